"""ninjs of each version: one field a thing, lists with roles, camel case."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, MalformedInput, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

VERSION_1 = {
    "uri": "urn:example:20220107:17",
    "type": "text",
    "versioncreated": "2022-01-07T10:15:00Z",
    "firstcreated": "2022-01-07T09:00:00Z",
    "version": "3",
    "pubstatus": "usable",
    "urgency": 2,
    "copyrightholder": "AFP",
    "copyrightnotice": "Copyright 2022 AFP. All rights reserved.",
    "usageterms": "For clients only.",
    "language": "en-GB",
    "headline": "Envoys meet in Riga",
    "byline": "By Jane Roe",
    "slugline": "Riga-talks",
    "ednote": "Adds quotes",
    "embargoed": "2022-01-07T12:00:00Z",
    "subject": [{"name": "Diplomacy"}, {"name": "Defence"}],
    "infosource": [{"name": "Agence France-Presse"}],
    "body_text": "RIGA, Jan 7 (AFP) - Envoys met in Riga on Friday. They agreed on a plan.",
    "body_xhtml": "<p>RIGA, Jan 7 (AFP) - Envoys met in Riga on Friday.</p><h2>A plan</h2><p>They agreed on it.</p>",
}
VERSION_2 = {
    "uri": "urn:example:20220107:18",
    "type": "text",
    "versioncreated": "2022-01-07T10:15:00Z",
    "headlines": [{"role": "short", "value": "Riga talks"}, {"role": "main", "value": "Envoys meet in Riga"}],
    "bodies": [
        {"role": "text", "contenttype": "text/plain", "value": "Envoys met in Riga on Friday."},
        {"role": "html", "contenttype": "text/html", "value": "<p>Envoys met in Riga on Friday.</p><p>All came.</p>"},
    ],
    "by": "Jane Roe",
    "located": "Riga",
}
VERSION_3 = {
    "uri": "urn:example:20220107:19",
    "type": "text",
    "versionCreated": "2022-01-07T10:15:00Z",
    "pubStatus": "canceled",
    "copyrightHolder": "The Example Wire",
    "rightsInfo": {"linkedRights": "https://example.org/rights"},
    "headlines": [{"value": "Envoys meet in Riga"}],
    "bodies": [{"role": "html", "contentType": "text/html", "value": "<p>Envoys met in Riga on Friday.</p>"}],
}


def outcomes(value: object) -> list[Page | InputError]:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(pages_of(Item.of(data, "story.json")))


def test_every_field_of_version_1_is_taken():
    (page,) = outcomes(VERSION_1)
    found = dispatch_of(page)
    assert (found.source.format, found.headline, found.byline) == ("ninjs", "Envoys meet in Riga", "Jane Roe")
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.date, found.dateline.agency) == ("Riga", "2022-01-07", "AFP")
    assert [(block.kind, found.text[block.start : block.end]) for block in found.blocks] == [
        ("paragraph", "Envoys met in Riga on Friday."),
        ("subhead", "A plan"),
        ("paragraph", "They agreed on it."),
    ]
    assert (found.published.value, found.published.evidence) == ("2022-01-07T09:00:00+00:00", "ninjs firstcreated")
    assert found.modified == "2022-01-07T10:15:00+00:00"
    assert (found.version, found.pubstatus, found.language) == ("3", "usable", "en")
    assert (found.publisher, found.agency, found.rights.holder) == (
        "Agence France-Presse",
        "AFP",
        "Agence France-Presse",
    )
    assert found.rights.terms == "all-rights-reserved"
    assert found.rights.statement is not None
    assert found.rights.statement.endswith("For clients only.")
    assert found.wire is not None
    assert (found.wire.id, found.wire.slug, found.wire.urgency) == ("urn:example:20220107:17", "Riga-talks", 2)
    assert (found.wire.subjects, found.wire.note) == (["Diplomacy", "Defence"], "Adds quotes")
    assert found.wire.embargo == "2022-01-07T12:00:00+00:00"


def test_version_2_has_lists_with_roles_and_markup_is_taken_before_plain_text():
    found = dispatch_of(outcomes(VERSION_2)[0])
    assert (found.headline, found.byline) == ("Envoys meet in Riga", "Jane Roe")
    assert found.text == "Envoys met in Riga on Friday.\n\nAll came."
    assert found.dateline is not None
    assert found.dateline.place == "Riga"


def test_version_3_writes_camel_case_and_rights_in_code_are_the_strictest():
    found = dispatch_of(outcomes(VERSION_3)[0])
    assert found.pubstatus == "canceled"
    assert found.rights.holder == "The Example Wire"
    assert (found.rights.terms, found.rights.may.export_text) == ("unstated", False)


def test_a_list_gives_a_page_for_each_item_with_its_number():
    first, second = outcomes([VERSION_1, VERSION_2])
    assert (first.name, second.name) == ("story.json#1", "story.json#2")


def test_a_picture_among_stories_is_told_and_the_rest_goes_on():
    picture = {"uri": "urn:example:p", "type": "picture", "headline": "Riga", "renditions": [{"href": "x"}]}
    told, page = outcomes([picture, VERSION_2])
    assert isinstance(told, NoStory)
    assert "picture" in str(told)
    assert isinstance(page, Page)


def test_a_file_cut_short_is_malformed_and_its_place_is_named():
    (error,) = outcomes(json.dumps(VERSION_1).encode()[:-20])
    assert isinstance(error, MalformedInput)
    assert "line 1" in str(error)


@pytest.mark.parametrize("value", [None, 7, [], {}, "x", [[]], {"role": 1, "value": {}}, True, "\ud800"])
@pytest.mark.parametrize("field", ["headline", "headlines", "bodies", "body_xhtml", "subject", "urgency", "rightsinfo"])
def test_a_field_of_the_wrong_type_is_as_if_it_were_not_there(field, value):
    (found,) = outcomes({**VERSION_1, field: value})
    assert isinstance(found, Page | InputError)
    if isinstance(found, Page):
        dispatch_of(found)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(VERSION_2)), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*VERSION_1, *VERSION_2, *VERSION_3, "role", "value"]), json_values))
def test_any_object_is_a_page_or_one_named_error(value):
    for found in outcomes({"uri": "urn:x", "headline": "h", **value}):
        assert isinstance(found, Page | InputError)
