"""Exports in the window: which posts, into which file, in which format; then how it went."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from insightreader.domain.entities import Annotation
from insightreader.domain.exchange import SUFFIXES, ExportKind, ExportReport
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.runtime.progress import Progress, Work
from insightreader.services.desk import Seat
from insightreader.ui.dialogs.doubtful import DoubtfulDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import Passage, ReaderPresenter

_WITHOUT_QUOTATIONS = frozenset(
    {
        ExportKind.CSL_JSON,
        ExportKind.RIS,
        ExportKind.BIBTEX,
        ExportKind.CAPTURES,
        ExportKind.ARCHIVE,
    }
)
"""What lists sources, or keeps everything as it is."""


class ExportPresenter(QObject):
    """Asks for a file by the system's own dialog; the format goes by the chosen filter."""

    exported = Signal(object, str)
    """The ``ExportReport`` and the file's name."""
    refused = Signal(object, str)
    progress_began = Signal(object)
    """A ``Progress`` whose result is the ``ExportReport``."""

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
        """Write the file, off the main thread; ask first where a quotation in it is doubtful."""
        if not target.suffix:
            target = target.with_suffix(SUFFIXES[kind])
        if kind in _WITHOUT_QUOTATIONS:
            self._write(posts, kind, target)
            return
        self._engine.ask_seat(None, lambda seat: _doubtful(seat, posts)).then(
            lambda found: self._go_on(found, lambda: self._write(posts, kind, target))
        ).otherwise(lambda error: self.refused.emit(error, target.name))

    def _go_on(self, doubtful: Sequence[Annotation], write: Callable[[], None]) -> None:
        if not doubtful:
            write()
            return
        dialog = DoubtfulDialog(doubtful, self._window)
        dialog.accepted.connect(write)
        dialog.show_requested.connect(self._show)
        dialog.open()

    def _show(self, note: Annotation) -> None:
        passage = Passage(note.start, note.end, note=note.id)
        self._reader.open(note.post, None if note.is_about_post else passage)

    def _write(self, posts: Sequence[PostId] | None, kind: ExportKind, target: Path) -> None:
        def write(seat: Seat) -> ExportReport:
            # With the exporters, a tenth of the program's modules, which a start never needs.
            from insightreader.services.exports.exporting import export

            return export(seat.source, posts, kind=kind, target=target)

        progress = Progress(self, work=Work.EXPORTING, name=str(target))
        progress.again = lambda: self._write(posts, kind, target)
        progress.finished.connect(progress.deleteLater)
        task = self._engine.ask_seat(None, write).then(progress.end).otherwise(progress.fail)
        task.then(lambda report: self.exported.emit(report, target.name))
        progress.follow(task.otherwise(lambda error: self.refused.emit(error, target.name)))
        self.progress_began.emit(progress)

    def shown_by(self, progress: Progress) -> Callable[[], object] | None:
        """Return what shows the folder of a file that was written, while it is there."""
        folder = Path(progress.name).parent
        address = QUrl.fromLocalFile(str(folder))
        return (lambda: QDesktopServices.openUrl(address)) if folder.is_dir() else None

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
            ExportKind.EVIDENCE_HTML: self.tr("Passages as a page to search in"),
            ExportKind.XLSX: self.tr("Passages and sources as a workbook"),
            ExportKind.CSV: self.tr("Passages as a table"),
            ExportKind.CSL_JSON: self.tr("References as CSL-JSON"),
            ExportKind.RIS: self.tr("References as RIS"),
            ExportKind.BIBTEX: self.tr("References as BibLaTeX"),
            ExportKind.REFI_QDA: self.tr("Project for qualitative analysis (REFI-QDA)"),
            ExportKind.CODEBOOK: self.tr("Codebook (REFI-QDA)"),
            ExportKind.CAPTURES: self.tr("Captures with their checksums"),
            ExportKind.ARCHIVE: self.tr("Archive of everything"),
        }


def _filter(words: str, kind: ExportKind) -> str:
    return f"{words} (*{SUFFIXES[kind]})"


def _doubtful(seat: Seat, posts: Sequence[PostId] | None) -> Sequence[Annotation]:
    from insightreader.services.exports.exporting import doubtful_quotations

    return doubtful_quotations(seat.source, posts)
