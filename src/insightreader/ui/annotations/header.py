"""The head of the notes: how many there are, the filter, and the way out."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from insightreader.domain.entities import Annotation
from insightreader.ui.annotations.filter_menu import FilterMenu
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import BAR_HEIGHT, SPACE, Theme
from insightreader.ui.tool_button import tool_button


class NotesHeader(QWidget):
    """Title, count, note on the post, filter and export."""

    export_requested = Signal()
    note_requested = Signal()
    """A note on the post as a whole is wanted."""

    def __init__(
        self,
        theme: Theme,
        annotations: Callable[[], Iterable[Annotation]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_filtered = False
        title = plain_label(self.tr("Notes"), "title")
        title.setFont(ui_font(4, 640))
        self._count = plain_label("", "muted")
        self._count.setFont(ui_font(-1))
        self.filter_menu = FilterMenu(annotations, self)
        self._filter = tool_button(self.tr("Filter and order"), name="list-filter")
        self._filter.setMenu(self.filter_menu)
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.note = tool_button(self.tr("Note on the whole post"), name="notebook-pen")
        """Does what an action of the window does."""
        self.note.clicked.connect(self._on_note)
        self._export = tool_button(self.tr("Export the notes"), name="share")
        self._export.clicked.connect(self._on_export)
        self.setFixedHeight(BAR_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, SPACE[2], SPACE[3], 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(title)
        layout.addSpacing(SPACE[2])
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self.note)
        layout.addWidget(self._filter)
        layout.addWidget(self._export)
        self.set_theme(theme)

    def show_notes_alone(self) -> None:
        """Offer neither a note on the post nor an export, beside something else than a post."""
        self.note.hide()
        self._export.hide()

    def set_count(self, shown: int, there_are: int) -> None:
        """Show how many notes there are, and how many of them are shown."""
        number = QLocale().toString
        if shown == there_are:
            self._count.setText(number(there_are))
        else:
            words = self.tr("{shown} of {all}")
            self._count.setText(words.format(shown=number(shown), all=number(there_are)))

    def mark_filtered(self, is_filtered: bool) -> None:
        """Show by the button's colour and words that a filter is on."""
        self._is_filtered = is_filtered
        words = self.tr("Filter and order: filtered")
        self._filter.setAccessibleName(words if is_filtered else self.tr("Filter and order"))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        self._theme = theme
        colour = theme.accent if self._is_filtered else theme.muted
        self._filter.setIcon(icon("list-filter", colour))
        self.note.setIcon(icon("notebook-pen", theme.muted))
        self._export.setIcon(icon("share", theme.muted))

    def _on_note(self) -> None:
        self.note_requested.emit()

    def _on_export(self) -> None:
        self.export_requested.emit()
