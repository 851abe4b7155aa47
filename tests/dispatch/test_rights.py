"""What a rights statement amounts to."""

import pytest

from tocsin.dispatch.rights import rights_of


@pytest.mark.parametrize(
    ("statement", "terms", "holder"),
    [
        ("Copyright 2021 Valley Press. All rights reserved.", "all-rights-reserved", "Valley Press"),
        ("© 2021 Valley Press. This text is under CC BY 4.0.", "open", "Valley Press"),
        ("This work is in the public domain.", "public-domain", None),
        ("This is a sample dispatch written for the Tocsin project.", "sample", None),
    ],
)
def test_terms_and_holder_are_read_from_the_words(statement, terms, holder):
    rights = rights_of(statement, "rights line")
    assert (rights.terms, rights.holder) == (terms, holder)


def test_reserved_rights_outrank_an_open_licence_beside_them():
    assert rights_of("CC BY 4.0. All rights reserved.", "rights line").terms == "all-rights-reserved"


def test_what_is_not_stated_is_not_allowed():
    may = rights_of(None, None).may
    assert not may.export_text
    assert may.show_text != "public"


def test_a_sample_may_be_shown_and_exported():
    may = rights_of("This is a sample dispatch written for the Tocsin project.", "rights line").may
    assert (may.export_text, may.show_text, may.mine, may.store_text) == (True, "public", True, True)
