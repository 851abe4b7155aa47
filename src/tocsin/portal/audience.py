"""Who looks: the desk's own users, or anyone; what of a dispatch may be shown follows from that."""

from __future__ import annotations

from dataclasses import dataclass

from tocsin.record import May


@dataclass(frozen=True)
class Audience:
    """For whom pages are made.

    Attributes:
        public: anyone may look, so public rights apply.
    """

    public: bool = False

    def may_read(self, may: May) -> bool:
        """Whether the whole text of a dispatch may be shown."""
        return may.show_text == "public" or (may.show_text == "private" and not self.public)
