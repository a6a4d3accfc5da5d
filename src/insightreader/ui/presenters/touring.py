"""The guided tour: which step one is at, what tells that it was done, and where it points."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from insightreader.runtime.engine import Engine
from insightreader.services.settings import Settings
from insightreader.ui.announcing import Announcer
from insightreader.ui.keymap import native_keys
from insightreader.ui.library.header import Way
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.importing import ImportPresenter
from insightreader.ui.presenters.tour_acts import TourActs, TouredPresenters
from insightreader.ui.tasks.notices import Notice, NoticeCorner, Offer
from insightreader.ui.theme import ThemeSwitch
from insightreader.ui.tour.steps import ENDED, STEPS, TourStep, words_of, words_of_end
from insightreader.ui.workspaces import WorkspaceName

if TYPE_CHECKING:
    from insightreader.ui.tour.panel import TourPanel
    from insightreader.ui.tour.pointer import Pointer

_STEP, _SHOWN = "window.tour_step", "window.tour_shown"
_OFFERED_MS = 30_000


@dataclass(frozen=True, slots=True)
class TourVoices:
    """Where the tour is offered and told."""

    notices: NoticeCorner
    announcer: Announcer


class TouringPresenter(QObject):
    """Keeps the step across starts. Panel and pointer are built when the tour is first shown."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        toured: TouredPresenters,
        importing: ImportPresenter,
        voices: TourVoices,
    ) -> None:
        super().__init__(engine)
        self._window, self._settings, self._switch = window, settings, switch
        self._importing, self._voices = importing, voices
        self._is_invited = False
        """The sample library was asked for in order to be toured."""
        self._acts = TourActs(self, window, toured)
        self._acts.done.connect(self._on_done)
        self._acts.place_changed.connect(self._point)
        self.panel: TourPanel | None = None
        """Once it was shown."""
        self.pointer: Pointer | None = None
        actions = window.actions_of_window
        actions["tour"].triggered.connect(self.go_on)
        actions["tour-again"].triggered.connect(self.begin)
        window.library.add_requested.connect(self._on_way_chosen)
        importing.sample_opened.connect(self._on_sample_opened)

    @property
    def step(self) -> TourStep | None:
        """The step that one is at, None after the last."""
        kept = self._settings.text(_STEP)
        return None if kept == ENDED else TourStep(kept)

    def start(self) -> None:
        """Show the tour where it was on show when the window closed."""
        if self._settings.flag(_SHOWN):
            self._show()

    def begin(self) -> None:
        """Begin at the first step."""
        self._settings.set(_STEP, str(STEPS[0]))
        self._show()

    def go_on(self) -> None:
        """Show the tour at its step; where it shows already, put the keyboard into it."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.take_keyboard()
        elif self.step is None:
            self.begin()
        else:
            self._show()

    def leave(self) -> None:
        """Close the tour; it can be taken up again at the same step."""
        self._settings.set(_SHOWN, value=False)
        if self.panel is not None and self.pointer is not None:
            self.panel.vanish()
            self.pointer.point_at(None)

    # Steps

    def _on_done(self, done: TourStep) -> None:
        if self._is_on_show() and done is self.step:
            self._go_to(STEPS.index(done) + 1, done=words_of(done, self._keys).title)

    def _skip(self) -> None:
        step = self.step
        if step is None:
            self.leave()
        else:
            self._go_to(STEPS.index(step) + 1)

    def _back(self) -> None:
        step = self.step
        self._go_to((len(STEPS) if step is None else STEPS.index(step)) - 1)

    def _go_to(self, number: int, *, done: str = "") -> None:
        self._settings.set(_STEP, str(STEPS[number]) if number < len(STEPS) else ENDED)
        self._show(done=done)

    def _is_on_show(self) -> bool:
        return self.panel is not None and self.panel.isVisible()

    # On the screen

    def _show(self, *, done: str = "") -> None:
        panel, step = self._built(), self.step
        self._settings.set(_SHOWN, value=step is not None)
        if step is None:
            panel.show_end(words_of_end(self._keys), done=done)
        else:
            panel.show_step(words_of(step, self._keys), STEPS.index(step), done=done)
        panel.appear()
        self._point()
        self._voices.announcer.say(panel.sentence)

    def _built(self) -> "TourPanel":
        from insightreader.ui.tour.panel import TourPanel
        from insightreader.ui.tour.pointer import Pointer

        if self.panel is None:
            self.pointer = pointer = Pointer(self._window)
            self.panel = panel = TourPanel(self._switch, self._window, room=self._window.workspaces)
            pointer.moved.connect(lambda: panel.stand_off(pointer.area()))
            panel.back_wanted.connect(self._back)
            panel.skip_wanted.connect(self._skip)
            panel.left.connect(self.leave)
        return self.panel

    def _point(self) -> None:
        if self.panel is not None and self.pointer is not None and self._is_on_show():
            step = self.step
            self.pointer.point_at(self._acts.place_of(step) if step is not None else None)
            self.panel.raise_()

    def _keys(self, name: str) -> str:
        """Return the keys of an action as they are now, or its name where it has none."""
        action = self._action(name)
        keys = native_keys(action).partition(", ")[0]
        return keys or f"“{action.iconText()}”"

    def _action(self, name: str) -> QAction:
        of_window = self._window.actions_of_window
        names = {row.name for row in of_window.table}
        return of_window[name] if name in names else self._window.reader.commands[name]

    # The ways in

    def _on_way_chosen(self, way: Way) -> None:
        if way is Way.TOUR:
            self._is_invited = True
            self._importing.open_sample()

    def _on_sample_opened(self) -> None:
        self._window.workspaces.show_workspace(WorkspaceName.READ)
        if self._is_invited:
            self._is_invited = False
            self.begin()
        elif self.step is not None and not self._is_on_show():
            self._offer()

    def _offer(self) -> None:
        words = self.tr("Nine small steps show what can be done with these posts.")
        offer = Offer(self.tr("Take the tour"), self.go_on)
        self._voices.notices.tell(
            Notice(self.tr("The sample library"), words, offers=[offer], shown_ms=_OFFERED_MS)
        )
