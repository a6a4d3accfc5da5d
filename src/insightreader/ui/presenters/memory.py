"""The window as it was left: its place on the screen, how wide and which its panes were."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication

from insightreader.services.settings import Settings
from insightreader.ui.main_window import MainWindow

_TITLE = 40
"""What of a window's top is looked for on a screen, in pixels."""
_GRIP = 120
"""As much of it is enough to take it by the mouse."""


def restore(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was when it was last closed, maximised or full screen if it was.

    A screen may be gone since, or smaller. Which panes show is a setting, and applied with the
    others.
    """
    geometry = _from_text(settings.text("window.geometry"))
    if geometry and window.restoreGeometry(geometry):
        _keep_on_a_screen(window)
    panes = _from_text(settings.text("window.panes"))
    if panes:
        window.restore_panes(panes)


def remember(window: MainWindow, settings: Settings) -> None:
    """Keep how the window is now."""
    settings.set("window.geometry", _to_text(window.saveGeometry()))
    settings.set("window.panes", _to_text(window.place_of_panes()))
    settings.set("look.library_pane", window.is_wanted(window.library))
    settings.set("look.notes_pane", window.is_wanted(window.notes))


def fitted(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Return where a window goes so that it can be seen, taken and sized: all in pixels.

    ``screens`` are what windows may use of each, the first one first. A window whose title can
    be taken on one of them stays; else it goes to the middle of the first. None is larger than
    its screen.
    """
    if not screens:
        return window
    title = QRect(window.topLeft(), QPoint(window.right(), window.top() + _TITLE))
    seen = [(title & screen, screen) for screen in screens]
    home = next((each for part, each in seen if part.width() >= _GRIP and not part.isEmpty()), None)
    screen = home or screens[0]
    size = window.size().boundedTo(screen.size())
    if home is not None and size == window.size():
        return window
    placed = QRect(QPoint(0, 0), size)
    placed.moveCenter(screen.center())
    return placed


def _keep_on_a_screen(window: MainWindow) -> None:
    whole = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    if window.windowState() & whole:
        return  # the system lays it on a screen that is there
    first = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda each: each is not first)
    place = fitted(window.geometry(), [each.availableGeometry() for each in screens])
    if place != window.geometry():
        window.setGeometry(place)


def _to_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
