"""Codebooks from files and into files, and the ready one that comes with the program."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from insightreader.domain.codebook_draft import DraftCodebook
from insightreader.domain.errors import UserError
from insightreader.runtime.engine import Engine
from insightreader.services.evidence.codebook_exchange import (
    SUFFIXES,
    CodebookImport,
    read_codebook,
    ready_codebook,
    ready_codebooks,
    write_codebook,
)
from insightreader.ui.explaining import explain


class CodebookFiles(QObject):
    """Asks for files over ``parent``."""

    told = Signal(str)
    """How it went, as a sentence."""

    def __init__(self, engine: Engine, parent: QWidget) -> None:
        super().__init__(engine)
        self._engine, self._parent = engine, parent

    def ask_for_import(self) -> QFileDialog:
        """Ask for a codebook to be taken in."""
        dialog = self._dialog(self.tr("Import a codebook"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_in(Path(path)))
        dialog.open()
        return dialog

    def ask_for_export(self) -> QFileDialog:
        """Ask where the codebook is to be written."""
        dialog = self._dialog(self.tr("Export the codebook"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(self.tr("Codebook") + ".json")
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()
        return dialog

    def take_in(self, path: Path) -> None:
        """Add what a file has and the codebook lacks."""
        self._engine.run_errand(lambda: read_codebook(path)).then(self._add).otherwise(
            lambda error: self._refuse(error, path)
        )

    def add_ready_made(self) -> None:
        """Add the ready codebook."""
        name = next(iter(ready_codebooks()), None)
        if name is not None:
            self._engine.run_errand(lambda: ready_codebook(name)).then(self._add)

    def write(self, path: Path) -> None:
        """Write the codebook into a file."""
        self._engine.ask_seat(None, lambda seat: write_codebook(seat.source, path)).then(
            lambda _: self.told.emit(self.tr("Wrote {name}").format(name=path.name))
        ).otherwise(lambda error: self._refuse(error, path))

    def _add(self, book: DraftCodebook) -> None:
        self._engine.act(lambda desk: desk.codebooks.take_in(book)).then(self._tell)

    def _tell(self, report: CodebookImport) -> None:
        new = self.tr("%Ln code(s) came in", None, report.created)
        known = self.tr("%Ln already there", None, report.known)
        self.told.emit(f"{new} · {known}")

    def _refuse(self, error: Exception, path: Path) -> None:
        if isinstance(error, UserError):
            self.told.emit(f"{path.name}: {explain(error)}")

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title)
        names = " ".join(f"*{each}" for each in SUFFIXES)
        dialog.setNameFilters([self.tr("Codebooks") + f" ({names})"])
        dialog.finished.connect(dialog.deleteLater)
        return dialog
