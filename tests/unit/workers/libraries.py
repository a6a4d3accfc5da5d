"""Small libraries made through the services, without a worker."""

from pathlib import Path

from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import Capturing
from insightreader.store import library, revisions
from insightreader.store.library import Library
from insightreader.workers.fallback import plain_revision


def new_library(folder: Path) -> Library:
    """Make a library and open it."""
    library.create(folder, profile_name="Tester")
    return Library(folder)


def add_post(to: Library, title: str, *paragraphs: str) -> PostId:
    """Save a post with a title and paragraphs."""
    page = f"<title>{title}</title>" + "".join(f"<p>{each}</p>" for each in paragraphs)
    source = CaptureSource(page.encode(), "text/html", "paste", 1_700_000_000_000)
    capturing = Capturing(to)
    job = capturing.begin(source).value.job
    assert job is not None
    return capturing.finish(job, plain_revision(source, reason="test")).value


def annotate(to: Library, post: PostId, passage: str, *, comment: str = "") -> AnnotationId:
    """Annotate the first place of a passage."""
    head = revisions.head_revision(to.connection, post)
    assert head is not None
    start = revisions.text(to.connection, head.id).index(passage)
    new = NewAnnotation(post, start, start + len(passage), comment=comment)
    return Annotating(to).create(new).value
