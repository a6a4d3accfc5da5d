"""How much one act of long work takes on, so that a person's own act never waits long for it."""

import time

from insightreader.domain.changes import Done
from insightreader.services.desk import Desk
from insightreader.services.imports.steps import DeskAct

WANTED_S = 0.008
"""An act that takes so long is noticed by nobody."""


class Pace:
    """Grows while acts are quick, and shrinks when one was slow; ``size`` is at least 1."""

    def __init__(self, *, first: int, most: int) -> None:
        self.size = first
        self._most = most

    def timed(self, work: DeskAct) -> DeskAct:
        """Return work that adjusts the size by how long it takes."""

        def timed_work(desk: Desk) -> Done[object]:
            begun = time.perf_counter()
            done = work(desk)
            self.adjust(time.perf_counter() - begun)
            return done

        return timed_work

    def adjust(self, took_s: float) -> None:
        """Take half as much where an act took too long, more where there is room for that."""
        if took_s > WANTED_S:
            self.size = max(1, self.size // 2)
        elif took_s < WANTED_S / 2:
            self.size = min(self._most, self.size + max(1, self.size // 2))
