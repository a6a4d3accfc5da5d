"""A heading or own words: edited in place, as they read."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from insightreader.domain.evidence import BriefPart, PartKind
from insightreader.services.evidence.recognising import Recognised
from insightreader.ui.brief.page_look import LEADING_PERCENT, heading_font, text_font
from insightreader.ui.brief.part import PartView
from insightreader.ui.brief.prose_editor import ProseEditor
from insightreader.ui.brief.prose_look import ProseLook
from insightreader.ui.brief.quotation_marks import QuotationNotes, marks
from insightreader.ui.theme import SPACE, Theme


class WrittenPart(PartView):
    """One editor."""

    def __init__(self, part: BriefPart, theme: Theme) -> None:
        self._is_heading = part.kind is PartKind.HEADING
        self.editor = ProseEditor(theme, is_one_line=self._is_heading)
        self._look = None if self._is_heading else ProseLook(self.editor.document(), theme)
        self.notes = QuotationNotes()
        """What was recognised in the text."""
        self._found: Sequence[Recognised] = ()
        super().__init__(part, theme)
        self.words.setSpacing(0)
        self.words.addWidget(self.editor)
        self.words.addWidget(self.notes)
        self._name()
        self._connect()
        self.take(part)
        self._set_look()

    @property
    def room_above(self) -> int:
        return SPACE[4] if self._is_heading else 0

    @property
    def home(self) -> QWidget:
        return self.editor

    def stops(self) -> Iterator[QWidget]:
        yield self.editor
        yield from self.notes.lines()

    def take(self, part: BriefPart) -> None:
        level = self.part.level
        super().take(part)
        self.editor.take(part.text)
        if part.level != level:
            self._set_look()
            self._name()

    def set_tips(self, tips: Mapping[str, str]) -> None:
        """Know the passages that the text refers to."""
        self.editor.set_passages(tips)

    def show_found(self, text: str, found: Sequence[Recognised]) -> bool:
        """Mark the quotations of a text, and return whether it still is what stands here."""
        if text != self.editor.markdown():
            return False
        self._found = found
        self.editor.setExtraSelections(marks(self.editor, text, found, self._theme))
        self.notes.show_found(found, self._theme)
        before: QWidget = self.editor
        for line in self.notes.lines():
            QWidget.setTabOrder(before, line)
            before = line
        return True

    def finish(self) -> None:
        self.editor.commit()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.editor.set_theme(theme)
        if self._look is not None:
            self._look.set_theme(theme)
        self.show_found(self.editor.markdown(), self._found)

    def _set_look(self) -> None:
        if self._is_heading:
            self.editor.set_look(heading_font(self.part.level))
        else:
            self.editor.set_look(text_font(), leading=LEADING_PERCENT)

    def _name(self) -> None:
        if self._is_heading:
            words = self.tr("Heading of rank {rank}").format(rank=self.part.level)
            self.editor.setPlaceholderText(self.tr("A heading"))
        else:
            words = self.tr("Own words")
            self.editor.setPlaceholderText(
                self.tr("Write. Type @ to refer to a passage; what you quote is checked.")
            )
        self.editor.setAccessibleName(words)

    def _connect(self) -> None:
        editor = self.editor
        editor.typed.connect(lambda text: self.typed.emit(self.id, text))
        editor.committed.connect(lambda text: self.written.emit(self.id, text))
        editor.entered.connect(lambda: self.entered.emit(self.id))
        editor.emptied.connect(lambda: self.emptied.emit(self.id))
        editor.left_upwards.connect(lambda: self.left.emit(self.id, -1))
        editor.left_downwards.connect(lambda: self.left.emit(self.id, 1))
        editor.reference_wanted.connect(lambda: self.reference_requested.emit(self.id))
        editor.undo_requested.connect(self.undo_requested)
        editor.redo_requested.connect(self.redo_requested)
