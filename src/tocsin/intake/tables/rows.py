"""Stories as rows: JSON lines, a JSON list, CSV; columns as mapped or by the names in common use.

Files are read row by row, so that their size is no bound. A row that is broken is one named error. A
line of JSON that is ninjs is read as such.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory
from tocsin.intake.decode import MAX_BYTES
from tocsin.intake.fields import names, web_address, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.json import load_json
from tocsin.intake.tables.columns import columns_in
from tocsin.intake.wires.ninjs import ninjs_story
from tocsin.record import Stated, Wire

_JSON_OPENS = re.compile(rb'^(?:\xef\xbb\xbf)?\s*(?:\{\s*["}]|\[\s*(?:\{|\]\s*$))')
_LISTS = ("articles", "items", "data", "results", "documents", "docs", "records", "stories", "news", "entries")
_DELIMITERS = ",;\t|"
_SURROGATE = re.compile("[\udc80-\udcff]")
MAX_JSON = 128 * 1024 * 1024
_HINT = "name its columns: --map text=COLUMN,date=COLUMN"


def is_json_lines(item: Item) -> bool:
    """Tell JSON lines: a first line that is a whole object, and another behind it or nothing."""
    head = item.head.removeprefix(b"\xef\xbb\xbf").lstrip()
    first, broken, rest = head.partition(b"\n")
    if not first.startswith(b"{") or not first.rstrip().endswith(b"}") or not broken:
        return False
    return not rest.strip() or rest.lstrip().startswith(b"{")


def is_json(item: Item) -> bool:
    """Tell other JSON: an object, or a list of objects."""
    return _JSON_OPENS.match(item.head) is not None


def is_table(item: Item) -> bool:
    """Tell a table by a first line that names a column of text and another that is known, or those mapped."""
    columns = columns_in(_header(item)[0], item.columns)
    return "text" in columns and (len(columns) > 1 or "text" in item.columns)


def read_json_lines(item: Item) -> Iterator[Outcome]:
    """Read each line that holds an object."""
    item.file.seek(0)
    number = 0
    while line := item.file.readline(MAX_BYTES + 1):
        number += 1
        where = item.entry(number)
        if len(line) > MAX_BYTES:
            yield InputTooLarge(f"a line has more than {MAX_BYTES:,} bytes", where=where)
            while line and not line.endswith(b"\n"):
                line = item.file.readline(MAX_BYTES)
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield _line(item, line, where)


def _line(item: Item, line: bytes, where: str) -> Outcome:
    try:
        return row_page("json-lines", load_json(line, where), line, where, item.columns)
    except InputError as error:
        return error


def read_json(item: Item) -> Iterator[Outcome]:
    """Read a list of objects, an object that holds one, or one object.

    Raises:
        MalformedInput: it is no JSON.
        NoStory: it holds no object.
    """
    data = item.read(MAX_JSON)
    found = load_json(data, item.where)
    if isinstance(found, Mapping):
        inner = next((found[key] for key in _LISTS if _is_rows(found.get(key))), None)
        if inner is None:
            yield row_page("json", found, data, item.name, item.columns)
            return
        found = inner
    if not _is_rows(found):
        raise NoStory("is JSON without a list of objects", where=item.where)
    for number, row in enumerate(found, 1):
        try:
            yield row_page("json", row, data, item.entry(number), item.columns)
        except InputError as error:
            yield error


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(one, Mapping) for one in value)


def read_table(item: Item) -> Iterator[Outcome]:
    """Read each row of a table whose first line names its columns."""
    _, delimiter, encoding = _header(item)
    item.file.seek(0)
    csv.field_size_limit(MAX_BYTES)
    text = io.TextIOWrapper(item.file, encoding=encoding, errors="surrogateescape", newline="")
    try:
        rows = csv.reader(text, delimiter=delimiter)
        yield from _table_rows(item, rows)
    finally:
        text.detach()  # the file is not ours to close


def _table_rows(item: Item, rows: Iterator[list[str]]) -> Iterator[Outcome]:
    try:
        header = [name.lstrip("\ufeff").strip() for name in next(rows, [])]
    except (csv.Error, UnicodeError) as error:
        raise MalformedInput(f"has no line of column names: {error}", where=item.where) from error
    number = 0
    while True:
        number += 1
        where = item.entry(number)
        try:
            row = next(rows)
            if not any(cell.strip() for cell in row):
                continue
            if len(row) > len(header):
                what = f"has {len(row)} cells where the table has {len(header)} columns"
                raise MalformedInput(what, where=where)
            fields = {name: _mended(cell) for name, cell in zip(header, row, strict=False)}
            source = "\x1f".join(row).encode("utf-8", "surrogateescape")
            yield row_page("csv", fields, source, where, item.columns)
        except StopIteration:
            return
        except csv.Error as error:
            yield MalformedInput(f"is no row of a table: {error}", where=where)
        except UnicodeError as error:  # bytes that no decoder gets beyond
            yield MalformedInput(f"cannot be decoded: {error}", where=where)
            return
        except InputError as error:
            yield error


def _mended(cell: str) -> str:
    """Bytes of a cell that are no UTF-8 are taken for Windows-1252, as files put together from two kinds have it."""
    if not _SURROGATE.search(cell):
        return cell
    return cell.encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _header(item: Item) -> tuple[list[str], str, str]:
    """The names in a table's first line, what parts them, and the encoding."""
    encoding = "utf-16" if item.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    text = item.head.decode(encoding, "replace")
    first = text.lstrip("\ufeff").partition("\n")[0].rstrip("\r")
    delimiter = max(_DELIMITERS, key=lambda mark: (first.count(mark), mark == ","))
    try:
        return next(csv.reader([first], delimiter=delimiter), []), delimiter, encoding
    except csv.Error:
        return [], ",", encoding


def row_page(kind: str, row: Any, source: bytes, name: str | None, given: Mapping[str, str]) -> Outcome:
    """Make the page of a row.

    Args:
        kind: name of the format.
        row: its cells by name of column.
        source: the bytes that held it.
        name: of the entry.
        given: the columns as mapped.

    Raises:
        NoStory: it has no text.
        MalformedInput: it is no object.
    """
    if not isinstance(row, Mapping):
        raise MalformedInput("is no object", where=name)
    if not given and isinstance(row.get("uri"), str) and any(key.lower() in _NINJS for key in row):
        return ninjs_story(row, source, name).page()
    columns = columns_in(_paths(row, given.values()), given)
    text = _value(row, columns.get("text"))
    if not text:
        has = ", ".join(list(row)[:12])
        raise NoStory(
            "has no text" if "text" in columns else f"has no column of text among {has}", where=name, hint=_HINT
        )
    return Story(kind, text, stated_of(row, given), source, name).page()


def stated_of(row: Mapping[str, Any], given: Mapping[str, str]) -> Stated:
    """Give what the columns or keys of a row say of its story."""
    columns = columns_in(_paths(row, given.values()), given)
    cell = {field: _value(row, column) for field, column in columns.items()}
    stated = Stated(
        headline=words(cell.get("headline")),
        byline=words(cell.get("byline")),
        dateline=words(cell.get("dateline")),
        published=words(cell.get("date")),
        published_in=columns.get("date"),
        modified=words(cell.get("modified")),
        language=words(cell.get("language")),
        provider=words(cell.get("publisher")),
        url=web_address(cell.get("url")),
        section=words(cell.get("section")),
        notice=words(cell.get("rights")),
    )
    wire = Wire(
        id=words(cell.get("id")),
        slug=words(cell.get("slug")),
        keywords=names(re.split(r"[,;|]", cell.get("keywords") or "")),
    )
    return with_wire(stated, wire)


_NINJS = frozenset({"bodies", "body_text", "body_xhtml", "headlines", "versioncreated", "representationtype"})


def _paths(row: Mapping[str, Any], given: Iterable[str]) -> list[str]:
    """The keys of a row, and of what is mapped the paths into it ("article.body")."""
    return [key for key in row if isinstance(key, str)] + [path for path in given if "." in path]


def _value(row: Mapping[str, Any], path: str | None) -> str | None:
    """The value at a key, or at a path of keys; the members of a list are joined."""
    value: Any = None if path is None else row.get(path)
    if value is None and path is not None and "." in path:
        value = row
        for key in path.split("."):
            value = value.get(key) if isinstance(value, Mapping) else None
    if isinstance(value, list):
        parts = [one.get("name") if isinstance(one, Mapping) else one for one in value]
        return ", ".join(str(one) for one in parts if isinstance(one, str | int)) or None
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
