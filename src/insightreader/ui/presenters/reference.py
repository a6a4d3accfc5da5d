"""A quotation with its reference, as plain text, rich text and Markdown for the clipboard."""

from html import escape

from PySide6.QtCore import QMimeData

from insightreader.domain.entities import Annotation, PostDetails
from insightreader.text.escaping import escape_text

LINK_SCHEME = "insightreader"


def reference_mime(
    details: PostDetails, quotation: str, start: int, annotation: Annotation | None = None
) -> QMimeData:
    """Return what goes to the clipboard; ``start`` is the passage's first code point."""
    quoted = " ".join(quotation.split())
    source = _source(details, annotation)
    link = _link(details, start, annotation)
    mime = QMimeData()
    mime.setText(f"“{quoted}”\n— {source}\n{link}")
    mime.setHtml(
        f"<blockquote>{escape(quoted)}</blockquote>"
        f'<p>— {escape(source)} (<a href="{escape(link, quote=True)}">§</a>)</p>'
    )
    markdown = f"> {escape_text(quoted)}\n\n— {escape_text(source)} ([§]({link}))\n"
    mime.setData("text/markdown", markdown.encode())
    return mime


def _source(details: PostDetails, annotation: Annotation | None) -> str:
    row = details.row
    parts = [part for part in (row.author, row.title, row.site, row.published) if part]
    if annotation is not None:
        parts.append(f"§ {annotation.block}")
        if annotation.secondary_person or annotation.secondary_work:
            quoted = ", ".join(
                part for part in (annotation.secondary_person, annotation.secondary_work) if part
            )
            return f"{quoted}, quoted in: {', '.join(parts)}"
    if row.url:
        parts.append(row.url)
    return ", ".join(parts)


def _link(details: PostDetails, start: int, annotation: Annotation | None) -> str:
    if annotation is not None:
        return f"{LINK_SCHEME}:open/{annotation.uid}"
    revision = details.revision
    place = f"?revision={revision.uid}&start={start}" if revision is not None else ""
    return f"{LINK_SCHEME}:open/{details.row.uid}{place}"
