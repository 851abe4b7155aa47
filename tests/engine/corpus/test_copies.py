"""Copies told across a corpus are those that comparing each dispatch with each other tells."""

import random
from datetime import date, timedelta

import pyarrow as pa

from tocsin.dispatch.copies import Version, relation
from tocsin.dispatch.fingerprint import fingerprint
from tocsin.engine.corpus.copies import copy_rows
from tocsin.engine.corpus.scratch import Scratch
from tocsin.engine.corpus.shards import PRINTS, VARIANT, shard_schemas
from tocsin.engine.corpus.spool import Spool
from tocsin.engine.corpus.standing import Standings

SCHEMA = shard_schemas()[PRINTS]


def print_of(name, text, published, publisher, agency=None):
    one = fingerprint(text)
    return {
        "dispatch": name, "day": date.fromisoformat(published[:10]) if published else None, "published": published,
        "agency": agency, "publisher": publisher, "story": None, "signals": [], "shingles": one.shingles,
        "bands": list(one.bands), "pubstatus": "usable", "hand": agency or publisher, "role": "story", "headline": [],
        "words": [], VARIANT: "",
    }  # fmt: skip


def corpus():
    chance = random.Random(3)
    words = [f"w{number}" for number in range(900)]
    texts = [chance.choices(words, k=120) for _ in range(12)]
    for place in range(60):
        text = texts[place % 12]
        cut = text if place < 24 else text[: chance.randint(80, 120)] + chance.choices(words, k=chance.randint(0, 20))
        day = date(2022, 1, 1) + timedelta(days=chance.randint(0, 20))
        published = chance.choice(
            [day.isoformat(), f"{day}T09:00:00Z", f"{day}T09:00:00+05:00", f"{day}T08:30:00", None]
        )
        yield print_of(
            f"d-{place:03x}", " ".join(cut), published, chance.choice(["A", "B"]), chance.choice(["A", None])
        )
    yield print_of("d-empty", "", "2022-01-01", "A")


def copies_in(spool, folder):
    scratch = Scratch(folder / "standing")
    made = copy_rows(spool, folder / "copying", Standings(scratch))
    scratch.close()
    return [row for _, part in made.days() for row in part.to_pylist()]


def version_of(row):
    return Version(
        id=row["dispatch"], fingerprint=fingerprint_of(row), published=row["published"], agency=row["agency"],
        publisher=row["publisher"],
    )  # fmt: skip


def fingerprint_of(row):
    from tocsin.dispatch.fingerprint import Fingerprint

    return Fingerprint(row["shingles"], tuple(row["bands"]))


def test_copies_are_those_that_comparing_all_pairs_tells(tmp_path):
    rows = list(corpus())
    spool = Spool(tmp_path / "prints", SCHEMA)
    spool.add(pa.Table.from_pylist(rows, SCHEMA))
    found = copies_in(spool, tmp_path)
    by_name = {row["dispatch"]: row for row in rows}
    above = {name: set() for name in by_name}
    for place, one in enumerate(rows):
        for other in rows[place + 1 :]:
            if (known := relation(version_of(one), version_of(other))) is not None:
                above[known.dispatch].add(known.original)
    assert {row["dispatch"] for row in found} == {name for name, others in above.items() if others}
    for row in found:
        assert row["taken_from"] in above[row["dispatch"]]
        assert not above[row["original"]]
        known = relation(version_of(by_name[row["dispatch"]]), version_of(by_name[row["taken_from"]]))
        assert (known.kind, known.overlap.shared) == (row["kind"], row["shared"])
    assert len(found) >= 40


def test_a_corpus_without_dispatches_has_no_copies(tmp_path):
    spool = Spool(tmp_path / "prints", SCHEMA)
    assert copies_in(spool, tmp_path) == []
