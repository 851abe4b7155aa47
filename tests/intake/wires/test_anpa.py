"""ANPA 1312: levels of the header, lines set apart, text, trailer."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError
from tocsin.intake import Item, pages_of
from tocsin.record import Page

MESSAGE = (
    b"\x16\x16\x01a0456\x1f\r\nu i \x11bc-Latvia-Talks 2nd Ld-Writethru\x13 01-07 0475\r\n\x02"
    b"^BC-Latvia-Talks, 2nd Ld-Writethru,450<\r\n^Envoys meet in Riga<\r\n^Eds: UPDATES with quotes.<\r\n"
    b"^By JANE ROE<\r\n"
    b"^Associated Press Writer<\r\n"
    b"   RIGA, Latvia (AP) _ Envoys of three states met in Riga on Friday to\r\nspeak of a plan.\r\n"
    b"   ``We agreed on most of it,'' an official said. They will meet again on\r\nMonday.\r\n"
    b"\x03AP-NY-01-07-22 1015EST\r\n\x04"
)


def outcomes(data: bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(data, "wire")))


def test_header_lines_set_apart_and_trailer_are_taken():
    found = dispatch_of(outcomes(MESSAGE)[0])
    assert (found.source.format, found.headline, found.byline) == ("anpa1312", "Envoys meet in Riga", "JANE ROE")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("Riga, Latvia", "AP")
    assert (found.published.value, found.agency, found.version) == ("2022-01-07T10:15:00-05:00", "AP", "2")
    assert found.wire is not None
    assert (found.wire.id, found.wire.urgency, found.wire.subjects) == ("a0456", 3, ["i"])
    assert (found.wire.slug, found.wire.signals) == ("bc-Latvia-Talks 2nd Ld-Writethru", ["update"])


def test_paragraphs_are_joined_and_quotation_marks_made_of_strokes():
    found = dispatch_of(outcomes(MESSAGE)[0])
    assert found.text == (
        "Envoys of three states met in Riga on Friday to speak of a plan.\n\n"
        "“We agreed on most of it,” an official said. They will meet again on Monday."
    )


def test_a_note_to_editors_is_kept_apart():
    found = dispatch_of(outcomes(MESSAGE)[0])
    assert found.wire is not None
    assert found.wire.note == "Eds: UPDATES with quotes."


def test_a_message_cut_short_is_kept():
    found = dispatch_of(outcomes(MESSAGE[: MESSAGE.index(b"   ``We")])[0])
    assert (found.headline, found.published.status) == ("Envoys meet in Riga", "absent")


def test_a_kill_is_known():
    found = dispatch_of(outcomes(MESSAGE.replace(b"2nd Ld-Writethru", b"KILL"))[0])
    assert found.pubstatus == "canceled"


@given(st.binary(max_size=60), st.integers(0, len(MESSAGE)))
def test_any_damage_gives_pages_or_named_errors(piece, at):
    for found in outcomes(MESSAGE[:at] + piece + MESSAGE[at:]):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)
