"""What a sentence mentions and does not tell: the plan that a clause describes, the aim of a deed, how a thing stands.

"A plan under which the president would step down" tells of no stepping down, "sent doctors to calm the quarrel" of no
calm, "soldiers stationed in Mali" of no stationing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.background_words import background_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import is_purpose, verb_status
from tocsin.reading.clauses.nouns import outermost
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.standing import FORCEFUL
from tocsin.reading.parsing.labels import NOUNS, PRESENT
from tocsin.reading.parsing.parse import Parse, child, has_aux
from tocsin.record.event import EventType

_MAX_CLIMB = 6
_STANDING: frozenset[EventType] = frozenset({"MOBILIZE", "AID", "COOPERATE"})
_QUESTIONS = frozenset({"how", "whether", "where", "when", "what"})
_SAID: frozenset[EventType] = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "THREATEN", "REJECT", "PROTEST"})
_DISCUSSING = frozenset({"discuss", "debate", "review", "analyse", "analyze", "address", "recall"})
_WEIGHING = frozenset({"consider", "weigh", "mull", "study", "ponder", "contemplate", "examine"})
_AWAITING = frozenset({"until", "till"})
_SUSPECTING = frozenset({"suspect", "want", "believe", "think", "presume", "rumour", "rumor"})
_ONCE = frozenset({"former", "ex", "onetime", "erstwhile", "retired", "late"})
_SUPPOSING = frozenset({"suppose", "imagine", "assume", "pretend"})
_LISTS = frozenset({"list", "catalogue", "catalog", "roll", "register", "directory"})
_PASSES = frozenset({"permit", "visa", "licence", "license", "passport", "ticket", "voucher"})
_SPOTS = frozenset({"spot", "place", "site", "scene", "corner", "grave"})
_FLED = frozenset({"flee", "escape", "survive", "outlive", "outlast"})
_JUDGED = frozenset({"guilty", "innocent"})
_BESIDE = frozenset({"during", "of", "in", "on", "about", "from", "since", "before", "after", "throughout"})
_ABOUT = frozenset({"on", "about", "over", "for", "towards", "toward"})


def is_background(parse: Parse, draft: Draft) -> bool:
    """Tell whether an act is only mentioned: planned in a relative clause, aimed at, asked about."""
    if draft.match.clause.kind == "noun":
        return any(test(parse, draft) for test in _NOMINAL)
    if draft.match.clause.kind != "verb":
        return False
    tests = (*_ALWAYS, *_UNREAL) if draft.status in ("hypothetical", "scheduled") else _ALWAYS
    return any(test(parse, draft) for test in tests)


def _is_epithet(parse: Parse, draft: Draft) -> bool:
    """Tell whether a standing bond only says who somebody is: "Oman, a close ally of Kuwait, offered to mediate"."""
    return parse.deps[draft.token] == "appos" and parse.lemmas[draft.token] in background_words().bonds


def _is_ground(parse: Parse, draft: Draft) -> bool:
    """Tell whether violence of nobody told is only what somebody answers for: "wanted over massacres in Chad"."""
    noun = outermost(parse, draft.token, verb_classes())
    preposition = parse.heads[noun]
    behind = parse.deps[noun] == "pobj" and parse.lower[preposition] in ("over", "for")
    if not behind or draft.act != "ASSAULT" or draft.actors or draft.match.clause.carrier is not None:
        return False
    above = parse.heads[preposition]
    return (
        parse.lower[preposition] == "for"
        or parse.lemmas[above] in background_words().judging
        or parse.pos[above] != "VERB"
    )


def _is_unwanted(parse: Parse, draft: Draft) -> bool:
    """Tell whether a war is only what somebody wants, fears or talks about: "has never wanted a war with Chad"."""
    if draft.act != "ASSAULT" or draft.status != "hypothetical":
        return False
    noun = outermost(parse, draft.token, verb_classes())
    return parse.deps[noun] == "dobj" and parse.lemmas[parse.heads[noun]] in background_words().wanting | _DISCUSSING


def _is_fled(parse: Parse, draft: Draft) -> bool:
    """Tell whether fighting only says from what people come: "the Syrians who fled the shelling of Aleppo"."""
    noun = outermost(parse, draft.token, verb_classes())
    verb = parse.heads[noun]
    fled = parse.deps[noun] == "dobj" and parse.lemmas[verb] in _FLED and parse.deps[verb] in ("relcl", "acl")
    return fled and draft.act == "ASSAULT" and not draft.actors


def _is_forestalled_event(parse: Parse, draft: Draft) -> bool:
    """Tell whether something came before what was to be: "fell ill days before he was to lead a march"."""
    noun = outermost(parse, draft.token, verb_classes())
    while parse.deps[noun] in ("pobj", "prep", "dobj") and parse.heads[noun] != noun:
        noun = parse.heads[noun]
    return draft.status == "scheduled" and _came_before(parse, noun)


def _is_running_toll(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only summed up what a war has cost so far: "the conflict has killed thousands since May"."""
    subject = child(parse, draft.token, "nsubj") if draft.act == "ASSAULT" else None
    if subject is None or parse.lemmas[subject] not in background_words().courses:
        return False
    return any(parse.deps[k] == "aux" and parse.lower[k] in ("has", "have") for k in parse.children[draft.token])


def _tells_who(parse: Parse, draft: Draft) -> bool:
    """Tell whether a deed only says who somebody is or was: "a former envoy who led the talks", "is the man who"."""
    verb = draft.token
    if parse.deps[verb] != "relcl":
        return False
    noun = parse.heads[verb]
    if not any(parse.lower[k] == "who" and parse.deps[k] == "nsubj" for k in parse.children[verb]):
        return False
    once = any(parse.lower[k] in _ONCE for k in parse.children[noun])
    is_he = parse.deps[noun] == "attr" and parse.lower[parse.heads[noun]] in ("is", "are", "'s")
    said = is_he or _is_listed(parse, noun)
    return (once or said) and not any(
        k in parse.entity_at and parse.entity_at[k][2] == "DATE" for k in parse.subtree(verb)
    )


def _is_held_to_be(parse: Parse, draft: Draft) -> bool:
    """Tell whether what somebody holds him to be only says who is meant: "a party that Oman regards as hostile"."""
    at = draft.token
    return parse.lemmas[at] in background_words().holding and parse.deps[at] == "relcl" and parse.tags[at] in PRESENT


def _is_listed(parse: Parse, noun: int) -> bool:
    """Tell whether those who did something are only put on a list: "a list of kings who have visited the cave"."""
    while parse.deps[noun] == "pobj" and parse.lower[parse.heads[noun]] == "of":
        noun = parse.heads[parse.heads[noun]]
    return parse.lemmas[noun] in _LISTS


def _never_came(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only said what might have been: "would have attacked", "could have protested"."""
    if parse.tags[draft.token] != "VBN" or draft.status != "hypothetical":
        return False
    helpers = [parse.lower[k] for k in parse.children[draft.token] if parse.deps[k] == "aux"]
    if "have" not in helpers:
        return False
    return not {"would", "should"}.isdisjoint(helpers) or ("could" in helpers and draft.act not in FORCEFUL)


def _is_protest_note(parse: Parse, draft: Draft) -> bool:
    """Tell whether a state only says by a measure that it protests: "recalled its envoy to protest at the raid"."""
    if draft.act != "PROTEST" or parse.lemmas[draft.token] != "protest":
        return False
    above, behind = parse.heads[draft.token], draft.token
    if parse.deps[behind] == "pobj" and parse.lower[above] == "in":
        above = parse.heads[above]
    elif not has_aux(parse, behind, "to"):
        return False
    return parse.lemmas[above] in background_words().measures and parse.pos[above] == "VERB"


def _is_supposed(parse: Parse, draft: Draft) -> bool:
    """Tell whether somebody is only asked to think of it: "supposing the rebels had taken the port", "imagine that"."""
    token = draft.token
    if any(parse.lemmas[k] in _SUPPOSING and parse.deps[k] in ("prep", "mark") for k in parse.children[token]):
        return True
    above = parse.heads[token]
    if parse.deps[token] != "ccomp" or parse.lemmas[above] not in _SUPPOSING:
        return False
    return child(parse, above, "nsubj") is None and child(parse, above, "nsubjpass") is None


def _is_permitted(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only said what somebody needs a paper for: "need a permit to enter the zone"."""
    token = draft.token
    if parse.deps[token] not in ("acl", "advcl", "xcomp", "relcl"):
        return False
    above = parse.heads[token]
    needed = (above, *(k for k in parse.children[above] if parse.deps[k] == "dobj"))
    return any(parse.lemmas[k] in _PASSES for k in needed)


def _is_end_in_view(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only what a deed is to make possible: "lent him a plane so that he might meet them"."""
    at = draft.token
    for _ in range(_MAX_CLIMB):
        if parse.deps[at] in ("advcl", "acl"):
            marks = [k for k in parse.children[at] if parse.lower[k] == "that" and parse.deps[k] == "mark"]
            return any(parse.lower[k - 1] in ("so", "order") for k in marks if k)
        if parse.heads[at] == at or parse.deps[at] not in ("xcomp", "conj", "acomp", "ccomp"):
            return False
        at = parse.heads[at]
    return False


def _is_awaited(parse: Parse, draft: Draft) -> bool:
    """Tell whether somebody only waits for it: "vowed to fast until the mayor resigned"."""
    token = draft.token
    while parse.deps[token] == "conj" and parse.heads[token] != token:
        token = parse.heads[token]
    if parse.deps[token] != "advcl":
        return False
    awaited = any(parse.deps[k] == "mark" and parse.lower[k] in _AWAITING for k in parse.children[token])
    return awaited and verb_status(parse, parse.heads[token]) in ("hypothetical", "scheduled", "negated")


def _is_forestalled(parse: Parse, draft: Draft) -> bool:
    """Tell whether something else came before what somebody was to do: "was held hours before he was to speak"."""
    return _came_before(parse, draft.token)


def _is_put_off(parse: Parse, draft: Draft) -> bool:
    """Tell whether a gerund only says before what something else is to be: "wants pledges before signing"."""
    above = parse.heads[draft.token]
    return parse.deps[draft.token] == "pcomp" and parse.lower[above] == "before"


def _came_before(parse: Parse, at: int) -> bool:
    for _ in range(_MAX_CLIMB):
        marked = any(parse.deps[k] in ("mark", "advmod") and parse.lower[k] == "before" for k in parse.children[at])
        # Behind "aides said" a "before" clause may hang on the saying as what is said.
        if parse.deps[at] == "advcl" or (marked and parse.deps[at] == "ccomp"):
            return marked and verb_status(parse, parse.heads[at]) == "occurred"
        if parse.heads[at] == at or parse.deps[at] not in ("xcomp", "conj", "acomp"):
            return False
        at = parse.heads[at]
    return False


def _is_reason(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only what somebody is punished for: "jailed a poet for mocking the emir"."""
    preposition = parse.heads[draft.token]
    behind = parse.deps[draft.token] == "pcomp" and parse.lower[preposition] == "for"
    return behind and draft.act in _SAID and parse.lemmas[parse.heads[preposition]] in background_words().punishing


def _is_worry(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only what people fear or hope for: "worries that the state would seize the banks"."""
    noun = parse.heads[draft.token]
    return (
        parse.deps[draft.token] in ("acl", "ccomp")
        and parse.pos[noun] == "NOUN"
        and parse.lemmas[noun] in background_words().worries
    )


def _is_suspected(parse: Parse, draft: Draft) -> bool:
    """Tell whether somebody is only thought to have done it: "men suspected of plotting", "wanted for killing"."""
    token = draft.token
    above = parse.heads[token]
    if parse.deps[token] == "pcomp" and parse.lower[above] in ("of", "for", "over"):
        above = parse.heads[above]
        if parse.lower[above] in _JUDGED:
            return True  # "found guilty of bribing": the verdict is told, not the deed
    elif parse.deps[token] != "xcomp":
        return False
    thought = parse.lemmas[above] in _SUSPECTING and parse.tags[above] == "VBN"
    return thought and parse.deps[above] in ("acl", "amod", "relcl")


def _marks_spot(parse: Parse, draft: Draft) -> bool:
    """Tell whether a deed only tells which place is meant: "lay wreaths at the spot where she was shot"."""
    token = draft.token
    where = any(parse.lower[k] == "where" for k in parse.children[token])
    return where and parse.deps[token] == "relcl" and parse.lemmas[parse.heads[token]] in _SPOTS


def _chain(parse: Parse, token: int) -> Iterator[int]:
    """Yield a verb and those whose complement it is: of "to help it attack" the attack and the help."""
    yield token
    for _ in range(_MAX_CLIMB):
        if parse.deps[token] not in ("xcomp", "ccomp") or parse.tags[token] not in ("VB", "VBG"):
            return
        token = parse.heads[token]
        yield token


def is_state(parse: Parse, draft: Draft) -> bool:
    """Tell whether a participle says how things stand and nobody is told to have done it: "soldiers stationed in"."""
    token = draft.token
    return (
        draft.act in _STANDING
        and not draft.actors
        and draft.match.clause.kind == "verb"
        and parse.deps[token] == "acl"
        and parse.tags[token] == "VBN"
    )


def _is_described(parse: Parse, draft: Draft) -> bool:
    """Tell whether a predicate stands in a relative clause that says what a noun would be or do."""
    at = draft.token
    for _ in range(_MAX_CLIMB):
        if parse.deps[at] == "relcl":
            aside = parse.words[parse.edges[at][0] - 1 : parse.edges[at][0]] == (",",)
            return draft.status == "hypothetical" or not aside
        if parse.heads[at] == at or parse.deps[at] not in ("conj", "ccomp", "xcomp"):
            return False
        at = parse.heads[at]
    return False


def _is_asked(parse: Parse, draft: Draft) -> bool:
    """Tell whether an infinitive stands behind a question word: "talked about how to draw them back"."""
    token = draft.token
    asking = [
        parse.lower[index] for index in parse.children[token] if index < token and parse.lower[index] in _QUESTIONS
    ]
    if asking == ["whether"] and parse.lemmas[parse.heads[token]] in _WEIGHING and draft.actors:
        return False  # who weighs whether to do it may do it
    return bool(asking) and has_aux(parse, token, "to")


def _is_matter(parse: Parse, draft: Draft) -> bool:
    """Tell whether a gerund says what a paper is about ("accords on opening embassies"), or what somebody fears."""
    token = draft.token
    head = parse.heads[token]
    if (
        parse.deps[token] == "pcomp"
        and parse.lower[head] == "of"
        and parse.lemmas[parse.heads[head]] in background_words().dreaded
    ):
        return True  # "kept silent for fear of angering its neighbour"
    about = parse.deps[token] == "pcomp" and parse.lower[head] in _ABOUT and child(parse, token, "nsubj") is None
    if about and parse.pos[parse.heads[head]] == "VERB":  # "signed a pact in Oslo on opening a bank"
        signed = child(parse, parse.heads[head], "dobj")
        return signed is not None and signed < head and parse.lemmas[signed] in background_words().papers
    return about and parse.pos[parse.heads[head]] in NOUNS


def _is_aim(parse: Parse, draft: Draft) -> bool:
    """Tell whether an act is what another deed is done for: "sent doctors to calm the quarrel"."""
    return any(is_purpose(parse, at) or _is_planned_aim(parse, at) for at in _chain(parse, draft.token))


def _is_planned_aim(parse: Parse, verb: int) -> bool:
    """Tell whether a deed to come says what it is for itself: "will fly to Oslo to discuss gas"."""
    above = parse.heads[verb]
    if parse.deps[verb] != "advcl" or not has_aux(parse, verb, "to") or parse.pos[above] != "VERB":
        return False
    return verb < above or verb_status(parse, above) == "scheduled"


def _is_aimed_at(parse: Parse, draft: Draft) -> bool:
    """Tell whether a deed is only what another is to ward off or serve: "sent ships to deter raids"."""
    noun = outermost(parse, draft.token, verb_classes())
    verb = parse.heads[noun]
    aimed = draft.status == "hypothetical" and draft.act in FORCEFUL and parse.deps[noun] == "dobj"
    return aimed and any(is_purpose(parse, at) for at in _chain(parse, verb))


def _is_weighed(parse: Parse, draft: Draft) -> bool:
    """Tell whether a noun only says of what there is need, hope or lack: "stressed the need for talks"."""
    noun = outermost(parse, draft.token, verb_classes())
    above = parse.heads[noun]
    behind = parse.deps[noun] == "pobj" and parse.lower[above] in ("of", "for", "to", "in")
    weighed = behind and parse.lemmas[parse.heads[above]] in background_words().weighed
    return weighed and draft.match.clause.carrier is None


def _is_rewarded(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only what a reward or a tip may bring: "tips leading to the capture of"."""
    noun = outermost(parse, draft.token, verb_classes())
    link = parse.heads[noun]
    if parse.deps[noun] != "pobj" or parse.lower[link] != "to" or parse.lemmas[parse.heads[link]] != "lead":
        return False
    return parse.lemmas[parse.heads[parse.heads[link]]] in background_words().hints


def _is_war_looked_back_on(parse: Parse, draft: Draft) -> bool:
    """Tell whether a war only says when, whose or about what: "in its war with Iran", "a book on the war between"."""
    noun = draft.token
    if draft.act != "ASSAULT" or parse.lemmas[noun] != "war" or draft.match.clause.carrier is not None:
        return False
    noun = outermost(parse, noun, verb_classes())
    return parse.deps[noun] == "pobj" and parse.lower[parse.heads[noun]] in _BESIDE


_NOMINAL = (
    _is_war_looked_back_on,
    _is_rewarded,
    _is_protest_note,
    _is_epithet,
    _is_ground,
    _is_unwanted,
    _is_fled,
    _is_forestalled_event,
    _is_aimed_at,
    _is_weighed,
)
"""What leaves nothing told by a noun."""
_ALWAYS = (
    _is_running_toll,
    _tells_who,
    _is_held_to_be,
    _never_came,
    _is_protest_note,
    _is_supposed,
    _is_reason,
    _is_awaited,
    _is_suspected,
    _marks_spot,
)
"""What leaves no act told at all, whatever its status."""
_UNREAL = (
    _is_permitted,
    _is_end_in_view,
    _is_described,
    _is_asked,
    _is_matter,
    _is_forestalled,
    _is_put_off,
    _is_aim,
    _is_worry,
)
"""What leaves none told where it has not happened."""
