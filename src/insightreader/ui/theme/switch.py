"""The theme in force: chosen by name or following the system, changed at run time."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from insightreader.ui.theme.palette import field_palette, palette
from insightreader.ui.theme.strength import strengthened
from insightreader.ui.theme.stylesheet import stylesheet
from insightreader.ui.theme.tokens import DARK, LIGHT, THEMES, Theme

SYSTEM = "system"
CHOICES = (SYSTEM, *THEMES)
_HIGH = Qt.ContrastPreference.HighContrast
_FIELDS = ("QCheckBox", "QRadioButton", "QAbstractSpinBox", "QComboBox")


class ThemeSwitch(QObject):
    """Owns the current theme and dresses the application in it. Widgets get it in their
    constructor, read ``current`` and repaint themselves on ``changed``.
    """

    changed = Signal(object)
    """The new ``Theme``, after the palette and the style sheet are in force."""

    def __init__(self, app: QApplication, choice: str = SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice if choice in CHOICES else SYSTEM
        # Both are kept: Qt's hints on access go with the hints that they were taken from.
        self._hints = QGuiApplication.styleHints()
        self.access = self._hints.accessibility()
        """What the system says of contrast; another program may change it at any time."""
        self._is_strong = self.access.contrastPreference() is _HIGH
        self._current = self._wanted()
        self._dress()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self.access.contrastPreferenceChanged.connect(self._on_contrast_changed)

    @property
    def current(self) -> Theme:
        """The theme in force."""
        return self._current

    @property
    def choice(self) -> str:
        """What was chosen: "system" or a theme's name."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Take a theme by name, or "system"; an unknown name (an older setting) means "system"."""
        self._choice = choice if choice in CHOICES else SYSTEM
        self._refresh()

    def next_choice(self) -> str:
        """The name of the theme that a press on the theme button would give."""
        names = list(THEMES)
        return names[(names.index(self._current.name) + 1) % len(names)]

    def _wanted(self) -> Theme:
        plain = self._chosen()
        return strengthened(plain) if self._is_strong else plain

    def _chosen(self) -> Theme:
        if self._choice != SYSTEM:
            return THEMES[self._choice]
        # Unknown is what a desktop without a preference says, and every offscreen platform.
        is_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        return DARK if is_dark else LIGHT

    def _on_contrast_changed(self, preference: Qt.ContrastPreference) -> None:
        self._is_strong = preference is _HIGH
        self._refresh()

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice == SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self._current:
            self._current = wanted
            self._dress()
            self.changed.emit(wanted)

    def _dress(self) -> None:
        if self._app.style().objectName() != "fusion":
            self._app.setStyle("Fusion")
        self._app.setPalette(palette(self._current))
        for kind in _FIELDS:
            # PySide takes the name as text; its stubs say bytes.
            self._app.setPalette(field_palette(self._current), cast("bytes", kind))
        self._app.setStyleSheet(stylesheet(self._current))
