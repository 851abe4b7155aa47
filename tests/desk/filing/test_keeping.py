"""Text that may not be stored is not stored: neither in the record, nor in the index, nor anywhere in the files."""

import re
import zlib

import pytest

from tocsin import Desk
from tocsin.desk.filing.keeping import under_rules
from tocsin.desk.settings import RightsRule
from tocsin.engine import read_text
from tocsin.record.quotable import BLOT, blotted

CANARY = "Zanzibarquokka"
TEXT = (
    "Norway accused Iceland of overfishing on Friday.\n\n"
    f"The {CANARY} clause of the treaty was signed long ago, and nobody has read it since then in either country."
)


def test_only_evidence_stays_and_the_record_holds_together():
    record = blotted(read_text(TEXT, published="2022-01-07"))
    assert CANARY not in record.model_dump_json()
    assert record.events[0].evidence[0].exact in record.dispatch.text
    assert len(record.dispatch.text) == len(TEXT)
    assert BLOT in record.dispatch.text


def test_no_run_of_words_is_longer_than_may_be_quoted():
    record = read_text("Norway has sharply and repeatedly accused Iceland of overfishing cod.", published="2022-01-07")
    rule = RightsRule(source="*", store_text=False, quote_words=1)
    kept = under_rules(record, [rule]).dispatch.text
    readable = re.sub(rf"\S*{BLOT}\S*", "|", kept).split("|")
    assert max(len(run.split()) for run in readable) == 1


def test_a_rule_takes_away_and_never_adds():
    record = read_text(TEXT, published="2022-01-07")
    may = record.dispatch.rights.may
    generous = RightsRule(
        source="*", store_text=True, show_text="public", quote_words=1000, export_text=True, mine=True
    )
    assert under_rules(record, [generous]).dispatch.rights.may == may
    strict = RightsRule(source="*", show_text="never", quote_words=3)
    bound = under_rules(record, [strict]).dispatch.rights.may
    assert (bound.show_text, bound.quote_words) == ("never", 3)


@pytest.mark.parametrize(("source", "applies"), [("AFP", True), ("afp", True), ("Reuters", False), ("*", True)])
def test_a_rule_is_about_its_source(source, applies):
    record = read_text("OSLO, Jan 7, 2022 (AFP) - Norway accused Iceland of overfishing.")
    assert RightsRule(source=source).applies_to(record.dispatch) is applies


def test_a_canary_is_in_no_file_of_the_desk(tmp_path, dispatch):
    folder = tmp_path / "strict"
    Desk.init(folder).close()
    settings = folder / "desk.toml"
    settings.write_text(settings.read_text("utf-8") + '\n[[rights]]\nsource = "AFP"\nstore_text = false\n', "utf-8")
    with Desk.open(folder) as desk:
        desk.add(dispatch("Cod row", TEXT))
        assert desk.search(CANARY).items == ()
        assert len(desk.search("overfishing").items) == 1
        (head,) = desk.dispatches().items
        assert head.text_kept is False
        record = desk.record(head.id)
    assert CANARY not in record.dispatch.text
    for path in folder.iterdir():
        content = path.read_bytes()
        assert CANARY.lower().encode() not in content.lower()
    assert CANARY.encode() not in zlib.compress(TEXT.encode())
