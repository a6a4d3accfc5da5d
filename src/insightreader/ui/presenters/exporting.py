"""Exports in the window: which posts, into which file, in which format; then how it went."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
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
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.citation_style import CitationStyleDialog
from insightreader.ui.dialogs.doubtful import DoubtfulDialog
from insightreader.ui.dialogs.format_dialog import FormatDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.tasks.notices import Offer

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

_STYLE = "export.style"


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be written. ``posts`` None: all that aren't in the trash."""

    posts: Sequence[PostId] | None
    kind: ExportKind
    target: Path
    style: str = "apa"
    """The citation style of a report."""
    with_names: bool = False
    """Whether names stand for which there are pseudonyms."""


class ExportPresenter(QObject):
    """Asks for a file by the system's own dialog; the format goes by the chosen filter."""

    exported = Signal(object, str)
    """The ``ExportReport`` and the file's name."""
    refused = Signal(object, str)
    progress_began = Signal(object)
    """A ``Progress`` whose result is the ``ExportReport``."""

    def __init__(
        self, engine: Engine, window: MainWindow, reader: Readers, *, settings: Settings
    ) -> None:
        super().__init__(engine)
        self._settings = settings
        self._engine = engine
        self._window = window
        self._reader = reader
        self._orders: dict[str, ExportOrder] = {}
        """The last order for each file."""
        window.library.export_requested.connect(self.ask)
        window.notes.export_requested.connect(self._ask_for_open_post)
        window.actions_of_window["export"].triggered.connect(self._ask_for_what_is_chosen)

    def ask(self, posts: Sequence[PostId] | None) -> QFileDialog:
        """Ask where to; None exports everything that isn't in the trash."""
        kinds = self._words()
        dialog = self._dialog({_filter(words, kind): kind for kind, words in kinds.items()})
        dialog.selectFile(self.tr("Notes") + SUFFIXES[ExportKind.MARKDOWN])
        dialog.chosen.connect(lambda kind, path: self._begin(ExportOrder(posts, kind, path)))
        dialog.open()
        return dialog

    def ask_with_names(self, order: ExportOrder) -> QFileDialog:
        """Ask where the same is to go with all names: beside the file without them, not over it."""
        dialog = self._dialog({_filter(self._words()[order.kind], order.kind): order.kind})
        name = self.tr("{name} (with names)").format(name=order.target.stem)
        dialog.setDirectory(str(order.target.parent))
        dialog.selectFile(name + order.target.suffix)
        dialog.chosen.connect(
            lambda _, path: self._write(replace(order, target=path, with_names=True))
        )
        dialog.open()
        return dialog

    def _begin(self, order: ExportOrder) -> None:
        """Ask first how sources are cited, where references are written."""
        if order.kind is not ExportKind.DOCX:
            self.export(order)
            return
        dialog = CitationStyleDialog(self._settings.text(_STYLE), self._window)

        def go_on(style: str) -> None:
            self._settings.set(_STYLE, style)
            self.export(replace(order, style=style))

        dialog.chosen.connect(go_on)
        dialog.open()

    def export(self, order: ExportOrder) -> None:
        """Write the file, off the main thread; ask first where a quotation in it is doubtful."""
        if not order.target.suffix and order.kind is not ExportKind.FOLDER:
            order = replace(order, target=order.target.with_suffix(SUFFIXES[order.kind]))
        if order.kind in _WITHOUT_QUOTATIONS:
            self._write(order)
            return
        self._engine.ask_seat(None, lambda seat: _doubtful(seat, order.posts)).then(
            lambda found: self._go_on(found, lambda: self._write(order))
        ).otherwise(lambda error: self.refused.emit(error, order.target.name))

    def _dialog(self, filters: Mapping[str, ExportKind]) -> FormatDialog:
        return FormatDialog(self._window, self.tr("Export"), filters)

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
        self._reader.bring(note.post, None if note.is_about_post else passage)

    def _write(self, order: ExportOrder) -> None:
        def write(seat: Seat) -> ExportReport:
            # With the exporters, a tenth of the program's modules, which a start never needs.
            from insightreader.services.exports.exporting import ExportOptions, export

            options = ExportOptions(style=order.style, with_names=order.with_names)
            return export(
                seat.source, order.posts, kind=order.kind, target=order.target, options=options
            )

        name = str(order.target)
        self._orders[name] = order
        progress = Progress(self, work=Work.EXPORTING, name=name)
        progress.again = lambda: self._write(order)
        progress.finished.connect(progress.deleteLater)
        task = self._engine.ask_seat(None, write).then(progress.end).otherwise(progress.fail)
        task.then(lambda report: self.exported.emit(report, order.target.name))
        progress.follow(task.otherwise(lambda error: self.refused.emit(error, order.target.name)))
        self.progress_began.emit(progress)

    def offered_after(self, progress: Progress) -> Offer | None:
        """Offer a file with all names where some were replaced."""
        order, report = self._orders.get(progress.name), progress.result
        if order is None or not isinstance(report, ExportReport) or not report.renamed:
            return None
        return Offer(self.tr("With names…"), lambda: self.ask_with_names(order))

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
