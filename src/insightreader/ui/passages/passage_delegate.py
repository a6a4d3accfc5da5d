"""Paints a passage as a card: its words, whose they are, where they stand, and the verdict."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.domain.evidence import Passage
from insightreader.ui.differing import differing_marks, differing_text
from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font
from insightreader.ui.marked_text import Marked, layout_height, marked_layout
from insightreader.ui.painting import (
    Face,
    Side,
    draw_focus,
    draw_ground,
    draw_icon,
    draw_line,
    placed,
)
from insightreader.ui.passages.passage_model import PASSAGE_ROLE
from insightreader.ui.passages.passage_words import source_words, whose_words
from insightreader.ui.plain import plain_comment
from insightreader.ui.theme import RADIUS_CARD, SPACE, Theme
from insightreader.ui.verdicts import verdict_look

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
_QUOTE_STEP = 2
_MOST_LINES = 9
_BAR = 3.0
_MARGIN = SPACE[2]


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a card, and how they are set: in ``most`` lines, elided after those."""

    text: str
    face: Face
    ink: str
    most: int
    marks: tuple[Marked, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Wrapped words of a card with their place below its top edge, in pixels."""

    layout: QTextLayout
    top: float
    ink: str


@dataclass(frozen=True, slots=True)
class CardPlan:
    """Where everything stands on a card of one width."""

    paragraphs: tuple[Paragraph, ...]
    foot: float
    height: float


class PassageDelegate(QStyledItemDelegate):
    """Draws cards; ``number`` shows which number a passage has in the text beside it, if any."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.numbers: dict[str, int] = {}
        """The number of each passage that is referred to, by its uid."""
        self._plans: dict[tuple[int, int], CardPlan] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._plans.clear()
        pixels = ui_font().pixelSize() + _QUOTE_STEP
        self._quote = Face.of(reading_font(READING_FAMILY, pixels))
        self._comment = Face.of(ui_font(-1))
        self._meta = Face.of(ui_font(-2))

    def forget(self) -> None:
        """Measure everything anew: the passages were changed."""
        self._plans.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        passage = index.data(PASSAGE_ROLE)
        width = self._width(option)
        return QSize(120, round(self._plan(passage, width).height) + _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        card = QRectF(option.rect).adjusted(_MARGIN, 0, -_MARGIN, -_MARGIN)
        passage = index.data(PASSAGE_ROLE)
        theme = self._theme
        is_chosen = bool(option.state & State.State_Selected)
        line = theme.colour("accent" if is_chosen else "line")
        draw_ground(painter, card, theme.colour("card"), line=line, radius=RADIUS_CARD)
        self._draw_bar(painter, card, passage)
        plan = self._plan(passage, self._width(option))
        for each in plan.paragraphs:
            painter.setPen(theme.colour(each.ink))
            each.layout.draw(painter, self._corner(card, option.direction, each.top))
        self._draw_foot(painter, card, passage, plan.foot)
        if option.state & State.State_HasFocus:
            draw_focus(painter, card, theme, radius=RADIUS_CARD)
        painter.restore()

    def _corner(self, card: QRectF, direction: Qt.LayoutDirection, top: float) -> QPointF:
        left = SPACE[3] if direction == Qt.LayoutDirection.RightToLeft else SPACE[3] + SPACE[2]
        return card.topLeft() + QPointF(left, top)

    def _width(self, option: QStyleOptionViewItem) -> int:
        width = option.rect.width()
        if width <= 0 and option.widget is not None:
            width = option.widget.viewport().width()  # type: ignore[attr-defined]
        return max(80, width - 2 * _MARGIN - 2 * SPACE[3] - SPACE[2])

    def _plan(self, passage: Passage, width: int) -> CardPlan:
        key = passage.annotation, width
        if key not in self._plans:
            self._plans[key] = self._planned(passage, width)
        return self._plans[key]

    def _planned(self, passage: Passage, width: int) -> CardPlan:
        top, found = float(SPACE[3]), []
        for words in self._paragraphs(passage):
            layout = marked_layout(
                words.text, face=words.face, width=width, lines=words.most, marks=words.marks
            )
            found.append(Paragraph(layout, top, words.ink))
            top += layout_height(layout) + SPACE[1]
        foot = top + SPACE[1]
        return CardPlan(tuple(found), foot, foot + 2 * self._meta.height + SPACE[1] + SPACE[3])

    def _paragraphs(self, passage: Passage) -> Iterator[Words]:
        if passage.difference is not None:
            text = differing_text(passage.difference)
            marks = differing_marks(passage.difference, self._theme)
            yield Words(text, self._quote, "ink", _MOST_LINES, tuple(marks))
        elif passage.exact:
            yield Words(passage.exact, self._quote, "ink", _MOST_LINES)
        if whose := whose_words(passage):
            yield Words(whose, self._comment, "accent", 2)
        if passage.comment:
            yield Words(plain_comment(passage.comment), self._comment, "muted", 4)

    def _draw_bar(self, painter: QPainter, card: QRectF, passage: Passage) -> None:
        fill = QColor(self._theme.pen(passage.colour).stroke)
        bar = QRectF(
            card.left() + SPACE[3], card.top() + SPACE[3], _BAR, card.height() - 2 * SPACE[3]
        )
        draw_ground(painter, placed(bar, card, painter.layoutDirection()), fill, radius=_BAR / 2)

    def _draw_foot(self, painter: QPainter, card: QRectF, passage: Passage, top: float) -> None:
        theme, direction, height = self._theme, painter.layoutDirection(), self._meta.height
        left = card.left() + SPACE[3] + SPACE[2]
        line = QRectF(left, card.top() + top, card.right() - SPACE[3] - left, height)
        number = self.numbers.get(passage.uid)
        title = passage.title if number is None else f"[{number}] {passage.title}"
        ink = theme.colour("ink")
        draw_line(
            painter,
            placed(line, card, direction),
            title,
            face=self._meta,
            colour=ink,
            side=Side.START,
        )
        line.translate(0, height + SPACE[1])
        used = self._draw_verdict(painter, card, passage, line)
        line.setRight(line.right() - used)
        draw_line(
            painter,
            placed(line, card, direction),
            source_words(passage),
            face=self._meta,
            colour=theme.colour("muted"),
            side=Side.START,
        )

    def _draw_verdict(
        self, painter: QPainter, card: QRectF, passage: Passage, line: QRectF
    ) -> float:
        """Draw icon and word at the line's end; return the width they take."""
        look, direction = verdict_look(passage.verdict), painter.layoutDirection()
        ink = look.tone or "muted"
        width = self._meta.width(look.word) + 2
        words = QRectF(line.right() - width, line.top(), width, line.height())
        draw_line(
            painter,
            placed(words, card, direction),
            look.word,
            face=self._meta,
            colour=self._theme.colour(ink),
            side=Side.END,
        )
        mark = QRectF(words.left() - 18, line.center().y() - 7, 14, 14)
        colour = getattr(self._theme, ink)
        draw_icon(painter, placed(mark, card, direction), look.icon, colour)
        return width + 18 + SPACE[2]
