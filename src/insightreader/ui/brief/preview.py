"""A brief as its reader will get it: text, quotations with citations, and the references."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from insightreader.domain.report import Report
from insightreader.ui.brief.page_look import measure_px, text_font
from insightreader.ui.brief.report_words import ReportWords
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role


class BriefPreview(QTextEdit):
    """Read-only; its text can be selected and copied. Loads nothing and follows no link."""

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self._report: Report | None = None
        set_role(self, "page")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Preview of the brief"))
        self.setFont(text_font())
        switch.changed.connect(self._on_theme_changed)

    def wait(self) -> None:
        """Say that the preview is on its way."""
        self._report = None
        self.setPlainText(self.tr("Putting the references together…"))
        self._set_margins()

    def show_report(self, report: Report) -> None:
        """Show a brief as a report; the place is kept where one was shown before."""
        at = self.verticalScrollBar().value() if self._report is not None else 0
        self._report = report
        self._show()
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _on_theme_changed(self, _: Theme) -> None:
        self._show()

    def _show(self) -> None:
        if self._report is None:
            return
        font = text_font()
        document = self.document()
        document.setDefaultFont(font)
        self.setHtml(ReportWords(self._switch.current, font.pixelSize()).html(self._report))
        self._embolden()
        self._set_margins()

    def _embolden(self) -> None:
        """Set what is bold on the face's own axis of weights: Qt's own way smears letters."""
        block = self.document().begin()
        while block.isValid():
            for part in block:  # type: ignore[attr-defined]
                fragment = part.fragment()
                form = fragment.charFormat()
                if form.fontWeight() >= QFont.Weight.DemiBold:
                    pixels = form.font().pixelSize()
                    font = text_font(weight=680, italic=form.fontItalic())
                    font.setPixelSize(pixels if pixels > 0 else font.pixelSize())
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(fragment.position())
                    end = fragment.position() + fragment.length()
                    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                    bold = QTextCharFormat()
                    bold.setFont(font)
                    cursor.mergeCharFormat(bold)
            block = block.next()

    def _set_margins(self) -> None:
        """Keep the column in the middle, at its measure."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        side = max(SPACE[4], (self.viewport().width() - measure_px()) // 2)
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(SPACE[6])
        form.setBottomMargin(SPACE[7])
        if form != frame.frameFormat():
            frame.setFrameFormat(form)
