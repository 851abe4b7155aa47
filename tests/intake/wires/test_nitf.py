"""NITF: head, body head and body."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

STORY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>Envoys meet in Riga</title>
<tobject><tobject.subject tobject.subject.type="Politics" tobject.subject.matter="Defence"/></tobject>
<docdata management-status="usable"><doc-id id-string="xx-17"/><urgency ed-urg="3"/>
<date.issue norm="20220107T101500Z"/><date.release norm="20220107T101500Z"/>
<doc.copyright year="2022" holder="AFP"/><du-key key="Riga-talks" version="2"/>
<key-list><keyword key="NATO"/><keyword key="Latvia"/></key-list><ed-msg info="Adds quotes"/></docdata></head>
<body><body.head><hedline><hl1>Envoys meet in Riga</hl1><hl2>Second line</hl2></hedline>
<byline>By <person>Jane Roe</person><byttl>Staff Writer</byttl></byline><distributor>AFP</distributor>
<dateline><location>Riga</location>, <story.date norm="20220107">Jan 7</story.date></dateline></body.head>
<body.content><block><p>RIGA, Jan 7 (AFP) - Envoys of three states met on Friday &amp; agreed&nbsp;on a plan.</p>
<media media-type="image"><media-reference source="x.jpg"/><media-caption>Envoys in Riga</media-caption></media>
<hl2>Second day</hl2><p>They will meet again on Monday, officials said.</p></block></body.content>
<body.end><tagline>jr/ab</tagline></body.end></body></nitf>"""


def outcomes(text: str) -> list[Page | InputError]:
    return list(pages_of(Item.of(text.encode(), "story.xml")))


def test_every_field_is_taken():
    found = dispatch_of(outcomes(STORY)[0])
    assert (found.source.format, found.headline, found.byline) == ("nitf", "Envoys meet in Riga", "Jane Roe")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date, found.dateline.agency) == ("Riga", "2022-01-07", "AFP")
    assert (found.published.value, found.published.evidence) == ("2022-01-07T10:15:00+00:00", "nitf date.issue")
    assert (found.version, found.publisher, found.agency) == ("2", "AFP", "AFP")
    assert (found.rights.holder, found.rights.statement) == ("Agence France-Presse", "Copyright 2022 AFP")
    assert found.wire is not None
    assert (found.wire.id, found.wire.slug, found.wire.urgency) == ("xx-17", "Riga-talks", 3)
    assert (found.wire.keywords, found.wire.subjects) == (["NATO", "Latvia"], ["Politics", "Defence"])
    assert found.wire.note == "Adds quotes"


def test_the_body_is_paragraphs_and_subheads_its_caption_and_tagline_are_furniture():
    found = dispatch_of(outcomes(STORY)[0])
    assert [(block.kind, found.text[block.start : block.end]) for block in found.blocks] == [
        ("paragraph", "Envoys of three states met on Friday & agreed\u00a0on a plan."),
        ("subhead", "Second day"),
        ("paragraph", "They will meet again on Monday, officials said."),
    ]
    assert [(piece.kind, piece.items[0].text) for piece in found.furniture] == [
        ("caption", "Envoys in Riga"),
        ("other", "jr/ab"),
    ]


def test_a_dateline_that_stands_in_its_element_alone_is_taken_from_there():
    found = dispatch_of(outcomes(STORY.replace("RIGA, Jan 7 (AFP) - ", ""))[0])
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date) == ("Riga", "2022-01-07")


def test_an_embargo_is_the_day_of_release_where_the_status_says_so():
    embargoed = STORY.replace('"usable"', '"embargoed"').replace(
        'release norm="20220107T101500Z"', 'release norm="20220108T000000Z"'
    )
    found = dispatch_of(outcomes(embargoed)[0])
    assert found.wire is not None
    assert (found.pubstatus, found.wire.embargo) == ("withheld", "2022-01-08T00:00:00+00:00")


def test_a_canceled_story_is_withdrawn():
    assert dispatch_of(outcomes(STORY.replace('"usable"', '"canceled"'))[0]).pubstatus == "canceled"


def test_a_document_with_neither_headline_nor_body_is_no_story():
    assert isinstance(outcomes("<nitf><head/><body/></nitf>")[0], NoStory)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.integers(0, len(STORY)))
def test_any_damage_gives_a_page_or_one_named_error(piece, at):
    for found in outcomes(STORY[:at] + piece + STORY[at:]):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)
