"""The text of a revision: blocks and spans over one reading text.

All offsets count Unicode code points of the reading text; the start is included, the end is not.
"""

from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.ids import Sha256


class BlockKind(StrEnum):
    """What a block is; the viewer draws by it and the command line prints it."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    CODE = "code"
    TABLE_CELL = "table-cell"
    TERM = "term"
    DEFINITION = "definition"
    CAPTION = "caption"
    FOOTNOTE = "footnote"


class SpanKind(StrEnum):
    """Inline markup that a drawing or an export may want."""

    LINK = "link"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    MARK = "mark"
    DELETED = "deleted"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``number`` starts at 1; ``level``: a heading's rank, a list item's depth, or 0."""

    number: int
    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Span:
    """Inline markup over ``start`` to ``end``; ``target`` is a link's address."""

    kind: SpanKind
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class RenderedText:
    """What one Markdown document became. Immutable; an existing revision is never rendered anew."""

    markdown: str
    text: str
    blocks: tuple[Block, ...]
    spans: tuple[Span, ...]
    html: str
    text_sha256: Sha256
    renderer: str
    """Name and version of the rules, such as ``text-1``."""
