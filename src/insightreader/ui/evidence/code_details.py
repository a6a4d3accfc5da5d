"""What a code means: definition, what belongs to it and what doesn't, its look, its passages."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.evidence import CodeDetail, Passage, Pattern
from insightreader.ui.counting import passages_words
from insightreader.ui.evidence.codebook_model import Entry
from insightreader.ui.evidence.codebook_words import (
    bearing_words,
    pattern_words,
    pen_words,
    role_words,
)
from insightreader.ui.evidence.swatch import EDGE, draw_swatch
from insightreader.ui.fonts import ui_font
from insightreader.ui.naming import label_of, name_box
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

_LINES, _ROUND_PX = 3, 14


class FieldOfCode(QPlainTextEdit):
    """A text that is given out once, when the keyboard leaves it."""

    written = Signal(str, str)
    """The field's name and its new text."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self._name, self._stored = name, ""
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + _ROUND_PX)

    def show_text(self, text: str) -> None:
        """Show the stored text; what is being typed isn't overwritten by the same."""
        if text != self._stored or not self.hasFocus():
            self._stored = text
            if self.toPlainText() != text:
                self.setPlainText(text)

    def commit(self) -> None:
        """Give out the text if it was changed."""
        text = self.toPlainText().strip()
        if text != self._stored:
            self._stored = text
            self.written.emit(self._name, text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()


class CodeDetails(QWidget):
    """Shows one entry of the codebook and asks for changes of it."""

    edited = Signal(object, str, object)
    """The entry, the name of the field and its new value."""
    passage_opened = Signal(object)
    example_toggled = Signal(object, object, bool)
    """A code, a passage, and whether it is to be an example from now on."""

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self._entry: Entry | None = None
        self._examples: frozenset[int] = frozenset()
        self._title = wrapped_label("", "title")
        self._title.setFont(ui_font(3, 640))
        self._family = plain_label("", "muted")
        self.fields = {name: FieldOfCode(name, hint) for name, hint in self._hints().items()}
        self.colour, self.pattern = QComboBox(), QComboBox()
        self.bearing, self.role = QComboBox(), QComboBox()
        self.passages = PassageList(switch.current)
        self._passages_head = plain_label("", "muted")
        self._of_code: list[QWidget] = []
        self._of_dimension: list[QWidget] = []
        self._lay_out()
        self._connect()
        self._on_theme_changed()

    def show_entry(self, entry: Entry | None, *, family: str = "", is_fixed: bool = False) -> None:
        """Show an entry; passages come by ``set_passages``."""
        if self._entry is not None and (entry is None or entry.id != self._entry.id):
            self.finish()
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        is_code = isinstance(entry, CodeDetail)
        self._title.setText(entry.name)
        self._family.setText(family if is_code else self.tr("Dimension"))
        self.fields["definition"].show_text(entry.definition)
        for widgets, shown in ((self._of_code, is_code), (self._of_dimension, not is_code)):
            for widget in widgets:
                widget.setVisible(shown)
        if isinstance(entry, CodeDetail):
            self._show_code(entry)
        else:
            _choose(self.role, entry.role)
        for field in self.fields.values():
            field.setReadOnly(is_fixed)
        for widget in (self._passages_head, self.passages):
            # Passages are today's.
            widget.setVisible(is_code and not is_fixed)
        for box in (self.colour, self.pattern, self.bearing, self.role):
            box.setEnabled(not is_fixed)

    def set_passages(
        self, code: CodeDetail, passages: Sequence[Passage], examples: frozenset[int]
    ) -> None:
        """Show the passages of a code, examples first."""
        if self._entry is None or code.id != self._entry.id:
            return
        self._examples = examples
        ordered = sorted(passages, key=lambda each: each.annotation not in examples)
        self.passages.set_passages(ordered)
        words = self.tr("{passages}, %Ln of them example(s) (X on a card)", None, len(examples))
        self._passages_head.setText(words.format(passages=passages_words(len(passages))))

    def finish(self) -> None:
        """Give out what is being typed."""
        for field in self.fields.values():
            field.commit()

    def _show_code(self, code: CodeDetail) -> None:
        self.fields["includes"].show_text(code.includes)
        self.fields["excludes"].show_text(code.excludes)
        self._draw_patterns(code.colour)
        _choose(self.colour, code.colour)
        _choose(self.pattern, code.pattern)
        _choose(self.bearing, code.bearing)

    def _hints(self) -> dict[str, str]:
        return {
            "definition": self.tr("What does it mean?"),
            "includes": self.tr("What belongs to it?"),
            "excludes": self.tr("What doesn't, though one might think so?"),
        }

    def _lay_out(self) -> None:
        set_role(self, "pane")
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE[2])
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        names = {
            "definition": self.tr("Definition"),
            "includes": self.tr("Includes"),
            "excludes": self.tr("Excludes"),
        }
        for name, words in names.items():
            label = self._row(form, words, self.fields[name])
            if name != "definition":
                self._of_code += [label, self.fields[name]]
        look = QWidget()
        row = QHBoxLayout(look)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.colour)
        row.addWidget(self.pattern)
        row.addStretch(1)
        self._of_code += [self._row(form, self.tr("Colour"), look), look]
        self._of_code += [self._row(form, self.tr("Bearing"), self.bearing), self.bearing]
        self._of_dimension += [self._row(form, self.tr("Holds"), self.role), self.role]
        name_box(self.colour, self.tr("Colour"))
        name_box(self.pattern, self.tr("Pattern"))
        self._of_code += [self._passages_head, self.passages]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[4], SPACE[4], SPACE[2])
        layout.setSpacing(SPACE[2])
        for widget in (self._title, self._family):
            layout.addWidget(widget)
        layout.addLayout(form)
        layout.addWidget(self._passages_head)
        layout.addWidget(self.passages, 1)
        layout.addStretch(0)

    def _row(self, form: QFormLayout, words: str, field: QWidget) -> QLabel:
        label = label_of(field, words, "muted")
        form.addRow(label, field)
        return label

    def _connect(self) -> None:
        for field in self.fields.values():
            field.written.connect(self._edit)
        for name, box in self._boxes().items():
            box.activated.connect(
                lambda place, name=name, box=box: self._edit(name, box.itemData(place))
            )
        self.passages.opened.connect(self.passage_opened)
        self.passages.keys[Qt.Key.Key_X] = self.toggle_example
        self._switch.changed.connect(self._on_theme_changed)

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "colour": self.colour,
            "pattern": self.pattern,
            "bearing": self.bearing,
            "role": self.role,
        }

    def _edit(self, name: str, value: object) -> None:
        if self._entry is not None:
            self.edited.emit(self._entry, name, value)

    def toggle_example(self) -> None:
        """Make the passage that the keyboard is at an example of the code, or no example."""
        passage, code = self.passages.current(), self._entry
        if passage is not None and isinstance(code, CodeDetail):
            self.example_toggled.emit(code, passage, passage.annotation not in self._examples)

    def _on_theme_changed(self) -> None:
        self.passages.set_theme(self._switch.current)
        self._fill_boxes()
        if self._entry is not None:
            self.show_entry(self._entry, family=self._family.text())

    def _fill_boxes(self) -> None:
        theme = self._switch.current
        choices: tuple[tuple[QComboBox, dict], ...] = (
            (self.colour, pen_words()),
            (self.pattern, pattern_words()),
            (self.bearing, bearing_words()),
            (self.role, role_words()),
        )
        for box, words in choices:
            with QSignalBlocker(box):
                box.clear()
                for value, text in words.items():
                    box.addItem(text, value)
        for place in range(self.colour.count()):
            self.colour.setItemIcon(place, _swatch_icon(self.colour.itemData(place), theme))
        self._draw_patterns("")

    def _draw_patterns(self, colour: str) -> None:
        """Show each pattern in the colour of the code, none as the plain colour."""
        theme = self._switch.current
        for place in range(self.pattern.count()):
            pattern = Pattern(self.pattern.itemData(place))
            self.pattern.setItemIcon(place, _swatch_icon(colour, theme, pattern=pattern))


def _choose(box: QComboBox, value: object) -> None:
    with QSignalBlocker(box):
        box.setCurrentIndex(max(box.findData(value), 0))


def _swatch_icon(colour: str, theme: Theme, *, pattern: Pattern = Pattern.NONE) -> QIcon:
    picture = QPixmap(round(EDGE) + 2, round(EDGE) + 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = picture.rect().toRectF().adjusted(1, 1, -1, -1)
    draw_swatch(painter, box, colour, pattern=pattern, theme=theme)
    painter.end()
    return QIcon(picture)
