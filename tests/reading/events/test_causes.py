"""What protests are about tells the leaf of CAMEO's root 14."""

from __future__ import annotations

import pytest

from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.protest_causes import caused
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("text", "leaf"),
    [
        ("Maltese dockers blocked a road to demand higher pay.", "1442"),
        ("Maltese dockers blocked a road over the sale of the port.", "144"),
        ("Samoan students marched against police brutality.", "1413"),
        ("Samoan students marched to demand that the premier resign.", "1411"),
        ("Fijian clerks went on strike for the return of democracy.", "1434"),
        ("Fijian clerks went on strike.", "143"),
        ("Fijian clerks shut the quay, calling for the overthrow of the monarchy.", "1444"),
        ("Fijian clerks shut the quay, calling for the overthrow of the premier.", "1441"),
        ("Fijian clerks rallied in anger at the tariff.", "1412"),
        ("Fijian clerks sat on the runway, refusing to leave until the governor resigned.", "1441"),
        ("Samoans turned out in Apia to urge the crown to grant equal pay.", "1413"),
        ("Fijian clerks fasted to make the crown give up its reform.", "1422"),
        ("Fijian clerks burned a tax office and smashed stalls to stop a change of the constitution.", "1454"),
        ("Fijian clerks burned a tax office in fury at a levy on rice.", "1452"),
        ("Fijian clerks launched a hunger strike in protest at a law.", "1422"),
    ],
)
def test_the_cause_gives_a_protest_its_leaf(text: str, leaf: str) -> None:
    events, _ = events_of(parse(text), load_lexicon())
    assert [event.cameo for event in events if event.act == "PROTEST"] == [leaf]


def test_a_leaf_that_tells_its_cause_is_kept() -> None:
    assert caused("1413", ["wage"]) == "1413"
    assert caused("140", ["wage"]) == "140"


@pytest.mark.parametrize(
    ("text", "leaf"),
    [
        ("Fiji brushed aside a Samoan plea for vaccines.", "1223"),
        ("Fiji snubbed Samoan overtures after a row over loans.", "120"),
        ("Fiji demanded fairness of Samoa.", "100"),
        ("Fiji appealed to Samoa for fairness while a row over loans dragged on.", "020"),
        ("Fiji accused Samoa of bribery.", "1121"),
        ("Fiji defied Samoa's deadline.", "128"),
        ("Fiji's premier dismissed calls from the opposition that he step down.", "1231"),
        ("Fiji ignored a Samoan deadline to withdraw its gunboats.", "1246"),
        ("Fiji turned down a plea by Samoa to scrap the fuel tax.", "1232"),
    ],
)
def test_the_words_of_its_matter_give_a_refusal_or_a_demand_its_leaf(text: str, leaf: str) -> None:
    events, _ = events_of(parse(text), load_lexicon())
    assert [event.cameo for event in events] == [leaf]
