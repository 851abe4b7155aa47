"""A small corpus: stories of several months, one that was copied, one without a day, one whose text may not leave."""

from pathlib import Path

NAMES = ("Norway", "Iceland", "Denmark", "Sweden", "Finland")
TALKS = (
    "{one} accused {other} of overfishing on Monday. The two countries will hold talks in Oslo on Friday, the minister "
    "said. {one} demanded that {other} withdraw its trawlers, and {third} offered to host a second round."
)
SECRET = "The zebra marmalade ledger of nineteen quiet harbours was never shown to anybody outside the ministry."


def write_stories(folder: Path, number: int = 36) -> list[Path]:
    """Write the corpus into a folder, and give its files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for place in range(number):
        one, other, third = (NAMES[(place + step) % len(NAMES)] for step in (0, 1 + place % 3, 4))
        day = f"2022-{1 + place % 3:02}-{1 + place % 27:02}"
        body = TALKS.format(one=one, other=other, third=third)
        paths.append(_page(folder / f"story{place:02}.html", f"Row {place}", day, body))
    paths.append(
        _page(folder / "undated.html", "No day", None, TALKS.format(one="Denmark", other="Norway", third="Finland"))
    )
    paths.append(
        _page(folder / "restricted.html", "Ledger", "2022-01-09", f"Sweden warned Finland. {SECRET}", closed=True)
    )
    return paths


def _page(path: Path, headline: str, day: str | None, body: str, *, closed: bool = False) -> Path:
    meta = f'<meta property="article:published_time" content="{day}">' if day else ""
    rights = "<p>Copyright 2022 Example Press. All rights reserved.</p>" if closed else ""
    rights = rights or "<p>Licensed under CC BY 4.0.</p>"
    html = f"<html><head><title>{headline}</title>{meta}</head><body><article><h1>{headline}</h1>"
    path.write_text(f"{html}<p>{body}</p></article><footer>{rights}</footer></body></html>", "utf-8")
    return path
