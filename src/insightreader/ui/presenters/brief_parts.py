"""Parts of a brief: added, moved, ranked and taken out, each an act that can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from insightreader.domain.changes import Done
from insightreader.domain.evidence import BriefPart, PartKind, Passage
from insightreader.domain.ids import BriefId, BriefPartId, ClaimId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Desk
from insightreader.services.evidence.briefs import NewPart
from insightreader.ui.brief.brief_actions import BriefAct
from insightreader.ui.brief.page import BriefPage
from insightreader.ui.brief.part import PartView
from insightreader.ui.brief.written_part import WrittenPart
from insightreader.ui.passages.passage_words import short_words
from insightreader.ui.presenters.brief_asking import BriefAsking
from insightreader.ui.presenters.brief_writing import BriefWriting

_LOWEST_RANK = 3


class BriefParts(QObject):
    """Wires the page of a brief to the library."""

    told = Signal(str)
    """A sentence for the status line, and for who listens."""

    def __init__(
        self, engine: Engine, page: BriefPage, *, writing: BriefWriting, asking: BriefAsking
    ) -> None:
        super().__init__(engine)
        self._engine, self._page = engine, page
        self._writing, self._asking = writing, asking
        page.part_made.connect(self._listen_to)
        page.title_typed.connect(writing.keep_title)
        page.title_written.connect(writing.write_title)
        page.moved.connect(self._move)
        page.first_requested.connect(lambda: self.add(BriefAct.ADD_TEXT))

    def act(self, act: BriefAct) -> None:
        """Do what was asked for with the part that the keyboard is in."""
        part = self._page.current()
        if part is None:
            return
        if act in (BriefAct.UP, BriefAct.DOWN):
            self._step(part, -1 if act is BriefAct.UP else 1)
        elif act is BriefAct.TAKE_OUT:
            self._take_out(part.id)
        elif part.kind is PartKind.HEADING:
            level = part.level + (-1 if act is BriefAct.HIGHER else 1)
            level = min(max(level, 1), _LOWEST_RANK)
            self._engine.act(lambda desk: desk.briefs.edit_part(part.id, level=level))

    def add(self, act: BriefAct, *, below: BriefPart | None = None) -> None:
        """Add a part below another one, or last; what it shows is asked for first."""
        before = self._page.neighbour(below.id, 1) if below is not None else None
        brief = self._page.brief
        if brief is None:
            return
        key = brief.row.id
        if act is BriefAct.ADD_TEXT:
            self._add(key, NewPart(PartKind.TEXT), before)
        elif act is BriefAct.ADD_HEADING:
            self._add(key, NewPart(PartKind.HEADING, level=1), before)
        elif act is BriefAct.ADD_QUOTATION:
            self._asking.ask_for_passage(
                self.tr("Which passage?"), lambda passage: self._quote(key, passage, before)
            )
        elif act is BriefAct.ADD_CLAIM:
            self._asking.ask_for_claim(lambda claim: self._put_claim(key, claim, before))
        elif act is BriefAct.ADD_MATRIX:
            self._asking.ask_for_matrix(
                lambda words: self._add(key, NewPart(PartKind.MATRIX, words), before)
            )

    def _quote(self, brief: BriefId, passage: Passage, before: BriefPartId | None) -> None:
        self._add(brief, NewPart(PartKind.QUOTATION, annotation=passage.annotation), before)

    def _put_claim(self, brief: BriefId, claim: ClaimId | str, before: BriefPartId | None) -> None:
        if isinstance(claim, str):
            self._engine.act(lambda desk: desk.claiming.add(claim)).then(
                lambda key: self._put_claim(brief, key, before)
            )
        else:
            self._add(brief, NewPart(PartKind.CLAIM, claim=claim), before)

    def _add(self, brief: BriefId, new: NewPart, before: BriefPartId | None) -> None:
        self._page.finish()
        self._engine.act(lambda desk: desk.briefs.add_part(brief, new, before=before)).then(
            self._page.focus_part
        )

    def _listen_to(self, view: PartView) -> None:
        view.typed.connect(self._writing.keep_part)
        view.written.connect(self._writing.write_part)
        view.entered.connect(lambda _: self.add(BriefAct.ADD_TEXT, below=view.part))
        view.emptied.connect(self._take_out)
        if isinstance(view, WrittenPart):
            view.reference_requested.connect(lambda _: self._ask_for_reference(view))

    def _ask_for_reference(self, view: WrittenPart) -> None:
        self._asking.ask_for_passage(
            self.tr("Which passage does it rest on?"),
            lambda passage: view.editor.insert_reference(passage.uid, short_words(passage)),
        )

    def _step(self, part: BriefPart, by: int) -> None:
        """Move a part past its neighbour."""
        other = self._page.neighbour(part.id, by)
        if other is not None:
            self._move(part.id, other if by < 0 else self._page.neighbour(part.id, 2))
            words = self.tr("Part {place} of {parts}")
            place, parts = self._page.place_of(part.id) + by, self._page.count()
            self.told.emit(words.format(place=_number(place + 1), parts=_number(parts)))

    def _move(self, part: BriefPartId, before: BriefPartId | None) -> None:
        self._change(lambda desk: desk.briefs.move_part(part, before))

    def _take_out(self, part: BriefPartId) -> None:
        """Take a part out; the keyboard goes to what stands before it, or else after it."""
        self._page.finish()
        other = self._page.neighbour(part, -1) or self._page.neighbour(part, 1)
        if other is not None:
            self._page.focus_part(other, from_below=True)
        else:
            self._page.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change(lambda desk: desk.briefs.delete_part(part))

    def _change(self, work: Callable[[Desk], Done[None]]) -> None:
        self._page.finish()
        self._engine.act(work)


def _number(count: int) -> str:
    return QLocale().toString(count)
