"""The left of the workspace: a field to find by, the briefs, and below them the claims."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from insightreader.domain.evidence import BriefRow, Claim
from insightreader.text.references import without_references
from insightreader.ui.brief.claim_words import claim_look, state_words
from insightreader.ui.brief.named_list import NamedList, NamedRow
from insightreader.ui.dates import moment_text
from insightreader.ui.icons import icon
from insightreader.ui.matching import folded
from insightreader.ui.theme import BAR_HEIGHT, SPACE, Theme, set_role

_WIDTH_EM = 17


class Shelf(QWidget):
    """Both lists; at most one of them has a current row."""

    brief_chosen = Signal(object)
    claim_chosen = Signal(object)
    menu_requested = Signal(QPoint)
    """The menu of the current row is wanted, at a place of the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self._glass = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.briefs = NamedList(
            self.tr("Briefs"),
            self.tr("New brief"),
            self.tr("A brief is a report in parts: own words, quotations, claims. It leaves for "
                    "Word with its references."),
            is_short=True,
        )  # fmt: skip
        self.claims = NamedList(
            self.tr("Claims"),
            self.tr("New claim"),
            self.tr("A claim is a sentence of your own that rests on passages; it says how well."),
        )
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        lists = [each for each in (self.briefs, self.claims) if each.names.count()]
        current = next((each for each in lists if each.current() is not None), None)
        if current is not None or lists:
            return (current or lists[0]).names
        return self.briefs.add

    def set_briefs(self, rows: Sequence[BriefRow]) -> None:
        """Show the briefs."""
        self.briefs.set_rows(
            NamedRow(each.id, each.title, moment_text(each.changed_ms), icon="file-text")
            for each in rows
        )

    def set_claims(self, claims: Sequence[Claim]) -> None:
        """Show the claims with their states."""
        self.claims.set_rows(_claim_row(each) for each in claims)

    def show_brief(self, key: object) -> None:
        """Make a brief the current row."""
        self.briefs.go_to(key)
        self.claims.go_to(None)

    def show_claim(self, key: object) -> None:
        """Make a claim the current row."""
        self.claims.go_to(key)
        self.briefs.go_to(None)

    def set_theme(self, theme: Theme) -> None:
        """Redraw icons."""
        self._glass.setIcon(icon("search", theme.muted))
        for each in (self.briefs, self.claims):
            each.set_theme(theme)

    def _lay_out(self) -> None:
        set_role(self, "pane")
        words = self.tr("Find a brief or claim")
        set_role(self.field, "search")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setClearButtonEnabled(True)
        self.setMinimumWidth(_WIDTH_EM * self.fontMetrics().height() // 2 + SPACE[7])
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], (BAR_HEIGHT - 36) // 2, SPACE[3], SPACE[3])
        layout.setSpacing(SPACE[3])
        layout.addWidget(self.field)
        layout.addWidget(self.briefs)
        layout.addSpacing(SPACE[2])
        layout.addWidget(self.claims, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.briefs.chosen.connect(self._choose_brief)
        self.claims.chosen.connect(self._choose_claim)
        for each in (self.briefs.names, self.claims.names):
            each.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            each.customContextMenuRequested.connect(
                lambda place, each=each: self.menu_requested.emit(
                    each.viewport().mapToGlobal(place)
                )
            )

    def _find(self, typed: str) -> None:
        words = tuple(folded(typed).split())
        for each in (self.briefs, self.claims):
            each.seek(words)

    def _choose_brief(self, key: object) -> None:
        self.claims.go_to(None)
        self.brief_chosen.emit(key)

    def _choose_claim(self, key: object) -> None:
        self.briefs.go_to(None)
        self.claim_chosen.emit(key)


def _claim_row(claim: Claim) -> NamedRow:
    look = claim_look(claim.state)
    words = without_references(claim.text)
    return NamedRow(claim.id, words, state_words(claim), look.meaning, look.icon, look.tone)
