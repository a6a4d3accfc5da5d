"""``self-test``: the installed program checks itself, in a folder that it throws away."""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from insightreader.base import resources
from insightreader.base.paths import HOME_VARIABLE
from insightreader.domain.errors import InsightReaderError

Check = Callable[[Path], None]


def main(arguments: Sequence[str]) -> int:  # noqa: ARG001 - every command gets its words
    """Run every check, say how each went, and return 0 if all went well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="insightreader-self-test-") as name:
        os.environ[HOME_VARIABLE] = name
        for words, check in CHECKS:
            try:
                check(Path(name))
            except (
                ArithmeticError,
                AssertionError,
                AttributeError,
                ImportError,
                LookupError,
                OSError,
                RuntimeError,
                TypeError,
                ValueError,
                InsightReaderError,
            ) as error:
                failed += 1
                _say(f"FAILED  {words}: {type(error).__name__}: {error}")
            else:
                _say(f"ok      {words}")
    _say(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _check_resources(_folder: Path) -> None:
    assert "phrases" in resources.read_text("furniture.json")
    assert resources.names("sample/captures", "html")
    assert (resources.guide() / "index.md").is_file()


def _check_fonts_and_icons(_folder: Path) -> None:
    from PySide6.QtGui import QFontDatabase

    from insightreader.app.main import make_application
    from insightreader.ui import fonts, icons

    make_application()
    fonts.load_with_first_post()
    families = set(QFontDatabase.families())
    assert {fonts.READING_FAMILY, fonts.UI_FAMILY} <= families, sorted(families)
    assert not icons.pixmap("search", "#000000").isNull()


def _check_cleaning(_folder: Path) -> None:
    from insightreader.capture.sources import from_text
    from insightreader.workers.clients import Cleaner, cleaning_pool

    pool = cleaning_pool()
    try:
        cleaned = Cleaner(pool).clean(from_text("A title\n\nA first paragraph.\n\nA second one."))
    finally:
        pool.close()
    assert [block.number for block in cleaned.rendered.blocks] == [1, 2], cleaned.rendered.blocks


def _check_library_and_search(folder: Path) -> None:
    from insightreader.capture.cleaning import clean
    from insightreader.capture.sources import from_text
    from insightreader.domain.found import SearchQuestion
    from insightreader.services.annotating import Annotating, NewAnnotation
    from insightreader.services.capturing import Capturing
    from insightreader.services.searching import search
    from insightreader.store import library
    from insightreader.store.library import Library

    place = folder / "library"
    library.create(place, profile_name="self-test")
    with Library(place) as opened:
        source = from_text("A title\n\nWidgets are counted here, one by one, every day.")
        capturing = Capturing(opened)
        job = capturing.begin(source).value.job
        assert job is not None
        post = capturing.finish(job, clean(source)).value
        Annotating(opened).create(NewAnnotation(post, 0, 7, comment="of note"))
        answer = search(opened, SearchQuestion(1, "widgets"))
        assert {hit.kind for hit in answer.hits} == {"post", "note"}, answer


def _check_window(folder: Path) -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from insightreader.app.wiring import Workspace
    from insightreader.services.settings import Settings
    from insightreader.ui.theme import ThemeSwitch

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    workspace = Workspace(
        folder / "library", ThemeSwitch(app, "light"), Settings(folder / "settings.json")
    )
    loop = QEventLoop()
    workspace.library.listed.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    workspace.start()
    loop.exec()
    shown = workspace.library.pane.parts.posts.rowCount()
    workspace.close()
    workspace.window.deleteLater()
    assert shown == 1, shown


CHECKS: tuple[tuple[str, Check], ...] = (
    ("resources come along", _check_resources),
    ("fonts and icons are there", _check_fonts_and_icons),
    ("a worker cleans a text", _check_cleaning),
    ("a library is written and searched", _check_library_and_search),
    ("the window opens and lists it", _check_window),
)
