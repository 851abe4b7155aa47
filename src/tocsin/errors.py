"""The one tree of errors.

Every error names what was wrong, where, and what to do about it, in one line; `code` is the name by
which documentation and logs know it, `exit_code` what the command line leaves with.
"""

from __future__ import annotations

from typing import ClassVar


class TocsinError(Exception):
    """The root of all errors that Tocsin raises on purpose.

    Args:
        what: what was wrong, with the thing named.
        where: the file, URL, frame, row or field it was found in, or None.
        hint: what the user can do about it, or None.
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        self.what = what
        self.where = where
        self.hint = hint
        super().__init__(what)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line}; {self.hint}" if self.hint else line


class UsageError(TocsinError):
    """The call itself was wrong: an option's value, a combination, an argument."""

    code = "usage"
    exit_code = 2


class InputError(TocsinError):
    """What was given cannot be read as a page."""

    code = "input"
    exit_code = 3


class SourceNotFound(InputError):
    """No such file, or it may not be opened."""

    code = "source-not-found"


class EmptyInput(InputError):
    """The source holds no visible character."""

    code = "empty-input"


class BinaryInput(InputError):
    """The bytes are no text: an image, an archive, an executable."""

    code = "binary-input"


class UndecodableInput(InputError):
    """The bytes look like text but fit no encoding that was declared or could be told."""

    code = "undecodable-input"


class InputTooLarge(InputError):
    """More bytes, characters or nested tags than the stated limit."""

    code = "input-too-large"


class MalformedInput(InputError):
    """The bytes are of a known format but broken: cut short, not well-formed, a field that must be there is not."""

    code = "malformed-input"


class UnsafeArchive(InputError):
    """An archive that means harm or looks like it: a path that leads out of it, a bomb, a link, too deep a nest."""

    code = "unsafe-archive"


class NoStory(InputError):
    """The item was read but holds no story: a picture, a plan, a list of other items, a summary only.

    `link` is the address of the page that bears it, where the item names one.
    """

    code = "no-story"
    link: str | None = None


class ImplausibleDate(InputError):
    """The story says that it was published after the day on which it was taken in."""

    code = "implausible-date"


class ManyStories(InputError):
    """One story was asked for and the source holds several."""

    code = "many-stories"


class FetchError(InputError):
    """A URL could not be fetched safely."""

    code = "fetch"
    exit_code = 4


class AddressRefused(FetchError):
    """An address that is not fetched: nothing at hand reaches it, or its host is of the operator's own network."""

    code = "address-refused"


class Unreachable(FetchError):
    """No answer came: a failure of the network, which may pass."""

    code = "unreachable"


class RobotsRefused(FetchError):
    """The site's robots.txt forbids it, or cannot be had, which forbids everything."""

    code = "robots-refused"


class ModelError(TocsinError):
    """The language model is missing or is not the one it claims to be."""

    code = "model"
    exit_code = 5


class OntologyError(TocsinError):
    """A data file of the ontology is broken; `where` names file and row."""

    code = "ontology"
    exit_code = 6


class LexiconError(OntologyError):
    """A lexicon file, frame or example is broken; `where` names file, frame and line."""

    code = "lexicon"
    exit_code = 6


class RecordError(TocsinError):
    """A record that does not hold together: a span that does not match its text, a dangling id."""

    code = "record"
    exit_code = 7


class OutputError(TocsinError):
    """A result could not be written."""

    code = "output"
    exit_code = 8


class RightsError(TocsinError):
    """The rights of the source do not allow what was asked."""

    code = "rights"
    exit_code = 9


class DeskError(TocsinError):
    """A desk cannot be used as asked."""

    code = "desk"
    exit_code = 10


class DeskNotFound(DeskError):
    """There is no desk where one was named."""

    code = "desk-not-found"


class DeskExists(DeskError):
    """A desk was to be made where one already is."""

    code = "desk-exists"


class DeskVersion(DeskError):
    """The database is of another version than this Tocsin: older and to be migrated, or newer."""

    code = "desk-version"


class DeskDamaged(DeskError):
    """The database is broken, or is no desk's."""

    code = "desk-damaged"


class DeskBusy(DeskError):
    """Another process holds the database, and went on holding it."""

    code = "desk-busy"


class DeskReadOnly(DeskError):
    """The database may be read only, and something was to be written."""

    code = "desk-read-only"


class DeskFull(DeskError):
    """There is no room left on the disk."""

    code = "desk-full"


class DeskUnreachable(DeskError):
    """The database server does not answer, or went away at work."""

    code = "desk-unreachable"


class SettingsError(DeskError):
    """`desk.toml` is broken; `where` names the setting."""

    code = "settings"
    exit_code = 2


class NotOnDesk(DeskError):
    """No dispatch, event or mention of that id is on the desk."""

    code = "not-on-desk"
    exit_code = 3


class DeliveryError(DeskError):
    """An alert could not be delivered to its target."""

    code = "delivery"


class PortalError(TocsinError):
    """The portal cannot be served."""

    code = "portal"
    exit_code = 11


class TokenNeeded(PortalError):
    """The portal would be open to others, and nobody said who may look."""

    code = "token-needed"


class FormRefused(PortalError):
    """A form did not come from a page of this portal, came too late, or did not arrive in time."""

    code = "form-refused"


class ExtraMissing(TocsinError):
    """What was asked for needs a package that comes only with an extra of Tocsin.

    Args:
        what: what was asked for.
        extra: name of the extra that brings it.
    """

    code = "extra-missing"
    exit_code = 12

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs packages that are not installed", hint=f"pip install 'tocsin[{extra}]'")


class DatasetError(TocsinError):
    """A data set cannot be read or written as asked."""

    code = "dataset"
    exit_code = 13


class DatasetNotFound(DatasetError):
    """There is no finished data set where one was named."""

    code = "dataset-not-found"


class DatasetVersion(DatasetError):
    """The data set has the tables of another version than this Tocsin."""

    code = "dataset-version"


class DatasetDamaged(DatasetError):
    """A file of a data set, or of the work towards one, is not what was written."""

    code = "dataset-damaged"


class EngineError(TocsinError):
    """What reads a corpus cannot be started, or stopped for good."""

    code = "engine"
    exit_code = 14


class EngineUnreachable(EngineError):
    """The head of a cluster does not answer."""

    code = "engine-unreachable"
