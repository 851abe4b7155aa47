"""The script that makes a large desk makes one that holds together and answers."""

from evaluation.large_desk import commands, make
from tocsin import Desk


def test_a_made_desk_holds_together_and_answers_every_command(tmp_path):
    with Desk.init(tmp_path / "made") as desk:
        make(desk, 200)
        assert desk.check() == []
        assert len(desk.events(limit=1000).items) == 1000
        for name, ask in commands(desk).items():
            assert ask() is not None, name
        assert len(desk.events(actor="RUS", recipient="UKR", limit=1000).items) > 20
        assert desk.search("talks").next is not None


def test_the_same_size_makes_the_same_desk(tmp_path):
    made = []
    for number in range(2):
        with Desk.init(tmp_path / str(number)) as desk:
            make(desk, 30)
            made.append((desk.events(limit=200).items, desk.positions(limit=200).items))
    assert made[0] == made[1]
