"""Positions of own sequences of dispatches, from the words to what became of each."""

from __future__ import annotations

import pytest

from tocsin.desk.model import Position
from tocsin.desk.positions.keep import positions
from tocsin.engine.reader import Reader
from tocsin.reading.resolution.mentions import mentions_of

Sequence = tuple[str, str, list[tuple[str, str]], dict[tuple[str, str], list[str]]]

TOLD: list[Sequence] = [
    ("a refusal in words of its own", "1987-12-01", [
        ("1987-05-04", "Egypt urged Sudan on Monday to stop work on a dam on the Atbara river."),
        ("1987-05-07", "Sudan refused on Thursday to halt work on the dam, its irrigation minister said."),
        ("1987-05-15", "Egypt repeated its call on Sudan to halt construction of the dam."),
    ], {("demand", "EGY"): ["standing", "rejected"], ("refusal", "SDN"): ["standing", "lapsed"]}),
    ("rebels and their state", "1996-06-01", [
        ("1996-01-09", "Peruvian rebels demanded on Tuesday that the government free 40 jailed comrades."),
        ("1996-01-11", "Peru rejected the rebels' demand on Thursday."),
        ("1996-02-02", "The Peruvian rebels dropped their demand for the release of jailed comrades on Friday."),
    ], {("demand", "PER"): ["standing", "rejected", "withdrawn"], ("refusal", "PER"): ["standing"]}),
    ("a threat said twice and carried out", "2003-12-01", [
        ("2003-03-03", "Bolivia threatened on Monday to stop gas deliveries to Chile if it did not open a port."),
        ("2003-03-10", "Bolivia warned that it would cut off gas to Chile unless it opened a port."),
        ("2003-03-24", "Bolivia cut off gas deliveries to Chile on Monday."),
    ], {("threat", "BOL"): ["standing", "carried_out"]}),
    ("an offer taken up", "2011-12-01", [
        ("2011-03-07", "Turkey offered to hold talks with Syria on the dam."),
        ("2011-03-09", "Syria accepted Turkey's offer of talks."),
    ], {("offer", "TUR"): ["standing", "met"]}),
    ("an offer behind a day, taken up behind a day", "1999-12-01", [
        ("1999-03-11", "Kenya offered on Thursday to mediate between Uganda and Rwanda."),
        ("1999-03-13", "Rwanda accepted on Saturday Kenya's offer to mediate in its dispute with Uganda."),
    ], {("offer", "KEN"): ["standing", "met"]}),
    ("an offer to nobody known, turned down", "1985-09-01", [
        ("1985-04-02", "The Colombian government offered the rebels a ceasefire on Tuesday."),
        ("1985-04-05", "Colombian rebels rejected the government's offer of a ceasefire on Friday."),
    ], {("offer", "COL"): ["standing", "rejected"], ("refusal", "COL"): ["standing"]}),
    ("a pledge kept", "1993-12-01", [
        ("1993-06-01", "Canada promised to send 500 soldiers to Rwanda."),
        ("1993-06-30", "Canada sent 500 soldiers to Rwanda on Wednesday."),
    ], {("pledge", "CAN"): ["standing", "carried_out"]}),
    ("a demand to drop drills, refused before they are held", "1995-09-01", [
        ("1995-05-03", "Ghana called on Togo on Wednesday to cancel its drills with Benin at the frontier."),
        ("1995-05-05", "Togo refused on Friday to call off its drills with Benin."),
        ("1995-05-15", "Togolese and Beninese troops opened their drills at the frontier on Monday."),
    ], {("demand", "GHA"): ["standing", "rejected"], ("refusal", "TGO"): ["standing"]}),
    ("an answer in kind, if it comes to it", "1991-09-01", [
        ("1991-05-06", "Malta would respond if Libyan jets crossed into its airspace, its premier said on Monday."),
    ], {("threat", "MLT"): ["standing"]}),
    ("a threat that leaves open what would be done, on the condition of another", "1991-09-01", [
        ("1991-05-06", "Malta threatened to expel Libyan diplomats if Libyan jets crossed into its airspace."),
        ("1991-05-20", "Malta would respond if Libyan jets crossed into its airspace, its premier said on Monday."),
    ], {("threat", "MLT"): ["standing"]}),
    ("a refusal given up", "2007-12-01", [
        ("2007-02-06", "Norway refused on Tuesday to send aircraft to Afghanistan."),
        ("2007-02-20", "Norway's defence minister ruled out sending aircraft to Afghanistan."),
        ("2007-04-04", "Norway sent six aircraft to Afghanistan on Wednesday."),
    ], {("refusal", "NOR"): ["standing", "withdrawn"]}),
    ("a demand that nobody speaks of again", "1999-12-01", [
        ("1999-01-12", "Ethiopia demanded an apology from Eritrea on Tuesday."),
    ], {("demand", "ETH"): ["standing", "lapsed"]}),
    ("a quarrel over an envoy", "2010-12-01", [
        ("2010-07-06", "Venezuela demanded that Colombia recall its ambassador."),
        ("2010-07-09", "Colombia refused to recall its ambassador from Caracas."),
        ("2010-07-20", "Venezuela threatened to break off relations with Colombia over the ambassador."),
        ("2010-07-22", "Venezuela broke off relations with Colombia on Thursday."),
    ], {("demand", "VEN"): ["standing", "rejected"], ("threat", "VEN"): ["standing", "carried_out"],
        ("refusal", "COL"): ["standing"]}),
    ("an order of a court", "2014-12-01", [
        ("2014-03-03", "The International Court of Justice ordered Australia on Monday to stop spying on East Timor."),
        ("2014-03-06", "Australia complied with the order of the court on Thursday."),
    ], {("demand", "IGO"): ["standing", "met"]}),
    ("two who are asked, one who refuses", "2013-10-01", [
        ("2013-05-06", "The UN Security Council called on both North Korea and South Korea to return to talks."),
        ("2013-05-09", "South Korea rejected the appeal of the Security Council for talks."),
    ], {("demand", "UNO"): ["standing", "rejected"], ("refusal", "KOR"): ["standing"]}),
    ("a threat taken back", "1997-12-01", [
        ("1997-01-13", "Turkey threatened to attack Cyprus if it deployed Russian missiles."),
        ("1997-02-03", "Turkey withdrew its threat to attack Cyprus on Monday."),
    ], {("threat", "TUR"): ["standing", "withdrawn"]}),
    ("an ultimatum defied", "1990-12-01", [
        ("1990-07-02", "Liberian rebels gave President Samuel Doe 48 hours to resign."),
        ("1990-07-04", "President Samuel Doe refused to resign on Wednesday."),
    ], {("demand", "LBR"): ["standing", "rejected"], ("refusal", "LBR"): ["standing"]}),
    ("a day given, and kept", "1999-07-01", [
        ("1999-03-20", "Ghana gave Togo until April 2 to withdraw its troops."),
        ("1999-03-30", "Togo withdrew its troops on Tuesday."),
    ], {("demand", "GHA"): ["standing", "met"]}),
    ("a demand that is not given way to", "1988-04-01", [
        ("1988-02-09", "Libya demanded that NATO close a base on Malta. The allies refused to budge."),
    ], {("demand", "LBY"): ["standing", "rejected"]}),
    ("a favour withheld is not brought about by doing it", "1982-09-01", [
        ("1982-05-12", "Britain called on Peru not to deliver further jets to Argentina."),
        ("1982-05-20", "Peru delivered ten jets to Argentina on Thursday."),
    ], {("demand", "GBR"): ["standing"]}),
]  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def followed(reader: Reader, told: list[tuple[str, str]], as_of: str) -> list[Position]:
    records = [reader.read_text(text, published=day) for day, text in told]
    return positions((mention for record in records for mention in mentions_of(record)), as_of)


@pytest.mark.parametrize(("as_of", "told", "lives"), [one[1:] for one in TOLD], ids=[one[0] for one in TOLD])
def test_each_position_is_followed_to_its_end(
    reader: Reader, as_of: str, told: list[tuple[str, str]], lives: dict[tuple[str, str], list[str]]
) -> None:
    found: dict[tuple[str, str | None], list[str]] = {
        (one.kind, one.actors[0].country): [step.state for step in one.steps] for one in followed(reader, told, as_of)
    }
    assert {key: found.get(key) for key in lives} == lives


def test_a_demand_in_other_words_is_stated_again(reader: Reader) -> None:
    told = [
        ("2004-04-06", "Vietnam called on China on Tuesday to withdraw its trawlers from the Spratly islands."),
        ("2004-04-12", "Vietnamese officials again asked Beijing to pull its fishing boats out of the Spratlys."),
    ]
    (one,) = followed(reader, told, "2004-05-01")
    assert (one.times, one.content) == (2, "RETREAT by China")
