"""The program's own window in this process, on a copy of a kept library; ways to wait for it."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.library import copied_home, enter_home, post_at
from benchmarks.task import CannotMeasure, Load
from insightreader.app.main import make_application
from insightreader.app.opening import open_or_explain
from insightreader.app.wiring import Workspace
from insightreader.base.paths import user_paths
from insightreader.domain.ids import PostId
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.services.settings import Settings
from insightreader.ui.theme import ThemeSwitch

LONGEST_MS = 180_000
_SETTLE_MS = 1_500


@dataclass(frozen=True, slots=True)
class Bench:
    """A window at work."""

    app: QApplication
    workspace: Workspace

    def post(self, url: str) -> PostId:
        """Return the post of an address."""
        return post_at(self.workspace.engine.folder, url)

    def open(self, post: PostId) -> None:
        """Open a post and wait until it is drawn and everything that follows is done."""
        reader = self.workspace.reader
        wait_for(reader.opened, lambda: reader.open(post))
        run_for(_SETTLE_MS)


@contextmanager
def window_on(load: Load, name: str) -> Iterator[Bench]:
    """Open the window on a copy of the library of that load, and throw the copy away."""
    home = copied_home(load.root, load.posts, name)
    enter_home(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    garbage = MainThreadGarbage(app)
    settings = Settings(user_paths().settings_file)
    folder = open_or_explain(user_paths().default_library)
    if folder is None:
        raise CannotMeasure("the library can't be opened")
    workspace = Workspace(folder, ThemeSwitch(app, "light"), settings)
    wait_for(workspace.library.listed, workspace.start)
    garbage.spare_what_is_there()
    run_for(_SETTLE_MS)
    try:
        yield Bench(app, workspace)
    finally:
        workspace.window.close()
        workspace.close()
        garbage.close()
        shutil.rmtree(home, ignore_errors=True)


def wait_for(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Call ``begin`` and run the event loop until the signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(0, begin)
    _run(loop)
    signal.disconnect(loop.quit)


def wait_until(
    holds: Callable[[], bool], *, every_ms: int = 5, longest_ms: int = LONGEST_MS
) -> None:
    """Run the event loop until a condition holds."""
    loop = QEventLoop()
    timer = QTimer(interval=every_ms)
    timer.timeout.connect(lambda: loop.quit() if holds() else None)
    timer.start()
    _run(loop, longest_ms)
    timer.stop()


def run_for(milliseconds: int) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _run(loop: QEventLoop, longest_ms: int = LONGEST_MS) -> None:
    passed = QElapsedTimer()
    passed.start()
    QTimer.singleShot(longest_ms, loop, loop.quit)
    loop.exec()
    if passed.elapsed() >= longest_ms:
        raise CannotMeasure(f"not done within {longest_ms / 1_000:.0f} s")


class PaintWatch(QObject):
    """Calls back after a widget has been painted while ``is_due`` holds."""

    def __init__(
        self, widget: QWidget, is_due: Callable[[], bool], then: Callable[[], object]
    ) -> None:
        super().__init__(widget)
        self._is_due = is_due
        self._then = then
        self._is_painting = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Paint or self._is_painting or not self._is_due():
            return False
        self._is_painting = True
        try:
            # Painted here, so that the moment after it is known.
            QApplication.sendEvent(watched, event)
        finally:
            self._is_painting = False
        self._then()
        return True
