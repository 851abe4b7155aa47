"""Attitudes: what somebody thinks, wants or holds of something, attributed like a quote but never said.

The content is the complement that a word of attitude takes: a clause ("believes that …"), an infinitive
("wants to …"), an object with its predicate ("called the plan a mistake") or a preposition's object ("fears
about …"). A record's quotes are statements; these stand apart from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tocsin.ontology.speech import Complements, speech_cues
from tocsin.ontology.verbs import VerbClasses, verb_classes
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.clauses.voice import is_passive
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, NOUNS, TENSED, VERBAL
from tocsin.reading.parsing.parse import Parse, child, has_aux
from tocsin.reading.quotes.spans import content_range
from tocsin.record import Span

_LAYING = frozenset({"blame", "attribute", "ascribe", "liken", "compare"})
"""Verbs whose content goes on with what the object is laid to or likened to."""
_AMONG = frozenset({"among", "of", "by", "from", "within"})
_PREDICATES = frozenset({"oprd", "xcomp", "ccomp"})


@dataclass(frozen=True)
class Attitude:
    """Content attributed to a holder: spans of the content, the cue and the holder's words, where named.

    `form` is the complement that holds the content: "that", "infinitive", "object" or a preposition.
    """

    content: Span
    cue: Span
    holder: Span | None
    form: str


def read_attitudes(parse: Parse) -> tuple[Attitude, ...]:
    """Read what is thought, wanted or held, in order of the cues."""
    return tuple(_Reader(parse).read())


class _Reader:
    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._classes: VerbClasses = verb_classes()

    def read(self) -> Iterator[Attitude]:
        cues = speech_cues()
        for token, pos in enumerate(self._parse.pos):
            if self._is_participle(token):
                yield from self._at(token, cues.adjective_contents, self._bearer(token), self._parse.lower[token])
            elif pos in VERBAL:
                yield from self._at(token, cues.attitudes, self._subject(token))
            elif pos in NOUNS and not self._is_phrase(token):
                yield from self._at(token, cues.noun_contents, self._owner(token))
            elif pos == "ADJ":
                yield from self._at(token, cues.adjective_contents, self._bearer(token))

    def _is_phrase(self, noun: int) -> bool:
        """Whether it is of "in the view of X", which tells whose the sentence is."""
        parse = self._parse
        governed = parse.deps[noun] == "pobj" and parse.lower[parse.heads[noun]] == "in"
        return governed and parse.lemmas[noun] in speech_cues().views

    def _is_participle(self, token: int) -> bool:
        """Tell whether a participle is what somebody is: "is convinced that"."""
        if self._parse.tags[token] != "VBN" or not any(
            self._parse.lower[token] in words for words in speech_cues().adjective_contents.values()
        ):
            return False
        return self._parse.deps[token] in ("acomp", "oprd") or child(self._parse, token, "nsubjpass") is not None

    def _at(self, cue: int, table: Complements, holder: int | None, word: str = "") -> Iterator[Attitude]:
        lemma = word or self._parse.lemmas[cue]
        forms = [form for form, words in table.items() if lemma in words]
        for form in forms:
            if form == "finding" and not self._is_source(holder):
                continue
            tokens = self._content(cue, form)
            place = content_range(self._parse, *tokens) if tokens is not None else None
            if place is not None:
                yield Attitude(
                    content=Span.of(self._parse.text, *place),
                    cue=self._parse.span(cue, cue + 1),
                    holder=self._phrase(holder, cue) if holder is not None else None,
                    form=form,
                )
                return

    def _content(self, cue: int, form: str) -> tuple[int, int] | None:
        """Token range of the complement, half-open."""
        if form == "that":
            return self._clause(cue, infinitive=False)
        if form == "infinitive":
            return self._clause(cue, infinitive=True)
        if form == "command":
            return self._command(cue)
        if form == "predicate":
            return self._predicate(cue)
        return self._object(cue) if form in ("object", "finding") else self._behind(cue, form)

    def _is_source(self, holder: int | None) -> bool:
        """Whether a subject is what findings come from: a survey that shows, records that detail."""
        return holder is not None and self._parse.lemmas[holder] in speech_cues().sources

    def _clause(self, cue: int, *, infinitive: bool) -> tuple[int, int] | None:
        parse = self._parse
        made = self._is_made(cue)
        labels: tuple[str, ...] = (
            ("ccomp", "xcomp") if parse.pos[cue] in ("VERB", "AUX", "ADJ") else ("acl", "ccomp", "xcomp")
        )
        labels += ("csubj",) if made else ()
        for index in (*parse.children[cue], *(parse.children[parse.heads[cue]] if made else ())):
            if parse.deps[index] in labels and index > cue and has_aux(parse, index, "to") == infinitive:
                finite = (
                    parse.tags[index] not in ("VBN", "VBG") or child(parse, index, *CLAUSE_SUBJECTS, "aux") is not None
                )
                if infinitive or finite:
                    return parse.edges[index]
        return None

    def _is_made(self, cue: int) -> bool:
        """Tell whether an adjective is what something is made: "made clear that", whose clause hangs on the verb."""
        parse = self._parse
        return parse.pos[cue] == "ADJ" and parse.deps[cue] in _PREDICATES and parse.lemmas[parse.heads[cue]] == "make"

    def _command(self, cue: int) -> tuple[int, int] | None:
        """Who is to do what: "told them to leave"."""
        whole = self._object(cue)
        inner = child(self._parse, cue, "xcomp", "ccomp")
        return whole if whole is not None and inner is not None and has_aux(self._parse, inner, "to") else None

    def _predicate(self, cue: int) -> tuple[int, int] | None:
        """What is called what: an object with its predicate, or the small clause that the parser makes of both."""
        parse = self._parse
        said = [
            index
            for index in parse.children[cue]
            if index > cue and parse.deps[index] in _PREDICATES and not has_aux(parse, index, "to")
        ]
        if not said or parse.tags[said[0]] in TENSED:
            return None
        target = child(parse, cue, "dobj")
        inner = child(parse, said[0], "nsubj")
        if target is None and inner is None:
            return None
        first = target if target is not None and target > cue else said[0]
        return parse.edges[first][0], parse.edges[said[-1]][1]

    def _object(self, cue: int) -> tuple[int, int] | None:
        """The object and what is said of it: a predicate, an "as" or "for" phrase."""
        parse = self._parse
        if is_passive(parse, cue):
            return None
        behind = ("on", "to", "with") if parse.lemmas[cue] in _LAYING else ("as", "for", "of")
        right = [
            index
            for index in parse.children[cue]
            if index > cue
            and (
                parse.deps[index] in ("dobj", *_PREDICATES)
                or (parse.deps[index] == "prep" and parse.lower[index] in behind)
            )
        ]
        if not right or parse.deps[right[0]] == "prep":
            return None
        return parse.edges[right[0]][0], parse.edges[right[-1]][1]

    def _behind(self, cue: int, preposition: str) -> tuple[int, int] | None:
        parse = self._parse
        for index in parse.children[cue]:
            if index > cue and parse.deps[index] == "prep" and parse.lower[index] == preposition:
                inner = child(parse, index, "pobj", "pcomp")
                return parse.edges[inner] if inner is not None else None
        return None

    def _subject(self, token: int) -> int | None:
        if is_passive(self._parse, token):
            agent = child(self._parse, token, "agent")
            return child(self._parse, agent, "pobj") if agent is not None else None
        return surface_subject(self._parse, token, self._classes)

    def _owner(self, noun: int) -> int | None:
        """Whose a claim or a fear is: its possessor, whom it is among, else the subject of the verb it hangs on."""
        parse = self._parse
        if (owner := child(parse, noun, "poss")) is not None:
            return owner
        for index in parse.children[noun]:
            if parse.deps[index] == "prep" and parse.lower[index] in _AMONG:
                return child(parse, index, "pobj")
        governor = parse.heads[noun]
        if parse.deps[noun] in ("dobj", "attr") and parse.pos[governor] in VERBAL:
            return surface_subject(parse, governor, self._classes)
        return None

    def _bearer(self, adjective: int) -> int | None:
        parse = self._parse
        if parse.deps[adjective] in ("acomp", "oprd", "attr") or self._is_made(adjective):
            return surface_subject(parse, parse.heads[adjective], self._classes)
        return child(parse, adjective, "nsubjpass")

    def _phrase(self, head: int, cue: int) -> Span:
        """The words that name the holder, without a relative clause that holds the cue."""
        left, right = self._parse.edges[head]
        return self._parse.span(left, head + 1 if left <= cue < right else right)
