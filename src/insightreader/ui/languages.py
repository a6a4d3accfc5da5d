"""The language that the window speaks: chosen in the preferences, or the system's."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from insightreader.base import resources

SYSTEM = "system"
OWN_NAMES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文", "ar": "العربية"}
"""Languages by their codes, as their speakers call them: a list nobody needs translated."""
_ENGLISH = "en"


class Speech(QObject):
    """The translators of one language: ours, and Qt's for its own buttons and menus.

    An application has one, for words that a language lacks would come from one spoken before.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []

    def choose(self, language: str) -> None:
        """Speak ``language``, a key of ``OWN_NAMES`` or ``SYSTEM``: English where it's unknown.

        Dates and numbers follow the system's customs as long as the language does.
        """
        while self._translators:
            QCoreApplication.removeTranslator(self._translators.pop())
        locale = QLocale.system() if language == SYSTEM else QLocale(language)
        QLocale.setDefault(locale)
        spoken = self._speak(locale) or self._speak(QLocale(_ENGLISH))
        if spoken is not None:
            self._app.setLayoutDirection(spoken.textDirection())

    def _speak(self, locale: QLocale) -> QLocale | None:
        folder = str(resources.path("translations"))
        ours = QTranslator(self._app)
        if not ours.load(locale, "insightreader", "_", folder):
            return None
        self._install(ours)
        spoken = QLocale(ours.language())
        qts = QTranslator(self._app)
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qts.load(spoken, "qtbase", "_", place):
            self._install(qts)
        return spoken

    def _install(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)
