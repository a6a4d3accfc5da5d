"""Exports in the window: which posts, into which file, in which format; then how it went."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from insightreader.domain.exchange import ExportKind, ExportReport
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.exporting import SUFFIXES, export
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import ReaderPresenter


class ExportPresenter(QObject):
    """Asks for a file by the system's own dialog; the format goes by the chosen filter."""

    exported = Signal(object, str)
    """The ``ExportReport`` and the file's name."""
    refused = Signal(object, str)

    def __init__(self, engine: Engine, window: MainWindow, reader: ReaderPresenter) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._reader = reader
        window.library.export_requested.connect(self.ask)
        window.notes.export_requested.connect(self._ask_for_open_post)
        window.actions_of_window["export"].triggered.connect(self._ask_for_what_is_chosen)

    def ask(self, posts: Sequence[PostId] | None) -> QFileDialog:
        """Ask where to; None exports everything that isn't in the trash."""
        dialog = QFileDialog(self._window, self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {_filter(words, kind): kind for kind, words in self._words().items()}
        dialog.setNameFilters(list(filters))
        dialog.selectFile(self.tr("Notes") + SUFFIXES[ExportKind.MARKDOWN])
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(
            lambda path: self.export(posts, filters[dialog.selectedNameFilter()], Path(path))
        )
        dialog.open()
        return dialog

    def export(self, posts: Sequence[PostId] | None, kind: ExportKind, target: Path) -> None:
        """Write the file, off the main thread."""
        if not target.suffix:
            target = target.with_suffix(SUFFIXES[kind])

        def write(seat: Seat) -> ExportReport:
            return export(seat.source, posts, kind=kind, target=target)

        self._engine.ask_seat(None, write).then(
            lambda report: self.exported.emit(report, target.name)
        ).otherwise(lambda error: self.refused.emit(error, target.name))

    def _ask_for_open_post(self) -> None:
        post = self._reader.post
        self.ask([post] if post is not None else None)

    def _ask_for_what_is_chosen(self) -> None:
        selected = self._window.library.parts.list.selected_ids()
        self.ask(selected if len(selected) > 1 else None)

    def _words(self) -> dict[ExportKind, str]:
        return {
            ExportKind.MARKDOWN: self.tr("Notes as Markdown"),
            ExportKind.HTML: self.tr("Texts and notes as a web page"),
            ExportKind.W3C: self.tr("W3C Web Annotation"),
            ExportKind.DOCX: self.tr("Report for Word"),
            ExportKind.XLSX: self.tr("Passages and sources as a workbook"),
            ExportKind.CSV: self.tr("Passages as a table"),
            ExportKind.CSL_JSON: self.tr("References as CSL-JSON"),
            ExportKind.RIS: self.tr("References as RIS"),
            ExportKind.BIBTEX: self.tr("References as BibLaTeX"),
            ExportKind.CAPTURES: self.tr("Captures with their checksums"),
            ExportKind.ARCHIVE: self.tr("Archive of everything"),
        }


def _filter(words: str, kind: ExportKind) -> str:
    return f"{words} (*{SUFFIXES[kind]})"
