"""Names in bylines, freed of days, roles and the desk's words."""

import pytest

from tocsin.dispatch.bylines import names_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Rasa Velyte and Janis Ozolins", "Rasa Velyte and Janis Ozolins"),
        ("Von Jana Hollmann", "Jana Hollmann"),
        ("Par Aminata Sow avec AFP", "Aminata Sow"),
        ("5 de septiembre de 2019 por Lucía Andrade", "Lucía Andrade"),
        ("Posted by Nino Abashidze at 12:45", "Nino Abashidze"),
        ("By Ion Rusu, Staff Writer", "Ion Rusu"),
        ("Written by Karen Lindqvist | 3 min read", "Karen Lindqvist"),
        ("By Tomas Berg (now) and Edite Kalnina (earlier)", "Tomas Berg and Edite Kalnina"),
        ("Words by Ana Rios; pictures by Leon Falk", "Ana Rios"),
    ],
)
def test_a_line_that_opens_like_a_byline_tells_names(line, names):
    assert names_in(line, marked=False) == names


@pytest.mark.parametrize("line", ["Han Ji-won", "Stand: 4. März 2021", "The talks went on", "By"])
def test_a_line_that_does_not_tells_none_unless_markup_says_so(line):
    assert names_in(line, marked=False) is None


def test_marked_lines_need_no_opening_word_but_must_hold_a_name():
    assert names_in("14.03.2023 14:00 Han Ji-won", marked=True) == "Han Ji-won"
    assert names_in("3 min read", marked=True) is None
    assert names_in("admin", marked=True) is None
    assert names_in("https://harbour.example/7", marked=True) is None
