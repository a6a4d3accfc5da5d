"""Quotations in own words are looked for in the library while one writes, off the main thread."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from insightreader.domain.evidence import Brief, PartKind
from insightreader.domain.ids import BriefPartId, PostId
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.services.evidence.recognising import Recognised, recognised
from insightreader.ui.brief.page import BriefPage
from insightreader.ui.brief.part import PartView
from insightreader.ui.brief.written_part import WrittenPart

_REST_MS = 500
"""So long nothing was typed before quotations are looked for."""


class BriefChecking(QObject):
    """Checks the texts of a page that weren't checked as they stand."""

    checked = Signal(object)
    """The id of a part whose quotations are marked now."""

    def __init__(self, engine: Engine, page: BriefPage) -> None:
        super().__init__(engine)
        self._engine, self._page = engine, page
        self._known: dict[BriefPartId, str] = {}
        self._rest = Debounce(self, delay_ms=_REST_MS)
        self._rest.quiet.connect(self.check)
        page.part_made.connect(self._listen_to)

    def forget(self) -> None:
        """Check everything again: texts of the library have changed."""
        self._known.clear()

    def check(self) -> None:
        """Look for the quotations of every text that isn't known yet."""
        brief = self._page.brief
        if brief is None:
            return
        preferred = _cited(brief)
        for part in brief.parts:
            view = self._page.view(part.id)
            if part.kind is PartKind.TEXT and isinstance(view, WrittenPart):
                text = view.editor.markdown()
                if self._known.get(part.id) != text:
                    self._ask(view, text, preferred)

    def _ask(self, view: WrittenPart, text: str, preferred: frozenset[PostId]) -> None:
        key = view.id
        self._known[key] = text
        self._engine.ask_seat(
            ("quotations", key), lambda seat: recognised(seat.source, text, preferred=preferred)
        ).then(lambda found: self._show(key, text, found))

    def _show(self, key: BriefPartId, text: str, found: Sequence[Recognised]) -> None:
        view = self._page.view(key)
        if isinstance(view, WrittenPart) and view.show_found(text, found):
            self.checked.emit(key)

    def _listen_to(self, view: PartView) -> None:
        view.typed.connect(lambda *_: self._rest.touch())
        self._known.pop(view.id, None)


def _cited(brief: Brief) -> frozenset[PostId]:
    """Posts that a brief shows already: what it quotes is likely from there."""
    passages = [*brief.cited.values()]
    for part in brief.parts:
        passages += [part.passage] if part.passage is not None else []
        passages += [each.passage for each in part.claim.supports] if part.claim else []
    return frozenset(each.post for each in passages)
