"""A border war with a mediator and a coup with a regional body's deadline, followed to their ends.

Each crisis is told by several agencies; what the desk is to make of it stands below its dispatches.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tocsin import Desk

BORDER_WAR = [
    ("KAMPALA", "March 2, 1999", "AFP", "Uganda accuses Rwanda of incursion",
     "Uganda accused Rwanda on Tuesday of sending 2,000 troops across the border near Kabale and demanded that Rwanda"
     " withdraw them."),
    ("KIGALI", "March 3, 1999", "Reuters", "Rwanda rejects demand",
     "Rwanda on Wednesday rejected Uganda's demand for a withdrawal of its troops. It denied that they had crossed the"
     " border."),
    ("KABALE", "March 9, 1999", "AP", "Shells hit Ugandan border town",
     "Rwandan forces shelled the Ugandan town of Kabale on Tuesday, killing 17 people, a district official said."),
    ("KAMPALA", "March 9, 1999", "AFP", "Kabale shelled by Rwanda",
     "The Rwandan army fired artillery at Kabale on Tuesday, killing 21 civilians, doctors at its hospital said."),
    ("NAIROBI", "March 11, 1999", "Reuters", "Kenya offers to mediate",
     "Kenya offered on Thursday to mediate between Uganda and Rwanda."),
    ("KIGALI", "March 13, 1999", "AFP", "Rwanda agrees to talks with Uganda",
     "Rwanda accepted on Saturday Kenya's offer to mediate in its dispute with Uganda. Uganda and Rwanda will hold"
     " talks in Nairobi on March 18, its foreign minister said."),
    ("KAMPALA", "March 15, 1999", "AP", "Uganda warns Rwanda over border",
     "Uganda threatened on Monday to close its border with Rwanda if the shelling of Kabale goes on."),
    ("NAIROBI", "March 18, 1999", "Reuters", "Uganda, Rwanda sign ceasefire",
     "Uganda and Rwanda held talks in Nairobi on Thursday and signed a ceasefire. Rwanda promised to withdraw its"
     " troops from Kabale district."),
    ("KABALE", "March 24, 1999", "AFP", "Rwandan troops pull out of Uganda",
     "Rwanda withdrew its troops from Kabale district on Wednesday, the Ugandan army said."),
    ("KAMPALA", "March 26, 1999", "AP", "Next round of Uganda-Rwanda talks put off",
     "Talks between Uganda and Rwanda set for April 2 in Nairobi were postponed to April 9, Kenya said on Friday."),
    ("NAIROBI", "April 9, 1999", "AFP", "Uganda and Rwanda meet again",
     "Ugandan and Rwandan ministers met in Nairobi on Friday and agreed to exchange prisoners."),
]  # fmt: skip
COUP = [
    ("NIAMEY", "August 4, 2008", "AFP", "Soldiers seize power in Niger",
     "Soldiers led by a colonel overthrew the president of Niger on Monday and dissolved parliament."),
    ("ABUJA", "August 5, 2008", "Reuters", "ECOWAS demands return of Niger president",
     "ECOWAS condemned the coup in Niger on Tuesday and demanded that Niger's junta free the president by August 20."),
    ("PARIS", "August 6, 2008", "AP", "France cuts aid to Niger",
     "France suspended its aid to Niger on Wednesday."),
    ("NIAMEY", "August 8, 2008", "AFP", "Niger junta rejects demand",
     "Niger's junta on Friday rejected the demand of ECOWAS to free the president."),
    ("ABUJA", "August 11, 2008", "Reuters", "ECOWAS threatens Niger with sanctions",
     "ECOWAS threatened on Monday to impose sanctions on Niger unless the junta frees the president."),
    ("ABUJA", "August 14, 2008", "AP", "ECOWAS calls summit on Niger",
     "ECOWAS leaders will meet in Abuja on August 22 to discuss Niger, a spokesman said."),
    ("ABUJA", "August 22, 2008", "AFP", "West African leaders impose sanctions on Niger",
     "ECOWAS leaders met in Abuja on Friday and imposed sanctions on Niger."),
    ("ABUJA", "August 22, 2008", "Reuters", "Niger put under sanctions",
     "The ECOWAS bloc imposed sanctions on Niger on Friday, diplomats said."),
    ("NIAMEY", "August 29, 2008", "Reuters", "Niger junta wants sanctions lifted",
     "Niger's junta asked ECOWAS on Friday to lift the sanctions."),
    ("ABUJA", "September 2, 2008", "AP", "ECOWAS turns down Niger junta",
     "ECOWAS on Tuesday refused to lift the sanctions on Niger."),
    ("NIAMEY", "September 15, 2008", "AFP", "Niger junta frees president",
     "Niger's junta freed the president on Monday after six weeks in custody."),
    ("ABUJA", "September 19, 2008", "Reuters", "Sanctions on Niger lifted",
     "ECOWAS lifted its sanctions on Niger on Friday, its chairman said."),
]  # fmt: skip


def _filed(folder: Path, told: list[tuple[str, str, str, str, str]], today: datetime) -> Iterator[Desk]:
    for number, (place, day, agency, headline, body) in enumerate(told):
        text = f"{headline}\n\n{place}, {day} ({agency}) - {body}\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    with Desk.init(folder / "desk", clock=lambda: today) as desk:
        desk.add(sorted(folder.glob("*.txt")))
        yield desk


@pytest.fixture(scope="module")
def war(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    yield from _filed(tmp_path_factory.mktemp("war"), BORDER_WAR, datetime(1999, 5, 1, 12, tzinfo=UTC))


@pytest.fixture(scope="module")
def coup(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    yield from _filed(tmp_path_factory.mktemp("coup"), COUP, datetime(2008, 10, 1, 12, tzinfo=UTC))


def _lives(desk: Desk) -> set[tuple[str, str | None, tuple[tuple[str, str], ...]]]:
    return {
        (one.kind, one.actors[0].country, tuple((step.state, step.at[5:10]) for step in one.steps))
        for one in desk.positions().items
    }


def _deeds(desk: Desk, act: str) -> list[tuple[str | None, set[str | None], set[str | None], int]]:
    """Day, sides and number of publishers of each event of an act that took place, the earliest first."""
    return [
        (event.start, {one.country for one in event.actors}, {one.country for one in event.recipients},
         event.n_publishers)
        for event in reversed(desk.events(act=[act], status=["occurred"]).items)
    ]  # fmt: skip


def test_one_shelling_told_with_two_tolls_is_one_event_with_both(war: Desk) -> None:
    (event,) = war.events(act=["ASSAULT"], status=["occurred"]).items
    assert (event.start, event.place.name, event.n_publishers) == ("1999-03-09", "Kabale", 2)
    dead = {claim.figure.value: claim.publishers for claim in event.figures if claim.figure.kind == "killed"}
    assert dead == {17: ("AP",), 21: ("AFP",)}


def test_talks_of_the_war_are_told_once_each(war: Desk) -> None:
    both = {"UGA", "RWA"}
    assert _deeds(war, "CONSULT") == [("1999-03-18", both, set(), 2), ("1999-04-09", both, set(), 2)]
    assert _deeds(war, "RETREAT") == [("1999-03-24", {"RWA"}, {"UGA"}, 1)]


def test_the_agenda_of_the_war_has_each_round_with_its_new_day(war: Desk) -> None:
    found = [
        (entry.item.start, entry.item.place.name, [step.state for step in entry.item.steps])
        for entry in war.agenda().items
    ]
    assert found == [
        ("1999-03-18", "Nairobi", ["scheduled", "held"]),
        ("1999-04-09", "Nairobi", ["scheduled", "held"]),
    ]


def test_positions_of_the_war_end_as_they_did(war: Desk) -> None:
    assert _lives(war) == {
        ("demand", "UGA", (("standing", "03-02"), ("rejected", "03-03"), ("met", "03-24"))),
        ("refusal", "RWA", (("standing", "03-03"), ("withdrawn", "03-24"))),
        ("offer", "KEN", (("standing", "03-11"), ("met", "03-13"))),
        ("threat", "UGA", (("standing", "03-15"),)),
        ("pledge", "RWA", (("standing", "03-18"), ("carried_out", "03-24"))),
    }


def test_a_coup_and_what_is_done_about_it_are_told_once_each(coup: Desk) -> None:
    assert _deeds(coup, "COERCE")[0][0] == "2008-08-04"
    assert _deeds(coup, "SANCTION") == [("2008-08-06", {"FRA"}, {"NER"}, 1), ("2008-08-22", {"IGO"}, {"NER"}, 2)]
    assert _deeds(coup, "RETREAT")[0][:2] == ("2008-09-15", {"NER"})
    assert _deeds(coup, "CONCEDE") == [("2008-09-19", {"IGO"}, {"NER"}, 1)]


def test_the_summit_on_the_coup_was_held(coup: Desk) -> None:
    term, entry = coup.agenda().items
    assert (term.item.title.partition(":")[0], term.item.start, term.item.state) == ("deadline", "2008-08-20", "passed")
    assert (entry.item.start, entry.item.place.name, entry.item.state) == ("2008-08-22", "Abuja", "held")


def test_positions_on_the_coup_end_as_they_did(coup: Desk) -> None:
    assert _lives(coup) == {
        ("demand", "IGO", (("standing", "08-05"), ("rejected", "08-08"), ("met", "09-15"))),
        ("refusal", "NER", (("standing", "08-08"), ("withdrawn", "09-15"))),
        ("threat", "IGO", (("standing", "08-11"), ("carried_out", "08-22"))),
        ("demand", "NER", (("standing", "08-29"), ("rejected", "09-02"), ("met", "09-19"))),
        ("refusal", "IGO", (("standing", "09-02"), ("withdrawn", "09-19"))),
    }


@pytest.mark.parametrize(("crisis", "least"), [("war", 7), ("coup", 9)])
def test_most_of_a_crisis_is_one_storyline(crisis: str, least: int, request: pytest.FixtureRequest) -> None:
    desk: Desk = request.getfixturevalue(crisis)
    longest = max(desk.storylines().items, key=lambda line: len(line.dispatches))
    assert len(longest.dispatches) >= least
