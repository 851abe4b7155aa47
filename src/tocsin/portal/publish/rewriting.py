"""A page of the portal as a page of a static site: links made relative, and what needs a server left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape
from html.parser import HTMLParser

from tocsin.portal.headers import POLICY

Target = Callable[[str], str | None]
"""Gives what a link of the page becomes; None where nothing stands there."""

_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"]*)(")')
_LIVE = re.compile(r'\sdata-live="[^"]*"')
_SUBSCRIBE = re.compile(r'<p class="more subscribe">.*?</p>', re.S)
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
    page = _SUBSCRIBE.sub(lambda found: found[0] if _all_there(found[0], target) else "", page)
    rewriter = _Rewriter(target)
    rewriter.feed(page)
    rewriter.close()
    policy = f'<meta http-equiv="Content-Security-Policy" content="{escape(_IN_MARKUP, quote=False)}">'
    return "".join(rewriter.written).replace(_CHARSET, f"{_CHARSET}\n{policy}", 1)


def links_of(page: str) -> list[str]:
    """Give the addresses that a page names, in order."""
    return [unescape(found[2]) for found in _ADDRESS.finditer(page)]


def _all_there(markup: str, target: Target) -> bool:
    return all(target(one) is not None for one in links_of(markup))


class _Rewriter(HTMLParser):
    """Copies a page as it is written, but for what must change."""

    def __init__(self, target: Target) -> None:
        super().__init__(convert_charrefs=False)
        self.written: list[str] = []
        self._target = target
        self._in_forms = 0
        self._copying: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Copy a tag, its address changed; forms and what leads nowhere are passed over."""
        if tag == "form":
            self._in_forms += 1
        if self._in_forms:
            return
        markup = self._aimed(self.get_starttag_text() or "")
        if tag in _PAIRED:
            self._copying.append(markup is not None)
        if markup is None:
            return
        if tag == "script":  # modules are not loaded from files
            markup = markup.replace('type="module"', "defer")
        self.written.append(_LIVE.sub("", markup))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Copy a tag that ends itself."""
        if not self._in_forms:
            self.written.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Copy the end of what was copied."""
        if self._in_forms:
            self._in_forms -= tag == "form"
        elif tag not in _PAIRED or (self._copying and self._copying.pop()):
            self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Copy words."""
        self._copied(data)

    def handle_entityref(self, name: str) -> None:
        """Copy a named character."""
        self._copied(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Copy a numbered character."""
        self._copied(f"&#{name};")

    def handle_decl(self, decl: str) -> None:
        """Copy the document type."""
        self._copied(f"<!{decl}>")

    def _copied(self, markup: str) -> None:
        if not self._in_forms:
            self.written.append(markup)

    def _aimed(self, markup: str) -> str | None:
        """A tag with its address changed; None where the address is of nothing that is there."""
        found = _ADDRESS.search(markup)
        if found is None:
            return markup
        aim = self._target(unescape(found[2]))
        return None if aim is None else f"{markup[: found.start(2)]}{escape(aim)}{markup[found.end(2) :]}"
