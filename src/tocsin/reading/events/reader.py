"""Event mentions: frames matched on clauses, with their actors, times, places, numbers and words."""

from __future__ import annotations

from tocsin.ontology.lexicon import Lexicon
from tocsin.ontology.lexicon_format import Classes
from tocsin.reading.actors.grounds import grounds_of
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.events.addressed import address
from tocsin.reading.events.announcers import name_announcer
from tocsin.reading.events.background import is_background, is_state
from tocsin.reading.events.bystanders import bears_on_all, doers_by_ground, recipients_by_ground
from tocsin.reading.events.captors import name_captors
from tocsin.reading.events.carried_over import CarriedOver
from tocsin.reading.events.claims import is_mere_claim
from tocsin.reading.events.crowds import bring_crowds_home
from tocsin.reading.events.days import EventDays
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.drafts import Drafter
from tocsin.reading.events.everyday import is_everyday
from tocsin.reading.events.fellow_victims import name_fellow_victims
from tocsin.reading.events.generalities import is_general
from tocsin.reading.events.grievances import name_wrongdoers
from tocsin.reading.events.hosts import part_hosts
from tocsin.reading.events.in_words import take_as_words
from tocsin.reading.events.known_deeds import KnownDeeds
from tocsin.reading.events.long_ago import LongAgo
from tocsin.reading.events.matching import Matcher
from tocsin.reading.events.mere_thoughts import is_mere_thought
from tocsin.reading.events.organs import bring_organs_home
from tocsin.reading.events.other_side import OtherSide
from tocsin.reading.events.ours import is_ours
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.petty import is_petty
from tocsin.reading.events.public_matters import PublicMatters
from tocsin.reading.events.quarrels import Quarrels
from tocsin.reading.events.questions import is_asked
from tocsin.reading.events.relief import send_relief
from tocsin.reading.events.same_again import told_again
from tocsin.reading.events.same_deed import told_once
from tocsin.reading.events.scene import Scene
from tocsin.reading.events.sentence_before import aim_by_sentence_before
from tocsin.reading.events.side_ties import SideTies
from tocsin.reading.events.standing import standing
from tocsin.reading.events.strangers import name_origin
from tocsin.reading.events.surrounded import face_the_surrounded
from tocsin.reading.events.surroundings import Surroundings
from tocsin.reading.events.tales import Tales
from tocsin.reading.events.trips import meet_on_trips
from tocsin.reading.events.unwilled import Unwilled
from tocsin.reading.events.usurpers import name_usurpers
from tocsin.reading.events.whereabouts import Whereabouts
from tocsin.reading.events.writer import EventWriter
from tocsin.record import Event


def read_events(around: Surroundings, lexicon: Lexicon, seed: str) -> list[Event]:
    """Read the event mentions of a text.

    Args:
        around: the parse and what the other readers made of it.
        lexicon: the frames in force.
        seed: what makes the text itself (its dispatch's id); event ids are digests over it.

    Returns:
        Events in order of the text; contents nested in the events that demand, threaten or allege them.
    """
    known = {actor.id: actor for actor in around.actors.actors}
    participants = Participants(around.parse, around.actors, around.voices, grounds_of(around.places))
    scene = Scene(around.parse, participants, known)
    drafts = _drafts(scene, lexicon)
    if not drafts:
        return []
    days = EventDays(around.parse, around.times, around.day)
    whereabouts = Whereabouts(around.parse, around.places, days)
    name_usurpers(drafts, scene)
    for draft in drafts:
        name_origin(draft, scene)
        bring_organs_home(draft, scene)
        part_hosts(draft, scene)
        name_captors(draft, scene)
        name_announcer(draft, whereabouts.ground(draft), scene)
        face_the_surrounded(draft, scene)
        name_fellow_victims(draft, whereabouts.ground(draft), scene)
        take_as_words(draft, around.parse, known, lexicon.classes)
        _take_ground(draft, whereabouts, scene)
        bring_crowds_home(draft, whereabouts.ground(draft), scene)
    drafts = _complete(drafts, around, scene)
    writer = EventWriter(around, scene, days, whereabouts, [draft.token for draft in drafts])
    read = [(writer.event(draft, seed), draft) for draft in _told(drafts, around, scene, lexicon.classes)]
    news = [(event, draft) for event, draft in read if _is_news(event, draft) and not is_everyday(event, known)]
    return [event for event, draft in news if is_ours(event, known, _named(draft, participants))]


def _drafts(scene: Scene, lexicon: Lexicon) -> list[Draft]:
    """Give what the frames make of the clauses."""
    parse, participants = scene.parse, scene.participants
    clauses = Clauses(parse)
    matches = Matcher(parse, clauses, lexicon, participants.people).matches()
    return told_again(parse, clauses, Drafter(parse, clauses, participants).drafts(matches), participants.doing)


def _take_ground(draft: Draft, whereabouts: Whereabouts, scene: Scene) -> None:
    """Add whom a draft and its contents are done to by where they are done."""
    ground = whereabouts.ground(draft)
    draft.actors += doers_by_ground(draft, ground, scene)
    draft.recipients += recipients_by_ground(draft, ground, scene)
    if bears_on_all(draft, scene):
        draft.recipients = []
    for content in draft.contents:
        _take_ground(content, whereabouts, scene)


def _complete(drafts: list[Draft], around: Surroundings, scene: Scene) -> list[Draft]:
    """Give the drafts of our matter with the sides that the text tells elsewhere, each deed once."""
    parse, participants = around.parse, scene.participants
    ours = PublicMatters(parse, participants)
    drafts = [draft for draft in drafts if ours.holds(draft) and not is_state(parse, draft)]
    countries = {one.id: one.country for one in around.actors.actors}
    SideTies(parse, participants.of, countries).tie(drafts)
    address(drafts, scene)
    CarriedOver(parse, scene.actors, participants.of).fill(drafts)
    KnownDeeds(parse, scene.actors).fill(drafts)
    OtherSide(parse, around.actors, participants.of).aim(drafts)
    name_wrongdoers(drafts, scene)
    Quarrels(parse, scene.actors).fill(drafts)
    aim_by_sentence_before(drafts, scene)
    send_relief(drafts, scene.actors, parse)
    return told_once(parse, meet_on_trips(standing(drafts, parse), scene), countries)


def _told(drafts: list[Draft], around: Surroundings, scene: Scene, classes: Classes) -> list[Draft]:
    """Give the drafts that the text tells as willed deeds of its own days."""
    parse = around.parse
    unwilled = Unwilled(parse, around.actors.actors, scene.participants, classes)
    long_ago, tales = LongAgo(parse, around.day), Tales(parse)
    told = [draft for draft in drafts if not is_background(parse, draft) and not unwilled.holds(draft)]
    told = [draft for draft in told if not is_mere_thought(parse, draft)]
    told = [draft for draft in told if not is_general(parse, draft) and not is_asked(parse, draft)]
    told = [draft for draft in told if not is_petty(draft, scene) and not is_mere_claim(parse, draft, classes)]
    return [draft for draft in told if not long_ago.holds(draft) and not tales.holds(draft.token)]


def _is_news(event: Event, draft: Draft) -> bool:
    """A day in the past tells that a dated noun ("Friday's session") only points back at what is told elsewhere."""
    return not draft.match.frame.dated or event.status in ("scheduled", "negated")


def _named(draft: Draft, participants: Participants) -> set[str]:
    told = (draft, *draft.contents)
    heads = [head for one in told for head in (*one.actor_heads, *one.recipient_heads)]
    return {one for head in heads for one in participants.named(head)}
