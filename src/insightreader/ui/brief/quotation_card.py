"""A quotation: its words, whose they are, where they stand, and the verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from insightreader.domain.evidence import Passage
from insightreader.ui.brief.card import Card
from insightreader.ui.brief.page_look import may_slant, text_font
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import pixmap
from insightreader.ui.passages.passage_words import said_words, source_words, whose_words
from insightreader.ui.plain import plain_comment, plain_label, set_plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, Theme
from insightreader.ui.verdicts import verdict_look

_MARK = 14


class QuotationCard(Card):
    """Shows a passage; a click, Space or Enter opens it in its post."""

    opened = Signal(object)

    def __init__(
        self, passage: Passage, theme: Theme, *, is_bare: bool = False, before: str = ""
    ) -> None:
        """``before`` stands before the words that a screen reader says, such as the relation."""
        super().__init__(theme, is_bare=is_bare)
        self.passage = passage
        words = said_words(passage)
        self.setAccessibleName(f"{before}: {words}" if before else words)
        self.clicked.connect(lambda: self.opened.emit(self.passage))
        said = passage.exact or plain_comment(passage.comment)
        quote = wrapped_label(said)
        larger = 0 if is_bare else -2
        quote.setFont(text_font(italic=is_bare and may_slant(said), larger_px=larger))
        self.column.addWidget(quote)
        if whose := whose_words(passage):
            self.column.addWidget(wrapped_label(whose, "accent"))
        self._foot = QHBoxLayout()
        self._foot.setSpacing(SPACE[2])
        self.column.addLayout(self._foot)
        self._fill_foot()

    def add_to_foot(self, widget: QWidget) -> None:
        """Put something at the end of the last line."""
        self._foot.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fill_foot(self) -> None:
        passage, theme = self.passage, self._theme
        title = " · ".join(filter(None, (passage.title, source_words(passage))))
        source = wrapped_label(title.replace("§ ", "§\u00a0"), "muted")
        source.setFont(ui_font(-1))
        look = verdict_look(passage.verdict)
        mark, word = plain_label(), plain_label(look.word, "badge")
        mark.setPixmap(pixmap(look.icon, getattr(theme, look.tone or "good"), size=_MARK))
        word.setFont(ui_font(-2, 500))
        word.setProperty("tone", look.tone or "good")
        set_plain_tooltip(word, look.meaning)
        self._foot.addWidget(source, 1)
        for each in (mark, word):
            self.add_to_foot(each)
