"""The lead of a dispatch: its first paragraphs alone, which hold most of what there is to code."""

from __future__ import annotations

from tocsin.record import Dispatch


def lead_of(dispatch: Dispatch, paragraphs: int) -> Dispatch:
    """Cut the body behind its first paragraphs; the id stays that of the whole, and so do the offsets.

    Args:
        dispatch: the whole dispatch.
        paragraphs: how many are left, at least one; subheads between them are left too.
    """
    ends = [block.end for block in dispatch.blocks if block.kind == "paragraph"]
    if len(ends) <= paragraphs:
        return dispatch
    cut = ends[paragraphs - 1]
    blocks = [block for block in dispatch.blocks if block.end <= cut]
    return dispatch.model_copy(update={"text": dispatch.text[:cut], "blocks": blocks})
