"""Scenes of the list: several posts at once, its menus, and what helps to find."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from insightreader.app.reading_scenes import drop_down
from insightreader.app.scenes import Scene, Stage, leave_search, open_post, settle, wait_for
from insightreader.ui.library.place import EVERYTHING
from insightreader.ui.library.query_help import QueryHelp

_POST = "last-mile.html"
WRONG, MENDED = "date:spring is:unred trust", "date:spring is:unread trust"
"""A query that isn't understood to the end, and what is offered instead."""
NOWHERE = "misssion zeppelin"
"""A query that finds nothing."""
_SEVERAL = ("last-mile.html", "stairwell.html", "lemons.html")


def _several(stage: Stage) -> None:
    pane = stage.workspace.library.pane
    pane.go_to(EVERYTHING)
    settle()
    pane.select([stage.posts[each] for each in _SEVERAL])


def _menu_of_posts(stage: Stage) -> QWidget:
    open_post(_POST)(stage)
    posts = stage.workspace.library.pane.parts.list
    menu = posts.menu()
    row = posts.visualRect(posts.currentIndex())
    menu.popup(posts.viewport().mapToGlobal(row.center()))
    return menu


def _menu_of_head(name: str) -> Callable[[Stage], QWidget | None]:
    def set_up(stage: Stage) -> QWidget | None:
        return drop_down(stage.workspace.library.pane.parts.header, name)

    return set_up


def search_for(query: str) -> Callable[[Stage], None]:
    """Return what types a query and waits for its answer."""

    def set_up(stage: Stage) -> None:
        field = stage.workspace.library.pane.parts.field
        search = stage.workspace.engine.search
        wait_for(search.answered, lambda: field.set_query(query))

    return set_up


def _facet(stage: Stage) -> QWidget:
    search_for("trust")(stage)
    settle()
    bar = stage.workspace.library.pane.parts.bar
    menu = bar.menu_of("code")
    menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
    return menu


def _suggestions(stage: Stage) -> None:
    field = stage.workspace.library.pane.parts.field
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.used.emit()
    settle()
    field.setText("tag:")
    field.suggesting.offer()


def _leave_suggestions(stage: Stage) -> None:
    leave_search(stage)
    stage.workspace.library.pane.parts.field.suggesting.hide()


def _query_help(stage: Stage) -> QWidget | None:
    leave_search(stage)
    stage.workspace.library.pane.parts.field.show_help()
    shown = QApplication.topLevelWidgets()
    return next((each for each in shown if isinstance(each, QueryHelp)), None)


def _related(stage: Stage) -> None:
    open_post(_POST)(stage)
    stage.workspace.window.actions_of_window["related"].trigger()
    settle()
    settle()


def _leave_related(stage: Stage) -> None:
    stage.workspace.library.pane.parts.beside.closed.emit()


LIST_SCENES = (
    Scene("several-posts", _several),
    Scene("menu-of-posts", _menu_of_posts),
    Scene("menu-to-add", _menu_of_head("plus")),
    Scene("menu-of-order", _menu_of_head("arrow-down-wide-narrow")),
    Scene("facets", _facet, leave_search),
    Scene("suggestions", _suggestions, _leave_suggestions),
    Scene("query-help", _query_help),
    Scene("query-problem", search_for(WRONG), leave_search),
    Scene("nothing-found", search_for(NOWHERE), leave_search),
    Scene("related", _related, _leave_related),
)
