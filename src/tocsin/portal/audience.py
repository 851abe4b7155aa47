"""Who looks: the desk's own users, or anyone; what of a dispatch may be shown follows from that."""

from __future__ import annotations

from dataclasses import dataclass

from tocsin.record import May, Record
from tocsin.record.quotable import blotted


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

    def may_know(self, state: str) -> bool:
        """Whether anything of a dispatch may be told, by how it stands: what is under embargo is for no public."""
        return not (self.public and state == "withheld")

    def may_take(self, may: May) -> bool:
        """Whether the whole text of a dispatch may leave for other programs."""
        return may.export_text and self.may_read(may)

    def record_for(self, record: Record) -> Record:
        """Give a record as it may leave for other programs.

        Where its text may not, all is blotted out but evidence of as many words as may be quoted, so that every offset
        still holds; and what a wire's fields say in words is left out.
        """
        return record if self.may_take(record.dispatch.rights.may) else without_text(record)


def without_text(record: Record) -> Record:
    """Give a record without its text: evidence that may be quoted, and no byline and no words of a wire's fields."""
    found = blotted(record)
    return found.model_copy(update={"dispatch": found.dispatch.model_copy(update={"wire": None, "byline": None})})
