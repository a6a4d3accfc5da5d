"""Writes the HTML of a document block by block, with the lists that its paragraphs belong to."""

import html as entities
from collections.abc import Mapping

_DEEPEST = 8


def escaped(text: str) -> str:
    """Return text as HTML."""
    return entities.escape(text)


class MarkupWriter:
    """Collects blocks; paragraphs of a list open and close its levels."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._lists: list[str] = []
        self._joined = ""

    def block(self, tag: str, inner: str) -> None:
        """Add a paragraph, heading or table; neighbouring quotations and code lines are one."""
        self._close_lists(0)
        if tag != self._joined:
            self._end_joined()
        if tag == "blockquote":
            self._begin_joined(tag)
            self._parts.append(f"<p>{inner}</p>")
        elif tag == "pre":
            is_first = self._joined != tag
            self._begin_joined(tag)
            self._parts.append(inner if is_first else f"\n{inner}")
        else:
            self._parts.append(f"<{tag}>{inner}</{tag}>" if tag else inner)

    def item(self, inner: str, tag: str, level: int) -> None:
        """Add a list item; ``level`` counts from 0, ``tag`` is "ol" or "ul"."""
        self._end_joined()
        depth = min(level, _DEEPEST) + 1
        self._close_lists(depth)
        if len(self._lists) == depth and self._lists[-1] != tag:
            self._close_lists(depth - 1)
        if len(self._lists) == depth:
            self._parts.append("</li>")
        while len(self._lists) < depth:
            # A level that was left out holds the deeper list without words of its own.
            self._parts.append(f"<{tag}>" + ("<li>" if len(self._lists) < depth - 1 else ""))
            self._lists.append(tag)
        self._parts.append(f"<li>{inner}")

    def html(self) -> str:
        """Return what was written, everything closed."""
        self._close_lists(0)
        self._end_joined()
        return "".join(self._parts)

    def _close_lists(self, depth: int) -> None:
        while len(self._lists) > depth:
            self._parts.append(f"</li></{self._lists.pop()}>")

    def _begin_joined(self, tag: str) -> None:
        if self._joined != tag:
            self._parts.append(f"<{tag}>")
            self._joined = tag

    def _end_joined(self) -> None:
        if self._joined:
            self._parts.append(f"</{self._joined}>")
            self._joined = ""


def notes_section(notes: Mapping[str, str]) -> str:
    """Return footnotes by their ids as the list that marks link to."""
    if not notes:
        return ""
    items = "".join(
        f'<li id="note-{escaped(key)}">{inner} <a href="#mark-{escaped(key)}">↩</a></li>'
        for key, inner in notes.items()
    )
    return f"<section><ol>{items}</ol></section>"


def note_mark(key: str, number: int) -> str:
    """Return the mark of a footnote."""
    name = escaped(key)
    return f'<sup id="mark-{name}"><a href="#note-{name}">{number}</a></sup>'
