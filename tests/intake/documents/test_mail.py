"""E-mail: headers, plain text or markup, attachments."""

from email.message import EmailMessage

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

PLAIN = "RIGA, Jan 7 (AFP) - " + "Envoys of three states met in Riga on Friday to speak of a plan.\n\n" * 5
HTML = "<html><body><p>RIGA, Jan 7 (AFP) - Envoys met in Riga on Friday.</p><p>They will meet again.</p></body></html>"


def message(plain: str | None = PLAIN, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "The Example Wire <wire@example.org>"
    made["To"] = "desk@example.org"
    made["Subject"] = "Fwd: Envoys meet in Rīga"
    made["Date"] = "Fri, 07 Jan 2022 10:15:00 +0000"
    made["Message-ID"] = "<17@example.org>"
    if plain is not None:
        made.set_content(plain)
    if html is not None:
        made.add_alternative(html, subtype="html")
    return made


def outcomes(made: EmailMessage | bytes) -> list[Page | InputError]:
    data = made if isinstance(made, bytes) else made.as_bytes()
    return list(pages_of(Item.of(data, "alert")))


def test_headers_and_plain_text_are_taken():
    found = dispatch_of(outcomes(message())[0])
    assert (found.source.format, found.headline, found.publisher) == (
        "email",
        "Envoys meet in Rīga",
        "The Example Wire",
    )
    assert (found.published.value, found.published.evidence) == ("2022-01-07T10:15:00+00:00", "email Date")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date, found.agency) == ("Riga", "2022-01-07", "AFP")
    assert found.text.startswith("Envoys of three states met")
    assert found.wire is not None
    assert found.wire.id == "17@example.org"


def test_a_stub_of_plain_text_gives_way_to_the_markup():
    (page,) = outcomes(message("View this email in your browser: https://example.org", HTML))
    assert isinstance(page, Page)
    assert page.kind == "html"
    assert dispatch_of(page).text == "Envoys met in Riga on Friday.\n\nThey will meet again."


def test_plain_text_of_some_length_is_taken_before_markup():
    (page,) = outcomes(message(PLAIN, HTML))
    assert isinstance(page, Page)
    assert page.kind == "text"


def test_attached_formats_and_messages_are_read_in_turn_and_pictures_passed_over():
    made = message()
    made.add_attachment(b'{"uri": "urn:x", "headline": "Envoys meet"}', maintype="application", subtype="json")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    made.add_attachment(message())
    found = outcomes(made)
    assert [(one.format, one.name) for one in found if isinstance(one, Page)] == [
        ("email", "alert"),
        ("ninjs", "alert!1"),
        ("email", "alert!2"),
    ]


def test_a_mailbox_gives_each_message_and_takes_back_its_escapes():
    one = message("Quoted\n\n" + PLAIN + "\nFrom here on it is quiet.").as_bytes()
    box = b"".join(
        b"From a@b.org Fri Jan  7 10:15:00 2022\n" + one.replace(b"\nFrom ", b"\n>From ") + b"\n\n" for _ in "ab"
    )
    found = outcomes(box)
    assert [(one.name, one.format) for one in found if isinstance(one, Page)] == [
        ("alert#1", "email"),
        ("alert#2", "email"),
    ]
    assert isinstance(found[0], Page)
    assert "\nFrom here" in found[0].text


def test_a_message_without_text_is_no_story():
    assert isinstance(outcomes(message(None))[0], NoStory)


def test_a_declared_charset_that_is_wrong_is_made_good():
    made = message("Envoys met in Zürich. " * 20).as_bytes().replace(b"utf-8", b"us-ascii")
    (page,) = outcomes(made)
    assert isinstance(page, Page)
    assert "Zürich" in page.text


def test_a_story_that_opens_with_labels_is_no_message():
    text = b"Riga: a city\nNote: envoys met there\n\nEnvoys of three states met in Riga on Friday.\n"
    (page,) = outcomes(text)
    assert isinstance(page, Page)
    assert page.format == "text"


@given(st.binary(max_size=80), st.integers(0, 400))
def test_any_damage_gives_pages_or_named_errors(piece, at):
    whole = message(PLAIN, HTML).as_bytes()
    for found in outcomes(whole[:at] + piece + whole[at:]):
        assert isinstance(found, Page | InputError)


HEADERS = [
    "From",
    "Date",
    "Subject",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Disposition",
    "MIME-Version",
]


@given(st.lists(st.tuples(st.sampled_from(HEADERS), st.binary(max_size=40)), min_size=2), st.binary(max_size=80))
def test_any_headers_give_pages_or_named_errors(headers, body):
    lines = b"".join(name.encode() + b": " + value + b"\r\n" for name, value in headers)
    for found in outcomes(b"From: a@b.org\r\nDate: x\r\n" + lines + b"\r\n" + body):
        assert isinstance(found, Page | InputError)


def test_long_and_broken_headers_of_an_attached_message_are_taken_as_they_came():
    inner = (
        message().as_bytes().replace(b"To: desk", b"To: =?utf-8?q?" + b"=ff\xed" * 60 + b"?= <" + b"a" * 200 + b"\xff")
    )
    outer = b"Subject: x\r\nFrom: a@b.org\r\nContent-Type: message/rfc822\r\n\r\n" + inner
    (page,) = outcomes(outer)
    assert isinstance(page, Page)
    assert dispatch_of(page).headline == "Envoys meet in Rīga"
