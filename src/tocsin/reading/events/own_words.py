"""What a clause says under a verb of speech: an order, what the speaker will do, what he says he did not do.

"Leave the strait", "that it would answer", "that it had sunk no trawler": the words are anybody's, so no list of verbs
knows them. Whose deed it is shows in the subject: the speaker again, a pronoun, or what a pronoun owns ("its guns").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tocsin.ontology.frames import Saying
from tocsin.ontology.standing_words import standing_words
from tocsin.reading.clauses.factuality import is_duty
from tocsin.reading.clauses.negation import is_negated
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS
from tocsin.reading.parsing.parse import Parse, child, has_aux

_OWN = frozenset({"it", "he", "she", "they", "we", "i"})
_OWNING = frozenset({"its", "his", "her", "their", "our", "my"})
_FROM = frozenset({"by", "from", "of"})
_COUNTING = frozenset({"none", "no", "neither", "not", "any", "nobody"})
_DEMANDING = frozenset({"demand", "insist", "require", "order", "urge"})
"""Behind which a form that may be of the past is none."""


def says(parse: Parse, head: int, saying: Saying, who: Callable[[int], Sequence[str]] | None, speaker: int) -> bool:
    """Tell whether a clause says what a frame asks of it.

    Args:
        parse: the text.
        head: the clause's verb.
        saying: what is asked.
        who: gives the actors that a noun names, None where nobody is told apart.
        speaker: the verb of speech.
    """
    if saying == "must":
        return is_duty(parse, head)
    if saying == "imperative":
        return _is_order(parse, head)
    if saying == "subjunctive":
        return _is_wished(parse, head)
    own = _is_own(parse, head, who, speaker)
    if saying == "own-future":
        ahead = has_aux(parse, head, "will", "would", "'ll") and not is_negated(parse, head)
        return own and ahead and parse.lemmas[head] not in standing_words().lacking
    done = parse.tags[head] in ("VBD", "VBZ", "VBP", "VBN") or has_aux(parse, head, "do", "have")
    return own and done and is_negated(parse, head) and not has_aux(parse, head, "will", "would", "can", "could")


def _is_order(parse: Parse, head: int) -> bool:
    """Tell whether a verb stands in the imperative: bare, without a subject before it."""
    if parse.tags[head] != "VB" or child(parse, head, "aux", "auxpass", "mark", *CLAUSE_SUBJECTS) is not None:
        return False
    return all(parse.lower[k] in ("please", "now") or k > head for k in parse.children[head] if parse.pos[k] != "PUNCT")


def _is_wished(parse: Parse, head: int) -> bool:
    """Tell whether a clause says in the bare form what somebody is to do: "that Ghana change course"."""
    subject = child(parse, head, *CLAUSE_SUBJECTS)
    if subject is None or child(parse, head, "aux") is not None:
        return False
    if (helper := child(parse, head, "auxpass")) is not None:
        return parse.lower[helper] == "be"  # "that he be freed"
    bare = parse.lower[head] == parse.lemmas[head]
    singular = parse.tags[subject] in ("NN", "NNP")
    # "Demanded that Ghana quit the fort" asks for it; "suggested that Ghana hit the ship" tells of it.
    alike = parse.tags[head] == "VBD" and parse.lemmas[parse.heads[head]] in _DEMANDING
    return bare and (parse.tags[head] == "VB" or (singular and (alike or parse.tags[head] == "VBP")))


def _is_own(parse: Parse, head: int, who: Callable[[int], Sequence[str]] | None, speaker: int) -> bool:
    subject, teller = child(parse, head, *CLAUSE_SUBJECTS), _teller(parse, speaker)
    if subject is None or teller is None:
        return False
    owned = [subject]
    if parse.lower[subject] in _COUNTING:  # "none of its guns"
        owned += [k for index in parse.children[subject] for k in parse.children[index]]
    if parse.lower[subject] in _OWN or any(
        parse.lower[k] in _OWNING for one in owned for k in parse.children[one] if parse.deps[k] == "poss"
    ):
        return who is None or _agree(who(subject), who(teller))
    return who is not None and bool(states_of(who(subject)) & states_of(who(teller)))


def _teller(parse: Parse, speaker: int) -> int | None:
    """Give who speaks: the subject of a verb, whose warning a noun is ("Oman's", "by Oman", "from Oman")."""
    if parse.pos[speaker] != "NOUN":
        return child(parse, speaker, *CLAUSE_SUBJECTS)
    if (owner := child(parse, speaker, "poss")) is not None:
        return owner
    behind = (k for k in parse.children[speaker] if parse.deps[k] == "prep" and parse.lower[k] in _FROM)
    return next((one for k in behind if (one := child(parse, k, "pobj")) is not None), None)


def _agree(subjects: Sequence[str], tellers: Sequence[str]) -> bool:
    """Tell whether nothing speaks against a pronoun being the speaker."""
    known = states_of(subjects)
    return not known or bool(known & states_of(tellers))


def states_of(actors: Sequence[str]) -> set[str]:
    """Give the states that actors belong to, by their ids: RUS of RUS.MIL; nameless ones belong to none."""
    return {one.partition(".")[0] if not one.startswith("P.") else one for one in actors if not one.startswith("x-")}
