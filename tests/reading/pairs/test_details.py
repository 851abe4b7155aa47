"""What is told of a pair beside its type: leaf, mode and words."""

from __future__ import annotations

import pytest

from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.plover import TYPES
from tocsin.reading.pairs import Coded, benchmark_type, code_pair
from tocsin.reading.pairs.coded import benchmark_mode
from tocsin.reading.parsing.language import parse


def ranked(text: str, actor: str, recipient: str) -> list[Coded]:
    spans = [(text.index(words), text.index(words) + len(words)) for words in (actor, recipient)]
    return code_pair(parse(text), spans[0], spans[1], load_lexicon())


@pytest.mark.parametrize(
    ("text", "actor", "recipient", "told"),
    [
        ("Uganda urged Rwanda to free two pilots.", "Uganda", "Rwanda", ("REQUEST", "yield", "0253")),
        ("Uganda has freed two pilots of Rwanda.", "Uganda", "Rwanda", ("RETREAT", "release", "0841")),
        ("Two trawlers of Gabon were seized by Guinea.", "Guinea", "Gabon", ("COERCE", "seize", "1711")),
        ("Gunmen of Niger mortared a post in Benin.", "Gunmen", "Benin", ("ASSAULT", "heavy-weapons", "194")),
        ("Fiji played host to Tonga's king.", "Fiji", "Tonga's king", ("CONSULT", "visit", "043")),
        ("Fiji hosted Tonga's king for talks.", "Tonga's king", "Fiji", ("CONSULT", "visit", "042")),
        ("Fiji will lift its ban on Tongan papers.", "Fiji", "Tongan papers", ("AGREE", None, "0351")),
        ("Fiji has apologised to Tonga.", "Fiji", "Tonga", ("CONCEDE", None, "055")),
        ("Fiji agreed to a truce with Tonga.", "Fiji", "Tonga", ("AGREE", None, "0356")),
        ("Fiji asked Tonga to extradite a tax clerk wanted over grants paid in 1990.", "Fiji", "Tonga",
         ("REQUEST", "assist", "0213")),
        ("Fiji will release two clerks of Tonga.", "Fiji", "Tonga", ("AGREE", None, "0353")),
        ("Fiji slapped tariffs on Tonga.", "Fiji", "Tonga", ("COERCE", "restrict", "163")),
        ("Miners sat on a railway, demanding jobs of Fiji.", "Miners", "Fiji", ("PROTEST", "obstruct", "1442")),
        ("Tonga said Fijian jets entered its airspace.", "Tonga", "Fijian jets", ("ACCUSE", "allege", "1123")),
        ("Fiji ruled out arming Tonga.", "Fiji", "Tonga", ("REJECT", "assist", "1222")),
        ("Miners marched to protest against the premier.", "Miners", "the premier", ("PROTEST", "demo", "1411")),
        ("Fiji charged that Tonga equipped the rebels.", "Fiji", "Tonga", ("ACCUSE", "allege", "1123")),
    ],
)  # fmt: skip
def test_a_pair_has_leaf_and_mode_of_what_is_told(
    text: str, actor: str, recipient: str, told: tuple[str, str | None, str]
) -> None:
    best = ranked(text, actor, recipient)[0]
    assert (best.type, best.mode, best.cameo) == told


def test_words_of_a_pair_are_those_of_the_deed_and_not_the_pairs_own() -> None:
    text = "Guinea, traders say, slapped tariffs on Gabon in May."
    best = ranked(text, "Guinea", "Gabon")[0]
    assert [span.exact for span in best.evidence] == ["slapped", "tariffs"]
    assert all(text[span.start : span.end] == span.exact for span in best.evidence)


def test_what_no_frame_speaks_for_has_neither_leaf_nor_mode_nor_words() -> None:
    alone = [one for one in ranked("Fiji condemned Tonga.", "Fiji", "Tonga") if one.by == "second reader"]
    assert len(alone) == len(TYPES) - 1
    assert all((one.mode, one.cameo, one.evidence) == (None, None, ()) for one in alone)


def test_every_mode_of_a_pair_is_one_of_its_type() -> None:
    for cameo, kind, mode in (("163", "SANCTION", None), ("191", "COERCE", "restrict"), ("176", "COERCE", "cyber")):
        other = benchmark_type(cameo, kind, mode)  # type: ignore[arg-type]
        told = benchmark_mode(cameo, other, mode)
        assert told is None or told in TYPES[other].modes
