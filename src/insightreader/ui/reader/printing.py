"""An article on paper or as PDF: the text as it is read, with its highlights and block numbers, in
black on white, and its notes behind it. Drawn in 96ths of an inch and scaled to the device.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPalette,
    QTextDocument,
)

from insightreader.domain.entities import Annotation
from insightreader.ui import fonts
from insightreader.ui.reader.content import Content, LoadImage, no_image
from insightreader.ui.reader.decoding import decode
from insightreader.ui.reader.document import fill_document
from insightreader.ui.reader.highlights import HighlightIndex, highlight_of
from insightreader.ui.reader.images import bytes_of
from insightreader.ui.reader.printed_notes import notes_html, notes_stylesheet
from insightreader.ui.reader.scene import Scene
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.underlay import Underlay
from insightreader.ui.theme import LIGHT

_UNIT_DPI = 96
_MARGINS_MM = QMarginsF(22, 18, 22, 18)
_FOOT_PX = 36
_SIZE_PX = 15
"""11 points: what a page of a book has."""
_IMAGE = QTextDocument.ResourceType.ImageResource.value


@dataclass(frozen=True, slots=True)
class _PageStyle(ReadingStyle):
    """Lines as long as the page is wide."""

    page_px: int = 0

    def text_width_px(self) -> int:
        return self.page_px - 2 * self.padding_px


class _PrintedDocument(QTextDocument):
    """Loads the library's images, at once and no larger than paper needs, and nothing else."""

    def __init__(self, load_image: LoadImage, *, widest_px: int) -> None:
        super().__init__()
        self._load_image = load_image
        self._widest_px = widest_px
        self.setUseDesignMetrics(True)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002
        address = name.toString() if isinstance(name, QUrl) else name
        if type != _IMAGE:
            return b""
        data = bytes_of(address, self._load_image)
        image = decode(data, widest_px=self._widest_px) if data is not None else QImage()
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
        return image


def use_page_margins(device: QPagedPaintDevice) -> None:
    """Give the device the margins that the pages are made for."""
    device.setPageMargins(_MARGINS_MM, QPageLayout.Unit.Millimeter)


class PrintedArticle:
    """One article, laid out for the pages of a device, with its notes on pages of their own."""

    def __init__(
        self,
        content: Content,
        annotations: Sequence[Annotation],
        device: QPagedPaintDevice,
        *,
        style: ReadingStyle,
        foot: Callable[[int, int], str],
    ) -> None:
        """``foot`` makes the words below a page from its number and how many there are."""
        self._device, self._foot = device, foot
        resolution = device.logicalDpiX()
        self._scale = resolution / _UNIT_DPI
        sheet = device.pageLayout().paintRectPixels(resolution)
        self._page = QSizeF(sheet.width() / self._scale, sheet.height() / self._scale - _FOOT_PX)
        style = _PageStyle(
            family=style.family,
            size_px=_SIZE_PX,
            leading=min(style.leading, 1.5),
            justified=style.justified,
            block_numbers=style.block_numbers,
            # The notes behind the text name them, and lines of a page stand closer.
            code_names=False,
            page_px=int(self._page.width()),
        )
        self._scene = Scene(theme=LIGHT, style=style, is_right_to_left=content.is_right_to_left)
        self._text = _PrintedDocument(content.load_image, widest_px=round(sheet.width()))
        offsets = fill_document(self._text, content, style=style, theme=LIGHT)
        self._scene.show(content.rendered, offsets)
        made = (highlight_of(each) for each in annotations)
        self._scene.highlights = HighlightIndex(each for each in made if each is not None)
        self._underlay = Underlay(self._scene, self._text)
        self._notes = self._noted(annotations, content, style) if annotations else None
        for document in self._documents():
            document.setPageSize(self._page)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return sum(document.pageCount() for document in self._documents())

    def paint(self) -> Iterator[int]:
        """Paint page after page and yield the number of each; closing it leaves out the rest."""
        painter = QPainter(self._device)
        painter.scale(self._scale, self._scale)
        try:
            for number, (document, page) in enumerate(self._sheets(), start=1):
                if number > 1:
                    self._device.newPage()
                self._paint_page(painter, document, page)
                self._paint_foot(painter, number)
                yield number
        finally:
            painter.end()

    def _sheets(self) -> Iterator[tuple[QTextDocument, int]]:
        for document in self._documents():
            for page in range(document.pageCount()):
                yield document, page

    def _documents(self) -> list[QTextDocument]:
        return [self._text] if self._notes is None else [self._text, self._notes]

    def _noted(
        self, annotations: Sequence[Annotation], content: Content, style: ReadingStyle
    ) -> QTextDocument:
        document = _PrintedDocument(no_image, widest_px=1)
        document.setDocumentMargin(style.padding_px)
        font = fonts.reading_font(style.family, style.pixels - 1, language=content.language)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(notes_stylesheet(LIGHT))
        document.setHtml(notes_html(annotations))
        return document

    def _paint_page(self, painter: QPainter, document: QTextDocument, page: int) -> None:
        area = QRectF(QPointF(0, page * self._page.height()), self._page)
        painter.save()
        painter.setClipRect(QRectF(QPointF(), self._page))
        painter.translate(0, -area.top())
        if document is self._text:
            layout = document.documentLayout()
            first = layout.hitTest(area.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
            block = document.findBlock(first)
            self._underlay.paint(painter, block if block.isValid() else document.begin(), area)
        ink = QAbstractTextDocumentLayout.PaintContext()
        ink.clip = area
        ink.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
        document.documentLayout().draw(painter, ink)
        painter.restore()

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        painter.setFont(fonts.ui_font(-2))
        painter.setPen(QColor(LIGHT.muted))
        room = QRectF(0, self._page.height(), self._page.width(), _FOOT_PX)
        at_its_bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, at_its_bottom, self._foot(number, self.pages))
