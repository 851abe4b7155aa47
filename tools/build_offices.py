"""Build `ontology/data/offices.tsv` from tables of office holders.

Run by hand when the facts change: `python tools/build_offices.py FACTS_FOLDER`. The folder holds
`officeholders_wikidata.jsonl` (Wikidata, CC0), `officeholders_factbook.jsonl` (CIA World Factbook,
public domain) and `worldleaders_2021.jsonl` (Wikidata, CC0). The successions under `tools/offices/` are own
knowledge of the public record: what they tell of an office, the others need not tell.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tocsin.errors import OntologyError
from tocsin.ontology.countries import countries, country_by_name
from tocsin.ontology.names import folded, sound_key

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
_KEPT = re.compile(
    r"^(?:Deputy |First Deputy |Acting )?(?:Prime Minister|President|Vice President|Chancellor|"
    r"Secretary of State(?! for [A-Z]\w+ and| of )|Minister of (?:Foreign|Defen[cs]e|the Interior|Interior|"
    r"Finance|Energy|Justice)|Foreign|Attorney General|National Security|Chief of (?:the General )?Staff(?! to)|"
    r"Supreme|Permanent Representative|Secretary of (?:Defense|the Treasury|Homeland|Energy)|Director|Speaker|"
    r"Commander|Leader|Press Secretary|Spokes)"
)
_TITLES = re.compile(
    r"^(?:(?:Interim|Acting|Transitional|Vice|Deputy|First|Executive|Supreme|Federal|Lt|Gen|Sheikh|Dr|Sir|Brig|"
    r"Col|Maj|President|Prime|Minister|Chancellor|King|Queen|Emir|Amir|Sultan|Prince|Crown|Chairman|Premier|"
    r"General|Captain|Chief|Governor|Head|Leader|of|the|Council|State|Government|Grand|Duke|Pope|Taoiseach|"
    r"Marshal|Field|Admiral|Colonel|Tuanku|Ayatollah|Presidency|Board|Ret|and|Sayyid)\.?\s+)+"
)
_OF_TWO_REALMS = re.compile(
    r"Elizabeth II|Charles III|Macron|Willem|Margrethe|Frederik X|Biden|Trump|Obama|Xi Jinping", re.I
)
"""Heads of state whom the sources list for dependencies and realms besides their own state."""

_CLASSES = {
    "state": r"president(?: of (?!the (?:senate|chamber|national ass|european|united nations|internat)))?|"
    r"head of state|king$|queen$|emir|sultan$|supreme leader|federal president",
    "government": r"prime minister|chancellor(?! of)|premier|head of government|taoiseach",
    "foreign": r"minister (?:of|for) (?:foreign|external) affairs|foreign secretary|secretary of state$",
    "defence": r"minister of defen|secretary of (?:state for )?defen",
}


@dataclass
class Holder:
    """One person's time in one office, before ids are given."""

    names: list[str]
    qid: str
    of: str
    office: str
    sector: str
    start: str
    end: str
    source: str

    @property
    def kind(self) -> str | None:
        """The class of office, by which what two sources tell is compared."""
        found = (name for name, wanted in _CLASSES.items() if re.match(wanted, self.office, re.I))
        return next(found, None)


@dataclass
class People:
    """Who is one person: names by how they sound, with all spellings and the Wikidata id."""

    ids: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    _same: dict[str, str] = field(default_factory=dict)

    def add(self, names: Iterable[str], qid: str) -> None:
        """Learn a person; names that sound alike are one man's."""
        keys = [sound_key(name) for name in names]
        root = next((self._root(key) for key in keys if key in self._same), keys[0])
        for key, name in zip(keys, names, strict=True):
            self._same.setdefault(key, root)
            spellings = self.names.setdefault(root, [])
            if name not in spellings:
                spellings.append(name)
        if qid != "-":
            self.ids.setdefault(root, qid)

    def know(self, name: str, qid: str) -> None:
        """Learn the id of somebody who is there already."""
        if qid and sound_key(name) in self._same:
            self.ids.setdefault(self._root(sound_key(name)), qid)

    def id_of(self, name: str) -> str:
        """Give the Wikidata id, else `P.` and the usual name."""
        root = self._root(sound_key(name))
        usual = folded(self.names[root][0])
        return self.ids.get(root) or "P." + re.sub(r"[^a-z]+", "-", usual).strip("-")

    def names_of(self, name: str) -> list[str]:
        """Give all spellings, the usual one first."""
        return self.names[self._root(sound_key(name))]

    def _root(self, key: str) -> str:
        return self._same[key]


def main(folder: Path, own: Path, target: Path) -> None:
    """Write the table."""
    ours = [holder for path in sorted(own.glob("*.tsv")) for holder in _successions(path)]
    told = {(holder.of, holder.kind) for holder in ours if holder.kind}
    theirs = [*_wikidata(folder), *_leaders(folder), *_factbook(folder)]
    people = People()
    for line in (own / "wikidata_ids.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, qid = line.split("\t")
            people.add([name], qid)
    for holder in [*ours, *theirs]:
        people.add(holder.names, holder.qid)
    for row in _jsonl(folder / "officeholders_wikidata.jsonl"):
        people.know(_plain(row["person"]), row["personID"])
    kept = [holder for holder in theirs if (holder.of, holder.kind) not in told]
    rows = set()
    for holder in [*ours, *kept]:
        if _is_dated(holder):
            names = ";".join(people.names_of(holder.names[0]))
            actor = people.id_of(holder.names[0])
            rows.add((names, actor, holder.of, holder.office, holder.sector, holder.start, holder.end, holder.source))
    head = [
        "# Office holders from day to day; an empty end means still in office when the source was made.",
        "# Sources: w Wikidata (CC0), f CIA World Factbook (public domain), o own knowledge (tools/offices/).",
        "person\tid\tof\toffice\tsector\tstart\tend\tsource",
    ]
    target.write_text("\n".join([*head, *("\t".join(row) for row in sorted(rows))]) + "\n", encoding="utf-8")
    print(f"{len(rows)} rows written to {target}")


def _is_dated(holder: Holder) -> bool:
    """Tell whether a term has readable days and does not end before it starts: the sources hold a few that do."""
    start, end = holder.start, holder.end
    readable = all(re.fullmatch(r"(?:\d{4}(?:-\d\d){0,2})?", day) for day in (start, end))
    return bool(start) and readable and not (end and end < start[: len(end)])


def _successions(path: Path) -> Iterator[Holder]:
    """Read successions: of, office, sector, then day and holder, each until the next."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        of, office, sector, chain = line.split("\t")
        links = [link.strip().partition(" ") for link in chain.split(";")]
        days = [day for day, _, _ in links]
        if days != sorted(days):
            raise OntologyError(f"{office} of {of} is out of order", where=f"{path}:{number}")
        for (day, _, names), end in zip(links, [*days[1:], ""], strict=True):
            if names != "-":
                yield Holder(names.split("="), "-", of, office, sector, day, end, "o")


def _jsonl(path: Path) -> Iterator[dict[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)


def _plain(name: str) -> str:
    return re.sub(r"\s*\(.*?\)", "", name).strip()


def _wikidata(folder: Path) -> Iterator[Holder]:
    for row in _jsonl(folder / "officeholders_wikidata.jsonl"):
        of = _CABINETS.get(row["source"])
        if of is None or not _KEPT.match(row["position"]) or (row["end"] and row["end"] < "1988"):
            continue
        sector = "MIL" if re.search(r"Chief of|Commander", row["position"]) else "GOV"
        name = _plain(row["person"])
        yield Holder([name], row["personID"] or "-", of, row["position"], sector, row["start"], row["end"], "w")


def _factbook(folder: Path) -> Iterator[Holder]:
    states = {country.code for country in countries() if country.government}
    for row in _jsonl(folder / "officeholders_factbook.jsonl"):
        code = country_by_name().get(row["country"].lower())
        if code not in states or "represented" in row["holder"] or "Vice" in row["holder"]:
            continue
        name = " ".join(
            word.capitalize() if len(word) > 2 and re.search(r"[A-Z]{2}", word) else word
            for word in _TITLES.sub("", _plain(row["holder"])).split()
        )
        office = "head of state" if row["role"] == "chief of state" else "head of government"
        if 2 <= len(name.split()) <= 5 and not _OF_TWO_REALMS.search(name):
            yield Holder([name], "-", code, office, "GOV", row["since"] or row["first_seen"], row["last_seen"], "f")


def _leaders(folder: Path) -> Iterator[Holder]:
    for row in _jsonl(folder / "worldleaders_2021.jsonl"):
        code = country_by_name().get(row["country"].lower())
        if code and row["start_year"]:
            end = f"{row['end_year']}-12-31" if row["end_year"] else ""
            start = f"{row['start_year']}-01-01"
            name = _plain(row["holder"])
            yield Holder([name], row["holder_qid"] or "-", code, row["position"], "GOV", start, end, "w")


if __name__ == "__main__":
    here = Path(__file__).parent
    main(Path(sys.argv[1]), here / "offices", here.parent / "src/tocsin/ontology/data/offices.tsv")
