"""The crawl that WARC is timed on is the same each time, and the run asks for a part of it."""

from evaluation.warc import RECORDS, crawl_of
from tocsin.intake import Item, Options
from tocsin.intake.archives.warc import read_warc


def test_the_crawl_is_the_same_bytes_each_time_and_has_as_many_records_as_said():
    assert crawl_of(100) == crawl_of(100)
    assert crawl_of(100).count(b"\r\n\r\nWARC/1.0\r\n") + 1 == 100


def test_a_third_of_the_records_are_responses_and_all_are_read_where_nothing_is_asked():
    item = Item.of(crawl_of(RECORDS, packed=True), "crawl.warc.gz")
    item.options = Options()
    found = list(read_warc(item))
    assert len(found) == 666
    assert all(isinstance(one, Item) for one in found)
