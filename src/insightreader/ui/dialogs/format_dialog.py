"""The system's dialog for a file that is to be written; its filters are formats."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from insightreader.domain.exchange import SUFFIXES, ExportKind
from insightreader.ui.start_folder import begin_among_own_files


class FormatDialog(QFileDialog):
    """Deletes itself when it closes."""

    chosen = Signal(object, object)
    """An ``ExportKind`` and a ``Path``."""

    def __init__(self, parent: QWidget, title: str, filters: Mapping[str, ExportKind]) -> None:
        super().__init__(parent, title)
        begin_among_own_files(self)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(filters))
        # With its ending a name is asked about before a file of that name is written over.
        self.filterSelected.connect(lambda name: self.setDefaultSuffix(SUFFIXES[filters[name]]))
        self.setDefaultSuffix(SUFFIXES[filters[self.selectedNameFilter()]])
        self.finished.connect(self.deleteLater)
        self.fileSelected.connect(
            lambda path: self.chosen.emit(filters[self.selectedNameFilter()], Path(path))
        )
