"""The provenance card of a post: its captures and revisions, and whether every hash still holds."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from insightreader.services.provenance import Proof, Provenance, RevisionFacts
from insightreader.store.provenance import CaptureFacts
from insightreader.ui.dates import full_moment_text
from insightreader.ui.fonts import CODE_FAMILY, reading_font, ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 680, 640
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | (
    Qt.TextInteractionFlag.TextSelectableByKeyboard
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("provenance", text)


class ProvenanceDialog(QDialog):
    """Shows what is known; ``show_proof`` adds what verifying found."""

    verify_requested = Signal()
    revision_requested = Signal(object)
    """The id of a revision that is to be read."""
    comparison_requested = Signal(object, object)
    """The ids of two revisions, the older one first."""
    return_requested = Signal(object)
    """The id of a revision that is to be the one that is read again."""

    def __init__(self, found: Provenance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where this post comes from"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._proof = wrapped_label()
        self._proof.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        self._proof.hide()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(SPACE[3])
        self._heading(column, found.details.row.title)
        self._heading(column, self.tr("Captures"), "muted")
        for capture in reversed(found.captures):
            column.addWidget(self._capture(capture))
        self._heading(column, self.tr("Revisions"), "muted")
        head = found.details.revision
        before = dict(zip(found.revisions[1:], found.revisions, strict=False))
        for facts in reversed(found.revisions):
            is_head = head is not None and head.id == facts.revision.id
            card = self._revision(facts, is_head=is_head)
            column.addWidget(card)
            column.addLayout(self._ways(facts, before.get(facts), is_head=is_head))
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addWidget(area, 1)
        layout.addWidget(self._proof)
        layout.addLayout(self._buttons())

    def show_proof(self, proof: Proof) -> None:
        """Say what verifying found."""
        set_role(self._proof, "badge", tone="good" if proof.holds else "danger")
        if proof.holds:
            self._proof.setText(
                self.tr("Verified: every capture and every text has the hash that was recorded.")
            )
        else:
            parts = [
                *(
                    self.tr("the capture of {date}").format(date=full_moment_text(each.acquired_ms))
                    for each in proof.captures
                ),
                *(
                    self.tr("revision {number}").format(number=QLocale().toString(each.number))
                    for each in proof.revisions
                ),
            ]
            words = self.tr("Not what it was: {parts}. A backup may still have it.")
            self._proof.setText(words.format(parts=", ".join(parts)))
        self._proof.show()

    def _heading(self, column: QVBoxLayout, text: str, role: str = "title") -> None:
        label = wrapped_label(text, role)
        label.setFont(ui_font(2 if role == "title" else 0, 600))
        column.addWidget(label)

    def _capture(self, facts: CaptureFacts) -> QFrame:
        size = QLocale().formattedDataSize(facts.size)
        rows = [
            (self.tr("Captured"), f"{full_moment_text(facts.acquired_ms)} · {facts.profile}"),
            (self.tr("By"), _way(facts.acquired)),
            (self.tr("From"), facts.url or facts.name or ""),
            (self.tr("Bytes"), f"{size} · {facts.media_type}"),
            ("SHA-256", facts.sha256),
        ]
        return _card(rows)

    def _revision(self, facts: RevisionFacts, *, is_head: bool) -> QFrame:
        revision = facts.revision
        name = self.tr("Revision {number}").format(number=QLocale().toString(revision.number))
        if is_head:
            name = self.tr("Revision {number}, the one that is read").format(
                number=QLocale().toString(revision.number)
            )
        rows = [
            (name, full_moment_text(revision.created_ms)),
            (self.tr("Cleaning rules"), f"{revision.rules} · {revision.renderer}"),
            (self.tr("Corrections"), QLocale().toString(facts.corrections)),
            (self.tr("From the capture of"), full_moment_text(facts.capture.acquired_ms)),
            ("SHA-256", revision.text_sha256),
        ]
        return _card(rows)

    def _ways(
        self, facts: RevisionFacts, before: RevisionFacts | None, *, is_head: bool
    ) -> QHBoxLayout:
        """Buttons for what can be done with a revision."""
        shown, key = QLocale().toString(facts.revision.number), facts.revision.id
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        if not is_head:
            read = self.tr("Read revision {number}").format(number=shown)
            row.addWidget(_button(read, lambda: self._ask_for(key)))
            back = self.tr("Go back to revision {number}").format(number=shown)
            row.addWidget(_button(back, lambda: self._return_to(key)))
        if before is not None:
            changed = self.tr("What changed in revision {number}").format(number=shown)
            older = before.revision.id
            compare = _button(changed, lambda: self._compare(older, key))
            row.addWidget(compare)
        row.addStretch(1)
        return row

    def _return_to(self, revision: object) -> None:
        self.return_requested.emit(revision)
        self.accept()

    def _compare(self, older: object, newer: object) -> None:
        self.comparison_requested.emit(older, newer)
        # The other window couldn't be used while this one is open.
        self.accept()

    def _ask_for(self, revision: object) -> None:
        self.revision_requested.emit(revision)
        self.accept()

    def _buttons(self) -> QHBoxLayout:
        verify = QPushButton(self.tr("Verify"))
        verify.setAutoDefault(False)
        verify.clicked.connect(self._on_verify)
        done = QPushButton(self.tr("Done"))
        set_role(done, "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(verify)
        row.addStretch(1)
        row.addWidget(done)
        return row

    def _on_verify(self) -> None:
        self.verify_requested.emit()


def _way(acquired: str) -> str:
    ways = {
        "file": _tr("a file"),
        "address": _tr("an address, asked by this program"),
        "feed": _tr("a feed"),
        "paste": _tr("the clipboard"),
        "import": _tr("an import"),
        "sample": _tr("the sample library"),
    }
    return ways.get(acquired, acquired)


def _card(rows: list[tuple[str, str]]) -> QFrame:
    card = QFrame()
    set_role(card, "card")
    form = QFormLayout(card)
    form.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
    form.setVerticalSpacing(SPACE[1])
    for name, value in rows:
        if value:
            form.addRow(plain_label(name, "muted"), _value(name, value))
    return card


def _button(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: act())
    return button


def _value(name: str, value: str) -> QLabel:
    label = wrapped_label(value)
    label.setTextInteractionFlags(_SELECTABLE)
    if name == "SHA-256":
        label.setFont(reading_font(CODE_FAMILY, ui_font().pixelSize() - 3))
        label.setWordWrap(False)
    return label
