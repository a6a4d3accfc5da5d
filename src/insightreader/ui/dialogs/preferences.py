"""Preferences, built from the settings table: a row a setting, applied at once, with a way back."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.settings import BY_KEY, SETTINGS, SettingGroup, SettingValue
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.notice import Notice
from insightreader.ui.dialogs.quiet_button import quiet_button
from insightreader.ui.dialogs.reading_preview import ReadingPreview
from insightreader.ui.dialogs.setting_field import make_field, show_value
from insightreader.ui.dialogs.setting_page import SettingPage
from insightreader.ui.dialogs.setting_words import group_words, setting_words
from insightreader.ui.reading_style import reading_style
from insightreader.ui.theme import SPACE, ThemeSwitch, set_role

_WIDTH_EM, _HEIGHT_EM = 40, 37
_WIDEST_PX = 860
_HIGHEST_PX = 760


class PreferencesDialog(QDialog):
    """Every change is in force and stored as soon as it is made."""

    changed = Signal(str)
    """The key of a setting that has another value now."""

    def __init__(
        self, settings: Settings, *, switch: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._switch = settings, switch
        self._page_of: dict[str, SettingPage] = {}
        self._found: list[QWidget] = []
        self.search = QLineEdit()
        self.notice = Notice()
        self._pages = QTabWidget()
        self.preview = ReadingPreview(reading_style(settings), switch.current)
        self.setWindowTitle(self.tr("Preferences"))
        em = self.fontMetrics().height()
        for group in SettingGroup:
            self._add_page(group)
        self._lay_out()
        # Names of settings are longer in other languages.
        widest = max(page.widest() for page in self._page_of.values())
        width = max(_WIDTH_EM * em, min(widest + 2 * SPACE[4], _WIDEST_PX))
        width += self.preview.sizeHint().width() + SPACE[3]
        self.resize(width, min(_HEIGHT_EM * em, _HIGHEST_PX))
        self.search.setFocus()
        self._pages.currentChanged.connect(self._show_preview)
        switch.changed.connect(self._set_preview)
        self._show_preview()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def editor(self, key: str) -> QWidget:
        """Return the field of a setting."""
        return self._page_of[key].fields[key]

    def go_to(self, key: str) -> None:
        """Show a setting, with the keyboard in its field."""
        self._pages.setCurrentWidget(self._page_of[key])
        self.editor(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.focusWidget() is self.search
        ):
            self._go_to_found()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words = self.tr("Find a setting")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        back = quiet_button(self.tr("Restore defaults"))
        back.clicked.connect(self._restore_defaults)
        done = QPushButton(self.tr("Done"))
        set_role(done, "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(back)
        buttons.addStretch(1)
        buttons.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addWidget(self.search)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE[3])
        middle.addWidget(self._pages, 3)
        middle.addWidget(self.preview, 2)
        layout.addLayout(middle, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)

    def _add_page(self, group: SettingGroup) -> None:
        rows = [each for each in SETTINGS if each.group is group and each.has_page]
        if not rows:
            return
        page = SettingPage()
        page.reset_requested.connect(self._reset)
        for setting in rows:
            key = setting.key
            page.add(key, make_field(setting, self._settings.value(key), self._setter(key)))
            page.offer_reset(key, offered=not self._settings.is_default(key))
            self._page_of[key] = page
        self._pages.addTab(page, group_words(group))

    def _setter(self, key: str) -> Callable[[SettingValue], None]:
        def store(value: SettingValue) -> None:
            if value == BY_KEY[key].default:
                self._settings.reset(key)
            else:
                self._settings.set(key, value)
            self._page_of[key].offer_reset(key, offered=not self._settings.is_default(key))
            self._set_preview()
            self.changed.emit(key)

        return store

    def _show_preview(self, _place: int = 0) -> None:
        page = self._pages.currentWidget()
        self.preview.setVisible(page is self._page_of["reading.font"])

    def _set_preview(self, _: object = None) -> None:
        style = reading_style(self._settings)
        if (style, self._switch.current) != self.preview.shown:
            self.preview.show_style(style, self._switch.current)

    # Finding

    def _find(self, typed: str) -> None:
        self._found = []
        for place in range(self._pages.count()):
            page = self._pages.widget(place)
            fitting = page.show_fitting(typed) if isinstance(page, SettingPage) else []
            self._pages.setTabVisible(place, bool(fitting))
            self._found += fitting
        self.notice.say("" if self._found else self.tr("No setting is called so."))

    def _go_to_found(self) -> None:
        page = self._pages.currentWidget()
        here = [each for each in self._found if page.isAncestorOf(each)] if page else []
        for field in here[:1]:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    # Ways back

    def _reset(self, key: str) -> None:
        before = {key: self._settings.value(key)}
        self.editor(key).setFocus()
        show_value(self.editor(key), BY_KEY[key].default)
        name, _ = setting_words(key)
        said = self.tr("“{name}” has its first value again.").format(name=name)
        self.notice.say(said, undo=lambda: self._put(before))

    def _restore_defaults(self) -> None:
        before = {key: self._settings.value(key) for key in self._page_of}
        self._put({key: BY_KEY[key].default for key in self._page_of})
        said = self.tr("All settings have their first values again.")
        self.notice.say(said, undo=lambda: self._put(before))

    def _put(self, values: Mapping[str, SettingValue]) -> None:
        for key, value in values.items():
            show_value(self.editor(key), value)
