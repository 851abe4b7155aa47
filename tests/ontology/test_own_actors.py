"""A user's own actors: what they win over, and what is refused, with file and row."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tocsin.engine import Reader
from tocsin.errors import OntologyError
from tocsin.ontology.gazetteer import gazetteer, gazetteer_with, in_force

HEAD = "what\tid\tnames\tcountry\tsectors\tof\ttitle\tfrom\tto"


def _file(folder: Path, *rows: str) -> Path:
    path = folder / "own.tsv"
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="utf-8")
    return path


def test_a_users_actor_office_and_role_come_before_the_tables(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        "actor\tXDG\tDelta Guard;Hamas\tNGA\tPRM",
        "office\t\tAda Okoro\t\tPRM\tXDG\tLeader\t2021-03-01\t2023-06-30",
        "office\t\tAda Okoro\t\tGOV\tFRA\tPresident\t2021-03-01\t2023-06-30",
        "role\t\tcreek warden\t\tCOP",
    )
    own = gazetteer_with((path,))
    assert [own.find(name).id for name in ("Delta Guard", "Hamas") if own.find(name)] == ["XDG", "XDG"]
    holders = [own.holder(of, role, date(2022, 1, 1)) for of, role in (("XDG", "leader"), ("FRA", "president"))]
    assert [holder.person for holder in holders if holder] == ["Ada Okoro", "Ada Okoro"]
    assert own.roles["creek warden"] == ("COP",)
    with in_force(own):
        assert gazetteer() is own
    assert gazetteer().find("Delta Guard") is None


def test_a_reader_reads_with_its_own_actors_and_says_so_in_its_digest(tmp_path: Path) -> None:
    path = _file(tmp_path, "actor\tXDG\tDelta Guard\tNGA\tPRM")
    own, plain = Reader(actors=path), Reader()
    record = own.read_text("The Delta Guard attacked a convoy.", published="2022-01-07")
    assert [(one.id, one.country, one.sector) for one in record.actors if one.id == "XDG"] == [("XDG", "NGA", ["PRM"])]
    assert record.lexicon_digest != plain.lexicon_digest == plain.lexicon.digest


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (["actor\tXA\tAlpha\tXXX\tPRM"], "own.tsv:2: 'XXX' is no country code"),
        (["actor\tXA\tAlpha\tNGA\tZZZ"], "own.tsv:2: 'ZZZ' is no sector"),
        (["actor\txa\tAlpha\tNGA\tPRM"], "own.tsv:2: 'xa' is no id"),
        (["person\tXA\tAlpha"], "own.tsv:2: a row is no 'person'"),
        (["office\t\tA\t\tGOV\tXNOBODY\tChief\t2020"], "own.tsv:2: nobody has the id 'XNOBODY'"),
        (["office\t\tA\t\tGOV\tFRA\tChief\t2020-02-31"], "own.tsv:2: '2020-02-31' is no day"),
        (["office\t\tA\t\tGOV\tFRA\tChief\t2020\t2019"], "own.tsv:2: 'Chief' ends on 2019"),
        (
            ["office\t\tA\t\tGOV\tFRA\tChief\t2020\t2022", "office\t\tB\t\tGOV\tFRA\tChief\t2021"],
            "own.tsv:3: B is Chief of FRA from 2021, but A until 2022",
        ),
        (
            ["actor\tXA\tAlpha\tNGA\tPRM\tXB", "actor\tXB\tBeta\tNGA\tPRM\tXA"],
            "own.tsv:2: XA is part of XB is part of XA",
        ),
    ],
)
def test_a_wrong_row_is_refused_by_file_and_row(tmp_path: Path, rows: list[str], words: str) -> None:
    with pytest.raises(OntologyError) as caught:
        gazetteer_with((_file(tmp_path, *rows),))
    assert words in str(caught.value)


def test_without_own_actors_a_reader_and_who_reads_nothing_share_one_gazetteer() -> None:
    assert Reader().gazetteer is gazetteer()
