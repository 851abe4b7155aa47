"""One deed told twice is one event: "were killed in a raid by", "lobbed shells into a market, killing nine".

Two predicates of one act whose words hang together make one event, which takes from the second what the
first leaves open. Meetings and protests of one sentence are one where one says no more than the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost, outermost
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse, child, has_aux
from tocsin.record.event import EventType

_BLOWS: frozenset[EventType] = frozenset({"ASSAULT", "PROTEST"})
_GATHERINGS: frozenset[EventType] = frozenset({"CONSULT", "PROTEST"})
_SPOKEN: frozenset[EventType] = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "AGREE", "CONCEDE", "SUPPORT"})
_HANDLING: frozenset[EventType] = frozenset({"AID", "COERCE", "COOPERATE", "SANCTION", "THREATEN"})
"""What is done with people and things, told in one step or in several."""
_HARSH: frozenset[EventType] = frozenset({"COERCE", "SANCTION"})
_VOICED: frozenset[EventType] = frozenset({"REQUEST", "ACCUSE", "PROTEST"})
_THEM = frozenset({"him", "her", "it", "them"})
_THEIR = frozenset({"his", "her", "its", "their"})
_TOLL = frozenset({"kill", "wound", "injure", "hurt", "maim"})
_WHEREIN = frozenset({"in", "by", "during", "at", "with", "from", "under"})
_WHILE = frozenset({"when", "as", "after"})
_DETAILED: frozenset[EventType] = frozenset({"CONCEDE", "COERCE", "SANCTION", "RETREAT", "MOBILIZE", "AID", "ASSAULT"})
_LEAVING_OFFICE = frozenset({"083", "0831", "0833", "082", "0841"})
_CUTTING = frozenset({"cut", "break", "shorten", "curtail", "abandon", "interrupt", "end"})
_ENDING: frozenset[EventType] = frozenset({"SANCTION", "REJECT", "RETREAT", "THREATEN"})
_ENDED: frozenset[EventType] = frozenset({"AGREE", "CONSULT", "COOPERATE", "AID"})
"""What is ended, put off or left, and then only names what there is no more."""
_OUT_OF = frozenset({"from", "of", "with"})
_MAX_CLIMB = 4


def told_once(parse: Parse, drafts: Sequence[Draft], countries: Mapping[str, str | None]) -> list[Draft]:
    """Give drafts without those that tell another's deed again.

    Args:
        parse: the text.
        drafts: events in order of the text, their roles filled.
        countries: country of each actor.
    """
    kept = list(drafts)
    by_token = {draft.token: draft for draft in drafts}
    for draft in drafts:
        toll = _same_toll(parse, draft, by_token)
        if toll is not None and toll in kept:
            toll.recipients = list(dict.fromkeys([*toll.recipients, *draft.recipients]))
            toll.recipient_heads = [*toll.recipient_heads, *draft.recipient_heads]
        first = (
            toll
            or _same_blow(parse, draft, by_token)
            or _same_handling(parse, draft, by_token)
            or _asked_for_by_it(parse, draft, by_token)
            or _same_gathering(parse, draft, kept, countries)
            or _same_course(parse, draft, by_token, countries)
            or _said_by_it(parse, draft, by_token)
            or _given_up_by_it(parse, draft, by_token)
            or _named_by_it(parse, draft, by_token, countries)
            or _wrought_by_it(parse, draft, by_token)
            or _told_of_doer(parse, draft, by_token)
        )
        if first is not None and first in kept and first is not draft:
            _take_in(first, draft, countries)
            kept.remove(draft)
    return kept


def _said_by_it(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """What a letter or a call is for: "telephoned Paris to ask for help" is the asking."""
    visit = draft.match.frame.mode not in (None, "phone")
    if draft.act != "CONSULT" or draft.mutual or visit or not draft.recipients:
        return None
    near = list(parse.children[draft.token])
    near += [inner for index in near if parse.deps[index] in ("dobj", "prep") for inner in parse.children[index]]
    for index in near:
        spoken = by_token.get(index)
        if spoken is None or spoken.act not in _SPOKEN or parse.deps[index] not in ("advcl", "acl", "xcomp"):
            continue
        if not spoken.actors or set(spoken.actors) & set(draft.actors):
            spoken.status = draft.status if spoken.status != "negated" else spoken.status
            return spoken
    return None


def _given_up_by_it(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """The deed by which a pact ends that is only named: "suspended a police pact with Chad"."""
    if draft.act not in _ENDED or draft.match.clause.kind != "noun":
        return None
    noun = outermost(parse, draft.token, verb_classes())
    above = parse.heads[noun]
    if parse.deps[noun] == "pobj" and parse.lower[above] in _OUT_OF:
        above = parse.heads[above]  # "pulled out of joint drills with Chad"
        above = parse.heads[above] if parse.deps[above] == "prep" else above
    elif parse.deps[noun] not in ("dobj", "nsubjpass"):
        return None
    ended = by_token.get(above)
    return ended if ended is not None and ended.act in _ENDING and ended.token != draft.token else None


def _named_by_it(
    parse: Parse, draft: Draft, by_token: dict[int, Draft], countries: Mapping[str, str | None]
) -> Draft | None:
    """The deed whose verb has a noun for it: "launched a crackdown on", "his plea for boats went unheard"."""
    if draft.match.clause.kind != "noun" or draft.contents:
        return None
    noun = outermost(parse, draft.token, verb_classes())
    first = by_token.get(parse.heads[noun]) if parse.deps[noun] in ("dobj", "nsubj", "nsubjpass") else None
    if first is None or first is draft or first.act != draft.act or first.match.clause.kind != "verb":
        return None
    doers, others = _states(first.actors, countries), _states(draft.actors, countries)
    return first if not doers or not others or doers & others else None


def _wrought_by_it(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """The walkout or march that shuts something: "a strike by pilots shut the airport"."""
    if draft.act != "COERCE" or draft.match.clause.kind != "verb":
        return None
    subject = child(parse, draft.token, "nsubj")
    first = by_token.get(innermost(parse, subject, verb_classes())) if subject is not None else None
    return first if first is not None and first.act == "PROTEST" else None


def _told_of_doer(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """The blow whose doer a clause tells the same of: "the men who stormed the school shot twelve pupils"."""
    dep, noun = parse.deps[draft.token], parse.heads[draft.token]
    shot = draft.act == "MOBILIZE" and draft.match.frame.mode == "weapons"
    if dep not in ("relcl", "acl") or not (shot or draft.act in _BLOWS) or draft.match.clause.kind != "verb":
        return None
    first = by_token.get(parse.heads[noun]) if parse.deps[noun] == "nsubj" else None
    if first is None or first.act != ("ASSAULT" if shot else draft.act) or first.status != "occurred":
        return None
    dated = any(
        names_time(parse.lemmas[k]) or (parse.tags[k] == "CD" and _is_day(parse, k)) for k in parse.subtree(draft.token)
    )
    return None if dated or has_aux(parse, draft.token, "had", "have", "has") else first


def _is_day(parse: Parse, token: int) -> bool:
    return token in parse.entity_at and parse.entity_at[token][2] == "DATE"


def _same_toll(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """The blow whose toll a joined verb goes on counting: "killed two Danes and wounded a Swede"."""
    first = by_token.get(parse.heads[draft.token])
    if first is None or draft.act != "ASSAULT" or parse.deps[draft.token] != "conj" or first.act != draft.act:
        return None
    counted = {parse.lemmas[draft.token], parse.lemmas[first.token]} <= _TOLL
    shared = not any(parse.deps[k] in SUBJECTS for k in parse.children[draft.token])
    return first if counted and shared and first.status == draft.status else None


def _same_blow(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """The blow that a noun or a participle tells of once more."""
    if draft.act not in _BLOWS:
        return None
    at = draft.token
    for _ in range(_MAX_CLIMB):
        above, dep = parse.heads[at], parse.deps[at]
        counted = at != draft.token and dep == "conj" and parse.lemmas[at] in _TOLL  # "killed and dozens hurt when"
        if above == at or not (counted or _hangs_together(parse, draft, at, dep)):
            return None
        first = by_token.get(above)
        if first is not None:
            return first if first.act == draft.act and _fits(first, draft) else None
        at = above
    return None


def _same_course(
    parse: Parse, draft: Draft, by_token: dict[int, Draft], countries: Mapping[str, str | None]
) -> Draft | None:
    """The deed that a verb tells further of: "eased its rules, striking forty names", "were bound and flogged"."""
    first = by_token.get(parse.heads[draft.token])
    if first is None or first.act != draft.act or first.status != draft.status or draft.match.clause.kind != "verb":
        return None
    doers, others = _states(first.actors, countries), _states(draft.actors, countries)
    if first.mutual or draft.contents or (doers and others and doers != others):
        return None
    if set(first.actor_heads).isdisjoint(draft.actor_heads) and first.actor_heads and draft.actor_heads:
        return None  # "hijacked by gunmen and stormed by gendarmes"
    dep, token = parse.deps[draft.token], draft.token
    if dep == "advcl" and parse.tags[token] == "VBG" and first.token < token and draft.act in _DETAILED:
        return first if _states(draft.recipients, countries) <= _states(first.recipients, countries) else None
    if dep not in ("conj", "advcl"):
        return None
    if draft.act == "RETREAT" and {first.match.frame.cameo, draft.match.frame.cameo} <= _LEAVING_OFFICE:
        return first
    hit, again = set(first.recipient_heads), set(draft.recipient_heads)
    within = hit <= again or again <= hit  # "ambushed and killed six in Niger": the ground stands with one of them
    shared = dep == "conj" and bool(hit and again) and within
    return first if shared and draft.act in ("ASSAULT", "COERCE") else None


def _hangs_together(parse: Parse, draft: Draft, at: int, dep: str) -> bool:
    if draft.match.clause.kind == "noun":
        carried = ("dobj",) if draft.act == "PROTEST" else ("nsubj", "pobj", "agent")
        return dep in carried or (dep == "prep" and parse.lower[at] in _WHEREIN)
    if dep == "advcl":
        marks = {parse.lower[index] for index in parse.children[at] if parse.deps[index] in ("mark", "advmod")}
        return parse.tags[at] == "VBG" or bool(marks & _WHILE)
    return False


def _fits(first: Draft, second: Draft) -> bool:
    """Tell whether two tellings name no different sides."""
    doers = not first.actors or not second.actors or set(first.actors) & set(second.actors)
    return (bool(doers) and first.status == second.status) or second.match.clause.kind == "noun"


def _same_handling(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """What a verb goes on doing with those it has just dealt with: "rescued the crew, towing their boat to Bari"."""
    first = by_token.get(parse.heads[draft.token])
    if first is None or first is draft or not {first.act, draft.act} <= _HANDLING:
        return None
    participle = parse.deps[draft.token] == "advcl" and parse.tags[draft.token] == "VBG" and first.token < draft.token
    alike = first.act == draft.act or _is_locked_up_by_sentence(first, draft)
    joined = parse.deps[draft.token] == "conj" and alike and first.status == draft.status
    if not (participle or joined) or child(parse, draft.token, "nsubj", "nsubjpass") is not None:
        return None
    thing = child(parse, draft.token, "dobj")
    if thing is None or set(draft.actors) != set(first.actors):
        return None
    theirs = _is_theirs(parse, thing) and not (_is_harsh(first, draft) and _differ_in_kind(first, draft))
    return first if theirs or parse.lower[thing] in _THEM else None


def _is_theirs(parse: Parse, thing: int) -> bool:
    return any(parse.lower[k] in _THEIR for k in parse.children[thing])


def _is_harsh(first: Draft, draft: Draft) -> bool:
    return {first.act, draft.act} <= _HARSH


def _differ_in_kind(first: Draft, draft: Draft) -> bool:
    """Tell whether two deeds cannot be one: to hold four men is another thing than to shut their paper."""
    modes = {first.match.frame.mode, draft.match.frame.mode}
    return len(modes) == 2 and None not in modes


def _goes_on(parse: Parse, other: Draft, draft: Draft) -> bool:
    """Tell whether a joined verb tells of another way to protest: "downed tools and blocked the port road"."""
    thing = child(parse, draft.token, "dobj", "prep")
    if parse.deps[draft.token] != "conj" or parse.heads[draft.token] != other.token or thing is None:
        return False
    again = parse.lower[thing] in _THEM or _is_theirs(parse, thing)
    return draft.act == "PROTEST" and not again and _differ_in_kind(other, draft)


def _is_locked_up_by_sentence(first: Draft, draft: Draft) -> bool:
    """Tell whether whom a court found guilty is put away by it: "convicted the banker and jailed him"."""
    return first.match.frame.mode == "convict" and draft.match.frame.mode == "arrest"


def _asked_for_by_it(parse: Parse, draft: Draft, by_token: dict[int, Draft]) -> Draft | None:
    """The protest that says what it is for: "starved themselves to demand a trial"."""
    first = by_token.get(parse.heads[draft.token])
    if first is None or first.act != "PROTEST":
        return None
    staying = draft.act == "REJECT" and parse.tags[draft.token] == "VBG"  # "blocked the road, vowing to stay put"
    if not staying and (draft.act not in _VOICED or not has_aux(parse, draft.token, "to")):
        return None
    return first if parse.deps[draft.token] in ("advcl", "xcomp") else None


def _same_gathering(
    parse: Parse, draft: Draft, drafts: Sequence[Draft], countries: Mapping[str, str | None]
) -> Draft | None:
    """The telling of one meeting that says more; a visit says more than a meeting of the same two."""
    if draft.act not in _GATHERINGS or (draft.match.frame.dated and draft.match.clause.kind == "verb"):
        return None  # "met on Monday and adjourned it until Tuesday": the day to come is another
    own = _weight(draft, countries)
    for other in drafts:
        if other is draft or other.act != draft.act or _goes_on(parse, other, draft):
            continue
        if other.status != draft.status and not _names_it_again(parse, draft):
            continue
        if _is_bygone(parse, draft) != _is_bygone(parse, other):
            continue
        if parse.sentence_of[other.token] != parse.sentence_of[draft.token]:
            continue
        theirs = _weight(other, countries)
        if own[0] < theirs[0] or (own[0] == theirs[0] and own[1:] < theirs[1:]):
            return other
    return None


def _is_bygone(parse: Parse, draft: Draft) -> bool:
    """Tell whether a verb tells of a meeting before the one that is told of: "whom Oman had hosted in May"."""
    return draft.match.clause.kind == "verb" and any(
        parse.lower[k] in ("had", "'d") and parse.deps[k] == "aux" for k in parse.children[draft.token]
    )


def _names_it_again(parse: Parse, draft: Draft) -> bool:
    """Tell whether a noun only calls a visit told beside it what it is: "will fly to Rome, the first trip by a"."""
    if draft.act != "CONSULT" or draft.match.clause.kind != "noun" or draft.recipients or draft.mutual:
        return False
    cut = draft.match.clause.carrier
    return parse.deps[draft.token] == "appos" or (cut is not None and parse.lemmas[cut] in _CUTTING)


def _weight(draft: Draft, countries: Mapping[str, str | None]) -> tuple[frozenset[str], bool, int]:
    return _states([*draft.actors, *draft.recipients], countries), bool(draft.recipients), -draft.token


def _states(ids: Sequence[str], countries: Mapping[str, str | None]) -> frozenset[str]:
    return frozenset(code for one in ids if (code := countries.get(one, one)))


def _take_in(first: Draft, second: Draft, countries: Mapping[str, str | None]) -> None:
    """Let the first telling have the sides that it leaves open and the second names, and know of the second."""

    def known(ids: Sequence[str]) -> bool:
        return any(countries.get(one, one) for one in ids)

    first.again += [second.token, *second.again]
    if not known(first.actors) and second.actors:
        first.actors = [one for one in second.actors if one not in first.recipients] or first.actors
    if not known(first.recipients) and second.recipients and not first.mutual:
        first.recipients = [one for one in second.recipients if one not in first.actors] or first.recipients
        first.recipient_heads = first.recipient_heads or second.recipient_heads
