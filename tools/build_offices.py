"""Build `ontology/data/offices.tsv` from tables of office holders.

Run by hand when the facts change: `python tools/build_offices.py FACTS_FOLDER`. The folder holds
`officeholders_wikidata.jsonl` (Wikidata, CC0), `officeholders_factbook.jsonl` (CIA World Factbook,
public domain) and `worldleaders_2021.jsonl` (Wikidata, CC0); `tools/offices_own.tsv` adds and corrects.
Columns: person, Wikidata id or "-", country or organisation, office, sector, from, to, source.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tocsin.ontology.countries import countries, country_by_name

_CABINETS = {
    "united-kingdom-cabinet": "GBR",
    "us-cabinet": "USA",
    "france-cabinet": "FRA",
    "russia-cabinet": "RUS",
    "ukraine-cabinet": "UKR",
    "israel-ministers": "ISR",
    "china-ministers": "CHN",
    "iran-ministers": "IRN",
}
_WORLD = {
    "United Nations": "UN",
    "NATO": "NATO",
    "European Commission": "EU",
    "European Council": "EU",
    "European Parliament": "EU",
    "International Atomic Energy Agency": "IAEA",
    "World Health Organization": "WHO",
    "International Monetary Fund": "IMF",
    "World Bank": "WB",
    "International Court of Justice": "ICJ",
    "International Criminal Court": "ICC",
}
_KEPT = re.compile(
    r"^(?:Deputy |First Deputy |Acting )?(?:Prime Minister|President|Vice President|Chancellor|"
    r"Secretary of State(?! for [A-Z]\w+ and)|Minister of (?:Foreign|Defen[cs]e|the Interior|Interior|"
    r"Finance|Energy|Justice)|Foreign|Attorney General|National Security|Chief of (?:the General )?Staff|"
    r"Supreme|Permanent Representative|Secretary of (?:Defense|the Treasury|Homeland|Energy)|Director|Speaker|"
    r"Commander|Leader|Press Secretary|Spokes)"
)
_TITLES = re.compile(
    r"^(?:(?:Interim|Acting|Transitional|Vice|Deputy|First|Executive|Supreme|Federal|Lt|Gen|Sheikh|Dr|Sir|Brig|"
    r"Col|Maj|President|Prime|Minister|Chancellor|King|Queen|Emir|Amir|Sultan|Prince|Crown|Chairman|Premier|"
    r"General|Captain|Chief|Governor|Head|Leader|of|the|Council|State|Government|Grand|Duke|Pope|Taoiseach|"
    r"Marshal|Field|Admiral|Colonel|Tuanku|Ayatollah|Presidency|Board|Ret|and|Sayyid)\.?\s+)+"
)


def main(folder: Path, own: Path, target: Path) -> None:
    """Write the table."""
    rows = {*_wikidata(folder), *_factbook(folder), *_leaders(folder), *_own(own)}
    lines = ["\t".join(row) for row in sorted(rows) if row[0] and _is_dated(row)]
    head = [
        "# Office holders from day to day; an empty end means still in office when the source was made.",
        "# Sources: w Wikidata (CC0), f CIA World Factbook (public domain), o own knowledge.",
        "person\tqid\tof\toffice\tsector\tstart\tend\tsource",
    ]
    target.write_text("\n".join(head + lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} rows written to {target}")


def _is_dated(row: tuple[str, ...]) -> bool:
    """Tell whether a term has readable days and does not end before it starts: the sources hold a few that do."""
    start, end = row[5], row[6]
    readable = all(re.fullmatch(r"(?:\d{4}(?:-\d\d){0,2})?", day) for day in (start, end))
    return readable and not (end and end < start[: len(end)])


def _jsonl(path: Path) -> Iterator[dict[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)


def _wikidata(folder: Path) -> Iterator[tuple[str, ...]]:
    for row in _jsonl(folder / "officeholders_wikidata.jsonl"):
        of = _CABINETS.get(row["source"])
        if of is None:
            of = next((code for name, code in _WORLD.items() if name in row["position"]), None)
        elif not _KEPT.match(row["position"]):
            continue
        if of is None or (row["end"] and row["end"] < "1988"):
            continue
        sector = "MIL" if re.search(r"Chief of|Commander", row["position"]) else "GOV"
        yield (row["person"], row["personID"], of, row["position"], sector, row["start"], row["end"], "w")


def _factbook(folder: Path) -> Iterator[tuple[str, ...]]:
    for row in _jsonl(folder / "officeholders_factbook.jsonl"):
        code = country_by_name().get(row["country"].lower())
        if code is None or code not in {country.code for country in countries()}:
            continue
        name = " ".join(
            word.capitalize() if word.isupper() and len(word) > 2 else word
            for word in _TITLES.sub("", re.sub(r"\s*\(.*?\)", "", row["holder"])).split()
        )
        office = "head of state" if row["role"] == "chief of state" else "head of government"
        if 2 <= len(name.split()) <= 5:
            yield (name, "-", code, office, "GOV", row["since"] or row["first_seen"], row["last_seen"], "f")


def _leaders(folder: Path) -> Iterator[tuple[str, ...]]:
    for row in _jsonl(folder / "worldleaders_2021.jsonl"):
        code = country_by_name().get(row["country"].lower())
        if code and row["start_year"]:
            end = f"{row['end_year']}-12-31" if row["end_year"] else ""
            start = f"{row['start_year']}-01-01"
            yield (row["holder"], row["holder_qid"], code, row["position"], "GOV", start, end, "w")


def _own(path: Path) -> Iterator[tuple[str, ...]]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


if __name__ == "__main__":
    here = Path(__file__).parent
    main(Path(sys.argv[1]), here / "offices_own.tsv", here.parent / "src/tocsin/ontology/data/offices.tsv")
