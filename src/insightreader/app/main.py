"""Opens the window: arguments, log, library, one instance a library, and an orderly end."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from insightreader import __version__
from insightreader.app import crash
from insightreader.app.instance import Instance, hand_over
from insightreader.app.opening import open_or_explain
from insightreader.app.wiring import Workspace
from insightreader.base import logs
from insightreader.base.paths import user_paths
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.services.settings import Settings
from insightreader.ui import fonts
from insightreader.ui.theme import ThemeSwitch

SWITCH_INTERVAL_S = 0.001
"""The window's thread gets the interpreter back sooner from threads that read and deliver."""


def make_application() -> QApplication:
    """Return the application, named, translated and with its fonts."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("InsightReader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("insightreader")
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        app.installTranslator(translator)
    fonts.load_before_window()
    fonts.apply_ui_font(app)
    return app


def main(arguments: Sequence[str]) -> int:
    """Run the window and return its exit code."""
    settings = Settings(user_paths().settings_file)
    folder, link = _wanted(arguments, settings)
    if hand_over(folder, link or "raise"):
        return 0
    logs.start(user_paths().logs)
    app = make_application()
    garbage = MainThreadGarbage(app)
    switch = ThemeSwitch(app, settings.text("look.theme"))
    crash.install(crash.show_window)
    opened = open_or_explain(folder)
    if opened is None:
        return 1
    garbage = MainThreadGarbage(app)
    workspace = Workspace(opened, switch, settings)
    instance = Instance(opened, workspace)
    instance.raise_asked.connect(workspace.raise_window)
    instance.open_asked.connect(workspace.open_uid)
    workspace.start()
    if link:
        workspace.open_uid(link.split()[-1])
    try:
        return app.exec()
    finally:
        instance.close()
        workspace.close()
        garbage.close()
        garbage.close()


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
            uid = word.partition(":")[2].removeprefix("//").removeprefix("open/")[:36]
            link = f"open {uid}"
    return folder.absolute(), link
