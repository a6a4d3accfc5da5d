"""What stands in place of an empty list: why it is empty, and what can be done."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon, pixmap
from insightreader.ui.library.empty_words import WAYS_IN, EmptyWords, Lead, empty_library
from insightreader.ui.library.header import Way
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role

_PICTURE = 40
_ICON = 16


class EmptyState(QWidget):
    """A picture, a title, a sentence, and what leads on."""

    way_chosen = Signal(object)
    """A ``Way``."""
    places_wanted = Signal()
    """Show the whole library."""
    other_query_wanted = Signal()
    """Any of the query's words will do."""
    query_help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = empty_library()
        self._picture = plain_label()
        self._title = wrapped_label()
        self._words = wrapped_label("", "muted")
        self._buttons = {lead: QPushButton(words) for lead, (words, _) in self._leads().items()}
        self._lay_out()
        self.say(self._said)

    def say(self, said: EmptyWords) -> None:
        """Say why nothing is listed; the first of what leads on stands out."""
        self._said = said
        self._title.setText(said.title)
        self._words.setText(said.words)
        for lead, button in self._buttons.items():
            set_role(button, "primary" if lead is said.leads[0] and lead in WAYS_IN else "")
            button.setVisible(lead in said.leads)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the pictures."""
        self._theme = theme
        self._picture.setPixmap(pixmap(self._said.picture, theme.faint, size=_PICTURE))
        for lead, (_, picture) in self._leads().items():
            button = self._buttons[lead]
            is_first = button.property("role") == "primary"
            button.setIcon(icon(picture, theme.on_accent if is_first else theme.muted))
            button.setIconSize(QSize(_ICON, _ICON))

    def _leads(self) -> dict[Lead, tuple[str, str]]:
        return {
            Lead.FILE: (self.tr("Save a page…"), "file-plus"),
            Lead.IMPORT: (self.tr("Import from another program…"), "download"),
            Lead.SAMPLE: (self.tr("Open the sample library"), "sparkles"),
            Lead.TOUR: (self.tr("Take a tour of the sample library"), "signpost"),
            Lead.ANY_WORD: (self.tr("Search for any of these words"), "search"),
            Lead.QUERY_HELP: (self.tr("How to search"), "circle-question-mark"),
            Lead.EVERYTHING: (self.tr("Show the whole library"), "library"),
        }

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[6], SPACE[5], SPACE[5])
        layout.setSpacing(SPACE[3])
        self._title.setFont(ui_font(2, 640))
        for label in (self._picture, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(SPACE[2])
        for lead, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, lead=lead: self._take(lead))
            layout.addWidget(button)
        layout.addStretch(1)

    def _take(self, lead: Lead) -> None:
        match lead:
            case Lead.ANY_WORD:
                self.other_query_wanted.emit()
            case Lead.QUERY_HELP:
                self.query_help_wanted.emit()
            case Lead.EVERYTHING:
                self.places_wanted.emit()
            case _:
                self.way_chosen.emit(Way(str(lead)))
