"""Opens the window: arguments, log, one instance a library, and an orderly end.

The empty window comes first. What fills it is imported once it has been seen: that takes longer
than everything before it.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from insightreader import __version__
from insightreader.app import crash
from insightreader.app.ending import EndingSignals
from insightreader.app.instance import hand_over
from insightreader.base.paths import user_paths
from insightreader.domain.links import LONGEST
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.services.settings import Settings
from insightreader.ui import fonts
from insightreader.ui.languages import SYSTEM, Speech
from insightreader.ui.main_window import MainWindow
from insightreader.ui.theme import ThemeSwitch

if TYPE_CHECKING:
    from insightreader.app.session import Session

NO_DISPLAY = (
    "The window needs a display, and there is none here; "
    "the commands that 'insightreader --help' lists work without.\n"
)
SWITCH_INTERVAL_S = 0.001
"""The window's thread gets the interpreter back sooner from threads that read and deliver."""


def lacks_display() -> bool:
    """Return whether there is no place for a window; Qt would abort the program over that."""
    if sys.platform in {"win32", "darwin"}:
        return False
    return not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def make_application(language: str = SYSTEM) -> QApplication:
    """Return the application, named, with its fonts and speaking ``language``."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("InsightReader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("insightreader")
    Speech(app).choose(language)
    fonts.load_before_window()
    fonts.apply_ui_font(app)
    return app


def main(arguments: Sequence[str]) -> int:
    """Run the window and return its exit code."""
    settings = Settings(user_paths().settings_file)
    folder, link = _wanted(arguments, settings)
    if hand_over(folder, link or "raise"):
        return 0
    if lacks_display():
        sys.stderr.write(NO_DISPLAY)
        return 1
    app = make_application(settings.text("look.language"))
    ending = EndingSignals(app)
    garbage = MainThreadGarbage(app)
    switch = ThemeSwitch(app, settings.text("look.theme"))
    crash.install(crash.show_window)
    window = MainWindow(switch)
    running: list[Session] = []

    def begin() -> None:
        try:
            running.extend(_opened(folder, window, switch=switch, settings=settings, link=link))
            garbage.spare_what_is_there()
        finally:
            if not running:
                app.exit(1)

    window.seen.connect(begin)
    window.show()
    try:
        return app.exec()
    finally:
        for each in running:
            each.close()
        garbage.close()
        ending.close()


def _opened(
    folder: Path, window: MainWindow, *, switch: ThemeSwitch, settings: Settings, link: str
) -> "list[Session]":
    """Fill the window with the library; nothing where the person gave up."""
    from insightreader.base import logs

    logs.start(user_paths().logs)
    from insightreader.app.opening import open_or_explain
    from insightreader.app.session import Session

    opened = open_or_explain(folder)
    if opened is None:
        return []
    settings.keep_state_in(user_paths().state_of(opened))
    app = QApplication.instance()
    speech = app.findChild(Speech) if app is not None else None
    assert speech is not None
    session = Session(opened, window, switch=switch, settings=settings, speech=speech)
    session.start()
    if link:
        session.open_link(link.removeprefix("open "))
    return [session]


def _wanted(arguments: Sequence[str], settings: Settings) -> tuple[Path, str]:
    """Return the library to open, and what a link asks to be opened in it ("" for nothing)."""
    folder = Path(settings.text("library.folder") or user_paths().default_library)
    link = ""
    words = iter(arguments)
    for word in words:
        if word == "--library":
            folder = Path(next(words, str(folder)))
        elif word.startswith("--library="):
            folder = Path(word.partition("=")[2])
        elif word.startswith("insightreader:"):
            # A broken one is handed on as well: it is the window that explains what is wrong.
            link = f"open {' '.join(word.split())[:LONGEST]}"
    return folder.absolute(), link
