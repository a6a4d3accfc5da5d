"""The scenes that are photographed: what a person sees at the turns of a day's work."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from insightreader.app.wiring import Workspace
from insightreader.domain.ids import PostId
from insightreader.services.guide import guide_markdown, guide_pictures, picture_sizes
from insightreader.text.rendering import render
from insightreader.ui.library.place import EVERYTHING, TRASH

_SETTLED_MS = 100
_LONGEST_MS = 20_000


@dataclass(frozen=True, slots=True)
class Stage:
    """A workspace with the posts of the sample library by the name of their capture."""

    workspace: Workspace
    posts: dict[str, PostId]


def _nothing(_: Stage) -> None:
    """The window as it is."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's name, and what brings it about; it returns a window of its own, or None.

    ``tidy`` takes away what would be in the way of the scenes that follow.
    """

    name: str
    set_up: Callable[[Stage], QWidget | None]
    tidy: Callable[[Stage], object] = _nothing


def wait_for(signal: SignalInstance, begin: Callable[[], object]) -> None:
    """Run ``begin`` and the event loop until ``signal`` comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(_LONGEST_MS, loop, loop.quit)
    begin()
    loop.exec()
    signal.disconnect(loop.quit)


def settle() -> None:
    """Let drawing and late answers come in."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop, loop.quit)
    loop.exec()


def open_post(capture: str) -> Callable[[Stage], None]:
    """Return what opens the post of a capture."""

    def set_up(stage: Stage) -> None:
        post = stage.posts[capture]
        reader = stage.workspace.reader
        wait_for(reader.opened, lambda: reader.open(post))
        stage.workspace.library.pane.select([post])

    return set_up


def _places(stage: Stage) -> None:
    stage.workspace.library.pane.show_places(shown=True)


def _hide_places(stage: Stage) -> None:
    stage.workspace.library.pane.show_places(shown=False)


def _search(stage: Stage) -> None:
    pane = stage.workspace.library.pane
    search = stage.workspace.engine.search
    wait_for(search.answered, lambda: pane.parts.field.set_query("leadership data"))


def leave_search(stage: Stage) -> None:
    """Give the list back."""
    stage.workspace.library.pane.parts.field.leave()


def _trash(stage: Stage) -> None:
    pane = stage.workspace.library.pane
    wait_for(stage.workspace.library.listed, lambda: pane.go_to(TRASH))


def _everything(stage: Stage) -> None:
    pane = stage.workspace.library.pane
    wait_for(stage.workspace.library.listed, lambda: pane.go_to(EVERYTHING))


def _preferences(stage: Stage) -> QWidget:
    return stage.workspace.showing.show_preferences()


def _shortcuts(stage: Stage) -> QWidget:
    return stage.workspace.keys.show_sheet()


def _guide(stage: Stage) -> QWidget:
    pictures = guide_pictures()
    rendered = render(guide_markdown(), image_sizes=picture_sizes(pictures))
    return stage.workspace.showing.show_guide(rendered, pictures)


def _about(stage: Stage) -> QWidget:
    return stage.workspace.showing.show_about()


EMPTY_SCENES = (Scene("first-start", _nothing),)
SCENES = (
    Scene("reader", open_post("last-mile.html")),
    Scene("table-and-code", open_post("small-table.md")),
    Scene("footnotes", open_post("whose-shoulders.html")),
    Scene("arabic", open_post("falaj.html")),
    Scene("chinese", open_post("suixiu.html")),
    Scene("places", _places, _hide_places),
    Scene("search", _search, leave_search),
    Scene("trash", _trash, _everything),
    Scene("preferences", _preferences),
    Scene("shortcuts", _shortcuts),
    Scene("guide", _guide),
    Scene("about", _about),
)
