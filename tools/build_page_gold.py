"""Write the page gold: sixty pages in the manner of twenty differing sites, with every line labelled.

    python tools/build_page_gold.py

Stories, words around them and templates stand in `tools/page_gold/`; all are our own, and nothing in them
happened. A template marks each line with its label by `m(label, words)`; the marks are taken out of the
page and become the gold beside it, so that page and labels cannot drift apart. The result is kept in
`evaluation/gold/pages/` and frozen: `docs/reference/page-annotation.md` says what the labels mean.
"""

from __future__ import annotations

import html
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import jinja2

HERE = Path(__file__).parent / "page_gold"
TARGET = Path(__file__).parent.parent / "evaluation" / "gold" / "pages"
NOTE = "<!-- Sample page written for the Tocsin project: sites, people and events are invented. -->\n"
MARK = re.compile("\ue000([a-z]+)\ue001(.*?)\ue002", re.S)
BODY = ("paragraph", "subhead")

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}
DAY_FORMS = {"en": "{month} {day}, {year}", "de": "{day}. {month} {year}", "es": "{day} de {month} de {year}"}

DATELINES = {
    "afp": ("{Place}, {Mon} {d} (AFP) - ", "AFP", "Agence France-Presse"),
    "portal": ("{Place}, {Mon} {d} (AFP) {Mon} {dd}, {year}", "AFP", "Agence France-Presse"),
    "reuters": ("{PLACE}, {Month} {d} (Reuters) - ", "Reuters", "Reuters"),
    "ap": ("{PLACE} (AP) — ", "AP", "The Associated Press"),
    "tass": ("{PLACE}, {Month} {d}. /TASS/. ", "TASS", "TASS"),
    "upi": ("{Mon}. {d} (UPI) -- ", "UPI", "United Press International"),
    "dpa": ("{Place} (dpa) - ", "dpa", "dpa"),
    "xinhua": ("{PLACE}, {Mon}. {d} (Xinhua) -- ", "Xinhua", "Xinhua"),
    "efe": ("{Place}, {d} {mon} (EFE).- ", "EFE", "EFE"),
    "none": ("", None, "AFP"),
}


class Plan(NamedTuple):
    """One page: template, story, dateline's form, language of the words around it, whether it states its day."""

    template: str
    story: str
    dateline: str = "none"
    chrome: str = ""
    dated: bool = True


PLANS = [
    Plan(*fields)
    for fields in (
        ("portal", "envoy", "portal"), ("portal", "missile", "portal"), ("portal", "swap", "portal"),
        ("oldtable", "dam", "reuters"), ("oldtable", "vote", "ap", "it"), ("oldtable", "hafen", "dpa"),
        ("wordpress", "ferry", "afp"), ("wordpress", "court"), ("wordpress", "puerto", "efe"),
        ("amp", "border", "reuters"), ("amp", "grain"), ("amp", "fleuve", "afp"),
        ("printview", "mine", "ap"), ("printview", "island"), ("printview", "quake", "none", "", False),
        ("hashed", "ferry"), ("hashed", "missile", "ap"), ("hashed", "dam", "xinhua"),
        ("microdata", "grain", "reuters"), ("microdata", "pipeline", "tass"), ("microdata", "vote", "reuters"),
        ("liveblog", "swap"), ("liveblog", "border"), ("liveblog", "island"),
        ("drupal", "rail"), ("drupal", "hostage", "reuters"), ("drupal", "fleuve"),
        ("localtv", "mine"), ("localtv", "dam", "ap"), ("localtv", "port", "upi"),
        ("ministry", "pipeline"), ("ministry", "island"), ("ministry", "rail", "none", "", False),
        ("blogspot", "court"), ("blogspot", "dam", "xinhua"), ("blogspot", "port", "afp"),
        ("tabloid", "missile"), ("tabloid", "ferry"), ("tabloid", "envoy", "ap"),
        ("german", "bruecke", "dpa"), ("german", "hafen"), ("german", "swap", "none", "de"),
        ("french", "fleuve"), ("french", "envoy", "none", "fr"), ("french", "court", "none", "fr"),
        ("mobileportal", "border", "reuters"), ("mobileportal", "mine", "ap"), ("mobileportal", "vote"),
        ("webmail", "grain"), ("webmail", "pipeline", "tass"), ("webmail", "bruecke", "dpa"),
        ("aggregator", "hostage", "afp"), ("aggregator", "port"), ("aggregator", "quake", "reuters", "", False),
        ("spa", "rail"), ("spa", "grain", "reuters"), ("spa", "vote"),
        ("turkish", "missile", "none", "tr"), ("turkish", "ferry", "afp", "tr"), ("turkish", "puerto", "none", "es"),
    )
]  # fmt: skip
SITES = (
    "Harbour Gazette", "Meridian Daily", "Strait Observer", "Valley Ledger", "Northern Courier", "Delta Times",
    "Cape Mercury", "Lantern Post", "Plain Dealer Review", "Isthmus Herald",
)  # fmt: skip
OTHERS = (
    "Lighthouse keepers hold a reunion on the cape", "Coffee growers fear a late frost", "Port doubles its cranes",
    "Two islands share one postal code", "Choir returns to the old mill after nine years",
    "Why the swallows left the station roof", "School board votes on a longer lunch break",
    "Ferry line adds a night crossing for nurses", "Museum finds a map behind a map",
    "River pilots ask for brighter buoys", "Bakers win the right to sell on Mondays",
    "How a village bought its own bridge", "Storm drains to be widened before autumn",
    "Old tram depot becomes a library", "A goat on the runway delays three flights",
)  # fmt: skip


def blocks_of(body: str) -> Iterator[dict[str, Any]]:
    """Give a story's blocks with their markup: kind, and whether a list begins or ends there."""
    lines = body.strip().split("\n")
    kinds = {"# ": "subhead", "* ": "item", "> ": "quote"}
    told = [(kinds.get(line[:2], "paragraph"), line[2:] if line[:2] in kinds else line) for line in lines]
    for number, (kind, words) in enumerate(told):
        yield {
            "kind": kind,
            "html": re.sub(r"\[(.+?)\]", r'<a href="/topic">\1</a>', words),
            "lead": number == 0,
            "first": kind == "item" and told[number - 1][0] != "item",
            "last": kind == "item" and (number + 1 == len(told) or told[number + 1][0] != "item"),
        }


def written(day: date, language: str) -> str:
    """Write a day as people do in a language."""
    form = DAY_FORMS.get(language, "{day} {month} {year}")
    return form.format(day=day.day, month=MONTHS[language].split()[day.month - 1], year=day.year)


def dateline_of(plan: Plan, story: dict[str, Any]) -> tuple[str, dict[str, str | None] | None]:
    """Write a dateline, and say what it holds; its year is known only where the page states its day."""
    form, agency, _ = DATELINES[plan.dateline]
    if not form:
        return "", None
    day = date.fromisoformat(story["day"])
    month = MONTHS["en"].split()[day.month - 1]
    parts = {
        "Place": story["place"], "PLACE": story["place"].upper(), "Month": month, "Mon": month[:3], "d": day.day,
        "dd": f"{day.day:02}", "mon": MONTHS["es"].split()[day.month - 1][:3], "year": day.year,
    }  # fmt: skip
    told = {
        "place": story["place"] if "lace}" in form.lower() else None,
        "date": day.isoformat() if "{d}" in form and plan.dated else None,
        "agency": agency,
    }
    return form.format(**parts), told


def context_of(plan: Plan, number: int, story: dict[str, Any], chrome: dict[str, Any]) -> dict[str, Any]:
    """Put together all that a template may print."""
    language = plan.chrome or story["language"]
    day, words = date.fromisoformat(story["day"]), chrome[language]
    site = {"name": SITES[number % len(SITES)]}
    site["domain"] = re.sub(r"\W+", "-", site["name"].lower()) + ".example"
    published = f"{story['day']}T{story['time']}"
    modified = datetime.fromisoformat(story["modified"]) if story["modified"] else None
    authors = story["authors"]
    quoted = re.search(r'["«](.+?)[,"»]', story["body"])
    told = {
        **story, "blocks": list(blocks_of(story["body"])), "published": published, "year": day.year,
        "clock": story["time"][:5], "numday": f"{day:%d.%m.%Y}", "frday": written(day, "fr"),
        "frmod": written(modified.date(), "fr") if modified else "", "pull": quoted[1].strip() if quoted else "",
        "authors_and": f" {words['and']} ".join(authors) or site["name"],
        "utc": datetime.fromisoformat(published).isoformat(),
    }  # fmt: skip
    return {
        "s": told, "L": words, "site": site, "dl": dateline_of(plan, story)[0],
        "url": f"https://{site['domain']}/{story['section'].lower()}/{story['id']}-{number + 4100}.html",
        "longday": written(day, language) if plan.dated else "",
        "modday": written(modified.date(), language) if modified else written(day, language),
        "agency": DATELINES[plan.dateline][1] or "AFP", "agency_long": DATELINES[plan.dateline][2],
        "lead_word": "UPDATE 2-" if plan.template == "microdata" and number % 2 else "",
        "tag_links": ", ".join(f'<a href="/tag/{tag}">{tag}</a>' for tag in story["tags"]),
        "rail": lambda count, first=0: rail(count, first + number),
        "rails": lambda many, each: rails(many, each, number),
        "ld": lambda kind="NewsArticle": linked_data(kind, told, site["name"]), "m": marked,
    }  # fmt: skip


def rail(count: int, first: int) -> list[dict[str, str]]:
    """Give headlines of other stories, each with an address and a later day."""
    picked = [OTHERS[(first + step) % len(OTHERS)] for step in range(count)]
    return [{"text": text, "url": f"/n/{text[:6].strip().lower()}.html", "day": "May 2, 2025"} for text in picked]


def rails(many: int, each: int, number: int) -> list[dict[str, Any]]:
    """Give whole rails with titles."""
    titles = ("24/7 News Coverage", "Trade News From The Straits", "The Latest on the Rivers")
    return [{"title": titles[at], "items": rail(each, number + at * each)} for at in range(many)]


def linked_data(kind: str, story: dict[str, Any], site: str) -> str:
    """Give the article as schema.org has it."""
    authors = [{"@type": "Person", "name": name} for name in story["authors"]]
    data = {
        "@type": kind, "headline": story["headline"], "datePublished": story["published"],
        "dateModified": story["modified"] or story["published"], "author": authors,
        "articleSection": story["section"], "publisher": {"@type": "Organization", "name": site},
    }  # fmt: skip
    return json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False)


def marked(label: str, words: str) -> str:
    """Mark words of a template with their label."""
    return f"\ue000{label}\ue001{words}\ue002"


def plain(words: str) -> str:
    """Give the visible words of a piece of markup."""
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", words))).strip()


def gold_of(plan: Plan, context: dict[str, Any], page: str) -> dict[str, Any]:
    """Say what a page holds."""
    story, found = context["s"], [(label, plain(words)) for label, words in MARK.findall(page)]
    stated = PUBLISHED.get(plan.template, lambda told: told["day"])(story) if plan.dated else None
    return {
        "template": plan.template, "url": context["url"],
        "headline": next(words for label, words in found if label == "headline"),
        "authors": story["authors"] if plan.template in BYLINED else [],
        "dateline": dateline_of(plan, story)[1], "published": stated,
        "modified": (story["modified"] or None) if plan.template in MODIFIED else None,
        "section": story["section"] if plan.template in SECTIONED else None,
        "blocks": [list(pair) for pair in found if pair[0] in BODY],
        "furniture": [list(pair) for pair in found if pair[0] not in (*BODY, "headline")],
    }  # fmt: skip


def _instant(story: dict[str, Any]) -> str:
    return story["published"]


PUBLISHED: dict[str, Callable[[dict[str, Any]], str]] = dict.fromkeys(
    ("wordpress", "amp", "hashed", "microdata", "liveblog", "tabloid", "german", "mobileportal", "spa", "turkish"),
    _instant,
)
"""Templates that state an instant; the others state a day."""
MODIFIED = ("wordpress", "amp", "hashed", "microdata", "liveblog", "tabloid", "spa", "turkish")
SECTIONED = ("wordpress", "amp", "hashed", "liveblog", "tabloid", "spa", "turkish")
BYLINED = (
    "wordpress", "amp", "printview", "hashed", "microdata", "liveblog", "drupal", "localtv", "blogspot", "tabloid",
    "german", "french", "mobileportal", "spa", "turkish",
)  # fmt: skip


def main() -> None:
    """Write all pages and their gold."""
    stories = {row["id"]: row for row in tomllib.loads((HERE / "stories.toml").read_text("utf-8"))["story"]}
    chrome = tomllib.loads((HERE / "chrome.toml").read_text("utf-8"))
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=False)  # noqa: S701
    TARGET.mkdir(parents=True, exist_ok=True)
    rows = []
    for number, plan in enumerate(PLANS):
        context = context_of(plan, number, stories[plan.story], chrome)
        page = templates.get_template(f"{plan.template}.html").render(context)
        name = f"{number + 1:02}-{plan.template}-{plan.story}"
        rows.append({"id": name, "html": f"{name}.html", **gold_of(plan, context, page)})
        (TARGET / f"{name}.html").write_text(NOTE + MARK.sub(r"\2", page) + "\n", encoding="utf-8")
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (TARGET / "gold.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
