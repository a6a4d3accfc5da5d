"""Reading notes as Markdown: a section a post, its quotations with place, verdict, codes and comment."""

from collections.abc import Iterable, Iterator

from insightreader.base.clock import to_datetime
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.exchange import ExportedPost
from insightreader.text.escaping import escape_text


def document(posts: Iterable[ExportedPost], *, with_text: bool = False) -> str:
    """Return all posts as one Markdown document; ``with_text`` adds each post's clean text."""
    sections = ["\n".join(_section(post, with_text=with_text)) for post in posts]
    return "\n---\n\n".join(sections)


def _section(post: ExportedPost, *, with_text: bool) -> Iterator[str]:
    yield f"# {escape_text(post.details.row.title)}"
    yield ""
    yield from (f"- {line}" for line in _source(post.details))
    yield ""
    for annotation in post.annotations:
        yield from _note(annotation)
    if with_text and post.rendered is not None:
        yield "## Text"
        yield ""
        yield post.rendered.markdown
        yield ""


def _source(details: PostDetails) -> Iterator[str]:
    row = details.row
    if row.author:
        yield f"Author: {escape_text(row.author)}"
    if row.site:
        yield f"Site: {escape_text(row.site)}"
    if row.published:
        yield f"Published: {row.published}"
    if row.url:
        yield f"Address: <{row.url}>"
    yield f"Captured: {to_datetime(details.captured_ms):%Y-%m-%d %H:%M} UTC"
    if details.revision is not None:
        yield f"Revision: {details.revision.number} ({details.revision.uid})"
    yield f"Capture SHA-256: `{details.capture_sha256}`"
    if row.tags:
        yield f"Tags: {', '.join(escape_text(tag) for tag in row.tags)}"


def _note(annotation: Annotation) -> Iterator[str]:
    for line in annotation.exact.split("\n"):
        yield f"> {escape_text(line)}" if line else ">"
    yield ""
    yield f"— § {annotation.block}, {annotation.verdict}{_secondary(annotation)}"
    yield ""
    if annotation.codes:
        names = (escape_text(f"{code.dimension}/{code.name}") for code in annotation.codes)
        yield f"Codes: {', '.join(names)}"
        yield ""
    if annotation.comment:
        yield annotation.comment.rstrip()
        yield ""


def _secondary(annotation: Annotation) -> str:
    if not (annotation.secondary_person or annotation.secondary_work):
        return ""
    person = escape_text(annotation.secondary_person or "unknown")
    work = f", *{escape_text(annotation.secondary_work)}*" if annotation.secondary_work else ""
    return f"; {person}{work}, as quoted here"
