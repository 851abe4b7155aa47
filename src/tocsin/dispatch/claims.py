"""Claims: what one statement says of rights, each by itself, before they are weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tocsin.ontology.page_phrases import page_phrases
from tocsin.ontology.rights_table import Cap, rights_table
from tocsin.record.page import Told
from tocsin.record.rights import Terms

_ADDRESS = re.compile(r"^(?:https?:)?//\S+$", re.I)
_SHORT = re.compile(r"cc(?:0|[ -]by)(?:[ -](?:sa|nc|nd))*(?:[ -]\d(?:\.\d)?)?", re.I)
_DIRECTIVE = re.compile(r"(?:([a-z][\w.*-]*)\s*:\s*(?=[a-z*]))?([a-z*][\w-]*)(?:\s*:\s*(-?\d+))?", re.I)
_VALUED = frozenset({"max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"})
_OURS = frozenset({"", "*", "robots", "tocsin"})
_LINK = re.compile(r"<([^<>]{1,2000})>((?:\s*;\s*[\w*-]+\s*=\s*(?:\"[^\"]*\"|[^\s;,]+))*)")
_CHARACTERS_A_WORD = 6


@dataclass(frozen=True)
class Claim:
    """One statement, understood as far as it can be.

    Attributes:
        where: where it stands.
        words: as it stands there.
        means: what it says.
        terms: what it amounts to as a whole; None for a signal that takes or gives one use only.
        weak: it is a bare copyright line, which a licence beside it explains.
        cap: the most that a signal leaves.
        gives_mining: it says that mining is not reserved, which counts where nothing else speaks.
    """

    where: str
    words: str
    means: str
    terms: Terms | None = None
    weak: bool = False
    cap: Cap = field(default_factory=Cap)
    gives_mining: bool = False


def claim_of_words(words: str, where: str) -> Claim | None:
    """Read a statement in words; None where it says nothing that is known."""
    rows = page_phrases().terms
    for number, (terms, pattern) in enumerate(rows):
        if pattern.search(words):
            weak = number == len(rows) - 1
            means = f"{terms}, unless a licence stands beside it" if weak else terms
            return Claim(where, words, means, terms, weak=weak)
    return None


def claim_of_licence(text: str, where: str) -> Claim:
    """Read a licence by its address, its short name or its words; one that is not known means the strictest."""
    text = text.strip()
    if is_licence(text) and (terms := rights_table().licence(text)):
        return Claim(where, text, terms, terms)
    known = None if _ADDRESS.match(text) else claim_of_words(text, where)
    return known or not_understood(text, where)


def is_licence(text: str) -> bool:
    """Tell the address or the short name of a licence from a statement in words."""
    return _ADDRESS.match(text.strip()) is not None or _SHORT.fullmatch(text.strip()) is not None


def not_understood(words: str, where: str) -> Claim:
    """A statement whose meaning is not known, so that no leave may be taken from any other."""
    return Claim(where, words, "not understood", "unstated")


def signal(name: str, words: str, where: str) -> Claim:
    """A signal of the table."""
    row = rights_table().signals[name]
    return Claim(where, words, row.means, cap=row.cap)


def claims_of_directives(text: str, where: str, agent: str = "") -> Iterator[Claim]:
    """Read the directives of a robots field; those that another agent is named for are not ours.

    Args:
        text: "noai, max-snippet:50" or "otherbot: noarchive".
        where: where it stands.
        agent: whom the field as a whole is for ("robots", "tocsin").
    """
    speaks_to = agent.lower()
    for part in text.split(","):
        match = _DIRECTIVE.search(part)
        if match is None:
            continue
        named, word, value = (match[1] or "").lower(), match[2].lower(), match[3]
        if named and named not in _VALUED:
            speaks_to = named
        if speaks_to not in _OURS:
            continue
        if word in rights_table().directives:
            yield signal(rights_table().directives[word], part.strip(), where)
        elif word == "max-snippet" and value is not None and int(value) >= 0:
            yield _snippet(int(value), part.strip(), where)


def _snippet(characters: int, words: str, where: str) -> Claim:
    if characters == 0:
        return signal("nosnippet", words, where)
    bound = max(1, characters // _CHARACTERS_A_WORD)
    return Claim(where, words, f"no passage of more than {characters} characters", cap=Cap(quote_words=bound))


def claim_of_reservation(value: str, where: str) -> Claim:
    """Read a `tdm-reservation`: 1 reserves, 0 does not; anything else is taken for a reservation."""
    if value.strip() == "0":
        return Claim(where, value, "text and data mining is not reserved", gives_mining=True)
    return signal("tdm-reserved", value, where)


def claims_of_told(told: list[Told]) -> Iterator[Claim]:
    """Read what came beside a page: fields of its header, the site's own statement."""
    for one in told:
        if one.name == "tdm-reservation":
            yield claim_of_reservation(one.value, one.where)
        elif one.name == "tdm-policy":
            yield Claim(one.where, one.value, "the policy under which mining may be asked for")
        elif one.name == "x-robots-tag":
            yield from claims_of_directives(one.value, one.where)
        elif one.name == "license":
            yield signal("licence-for-machines", one.value, one.where)
        elif one.name == "link":
            yield from _claims_of_links(one.value, one.where)


def _claims_of_links(value: str, where: str) -> Iterator[Claim]:
    for match in _LINK.finditer(value):
        rest = match[2].lower()
        if not re.search(r"rel\s*=\s*\"?[^\";]*\blicen[cs]e\b", rest):
            continue
        if "rsl+xml" in rest:
            yield signal("licence-for-machines", match[1], where)
        else:
            yield claim_of_licence(match[1], where)
