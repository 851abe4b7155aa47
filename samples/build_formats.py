"""Writes the samples of forms that no editor writes by hand: PDF, Parquet, Word; and the exports of libraries.

    python samples/build_formats.py

Each holds the dispatch of samples/wire/2022-01-10-geneva.txt as samples/formats does; the exports hold a second
one, 2022-01-21-blinken-lavrov.txt, since they are files of many stories. The files are the same bytes each time.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from html import escape
from pathlib import Path
from textwrap import wrap

SAMPLES = Path(__file__).parent
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@dataclass(frozen=True)
class Story:
    """A dispatch of the sample wire: headline, paragraphs, the line that states its rights, and its day."""

    headline: str
    paragraphs: list[str]
    rights: str
    day: str
    """As "10 January 2022"."""

    @property
    def american_day(self) -> str:
        """As "January 10, 2022"."""
        number, month, year = self.day.split()
        return f"{month} {number}, {year}"

    @property
    def words(self) -> int:
        """How long its text is."""
        return sum(len(one.split()) for one in self.paragraphs)


def story(name: str, day: str) -> Story:
    """Read a dispatch of the sample wire."""
    headline, *paragraphs, rights = (SAMPLES / "wire" / name).read_text("utf-8").strip().split("\n\n")
    return Story(headline, paragraphs, rights, day)


def nexis_lines(one: Story) -> list[str]:
    """The paragraphs of a story in an export of Nexis Uni."""
    return [
        one.headline, "Reuters News", f"{one.american_day} Monday", f"(c) 2022 {one.rights}", "Section: World; Europe",
        f"Length: {one.words} words", "Byline: Sample Desk", "Body", *one.paragraphs, "Classification",
        "Language: ENGLISH", "Publication-Type: Newswire", "Subject: TALKS & MEETINGS (90%); DIPLOMACY (89%)",
        f"Load-Date: {one.american_day}", "End of Document",
    ]  # fmt: skip


def nexis_text(stories: list[Story]) -> str:
    """The older export of Nexis: capitals, numbers, lines wrapped by hand."""
    made = []
    for number, one in enumerate(stories, 1):
        body = "\n\n".join("\n".join(wrap(part, 75)) for part in one.paragraphs)
        made.append(
            f"                               {number} of {len(stories)} DOCUMENTS\n\n\n"
            f"                                  Reuters News\n\n"
            f"                            {one.american_day} Monday\n\n"
            f"{one.headline}\n\nBYLINE: Sample Desk\n\nSECTION: World; Europe\n\nLENGTH: {one.words} words\n\n"
            f"{body}\n\nLOAD-DATE: {one.american_day}\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newswire\n\n"
            f"{_copyright(one)}\n"
        )
    return "\n\n".join(made)


def _copyright(one: Story) -> str:
    return "\n".join(wrap(f"Copyright-free: {one.rights}", 75)).replace("Copyright-free: ", "(c) 2022 ")


def proquest_text(stories: list[Story]) -> str:
    """An export of ProQuest."""
    rule = "_" * 60
    made = [
        f"{rule}\n\nDocument {number} of {len(stories)}\n\n{one.headline}\n\nAuthor: Sample Desk\n\n"
        f"Publication info: Reuters News; London [London]. {one.day}.\n\n"
        f"Full text:   {chr(10).join(part + chr(10) for part in one.paragraphs)}\n"
        f"Subject: Negotiations; Diplomacy\n\nTitle: {one.headline}\n\nPublication title: Reuters News\n\n"
        f"Publication year: 2022\n\nPublication date: {one.american_day}\n\nSection: World\n\n"
        f"Language of publication: English\n\nProQuest document ID: 10000000{number}\n\nCopyright: {one.rights}\n\n"
        for number, one in enumerate(stories, 1)
    ]
    return "".join(made) + f"{rule}\n\nContact ProQuest\n"


def factiva_html(stories: list[Story], *, coded: bool) -> str:
    """An export of Factiva, with its field codes or without."""
    made = "".join(map(_coded if coded else _uncoded, stories))
    return f'<html lang="en"><head><title>Factiva</title></head><body>{made}</body></html>\n'


def _coded(one: Story) -> str:
    cells = {
        "SE": "World", "HD": one.headline, "BY": "Sample Desk", "WC": f"{one.words} words", "PD": one.day,
        "ET": "18:05", "SN": "Reuters News", "SC": "LBA", "LA": "English", "CY": one.rights,
        "LP": _p(one.paragraphs[:1]), "TD": _p(one.paragraphs[1:]), "NS": "gdip : International Relations",
        "AN": "Document SAMPLE0020220110ei1a0008m",
    }  # fmt: skip
    rows = "".join(
        f'<tr><td class="index"><b>{code}</b></td><td>{value if code in ("LP", "TD") else escape(value)}</td></tr>\n'
        for code, value in cells.items()
    )
    return f'<div class="article enArticle"><table>{rows}</table></div>\n'


def _uncoded(one: Story) -> str:
    lines = [f"{one.words} words", one.day, "18:05", "Reuters News", "LBA", "English", f"(c) 2022 {one.rights}"]
    head = "".join(f"<div>{escape(line)}</div>" for line in lines)
    return (
        f'<div class="article enArticle"><div>World</div><div id="hd"><span class="enHeadline">{escape(one.headline)}'
        f'</span></div><div class="author">By Sample Desk</div>{head}{_p(one.paragraphs)}'
        "<p>Document SAMPLE0020220110ei1a0008m</p></div>\n"
    )


def _p(paragraphs: list[str]) -> str:
    return "".join(f'<p class="articleParagraph enarticleParagraph">{escape(part)}</p>' for part in paragraphs)


def rtf(lines: list[str]) -> bytes:
    """A document in RTF: a paragraph a line, characters beyond ASCII as RTF writes them."""

    def said(line: str) -> str:
        safe = line.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        return "".join(char if ord(char) < 128 else f"\\u{ord(char)}?" for char in safe)

    body = "".join(f"\\pard {said(line)}\\par\n" for line in lines)
    head = "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}{\\*\\generator tocsin;}{\\header Page head\\par}\n"
    return (head + body + "}").encode("ascii")


def docx(lines: list[str], title: str | None = None) -> bytes:
    """A Word document: a paragraph a line, one of them with the style of a title."""
    paragraphs = "".join(
        f"<w:p>{'<w:pPr><w:pStyle w:val=' + chr(34) + 'Title' + chr(34) + '/></w:pPr>' if line == title else ''}"
        f'<w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
        for line in lines
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{paragraphs}</w:body></w:document>',
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            archive.writestr(info, f'<?xml version="1.0"?>{text}', zipfile.ZIP_DEFLATED)
    return made.getvalue()


Painted = tuple[int, int, int, str]
"""Where a run of characters begins on a page, how high it is, and the characters."""


def pdf(pages: list[list[Painted]]) -> bytes:
    """A PDF of pages 612 by 792 points, in Helvetica."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>", b"", _FONT]
    kids = []
    for runs in pages:
        stream = b"BT\n" + b"".join(_painted(*run) for run in runs) + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    made = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table) + (
        b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(made))
    )
    return made


_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def _painted(x: int, y: int, size: int, text: str) -> bytes:
    safe = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return b"/F1 %d Tf 1 0 0 1 %d %d Tm (%s) Tj\n" % (size, x, y, safe.encode("cp1252"))


def two_columns(one: Story) -> list[list[Painted]]:
    """A story set in two columns under its headline, words broken at the ends of lines."""
    lines = [
        (12 if number == 0 else 0, line)
        for part in [*one.paragraphs, one.rights]
        for number, line in enumerate(broken(part, 44))
    ]
    half = (len(lines) + 1) // 2
    page = [(72, 750, 9, "The Daily Sample    10 January 2022"), (72, 700, 18, one.headline)]
    for left, part in ((72, lines[:half]), (320, lines[half:])):
        page += [(left + indent, 660 - 13 * row, 10, line) for row, (indent, line) in enumerate(part)]
    return [[*page, (300, 30, 9, "1")]]


def broken(text: str, width: int) -> list[str]:
    """Wrap a text, breaking long words."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        room = width - len(line) - 2
        if not line or len(line) + 1 + len(word) <= width:
            line = f"{line} {word}".strip()
        elif len(word) > 8 and room > 3 and word.isalpha():
            lines.append(f"{line} {word[:room]}-")
            line = word[room:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def parquet(one: Story) -> bytes:
    """A table of one row, its day a timestamp."""
    import datetime

    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.table(
        {
            "id": ["geneva"],
            "title": [one.headline],
            "date": [datetime.datetime(2022, 1, 10, 18, 5, tzinfo=datetime.UTC)],
            "text": ["\n\n".join(one.paragraphs)],
            "rights": [one.rights],
        }
    )
    made = io.BytesIO()
    pq.write_table(table, made, compression="zstd")
    return made.getvalue()


def markdown(one: Story) -> str:
    """Front matter and a story."""
    body = "\n\n".join(one.paragraphs)
    return (
        f"---\ntitle: {one.headline}\ndate: 2022-01-10T18:05:00Z\nauthor: Sample Desk\npublisher: Reuters News\n"
        f"language: en\ntags:\n  - talks\n  - security\nsection: World\nlicense: {one.rights}\n---\n\n{body}\n"
    )


def files() -> dict[str, bytes]:
    """Every sample by its name."""
    first = story("2022-01-10-geneva.txt", "10 January 2022")
    second = story("2022-01-21-blinken-lavrov.txt", "21 January 2022")
    both = [first, second]
    lines = [line for one in both for line in nexis_lines(one)]
    plain = [first.headline, *first.paragraphs, first.rights]
    made: dict[str, bytes | str] = {
        "columns.pdf": pdf(two_columns(first)),
        "document.docx": docx(plain, title=first.headline),
        "document.rtf": rtf(plain),
        "factiva-codes.html": factiva_html(both, coded=True),
        "factiva.html": factiva_html(both, coded=False),
        "nexis-uni.docx": docx(lines),
        "nexis-uni.rtf": rtf(lines),
        "nexis.txt": nexis_text(both),
        "note.md": markdown(first),
        "proquest.txt": proquest_text(both),
        "table.parquet": parquet(first),
    }
    return {name: data.encode() if isinstance(data, str) else data for name, data in made.items()}


if __name__ == "__main__":
    for name, data in files().items():
        (SAMPLES / "formats" / name).write_bytes(data)
        print(name, len(data))
