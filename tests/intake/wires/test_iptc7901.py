"""IPTC 7901: header, text between STX and ETX, trailer."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError
from tocsin.intake import Item, pages_of
from tocsin.record import Page

MESSAGE = (
    b"\x16\x16\x01AFP0123 3 POL 0085 Latvia-talks UPDATE\r\n\x02"
    b"Envoys meet in Riga\r\n\r\n"
    b"   RIGA, Jan 7 (AFP) - Envoys of three states met in Riga on Friday to speak\r\n"
    b"of a plan for the border.\r\n"
    b"   They will meet again on Monday, officials said, and ministers will then\r\ndecide.\r\n"
    b"jr/ab\r\n\x03071015 GMT JAN 22\r\n\x04"
)


def outcomes(data: bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(data, "wire")))


def test_header_text_and_trailer_are_taken():
    found = dispatch_of(outcomes(MESSAGE)[0])
    assert (found.source.format, found.headline, found.agency) == ("iptc7901", "Envoys meet in Riga", "AFP")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date) == ("Riga", "2022-01-07")
    assert (found.published.value, found.published.evidence) == ("2022-01-07T10:15:00+00:00", "iptc7901 trailer")
    assert found.wire is not None
    assert (found.wire.id, found.wire.urgency, found.wire.subjects) == ("AFP0123", 3, ["pol"])
    assert (found.wire.slug, found.wire.signals) == ("Latvia-talks UPDATE", ["update"])


def test_hard_wrapped_lines_are_joined_to_paragraphs():
    found = dispatch_of(outcomes(MESSAGE)[0])
    texts = [found.text[block.start : block.end] for block in found.blocks]
    assert texts[0] == "Envoys of three states met in Riga on Friday to speak of a plan for the border."
    assert texts[1:] == ["They will meet again on Monday, officials said, and ministers will then decide."]
    assert [piece.items[0].text for piece in found.furniture] == ["jr/ab"]


def test_a_file_of_several_messages_gives_each():
    found = outcomes(MESSAGE + MESSAGE.replace(b"0123", b"0124"))
    assert [one.name for one in found if isinstance(one, Page)] == ["wire#1", "wire#2"]


def test_a_message_cut_short_is_kept_without_its_day():
    found = dispatch_of(outcomes(MESSAGE[: MESSAGE.index(b"   They")])[0])
    assert found.headline == "Envoys meet in Riga"
    assert found.published.evidence == "RIGA, Jan 7 (AFP)" or found.published.value is None


def test_a_kill_is_known():
    found = dispatch_of(outcomes(MESSAGE.replace(b"UPDATE", b"KILL"))[0])
    assert found.pubstatus == "canceled"


def test_letters_of_other_countries_are_kept():
    page = outcomes(MESSAGE.replace(b"officials", "Žižka".encode()))[0]
    assert isinstance(page, Page)
    assert "Žižka" in page.text


@given(st.binary(max_size=60), st.integers(0, len(MESSAGE)))
def test_any_damage_gives_pages_or_named_errors(piece, at):
    for found in outcomes(MESSAGE[:at] + piece + MESSAGE[at:]):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)
