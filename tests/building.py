"""Libraries for tests, made through the services; cleaning is replaced by Markdown as it stands."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from insightreader.domain.cleaned import (
    CaptureSource,
    Cleaned,
    FieldSource,
    Fixed,
    ImageAsset,
    LostCharacter,
    Metadata,
    RemovedBlock,
    SuggestedQuotation,
)
from insightreader.domain.ids import AnnotationId, JobId, PostId, Sha256
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.coding import CodeName
from insightreader.store import library, revisions
from insightreader.store.library import Library
from insightreader.text.rendering import render

NOON_MS = 1_772_000_000_000
MISSIONS = (
    "# Missions\n\nFive missions guide the government.\n\n"
    "A mission is a bold goal, *clear* and measured.\n\n"
    "> Trust in local capacity was the key.\n\nA mission needs partners.\n"
)


class Ticking:
    """A clock that moves on by a second each time it is asked."""

    def __init__(self, start_ms: int = NOON_MS) -> None:
        self.now_ms = start_ms

    def __call__(self) -> int:
        self.now_ms += 1000
        return self.now_ms


def new_library(folder: Path) -> Library:
    """Make a library whose clock ticks by seconds, and open it."""
    library.create(folder, profile_name="Tester", clock=Ticking())
    return Library(folder, clock=Ticking())


def source(
    text: str = MISSIONS, *, url: str | None = None, name: str | None = "page.md"
) -> CaptureSource:
    """Bytes to be saved."""
    return CaptureSource(text.encode(), "text/markdown", "file", NOON_MS, url=url, name=name)


def cleaned(markdown: str = MISSIONS, **metadata: str | None) -> Cleaned:
    """What cleaning could have found; ``metadata`` is set as if the page had said it."""
    sources = {name: FieldSource.META for name, value in metadata.items() if value}
    return Cleaned(
        Metadata(**metadata, sources=sources),  # type: ignore[arg-type]
        render(markdown),
        "test-1",
    )


def with_report(of: Cleaned) -> Cleaned:
    """The same with something of everything that cleaning reports."""
    picture = b"\x89PNG\r\n\x1a\n a picture"
    return replace(
        of,
        removed=(RemovedBlock("Sign in", "furniture", 1, "Sign in"),),
        lost=(LostCharacter("text", 3, 5, "??", "replaced"),),
        fixed=(Fixed("ligatures", 2),),
        quotations=(SuggestedQuotation(2, 9, "A person", "A book"),),
        images=(ImageAsset(Sha256(sha256(picture).hexdigest()), "image/png", 30, 20, picture),),
    )


def begin(to: Library, what: CaptureSource | None = None, **options: object) -> JobId:
    """Store bytes as a post being read; return the open job."""
    job = Capturing(to).begin(what or source(), **options).value.job  # type: ignore[arg-type]
    assert job is not None
    return job


def save(
    to: Library,
    markdown: str = MISSIONS,
    *,
    url: str | None = None,
    tags: tuple[str, ...] = (),
    if_known: IfKnown = IfKnown.KEEP,
    **metadata: str | None,
) -> PostId:
    """Save a post whole."""
    job = begin(to, source(markdown, url=url), tags=tags, if_known=if_known)
    found = cleaned(markdown, **{"title": "Missions", **metadata})
    return Capturing(to).finish(job, found).value


def annotate(
    to: Library, post: PostId, passage: str, *, comment: str = "", codes: Sequence[str] = ()
) -> AnnotationId:
    """Annotate the first place of a passage."""
    head = revisions.head_revision(to.connection, post)
    assert head is not None
    start = revisions.text(to.connection, head.id).index(passage)
    names = tuple(CodeName.parse(each) for each in codes)
    new = NewAnnotation(post, start, start + len(passage), comment=comment, codes=names)
    return Annotating(to).create(new).value
