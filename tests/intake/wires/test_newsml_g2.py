"""NewsML-G2: news items alone and in messages; what is no text is told as no story."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, MalformedInput, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:20220107:17" version="4"
  standard="NewsML-G2" xml:lang="en">
  <rightsInfo><copyrightHolder qcode="x:afp"><name>AFP</name></copyrightHolder>
    <copyrightNotice>Copyright 2022 AFP</copyrightNotice><usageTerms>All rights reserved.</usageTerms></rightsInfo>
  <itemMeta><itemClass qcode="ninat:%(medium)s"/><provider qcode="x:afp"><name>AFP</name></provider>
    <versionCreated>2022-01-07T11:00:00+01:00</versionCreated><firstCreated>2022-01-07T09:30:00+01:00</firstCreated>
    <embargoed>2022-01-07T12:00:00+01:00</embargoed><pubStatus qcode="stat:%(status)s"/>
    <edNote>Adds quotes</edNote><edNote pubconstraint="x:nonpublic">Call the desk</edNote>
    <signal qcode="sig:update"/></itemMeta>
  <contentMeta><urgency>2</urgency><keyword>NATO</keyword><subject qcode="x:1"><name>Diplomacy</name></subject>
    <slugline>Riga-talks</slugline><headline rank="3">Overline</headline>
    <headline rank="1">Envoys meet in Riga</headline><by>By Jane Roe</by><dateline>Riga (AFP) - </dateline>
    <language tag="en-GB"/></contentMeta>
  <contentSet>%(content)s</contentSet>
</newsItem>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
  </head><body><header><h1>Envoys meet in Riga</h1></header><section><p class="teaser">A summary.</p>
  <p>Envoys met in Riga on Friday.</p><h2>A plan</h2><p>They agreed on it.</p>
  <table><tr><td>1</td><td><p>2</p></td></tr></table>
  <div class="INFOBOX"><h2>Links</h2><p>Where to read more about Riga.</p></div>
  <figure><figcaption>Riga on Friday</figcaption></figure>
  </section></body></html></inlineXML>"""
NITF = """<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
  <body.head><hedline><hl1>Inner</hl1></hedline></body.head>
  <body.content><p>Envoys met in Riga.</p></body.content></body></nitf></inlineXML>"""
PLAIN = """<inlineData contenttype="text/plain">Envoys met in Riga on Friday.

They agreed on a plan.</inlineData>"""


def item(content: str = XHTML, medium: str = "text", status: str = "usable") -> str:
    return ITEM % {"content": content, "medium": medium, "status": status}


def message(*items: str) -> str:
    return f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{"".join(items)}</itemSet></newsMessage>'


def outcomes(text: str) -> list[Page | InputError]:
    return list(pages_of(Item.of(text.encode(), "story.xml")))


def test_every_field_of_a_news_item_is_taken():
    found = dispatch_of(outcomes(item())[0])
    assert (found.source.format, found.headline, found.byline) == ("newsml-g2", "Envoys meet in Riga", "Jane Roe")
    assert found.dateline is not None
    assert (found.dateline.raw, found.dateline.place, found.dateline.agency) == ("Riga (AFP)", "Riga", "AFP")
    assert (found.published.value, found.published.evidence) == (
        "2022-01-07T09:30:00+01:00",
        "newsml-g2 firstCreated",
    )
    assert (found.modified, found.version, found.language) == ("2022-01-07T11:00:00+01:00", "4", "en")
    assert (found.publisher, found.agency, found.rights.terms) == ("AFP", "AFP", "all-rights-reserved")
    assert found.wire is not None
    assert (found.wire.keywords, found.wire.subjects, found.wire.slug) == (["NATO"], ["Diplomacy"], "Riga-talks")
    assert (found.wire.urgency, found.wire.note, found.wire.signals) == (2, "Adds quotes", ["update"])
    assert found.wire.embargo == "2022-01-07T12:00:00+01:00"


def test_the_body_is_its_paragraphs_and_subheads_and_nothing_that_repeats_the_fields():
    found = dispatch_of(outcomes(item())[0])
    assert found.text == "Envoys met in Riga on Friday.\n\nA plan\n\nThey agreed on it."
    assert [block.kind for block in found.blocks] == ["paragraph", "subhead", "paragraph"]
    captions = [one.text for piece in found.furniture if piece.kind == "caption" for one in piece.items]
    assert captions == ["Riga on Friday"]
    others = [one.text for piece in found.furniture if piece.kind == "other" for one in piece.items]
    assert others == ["1", "2", "Links", "Where to read more about Riga."]


def test_an_inner_nitf_and_plain_inline_data_are_read():
    assert dispatch_of(outcomes(item(NITF))[0]).text == "Envoys met in Riga."
    assert dispatch_of(outcomes(item(PLAIN))[0]).text == "Envoys met in Riga on Friday.\n\nThey agreed on a plan."


def test_a_canceled_item_is_withdrawn():
    assert dispatch_of(outcomes(item(status="canceled"))[0]).pubstatus == "canceled"
    assert dispatch_of(outcomes(item(status="withheld"))[0]).pubstatus == "withheld"


def test_a_message_gives_each_item_and_tells_what_is_no_story():
    package = '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'
    found = outcomes(message(item(), package, item(medium="picture"), item(PLAIN)))
    assert [type(one).__name__ for one in found] == ["Page", "NoStory", "NoStory", "Page"]
    assert [found[0].name, found[3].name] == ["story.xml#1", "story.xml#4"]
    assert "package" in str(found[1])


def test_an_item_without_inline_text_is_a_flash_if_it_has_a_headline():
    found = dispatch_of(outcomes(item(""))[0])
    assert (found.headline, found.text) == ("Envoys meet in Riga", "")
    assert isinstance(outcomes(item("").replace("<headline", "<x").replace("</headline", "</x"))[0], NoStory)


def test_a_document_cut_short_is_malformed():
    assert isinstance(outcomes(item()[:-40])[0], MalformedInput)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.integers(0, len(item())))
def test_any_damage_gives_a_page_or_one_named_error(piece, at):
    whole = item()
    for found in outcomes(whole[:at] + piece + whole[at:]):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)
