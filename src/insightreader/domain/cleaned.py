"""What cleaning a capture gives: a revision in waiting, as data that crosses a worker's pipe."""

from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.ids import Sha256
from insightreader.domain.text import RenderedText


class FieldSource(StrEnum):
    """Where a metadata field came from, best first; ``USER`` wins over every later extraction."""

    USER = "user"
    JSON_LD = "json-ld"
    OPEN_GRAPH = "og"
    META = "meta"
    HTML = "html"
    CAPTURE = "capture"
    """Said by the capture's container: a SingleFile comment, front matter."""
    FURNITURE = "furniture"
    GUESSED = "guessed"


METADATA_FIELDS = (
    "title",
    "author",
    "site",
    "url",
    "published",
    "language",
    "ui_language",
    "direction",
    "lead_image",
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """A post's metadata. ``sources`` names the source of each field that isn't empty.

    ``published`` is an ISO 8601 date or date-time as precise as the source was; ``language`` a BCP
    47 tag; ``direction`` is "ltr" or "rtl".
    """

    title: str = ""
    author: str | None = None
    site: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    ui_language: str | None = None
    direction: str = "ltr"
    lead_image: str | None = None
    description: str | None = None
    """How the page sums itself up; a post doesn't keep it."""
    sources: dict[str, FieldSource] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RemovedBlock:
    """A block of the capture that cleaning left out. ``before`` is the number of the kept block
    that follows its place (blocks + 1 at the end); ``markdown`` is what putting it back would
    insert.
    """

    text: str
    reason: str
    before: int
    markdown: str = ""


@dataclass(frozen=True, slots=True)
class LostCharacter:
    """A place where the capture lost characters. ``where`` is "title" or "text".

    In "text", ``start`` and ``end`` are offsets of the reading text, equal for a dropped line.
    In "title" they count code points of the title as captured.
    """

    where: str
    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """An automatic correction made while cleaning: its rule's name, and how often."""

    rule: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class SuggestedQuotation:
    """A quotation inside the post, suggested for annotation."""

    start: int
    end: int
    speaker: str | None = None
    work: str | None = None


@dataclass(frozen=True, slots=True)
class ImageAsset:
    """An image that came with the capture. The Markdown and HTML name it ``asset:<sha256>``."""

    sha256: Sha256
    media_type: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Everything that one run of the cleaning rules found in one capture.

    ``rules`` names the rules' version, such as ``clean-1``. ``fallback`` tells why the text is only
    a plain-text fall-back (None: it isn't).
    """

    metadata: Metadata
    rendered: RenderedText
    rules: str
    removed: tuple[RemovedBlock, ...] = ()
    lost: tuple[LostCharacter, ...] = ()
    fixed: tuple[Fixed, ...] = ()
    quotations: tuple[SuggestedQuotation, ...] = ()
    images: tuple[ImageAsset, ...] = ()
    encoding: str = "utf-8"
    maybe_excerpt: bool = False
    fallback: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureSource:
    """Bytes to be saved, and what is known about them before anything is parsed.

    ``acquired`` is "file", "paste", "address", "clipboard", "feed", "import" or "sample"; times are
    milliseconds since 1970, UTC.
    """

    data: bytes
    media_type: str
    acquired: str
    acquired_ms: int
    url: str | None = None
    name: str | None = None
    charset: str | None = None
