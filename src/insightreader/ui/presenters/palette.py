"""Fills the command palette: actions, places, posts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from insightreader.domain.entities import PostRow
from insightreader.domain.listing import ListFilter
from insightreader.runtime.engine import Engine
from insightreader.services.reading import Reading, Shelves
from insightreader.ui.dialogs.palette import PaletteDialog, Target, targets_of
from insightreader.ui.library.place import Place, PlaceKind
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.theme import ThemeSwitch

_MOST_POSTS = 2_000
"""Newest posts offered; older ones are found by the search."""


class PalettePresenter(QObject):
    """Opens the palette over everything that can be gone to."""

    def __init__(
        self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch, reader: ReaderPresenter
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._switch = switch
        self._reader = reader
        window.actions_of_window["palette"].triggered.connect(self._gather)

    def _gather(self) -> None:
        self._engine.ask("palette", _everything).then(lambda found: self.show(*found))

    def show(self, shelves: Shelves, rows: Sequence[PostRow]) -> PaletteDialog:
        """Open the palette."""
        targets = targets_of(self._actions())
        targets += [
            self._to_place(Place(PlaceKind.COLLECTION, each.id), each.name, self.tr("Collection"))
            for each in shelves.collections
        ]
        targets += [
            self._to_place(Place(PlaceKind.TAG, each.id), each.name, self.tr("Tag"))
            for each in shelves.tags
        ]
        targets += [self._to_post(row) for row in rows]
        dialog = PaletteDialog(self._switch.current, targets, self._window)
        top = self._window.rect().center() - dialog.rect().center()
        dialog.move(self._window.mapToGlobal(top))
        dialog.show()
        return dialog

    def _to_place(self, place: Place, name: str, detail: str) -> Target:
        return Target(name, detail, lambda: self._window.library.go_to(place))

    def _to_post(self, row: PostRow) -> Target:
        return Target(row.title, row.site or "", lambda: self._reader.open(row.id))

    def _actions(self) -> list[QAction]:
        window = self._window
        return [
            *window.actions_of_window,
            *window.reader.commands,
            *window.library.parts.list.actions_of_posts.all(),
            *(action for _, actions in window.action_groups for action in actions()),
        ]


def _everything(reading: Reading) -> tuple[Shelves, list[PostRow]]:
    posts = reading.listing(ListFilter())[:_MOST_POSTS]
    return reading.shelves(), reading.rows(posts)
