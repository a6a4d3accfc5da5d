"""The brief workspace's presenter: reads what is shown, and passes on what is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QInputDialog

from insightreader.domain.changes import Changes
from insightreader.domain.ids import BriefId, ClaimId
from insightreader.interchange.bibliography.citation_styles import STYLES
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.ui.brief.brief_actions import ADDING, BriefAct
from insightreader.ui.brief.pane import BriefPane, Shown
from insightreader.ui.brief.part import PartView
from insightreader.ui.brief.written_part import WrittenPart
from insightreader.ui.library.selection_acts import ask_for_name
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.brief_asking import BriefAsking
from insightreader.ui.presenters.brief_checking import BriefChecking
from insightreader.ui.presenters.brief_claims import BriefClaims
from insightreader.ui.presenters.brief_grids import grid_of
from insightreader.ui.presenters.brief_leaving import BriefLeaving
from insightreader.ui.presenters.brief_parts import BriefParts
from insightreader.ui.presenters.brief_reading import Found, Key, read
from insightreader.ui.presenters.brief_writing import BriefWriting
from insightreader.ui.theme import ThemeSwitch

_REFRESH_MS = 60
_OF_WHOLE = (BriefAct.PREVIEW, BriefAct.EXPORT, BriefAct.DELETE)
"""What is done with a brief as a whole, whether its page or its preview is on show."""


class BriefPresenter(QObject):
    """Owns the pane and the presenters of its pages."""

    passage_opened = Signal(object)
    place_opened = Signal(object)
    """A ``Recognised`` quotation that stands in a post."""
    annotation_opened = Signal(object)
    shown = Signal()
    """What was asked for is on show."""

    def __init__(self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._wanted: Key | None = None
        self._takes_keyboard = False
        """Whether what is wanted gets the keyboard once it is there."""
        self._is_filled = False
        self.pane = pane = BriefPane(switch, list(STYLES.items()))
        self._asking = BriefAsking(engine, pane, switch=switch)
        self._asking.told.connect(window.status.say)
        self._writing = BriefWriting(engine)
        self.parts = BriefParts(engine, pane.page, writing=self._writing, asking=self._asking)
        self.claims = BriefClaims(engine, pane.claim, writing=self._writing, asking=self._asking)
        self.claims.passage_opened.connect(self.passage_opened)
        self.parts.told.connect(window.status.say)
        self.checking = BriefChecking(engine, pane.page)
        self.leaving = BriefLeaving(engine, pane)
        self.leaving.told.connect(window.status.say)
        self.leaving.passage_wanted.connect(self.annotation_opened)
        self._changed = Debounce(self, delay_ms=_REFRESH_MS)
        self._changed.quiet.connect(self.refresh)
        self._connect()
        acts = pane.actions_of_briefs
        window.action_groups.append((self.tr("In a brief"), lambda: acts.of_place(is_claim=False)))
        window.action_groups.append((self.tr("In a claim"), lambda: acts.of_place(is_claim=True)))
        engine.hub.subscribe(self, self._on_changes)
        self.refresh()

    def open_brief(self, key: BriefId) -> None:
        """Show a brief and give it the keyboard."""
        self._open(("brief", key))

    def open_claim(self, key: ClaimId) -> None:
        """Show a claim and give it the keyboard."""
        self._open(("claim", key))

    def refresh(self) -> None:
        """Read everything on show again."""
        wanted, moment = self._wanted, self._writing.moment
        self._engine.ask_seat("brief workspace", lambda seat: read(seat, wanted)).then(
            lambda found: self._take(found, wanted, moment)
        )

    # What is shown

    def _open(self, key: Key) -> None:
        self._takes_keyboard = True
        self._show(key)

    def _show(self, key: Key) -> None:
        if key != self._wanted:
            self.pane.finish()
            if self.pane.is_previewed:
                self.pane.show_preview(is_shown=False)
            self._wanted = key
        self.refresh()

    def _take(self, found: Found, wanted: Key | None, moment: int) -> None:
        if wanted != self._wanted:
            return
        if not self._writing.is_news(moment):
            # Older than what was written since; what is newer is asked for again.
            self._changed.touch()
            return
        pane = self.pane
        pane.shelf.set_briefs(found.briefs)
        pane.shelf.set_claims(found.claims)
        if found.brief is not None:
            self._wanted = "brief", found.brief.row.id
            grids = {part: grid_of(each) for part, each in found.matrices.items()}
            pane.page.set_brief(found.brief, grids)
            pane.shelf.show_brief(found.brief.row.id)
            pane.show_brief()
            self.checking.check()
            if pane.is_previewed:
                self.leaving.preview(found.brief.row.id)
        elif found.claim is not None:
            self._wanted = "claim", found.claim.id
            pane.claim.set_claim(found.claim, found.tips)
            pane.shelf.show_claim(found.claim.id)
            pane.show_claim()
        else:
            self._wanted = None
            pane.page.clear()
            pane.claim.clear()
            pane.show_nothing()
        if self._takes_keyboard:
            self._takes_keyboard = False
            self._give_keyboard()
        elif not self._is_filled and pane.isAncestorOf(pane.window().focusWidget()):
            # The keyboard was waiting for the first rows.
            pane.shelf.home.setFocus()
        self._is_filled = True
        self.shown.emit()

    def _give_keyboard(self) -> None:
        pane = self.pane
        if pane.shown is Shown.CLAIM:
            pane.claim.text.setFocus()
        elif pane.shown is Shown.BRIEF:
            pane.page.title.setFocus()
            if pane.page.title.markdown() == self.tr("Untitled brief"):
                pane.page.title.selectAll()

    def _on_changes(self, changes: Changes) -> None:
        if changes.posts:
            self.checking.forget()
        if (
            changes.briefs
            or changes.claims
            or changes.annotations
            or changes.posts
            or changes.codes
            or changes.dimensions
            or changes.evidence
        ):
            self._changed.touch()

    # What is asked for

    def _connect(self) -> None:
        pane = self.pane
        pane.asked.connect(self._on_asked)
        pane.wanted.connect(lambda kind, number: self._open((kind, number)))
        pane.add_wanted.connect(self.parts.add)
        pane.shelf.brief_chosen.connect(lambda key: self._show(("brief", int(key))))
        pane.shelf.claim_chosen.connect(lambda key: self._show(("claim", int(key))))
        for each in (pane.shelf.briefs, pane.shelf.claims):
            each.entered.connect(self._give_keyboard)
        pane.bar.style_chosen.connect(self._set_style)
        pane.page.part_made.connect(self._listen_to)
        actions = self._window.actions_of_window
        for editor in (pane.page.title, pane.claim.text, pane.claim.note):
            editor.undo_requested.connect(actions["undo"].trigger)
            editor.redo_requested.connect(actions["redo"].trigger)

    def _listen_to(self, view: PartView) -> None:
        actions = self._window.actions_of_window
        view.undo_requested.connect(actions["undo"].trigger)
        view.redo_requested.connect(actions["redo"].trigger)
        view.passage_opened.connect(self.passage_opened)
        view.claim_opened.connect(self.open_claim)
        if isinstance(view, WrittenPart):
            view.notes.opened.connect(self.place_opened)

    def _on_asked(self, act: BriefAct) -> None:
        simple: dict[BriefAct, Callable[[], object]] = {
            BriefAct.ADD: self._open_add_menu,
            BriefAct.ADD_PASSAGE: self.claims.add_passage,
            BriefAct.PREVIEW: self._turn_preview,
            BriefAct.EXPORT: self._export,
            BriefAct.NEW_BRIEF: self._new_brief,
            BriefAct.NEW_CLAIM: self._ask_for_claim,
            BriefAct.RENAME: self._rename,
            BriefAct.DELETE: self._delete,
        }
        if act not in _OF_WHOLE and self.pane.is_previewed:
            self.pane.show_preview(is_shown=False)
        if act in simple:
            simple[act]()
        elif act in ADDING:
            self.parts.add(act, below=self.pane.page.current())
        else:
            self.parts.act(act)

    def _new_brief(self) -> None:
        title = self.tr("Untitled brief")
        self._engine.act(lambda desk: desk.briefs.create(title)).then(self.open_brief)

    def _turn_preview(self) -> None:
        self.pane.finish()
        brief = self.pane.page.brief
        if brief is not None:
            self.pane.show_preview(is_shown=not self.pane.is_previewed)
            if self.pane.is_previewed:
                self.leaving.preview(brief.row.id)

    def _export(self) -> None:
        self.pane.finish()
        brief = self.pane.page.brief
        if brief is not None:
            self.leaving.ask(brief.row.id, brief.row.title)

    def _open_add_menu(self) -> None:
        page = self.pane.page
        part = page.current()
        view = page.view(part.id) if part is not None else None
        below = view if view is not None else page.title
        self.pane.open_add_menu(below.mapToGlobal(QPoint(0, below.height())))

    def _ask_for_claim(self) -> QInputDialog:
        title = self.tr("New claim")
        dialog = ask_for_name(self.pane, title, self.tr("Say in one sentence what you found"))
        dialog.textValueSelected.connect(self._add_claim)
        return dialog

    def _add_claim(self, text: str) -> None:
        if text.strip():
            self._engine.act(lambda desk: desk.claiming.add(text)).then(self.open_claim)

    def _rename(self) -> None:
        editor = self.pane.claim.text if self.pane.shown is Shown.CLAIM else self.pane.page.title
        editor.setFocus()
        editor.selectAll()

    def _delete(self) -> None:
        self.pane.finish()
        if self._wanted is None:
            return
        kind, number = self._wanted
        if kind == "brief":
            self._engine.act(lambda desk: desk.briefs.delete(BriefId(number)))
        else:
            self._engine.act(lambda desk: desk.claiming.delete(ClaimId(number)))

    def _set_style(self, style: str) -> None:
        brief = self.pane.page.brief
        if brief is not None:
            key = brief.row.id
            self._engine.act(lambda desk: desk.briefs.change(key, style=style))
