"""Offers what may be meant while a query is typed, and recent queries while nothing is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from insightreader.domain.query_completing import Completion, Vocabulary, completions
from insightreader.ui.library.suggestion_list import Suggestion, SuggestionList
from insightreader.ui.theme import Theme

Key = Qt.Key
_STEPS = {Key.Key_Down: 1, Key.Key_Up: -1}
_TAKING = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Tab})


class Suggesting(QObject):
    """Belongs to the search field, which asks it first what to do with a key."""

    taken = Signal(object)
    """A ``Suggestion`` to put into the field."""
    forget_requested = Signal(object)
    """A recent query to forget, or None for all."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._known: Vocabulary = {}
        self._recent: Sequence[str] = ()
        self._is_wanted = False
        """Whether somebody is at the field and has not waved the offers away."""
        self.lines = SuggestionList(theme, field)
        self.lines.chosen.connect(self._take)

    def set_known(self, known: Vocabulary) -> None:
        """Take the values that fields can have."""
        self._known = known

    def set_recent(self, queries: Sequence[str]) -> None:
        """Take the recent queries, newest first."""
        is_news = list(queries) != list(self._recent)
        self._recent = queries
        if is_news and self._is_wanted and not self._field.text():
            self.offer()

    def offer(self) -> None:
        """Show what fits the text and the cursor."""
        text = self._field.text()
        self._is_wanted = True
        if not text.strip():
            self.lines.offer(self._recent_lines())
            return
        found = completions(text, self._field.cursorPosition(), self._known)
        self.lines.offer([self._line(text, each) for each in found])

    def hide(self) -> None:
        """Offer nothing any more."""
        self._is_wanted = False
        self.lines.offer(())

    def take_key(self, key: int) -> bool:
        """Do what a key means to the lines on show; False leaves it to the field."""
        if not self.lines.isVisible():
            return False
        if key in _STEPS and (key != Key.Key_Up or self.lines.current):
            self.lines.step(_STEPS[Key(key)])
        elif key == Key.Key_Escape:
            self.hide()
        elif key == Key.Key_Delete and self.lines.current and self.lines.current.is_whole:
            self.forget_requested.emit(self.lines.current.text)
        elif key in _TAKING:
            return self._take_current(is_tab=key == Key.Key_Tab)
        else:
            return False
        return True

    def _take_current(self, *, is_tab: bool) -> bool:
        """Tab takes the first completion; Enter only what was walked to."""
        chosen = self.lines.current
        if chosen is None and is_tab and not self.lines.offered[0].is_whole:
            chosen = self.lines.offered[0]
        if chosen is None or (chosen.forgets and is_tab):
            self.hide()
            return False
        self._take(chosen)
        return True

    def _take(self, chosen: Suggestion) -> None:
        if chosen.forgets:
            self.hide()
            self.forget_requested.emit(None)
        else:
            self.taken.emit(chosen)

    def _recent_lines(self) -> list[Suggestion]:
        lines = [Suggestion(each, each, len(each), is_whole=True) for each in self._recent[:8]]
        if lines:
            lines.append(Suggestion(self.tr("Clear recent searches"), forgets=True))
        return lines

    def _line(self, text: str, found: Completion) -> Suggestion:
        rest = text[found.end :]
        gap = "" if found.is_field or rest.startswith(" ") else " "
        whole = f"{text[: found.start]}{found.text}{gap}{rest}"
        cursor = found.start + len(found.text) + (0 if found.is_field else 1)
        return Suggestion(found.name, whole, cursor, self._meaning(found) if found.is_field else "")

    def _meaning(self, found: Completion) -> str:
        meanings = {
            "title:": self.tr("words of the title"),
            "author:": self.tr("who wrote it"),
            "site:": self.tr("where it is from"),
            "tag:": self.tr("with a tag"),
            "code:": self.tr("with a code"),
            "note:": self.tr("words of your notes"),
            "date:": self.tr("published then"),
            "saved:": self.tr("saved then"),
            "is:": self.tr("state of the post"),
            "has:": self.tr("with notes"),
            "kind:": self.tr("posts or notes"),
            "lang:": self.tr("language"),
            "collection:": self.tr("in a collection"),
        }
        return meanings[found.name]
