"""Words with which a verb of conflict tells of no act: a law that forbids, a seat that is held, an answer not given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import Words, word_lists


@dataclass(frozen=True, slots=True)
class IdleWords:
    """Lemmas.

    Attributes:
        laws: what forbids and allows by standing.
        unsaid: what those who are asked by reporters decline to do.
        answers: those of them that are no answer, whoever they are owed to.
        calls: what is refused by leaving it unanswered.
        money: what is charged without anybody being charged.
        duties: what somebody is charged with doing for others, and no crime.
        offices: what is held without anybody being held.
        votes: by which somebody is put into office.
        hazards: what is warned of and threatened by nobody.
        posing: by which a threat is there without anybody threatening.
        trade: what is done by habit where it stands in the bare present.
        everyday: what a town bans from its streets.
        differing: how states stand with each other.
        asides: how somebody did what the main verb tells.
        feasts: when people go without food for nobody's sake.
        lying: how land lies among other land.
        lengths: by which a way is measured.
        bodies: what has its seat in rooms that it occupies.
        games: in what those meet who play each other.
        findings: what tells how things are and asks for nothing.
        given: what everybody is asked for.
        devout: who marches for the sake of faith, and where to.
        shares: by which a people is parted into those who think one thing and another.
        fractions: shares of anything.
        peoples: who thinks something in polls.
        usually: what is done as a rule.
        always: what is done as a rule by people of no land told.
        sayings: what says that everybody says so.
        whereabouts: what stands bare behind "at" and is no game.
        wastes: what is searched for the lost.
        organs: what is set up for a task, and does it in the bare present.
        outlawing: what is in force once it is done.
        nobody: words for nobody.
        sheltering: what people are told to do where nature is in the way.
        owing: what says that nature is why.
        petty: crimes of everyday life, that touch no state.
        audiences: at whom goods, votes and tricks are aimed.
        aiming: what is aimed at people without any arms.
        chairs: who is chosen by those whom he leads.
        awards: what judges have people of everyday life pay each other.
        seasons: how often a thing is done that is done year after year.
        burdens: what weighs on people without anybody's blow.
        matters: what people surround with talk.
        charters: laws under which somebody may or must do a thing at any time.
        town_bodies: bodies and members of a town hall, two words joined by a hyphen.
        wards: where the sick and the young are taken in.
        standing_bodies: bodies that bear the name of a meeting.
        undisclosed: what those who are asked by reporters decline to discuss.
        meeting_danger: what is done about a danger that is there.
        lasting: what a danger does that nobody makes.
        dangers: what is a threat by being there.
        shutting: what is done to roads and schools for nature's sake.
        losing: what whoever is threatened has still to suffer.
        beasts: what is slaughtered without any force of ours.
        ills: on what wars are declared that are none.
        in_figure: what battles are fought in that are none.
        cares: what people worry about, and blame nobody for.
        plights: what people are warned of that nobody does to them.
        viewing: how a view of things is shared or owned to.
        faulty: what says that somebody is at fault.
    """

    laws: Words
    unsaid: Words
    answers: Words
    calls: Words
    money: Words
    duties: Words
    offices: Words
    votes: Words
    hazards: Words
    posing: Words
    trade: Words
    everyday: Words
    differing: Words
    asides: Words
    feasts: Words
    lying: Words
    lengths: Words
    bodies: Words
    games: Words
    findings: Words
    given: Words
    devout: Words
    shares: Words
    fractions: Words
    peoples: Words
    usually: Words
    always: Words
    sayings: Words
    whereabouts: Words
    wastes: Words
    organs: Words
    outlawing: Words
    nobody: Words
    sheltering: Words
    owing: Words
    petty: Words
    audiences: Words
    aiming: Words
    chairs: Words
    awards: Words
    seasons: Words
    burdens: Words
    matters: Words
    charters: Words
    town_bodies: Words
    wards: Words
    standing_bodies: Words
    undisclosed: Words
    meeting_danger: Words
    lasting: Words
    dangers: Words
    shutting: Words
    losing: Words
    beasts: Words
    ills: Words
    in_figure: Words
    cares: Words
    plights: Words
    viewing: Words
    faulty: Words


@cache
def idle_words() -> IdleWords:
    """Load the words."""
    return word_lists("idle_words.toml", IdleWords)
