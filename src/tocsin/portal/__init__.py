"""The portal: the desk as pages for people, and as an API for programs."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tocsin.portal.app import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> object:
    if name != "create_app":
        raise AttributeError(f"module 'tocsin.portal' has no attribute {name!r}")
    from tocsin.portal.app import create_app

    return create_app
