"""Words typed into briefs and claims: kept with every key, and told as one change when they rest.

Knows which answers of the library are older than what was written since they were asked for.
"""

from PySide6.QtCore import QObject

from insightreader.domain.ids import BriefId, BriefPartId, ClaimId
from insightreader.runtime.engine import Engine
from insightreader.store.evidence.writing import Typed


class BriefWriting(QObject):
    """Carries the words to the writer lane."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._engine = engine
        self._written = 0
        self._under_way = 0

    @property
    def moment(self) -> int:
        """Name the present moment, for ``is_news``."""
        return self._written

    def is_news(self, moment: int) -> bool:
        """Whether what was asked for at a moment knows everything that was written here."""
        return not self._under_way and moment == self._written

    def keep_part(self, part: BriefPartId, text: str) -> None:
        """Make a part's words durable while they are typed."""
        self._keep(Typed("brief_part", part, "text", text))

    def write_part(self, part: BriefPartId, text: str) -> None:
        """Make a part's words one change."""
        self._write(Typed("brief_part", part, "text", text))

    def keep_title(self, brief: BriefId, text: str) -> None:
        """Make a title durable while it is typed."""
        self._keep(Typed("brief", brief, "title", text))

    def write_title(self, brief: BriefId, text: str) -> None:
        """Make a title one change."""
        self._write(Typed("brief", brief, "title", text))

    def keep_claim(self, claim: ClaimId, field: str, text: str) -> None:
        """Make a claim's sentence or note durable while it is typed."""
        self._keep(Typed("claim", claim, field, text))

    def write_claim(self, claim: ClaimId, field: str, text: str) -> None:
        """Make a claim's sentence or note one change."""
        self._write(Typed("claim", claim, field, text))

    def _keep(self, typed: Typed) -> None:
        self._engine.act(lambda desk: desk.writing.keep(typed), initiator=self)

    def _write(self, typed: Typed) -> None:
        self._written += 1
        self._under_way += 1
        self._engine.act(lambda desk: desk.writing.write(typed)).afterwards(self._arrive)

    def _arrive(self) -> None:
        self._under_way -= 1
