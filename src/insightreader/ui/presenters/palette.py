"""Fills the command palette: actions, places, codes, libraries, posts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from insightreader.domain.entities import PostRow
from insightreader.domain.ids import CodeId, PostId
from insightreader.domain.listing import ListFilter
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.reading import Shelves
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.palette import PaletteDialog, Target, recent_first, targets_of
from insightreader.ui.library.place import Place, PlaceKind
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.libraries import LibrariesPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.workspaces import WorkspacesPresenter
from insightreader.ui.theme import ThemeSwitch
from insightreader.ui.workspaces import WorkspaceName

if TYPE_CHECKING:
    from insightreader.domain.evidence import BriefRow, Claim, CodebookDetail
    from insightreader.ui.evidence.view_words import ViewName

_MOST_POSTS = 2_000
"""Newest posts offered; older ones are found by the search."""
_MOST_RECENT = 20
_RECENT = "palette.recent"


@dataclass(frozen=True, slots=True)
class Found:
    """What a library holds that can be gone to."""

    shelves: Shelves
    book: "CodebookDetail"
    briefs: list["BriefRow"]
    claims: list["Claim"]
    rows: list[PostRow]


class PalettePresenter(QObject):
    """Opens the palette over everything that can be gone to."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        reader: Readers,
        libraries: LibrariesPresenter,
        workspaces: WorkspacesPresenter,
        open_beside: Callable[[PostId], object],
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._settings = settings
        self._switch = switch
        self._reader = reader
        self._libraries = libraries
        self._workspaces = workspaces
        self._open_beside = open_beside
        window.actions_of_window["palette"].triggered.connect(self._gather)

    def _gather(self) -> None:
        self._engine.ask_seat("palette", _read).then(self.show)

    def show(self, found: Found) -> PaletteDialog:
        """Open the palette."""
        targets = [
            *targets_of(self._actions()),
            *self._places(found.shelves),
            *self._views(),
            *self._codes(found.book),
            *self._writing(found),
            *self._other_libraries(),
            *(self._to_post(row) for row in found.rows),
        ]
        targets = recent_first(targets, self._settings.lines(_RECENT))
        dialog = PaletteDialog(self._switch.current, targets, self._window)
        dialog.chosen.connect(self._remember)
        top = self._window.rect().center() - dialog.rect().center()
        dialog.move(self._window.mapToGlobal(top))
        dialog.show()
        return dialog

    def _remember(self, key: str) -> None:
        others = [each for each in self._settings.lines(_RECENT) if each != key]
        self._settings.set_lines(_RECENT, [key, *others][:_MOST_RECENT])

    # What is offered

    def _places(self, shelves: Shelves) -> Iterator[Target]:
        for kind, words, entries in (
            (PlaceKind.COLLECTION, self.tr("Collection"), shelves.collections),
            (PlaceKind.TAG, self.tr("Tag"), shelves.tags),
            (PlaceKind.SEARCH, self.tr("Saved search"), shelves.searches),
        ):
            for each in entries:
                place = Place(kind, each.id)
                yield Target(f"{kind}:{each.id}", each.name, words, partial(self._go_to, place))

    def _views(self) -> Iterator[Target]:
        # Not the workspace itself, which is built when it is gone to.
        from insightreader.ui.evidence.view_words import view_words

        for name, words in view_words().items():
            yield Target(f"view:{name}", words, self.tr("Evidence"), partial(self._open_view, name))

    def _codes(self, book: "CodebookDetail") -> Iterator[Target]:
        from insightreader.domain.evidence import Role

        families = {each.id: each for each in book.dimensions}
        for code in book.codes:
            family = families[code.dimension]
            is_case = family.role is Role.CASE
            yield Target(
                f"code:{code.id}",
                code.name,
                self.tr("Case") if is_case else family.name,
                partial(self._open_case if is_case else self._open_code, code.id),
                colour=code.colour,
            )

    def _writing(self, found: Found) -> Iterator[Target]:
        for brief in found.briefs:
            open_it = partial(self._open_writing, "brief", int(brief.id))
            yield Target(f"brief:{brief.id}", brief.title, self.tr("Brief"), open_it)
        for claim in found.claims:
            open_it = partial(self._open_writing, "claim", int(claim.id))
            yield Target(f"claim:{claim.id}", claim.text, self.tr("Claim"), open_it)

    def _other_libraries(self) -> Iterator[Target]:
        for folder in self._libraries.others():
            yield Target(
                f"library:{folder}",
                folder.name,
                self.tr("Library"),
                partial(self._libraries.open, folder),
            )

    def _to_post(self, row: PostRow) -> Target:
        return Target(
            f"post:{row.id}",
            row.title,
            row.site or "",
            lambda: self._open_post(row),
            go_aside=lambda: self._open_beside(row.id),
        )

    def _actions(self) -> list[QAction]:
        window = self._window
        actions = window.actions_of_window
        return [
            *(each for each in actions if each is not actions["palette"]),
            *self._reader.pane.commands,
            *window.library.parts.list.actions_of_posts.all(),
            *(action for _, others in window.action_groups for action in others()),
        ]

    # Going there

    def _go_to(self, place: Place) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        self._window.library.go_to(place)

    def _open_post(self, row: PostRow) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        self._reader.open(row.id)

    def _open_view(self, name: "ViewName") -> None:
        self._window.workspaces.show_workspace(WorkspaceName.EVIDENCE)
        if self._workspaces.evidence is not None:
            self._workspaces.evidence.open_view(name)

    def _open_code(self, code: CodeId) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.EVIDENCE)
        if self._workspaces.evidence is not None:
            self._workspaces.evidence.open_code(code)

    def _open_case(self, case: CodeId) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.EVIDENCE)
        if self._workspaces.evidence is not None:
            self._workspaces.evidence.open_case(case)

    def _open_writing(self, kind: str, number: int) -> None:
        from insightreader.ui.brief.pane import BriefPane

        self._window.workspaces.show_workspace(WorkspaceName.BRIEF)
        pane = self._window.workspaces.page(WorkspaceName.BRIEF)
        if isinstance(pane, BriefPane):
            pane.wanted.emit(kind, number)


def _read(seat: Seat) -> Found:
    from insightreader.services.evidence.briefs import briefs_of
    from insightreader.services.evidence.claims import claims_of
    from insightreader.services.evidence.codebook import codebook_of

    posts = seat.reading.listing(ListFilter())[:_MOST_POSTS]
    return Found(
        seat.reading.shelves(),
        codebook_of(seat.source),
        briefs_of(seat.source),
        claims_of(seat.source),
        seat.reading.rows(posts),
    )
