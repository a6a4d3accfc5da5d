"""Scenes of reading: what stands over the text, beside it, above it or in its place."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton, QWidget

from insightreader.app.scenes import Scene, Stage, open_post, settle, wait_for
from insightreader.ui.presenters.reader import Passage

_POST = "last-mile.html"
_LONG = "whose-shoulders.html"
_WORD = "trust"
_BLOCK = 5


def drop_down(within: QWidget, name: str = "") -> QWidget | None:
    """Open the menu of a button, by the button's object name, without waiting for a choice."""
    for button in within.findChildren(QToolButton):
        menu = button.menu()
        if menu is not None and name in (button.objectName(), ""):
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
            return menu
    return None


def _select(stage: Stage, *, block: int = _BLOCK, words: str = "") -> None:
    """Select words of the text, or else the first sentence of a block."""
    view = stage.workspace.window.reader.view
    rendered = view.scene.rendered
    if rendered is None:
        return
    start = rendered.blocks[block].start
    if words:
        start = rendered.text.index(words)
        end = start + len(words)
    else:
        end = rendered.text.index(". ", start) + 1
    view.scroll_to(start, end)
    view.select(start, end)


def _selection(stage: Stage) -> None:
    open_post(_POST)(stage)
    _select(stage)
    settle()
    stage.workspace.window.reader.view.bar_wanted.emit()


def _leave_selection(stage: Stage) -> None:
    stage.workspace.window.reader.view.clear_selection()


def _command(name: str, post: str) -> Callable[[Stage], None]:
    """Return what triggers a command of the reader on an open post."""

    def act(stage: Stage) -> None:
        open_post(post)(stage)
        stage.workspace.window.reader.commands[name].trigger()

    return act


def _find(stage: Stage) -> None:
    open_post(_POST)(stage)
    _select(stage, words=_WORD)
    stage.workspace.window.reader.commands["find"].trigger()
    _leave_selection(stage)


def _text_alone(stage: Stage) -> None:
    open_post(_LONG)(stage)
    stage.workspace.window.actions_of_window["text-alone"].setChecked(True)


def _end_text_alone(stage: Stage) -> None:
    stage.workspace.window.actions_of_window["text-alone"].setChecked(False)


def _paragraph_alone(stage: Stage) -> None:
    stage.workspace.window.actions_of_window["focus"].setChecked(True)
    _text_alone(stage)


def _end_paragraph_alone(stage: Stage) -> None:
    _end_text_alone(stage)
    stage.workspace.window.actions_of_window["focus"].setChecked(False)


def _side_by_side(stage: Stage) -> None:
    open_post(_POST)(stage)
    beside = stage.workspace.side_by_side
    wait_for(stage.workspace.reader.opened, lambda: beside.open(stage.posts[_LONG]))


def _end_side_by_side(stage: Stage) -> None:
    stage.workspace.side_by_side.close()


def _menu(stage: Stage) -> QWidget | None:
    return drop_down(stage.workspace.window.reader.bar)


def _older(stage: Stage) -> None:
    """A post that a block was taken out of, as it was before."""
    open_post(_POST)(stage)
    reader = stage.workspace.reader
    details = reader.details
    if details is None or details.revision is None:
        return
    post, before = details.row.id, details.revision.id
    _select(stage)
    wait_for(reader.opened, stage.workspace.window.reader.commands["take-out"].trigger)
    wait_for(reader.opened, lambda: reader.open(post, Passage(0, 0, revision=before)))


def _put_back(stage: Stage) -> None:
    reader = stage.workspace.reader
    wait_for(reader.opened, reader.at_hand.go_to_newest)
    wait_for(reader.opened, stage.workspace.window.actions_of_window["undo"].trigger)


READING_SCENES = (
    Scene("selection", _selection, _leave_selection),
    Scene("find", _find),
    Scene("outline", _command("outline", _LONG)),
    Scene("block-numbers", _command("numbers", _LONG), _command("numbers", _LONG)),
    Scene("text-alone", _text_alone, _end_text_alone),
    Scene("paragraph-alone", _paragraph_alone, _end_paragraph_alone),
    Scene("side-by-side", _side_by_side, _end_side_by_side),
    Scene("menu", _menu),
    Scene("older-revision", _older, _put_back),
)
