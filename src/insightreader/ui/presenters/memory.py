"""The window as it was left: its place on the screen, how wide and which its panes were."""

from PySide6.QtCore import QByteArray

from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow


def restore(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was when it was last closed; Qt keeps it on a screen that is there.

    Which panes show is a setting, and applied with the others.
    """
    geometry = _from_text(settings.text("window.geometry"))
    if geometry:
        window.restoreGeometry(geometry)
    panes = _from_text(settings.text("window.panes"))
    if panes:
        window.restore_panes(panes)


def remember(window: MainWindow, settings: Settings) -> None:
    """Keep how the window is now."""
    settings.set("window.geometry", _to_text(window.saveGeometry()))
    settings.set("window.panes", _to_text(window.place_of_panes()))
    settings.set("look.library_pane", window.is_wanted(window.library))
    settings.set("look.notes_pane", window.is_wanted(window.notes))


def _to_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
