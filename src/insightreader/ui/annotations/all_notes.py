"""Every note of the library in one list: found by words, narrowed, ordered, opened, coded."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.runtime.timing import Debounce
from insightreader.ui.annotations.arranging import CardFilter, CardOrder
from insightreader.ui.annotations.card_acts import CardActs
from insightreader.ui.annotations.card_layout import CardContext
from insightreader.ui.annotations.card_list import CardList
from insightreader.ui.annotations.card_model import CardModel
from insightreader.ui.annotations.chosen_bar import ChosenBar
from insightreader.ui.annotations.filter_menu import FilterMenu
from insightreader.ui.annotations.no_notes import NoNotes
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch
from insightreader.ui.tool_button import tool_button

_WIDTH, _HEIGHT = 680, 760
_TYPING_MS = 120


class AllNotesWindow(QDialog):
    """Stays open beside the work. What is asked for on the cards comes from ``acts``."""

    closed = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._switch = switch
        self.model = CardModel(self)
        self.cards = CardList(self.model, switch.current)
        self.acts = CardActs(self.cards, self.model, switch)
        self.field = QLineEdit()
        self.filter_menu = FilterMenu(self.model.all, self, with_words=False)
        self.chosen = ChosenBar(switch.current)
        self._count = plain_label("", "muted")
        self._filter = tool_button(self.tr("Filter and order"))
        self._nothing = NoNotes(
            words=self.tr(
                "The notes of all posts come together here. Open a post, select a passage, and "
                "highlight it, comment on it, or give it codes."
            ),
            way=self.tr("Go and read"),
        )
        self._pages = QStackedWidget()
        self._typed = Debounce(self, delay_ms=_TYPING_MS)
        self._context = CardContext(source=self.model.title_of)
        self._lay_out()
        self._connect()
        self._on_theme_changed(switch.current)

    def set_notes(self, annotations: Iterable[Annotation], titles: Mapping[PostId, str]) -> None:
        """Show these notes of these posts; an open editor and the keyboard's place stay."""
        is_renamed = self.model.titles != titles
        self.model.titles = dict(titles)
        self.model.set_annotations(annotations)
        if is_renamed:
            self.cards.measure_anew()

    def set_profile_name(self, name: str) -> None:
        """Leave this name out of the cards: it is the person at work."""
        self._context = replace(self._context, profile_name=name)
        self.cards.set_look(self._switch.current, self._context)

    def update_annotation(self, annotation: Annotation) -> None:
        """Show a changed annotation."""
        self.model.update(annotation)

    def remove_annotation(self, key: AnnotationId) -> None:
        """Show an annotation no more."""
        self.cards.end_comment_of(key)
        self.model.remove(key)

    def done(self, result: int) -> None:
        """Make a comment that is being typed one change before the window goes."""
        self.cards.end_comment()
        self.closed.emit()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and (
            self.field.hasFocus()
        ):
            self._typed.flush()
            self.cards.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.cards.currentIndex().isValid():
                self.cards.setCurrentIndex(self.model.index(0))
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words = self.tr("Find in all notes: words, codes, titles")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setClearButtonEnabled(True)
        self._filter.setMenu(self.filter_menu)
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[2])
        head.setSpacing(SPACE[3])
        head.addWidget(self.field, 1)
        head.addWidget(self._count)
        head.addWidget(self._filter)
        self._pages.addWidget(self.cards)
        self._pages.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.chosen)
        self.field.setFocus()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed.touch)
        self._typed.quiet.connect(lambda: self.filter_menu.set_text(self.field.text()))
        self.filter_menu.changed.connect(self._on_filter_changed)
        self.model.counted.connect(self._on_counted)
        self.acts.listen_to_bar(self.chosen)
        self._nothing.show_all_wanted.connect(self._show_all)
        self._nothing.way_wanted.connect(self.reject)
        self._switch.changed.connect(self._on_theme_changed)

    def _show_all(self) -> None:
        self.field.clear()
        self._typed.cancel()
        self.filter_menu.reset()

    def _on_filter_changed(self, wanted: CardFilter, order: CardOrder) -> None:
        self.model.arrange(wanted, order)
        self._paint_filter()

    def _on_counted(self, shown: int, there_are: int) -> None:
        number = QLocale().toString
        words = self.tr("{shown} of {all}").format(shown=number(shown), all=number(there_are))
        self._count.setText(number(there_are) if shown == there_are else words)
        self._nothing.set_filtered(there_are > 0)
        self._pages.setCurrentWidget(self.cards if shown else self._nothing)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.cards.set_look(theme, self._context)
        self.chosen.set_theme(theme)
        self._paint_filter()

    def _paint_filter(self) -> None:
        theme = self._switch.current
        colour = theme.accent if self.filter_menu.filter else theme.ink
        self._filter.setIcon(icon("list-filter", colour))
