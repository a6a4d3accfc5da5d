"""A post as a Markdown file with front matter, as note-taking programs read it."""

import json
from collections.abc import Iterator

from insightreader.base.clock import to_datetime
from insightreader.domain.exchange import ExportedPost
from insightreader.interchange import markdown


def note_file(post: ExportedPost, *, with_text: bool) -> str:
    """Return the file's text. Values are quoted as JSON quotes them, which YAML reads."""
    lines = "".join(f"{name}: {value}\n" for name, value in _fields(post))
    return f"---\n{lines}---\n\n{''.join(markdown.document([post], with_text=with_text))}"


def _fields(post: ExportedPost) -> Iterator[tuple[str, str]]:
    row = post.details.row
    known = {
        "title": row.title,
        "author": row.author,
        "site": row.site,
        "published": row.published,
        "url": row.url,
        "language": row.language,
    }
    yield from ((name, _quoted(value)) for name, value in known.items() if value)
    yield "captured", f"{to_datetime(post.details.captured_ms):%Y-%m-%d}"
    yield "status", _quoted(str(row.status))
    # Spaces end a tag in most programs that read these.
    yield "tags", _quoted(["-".join(tag.split()) for tag in row.tags])
    codes = sorted(
        {f"{each.dimension}/{each.name}" for note in post.annotations for each in note.codes}
    )
    yield "codes", _quoted(codes)
    yield "insightreader", _quoted(row.uid)


def _quoted(value: str | list[str]) -> str:
    return (
        json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\x85", "\\x85")
    )
