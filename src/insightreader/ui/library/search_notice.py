"""What is to be said about a query, under the field: mistakes, other spellings, a missing index."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from insightreader.domain.found import SearchAnswer
from insightreader.domain.query_terms import mended
from insightreader.ui.fonts import ui_font
from insightreader.ui.library.query_problems import problem_text, problems_to_say
from insightreader.ui.plain import set_plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, set_role

translate = QCoreApplication.translate
MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence, and a query that would be better."""

    sentence: str
    offer: str = ""
    query: str = ""


class SearchNotice(QWidget):
    """A line or two; hidden while there is nothing to say."""

    query_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE[1])
        self._remarks: list[Remark] = []
        self.hide()

    @property
    def remarks(self) -> Sequence[Remark]:
        """What is said."""
        return self._remarks

    def say(self, remarks: Sequence[Remark]) -> None:
        """Say these instead of what was said before."""
        remarks = list(remarks)[:MOST_LINES]
        if remarks == self._remarks:
            return
        self._remarks = remarks
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in remarks:
            self._add(each)
        self.setVisible(bool(remarks))

    def _add(self, remark: Remark) -> None:
        if remark.sentence:
            words = wrapped_label(remark.sentence, "muted")
            words.setFont(ui_font(-1))
            self._lines.addWidget(words)
        if remark.query:
            button = QPushButton(remark.offer.replace("&", "&&"))
            set_role(button, "chip")
            button.setFont(ui_font(-1, 560))
            set_plain_tooltip(button, remark.query)
            button.clicked.connect(lambda _on=False: self.query_chosen.emit(remark.query))
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def remarks_on_query(query: str) -> list[Remark]:
    """Return what is wrong with a query, with what may have been meant."""
    return [
        Remark(
            problem_text(each, query),
            translate("Search", "Use {hint}").format(hint=each.hint),
            mended(query, each) if each.hint else "",
        )
        for each in problems_to_say(query)
    ]


def remarks_on_answer(query: str, answer: SearchAnswer, other: str = "") -> list[Remark]:
    """Return what is to be said of what was found for ``query``.

    ``other`` is a query that may have been meant, as it would stand in the field.
    """
    found = remarks_on_query(query)
    if other:
        found.append(
            Remark("", translate("Search", "Did you mean: {query}").format(query=other), other)
        )
    if answer.is_scan:
        found.append(
            Remark(
                translate(
                    "Search",
                    "The index is being made. Until then the library is looked through plainly.",
                )
            )
        )
    elif not answer.is_complete:
        found.append(Remark(translate("Search", "More may be found: the beginning is too common.")))
    return found
