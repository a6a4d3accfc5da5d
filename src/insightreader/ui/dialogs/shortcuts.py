"""The sheet of keys: every action with its keys, found by name or key, and changed on the spot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.dialogs.key_field import KeyField
from insightreader.ui.dialogs.key_list import KeyList
from insightreader.ui.dialogs.notice import Notice
from insightreader.ui.keymap import Keymap, native_keys
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 560, 620


class ShortcutsDialog(QDialog):
    """Every change is in force and stored as soon as it is made."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._warned: tuple[QAction, QKeySequence] | None = None
        """Keys that something else has: pressed once more they are given."""
        self.search = QLineEdit()
        self.list = KeyList(keymap)
        self.field = KeyField()
        self.notice = Notice()
        self.clear = QPushButton(self.tr("No key"))
        self.reset = QPushButton(self.tr("Reset"))
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._on_current()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # No button is the default one: Enter leads on from field to list and from list to keys.
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
        else:
            super().keyPressEvent(event)

    def _name_parts(self) -> None:
        words = self.tr("Find an action or a key, such as Ctrl+K")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.field.setAccessibleName(self.tr("New keys for the chosen action"))

    def _lay_out(self) -> None:
        done = QPushButton(self.tr("Done"))
        set_role(done, "primary")
        done.clicked.connect(self.accept)
        change, end = QHBoxLayout(), QHBoxLayout()
        for widget in (self.field, self.clear, self.reset):
            change.addWidget(widget, 1 if widget is self.field else 0)
        end.addWidget(self.reset_all)
        end.addStretch(1)
        end.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        layout.setSpacing(SPACE[3])
        hint = self.tr("Choose an action, press Enter, then its new keys. Esc keeps the old ones.")
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(wrapped_label(hint, "muted"))
        layout.addLayout(change)
        layout.addWidget(self.notice)
        layout.addLayout(end)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter begins to change keys

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.activated.connect(lambda _: self._begin())
        self.field.pressed_keys.connect(self._on_keys)
        self.field.given_up.connect(self._give_up)
        self.clear.clicked.connect(lambda: self._give(QKeySequence()))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._keymap.changed.connect(self.list.show_keys)
        self._keymap.changed.connect(self._on_current)

    def _find(self, typed: str) -> None:
        self.list.show_fitting(typed)
        nothing = self.tr("No action is called so, and none has these keys.")
        self.notice.say(nothing if self.list.is_empty else "")

    def _on_current(self) -> None:
        action = self.list.action
        self._warned = None
        self.field.setText(native_keys(action) if action else "")
        self.field.setEnabled(action is not None)
        self.clear.setEnabled(action is not None and not action.shortcut().isEmpty())
        self.reset.setEnabled(action is not None and self._keymap.is_changed(action))

    def _begin(self) -> None:
        if self.list.action is not None:
            self.field.clear()
            self.field.setFocus()

    def _give_up(self) -> None:
        self.notice.say("")
        self._on_current()
        self.list.setFocus()

    def _on_keys(self, keys: QKeySequence) -> None:
        action = self.list.action
        if action is None:
            return
        rivals = self._keymap.rivals(action, keys)
        if rivals and self._warned != (action, keys):
            self._warned = (action, keys)
            self.field.setText(_words(keys))
            sentence = self.tr(
                "{keys} belongs to “{other}”. Press it again to take it from there, or other keys."
            )
            self.notice.say(sentence.format(keys=_words(keys), other=_name(rivals[0])))
            return
        self._give(keys)
        self.list.setFocus()

    def _give(self, keys: QKeySequence) -> None:
        action = self.list.action
        if action is None:
            return
        before = self._keymap.state()
        self._keymap.give(action, keys)
        said = self.tr("“{action}” has no key now.")
        if not keys.isEmpty():
            said = self.tr("“{action}” is {keys} now.")
        said = said.format(action=_name(action), keys=_words(keys))
        self.notice.say(said, undo=lambda: self._keymap.restore(before))

    def _reset(self) -> None:
        action = self.list.action
        if action is not None:
            before = self._keymap.state()
            self._keymap.reset(action)
            said = self.tr("“{action}” has its first keys again.").format(action=_name(action))
            self.notice.say(said, undo=lambda: self._keymap.restore(before))

    def _reset_all(self) -> None:
        before = self._keymap.state()
        self._keymap.restore([])
        self.notice.say(
            self.tr("All actions have their first keys again."),
            undo=lambda: self._keymap.restore(before),
        )


def _name(action: QAction) -> str:
    return action.iconText()


def _words(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
