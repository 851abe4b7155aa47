"""Stances: a mention that states a position, towards whom, and in what words it can be compared with others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tocsin.desk.model import Deed, Mention, Party, PositionKind
from tocsin.desk.positions.factions import factions
from tocsin.desk.positions.kinds import DENIES, HARD, OFFERS, PLEDGES, kind_of
from tocsin.desk.positions.wording import CONSEQUENCES, alike
from tocsin.ontology.countries import country_by_code
from tocsin.reading.resolution.parties import side_of, sides
from tocsin.reading.resolution.terms import terms
from tocsin.record.remembered import remembered

_ROOT = 5
"""Letters that the name of a country and that of its people have in common."""
SPOKEN = frozenset({"REQUEST", "REJECT", "ACCUSE", "THREATEN"})
"""Contents that are words about words, and tell of nothing to be done."""
CUES = DENIES | OFFERS | PLEDGES | frozenset(
    "demand ask asked call urg appeal request insist press repeat reiterat renew again want reject refus rul declin"
    " oppos threat threaten warn told tell accept condition official minister president foreign spokesman leader"
    " government proposal ultimatum vowed urged ruled gave give given until"
    " consider weigh mull whether".split()
)  # fmt: skip
"""Stems that tell of taking a stance, not of what it is about."""
_HARMS = HARD | {"REJECT"}
"""What it is a favour to somebody to refuse doing to him."""
_ASSURES = frozenset("guarante assuranc promis pledg commitment".split())


@dataclass(frozen=True)
class Stance:
    """A mention that states a position.

    Attributes:
        recipients: towards whom; where the mention names nobody, whoever is to do what it asks.
        content: what of, or None where the words leave it open.
        subject: stems of the sentence without those that only tell of the stance or name who takes it.
        matter: those of them that name no party either, nor its people ("Russia", "Russian").
        own: of the words that the stance itself and what it asks were read from, those that would be in `matter`.
        bound: sides whom a guarantee asked of others would bind, and who are not asked themselves.
    """

    kind: PositionKind
    mention: Mention
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    content: Deed | None
    subject: frozenset[str]
    matter: frozenset[str]
    own: frozenset[str]
    bound: frozenset[str]


def stance_of(mention: Mention) -> Stance | None:
    """Give the stance that a mention states; None for facts, denials and what nobody known says."""
    kind = kind_of(mention)
    if kind is None or not sides(mention.actors):
        return None
    content = _content_of(mention, kind)
    recipients = _addressed(mention, kind, content)
    names = frozenset(word for party in mention.actors for word in party.name.casefold().split())
    cues = CUES - _ASSURES if kind == "demand" else CUES  # a guarantee that is demanded is what the demand is of
    subject = frozenset(mention.context) - cues - names
    if kind == "threat" and mention.condition:
        subject -= terms(mention.condition).keys()  # threats of several things may hang on one "if"
    involved = (*mention.actors, *recipients, *(content.actors + content.recipients if content else ()))
    roots = roots_of(involved)
    told = _words_of((content,) if content else ()).union(mention.words) - cues - names
    return Stance(
        kind=kind,
        mention=mention,
        actors=mention.actors,
        recipients=recipients,
        content=content,
        subject=alike(unnamed(subject, roots_of(mention.actors))),
        matter=alike(unnamed(subject, roots)),
        own=alike(unnamed(told, roots)),
        bound=_bound(mention, kind, content),
    )


def _bound(mention: Mention, kind: PositionKind, content: Deed | None) -> frozenset[str]:
    if kind != "demand" or content is None or not _ASSURES & set(mention.context):
        return frozenset()
    return sides(content.actors) - sides(mention.actors)


@remembered(1 << 12)
def _roots(name: str, country: str | None) -> frozenset[str]:
    known = country_by_code().get(country or "")
    words = " ".join((name, known.name, *known.people)) if known else name
    return frozenset(stem[:_ROOT] for stem in terms(words))


def roots_of(parties: Iterable[Party]) -> frozenset[str]:
    """Give the first letters of all that names some parties: their names, their countries, those countries' people."""
    return frozenset().union(*(_roots(party.name, party.country) for party in parties))


def unnamed(words: Iterable[str], roots: frozenset[str]) -> Iterator[str]:
    """Leave out of stems what names a party with one of some roots."""
    return (word for word in words if word[:_ROOT] not in roots)


def _words_of(contents: Iterable[Deed]) -> frozenset[str]:
    return frozenset[str]().union(*(_words_of(content.contents).union(content.words) for content in contents))


def _addressed(mention: Mention, kind: PositionKind, content: Deed | None) -> tuple[Party, ...]:
    """Tell whom a stance addresses; where the mention names nobody, whoever is to do what it asks.

    Nobody asks, refuses or offers himself anything: such a recipient is whom the matter is about. And who is to
    be bound by a guarantee ("a pledge that no port will be built there") is not who is to give it.
    """
    within = kind == "demand"
    recipients = _others(_no_venue(mention.recipients, mention, content), mention, within=within)
    if bound := _bound(mention, kind, content):
        return tuple(party for party in recipients if side_of(party) not in bound)
    if kind == "refusal" and content is not None and content.act in _HARMS:
        spared = sides(content.recipients)  # "refused to expel Chad": who is spared is refused nothing
        recipients = tuple(party for party in recipients if side_of(party) not in spared)
        return recipients
    if sides(recipients) or content is None:
        return recipients
    if within:
        return _others(content.actors, mention, within=True)
    return _no_venue(content.recipients, mention, content)


def _no_venue(parties: tuple[Party, ...], mention: Mention, content: Deed | None) -> tuple[Party, ...]:
    """Leave out of who is addressed the country in which talks are offered or refused: "offered talks in Oman"."""
    acts = {mention.act, content.act if content else mention.act}
    if "CONSULT" not in acts:
        return parties
    places = (mention.place, content.place if content else None)
    venues = {place.country for place in places if place is not None}
    if content is not None and content is not mention:
        venues -= sides((*content.actors, *content.recipients))  # "offered Oman talks"
    return tuple(party for party in parties if party.id != party.country or party.country not in venues)


def _others(parties: Sequence[Party], mention: Mention, *, within: bool) -> tuple[Party, ...]:
    """Leave out who stands on the side of those who speak.

    Where nobody else is left, one organ may still ask another `within` the state, a parliament its president; the
    state as a whole is nobody to ask.
    """
    own = factions(mention.actors)
    others = tuple(party for party in parties if not factions((party,)) <= own or side_of(party) is None)
    if others or not within:
        return others
    return tuple(party for party in parties if party.id != party.country and party not in mention.actors)


def _content_of(mention: Mention, kind: PositionKind) -> Deed | None:
    if mention.act in HARD or mention.act == "AID" or kind == "condition":
        return mention
    if kind == "refusal" and mention.act != "REJECT":
        return mention
    return _told(mention, kind)


def _told(mention: Mention, kind: PositionKind) -> Deed | None:
    """Give that content which the stance's own words name: "demanded that it free the men held" asks for no arrest."""
    if kind == "threat" and CONSEQUENCES in alike(mention.context) - alike(_words_of(mention.contents)):
        return None  # "the price of an attack": whose attack it would be, is not who threatens
    names = {stem for party in (*mention.actors, *mention.recipients) for stem in terms(party.name)}
    named = alike(set(mention.words) - CUES - names)
    fitting = [content for content in mention.contents if named & alike(content.words)]
    first = next(iter(fitting or (mention.contents if not named else ())), None)
    if kind == "refusal" and first is not None and first.act in SPOKEN:
        # "Rejected the demand to free them": what is refused is to free them.
        return next((content for content in mention.contents if content.act not in SPOKEN), first)
    return first
