"""A brief as one calm column: title, parts in their order, and what can be added at the end."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from insightreader.domain.evidence import Brief, BriefPart, PartKind
from insightreader.domain.ids import BriefPartId
from insightreader.domain.report import Grid
from insightreader.ui.brief.page_look import measure_px, title_font
from insightreader.ui.brief.part import GUTTER, PartView
from insightreader.ui.brief.part_dragging import PartDragging
from insightreader.ui.brief.prose_editor import ProseEditor
from insightreader.ui.brief.shown_part import ShownPart
from insightreader.ui.brief.written_part import WrittenPart
from insightreader.ui.passages.passage_words import short_words
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role

_WRITTEN = (PartKind.HEADING, PartKind.TEXT)
Grids = Mapping[BriefPartId, Grid]
NO_GRIDS: Grids = {}


class BriefPage(QWidget):
    """Shows one brief; parts that stay keep their widgets, and with them what is being typed."""

    title_typed = Signal(object, str)
    title_written = Signal(object, str)
    """A ``BriefId`` and the title."""
    moved = Signal(object, object)
    """A part's id, and the id of the part that it is to stand before, or None."""
    menu_requested = Signal(QPoint)
    """The menu of a part is wanted, at a place of the screen."""
    part_made = Signal(object)
    """A ``PartView`` to be listened to."""
    first_requested = Signal()
    """Enter in the title of a brief without parts."""

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self._brief: Brief | None = None
        self._views: dict[BriefPartId, PartView] = {}
        self._order: list[BriefPartId] = []
        self._wanted: BriefPartId | None = None
        """What the keyboard is to go to once it is shown."""
        self.title = ProseEditor(switch.current, is_one_line=True)
        self._area = QScrollArea()
        self._body = QWidget()
        self.column = QVBoxLayout()
        self._parts = QVBoxLayout()
        self._last: Sequence[QWidget] = ()
        self._hint = wrapped_label("", "muted")
        self._dragging = PartDragging(self._area, self._body, self._shown_views)
        self._lay_out()
        self._connect()

    @property
    def brief(self) -> Brief | None:
        """The brief on show."""
        return self._brief

    def set_brief(self, brief: Brief, grids: Grids = NO_GRIDS) -> None:
        """Show a brief, or the one on show as it is now."""
        if self._brief is not None and self._brief.row.id != brief.row.id:
            self.clear()
        self._brief = brief
        self.title.take(brief.row.title)
        tips = {str(uid): short_words(each) for uid, each in brief.cited.items()}
        kept = {each.id for each in brief.parts}
        for key in [key for key in self._views if key not in kept]:
            self._remove(key)
        for place, part in enumerate(brief.parts):
            view = self._shown(part, grids.get(part.id))
            if isinstance(view, WrittenPart):
                view.set_tips(tips)
            if self._parts.indexOf(view) != place:
                self._parts.insertWidget(place, view)
                if self.isVisible():
                    view.show()  # at once: the keyboard may be about to go there
        self._order = [each.id for each in brief.parts]
        self._hint.setVisible(not brief.parts)
        self._set_tab_order()
        if self._wanted in self._views:
            self.focus_part(self._wanted)

    def clear(self) -> None:
        """Show nothing; what was being typed is given out first."""
        self.finish()
        for key in list(self._views):
            self._remove(key)
        self._order = []
        self._brief = None

    def finish(self) -> None:
        """Give out what is being typed."""
        if self._brief is not None:
            self.title.commit()
        for view in self._views.values():
            view.finish()

    def focus_part(self, key: BriefPartId, *, from_below: bool = False) -> None:
        """Give a part the keyboard, as soon as it is there."""
        view = self._views.get(key)
        self._wanted = key if view is None else None
        if view is not None:
            target = view.end if from_below else view.home
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(view, 0, SPACE[7])

    def view(self, key: BriefPartId) -> PartView | None:
        """Return what shows a part."""
        return self._views.get(key)

    def current(self) -> BriefPart | None:
        """Return the part that the keyboard is in, or was in last."""
        widget: QWidget | None = self.focusWidget()
        while widget is not None and not isinstance(widget, PartView):
            widget = widget.parentWidget()
        return None if widget is None else widget.part

    def place_of(self, key: BriefPartId) -> int:
        """Return how many parts stand before a part."""
        return self._order.index(key)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._order)

    def neighbour(self, key: BriefPartId, by: int) -> BriefPartId | None:
        """Return the part so many places further down, if there is one."""
        place = self._order.index(key) + by
        return self._order[place] if 0 <= place < len(self._order) else None

    def step(self, key: BriefPartId, by: int) -> None:
        """Go from a part to the next one or the one before, or to the title."""
        other = self.neighbour(key, by)
        if other is not None:
            self.focus_part(other, from_below=by < 0)
        elif by < 0:
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def _shown(self, part: BriefPart, grid: Grid | None) -> PartView:
        view = self._views.get(part.id)
        if isinstance(view, ShownPart):
            view.take(part, grid=grid)
        elif view is not None:
            view.take(part)
        else:
            view = self._make(part, grid)
        return view

    def _make(self, part: BriefPart, grid: Grid | None) -> PartView:
        theme = self._switch.current
        view: PartView
        if part.kind in _WRITTEN:
            view = WrittenPart(part, theme)
        else:
            view = ShownPart(part, theme, grid=grid)
        view.left.connect(self.step)
        self._dragging.watch(view)
        self._views[part.id] = view
        self.part_made.emit(view)
        return view

    def _remove(self, key: BriefPartId) -> None:
        view = self._views.pop(key)
        inside = self.focusWidget()
        if view.isAncestorOf(inside) and inside is not self.window().focusWidget():
            # The keyboard was there last, and is elsewhere now, where it stays.
            inside.clearFocus()
        elif view.isAncestorOf(inside) and key in self._order:
            other = self.neighbour(key, -1) or self.neighbour(key, 1)
            target = self._views.get(other) if other is not None else None
            (target.end if target is not None else self.title).setFocus()
        self._parts.removeWidget(view)
        view.hide()
        view.deleteLater()

    # Building

    def _lay_out(self) -> None:
        set_role(self, "page")
        set_role(self._body, "page")
        self.title.set_look(title_font())
        self.title.setAccessibleName(self.tr("Title of the brief"))
        self._hint.setText(
            self.tr(
                "A brief is made of parts: your own words, quotations and claims. Add the first "
                "one below, or press Ctrl+Enter wherever you are."
            )
        )
        head = QHBoxLayout()
        head.setContentsMargins(GUTTER, 0, GUTTER, SPACE[4])
        head.addWidget(self.title)
        self._parts.setSpacing(SPACE[4])
        hint = QHBoxLayout()
        hint.setContentsMargins(GUTTER, 0, GUTTER, 0)
        hint.addWidget(self._hint)
        self.column.setContentsMargins(0, SPACE[6], 0, SPACE[7])
        self.column.setSpacing(SPACE[3])
        self.column.addLayout(head)
        self.column.addLayout(self._parts)
        self.column.addLayout(hint)
        sheet = QWidget()
        sheet.setLayout(self.column)
        sheet.setMaximumWidth(measure_px() + 2 * GUTTER)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        row.addStretch(1)
        row.addWidget(sheet, 100)
        row.addStretch(1)
        self._area.setAccessibleName(self.tr("The brief"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def add_at_end(self, widget: QWidget, stops: Sequence[QWidget]) -> None:
        """Put something below the last part; the keyboard makes these stops in it."""
        self._last = stops
        row = QHBoxLayout()
        row.setContentsMargins(GUTTER, SPACE[2], GUTTER, 0)
        row.addWidget(widget)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.title.typed.connect(lambda text: self._tell_title(self.title_typed, text))
        self.title.committed.connect(lambda text: self._tell_title(self.title_written, text))
        self.title.entered.connect(self._enter)
        self.title.left_downwards.connect(self._enter)
        self._dragging.moved.connect(self.moved)
        self._switch.changed.connect(self._on_theme_changed)

    def _shown_views(self) -> list[PartView]:
        return [self._views[key] for key in self._order]

    def _tell_title(self, signal: object, text: str) -> None:
        if self._brief is not None:
            signal.emit(self._brief.row.id, text)  # type: ignore[attr-defined]

    def _enter(self) -> None:
        if self._order:
            self.focus_part(self._order[0])
        else:
            self.first_requested.emit()

    def _set_tab_order(self) -> None:
        before: QWidget = self.title
        for each in self._stops():
            QWidget.setTabOrder(before, each)
            before = each

    def _stops(self) -> Iterator[QWidget]:
        """What the keyboard stops at, in the order of the page."""
        for key in self._order:
            yield from self._views[key].stops()
        yield from self._last

    def _on_theme_changed(self) -> None:
        theme = self._switch.current
        self.title.set_theme(theme)
        for view in self._views.values():
            view.set_theme(theme)
