"""The day in the name of a file."""

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.dispatch.name_day import day_in_name
from tocsin.intake import page_from_bytes


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2022-01-07-riga.txt", "2022-01-07"),
        ("20220107.txt", "2022-01-07"),
        ("afp_2022_01_07_0930.txt", "2022-01-07"),
        ("riga_7jan2022.txt", "2022-01-07"),
        ("Riga January 7, 2022.txt", "2022-01-07"),
        ("2022-Jan-07 riga.txt", "2022-01-07"),
        ("20229999-2022-01-07.txt", "2022-01-07"),
        ("07-01-2022.txt", None),
        ("2022-13-07.txt", None),
        ("120220107.txt", None),
        ("mayday2022.txt", None),
        ("riga.txt", None),
    ],
)
def test_a_day_in_a_name_is_read_where_it_can_mean_one_day_only(name, day):
    assert day_in_name(name) == day


def test_a_text_without_a_day_is_given_that_of_its_name_marked_as_inferred():
    text = b"Envoys meet in Riga\n\nEnvoys of three states met in Riga for talks on their border.\n"
    found = dispatch_of(page_from_bytes(text, name="riga_7jan2022.txt")).published
    assert (found.value, found.status, found.evidence) == ("2022-01-07", "inferred", "day in the file's name")


def test_the_day_that_a_text_states_outranks_that_of_its_name():
    text = b"Envoys meet in Riga\n\nRIGA, Jan 6, 2022 (AFP) - Envoys of three states met for talks on their border.\n"
    found = dispatch_of(page_from_bytes(text, name="2022-01-07.txt")).published
    assert (found.value, found.status) == ("2022-01-06", "stated")
