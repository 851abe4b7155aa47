"""Fingerprints are of the words alone, and are the same on every machine."""

from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch.fingerprint import BANDS, SHINGLE, fingerprint, fingerprints

WORDS = st.lists(st.text("abcdefghij", min_size=1, max_size=6), max_size=60)


def test_case_punctuation_and_line_breaks_do_not_count() -> None:
    printed = fingerprint("Envoys of the two sides met in Vienna, then left.\n\nNo date was set.")
    assert fingerprint("ENVOYS OF THE TWO SIDES MET IN VIENNA THEN LEFT no date was set") == printed


def test_a_fingerprint_is_pinned_so_that_stored_ones_stay_comparable() -> None:
    kept = fingerprint("The ministers met for a third day on Friday.")
    assert kept.hashes.tolist() == [
        1253662373522810345,
        3850592376713623460,
        7662790871597152240,
        9042940271284451432,
        11409775036865576902,
    ]
    assert kept.bands[:2] == (4714035498228066331, 6030448875121261804)


def test_a_text_without_words_has_no_bands() -> None:
    assert fingerprint("— … —") == fingerprint("")
    assert fingerprint("").bands == ()


def test_a_text_shorter_than_a_shingle_is_told_by_its_words() -> None:
    assert len(fingerprint("No comment")) == 2
    assert len(fingerprint("No comment").bands) == BANDS


@given(WORDS)
def test_hashes_are_distinct_rising_and_no_more_than_the_runs_of_words(words: list[str]) -> None:
    hashes = fingerprint(" ".join(words)).hashes.tolist()
    assert hashes == sorted(set(hashes))
    assert len(hashes) <= max(len(words) - SHINGLE + 1, SHINGLE - 1)


@given(st.lists(WORDS, max_size=5))
def test_many_in_one_go_are_what_they_are_one_by_one(texts: list[list[str]]) -> None:
    joined = [" ".join(words) for words in texts]
    assert fingerprints(joined) == [fingerprint(text) for text in joined]


@given(WORDS)
def test_bands_fit_a_signed_column_of_64_bits(words: list[str]) -> None:
    assert all(0 <= band < 2**63 for band in fingerprint(" ".join(words)).bands)
