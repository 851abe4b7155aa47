"""Words by which positions are compared: other words for one thing count as one, what only dates a sentence as none.

A demand is made in one dispatch and told of in another, and hardly ever in the same words: who was told to "free the
men" has "released" them. Stems are those of `reading.resolution.terms`.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from tocsin.reading.resolution.terms import terms

_SAME = """
withdraw withdrew withdrawn withdrawal retreat pull pullback pullout leave left quit vacate evacuate remove removal
release freed free freeing freedom liberate
stop stopped halt cease ceases end suspend suspension freeze froze frozen discontinue
ceasefire cease-fire truce armistice
resume resumption restart reopen reopening
talks consult consultation negotiation negotiate dialogue meet met meeting discuss discussion summit
send sent deliver delivery provide supply supplies deploy deployment dispatch ship shipped
troops soldiers peacekeepers forces army military battalion battalions battlegroup battlegroups contingent contingents
aircraft jets fighters warplanes
arms weapons weaponry missiles ammunition artillery tanks
break broke broken sever severed rupture
lift lifted lifting
close shut closure seal sealed shutdown
recall recalled
expel expelled expulsion
sanctions embargo penalties
consequences costs price reprisals retaliation retaliate retaliated punish punishment
join joined member members membership accession admission admit admitted enlarge enlargement expand expansion
restraint calm de-escalate de-escalation deescalate peaceful peace diplomacy diplomatically
attack attacks bomb bombed bombing bombard bombardment shell shelled shelling raid raids
invade invaded invades invasion aggression
hostages captives prisoners detainees
border frontier
aid assistance help relief
recognise recognised recognize recognized recognition
guarantee guarantees assurance assurances promise pledge commitment
monitors observers
pay paid payment compensation
answer answers reply replies response
hand handed over return returned
nato alliance
investigate investigation inquiry enquiry probe
"""
"""One thing a line, in other words."""
_DATING = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december today yesterday tomorrow tonight day days week weeks weekend month months year years hour
hours morning evening night last next since late earlier later early first
"""


@cache
def _heads() -> dict[str, str]:
    heads: dict[str, str] = {}
    for line in _SAME.strip().splitlines():
        stems = [next(iter(terms(word)), "") for word in line.split()]
        heads |= {stem: stems[0] for stem in stems if stem}
    return heads


@cache
def _parted() -> frozenset[str]:
    return frozenset(stem for stem in _heads() if "-" in stem)


@cache
def _dating() -> frozenset[str]:
    return frozenset(terms(_DATING))


TALKS = "talk"
CONSEQUENCES = "consequenc"
"""Words that many stances share, and what they are compared by: of talks, and of harm left open."""
DOING = frozenset("withdraw releas stop resum talk send clos recall expel join attack pay hand lift".split())
"""Words that name a deed and not what it is done to or about."""


def alike(stems: Iterable[str]) -> frozenset[str]:
    """Give stems in the words by which they are compared: one for all that name one thing, none for days and dates."""
    heads, given = _heads(), frozenset(stems)
    if not given.isdisjoint(_parted()):
        given -= {part for stem in given & _parted() for part in stem.split("-")}
    return frozenset([heads.get(stem, stem) for stem in given - _dating()])
