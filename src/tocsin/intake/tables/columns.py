"""Which column or key holds which field of a story: as given by `--map`, else by the names in common use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tocsin.errors import UsageError

NAMES: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "body_text", "content", "article", "article_text", "fulltext", "full_text", "maintext",
             "story", "content_text", "content_html"),
    "headline": ("headline", "title", "article_title"),
    "date": ("date", "published", "pub_date", "pubdate", "date_published", "date_publish", "publication_date",
             "published_at", "publishedat", "published_time", "publish_date", "datetime", "timestamp"),
    "modified": ("modified", "date_modified", "updated", "updated_at"),
    "byline": ("byline", "author", "authors", "by", "creator"),
    "dateline": ("dateline",),
    "url": ("url", "link", "source_url", "permalink"),
    "publisher": ("publisher", "source", "outlet", "newspaper", "provider", "source_name", "source_domain", "site"),
    "language": ("language", "lang"),
    "id": ("id", "guid", "uri", "article_id", "doc_id", "identifier"),
    "rights": ("rights", "copyright", "license", "licence"),
    "keywords": ("keywords", "tags"),
    "slug": ("slug", "slugline"),
    "section": ("section", "category", "categories", "desk"),
}  # fmt: skip
"""Names of columns in common use, by field; letters' case and "-", "_", " " make no difference."""


def parse_columns(text: str | None) -> dict[str, str]:
    """Read `text=body,date=pub_date`.

    Raises:
        UsageError: a field that there is not, or no pair.
    """
    found: dict[str, str] = {}
    for pair in (text or "").split(","):
        field, mark, column = (part.strip() for part in pair.partition("="))
        if not pair.strip():
            continue
        if not mark or not column or field not in NAMES:
            known = ", ".join(NAMES)
            raise UsageError(f"--map has {pair.strip()!r}", hint=f"write FIELD=COLUMN with a field of {known}")
        found[field] = column
    return found


def columns_in(names: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """Give the column of each field that a table has: as mapped, else by the first common name."""
    present = list(dict.fromkeys(names))
    folded = {_folded(name): name for name in reversed(present)}
    found = {}
    for field, common in NAMES.items():
        wanted = (given[field],) if field in given else common
        column = next((folded[name] for name in map(_folded, wanted) if name in folded), None)
        if column is not None:
            found[field] = column
    return found


def _folded(name: str) -> str:
    return name.strip().lower().replace("-", "_").replace(" ", "_")
