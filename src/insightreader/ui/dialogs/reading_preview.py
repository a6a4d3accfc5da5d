"""A sample of an article in the style that the preferences have now, as it will be on the page."""

from html import escape
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from insightreader.domain.ids import AnnotationId, Sha256
from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.document import draw_article
from insightreader.ui.reader.highlights import Highlight, HighlightIndex
from insightreader.ui.reader.scene import Scene
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.underlay import Underlay
from insightreader.ui.theme import SPACE, Theme, set_role

_WIDTH, _HEIGHT = 380, 420
_TAGS = {BlockKind.HEADING: "h2", BlockKind.PARAGRAPH: "p"}


class ReadingPreview(QWidget):
    """Draws a whole line, made smaller where there is no room for it: its length is what counts."""

    def __init__(self, style: ReadingStyle, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QTextDocument(self)
        self._scene = Scene(theme=theme, style=style)
        self._underlay = Underlay(self._scene, self._document)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_WIDTH // 2, _HEIGHT // 2)
        self.setAccessibleName(self.tr("Preview"))
        set_role(self, "page")
        self.show_style(style, theme)

    @property
    def shown(self) -> tuple[ReadingStyle, Theme]:
        """The style and the theme that the sample is set in."""
        return self._scene.style, self._scene.theme

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def show_style(self, style: ReadingStyle, theme: Theme) -> None:
        """Set the sample anew."""
        self._scene.style, self._scene.theme = style, theme
        rendered, note = self._sample()
        is_rtl = self.isRightToLeft()
        content = Content(self.tr("A sample"), "", rendered, is_right_to_left=is_rtl)
        self._scene.is_right_to_left = is_rtl
        draw_article(self._document, content, self._scene, set_html=self._document.setHtml)
        self._document.setTextWidth(self._page_px())
        self._scene.highlights = HighlightIndex([note])
        self._underlay.forget()
        self.update()

    def scale(self) -> float:
        """How large the sample is drawn, at most 1."""
        return min((self.width() - 2 * SPACE[1]) / self._page_px(), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._scene.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.page))
        scale = self.scale()
        painter.translate(max((self.width() - scale * self._page_px()) / 2, 0.0), 0.0)
        painter.scale(scale, scale)
        area = QRectF(QPointF(), self._document.size())
        self._underlay.paint(painter, self._document.begin(), area)
        ink = QAbstractTextDocumentLayout.PaintContext()
        ink.palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        self._document.documentLayout().draw(painter, ink)
        painter.end()

    def _page_px(self) -> int:
        style = self._scene.style
        return style.text_width_px() + 2 * style.padding_px

    def _sample(self) -> tuple[RenderedText, Highlight]:
        marked = self.tr("Whoever marks a passage finds it again.")
        texts = [
            (BlockKind.HEADING, self.tr("How a page is set")),
            (
                BlockKind.PARAGRAPH,
                self.tr(
                    "A line is easy to read when the eye finds the next one without looking for "
                    "it: neither too long nor too close to its neighbours."
                )
                + f" {marked}",
            ),
            (
                BlockKind.PARAGRAPH,
                self.tr("Change what stands beside this, and it is set anew; so is your post."),
            ),
        ]
        starts = [0, *accumulate(len(text) + 1 for _, text in texts)]
        blocks = tuple(
            Block(number, kind, start, start + len(text), 2 if kind is BlockKind.HEADING else 0)
            for number, ((kind, text), start) in enumerate(zip(texts, starts, strict=False), 1)
        )
        html = "".join(f"<{_TAGS[kind]}>{escape(text)}</{_TAGS[kind]}>" for kind, text in texts)
        whole = "\n".join(text for _, text in texts)
        rendered = RenderedText("", whole, blocks, (), html, Sha256(""), "")
        start = whole.index(marked)
        note = Highlight(start, start + len(marked), AnnotationId(1), names=self.tr("Outcome"))
        return rendered, note
