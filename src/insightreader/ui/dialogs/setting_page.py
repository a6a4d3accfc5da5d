"""A page of the preferences: a row a setting, with its hint and a way back to its first value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.dialogs.setting_words import setting_words
from insightreader.ui.matching import holds_all
from insightreader.ui.naming import label_of
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role


class SettingPage(QScrollArea):
    """Rows that can be looked through; what a field does is its maker's business."""

    reset_requested = Signal(str)
    """The key of a setting that is to have its first value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._resets: dict[str, QPushButton] = {}
        self._rows: dict[str, list[int]] = {}
        rows = QWidget()
        self.setWidget(rows)
        for ground in (rows, self.viewport()):
            ground.setAutoFillBackground(False)  # that of the dialog shows through
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The fields take the keyboard, and are brought into view by it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form = QFormLayout(rows)
        self._form.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        self._form.setSpacing(SPACE[3])

    def add(self, key: str, field: QWidget) -> None:
        """Add the row of a setting."""
        name, hint = setting_words(key)
        label = label_of(field, name)
        field.setAccessibleDescription(hint)
        # Letters and digits of other scripts are taller than those that Qt measures.
        field.setMinimumHeight(max(field.sizeHint().height(), SPACE[5]))
        self.fields[key] = field
        row = QHBoxLayout()
        row.setSpacing(SPACE[2])
        row.addWidget(field, 1)
        row.addWidget(self._reset_button(key, name))
        self._rows[key] = [self._form.rowCount()]
        self._form.addRow(label, row)
        if hint:
            self._rows[key].append(self._form.rowCount())
            self._form.addRow(plain_label(""), wrapped_label(hint, "muted"))

    def widest(self) -> int:
        """Return how wide the page has to be to show everything beside each other."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self._form.minimumSize().width() + bar

    def offer_reset(self, key: str, *, offered: bool) -> None:
        """Offer the way back where a setting has another value than at first."""
        self._resets[key].setVisible(offered)

    def show_fitting(self, typed: str) -> list[QWidget]:
        """Leave the rows whose name or hint holds every word; return their fields."""
        fitting = [key for key in self.fields if holds_all(typed, " ".join(setting_words(key)))]
        for key, rows in self._rows.items():
            for row in rows:
                self._form.setRowVisible(row, key in fitting)
        return [self.fields[key] for key in fitting]

    def _reset_button(self, key: str, name: str) -> QPushButton:
        button = quiet_button(self.tr("Reset"))
        button.setAccessibleName(self.tr("Reset: {name}").format(name=name))
        set_role(button, "link")
        # The fields keep their width when it comes and goes.
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self.reset_requested.emit(key))
        self._resets[key] = button
        return button
