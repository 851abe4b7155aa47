"""The sample wire: each dispatch says that it is a sample, and its head and body are split as they should be."""

import re
from pathlib import Path

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.intake import load
from tocsin.record import Dispatch

SAMPLES = Path(__file__).parents[2] / "samples"
WIRE = sorted(path.name for path in (SAMPLES / "wire").iterdir())

# name | place, day and agency of the dateline | paragraphs | subheads | link rails
EXPECTED = """
2021-12-07-upi-video-call.txt            | Washington            | 2021-12-07 | UPI      | 6 | 0 | 0
2021-12-17-tass-draft-treaties.txt       | Moscow                | 2021-12-17 | TASS     | 6 | 0 | 0
2021-12-30-ap-phone-call.html            | Wilmington, Del.      | -          | AP       | 6 | 1 | 2
2022-01-07-afp-portal.txt                | Brussels              | 2022-01-07 | AFP      | 10 | 1 | 4
2022-01-07-nato-video.txt                | Brussels              | 2022-01-07 | AFP      | 8 | 1 | 3
2022-01-10-geneva.txt                    | Geneva                | 2022-01-10 | Reuters  | 4 | 0 | 0
2022-01-10-reuters-geneva.html           | Geneva                | 2022-01-10 | Reuters  | 7 | 0 | 2
2022-01-12-council.txt                   | Brussels              | -          | AP       | 4 | 0 | 0
2022-01-12-dpa-nato-russia.txt           | Brussels              | -          | dpa      | 7 | 0 | 0
2022-01-13-ap-osce.txt                   | Vienna                | -          | AP       | 6 | 0 | 0
2022-01-14-upi-cyberattack.html          | Kyiv                  | 2022-01-14 | UPI      | 6 | 0 | 2
2022-01-21-afp-blinken-lavrov.txt        | Geneva                | 2022-01-21 | AFP      | 7 | 0 | 0
2022-01-24-reuters-alert.txt             | Washington/Brussels   | 2022-01-24 | Reuters  | 7 | 0 | 0
2022-01-26-afp-answers.html              | Moscow                | 2022-01-26 | AFP      | 7 | 1 | 2
2022-02-02-ap-troops.txt                 | Washington            | -          | AP       | 7 | 0 | 0
2022-02-04-xinhua-beijing.txt            | Beijing               | 2022-02-04 | Xinhua   | 6 | 0 | 0
2022-02-08-afp-macron.html               | Kyiv                  | 2022-02-08 | AFP      | 7 | 0 | 2
2022-02-10-reuters-drills.txt            | Moscow/Berlin         | 2022-02-10 | Reuters  | 6 | 0 | 0
2022-02-15-dpa-scholz.html               | Moscow                | -          | dpa      | 7 | 0 | 2
2022-02-17-reuters-shelling.html         | Kyiv/Moscow           | 2022-02-17 | Reuters  | 7 | 0 | 2
2022-02-18-tass-evacuation.txt           | Donetsk               | 2022-02-18 | TASS     | 6 | 0 | 0
2022-02-19-dpa-munich.txt                | Munich                | -          | dpa      | 7 | 0 | 0
2022-02-21-afp-recognition.txt           | Moscow                | 2022-02-21 | AFP      | 7 | 0 | 0
2022-02-21-tass-lavrov.txt               | Moscow                | 2022-02-21 | TASS     | 3 | 0 | 0
2022-02-22-copy-sanctions.html           | Berlin/Brussels       | 2022-02-22 | Reuters  | 6 | 0 | 2
2022-02-22-reuters-sanctions.txt         | Berlin/Brussels       | 2022-02-22 | Reuters  | 8 | 0 | 0
2022-02-24-afp-hostomel.txt              | Kyiv                  | 2022-02-24 | AFP      | 2 | 0 | 0
2022-02-24-ap-invasion.html              | Kyiv, Ukraine         | -          | AP       | 8 | 1 | 2
2022-02-24-kill.txt                      | Kyiv                  | 2022-02-24 | AFP      | 2 | 0 | 0
2022-02-25-ap-swift-appeal.txt           | Kyiv, Ukraine         | -          | AP       | 5 | 0 | 0
2022-02-25-xinhua-veto.txt               | United Nations        | 2022-02-25 | Xinhua   | 6 | 0 | 0
2022-02-26-dpa-swift.txt                 | Berlin                | -          | dpa      | 7 | 0 | 0
2022-02-27-afp-nuclear-alert.txt         | Moscow                | 2022-02-27 | AFP      | 8 | 1 | 2
2022-02-27-copy-nuclear-alert.txt        | Moscow                | 2022-02-27 | AFP      | 8 | 1 | 0
2022-02-28-upi-border-talks.txt          | Gomel, Belarus        | 2022-02-28 | UPI      | 7 | 0 | 0
2022-03-01-ap-kharkiv.txt                | Kharkiv, Ukraine      | -          | AP       | 5 | 0 | 0
2022-03-01-xinhua-kharkiv.txt            | Kyiv                  | 2022-03-01 | Xinhua   | 4 | 0 | 0
2022-03-02-afp-kill.txt                  | Paris                 | 2022-03-02 | AFP      | 3 | 0 | 0
2022-03-02-ap-assembly-correction.txt    | United Nations        | -          | AP       | 6 | 0 | 0
2022-03-02-ap-assembly.txt               | United Nations        | -          | AP       | 2 | 0 | 0
2022-03-02-reuters-postponed.txt         | Kyiv/Moscow           | 2022-03-02 | Reuters  | 4 | 0 | 0
2022-03-03-reuters-corridors.txt         | Brest Region, Belarus | 2022-03-03 | Reuters  | 8 | 0 | 0
2022-03-04-dpa-nuclear-plant.html        | Vienna                | -          | dpa      | 7 | 0 | 2
2022-03-05-xinhua-mariupol.txt           | Kyiv                  | 2022-03-05 | Xinhua   | 7 | 0 | 0
2022-03-07-upi-third-round.txt           | Brest, Belarus        | 2022-03-07 | UPI      | 5 | 0 | 0
2022-03-08-upi-oil-ban.txt               | Washington            | 2022-03-08 | UPI      | 8 | 0 | 0
2022-03-09-ap-hospital.html              | Mariupol, Ukraine     | -          | AP       | 7 | 1 | 2
2022-03-10-anadolu-antalya.txt           | Antalya, Turkey       | 2022-03-10 | Anadolu  | 7 | 0 | 0
2022-03-14-dpa-video-talks.txt           | Kyiv                  | -          | dpa      | 4 | 0 | 0
2022-03-16-xinhua-court.html             | The Hague             | 2022-03-16 | Xinhua   | 7 | 0 | 2
2022-03-24-afp-summit.txt                | Brussels              | 2022-03-24 | AFP      | 7 | 0 | 0
2022-03-25-ap-theater.txt                | Lviv, Ukraine         | -          | AP       | 5 | 0 | 0
2022-03-29-reuters-istanbul.txt          | Istanbul              | 2022-03-29 | Reuters  | 8 | 0 | 0
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in EXPECTED.strip().splitlines()]


def dispatch(name: str) -> Dispatch:
    return dispatch_of(load(SAMPLES / "wire" / name))


def test_the_wire_has_five_dozen_dispatches_or_more():
    assert len(WIRE) >= 60


@pytest.mark.parametrize("name", WIRE)
def test_each_says_that_it_is_a_sample(name):
    rights = dispatch(name).rights
    assert rights.statement is not None
    assert re.search(r"sample dispatch.*Tocsin", rights.statement)


@pytest.mark.parametrize("name", WIRE)
def test_each_is_of_the_day_that_its_name_says(name):
    published = dispatch(name).published
    assert published.value is not None
    assert published.value[:10] == name[:10]


@pytest.mark.parametrize("name", WIRE)
def test_none_is_without_headline_and_body(name):
    found = dispatch(name)
    assert found.headline
    assert "\n" not in found.headline
    assert found.text
    assert "sample dispatch written for" not in found.text


@pytest.mark.parametrize(("name", "place", "day", "agency", "paragraphs", "subheads", "rails"), ROWS)
def test_head_and_body_are_split_as_the_page_prints_them(name, place, day, agency, paragraphs, subheads, rails):
    found = dispatch(name)
    dateline = found.dateline
    assert dateline is not None
    assert (dateline.place, dateline.date or "-", dateline.agency) == (place, day, agency)
    kinds = [block.kind for block in found.blocks]
    assert (kinds.count("paragraph"), kinds.count("subhead")) == (int(paragraphs), int(subheads))
    assert sum(piece.kind == "rail" for piece in found.furniture) == int(rails)


def test_kill_notices_are_known_as_such_and_a_correction_is_none():
    killed = {name for name in WIRE if dispatch(name).pubstatus == "canceled"}
    assert killed == {name for name in WIRE if "kill" in name}


def test_each_day_of_the_wire_has_its_sources_named():
    sources = (SAMPLES / "SOURCES.md").read_text(encoding="utf-8")
    assert {name[:10] for name in WIRE} <= set(re.findall(r"\d{4}-\d\d-\d\d", sources))
