"""A brief on its way out: previewed with its references, and written into a file.

Citations take seconds to be put together, so that both are errands, which no reading waits for.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from insightreader.domain.entities import Annotation
from insightreader.domain.errors import UserError
from insightreader.domain.exchange import SUFFIXES, ExportKind
from insightreader.domain.ids import AnnotationId, BriefId
from insightreader.domain.report import Report
from insightreader.runtime.engine import Engine
from insightreader.runtime.tasks import Task
from insightreader.services.desk import Seat, open_seat
from insightreader.store.following import OwnOperations
from insightreader.ui.brief.pane import BriefPane
from insightreader.ui.dialogs.doubtful import DoubtfulDialog
from insightreader.ui.dialogs.format_dialog import FormatDialog
from insightreader.ui.explaining import explain

Value = TypeVar("Value")


class BriefLeaving(QObject):
    """Asks for files over the pane."""

    passage_wanted = Signal(object)
    """An ``Annotation`` that is to be looked at before the export."""
    told = Signal(str)
    previewed = Signal()
    """A preview is on show."""
    written = Signal(object)
    """The ``Path`` of a file that was written."""

    def __init__(self, engine: Engine, pane: BriefPane) -> None:
        super().__init__(engine)
        self._engine, self._pane = engine, pane
        self._written: Path | None = None
        self._asked = 0
        pane.export_bar.opened.connect(self._open)

    # Preview

    def preview(self, brief: BriefId) -> None:
        """Show the brief as it will be read, as soon as that is put together."""
        self._asked += 1
        number = self._asked

        def show(report: Report) -> None:
            if number == self._asked:
                self._pane.preview.show_report(report)
                self.previewed.emit()

        self._on_seat(lambda seat: _report(seat, brief)).then(show)

    # Export

    def ask(self, brief: BriefId, title: str) -> QFileDialog:
        """Ask where to write a brief to; the format goes by the chosen filter."""
        filters = {f"{words} (*{SUFFIXES[kind]})": kind for kind, words in self._words().items()}
        dialog = FormatDialog(self._pane, self.tr("Export the brief"), filters)
        dialog.selectFile(_file_name(title) + SUFFIXES[ExportKind.DOCX])
        dialog.chosen.connect(lambda kind, path: self.export(brief, kind, path))
        dialog.open()
        return dialog

    def export(self, brief: BriefId, kind: ExportKind, target: Path) -> None:
        """Write a brief; ask first where a quotation in it is doubtful."""
        if not target.suffix:
            target = target.with_suffix(SUFFIXES[kind])

        def go_on(doubtful: Sequence[Annotation]) -> None:
            self._ask_of(doubtful, lambda: self._write(brief, kind, target))

        self._on_seat(lambda seat: _doubtful(seat, brief)).then(go_on).otherwise(
            lambda error: self._refuse(error, target)
        )

    def _ask_of(self, doubtful: Sequence[Annotation], write: Callable[[], None]) -> None:
        if not doubtful:
            write()
            return
        dialog = DoubtfulDialog(doubtful, self._pane)
        dialog.accepted.connect(write)
        dialog.show_requested.connect(self.passage_wanted)
        dialog.open()

    def _write(self, brief: BriefId, kind: ExportKind, target: Path) -> None:
        def write(seat: Seat) -> Report:
            from insightreader.services.exports.brief_export import export_brief

            return export_brief(seat.source, brief, kind=kind, target=target)

        self.told.emit(self.tr("Writing {name}…").format(name=target.name))
        self._on_seat(write).then(lambda report: self._tell(report, target)).otherwise(
            lambda error: self._refuse(error, target)
        )

    def _tell(self, report: Report, target: Path) -> None:
        self._written = target
        words = self.tr("Wrote {name}").format(name=target.name)
        self._pane.export_bar.tell(words, report.remarks)
        self.told.emit(words)
        self.written.emit(target)

    def _refuse(self, error: Exception, target: Path) -> None:
        if not isinstance(error, UserError):
            raise error
        self.told.emit(f"{target.name}: {explain(error)}")

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _on_seat(self, work: Callable[[Seat], Value]) -> Task[Value]:
        """Run work off every lane that reading waits for."""

        def run() -> Value:
            with open_seat(self._engine.folder, own=OwnOperations()) as seat:
                return work(seat)

        return self._engine.run_errand(run)

    def _words(self) -> dict[ExportKind, str]:
        return {
            ExportKind.DOCX: self.tr("Report for Word"),
            ExportKind.HTML: self.tr("Web page"),
            ExportKind.MARKDOWN: self.tr("Markdown"),
        }


def _report(seat: Seat, brief: BriefId) -> Report:
    from insightreader.services.exports.brief_export import brief_as_report

    return brief_as_report(seat.source, brief)


def _doubtful(seat: Seat, brief: BriefId) -> list[Annotation]:
    from insightreader.interchange.documents.brief_report import cited_passages
    from insightreader.services.evidence.briefs import brief_of

    passages = cited_passages(brief_of(seat.source, brief))
    wanted = [AnnotationId(each.annotation) for each in passages if each.is_doubtful]
    return list(seat.reading.annotations(wanted)) if wanted else []


def _file_name(title: str) -> str:
    """Return a title as a name that every system takes."""
    kept = "".join(each if each.isalnum() or each in " -_" else " " for each in title)
    return " ".join(kept.split())[:80] or "Brief"
