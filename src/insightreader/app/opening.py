"""Opening a library at start: made if there is none, and a way out offered if it is damaged."""

import getpass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from insightreader.domain.errors import LibraryCorrupt, UserError
from insightreader.services import backup
from insightreader.services.beginning import begin_library
from insightreader.store import library
from insightreader.ui.explaining import explain
from insightreader.ui.plain import plain_message


def _tr(text: str) -> str:
    return QCoreApplication.translate("opening", text)


def open_or_explain(folder: Path) -> Path | None:
    """Return the folder of a library that can be opened, or None where the user gave up.

    Quick on the good path: the file's head is looked at, its pages later and in the background.
    """
    while True:
        try:
            if not library.exists(folder):
                begin_library(folder, profile_name=_person())
            library.look_at(folder)
        except LibraryCorrupt as error:
            if not _offer_backup(folder, error):
                return None
        except UserError as error:
            plain_message(None, "InsightReader", f"{folder}\n\n{explain(error)}").exec()
            return None
        else:
            return folder


def _offer_backup(folder: Path, error: UserError) -> bool:
    """Say what happened and put the newest good backup in place if that is wanted."""
    found = backup.newest_good(folder)
    text = _tr("The library's file is damaged and was not changed.")
    if "missing" in error.data:
        text = _tr("A file of the library is missing. Nothing was changed.")
    if found is None:
        plain_message(
            None,
            "InsightReader",
            text + "\n\n" + _tr("There is no good backup of it in its folder."),
            details=error.detail,
        ).exec()
        return False
    box = plain_message(
        None,
        "InsightReader",
        text
        + "\n\n"
        + _tr("A good backup can take its place; the damaged file is kept beside it."),
        details=f"{error.detail}\n{found.path}",
    )
    restore = box.addButton(_tr("Restore the backup"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()
    if box.clickedButton() is not restore:
        return False
    try:
        backup.restore(folder, found.path)
    except UserError as refused:
        box = plain_message(None, "InsightReader", explain(refused), details=refused.detail)
        box.exec()
        return False
    return True


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "me"
