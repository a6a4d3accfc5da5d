"""Scenes of what the window asks or says on its own account, and of a page that can't be read."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QTabWidget, QWidget

from insightreader.app import crash
from insightreader.app.list_scenes import search_for
from insightreader.app.scenes import Scene, Stage, leave_search, settle, wait_for
from insightreader.capture.sources import from_text
from insightreader.domain.entities import PostRow, PostState
from insightreader.ui.coding.proposal_tree import ProposalTree
from insightreader.ui.library.place import EVERYTHING
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.library.triage import Triage
from insightreader.ui.presenters.known_pages import SKIP
from insightreader.ui.presenters.saving import KnownPage

_ADDRESS = "https://example.org/missions/seven"
_TORN = "torn.epub"
_POST = "last-mile.html"
_MOST_TURNS = 60
"""Of a quarter of a second, for a worker to say that it can't read something."""


def _preferences(page: int) -> Callable[[Stage], QWidget]:
    """Return what shows a page of the preferences."""

    def set_up(stage: Stage) -> QWidget:
        dialog = stage.workspace.showing.show_preferences()
        pages = dialog.findChild(QTabWidget)
        if isinstance(pages, QTabWidget):
            pages.setCurrentIndex(page)
        return dialog

    return set_up


def _new_library(stage: Stage) -> QWidget:
    dialog = stage.workspace.libraries.ask_for_new()
    dialog.name.setText("Ann")
    return dialog


def _link(stage: Stage) -> QWidget | None:
    stage.workspace.reader.link_asked.emit(_ADDRESS)
    return _message()


def _erase(stage: Stage) -> QWidget | None:
    pane = stage.workspace.library.pane
    pane.parts.acts.perform(Triage.ERASE, [stage.posts[_POST]], _rows(stage))
    return _message()


def _rows(stage: Stage) -> list[PostRow]:
    known = stage.workspace.library.pane.parts.posts.known_post(stage.posts[_POST])
    return [known] if known is not None else []


def _crash(_: Stage) -> QWidget | None:
    crash.show_window(crash.report(ZeroDivisionError()))
    return _message()


def _message() -> QWidget | None:
    settle()
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if isinstance(each, QMessageBox)), None)


def _coding(stage: Stage) -> QWidget | None:
    search_for("trust")(stage)
    settle()
    stage.workspace.window.actions_of_window["code-results"].trigger()
    for _ in range(_MOST_TURNS):
        settle()
        for tree in stage.workspace.window.findChildren(ProposalTree):
            if tree.isVisible() and tree.topLevelItemCount():
                return tree.window()
    return None


def _tour(stage: Stage) -> None:
    stage.workspace.window.actions_of_window["tour-again"].trigger()
    settle()


def _known_page(stage: Stage) -> None:
    page = KnownPage(stage.posts[_POST], from_text(_ADDRESS), _ADDRESS)
    stage.workspace.saving.known_found.emit(page)


def _leave_it(stage: Stage) -> None:
    answer = stage.workspace.window.status.findChild(QPushButton, SKIP)
    if isinstance(answer, QPushButton):
        answer.click()


def _unreadable(stage: Stage) -> None:
    """A file that is no book: its capture is kept, and its row says what is wrong."""
    workspace = stage.workspace
    workspace.tasks.panel.leave()
    pane = workspace.library.pane
    pane.go_to(EVERYTHING)
    torn = workspace.engine.folder.parent / _TORN
    torn.write_bytes(b"PK\x03\x04")
    workspace.saving.save([SaveSource(SourceKind.FILE, str(torn))])
    for _ in range(_MOST_TURNS):
        settle()
        newest = pane.parts.posts.id_at(0)
        pane.select([newest])  # rows that aren't in view aren't read
        row = pane.parts.posts.known_post(newest)
        if row is not None and row.state is PostState.FAILED:
            break
    wait_for(workspace.reader.opened, lambda: workspace.reader.open(newest))


def _erase_it(stage: Stage) -> None:
    """Of a second round it would be a third post that can't be read."""
    pane, post = stage.workspace.library.pane, stage.workspace.reader.post
    if post is not None and post not in stage.posts.values():
        pane.delete_requested.emit([post])
        pane.purge_requested.emit([post])
        settle()
    stage.workspace.tasks.notices.clear()
    stage.workspace.tasks.panel.clear_requested.emit()
    settle()


ASKING_SCENES = (
    Scene("preferences-appearance", _preferences(1)),
    Scene("preferences-library", _preferences(2)),
    Scene("preferences-privacy", _preferences(3)),
    Scene("new-library", _new_library),
    Scene("open-link", _link),
    Scene("erase", _erase),
    Scene("crash", _crash),
    Scene("known-page", _known_page, _leave_it),
    Scene("coding", _coding, leave_search),
    Scene("tour", _tour, lambda stage: stage.workspace.touring.leave()),
)
LAST_SCENES = (Scene("unreadable", _unreadable, _erase_it),)
"""What would be told in the status line of every other scene."""
