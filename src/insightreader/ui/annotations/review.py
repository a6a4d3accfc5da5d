"""The daily review: one old note after the other, and when each is to come back."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId
from insightreader.services.reviewing import Recall
from insightreader.ui.annotations.card_text import (
    code_path,
    quoted_there,
    quoted_words,
)
from insightreader.ui.annotations.preview import CommentPreview
from insightreader.ui.colours import colour_name
from insightreader.ui.dates import moment_text
from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font
from insightreader.ui.plain import plain_label, plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role
from insightreader.ui.verdicts import verdict_look

_WIDTH, _HEIGHT = 620, 520
_KEYS = {Qt.Key.Key_1: Recall.SOON, Qt.Key.Key_2: Recall.LATER, Qt.Key.Key_3: Recall.NEVER}


class ReviewWindow(QDialog):
    """Shows what it is given and asks; 1, 2 and 3 answer, O opens the passage."""

    answered = Signal(object, object)
    """An annotation's id and a ``Recall``."""
    open_requested = Signal(object)
    """The annotation whose passage is wanted."""
    again_requested = Signal()
    """The review is done for today, and what is due all the same is wanted."""

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Daily review"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._switch = switch
        self._annotation: Annotation | None = None
        self._place = plain_label("", "muted")
        self._title = wrapped_label("", "muted")
        self._quote = wrapped_label()
        self._quote.setFont(reading_font(READING_FAMILY, ui_font().pixelSize() + 7))
        self._whose = wrapped_label("", "muted")
        self._comment = CommentPreview()
        self._facts = wrapped_label("", "muted")
        self._buttons: dict[Recall, QPushButton] = {}
        self._open = QPushButton(self.tr("Open the passage (O)"))
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self._ask_to_open)
        self._on = QPushButton()
        set_role(self._on, "primary")
        self._on.hide()
        self._on.clicked.connect(self._go_on)
        self._is_waited_for = False
        self._lay_out()

    @property
    def shown(self) -> AnnotationId | None:
        """The annotation on show; None when the review is done."""
        return self._annotation.id if self._annotation is not None else None

    def show_note(self, annotation: Annotation, title: str, *, place: int, of: int) -> None:
        """Show the note at ``place`` (from 1) of today's."""
        self._annotation = annotation
        self._place.setText(f"{QLocale().toString(place)} / {QLocale().toString(of)}")
        self._title.setText(title)
        self._quote.setText(quoted_words(annotation))
        self._whose.setText(quoted_there(annotation))
        self._whose.setVisible(bool(self._whose.text()))
        html, plain = annotation.comment_html, annotation.comment
        self._comment.setVisible(bool(plain.strip()))
        self._comment.fill(html or plain, self._switch.current)
        names = [code_path(each) for each in annotation.codes] or [colour_name(annotation.colour)]
        facts = [*names, verdict_look(annotation.verdict).word, moment_text(annotation.created_ms)]
        self._facts.setText(" · ".join(facts))
        self._allow(is_allowed=True)
        self._on.hide()
        self._buttons[Recall.LATER].setFocus()

    def show_end(self, reviewed: int, waiting: int) -> None:
        """Say that there is nothing left for today; ``waiting`` are due all the same."""
        self._annotation = None
        self._place.setText("")
        self._title.setText("")
        self._quote.setText(
            self.tr("That is all for today.") if reviewed else self.tr("Nothing is due today.")
        )
        self._whose.setVisible(False)
        self._comment.setVisible(False)
        more = self.tr("%Ln still due.", None, waiting)
        first = self.tr("A note comes back the day after it was made, then when you say so.")
        self._facts.setText(more if waiting else first)
        self._allow(is_allowed=False)
        self._is_waited_for = bool(waiting)
        self._on.setText(self.tr("Go on") if waiting else self.tr("Close"))
        self._on.show()
        self._on.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _KEYS and self._annotation is not None:
            self._answer(_KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_O:
            self._ask_to_open()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[5])
        column.setSpacing(SPACE[3])
        for widget in (self._title, self._quote, self._whose):
            column.addWidget(widget)
        column.addWidget(self._comment, 1)
        column.addStretch(1)
        column.addWidget(self._facts)
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignLeft)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(card)
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addLayout(self._answers())

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        for number, (recall, words, meaning) in enumerate(
            (
                (Recall.SOON, self.tr("Tomorrow"), self.tr("Show it again tomorrow")),
                (Recall.LATER, self.tr("Later"), self.tr("Wait longer than the last time")),
                (Recall.NEVER, self.tr("Never again"), self.tr("Leave it out of the reviews")),
            ),
            start=1,
        ):
            button = QPushButton(f"{words}  {number}")
            button.setAccessibleName(words)
            button.setToolTip(plain_tooltip(f"{meaning} ({number})"))
            button.setAutoDefault(recall is Recall.LATER)
            if recall is Recall.LATER:
                set_role(button, "primary")
            button.clicked.connect(lambda _=False, recall=recall: self._answer(recall))
            row.addWidget(button, 1)
            self._buttons[recall] = button
        return row

    def _allow(self, *, is_allowed: bool) -> None:
        for button in (*self._buttons.values(), self._open):
            button.setEnabled(is_allowed)

    def _answer(self, recall: Recall) -> None:
        if self._annotation is not None:
            annotation, self._annotation = self._annotation, None
            self.answered.emit(annotation.id, recall)

    def _go_on(self) -> None:
        if self._is_waited_for:
            self.again_requested.emit()
        else:
            self.accept()

    def _ask_to_open(self) -> None:
        if self._annotation is not None:
            self.open_requested.emit(self._annotation)
