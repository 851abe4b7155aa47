"""Pages of markup: the story found by its prose, furniture by what elements say, the head by what proves it."""

import html

import pytest

from tocsin.dispatch import dispatch_of, page_layout
from tocsin.errors import InputTooLarge
from tocsin.intake import page_from_text

PROSE = [
    "The two ports will share one pilot service from the first of May, the harbour board said on Tuesday.",
    "Crews on both shores had asked for it since a tanker ran aground in the narrows three winters ago.",
    "The board expects the change to save each ship about forty minutes, and the towns a little noise.",
]
HEADLINE = "Two ports to share one pilot service"


def page(body: str, head: str = "", attributes: str = "") -> str:
    title = f"<title>{html.escape(HEADLINE)} | Harbour Gazette</title>"
    return f"<!doctype html><html {attributes}><head>{title}{head}</head><body>{body}</body></html>"


def paragraphs(words=PROSE) -> str:
    return "".join(f"<p>{html.escape(one)}</p>" for one in words)


def told(markup: str, **fields: str):
    return dispatch_of(page_from_text(markup, **fields))


def kinds(dispatch) -> dict[str, str]:
    return {item.text: one.kind for one in dispatch.furniture for item in one.items}


def test_prose_is_the_story_and_a_named_rail_within_it_is_not():
    rail = '<div class="relatedPosts"><h4>Related</h4><p><a href="/1">Pilots ask for brighter buoys</a></p></div>'
    found = told(page(f"<h1>{HEADLINE}</h1><div><p>{PROSE[0]}</p>{rail}{paragraphs(PROSE[1:])}</div>"))
    assert found.text.split("\n\n") == PROSE
    assert (found.headline, kinds(found)["Pilots ask for brighter buoys"]) == (HEADLINE, "rail")


def test_a_name_that_holds_most_of_the_prose_tells_of_the_layout():
    assert told(page(f'<div class="sidebar"><h1>{HEADLINE}</h1>{paragraphs()}</div>')).text.split("\n\n") == PROSE


def test_three_links_in_a_row_are_a_rail_even_without_a_name():
    links = "".join(f'<li><a href="/{n}">Headline of another story, number {n}</a></li>' for n in range(3))
    found = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}<h3>Elsewhere</h3><ul>{links}</ul>"))
    assert found.text.split("\n\n") == PROSE
    assert [one.heading for one in found.furniture if one.kind == "rail"] == ["Elsewhere"]


def test_lists_and_quotations_of_the_story_are_kept():
    items = "<ul><li>two pilots at night</li><li>one by day</li></ul>"
    quote = "<blockquote><p>We shall hear each other at last, said one of them.</p></blockquote>"
    found = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}{items}{quote}"))
    assert found.text.split("\n\n")[3:] == [
        "two pilots at night",
        "one by day",
        "We shall hear each other at last, said one of them.",
    ]


def test_what_is_printed_twice_for_two_widths_of_screen_is_read_once():
    copy = f"<div>{paragraphs()}</div>"
    assert told(page(f"<h1>{HEADLINE}</h1><main>{copy}{copy}</main>")).text.split("\n\n") == PROSE


def test_comments_are_never_the_story_however_long():
    comment = "<p>" + "I remember the night of the tanker as if it were the last, and so does my brother. " * 9 + "</p>"
    found = told(page(f'<h1>{HEADLINE}</h1><div>{paragraphs()}</div><div class="comments-area">{comment}</div>'))
    assert found.text.split("\n\n") == PROSE


def test_the_printed_headline_wins_over_the_title_with_the_site_and_the_logo_is_none():
    found = told(page(f'<h1 class="logo">Harbour Gazette</h1><div><h2>{HEADLINE}</h2>{paragraphs()}</div>'))
    assert found.headline == HEADLINE


def test_a_title_alone_loses_the_name_of_the_site():
    assert told(page(f"<main>{paragraphs()}</main>")).headline == HEADLINE


def test_a_byline_with_a_name_wins_over_an_author_that_is_the_site():
    head = '<meta name="author" content="Harbour Gazette"><meta property="og:site_name" content="Harbour Gazette">'
    found = told(page(f"<h1>{HEADLINE}</h1><p>By Ion Rusu</p><div>{paragraphs()}</div>", head))
    assert found.byline == "Ion Rusu"
    assert "Ion Rusu" not in found.text


def test_references_to_authors_in_linked_data_are_followed():
    data = (
        '{"@graph":[{"@type":"NewsArticle","author":[{"@id":"#p1"},{"@id":"#p2"}],"articleSection":"Ports"},'
        '{"@type":"Person","@id":"#p1","name":"Rasa Velyte"},{"@type":"Person","@id":"#p2","name":"Ion Rusu"}]}'
    )
    found = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}", f'<script type="application/ld+json">{data}</script>'))
    assert (found.byline, found.section) == ("Rasa Velyte, Ion Rusu", "Ports")


def test_a_printed_day_far_before_the_stated_one_is_the_day():
    head = '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-06-24">'
    printed = "<div>August 25, 2021</div>"
    found = told(page(f"<h1>{HEADLINE}</h1>{printed}<div>{paragraphs()}</div>", head))
    assert (found.published.value, found.published.status, found.published.evidence) == (
        "2021-08-25",
        "stated",
        "August 25, 2021",
    )


def test_a_day_of_change_is_no_stated_day_of_publication():
    found = told(page(f"<h1>{HEADLINE}</h1><div>Last updated: August 25, 2021</div><div>{paragraphs()}</div>"))
    assert (found.published.value, found.published.status, found.modified) == ("2021-08-25", "inferred", "2021-08-25")
    both = "<div>March 4, 2021 | Updated: August 25, 2021</div>"
    found = told(page(f"<h1>{HEADLINE}</h1>{both}<div>{paragraphs()}</div>"))
    assert (found.published.value, found.published.status, found.modified) == ("2021-03-04", "stated", "2021-08-25")


def test_a_bare_day_by_the_headline_is_the_storys_whatever_its_element_is_called():
    aside = '<aside class="post-sidebar"><p>March 4, 2021</p></aside>'
    found = told(page(f"<h1>{HEADLINE}</h1>{aside}<div>{paragraphs()}</div>"))
    assert (found.published.value, found.published.status) == ("2021-03-04", "stated")


def test_days_of_rails_and_of_the_masthead_are_not_the_storys():
    top = '<div class="topbar">Tuesday, May 6, 2025</div>'
    link = '<a href="/1">Pilots ask for brighter buoys</a>'
    rail = f'<aside><p>{link}</p><time datetime="2025-05-02">May 2, 2025</time></aside>'
    found = told(page(f"{top}<h1>{HEADLINE}</h1><div>{paragraphs()}</div>{rail}"))
    assert found.published.status == "absent"


def test_the_timestamp_of_a_page_that_is_no_article_is_inferred():
    data = '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2011-12-28"}</script>'
    found = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}", data))
    assert (found.published.value, found.published.status) == ("2011-12-28", "inferred")


def test_the_first_day_of_a_page_that_is_kept_up_for_years_is_inferred():
    days = '"datePublished":"2018-10-12","dateModified":"%s"'
    data = f'<script type="application/ld+json">{{"@type":"Article",{days}}}</script>'
    kept = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}", data % "2024-12-05"))
    assert (kept.published.value, kept.published.status) == ("2018-10-12", "inferred")
    corrected = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}", data % "2019-01-03"))
    assert (corrected.published.value, corrected.published.status) == ("2018-10-12", "stated")


def test_a_line_of_days_is_no_dateline():
    day = "<p>Pubblicato: 20 luglio 2023</p>"
    found = told(page(f"<h1>{HEADLINE}</h1>{day}<div><p>CORK (AP) — {PROSE[0]}</p>{paragraphs(PROSE[1:])}</div>"))
    assert (found.dateline.place, found.dateline.agency) == ("Cork", "AP")
    assert found.text.split("\n\n") == PROSE
    assert found.published.value == "2023-07-20"


def test_segments_of_a_page_of_markup_cover_it_whole():
    layout, _ = page_layout(
        page_from_text(page(f"<nav>Home</nav><h1>{HEADLINE}</h1>{paragraphs()}<footer>Contact</footer>"))
    )
    assert "".join(layout.text[one.start : one.end] for one in layout.segments) == layout.text


def test_a_page_nested_a_thousand_deep_is_read_and_one_that_libxml2_cuts_is_refused():
    deep = "<div>" * 1000 + f"<h1>{HEADLINE}</h1>{paragraphs()}" + "</div>" * 1000
    assert told(page(deep)).text.split("\n\n") == PROSE
    for cut in ("<div>" * 50_000 + paragraphs(), f"<svg>{'<g>' * 50_000}</svg>{paragraphs()}"):
        with pytest.raises(InputTooLarge):
            told(page(cut))


def test_what_stands_behind_a_broken_button_is_read():
    assert told(page(f"<button>Menu<div><h1>{HEADLINE}</h1>{paragraphs()}</div>")).text.split("\n\n") == PROSE


def test_a_row_of_links_is_a_line_each():
    row = '<div><a href="/a">Harbour</a> | <a href="/b">Straits</a></div>'
    found = told(page(f"{row}<h1>{HEADLINE}</h1>{paragraphs()}"))
    assert [(item.text, item.source) for item in found.furniture[0].items] == [("Harbour", "/a"), ("Straits", "/b")]


def test_linked_headings_of_a_rail_are_its_items():
    card = '<article><h4><a href="/{n}">Another story, number {n}</a></h4><p>What it tells, in short.</p></article>'
    cards = "".join(card.replace("{n}", str(number)) for number in range(2))
    found = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}<aside><h3>Top stories</h3>{cards}</aside>"))
    (rail,) = [one for one in found.furniture if one.kind == "rail"]
    assert (rail.heading, len(rail.items)) == ("Top stories", 4)


def test_the_story_ends_at_a_heading_of_what_follows_stories():
    after = "<h4>Comments</h4><p>Please log in to comment on this story of ours.</p>"
    assert told(page(f"<h1>{HEADLINE}</h1><div>{paragraphs()}{after}</div>")).text.split("\n\n") == PROSE


def test_bold_questions_are_subheads():
    body = f"<p><b>Why now?</b></p>{paragraphs(PROSE[:2])}<p><b>What next?</b></p>{paragraphs(PROSE[2:])}"
    found = told(page(f"<h1>{HEADLINE}</h1><main>{body}</main>"))
    assert [block.kind for block in found.blocks] == ["subhead", "paragraph", "paragraph", "subhead", "paragraph"]


def test_a_script_without_spaces_has_prose_too():
    lines = [
        "调解人周一表示，两个山谷的谈判代表在中断六周后恢复了会谈，双方将讨论取水的问题。",
        "签字日期尚未确定，双方的态度都比以前更加认真，会谈将在下周继续进行下去。",
    ]
    found = told(page(f"<h1>上湖会谈恢复</h1><div>2021年3月8日</div><div>{paragraphs(lines)}</div>"))
    assert found.text.split("\n\n") == lines
    assert (found.language, found.published.value) == ("zh", "2021-03-08")


def test_an_author_set_apart_in_a_line_of_several_things_makes_it_a_byline():
    meta = (
        '<div class="m"><span>4 hours ago</span> <span class="post-author">Mirela Dobre | Harbour reporter</span></div>'
    )
    found = told(page(f"<h1>{HEADLINE}</h1>{meta}{paragraphs()}"))
    assert (found.byline, found.text.split("\n\n")) == ("Mirela Dobre", PROSE)


def test_a_page_of_a_film_has_the_day_on_which_the_film_was_put_up():
    film = '{"@type": "VideoObject", "name": "Pilots", "uploadDate": "2020-05-01T08:00:00+02:00"}'
    head = f'<script type="application/ld+json">{film}</script>'
    views = "<div>9,310 views</div>"
    found = told(page(f"<h1>{HEADLINE}</h1>{paragraphs()}{views}", head))
    assert (found.published.value, found.published.status) == ("2020-05-01T08:00:00+02:00", "stated")
    assert "9,310 views" not in found.text


def test_the_day_on_which_a_page_was_printed_is_not_the_storys():
    printed = "<p>Printed from www.harbour-gazette.example on Friday, 8 May 2020</p>"
    day = "<p>Published: Friday, 1 May 2020</p>"
    found = told(page(f"{printed}<h1>{HEADLINE}</h1>{day}{paragraphs()}"))
    assert found.published.value == "2020-05-01"
