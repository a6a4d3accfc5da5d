"""The ways in: files, an address, the clipboard, imports and the sample library."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from insightreader.domain.exchange import ImportKind, ImportReport
from insightreader.runtime.engine import Engine
from insightreader.ui.dialogs.importing import ImportDialog, name_of_kind
from insightreader.ui.library.header import Way
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.line_dialog import LineDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.importing import ImportPresenter, Preview
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.ui.start_folder import begin_among_own_files

_PATTERNS = (
    *("*.html", "*.htm", "*.xhtml", "*.mhtml", "*.mht", "*.md", "*.markdown", "*.txt", "*.eml"),
    *("*.epub", "*.pdf", "*.docx", "*.odt", "*.warc", "*.warc.gz", "*.wacz"),
)


class AddingPresenter(QObject):
    """Asks what to add, without blocking the window."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        saving: SavingPresenter,
        importing: ImportPresenter,
    ) -> None:
        super().__init__(engine)
        self._window = window
        self._saving = saving
        self._importing = importing
        self._asking: ImportDialog | None = None
        self._path: Path | None = None
        window.library.add_requested.connect(self.add)
        importing.previewed.connect(self._show_preview)
        importing.imported.connect(self._show_report)
        importing.stopped.connect(self._tell_stopped)
        actions = window.actions_of_window
        for name, way in (
            ("add-file", Way.FILE),
            ("add-address", Way.ADDRESS),
            ("import", Way.IMPORT),
            ("join", Way.JOIN),
            ("sample", Way.SAMPLE),
        ):
            actions[name].triggered.connect(lambda _=False, way=way: self.add(way))

    def add(self, way: Way) -> None:
        """Begin one way in."""
        match way:
            case Way.FILE:
                self._ask_for_files()
            case Way.ADDRESS:
                self._ask_for_address()
            case Way.IMPORT:
                self._ask_for_import()
            case Way.JOIN:
                self._ask_for_library()
            case Way.SAMPLE:
                self._importing.open_sample()
            case Way.PASTE:
                self._window.library.paste()
            case Way.TOUR:
                pass  # which the tour's own presenter begins

    def _ask_for_files(self) -> None:
        dialog = _file_dialog(self._window, self.tr("Save files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Everything that can be read (%s)") % " ".join(_PATTERNS),
                self.tr(
                    "Pages and texts (*.html *.htm *.xhtml *.mhtml *.mht *.md *.markdown *.txt)"
                ),
                self.tr("Books and documents (*.epub *.pdf *.docx *.odt)"),
                self.tr("E-mails (*.eml)"),
                self.tr("Web archives (*.warc *.warc.gz *.wacz)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(
            lambda paths: self._window.library.save_requested.emit(
                [SaveSource(SourceKind.FILE, path) for path in paths]
            )
        )
        dialog.open()

    def _ask_for_address(self) -> None:
        dialog = LineDialog(
            self._window,
            title=self.tr("Save an address"),
            words=self.tr("The page is fetched once, now, because you ask for it. Address:"),
        )
        dialog.textValueSelected.connect(self._save_address)
        dialog.open()

    def _save_address(self, typed: str) -> None:
        address = typed.strip()
        if address and "://" not in address:
            address = f"https://{address}"
        if address:
            self._saving.save([SaveSource(SourceKind.ADDRESS, address)])

    def _ask_for_import(self) -> None:
        dialog = _file_dialog(self._window, self.tr("Import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Exports of other programs (*.zip *.csv *.json *.html *.xml *.opml)"),
                self.tr("InsightReader archives (*.zip)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda path: self._importing.preview(Path(path)))
        dialog.open()

    def _ask_for_library(self) -> None:
        dialog = _file_dialog(self._window, self.tr("Join a library: choose its folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(
            lambda path: self._importing.preview(Path(path), is_joining=True)
        )
        dialog.open()

    def _show_preview(self, preview: Preview) -> None:
        dialog = self._asking
        if dialog is not None and isValid(dialog) and self._path == preview.path:
            if dialog.is_joining == preview.is_joining:
                dialog.show_report(preview.report)
            return
        heading = self.tr("{file}: {kind}").format(
            file=preview.path.name, kind=name_of_kind(preview.kind)
        )
        dialog = ImportDialog(
            heading,
            preview.report,
            self._window,
            may_join=preview.kind in (ImportKind.ARCHIVE, ImportKind.LIBRARY),
            is_joining=preview.is_joining,
        )
        self._asking, self._path = dialog, preview.path
        dialog.joining_changed.connect(
            lambda joins: self._importing.preview(preview.path, is_joining=joins)
        )
        dialog.import_requested.connect(
            lambda: self._importing.import_file(preview.path, is_joining=dialog.is_joining)
        )
        dialog.open()

    def _show_report(self, report: ImportReport) -> None:
        if report.problems or report.matched:
            heading = self.tr("Joined")
            if report.problems:
                heading = self.tr("Imported, but not everything")
            ImportDialog(heading, report, self._window, is_done=True).open()

    def _tell_stopped(self, name: str) -> None:
        words = self.tr("Stopped. What came in stays; import {file} again to complete it.")
        self._window.status.say(words.format(file=name))


def _file_dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    begin_among_own_files(dialog)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
