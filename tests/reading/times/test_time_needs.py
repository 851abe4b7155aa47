import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tocsin.reading.times.grammar import FORMS
from tocsin.reading.times.needs import NEEDS

SPARED = [(form, NEEDS[maker]) for form, maker in FORMS if maker in NEEDS]


@pytest.mark.parametrize("number", range(len(SPARED)))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_a_form_matches_holds_the_letters_it_needs(number, data):
    form, needs = SPARED[number]
    plain = re.sub(r"\(\?<?[=!][^()]*(?:\([^()]*\)[^()]*)*\)", "", form)  # what stands around adds nothing to a match
    words = data.draw(st.from_regex(re.compile(plain, re.ASCII), fullmatch=True))
    assert any(letters in words for letters in needs)
