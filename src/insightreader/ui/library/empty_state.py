"""What stands in place of an empty list: why it is empty, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon, pixmap
from insightreader.ui.library.header import Way
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role

_PICTURE = 40


class EmptyState(QWidget):
    """A picture, a title, a sentence, and ways on."""

    way_chosen = Signal(object)
    """A ``Way``."""
    places_wanted = Signal()
    """Show the whole library."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = "library"
        self._picture = plain_label()
        self._title = wrapped_label()
        self._words = wrapped_label("", "muted")
        self._buttons = {way: QPushButton() for way in (Way.FILE, Way.IMPORT, Way.SAMPLE, Way.TOUR)}
        self._back = QPushButton(self.tr("Show the whole library"))
        self._lay_out()
        self.show_nothing_found("")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[6], SPACE[5], SPACE[5])
        layout.setSpacing(SPACE[3])
        self._title.setFont(ui_font(2, 640))
        for label in (self._picture, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(SPACE[2])
        names = {
            Way.FILE: (self.tr("Save a page…"), "file-plus", "primary"),
            Way.IMPORT: (self.tr("Import from another program…"), "download", ""),
            Way.SAMPLE: (self.tr("Open the sample library"), "sparkles", ""),
            Way.TOUR: (self.tr("Take a tour of the sample library"), "signpost", ""),
        }
        for way, (name, picture, role) in names.items():
            button = self._buttons[way]
            button.setText(name)
            button.setObjectName(picture)
            set_role(button, role)
            button.clicked.connect(lambda _on=False, way=way: self.way_chosen.emit(way))
            layout.addWidget(button)
        self._back.clicked.connect(self.places_wanted)
        layout.addWidget(self._back)
        layout.addStretch(1)

    def show_empty_library(self) -> None:
        """Nothing was ever saved: the ways in."""
        self._say(
            "library",
            self.tr("Save the posts that matter"),
            self.tr("Drop files, links or text anywhere here, or begin with one of these."),
            ways=tuple(self._buttons),
        )

    def show_empty_place(self, name: str, *, is_trash: bool) -> None:
        """The library holds posts, but this place doesn't."""
        words = self.tr("Posts that you delete wait here until you erase them for ever.")
        if not is_trash:
            words = self.tr("Posts come here as you save, sort, star, tag or annotate them.")
        title = self.tr("Nothing in “{name}”").format(name=name)
        if is_trash:
            title = self.tr("The trash is empty")
        self._say("trash-2" if is_trash else "inbox", title, words, back=True)

    def show_nothing_found(self, query: str) -> None:
        """A query found nothing."""
        words = self.tr("Try fewer words, a beginning such as “collab*”, or OR between words.")
        title = self.tr("Nothing found for “{query}”").format(query=query)
        self._say("search", title, words, back=True)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the pictures."""
        self._theme = theme
        self._picture.setPixmap(pixmap(self._name, theme.faint, size=_PICTURE))
        for way, button in self._buttons.items():
            colour = theme.on_accent if way is Way.FILE else theme.muted
            button.setIcon(icon(button.objectName(), colour))
            button.setIconSize(QSize(16, 16))

    def _say(
        self, picture: str, title: str, words: str, *, ways: Sequence[Way] = (), back: bool = False
    ) -> None:
        self._name = picture
        self._title.setText(title)
        self._words.setText(words)
        for way, button in self._buttons.items():
            button.setVisible(way in ways)
        self._back.setVisible(back)
        self.set_theme(self._theme)
