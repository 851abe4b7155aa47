"""What a data set counts of its dispatches as these are written: formats, rights, first and last day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

_RIGHTS = ("may_store_text", "may_export_text", "may_mine")


@dataclass
class Tally:
    """Counts over the dispatches of a data set."""

    formats: Counter[str] = field(default_factory=Counter)
    terms: Counter[str] = field(default_factory=Counter)
    may: Counter[str] = field(default_factory=Counter)
    shown: Counter[str] = field(default_factory=Counter)
    quoted: Counter[str] = field(default_factory=Counter)
    days: set[str] = field(default_factory=set)

    def add(self, rows: pa.Table) -> None:
        """Count rows of the table of dispatches."""
        import pyarrow as pa
        import pyarrow.compute as pc

        self.formats.update(_counts(rows["format"]))
        self.terms.update(_counts(rows["terms"]))
        self.shown.update(_counts(rows["may_show_text"]))
        self.quoted.update(_counts(rows["may_quote_words"].cast(pa.string()).fill_null("no bound")))
        for name in _RIGHTS:
            self.may[name] += pc.sum(rows[name]).as_py() or 0
        ends = pc.min_max(rows["day"]).as_py()
        self.days = {one.isoformat() for one in ends.values() if one} | self.days
        self.days = {min(self.days), max(self.days)} if self.days else set()

    def as_json(self) -> dict[str, Any]:
        """Give the counts in a fixed order."""
        return {
            "first_day": min(self.days, default=None),
            "last_day": max(self.days, default=None),
            "by_format": dict(sorted(self.formats.items())),
            "rights": {
                "by_terms": dict(sorted(self.terms.items())),
                **{name: self.may[name] for name in _RIGHTS},
                "may_show_text": dict(sorted(self.shown.items())),
                "may_quote_words": dict(sorted(self.quoted.items())),
            },
        }


def _counts(column: pa.ChunkedArray) -> dict[str, int]:
    import pyarrow.compute as pc

    return {one["values"].as_py(): one["counts"].as_py() for one in pc.value_counts(column.drop_null())}
