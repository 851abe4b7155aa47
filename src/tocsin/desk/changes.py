"""What became of ids when things were derived anew: new, grown, merged, split, renamed, gone.

The id of a thing is a digest of its founding member, so the rules are few. Where things merge, the id
with the earliest founder survives; where one splits, the part with the founder keeps the id; where a
dispatch comes late and was published first, its mention is the founder and the id changes with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tocsin.desk.model import Change


def changes(before: Mapping[str, Sequence[str]], after: Mapping[str, Sequence[str]]) -> list[Change]:
    """Compare two derivations.

    Args:
        before: members of each thing by its id, as they were.
        after: members of each thing by its id, as they are.

    Returns:
        One change for each thing that is not as it was, sorted by the ids it concerns. A thing that both
        lost members to another and took in some is told as merged.
    """
    was = {member: one for one, members in before.items() for member in members}
    now = {member: one for one, members in after.items() for member in members}
    found = [_of_new(one, members, before, was) for one, members in after.items()]
    found += [_of_old(one, members, after, now) for one, members in before.items()]
    return sorted({change for change in found if change}, key=lambda change: (change.before, change.after))


def _of_new(
    one: str, members: Sequence[str], before: Mapping[str, Sequence[str]], was: Mapping[str, str]
) -> Change | None:
    origins = tuple(sorted({was[member] for member in members if member in was}))
    if not origins:
        return Change(kind="new", before=(), after=(one,))
    if len(origins) > 1:
        return Change(kind="merged", before=origins, after=(one,))
    if set(before[origins[0]]) - set(members):
        return None  # told of the old one: it split or lost members
    if origins[0] != one:
        return Change(kind="renamed", before=origins, after=(one,))
    return Change(kind="grown", before=origins, after=(one,)) if len(members) > len(before[one]) else None


def _of_old(
    one: str, members: Sequence[str], after: Mapping[str, Sequence[str]], now: Mapping[str, str]
) -> Change | None:
    parts = tuple(sorted({now[member] for member in members if member in now}))
    if not parts:
        return Change(kind="gone", before=(one,), after=())
    if len(parts) > 1:
        return Change(kind="split", before=(one,), after=parts)
    if parts[0] != one and not set(members) <= set(after[parts[0]]):
        return Change(kind="renamed", before=(one,), after=parts)
    return None
