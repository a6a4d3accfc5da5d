"""A comparison as a table that Qt's rich text draws: two columns, what differs marked in both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.text.comparing import BlockPair, Range
from insightreader.ui.theme import Theme

_CONTEXT = 1
"""Blocks that didn't change and are shown beside those that did."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two revisions and their blocks in pairs. ``names`` stand above the columns."""

    old: RenderedText
    new: RenderedText
    pairs: tuple[BlockPair, ...]
    names: tuple[str, str]


def table_html(found: Comparison, theme: Theme, *, everything: bool = False) -> str:
    """Return the table; without ``everything``, long runs of equal blocks are folded."""
    rows = "".join(_rows(found, theme, everything=everything))
    head = "".join(f'<td width="50%"><b>{escape(name)}</b></td>' for name in found.names)
    return f'<table width="100%" cellspacing="0" cellpadding="8"><tr>{head}</tr>{rows}</table>'


def _rows(found: Comparison, theme: Theme, *, everything: bool) -> Iterator[str]:
    runs = [list(run) for _, run in groupby(found.pairs, key=lambda pair: pair.is_same)]
    for place, run in enumerate(runs):
        if not run[0].is_same or everything or len(run) <= 2 * _CONTEXT + 1:
            yield from (_row(pair, found, theme) for pair in run)
            continue
        before = run[:_CONTEXT] if place > 0 else []
        after = run[-_CONTEXT:] if place < len(runs) - 1 else []
        yield from (_row(pair, found, theme) for pair in before)
        yield _fold(len(run) - len(before) - len(after), theme)
        yield from (_row(pair, found, theme) for pair in after)


def _fold(count: int, theme: Theme) -> str:
    words = QCoreApplication.translate("compare", "%Ln block(s) without a change", None, count)
    return (
        f'<tr><td colspan="2" align="center" bgcolor="{theme.side}">'
        f'<span style="color:{theme.muted}">{escape(words)}</span></td></tr>'
    )


def _row(pair: BlockPair, found: Comparison, theme: Theme) -> str:
    old = _cell(pair.old, found.old, pair.old_marks, is_old=True, theme=theme)
    new = _cell(pair.new, found.new, pair.new_marks, is_old=False, theme=theme)
    return f"<tr>{old}{new}</tr>"


def _cell(
    block: Block | None,
    rendered: RenderedText,
    marks: Sequence[Range],
    *,
    is_old: bool,
    theme: Theme,
) -> str:
    if block is None:
        return "<td></td>"
    ground, ink = (theme.danger_soft, theme.danger) if is_old else (theme.good_soft, theme.good)
    line = "line-through" if is_old else "underline"
    style = f"background-color:{ground};color:{ink};text-decoration:{line}"
    pieces, at = [], block.start
    for start, end in marks:
        pieces.append(_plain(rendered.text[at:start]))
        pieces.append(f'<span style="{style}">{_plain(rendered.text[start:end])}</span>')
        at = end
    pieces.append(_plain(rendered.text[at : block.end]))
    text = "".join(pieces)
    if block.kind is BlockKind.HEADING:
        text = f"<b>{text}</b>"
    number = f'<span style="color:{theme.muted}">{block.number}&nbsp;&nbsp;</span>'
    return f'<td valign="top">{number}{text}</td>'


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")
