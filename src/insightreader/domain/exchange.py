"""What goes out to foreign formats and comes in from them, as plain values."""

from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.ids import Uid
from insightreader.domain.text import RenderedText


class ExportKind(StrEnum):
    """A format that posts can be exported to."""

    W3C = "w3c"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    EVIDENCE_HTML = "evidence-html"
    XLSX = "xlsx"
    CSV = "csv"
    CSL_JSON = "csl-json"
    RIS = "ris"
    BIBTEX = "bibtex"
    REFI_QDA = "refi-qda"
    CODEBOOK = "codebook"
    FOLDER = "folder"
    CAPTURES = "zip"
    ARCHIVE = "archive"


SUFFIXES = {
    ExportKind.MARKDOWN: ".md",
    ExportKind.HTML: ".html",
    ExportKind.W3C: ".jsonld",
    ExportKind.DOCX: ".docx",
    ExportKind.EVIDENCE_HTML: ".html",
    ExportKind.XLSX: ".xlsx",
    ExportKind.CSV: ".csv",
    ExportKind.CSL_JSON: ".json",
    ExportKind.RIS: ".ris",
    ExportKind.BIBTEX: ".bib",
    ExportKind.REFI_QDA: ".qdpx",
    ExportKind.CODEBOOK: ".qdc",
    ExportKind.FOLDER: "",
    ExportKind.CAPTURES: ".zip",
    ExportKind.ARCHIVE: ".archive",
}
"""The ending of each kind's file; a folder has none."""
MATRIX_KINDS = (ExportKind.XLSX, ExportKind.CSV, ExportKind.HTML, ExportKind.DOCX)
"""The formats of a matrix by itself."""


class ImportKind(StrEnum):
    """A kind of file that can be imported."""

    SAMPLE = "sample"
    ARCHIVE = "archive"
    LIBRARY = "library"
    """A folder with a library in it."""
    W3C = "w3c"
    POCKET = "pocket"
    INSTAPAPER = "instapaper"
    OMNIVORE = "omnivore"
    WALLABAG = "wallabag"
    READWISE = "readwise"
    READER = "reader"
    KARAKEEP = "karakeep"
    LINKWARDEN = "linkwarden"
    MATTER = "matter"
    RAINDROP = "raindrop"
    PINBOARD = "pinboard"
    HYPOTHESIS = "hypothesis"
    BOOKMARKS = "bookmarks"
    OPML = "opml"
    CSL_JSON = "csl-json"
    ZOTERO = "zotero"
    REFI_QDA = "refi-qda"
    CODEBOOK = "codebook"


class Part(StrEnum):
    """What a library holds and a format may not be able to carry."""

    TEXT = "text"
    IMAGE = "image"
    CAPTURE = "capture"
    EARLIER_REVISION = "earlier-revision"
    ANNOTATION = "annotation"
    TAG = "tag"
    REMOVED_BLOCK = "removed-block"
    LOST_CHARACTER = "lost-character"
    PLACE_IN_TEXT = "place-in-text"
    """An annotation's passage isn't in the text that it goes with."""
    MARKUP = "markup"
    """A text's drawing was damaged; its words were carried as plain paragraphs."""
    COLLECTION = "collection"
    SAVED_SEARCH = "saved-search"
    HISTORY = "history"
    MEDIA = "media"
    """A source that is a picture, sound or film."""
    PAGE_AREA = "page-area"
    """A coded area of a page, without words."""
    VARIABLE = "variable"
    LINK = "link"
    """A link, set or graph of a project for qualitative analysis."""
    LONG_TEXT = "long-text"
    """A text of which only the beginning found room."""
    PEOPLE = "people"
    """Editors, translators and others beside the authors."""
    PSEUDONYM = "pseudonym"
    """The format carries texts, captures or codes as they are: no name is replaced."""


class MatchedBy(StrEnum):
    """By what a post of another library was known here."""

    BYTES = "bytes"
    ADDRESS = "address"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made an export, from which library, when (milliseconds since 1970, UTC)."""

    library: Uid
    made_ms: int
    program: str


@dataclass(frozen=True, slots=True)
class ExportedPost:
    """A post with what an export may carry; ``images``: media type and stored bytes by SHA-256."""

    details: PostDetails
    rendered: RenderedText | None
    annotations: tuple[Annotation, ...]
    images: dict[str, tuple[str, bytes]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Something that an export or import didn't carry, and how many of them.

    ``is_by_nature``: the format has no place for such things, so nothing went wrong.
    """

    what: Part
    count: int
    is_by_nature: bool = True


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name that an export replaced by a pseudonym, and how often."""

    name: str
    pseudonym: str
    count: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote."""

    posts: int
    annotations: int
    left_behind: tuple[LeftBehind, ...] = ()
    renamed: tuple[Renamed, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything that the format has a place for was carried."""
        return all(each.is_by_nature for each in self.left_behind)


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """A part of an import that couldn't be carried: where it stands, and why."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought, or would bring in a dry run.

    ``known`` rows were in the library already, and were left as they are.
    """

    posts: int
    annotations: int
    known: int = 0
    problems: tuple[ImportProblem, ...] = ()
    left_behind: tuple[LeftBehind, ...] = ()
    matched: int = 0
    """Posts of another person that became one with ours."""
    differing: int = 0
    """Those of them whose texts aren't ours."""
    matched_by: tuple[tuple[MatchedBy, int], ...] = ()
    """How many of them were known by what."""
    verdicts: tuple[tuple[str, int], ...] = ()
    """How many of the annotations of an archive stand here with which verdict."""

    @property
    def is_whole(self) -> bool:
        """Whether everything was carried that has a place in a library."""
        return not self.problems and all(each.is_by_nature for each in self.left_behind)
