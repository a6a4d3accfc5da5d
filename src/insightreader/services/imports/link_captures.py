"""Posts of which only the address came: a capture that says so, with what the other program knew.

It is Markdown, so that it is read, searched and annotated as any post is; the page itself can be
captured later as a new version, and the highlights are looked for in it.
"""

import json
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from insightreader.domain.cleaned import CaptureSource, Cleaned, FieldSource, Metadata
from insightreader.domain.errors import TextTooComplex
from insightreader.domain.foreign import ForeignPost
from insightreader.domain.text import RenderedText
from insightreader.text.escaping import escape_text, paragraph
from insightreader.text.rendering import render

RULES = "import-1"
ADDRESS_ONLY = "address-only"
"""Why such a post has no better text: the reason that its revision carries."""
_GIVEN = ("title", "author", "site", "url", "published", "language")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A post with the capture and the text that it is to get."""

    post: ForeignPost
    source: CaptureSource
    cleaned: Cleaned


def content_source(post: ForeignPost, now_ms: int) -> CaptureSource:
    """Return the text that came with a post as a capture."""
    return CaptureSource(
        post.content or b"",
        post.media_type,
        "import",
        now_ms,
        url=post.url,
        name=post.title or None,
        charset="utf-8",
    )


def link_source(post: ForeignPost, now_ms: int) -> CaptureSource:
    """Return a capture of what is known of a post without a text."""
    known = {name: value for name in _GIVEN if (value := getattr(post, name))}
    front = "".join(f"{name}: {json.dumps(value)}\n" for name, value in known.items())
    data = f"---\n{front}---\n\n{_body(post)}".encode("utf-8", "replace")
    return CaptureSource(
        data, "text/markdown", "import", now_ms, url=post.url, name=post.title or None
    )


def _body(post: ForeignPost) -> str:
    quotes = ("> " + "\n> ".join(_lines(note.quote)) for note in post.notes if note.quote.strip())
    parts = ["\n".join(_lines(post.excerpt)), *quotes, paragraph(escape_text(post.url or ""))]
    return "\n\n".join(part for part in parts if part) + "\n"


def _lines(text: str) -> list[str]:
    return [paragraph(escape_text(line)) for line in text.splitlines()]


def prepared_link(post: ForeignPost, now_ms: int) -> Prepared:
    """Return a post without a stored text as it can be kept."""
    source = link_source(post, now_ms)
    return Prepared(post, source, link_text(post))


def link_text(post: ForeignPost) -> Cleaned:
    """Return the text of such a post, for one whose content couldn't be read too."""
    return Cleaned(
        _with_given(Metadata(), post),
        _rendered(_body(post)),
        RULES,
        maybe_excerpt=True,
        fallback=ADDRESS_ONLY,
    )


def _rendered(body: str) -> RenderedText:
    try:
        return render(body)
    except TextTooComplex:
        return render("```\n" + body.replace("```", "'''") + "\n```\n")


def prepared_content(post: ForeignPost, source: CaptureSource, cleaned: Cleaned) -> Prepared:
    """Return a post with its text; what the other program knew of it wins over what was guessed."""
    return Prepared(post, source, replace(cleaned, metadata=_with_given(cleaned.metadata, post)))


def _with_given(found: Metadata, post: ForeignPost) -> Metadata:
    given = {name: value for name in _GIVEN if (value := getattr(post, name))}
    sources = found.sources | dict.fromkeys(given, FieldSource.CAPTURE)
    metadata = replace(found, **given)
    host = urlsplit(post.url).hostname if post.url else None
    if not metadata.site and host:
        metadata, sources["site"] = replace(metadata, site=host), FieldSource.GUESSED
    if not metadata.title:
        title = post.url or next((note.quote[:80] for note in post.notes), "") or post.where
        metadata, sources["title"] = replace(metadata, title=title), FieldSource.GUESSED
    return replace(metadata, sources=sources)
