"""The places that lost characters: what is proposed and why, accepted, refused or typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.repairs import Ground, Repair
from insightreader.services.proposing import Spot, Survey
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.plain import plain_tooltip, set_plain_tooltip, wrapped_label
from insightreader.ui.removal_words import lost_words
from insightreader.ui.row_tree import RowTree
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 720, 460
_AROUND = 24
_ROW = Qt.ItemDataRole.UserRole


class RepairsDialog(QDialog):
    """Stands beside the text, which shows the place that is chosen here."""

    repair_requested = Signal(object)
    """A list of ``Repair``: all of them in one revision."""
    refuse_requested = Signal(object)
    """A ``Repair`` that isn't to be proposed again."""
    spot_chosen = Signal(object)
    """The ``Spot`` to be shown in the text."""

    def __init__(self, survey: Survey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lost characters"))
        self.resize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._survey = survey
        self._spots: list[Spot] = []
        self.list = self._made_list()
        self.about = wrapped_label(role="muted")
        self.accept_one = _button(self.tr("Accept"), self.tr("Enter"))
        self.accept_alike = _button(self.tr("Accept all alike"), self.tr("A"))
        self.refuse = _button(self.tr("Refuse"), self.tr("Delete"))
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("Or type what was lost"))
        self.typed.setAccessibleName(self.tr("What was lost"))
        self.put_in = _button(self.tr("Put in"))
        self._lay_out()
        self._connect()
        self.show_survey(survey)

    def show_survey(self, survey: Survey) -> None:
        """Show what is lost now, with the next place at hand."""
        row = self._row()
        self._survey = survey
        self._spots = sorted(survey.spots, key=lambda each: (each.where != "title", each.at))
        self.typed.clear()
        self.list.clear()
        items = [self._item(row, each) for row, each in enumerate(self._spots)]
        self.list.addTopLevelItems(items)
        if items:
            self.list.setCurrentItem(items[min(max(row, 0), len(items) - 1)])
        self._allow()

    def chosen(self) -> Spot | None:
        """Return the place at hand."""
        row = self._row()
        return self._spots[row] if 0 <= row < len(self._spots) else None

    @property
    def survey(self) -> Survey:
        """What is shown."""
        return self._survey

    def _row(self) -> int:
        item = self.list.currentItem()
        return int(item.data(0, _ROW)) if item is not None else -1

    def _made_list(self) -> RowTree:
        rows = RowTree("menu")
        rows.setAccessibleName(self.tr("Places that lost characters"))
        rows.setHeaderLabels([self.tr("In the text"), self.tr("Proposed"), self.tr("Why")])
        rows.setUniformRowHeights(True)
        header = rows.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return rows

    def _item(self, row: int, spot: Spot) -> QTreeWidgetItem:
        proposal = spot.proposal
        word = " ".join(proposal.word.split()) if proposal is not None else ""
        item = QTreeWidgetItem([self._around(spot), word, self._why(proposal)])
        item.setData(0, _ROW, row)
        item.setSizeHint(0, QSize(0, SPACE[6]))
        item.setToolTip(0, plain_tooltip(lost_words(spot.reason)))
        return item

    def _around(self, spot: Spot) -> str:
        if spot.where == "title":
            return self.tr("In the title: {text}").format(text=spot.lost)
        if not spot.ranges:
            return self.tr("A line that held nothing else: {text}").format(text=spot.lost)
        text, end = self._survey.text, spot.ranges[-1][1]
        before, after = text[max(0, spot.at - _AROUND) : spot.at], text[end : end + _AROUND]
        # Words that are cut in the middle say nothing.
        if spot.at > _AROUND:
            before = "… " + before.partition(" ")[2]
        if end + _AROUND < len(text):
            after = after.rpartition(" ")[0] + " …"
        return " ".join((before + text[spot.at : end] + after).split())

    def _why(self, proposal: Repair | None) -> str:
        if proposal is None:
            return ""
        if proposal.ground is Ground.SAME_WORD:
            if proposal.texts > 1:
                return self.tr("the word, whole in %Ln text(s)", None, proposal.texts)
            return self.tr("the word, whole elsewhere")
        if proposal.ground is Ground.DECLARED:
            return self.tr("the page says it elsewhere")
        return self.tr("a rule of the language")

    def _lay_out(self) -> None:
        typing, buttons = QHBoxLayout(), QHBoxLayout()
        typing.addWidget(self.typed, 1)
        typing.addWidget(self.put_in)
        done = _button(self.tr("Done"))
        done.clicked.connect(self.accept)
        set_role(self.accept_one, "primary")
        for button in (self.accept_one, self.accept_alike, self.refuse):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addWidget(self.about)
        layout.addWidget(self.list, 1)
        layout.addLayout(typing)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_chosen)
        self.accept_one.clicked.connect(self._accept_one)
        self.accept_alike.clicked.connect(self._accept_alike)
        self.refuse.clicked.connect(self._refuse)
        self.put_in.clicked.connect(self._put_in)
        self.typed.returnPressed.connect(self._put_in)
        self.typed.textChanged.connect(self._allow)
        for keys, button in (
            ("Return", self.accept_one),
            ("A", self.accept_alike),
            ("Del", self.refuse),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _on_chosen(self) -> None:
        spot = self.chosen()
        self._allow()
        if spot is not None:
            self.spot_chosen.emit(spot)

    def _allow(self) -> None:
        spot = self.chosen()
        proposal = spot.proposal if spot is not None else None
        alike = len(self._survey.alike(proposal)) if proposal is not None else 0
        self.accept_one.setEnabled(proposal is not None)
        self.refuse.setEnabled(proposal is not None)
        self.accept_alike.setEnabled(alike > 1)
        self.accept_alike.setText(
            self.tr("Accept all %Ln alike", None, alike)
            if alike > 1
            else self.tr("Accept all alike")
        )
        can_type = spot is not None and bool(spot.ranges)
        self.typed.setEnabled(can_type)
        self.put_in.setEnabled(self._by_hand() is not None)
        self.about.setText(self._about(spot))

    def _about(self, spot: Spot | None) -> str:
        if spot is None:
            return self.tr("No lost characters are known in this text.")
        if spot.where == "title":
            return self.tr("The title is mended with “Edit details”; no text is made up.")
        if not spot.ranges:
            return self.tr("A line was dropped here that held nothing but lost characters.")
        if len(spot.ranges) > 1:
            return self.tr("Two marks belong together: type both, such as “”.")
        return self.tr(
            "Nothing is put in unasked. Each repair is a recorded correction: the capture stays "
            "as it is, and Undo takes the repair back."
        )

    def _by_hand(self) -> Repair | None:
        spot = self.chosen()
        return spot.typed(self.typed.text().strip()) if spot is not None else None

    def _accept_one(self) -> None:
        spot = self.chosen()
        if spot is not None and spot.proposal is not None:
            self._ask_for([spot.proposal])

    def _accept_alike(self) -> None:
        spot = self.chosen()
        if spot is not None and spot.proposal is not None:
            self._ask_for(self._survey.alike(spot.proposal))

    def _put_in(self) -> None:
        made = self._by_hand()
        if made is not None:
            self._ask_for([made])

    def _refuse(self) -> None:
        spot = self.chosen()
        if spot is not None and spot.proposal is not None:
            self._wait()
            self.refuse_requested.emit(spot.proposal)

    def _ask_for(self, repairs: list[Repair]) -> None:
        self._wait()
        self.repair_requested.emit(repairs)

    def _wait(self) -> None:
        """Nothing else can be asked for until the answer has changed the places."""
        for button in (self.accept_one, self.accept_alike, self.refuse, self.put_in):
            button.setEnabled(False)


def _button(words: str, key: str = "") -> QPushButton:
    button = quiet_button(words)
    if key:
        set_plain_tooltip(button, f"{words} ({key})")
    return button
