"""Names that exports replace: listed, added, changed, removed, and where each of them occurs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.counting import posts_words, times_words
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.plain import plain_label, plain_tooltip, wrapped_label
from insightreader.ui.row_tree import RowTree
from insightreader.ui.theme import SPACE, set_role

if TYPE_CHECKING:
    from insightreader.domain.evidence import Pseudonym
    from insightreader.services.evidence.name_uses import NamePlace, NameUse

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 680, 520
_USE = Qt.ItemDataRole.UserRole
_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class PseudonymsDialog(QDialog):
    """Knows what it is shown; asks for everything else by signals."""

    added = Signal(str, str)
    """A name and what stands for it."""
    changed = Signal(object, str, str)
    """A ``PseudonymId``, with its name and replacement as they are to be."""
    removed = Signal(object)
    open_requested = Signal(object)
    """A post."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pseudonyms"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = self._made_list()
        self.places = self._made_places()
        self.name, self.replacement = QLineEdit(), QLineEdit()
        for field, words in (
            (self.name, self.tr("Name, such as Ann Lee")),
            (self.replacement, self.tr("Pseudonym, such as Resident 1")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.add = quiet_button(self.tr("Add"))
        self.remove = quiet_button(self.tr("Remove"))
        self._where = plain_label("", "muted")
        self.notice = wrapped_label("", "muted")
        self._lay_out()
        self._connect()
        self.say("")
        self.show_uses(())
        self.name.setFocus()

    def show_uses(self, uses: "Sequence[NameUse]") -> None:
        """Show the pseudonyms; the keyboard stays at its own."""
        current = self._current()
        kept = current.pseudonym.id if current is not None else None
        with QSignalBlocker(self.list):
            self.list.clear()
            for use in uses:
                item = self._item(use)
                self.list.addTopLevelItem(item)
                if use.pseudonym.id == kept:
                    self.list.setCurrentItem(item)
        self._show_places()
        self._allow()

    def say(self, words: str) -> None:
        """Say what came of it; "" says what the dialog is for."""
        self.notice.setText(
            words
            or self.tr(
                "Reports, tables, briefs and notes as Markdown name these people otherwise. In "
                "your library nothing is replaced. A name counts as it is written here, or in "
                "capitals; look through what you hand over for other spellings."
            )
        )

    def clear_fields(self) -> None:
        """Be ready for another name."""
        self.name.clear()
        self.replacement.clear()
        self.name.setFocus()

    def _made_list(self) -> RowTree:
        rows = RowTree("boxed")
        rows.setAccessibleName(self.tr("Names and their pseudonyms"))
        rows.setHeaderLabels([self.tr("Name"), self.tr("Pseudonym"), self.tr("Occurs")])
        rows.setUniformRowHeights(True)
        header = rows.header()
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _made_places(self) -> RowTree:
        rows = RowTree("boxed")
        rows.setAccessibleName(self.tr("Where the name occurs"))
        rows.setHeaderHidden(True)
        rows.setColumnCount(2)
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    def _item(self, use: "NameUse") -> QTreeWidgetItem:
        pair = use.pseudonym
        item = QTreeWidgetItem([pair.name, pair.replacement, occurrence_words(use)])
        item.setFlags(_EDITABLE)
        item.setSizeHint(0, QSize(0, SPACE[5]))
        item.setData(0, _USE, use)
        return item

    def _lay_out(self) -> None:
        adding, foot = QHBoxLayout(), QHBoxLayout()
        for field in (self.name, self.replacement):
            adding.addWidget(field, 1)
        adding.addWidget(self.add)
        done = quiet_button(self.tr("Done"))
        set_role(done, "primary")
        done.clicked.connect(self.accept)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addLayout(adding)
        layout.addWidget(self.list, 3)
        layout.addWidget(self._where)
        layout.addWidget(self.places, 2)
        layout.addWidget(self.notice)
        layout.addLayout(foot)

    def _connect(self) -> None:
        for field in (self.name, self.replacement):
            field.textChanged.connect(self._allow)
            field.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemChanged.connect(self._on_edited)
        self.places.itemActivated.connect(self._open)

    def _current(self) -> "NameUse | None":
        item = self.list.currentItem()
        use: NameUse | None = item.data(0, _USE) if item is not None else None
        return use

    def _on_current(self) -> None:
        self._show_places()
        self._allow()

    def _show_places(self) -> None:
        use = self._current()
        self.places.clear()
        for place in use.places if use is not None else ():
            self.places.addTopLevelItem(_place_item(place))
        self.places.setVisible(bool(use is not None and use.places))
        words = self.tr("“{name}” occurs here; Enter opens the post:")
        is_shown = use is not None and bool(use.places)
        self._where.setText(words.format(name=use.pseudonym.name) if use is not None else "")
        self._where.setVisible(is_shown)

    def _allow(self) -> None:
        is_whole = all(field.text().strip() for field in (self.name, self.replacement))
        self.add.setEnabled(is_whole)
        self.remove.setEnabled(self._current() is not None)

    def _add(self) -> None:
        if self.add.isEnabled():
            self.added.emit(self.name.text(), self.replacement.text())
        elif self.name.text().strip():
            self.replacement.setFocus()

    def _remove(self) -> None:
        use = self._current()
        if use is not None:
            self.removed.emit(use.pseudonym.id)

    def _on_edited(self, item: QTreeWidgetItem) -> None:
        pair: Pseudonym = item.data(0, _USE).pseudonym
        typed = item.text(0), item.text(1)
        if typed != (pair.name, pair.replacement):
            self.changed.emit(pair.id, *typed)

    def _open(self, item: QTreeWidgetItem) -> None:
        post = item.data(0, _USE)
        if post is not None:
            self.open_requested.emit(post)


def occurrence_words(use: "NameUse") -> str:
    """Return how often a name occurs, and in how many posts."""
    if not use.count:
        return translate("Pseudonyms", "nowhere")
    times = times_words(use.count)
    return f"{times} · {posts_words(use.posts)}" if use.posts else times


def _place_item(place: "NamePlace") -> QTreeWidgetItem:
    own = translate("Pseudonyms", "Your own words: codes, summaries, claims, briefs")
    title = " ".join(place.title.split()) if place.post is not None else own
    item = QTreeWidgetItem([title, times_words(place.count)])
    item.setSizeHint(0, QSize(0, SPACE[5]))
    item.setData(0, _USE, place.post)
    item.setToolTip(0, plain_tooltip(title))
    return item
