"""The lexicon's format: what it accepts, and that each mistake is named with file, line and frame."""

import pytest

from tocsin.errors import LexiconError
from tocsin.ontology.frames import Requirement, Trigger
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.lexicon_format import Slots, Source, read_classes, read_frames, read_modes

FRAME = """\
class fish: herring, cod, @shellfish

frame trade.ban-fish
type SANCTION
cameo 163
contexts economic
verb ban, shut out
obj @fish
from/of? actor -> recipient
+ Norway banned herring from Iceland. | NOR | ISL | occurred
- Norway caught herring.
"""


def frames(text: str, name: str = "own.lex") -> list:
    source = Source(name, text)
    classes = read_classes(source, {"shellfish": frozenset({"crab"})})
    return list(read_frames(source, Slots(classes), read_modes(source, {})))


def test_a_frame_is_read_with_triggers_slots_roles_and_examples():
    (frame,) = frames(FRAME)
    assert (frame.id, frame.type, frame.cameo, frame.contexts) == (
        "trade.ban-fish",
        "SANCTION",
        "163",
        ("economic",),
    )
    assert frame.triggers == (Trigger("verb", "ban"), Trigger("verb", "shut", "out"))
    fish, origin = frame.slots
    assert fish.requirement.words == {"herring", "cod", "crab"}
    assert fish.role is None
    assert not fish.optional
    assert origin.names == ("from", "of")
    assert origin.requirement == Requirement(actor=True)
    assert (origin.role, origin.optional) == ("recipient", True)
    assert [example.fires for example in frame.examples] == [True, False]
    assert frame.examples[0].recipient == ("ISL",)


@pytest.mark.parametrize(
    ("broken", "line", "complaint"),
    [
        (FRAME.replace("type SANCTION", "type PUNISH"), 4, "no event type 'PUNISH'"),
        (FRAME.replace("type SANCTION", "type SANCTION riot"), 4, "no mode 'riot'"),
        (FRAME.replace("cameo 163", "cameo 999"), 5, "no CAMEO code '999'"),
        (FRAME.replace("contexts economic", "contexts culinary"), 6, "no context 'culinary'"),
        (FRAME.replace("obj @fish", "obj @fowl"), 8, "no class '@fowl'"),
        (FRAME.replace("-> recipient", "-> victim"), 9, "no role 'victim'"),
        (FRAME.replace("from/of?", "fromwards?"), 9, "no such key or slot"),
        (FRAME.replace(" | occurred", ""), 10, "an example reads"),
        (FRAME.replace("| occurred", "| perhaps"), 10, "an example reads"),
        (FRAME.replace("cameo 163\n", ""), 3, "no 'cameo'"),
        (FRAME.replace("verb ban, shut out\n", ""), 3, "no trigger"),
        ("\n".join(FRAME.splitlines()[:9]), 3, "no example that fires"),
        (FRAME.replace("cameo 163", "cameo 163\ncameo 160"), 6, "given twice"),
        (FRAME.replace("frame trade.ban-fish", "frame Trade Fish"), 3, "is no frame id"),
        (FRAME.replace("verb ban,", "verb (b+a*)+n$,"), 7, "is a pattern, not a word"),
        (FRAME.replace("obj @fish", "obj (a|aa)+$"), 8, "is a pattern, not a word"),
        (FRAME.replace("obj @fish", "obj x" + " " * 90_000 + "y"), 8, "a line of 90006 characters"),
        ("type SANCTION\n", 1, "before any frame"),
        ("class fish herring\n", 1, "a class line reads"),
        ("mode PUNISH fish-ban\n", 1, "no event type 'PUNISH'"),
        ("mode SANCTION Fish ban\n", 1, "a mode line reads"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(broken, line, complaint):
    with pytest.raises(LexiconError, match=complaint.replace("(", r"\(")) as caught:
        frames(broken)
    assert caught.value.where.startswith(f"own.lex:{line}")


@pytest.mark.parametrize(
    "broken",
    [
        FRAME.replace("type SANCTION", "type PUNISH"),
        FRAME.replace("obj @fish", "obj (a|aa)+$"),
        FRAME.replace("from/of?", "fromwards?"),
        FRAME.replace("verb ban, shut out\n", ""),
        FRAME.replace(" | occurred", ""),
    ],
)
def test_a_mistake_inside_a_frame_names_the_frame(broken):
    with pytest.raises(LexiconError) as caught:
        frames(broken)
    assert caught.value.where.endswith("(trade.ban-fish)")


def test_a_refused_frame_says_so():
    (frame,) = frames(FRAME.replace("cameo 163", "cameo 163\nrefused"))
    assert frame.refused
    with pytest.raises(LexiconError, match="take no value"):
        frames(FRAME.replace("cameo 163", "cameo 163\nrefused yes"))


def test_a_mode_of_ones_own_is_declared_before_it_is_used():
    (frame,) = frames("mode SANCTION fish-ban\n" + FRAME.replace("type SANCTION", "type SANCTION fish-ban"))
    assert (frame.type, frame.mode) == ("SANCTION", "fish-ban")


def test_a_users_file_is_added_and_a_duplicate_id_names_both_places(tmp_path):
    own = tmp_path / "own.lex"
    own.write_text(FRAME.replace(", @shellfish", ""), encoding="utf-8")
    lexicon = load_lexicon([own])
    assert lexicon.frames[-1].id == "trade.ban-fish"
    assert lexicon.frames[-1].extra
    assert lexicon.digest != load_lexicon().digest
    twin = tmp_path / "twin.lex"
    twin.write_text(FRAME.replace(", @shellfish", ""), encoding="utf-8")
    with pytest.raises(LexiconError, match=r"'trade\.ban-fish' stands in own\.lex:3 already") as caught:
        load_lexicon([own, twin])
    assert caught.value.where == "twin.lex:3"


def test_a_file_that_cannot_be_read_is_an_error_that_names_it(tmp_path):
    with pytest.raises(LexiconError, match=r"missing\.lex"):
        load_lexicon([tmp_path / "missing.lex"])


def test_the_installed_lexicon_covers_all_sixteen_types_with_examples_that_fire():
    lexicon = load_lexicon()
    assert len(lexicon.frames) >= 300
    assert len({frame.type for frame in lexicon.frames}) == 16
    assert all(any(example.fires for example in frame.examples) for frame in lexicon.frames)
    assert len({frame.id for frame in lexicon.frames}) == len(lexicon.frames)


@pytest.mark.parametrize("role", ["", "the recipient", "actor -> recipient"])
def test_behind_the_arrow_of_a_slot_stands_one_role(role: str):
    with pytest.raises(LexiconError, match="no such key or slot"):
        frames(FRAME.replace("-> recipient", f"-> {role}"))


def test_of_several_classes_that_are_not_defined_the_first_is_told():
    with pytest.raises(LexiconError, match="'@whale' is defined"):
        frames(FRAME.replace("obj @fish", "obj @fish, @whale, @eel"))


def test_a_slot_may_ask_for_a_place_by_its_name():
    (frame,) = frames(FRAME.replace("from/of? actor", "from/of? harbour, somewhere"))
    asked = frame.slots[1].requirement
    assert (asked.somewhere, asked.words, asked.is_open) == (True, {"harbour"}, True)
