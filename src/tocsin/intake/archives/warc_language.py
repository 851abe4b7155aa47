"""The language of a record of a crawl, by the cheapest sign that tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tocsin.ontology.language_guess import language_of

_ISO_639_3 = {
    "eng": "en", "deu": "de", "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "swe": "sv",
    "dan": "da", "pol": "pl", "rus": "ru", "ukr": "uk", "tur": "tr", "ara": "ar", "zho": "zh", "fas": "fa",
}  # fmt: skip
"""Codes as Common Crawl's records bear them, of the languages that the text itself can be told by."""
_CODE = re.compile(r"[A-Za-z]{2,3}")
_HTML_LANG = re.compile(rb"<html\b[^<>]{0,2000}?\s(?:xml:)?lang\s*=\s*[\"']?\s*([A-Za-z]{2,3})\b", re.I)
_NO_TEXT = re.compile(rb"<(script|style|head)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.I | re.S)
_HEAD = 16 * 1024
_SAMPLE = 64 * 1024


def stated_languages(record: Mapping[str, str], answer: Mapping[str, str]) -> frozenset[str]:
    """Give the languages that the header of a record or of its answer states, as ISO 639-1 codes."""
    stated = record.get("warc-identified-content-language") or answer.get("content-language") or ""
    return frozenset(_two_letters(code) for code in _CODE.findall(re.sub(r"-\w+", "", stated)))


def languages_in(body: bytes) -> frozenset[str]:
    """Give the language that markup states for itself, else the one that the commonest words show; or none."""
    if found := _HTML_LANG.search(body, 0, _HEAD):
        return frozenset((_two_letters(found[1].decode()),))
    text = _NO_TEXT.sub(b" ", body[:_SAMPLE]).decode("utf-8", "replace")
    guessed = language_of(text)
    return frozenset((guessed,)) if guessed else frozenset()


def _two_letters(code: str) -> str:
    return _ISO_639_3.get(code.lower(), code.lower())
