"""What happened, from many dispatches: events, storylines, agenda, positions and series, kept on a desk."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tocsin.desk.store import Desk

__all__ = ["Desk"]


def __getattr__(name: str) -> object:
    if name != "Desk":
        raise AttributeError(f"module 'tocsin.desk' has no attribute {name!r}")
    from tocsin.desk.store import Desk

    return Desk
