"""Starts the program once more, for a window on another library in a process of its own."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def window_command(folder: Path) -> list[str]:
    """The command line of a window on a library, from a checkout, an installation or a build.

    ``-P`` keeps the current folder off the import path: it may be anybody's.
    """
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-P", "-m", "insightreader"]
    return [*program, "--library", str(folder)]


def open_window(folder: Path) -> bool:
    """Start a window on a library; return whether that could be done.

    A window that shows it already comes to the front. The new process outlives this one.
    """
    program, *arguments = window_command(folder)
    started = QProcess.startDetached(program, arguments, str(Path.home()))
    return bool(started[0])
