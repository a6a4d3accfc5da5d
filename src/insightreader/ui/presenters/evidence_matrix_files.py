"""The matrix on show into a file: a workbook, a table, a page or a document."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from insightreader.domain.errors import UserError
from insightreader.domain.evidence_questions import MatrixQuestion, Shown
from insightreader.domain.exchange import SUFFIXES, ExportKind
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.ui.dialogs.format_dialog import FormatDialog
from insightreader.ui.explaining import explain
from insightreader.ui.presenters.reports import words_of_names

if TYPE_CHECKING:
    from insightreader.services.exports.matrix_export import MatrixExport


class MatrixFiles(QObject):
    """Asks for files over ``parent``."""

    told = Signal(str)
    """How it went, as a sentence."""

    def __init__(self, engine: Engine, parent: QWidget) -> None:
        super().__init__(engine)
        self._engine, self._parent = engine, parent

    def ask(self, question: MatrixQuestion, shown: Shown) -> QFileDialog:
        """Ask where the matrix is to be written, and as what."""
        kinds = {f"{words} (*{SUFFIXES[kind]})": kind for kind, words in self._words().items()}
        dialog = FormatDialog(self._parent, self.tr("Export this matrix"), kinds)
        dialog.selectFile(self.tr("Matrix") + SUFFIXES[ExportKind.XLSX])

        def write(kind: ExportKind, path: Path) -> None:
            target = path if path.suffix else path.with_suffix(SUFFIXES[kind])

            def export(seat: Seat) -> "MatrixExport":
                # What writes documents is loaded for a file alone.
                from insightreader.services.exports.matrix_export import export_matrix

                return export_matrix(seat.source, question, kind=kind, target=target, shown=shown)

            self._engine.ask_seat(None, export).then(
                lambda report: self._tell(report, target.name)
            ).otherwise(lambda error: self._refuse(error, target.name))

        dialog.chosen.connect(write)
        dialog.open()
        return dialog

    def _tell(self, report: "MatrixExport", name: str) -> None:
        words = self.tr("Wrote {name}").format(name=name)
        if report.renamed:
            words += f". {words_of_names(report.renamed)}"
        if report.cut:
            words += " · " + self.tr(
                "%Ln cell(s) with the beginning of a summary alone", None, report.cut
            )
        self.told.emit(words)

    def _refuse(self, error: Exception, name: str) -> None:
        if not isinstance(error, UserError):
            raise error
        self.told.emit(f"{name}: {explain(error)}")

    def _words(self) -> dict[ExportKind, str]:
        return {
            ExportKind.XLSX: self.tr("Workbook"),
            ExportKind.CSV: self.tr("Table"),
            ExportKind.HTML: self.tr("Web page"),
            ExportKind.DOCX: self.tr("Word document"),
        }
