"""What is said to screen readers while the focus stays where it is."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from insightreader.runtime.timing import Debounce

_QUIET_MS = 900
"""Counts that change while somebody types are said once the typing rests."""


class Announcer(QObject):
    """Says sentences politely: a screen reader finishes its own first, and one that isn't running
    hears nothing. Words that stand on the screen all the time are none of its business.
    """

    announced = Signal(str)
    """What was said, after the screen reader got it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._later = ""
        self._rest = Debounce(self, delay_ms=_QUIET_MS)
        self._rest.quiet.connect(lambda: self.say(self._later))

    def say(self, words: str) -> None:
        """Say a sentence now; what was to be said later is older, and is dropped."""
        self._rest.cancel()
        sentence = " ".join(words.split())
        if not sentence:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))
        self.announced.emit(sentence)

    def say_later(self, words: str) -> None:
        """Say a sentence when nothing newer has come for a while."""
        self._later = words
        self._rest.touch()
