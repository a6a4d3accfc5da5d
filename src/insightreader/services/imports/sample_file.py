"""What the sample library's description says, read and checked before anything is done with it."""

from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from insightreader.base.clock import to_ms
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.entities import Status
from insightreader.domain.errors import FileUnusable, NotFound, Refused

FORMAT = "insightreader-sample"
VERSION = 1


class SampleCapture(msgspec.Struct, frozen=True):
    """A capture and where its post belongs. Collections are paths with slashes."""

    file: str
    media_type: str
    url: str
    acquired_at: datetime
    status: Status
    starred: bool
    read: bool
    tags: tuple[str, ...]
    collections: tuple[str, ...]


class SampleCode(msgspec.Struct, frozen=True):
    """A code of the codebook."""

    name: str
    colour: str
    definition: str = ""
    bearing: str = ""
    """What it says of a case: "for", "against" or nothing."""


class SampleDimension(msgspec.Struct, frozen=True):
    """A dimension with its codes."""

    name: str
    codes: tuple[SampleCode, ...]
    definition: str = ""


class Secondary(msgspec.Struct, frozen=True):
    """Who is quoted in a passage, and from which work."""

    person: str = ""
    work: str = ""


class SampleAnnotation(msgspec.Struct, frozen=True):
    """An annotation by its quotation; ``capture`` is the file of its post."""

    capture: str
    quote: str
    colour: str
    style: str
    codes: tuple[str, ...] = ()
    comment: str = ""
    prefix: str = ""
    suffix: str = ""
    secondary: Secondary | None = None


class SampleSearch(msgspec.Struct, frozen=True):
    """A saved search."""

    name: str
    query: str


class SampleSupport(msgspec.Struct, frozen=True):
    """A passage, by how its quotation begins, and how it bears on a claim."""

    quote: str
    relation: Literal["supporting", "qualifying", "contradicting"] = "supporting"


class SampleClaim(msgspec.Struct, frozen=True):
    """A claim with what bears on it."""

    text: str
    note: str = ""
    supports: tuple[SampleSupport, ...] = ()


class SamplePart(msgspec.Struct, frozen=True):
    """A part of a brief. The text of a claim or a quotation is what it begins with; ``[0]`` in own
    words stands for the first of ``cites``, which are beginnings of quotations.
    """

    kind: Literal["heading", "text", "claim", "quotation", "matrix"]
    text: str
    level: int = 0
    cites: tuple[str, ...] = ()


class SampleBrief(msgspec.Struct, frozen=True):
    """A brief."""

    title: str
    parts: tuple[SamplePart, ...]
    style: str = "apa"


class SampleCollection(msgspec.Struct, frozen=True):
    """A collection with those inside it."""

    name: str
    children: "tuple[SampleCollection, ...]" = ()


class Sample(msgspec.Struct, frozen=True):
    """The whole description."""

    format: str
    version: int
    captures: tuple[SampleCapture, ...]
    annotations: tuple[SampleAnnotation, ...] = ()
    codebook: tuple[SampleDimension, ...] = ()
    collections: tuple[SampleCollection, ...] = ()
    saved_searches: tuple[SampleSearch, ...] = ()
    claims: tuple[SampleClaim, ...] = ()
    briefs: tuple[SampleBrief, ...] = ()


def read_sample(folder: Path) -> Sample:
    """Read ``sample.json`` of a folder. Raises NotFound and FileUnusable."""
    path = folder / "sample.json"
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Sample)
    except OSError as error:
        raise NotFound(f"{path}: {error.strerror}", what="sample") from error
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise FileUnusable(f"{path.name}: {error}", why="damaged") from error
    if found.format != FORMAT:
        raise FileUnusable(f"{path.name}: {found.format!r}", why="unknown")
    if found.version > VERSION:
        raise FileUnusable(f"{path.name}: version {found.version}", why="newer")
    return found


def capture_source(folder: Path, capture: SampleCapture) -> CaptureSource:
    """Return a capture's bytes. Raises NotFound, and Refused for a name that leads elsewhere."""
    captures = folder / "captures"
    path = captures / capture.file
    if path.name != capture.file or path.resolve().parent != captures.resolve():
        raise Refused(f"{capture.file!r} is no plain file name")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NotFound(f"{capture.file}: {error.strerror}", what="capture") from error
    return CaptureSource(
        data,
        capture.media_type,
        "sample",
        to_ms(capture.acquired_at),
        url=capture.url,
        name=capture.file,
    )
