"""The last line: an unexpected error is logged, said, and can be reported without content."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from insightreader import __version__

_LOG = logging.getLogger(__name__)
_SHOWN: list[QWidget] = []
"""What is said, or was said last: nobody else holds a box without a parent, and it would go."""


def report(error: BaseException) -> str:
    """Return what may be sent to the developers: versions, types and places, nobody's text."""
    lines = [
        f"InsightReader {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "",
    ]
    current: BaseException | None = error
    while current is not None:
        frames = traceback.extract_tb(current.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        lines.append(type(current).__qualname__)
        current = current.__cause__ or current.__context__
        if current is not None:
            lines.append("caused by")
    return "\n".join(lines)


def _short(path: str) -> str:
    """A path from the package on: what lies before it names the user."""
    for mark in ("insightreader", "site-packages", "lib"):
        before, found, after = path.replace("\\", "/").rpartition(f"/{mark}/")
        if found and before:
            return f"{mark}/{after}"
    return path.rsplit("/", 1)[-1]


def show_window(text: str) -> None:
    """Say that something went wrong, with a report to copy; never two windows at a time."""
    app = QApplication.instance()
    if app is None or app.property("crash_shown"):
        return
    app.setProperty("crash_shown", True)
    # Imported when it is needed: message boxes cost a start 20 ms.
    from insightreader.ui.plain import plain_message

    box = plain_message(
        None,
        "InsightReader",
        QCoreApplication.translate(
            "crash",
            "Something went wrong in InsightReader. What you saved is safe. "
            "The report below holds nothing from your library; you may copy and send it.",
        ),
        details=text,
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda _: app.setProperty("crash_shown", False))
    _SHOWN[:] = [box]
    box.open()


def install(show: Callable[[str], object]) -> None:
    """Hand unexpected errors to the log and to ``show``; the program goes on where it can."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("unexpected error", exc_info=(kind, error, trace))
        try:
            show(report(error.with_traceback(trace)))
        except Exception:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = hook
