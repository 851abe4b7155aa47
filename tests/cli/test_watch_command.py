"""`tocsin watch` at a terminal, with feeds that a server on loopback serves."""

import json
import os
import re

from tests.feed_site import STORY
from tests.warm import run_tocsin

SUMMARY = (
    '<rss version="2.0"><channel><title>Loopback Wire</title>'
    "<item><title>Cod row</title><guid>1</guid><link>http://127.0.0.1:1/1</link>"
    "<description>In short.</description></item></channel></rss>"
)


def watched(folder, site, *paths):
    """A desk that watches feeds of a site on loopback; gives the environment that names it."""
    environment = {**os.environ, "TOCSIN_DESK": str(folder)}
    assert run_tocsin("init", str(folder), env=environment).returncode == 0
    settings = folder / "desk.toml"
    text = settings.read_text("utf-8").replace("allow_hosts = []", 'allow_hosts = ["127.0.0.1"]')
    settings.write_text(text + "".join(f'\n[[feed]]\nurl = "{site.url}{path}"\n' for path in paths), "utf-8")
    return environment


def test_watch_tells_what_it_took_and_what_bore_no_full_text(tmp_path, site):
    site.feed("/full.xml", {"1": STORY.format(1)})
    site.pages["/short.xml"] = SUMMARY.encode()
    environment = watched(tmp_path / "desk", site, "/full.xml", "/short.xml")
    told = run_tocsin("watch", "--once", env=environment).stdout.decode().splitlines()
    assert told[0].endswith("/full.xml  ok  1 entry taken so far")
    assert told[1].endswith("/short.xml  ok  0 entries taken so far")
    assert told[2].startswith("  1 entry of its last answer not taken: bears no full text; set follow = true")
    status = run_tocsin("watch", "--status", env=environment).stdout.decode()
    assert told[2].strip() in status


def test_watch_tells_where_nothing_is_due_yet(tmp_path, site):
    site.feed("/full.xml", {"1": STORY.format(1)})
    environment = watched(tmp_path / "desk", site, "/full.xml")
    assert run_tocsin("watch", "--once", env=environment).stdout
    told = run_tocsin("watch", "--once", env=environment).stdout.decode()
    assert re.fullmatch(r"no feed is due; the next one is in \d+ minutes\n", told)


def test_watch_tells_programs_how_many_entries_were_not_taken_and_why(tmp_path, site):
    site.pages["/short.xml"] = SUMMARY.encode()
    environment = watched(tmp_path / "desk", site, "/short.xml")
    line = json.loads(run_tocsin("watch", "--once", "--json", env=environment).stdout)
    assert (line["taken"], line["unread"]) == (0, 1)
    assert line["unread_why"].startswith("bears no full text")
