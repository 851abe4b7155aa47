"""Corrections supersede and kill notices withdraw what they mean, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tocsin.dispatch import dispatch_of, dispatch_of_text
from tocsin.intake import load
from tocsin.reading.resolution.standing import fallen, head_of
from tocsin.record import Dispatch

WIRE = Path(__file__).parents[3] / "samples" / "wire"


def story(headline: str, published: str = "2022-03-02", text: str = "Nothing more is known.", **other) -> Dispatch:
    made = dispatch_of_text(text, published=published, headline=headline)
    return made.model_copy(update={"agency": "AFP", **other})


ASSEMBLY = story("Assembly demands withdrawal of troops")


def told(*dispatches: Dispatch) -> dict[str, str]:
    return {one.dispatch: one.kind for one in fallen(map(head_of, dispatches))}


@pytest.mark.parametrize("prefix", ["CORRECTED-", "CORRECTION: ", "Corrected - "])
def test_a_correction_supersedes_what_bears_its_headline(prefix):
    assert told(ASSEMBLY, story(prefix + "Assembly demands withdrawal of troops")) == {ASSEMBLY.id: "superseded"}


@pytest.mark.parametrize(
    "other",
    [
        {"agency": "AP"},
        {"published": "2022-03-08"},
        {"headline": "CORRECTED-Council meets on aid"},
    ],
    ids=["agency", "day", "headline"],
)
def test_a_correction_of_another_agency_time_or_headline_supersedes_nothing(other):
    fields = {"headline": "CORRECTED-Assembly demands withdrawal of troops"} | other
    assert told(ASSEMBLY, story(fields.pop("headline"), **fields)) == {}


def test_a_kill_notice_withdraws_what_it_describes():
    airport = story("Soldiers retake airfield", text="Soldiers recaptured the airfield of Karsk, an official said.")
    other = story("Talks end", text="Negotiators ended talks on grain.")
    notice = story("KILL - False report", text="Withdraw the report on the recapture of the Karsk airfield.",
                   pubstatus="canceled")  # fmt: skip
    assert told(airport, other, notice) == {airport.id: "withdrawn"}


def test_a_kill_notice_that_fits_two_dispatches_withdraws_neither():
    text = "Soldiers recaptured the airfield of Karsk, an official said."
    one, two = story("Soldiers retake airfield", text=text), story("Airfield changes hands again", text=text)
    notice = story("KILL - False report", text="Withdraw the report on the recapture of the Karsk airfield.",
                   pubstatus="canceled")  # fmt: skip
    assert told(one, two, notice) == {}


def test_notices_of_the_sample_wire_reach_what_they_mean_and_nothing_else():
    names = {}
    heads = []
    for path in sorted(WIRE.iterdir()):
        made = dispatch_of(load(path))
        names[made.id] = path.name
        heads.append(head_of(made))
    assert {names[one.dispatch]: (one.kind, names[one.by]) for one in fallen(heads)} == {
        "2022-02-24-invasion.txt": ("superseded", "2022-02-24-invasion-correction.txt"),
        "2022-02-24-afp-hostomel.txt": ("withdrawn", "2022-02-24-kill.txt"),
        "2022-03-02-ap-assembly.txt": ("superseded", "2022-03-02-ap-assembly-correction.txt"),
    }
