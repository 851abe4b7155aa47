"""A page of the portal as a page of a static site: links made relative, and what needs a server left out.

Pages are our own markup: values in it are escaped, so that a tag ends at its first ">" and no word of the wire looks
like one. That makes a pattern enough, at a fraction of a parser's time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

from tocsin.portal.headers import POLICY

Target = Callable[[str], str | None]
"""Gives what a link of the page becomes; None where nothing stands there."""

_TAG = re.compile(r"<(/?)(a|form|script|link|img|image|use)\b[^>]*>")
_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"]*)(")')
_LIVE = re.compile(r'\sdata-live="[^"]*"')
_SUBSCRIBE = re.compile(r'<p class="more subscribe">.*?</p>', re.S)
_BY_SERVER = re.compile(r'<(p|nav) class="[^"]*\bserved"[^>]*>.*?</\1>', re.S)
"""What leads to other states of the same page, of which a site has one."""
_CHARSET = '<meta charset="utf-8">'
_PAIRED = frozenset({"a", "script"})
"""Elements that are left out where what they name is not there, their words kept."""
_SERVED = ("frame-ancestors", "form-action", "connect-src")
_IN_MARKUP = "; ".join([*(one for one in POLICY.split("; ") if not one.startswith(_SERVED)), "form-action 'none'"])
"""The policy as a page may state it itself, where no server states it."""


def rewritten(page: str, target: Target) -> str:
    """Make a page of a static site.

    Forms are left out, and links to what the site has not become plain words.

    Args:
        page: as the portal answers it.
        target: gives what an address in it becomes.
    """
    page = _BY_SERVER.sub("", page)
    page = _SUBSCRIBE.sub(lambda found: found[0] if _all_there(found[0], target) else "", page)
    page = _LIVE.sub("", _Rewriter(target).rewrite(page))
    policy = f'<meta http-equiv="Content-Security-Policy" content="{escape(_IN_MARKUP, quote=False)}">'
    return page.replace(_CHARSET, f"{_CHARSET}\n{policy}", 1)


def links_of(page: str) -> list[str]:
    """Give the addresses that a page names, in order."""
    return [unescape(found[2]) for found in _ADDRESS.finditer(page)]


def _all_there(markup: str, target: Target) -> bool:
    return all(target(one) is not None for one in links_of(markup))


class _Rewriter:
    """Copies a page as it is written, but for the tags that name addresses, forms and scripts."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._written: list[str] = []
        self._in_forms = 0
        self._copying: list[bool] = []

    def rewrite(self, page: str) -> str:
        """Give the page with what must change changed."""
        at = 0
        for found in _TAG.finditer(page):
            self._copy(page[at : found.start()])
            at = found.end()
            ends, tag = found[1] == "/", found[2]
            if tag == "form":
                self._in_forms += -1 if ends else 1
            elif self._in_forms:
                continue
            elif ends:
                self._copy(found[0] if tag not in _PAIRED or self._copying.pop() else "")
            else:
                self._begin(tag, found[0])
        self._copy(page[at:])
        return "".join(self._written)

    def _begin(self, tag: str, markup: str) -> None:
        aimed = self._aimed(markup)
        if tag in _PAIRED:
            self._copying.append(aimed is not None)
        if aimed is not None and tag == "script":  # modules are not loaded from files
            aimed = aimed.replace('type="module"', "defer")
        self._copy(aimed or "")

    def _copy(self, markup: str) -> None:
        if not self._in_forms:
            self._written.append(markup)

    def _aimed(self, markup: str) -> str | None:
        """A tag with its address changed; None where the address is of nothing that is there."""
        found = _ADDRESS.search(markup)
        if found is None:
            return markup
        aim = self._target(unescape(found[2]))
        return None if aim is None else f"{markup[: found.start(2)]}{escape(aim)}{markup[found.end(2) :]}"
