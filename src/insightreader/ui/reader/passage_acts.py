"""What a reader does with a passage or a highlight: from actions to requests."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QMenu

from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.selection_bar import SelectionBar
from insightreader.ui.theme import PEN_NAMES

_MENU = (
    *(*PEN_NAMES, "underline", ""),
    *("comment", "code", "claim", "copy", ""),
    *("dictionary", "web-search", ""),
    *("find", "outline"),
)


class PassageActs(QObject):
    """Knows the pen in hand, shows the bar at a selection, steps from highlight to highlight."""

    highlight_requested = Signal(object, object, str, str)
    comment_requested = Signal(object, object)
    comment_of_requested = Signal(object)
    """The id of the annotation at hand, whose comment is to be edited."""
    passage_missed = Signal()
    """A comment was asked for with no passage and no annotation at hand."""
    code_requested = Signal(object, object)
    copy_requested = Signal(object, object)
    annotation_activated = Signal(object)
    menu_filled = Signal(object, object)
    """A menu is about to be shown, at this place of the screen: others may add to it."""

    def __init__(self, commands: ReaderCommands, view: ArticleView) -> None:
        super().__init__(view)
        self._commands, self._view = commands, view
        self._bar = SelectionBar(commands, view)
        self._pen = PEN_NAMES[0]
        self._bar.left.connect(self._leave_bar)
        view.selection_settled.connect(self._follow_selection)
        view.moved.connect(self._follow_selection)
        view.annotation_clicked.connect(self._activate)
        view.menu_requested.connect(self._show_menu)
        view.bar_wanted.connect(self._enter_bar)
        view.entered.connect(self._open_active)
        self._connect()

    def _connect(self) -> None:
        for name in PEN_NAMES:
            self._commands[name].triggered.connect(lambda _on, name=name: self._take_pen(name))
        self._commands[self._pen].setChecked(True)
        self._commands["highlight"].triggered.connect(lambda: self._highlight("highlight"))
        self._commands["underline"].triggered.connect(lambda: self._highlight("underline"))
        self._commands["comment"].triggered.connect(self._comment)
        for name, signal in (("code", self.code_requested), ("copy", self.copy_requested)):
            self._commands[name].triggered.connect(lambda _on, signal=signal: self._ask(signal))
        self._commands["next"].triggered.connect(lambda: self._step(1))
        self._commands["previous"].triggered.connect(lambda: self._step(-1))

    def activate(self, annotation_id: AnnotationId | None) -> None:
        """Mark an annotation as the one at hand and bring it into view."""
        self._view.marks.activate(annotation_id)
        known = self._view.scene.highlights.get(annotation_id) if annotation_id else None
        if known is not None:
            self._view.scroll_to(known.start, known.end)

    def _take_pen(self, name: str) -> None:
        self._pen = name
        for each in PEN_NAMES:
            self._commands[each].setChecked(each == name)
        if self._view.selection() is not None:
            self._highlight("highlight")

    def _highlight(self, style: str) -> None:
        passage = self._view.selection()
        if passage is not None:
            self._done()
            self.highlight_requested.emit(*passage, self._pen, style)

    def _comment(self) -> None:
        passage, scene = self._view.selection(), self._view.scene
        if passage is not None:
            self._done()
            self.comment_requested.emit(*passage)
        elif scene.active is not None and scene.highlights.get(scene.active) is not None:
            self.comment_of_requested.emit(scene.active)
        else:
            self.passage_missed.emit()

    def _ask(self, signal: SignalInstance) -> None:
        passage = self._view.selection()
        if passage is not None:
            self._bar.hide()
            signal.emit(*passage)

    def _done(self) -> None:
        """The passage has become a highlight: it needn't stay selected."""
        if self._bar.isAncestorOf(QApplication.focusWidget() or self._view):
            self._view.setFocus()
        self._view.clear_selection()
        self._bar.hide()

    def _step(self, by: int) -> None:
        scene = self._view.scene
        known = scene.highlights.get(scene.active) if scene.active is not None else None
        found = scene.highlights.next_to(known, offset=self._view.current_place(), step=by)
        if found is not None:
            self._activate(found.id)

    def _activate(self, annotation_id: AnnotationId | None) -> None:
        self.activate(annotation_id)
        if annotation_id is not None:
            self.annotation_activated.emit(annotation_id)

    def _follow_selection(self) -> None:
        passage = self._view.selection()
        selected = self._view.selected_rect() if passage is not None else QRect()
        within = self._view.viewport().geometry()
        self._commands.allow_selection(passage is not None)
        if passage is None or not within.intersects(selected):
            self._bar.hide()
        else:
            self._bar.show_at(selected, within)

    def _enter_bar(self) -> None:
        passage = self._view.selection()
        if passage is not None:
            self._view.scroll_to(*passage)
            self._follow_selection()
            self._bar.take_focus()

    def _open_active(self) -> None:
        """Enter on the annotation at hand goes to its card."""
        if self._view.scene.active is not None:
            self.annotation_activated.emit(self._view.scene.active)

    def _leave_bar(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.hide()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._view)
        for name in _MENU:
            menu.addAction(self._commands[name]) if name else menu.addSeparator()
        self.menu_filled.emit(menu, place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
