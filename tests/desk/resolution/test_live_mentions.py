"""Mentions of a desk: what is asked for again is not parsed again, and no more is kept than may be."""

from tests.desk.made import mention
from tocsin.desk.resolution.live_mentions import Parsed
from tocsin.record.codec import dumps


def test_a_mention_is_parsed_once_for_each_dispatch_that_it_may_be_copied_from():
    parsed, text = Parsed(), dumps(mention("ap-1", "2022-01-07"))
    first = parsed.mention(text, None)
    assert parsed.mention(text, None) is first
    assert parsed.mention(text, "d-other").copy_of == "d-other"
    assert first.copy_of is None


def test_of_more_mentions_than_may_be_kept_those_asked_for_of_late_stay():
    parsed = Parsed(most=4)
    texts = [dumps(mention(f"ap-{number}", "2022-01-07")) for number in range(5)]
    found = [parsed.mention(text, None) for text in texts[:2]]
    assert parsed.mention(texts[2], None) is not None
    assert parsed.mention(texts[0], None) is found[0]
    assert parsed.mention(texts[3], None) is not None
    assert parsed.mention(texts[0], None) is found[0]
    assert parsed.mention(texts[1], None) is not found[1]
