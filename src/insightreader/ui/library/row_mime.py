"""Posts as they are dragged: for the places of this window, and as links for other programs."""

import json
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from insightreader.domain.entities import PostRow
from insightreader.domain.ids import PostId
from insightreader.domain.links import PassageLink
from insightreader.text.escaping import escape_text
from insightreader.ui.library.sources import OWN_MIME

POSTS_MIME = f"{OWN_MIME}-posts"
"""Posts dragged inside the window: a JSON list of ids."""
MARKDOWN_MIME = "text/markdown"


def posts_mime(ids: Sequence[PostId], rows: Sequence[PostRow]) -> QMimeData:
    """Return all of ``ids`` for this window, and ``rows``, those that are known, as links."""
    mime = QMimeData()
    mime.setData(POSTS_MIME, QByteArray(json.dumps(list(ids)).encode()))
    if rows:
        markdown = "".join(f"- [{_title(row)}]({_target(row)})\n" for row in rows)
        mime.setText(markdown)
        mime.setData(MARKDOWN_MIME, QByteArray(markdown.encode()))
        mime.setHtml(f"<ul>{''.join(map(_item, rows))}</ul>")
        mime.setUrls([QUrl(_address(row)) for row in rows])
    return mime


def _item(row: PostRow) -> str:
    address = escape(_address(row), quote=True)
    return f'<li><a href="{address}">{escape(row.title or address)}</a></li>'


def _title(row: PostRow) -> str:
    return escape_text(" ".join((row.title or _address(row)).split()))


def _target(row: PostRow) -> str:
    """The address as Markdown wants it: brackets and spaces would end it."""
    encoded = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"}
    return "".join(encoded.get(char, char) for char in _address(row))


def _address(row: PostRow) -> str:
    """Where the post is from; one that was pasted or was a file is reached in its library."""
    return row.url or str(PassageLink(row.uid))
