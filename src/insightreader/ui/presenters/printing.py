"""The open post on paper or as PDF, page by page, so that the window can be used meanwhile."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QIODevice, QObject, QSaveFile, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog

from insightreader.domain.entities import Annotation
from insightreader.domain.errors import StorageFailed
from insightreader.runtime.engine import Engine
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.printing import PrintedArticle, use_page_margins
from insightreader.ui.start_folder import begin_among_own_files

_PDF_DPI = 600


class PrintingPresenter(QObject):
    """Prints what is read, with its highlights, and its notes behind it."""

    written = Signal(str)
    """The name of a PDF file that is complete, or "" for what went to a printer."""
    refused = Signal(object, str)
    """An error, and the file that it was about. What stood there before stands there still."""

    def __init__(self, engine: Engine, window: MainWindow, reader: Readers) -> None:
        super().__init__(engine)
        self._engine, self._window, self._reader = engine, window, reader
        actions = window.actions_of_window
        self._actions = actions["print"], actions["save-pdf"]
        actions["print"].triggered.connect(self.ask_for_printer)
        actions["save-pdf"].triggered.connect(self.ask_for_file)
        reader.opened.connect(self._allow)
        reader.closed.connect(self._allow)
        self._allow()

    def ask_for_printer(self) -> QDialog:
        """Ask which printer, by the system's own dialog."""
        # A tenth of a second and a library of the system's that few starts need.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        use_page_margins(printer)
        dialog = QPrintDialog(printer, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._write(printer, lambda: self.written.emit("")))
        # Its own ``open`` wants a slot by name and knows no other.
        QDialog.open(dialog)
        return dialog

    def ask_for_file(self) -> QFileDialog:
        """Ask where the PDF is to be."""
        dialog = QFileDialog(self._window, self.tr("Save as PDF"))
        begin_among_own_files(dialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF files (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda path: self.save_pdf(Path(path)))
        dialog.open()
        return dialog

    def save_pdf(self, target: Path) -> None:
        """Write the text on show as a PDF file, whole or not at all."""
        shown = self._reader.pane.on_show
        if shown is None:
            return
        file = QSaveFile(str(target), self)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._refuse(file, target)
            return
        writer = QPdfWriter(file)
        writer.setResolution(_PDF_DPI)
        writer.setCreator("InsightReader")
        use_page_margins(writer)
        writer.setTitle(shown[0].title)

        def commit() -> None:
            if file.commit():
                self.written.emit(target.name)
            else:
                self._refuse(file, target)
            file.deleteLater()

        self._write(writer, commit)

    def _refuse(self, file: QSaveFile, target: Path) -> None:
        self.refused.emit(StorageFailed(detail=file.errorString()), target.name)

    def _write(self, device: QPagedPaintDevice, done: Callable[[], None]) -> None:
        shown = self._reader.pane.on_show
        if shown is None:
            return
        content, revision = shown
        self._engine.ask(None, lambda reading: reading.annotations_in(revision)).then(
            lambda annotations: self._lay_out(content, annotations, device, done)
        )

    def _lay_out(
        self,
        content: Content,
        annotations: Sequence[Annotation],
        device: QPagedPaintDevice,
        done: Callable[[], None],
    ) -> None:
        style = self._reader.pane.view.scene.style
        foot = partial(self._foot_of, content.title)
        pages = PrintedArticle(content, annotations, device, style=style, foot=foot)
        self._paint_next(pages.paint(), done)

    def _paint_next(self, pages: Iterator[int], done: Callable[[], None]) -> None:
        if next(pages, None) is None:
            done()
        else:
            QTimer.singleShot(0, self, lambda: self._paint_next(pages, done))

    def _foot_of(self, title: str, page: int, pages: int) -> str:
        foot = self.tr("{title} · {page} of {pages}")
        # Isolated, so that an Arabic title doesn't turn the numbers round.
        return foot.format(title=f"\u2068{title}\u2069", page=page, pages=pages)

    def _allow(self) -> None:
        for action in self._actions:
            action.setEnabled(self._reader.pane.on_show is not None)
