"""Where dialogs about files begin: among the person's own files."""

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog


def begin_among_own_files(dialog: QFileDialog) -> None:
    """Let the first dialog of a run begin where files arrive, not where the program was started.

    Qt lets later ones begin where the last one ended.
    """
    if dialog.directory() == QDir.current():
        arriving = QStandardPaths.StandardLocation.DownloadLocation
        folder = QStandardPaths.writableLocation(arriving)
        dialog.setDirectory(folder if QDir(folder).exists() else QDir.homePath())
