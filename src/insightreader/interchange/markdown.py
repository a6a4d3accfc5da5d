"""Reading notes as Markdown: a section a post, its facts, its quotations and what was noted."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from insightreader.base.clock import to_datetime
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.exchange import ExportedPost
from insightreader.interchange.differing import NOW, RESTORED, differing_markdown
from insightreader.text.escaping import escape_text, paragraph

_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_LABEL = re.compile(r"\[\^([^\]\s]{1,80})\]")
_FOOTNOTE = re.compile(r"^\[\^([^\]\s]{1,80})\]:", re.MULTILINE)
_PICTURE = re.compile(r"!\[((?:\\.|[^\\\]]){0,2000})\]\(asset:[0-9a-f]{64}[^)\n]*\)")
# What can't stand in an address between angle brackets; the rest is left as people know it.
_IN_ADDRESS = "!#$%&'()*+,/:;=?@[]~-._"

_RESTORED = RESTORED.replace("[", r"\[").replace("]", r"\]")


def document(posts: Iterable[ExportedPost], *, with_text: bool = False) -> Iterator[str]:
    """Yield all posts as one Markdown document, in pieces; ``with_text`` adds the clean texts."""
    for number, post in enumerate(posts, 1):
        if number > 1:
            yield "\n---\n\n"
        yield from (f"{line}\n" for line in _section(post))
        if with_text and post.rendered is not None:
            yield f"\n## Text\n\n{_text(post.rendered.markdown, number)}\n"


def _section(post: ExportedPost) -> Iterator[str]:
    yield f"# {_line(post.details.row.title) or '…'}"
    yield ""
    yield from (f"- {fact}" for fact in _facts(post.details))
    for annotation in post.annotations:
        yield ""
        yield from _note(annotation)


def _text(markdown: str, number: int) -> str:
    """A clean text among others: its footnotes get labels of their own.

    A picture's bytes stay in the library; the words that stand for it are carried.
    """
    text = _PICTURE.sub(r"\1", _closed(markdown.strip("\n")))
    labels = {found[1] for found in _FOOTNOTE.finditer(text)}
    if number == 1 or not labels:
        return text
    return _LABEL.sub(
        lambda found: f"[^{number}-{found[1]}]" if found[1] in labels else found.group(), text
    )


def _facts(details: PostDetails) -> Iterator[str]:
    row = details.row
    if row.author:
        yield f"Author: {_line(row.author)}"
    if row.site:
        yield f"Site: {_line(row.site)}"
    if row.published:
        yield f"Published: {_line(row.published)}"
    if row.url:
        yield f"Address: <{quote(row.url, safe=_IN_ADDRESS)}>"
    yield f"Captured: {to_datetime(details.captured_ms):%Y-%m-%d %H:%M} UTC"
    yield f"Capture SHA-256: `{details.capture_sha256}`"
    if details.revision is not None:
        yield f"Revision: {details.revision.number}, `{details.revision.uid}`"
    if row.tags:
        yield f"Tags: {', '.join(_line(tag) for tag in row.tags)}"


def _note(annotation: Annotation) -> Iterator[str]:
    if annotation.is_about_post:
        yield "**On the whole post**"
    else:
        yield from _quotation(annotation)
    if annotation.codes:
        names = (_line(code.path) for code in annotation.codes)
        yield ""
        yield f"Codes: {', '.join(names)}"
    if annotation.comment.strip():
        yield ""
        yield _closed(annotation.comment.strip("\n"))


def _quotation(annotation: Annotation) -> Iterator[str]:
    for line in annotation.exact.split("\n"):
        yield f"> {_line(line)}".rstrip()
        yield ">"
    place = f"§ {annotation.block}" if annotation.block else "no place"
    restored = f", {_RESTORED}" if annotation.is_restored else ""
    yield f"> — {place}, {annotation.verdict}{restored}{_secondary(annotation)}"
    if annotation.difference is not None:
        yield ">"
        yield f"> {NOW} {differing_markdown(annotation.difference, _line)}"


def _secondary(annotation: Annotation) -> str:
    """The person and the work that are quoted in the passage, never as if they had been read."""
    named = []
    if annotation.secondary_person:
        named.append(_line(annotation.secondary_person))
    if annotation.secondary_work:
        named.append(f"*{_line(annotation.secondary_work)}*")
    return f"; {', '.join(named)}, as quoted there" if named else ""


def _line(text: str) -> str:
    return paragraph(escape_text(text))


def _closed(markdown: str) -> str:
    """Return Markdown with a fence at its end if one is open, so that it swallows nothing else."""
    opened = ""
    for found in _FENCE.finditer(markdown):
        fence = found[1]
        if not opened:
            opened = fence
        elif fence[0] == opened[0] and len(fence) >= len(opened):
            opened = ""
    return f"{markdown}\n{opened}" if opened else markdown
