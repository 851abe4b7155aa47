"""`desk.toml`: what a desk's owner decides, read and checked as a whole.

The file that `tocsin init` writes (`data/desk.toml`) holds every setting with its default and its meaning; it is the
reference that docs/reference/settings.md is tested against.
"""

from __future__ import annotations

import os
import re
import tomllib
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from tocsin.desk.asked import MOST, Day, Words
from tocsin.errors import SettingsError, UsageError
from tocsin.reading.parsing.language import DEFAULT_MODEL
from tocsin.record import Dispatch
from tocsin.record.event import EventStatus, EventType
from tocsin.record.rights import ShowText

FILE_NAME = "desk.toml"


class Section(BaseModel):
    """A part of the settings: closed, so that a misspelt name is an error and no silence."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class DatabaseSettings(Section):
    """Where the desk is kept.

    Attributes:
        url: address of a PostgreSQL database; "" for `desk.db` beside the settings. "${NAME}" in it is taken from
            the environment, so that no password stands in the file.
        busy_seconds: how long one writer waits for another.
    """

    url: str = ""
    busy_seconds: float = Field(30.0, ge=0)


class ReadingSettings(Section):
    """How dispatches are read.

    Attributes:
        model: an installed English spaCy pipeline.
        lexicon: files or folders of frames of the desk's own, from the folder of the settings.
        actors: files of actors, offices and role nouns of the desk's own, likewise.
    """

    model: str = DEFAULT_MODEL
    lexicon: list[str] = []
    actors: list[str] = []


class RightsRule(Section):
    """The owner's word on a source; it can take away from what the source allows and never add.

    Attributes:
        source: publisher, agency or host it holds for, in any case; "*" for all.
    """

    source: str
    store_text: bool | None = None
    show_text: ShowText | None = None
    quote_words: int | None = Field(None, ge=0)
    export_text: bool | None = None
    mine: bool | None = None

    def applies_to(self, dispatch: Dispatch) -> bool:
        """Tell whether the rule is about this dispatch's source."""
        if self.source == "*":
            return True
        host = urlsplit(dispatch.url).hostname if dispatch.url else None
        wanted = self.source.casefold()
        names = {name.casefold() for name in (dispatch.publisher, dispatch.agency, dispatch.rights.holder) if name}
        return wanted in names or (host is not None and (host == wanted or host.endswith("." + wanted)))


class Conditions(Section):
    """What an event must meet; of each list that is not empty, one.

    Attributes:
        types: PLOVER types, of the event or of its act.
        modes: PLOVER modes.
        statuses: factuality.
        actors: ids or countries of somebody who takes part.
        countries: where it happens.
        contexts: PLOVER contexts.
        words: words of the sentences it was read from, in any form ("missile" meets "missiles").
    """

    types: list[EventType] = []
    modes: list[str] = []
    statuses: list[EventStatus] = []
    actors: list[str] = []
    countries: list[str] = []
    contexts: list[str] = []
    words: list[str] = []


class Channel(Section):
    """A named filter over events.

    Attributes:
        key: what commands call it.
        name: what people call it.
        any: ways into it; an event is in it that meets all conditions of one of them.
    """

    key: str = Field(pattern=r"^[a-z0-9][a-z0-9-]*$")
    name: str
    any: list[Conditions] = Field(min_length=1)


class Feed(Section):
    """A feed that `watch` polls.

    Attributes:
        url: its address.
        name: what people call it.
        every_minutes: least time between two polls; the server's own wish counts where it is longer.
        cap: most dispatches taken of it in a day; None for the cap of `[watch]`.
        follow: fetch the page that an entry links to, where the entry bears a summary only.
    """

    url: str
    name: str = ""
    every_minutes: float | None = Field(None, gt=0)
    cap: int | None = Field(None, ge=1)
    follow: bool = False


class WatchSettings(Section):
    """How feeds are polled.

    Attributes:
        every_minutes: time between two polls of a feed.
        cap: most dispatches taken of one feed in a day.
        longest_pause_minutes: how far apart polls grow of a feed that fails.
        allow_hosts: hosts that may be reached on private addresses.
    """

    every_minutes: float = Field(15.0, gt=0)
    cap: int = Field(500, ge=1)
    longest_pause_minutes: float = Field(1440.0, gt=0)
    allow_hosts: list[str] = []


class ApiSettings(Section):
    """What the REST API lets programs do.

    Attributes:
        requests_per_minute: of one token, or of one address without a token; 0 for no bound.
        max_body_bytes: size of what may be sent.
        max_read_chars: length of a page that is read without being kept.
        cors_origins: origins of web pages that may ask from a browser, as "https://example.com"; none by default.
    """

    requests_per_minute: int = Field(600, ge=0)
    max_body_bytes: int = Field(1_048_576, ge=1024)
    max_read_chars: int = Field(100_000, ge=1)
    cors_origins: list[Annotated[str, Field(pattern=r"^https?://[^/*\s]+$")]] = []


class PagesSettings(Section):
    """What the portal's pages let people beyond this machine do.

    Attributes:
        requests_per_minute: for pages and feeds, of one address; 0 for no bound.
    """

    requests_per_minute: int = Field(600, ge=0)


class WebhookTarget(Section):
    """A web address that alerts are posted to, signed by Standard Webhooks; `secret` may be "${NAME}"."""

    kind: Literal["webhook"]
    name: str
    url: str
    secret: str


class MailTarget(Section):
    """An address that alerts are mailed to by `[smtp]`."""

    kind: Literal["mail"]
    name: str
    to: list[str] = Field(min_length=1)


class CommandTarget(Section):
    """A command that gets an alert as JSON on its standard input; no shell reads it."""

    kind: Literal["command"]
    name: str
    command: list[str] = Field(min_length=1)
    seconds: float = Field(30.0, gt=0)


class AtomTarget(Section):
    """A file beside the settings that holds the newest alerts as an Atom feed."""

    kind: Literal["atom"]
    name: str
    file: str
    entries: int = Field(100, ge=1)


class SeriesCondition(Section):
    """When the tension of an actor, or of two, is worth telling of.

    Attributes:
        actor: id or country of who acts.
        towards: id or country of whom it is done to; all where there is none.
        above: what the figure must go beyond.
        measure: the robust score `z`, or the `value` itself.
        figure: conflict (K-) or cooperation (K+).
        strand: acts, or threats.
        period: weeks, or days.
    """

    actor: str
    towards: str | None = None
    above: float
    measure: Literal["z", "value"] = "z"
    figure: Literal["conflict", "cooperation"] = "conflict"
    strand: Literal["acts", "threats"] = "acts"
    period: Literal["week", "day"] = "week"


class AlertRule(Section):
    """What is to be told, and to whom.

    Attributes:
        name: what people call it.
        on: new events, changes of the agenda or of positions, or tension that goes beyond a threshold.
        to: names of targets.
        types: for events; as of `Conditions`, and the others likewise.
        channel: key of a channel that an event must be in.
        place: id of the place of an event.
        text: words that a dispatch telling of an event holds, as for a search.
        since: first day of events; `until` the last.
        least_publishers: independent publishers that an event needs.
        series: for tension.
    """

    name: str
    on: Literal["event", "agenda", "position", "series"]
    to: list[str]
    types: list[EventType] = []
    statuses: list[EventStatus] = []
    actors: list[str] = []
    countries: list[str] = []
    channel: str | None = None
    place: str | None = None
    text: Words = None
    since: Day = None
    until: Day = None
    least_publishers: int = Field(1, ge=1, le=MOST)
    series: SeriesCondition | None = None

    @field_validator("text")
    @classmethod
    def _asks_for_words(cls, text: str | None) -> str | None:
        from tocsin.desk.database.fulltext import alternatives_of

        try:
            if text is not None:
                alternatives_of(text)
        except UsageError as error:
            raise ValueError(str(error)) from error
        return text


class SmtpSettings(Section):
    """The mail server; `password` may be "${NAME}"."""

    host: str = ""
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = ""
    sender: str = ""


class Settings(Section):
    """The whole of `desk.toml`."""

    name: str = "Desk"
    line: str = ""
    database: DatabaseSettings = DatabaseSettings()
    reading: ReadingSettings = ReadingSettings()
    rights: list[RightsRule] = []
    channel: list[Channel] = []
    feed: list[Feed] = []
    watch: WatchSettings = WatchSettings()
    api: ApiSettings = ApiSettings()
    pages: PagesSettings = PagesSettings()
    smtp: SmtpSettings = SmtpSettings()
    target: list[WebhookTarget | MailTarget | CommandTarget | AtomTarget] = []
    alert: list[AlertRule] = []

    @cached_property
    def channels(self) -> dict[str, Channel]:
        """The channels by key."""
        return {channel.key: channel for channel in self.channel}


def default_text() -> str:
    """Give the `desk.toml` that a new desk gets."""
    return (files("tocsin.desk") / "data" / FILE_NAME).read_text(encoding="utf-8")


def settings_of(text: str, where: str = FILE_NAME) -> Settings:
    """Read settings.

    Raises:
        SettingsError: no TOML, a name that is no setting, a value that does not fit, a name used twice or not known.
    """
    try:
        found = Settings.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"is no TOML: {error}", where=where) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{place}: {first['msg']}", where=where, hint="see docs/reference/settings.md") from error
    _check_names(found, where)
    return found


def _check_names(settings: Settings, where: str) -> None:
    for kind, names in (
        ("channel", [one.key for one in settings.channel]),
        ("feed", [one.url for one in settings.feed]),
        ("target", [one.name for one in settings.target]),
        ("alert", [one.name for one in settings.alert]),
    ):
        for name in names:
            if names.count(name) > 1:
                raise SettingsError(f"{kind} {name!r} stands there twice", where=where)
    targets = {one.name for one in settings.target}
    for rule in settings.alert:
        if unknown := sorted(set(rule.to) - targets):
            raise SettingsError(f"alert {rule.name!r} goes to {unknown[0]!r}, no target", where=where)
        if (rule.on == "series") != (rule.series is not None):
            what = "needs a series" if rule.on == "series" else f'has a series, but is on "{rule.on}"'
            hint = 'on = "series" and series = { actor = ..., above = ... } go together'
            raise SettingsError(f"alert {rule.name!r} {what}", where=where, hint=hint)
        if rule.channel is not None and rule.channel not in settings.channels:
            raise SettingsError(f"alert {rule.name!r} is on channel {rule.channel!r}, which is none", where=where)


def load_settings(folder: Path) -> Settings:
    """Read the settings of a desk's folder; without a file, the defaults of a new desk.

    Raises:
        SettingsError: see `settings_of`; or the file cannot be opened.
    """
    path = folder / FILE_NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = default_text()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"cannot be read: {error}", where=str(path)) from error
    return settings_of(text, str(path))


def expanded(value: str, where: str) -> str:
    """Put the environment's values for `${NAME}` in a setting.

    Raises:
        SettingsError: a name is not set.
    """

    def of_environment(match: re.Match[str]) -> str:
        found = os.environ.get(match[1])
        if found is None:
            raise SettingsError(f"{match[1]} is not set in the environment", where=where)
        return found

    return re.sub(r"\$\{(\w+)\}", of_environment, value)
