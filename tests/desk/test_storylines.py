"""Storylines: what tells of one matter is grouped, whatever the order."""

from tocsin.desk.storylines import cluster

TALKS = [
    "Norway and Iceland opened talks on cod quotas in Oslo.",
    "The cod quota talks between Norway and Iceland in Oslo stalled.",
    "A volcano erupted near Reykjavik and lava crossed a road.",
    "Lava from the volcano near Reykjavik reached a second road.",
]


def test_texts_on_one_matter_share_a_number():
    assert cluster(TALKS) == [0, 0, 1, 1]


def test_the_order_of_texts_does_not_change_the_groups():
    assert cluster(list(reversed(TALKS))) == [0, 0, 1, 1]


def test_nothing_and_one_text_are_no_trouble():
    assert cluster([]) == []
    assert cluster(["Norway"]) == [0]
