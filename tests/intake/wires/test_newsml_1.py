"""NewsML 1.2: items of components; the story is the longest text that can be one."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

CONTENT = """<ContentItem><MimeType FormalName="text/xhtml"/><DataContent>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><p>Envoys of three states met in Riga on Friday.</p><h3>A plan</h3><p>They agreed on it.</p></body></html>
</DataContent></ContentItem>"""
ITEM = f"""<NewsItem><Identification><NewsIdentifier><ProviderId>example.org</ProviderId><NewsItemId>17</NewsItemId>
<RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:example.org:17</PublicIdentifier>
</NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20220107T091500+0100</FirstCreated><ThisRevisionCreated>20220107T111500+0100
</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="3"/>
<Instruction FormalName="Update"/></NewsManagement>
<NewsComponent><NewsLines><CopyrightLine>Copyright The Example Wire 2022</CopyrightLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="The Example Wire"/></Provider></AdministrativeMetadata>
<NewsComponent><NewsLines><HeadLine>Envoys meet in Riga</HeadLine><ByLine>By Jane Roe</ByLine>
<DateLine>RIGA, Jan 7</DateLine><SlugLine>Riga-talks</SlugLine><KeywordLine>NATO</KeywordLine></NewsLines>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="StyleSheet"/><ContentItem><MimeType FormalName="text/css"/>
<DataContent>.a {{ margin: 0 }}</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>{"A caption of many words. " * 30}</DataContent>
</ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Main"/>{CONTENT}</NewsComponent></NewsComponent></NewsComponent></NewsItem>"""
STORY = f"""<?xml version="1.0" encoding="UTF-8"?><NewsML Version="1.2"><NewsEnvelope><SentFrom>
<Party FormalName="Sender"/></SentFrom></NewsEnvelope>{ITEM}</NewsML>"""


def outcomes(text: str) -> list[Page | InputError]:
    return list(pages_of(Item.of(text.encode(), "story.xml")))


def test_every_field_is_taken():
    found = dispatch_of(outcomes(STORY)[0])
    assert (found.source.format, found.headline, found.byline) == ("newsml-1", "Envoys meet in Riga", "Jane Roe")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date) == ("Riga", "2022-01-07")
    assert (found.published.value, found.modified) == ("2022-01-07T09:15:00+01:00", "2022-01-07T11:15:00+01:00")
    assert (found.publisher, found.version, found.pubstatus, found.language) == (
        "The Example Wire",
        "2",
        "usable",
        "en",
    )
    assert found.rights.statement == "Copyright The Example Wire 2022"
    assert found.wire is not None
    assert (found.wire.id, found.wire.slug, found.wire.urgency) == ("urn:newsml:example.org:17", "Riga-talks", 3)
    assert (found.wire.keywords, found.wire.signals) == (["NATO"], ["update"])


def test_neither_stylesheet_nor_caption_is_the_story():
    assert dispatch_of(outcomes(STORY)[0]).text == (
        "Envoys of three states met in Riga on Friday.\n\nA plan\n\nThey agreed on it."
    )


def test_an_inner_nitf_and_plain_text_are_read():
    nitf = "<nitf><body><body.head/><body.content><p>Envoys met.</p></body.content></body></nitf>"
    inner = f"<ContentItem><DataContent>{nitf}</DataContent></ContentItem>"
    assert dispatch_of(outcomes(STORY.replace(CONTENT, inner))[0]).text == "Envoys met."
    inner = "<ContentItem><DataContent>Envoys met.\n\nAll came.</DataContent></ContentItem>"
    assert dispatch_of(outcomes(STORY.replace(CONTENT, inner))[0]).text == "Envoys met.\n\nAll came."


def test_each_item_of_several_is_a_story_and_one_without_text_is_told():
    picture = '<NewsItem><NewsComponent><ContentItem Href="x.jpg"><MediaType FormalName="Photo"/></ContentItem>'
    told = f"{picture}</NewsComponent></NewsItem>"
    found = outcomes(STORY.replace(ITEM, ITEM + told + ITEM))
    assert [type(one).__name__ for one in found] == ["Page", "NoStory", "Page"]
    assert "Photo" in str(found[1])
    assert isinstance(outcomes("<NewsML/>")[0], NoStory)


def test_a_status_of_canceled_or_embargoed_is_kept():
    change = '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>'
    change += "<DateAndTime>20220108T000000Z</DateAndTime></StatusWillChange>"
    found = dispatch_of(outcomes(STORY.replace('<Status FormalName="Usable"/>', change))[0])
    assert found.wire is not None
    assert (found.pubstatus, found.wire.embargo) == ("withheld", "2022-01-08T00:00:00+00:00")
    assert dispatch_of(outcomes(STORY.replace('"Usable"', '"Canceled"'))[0]).pubstatus == "canceled"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.integers(0, len(STORY)))
def test_any_damage_gives_a_page_or_one_named_error(piece, at):
    for found in outcomes(STORY[:at] + piece + STORY[at:]):
        assert isinstance(found, Page | InputError)
        if isinstance(found, Page):
            dispatch_of(found)
