"""The chips of a card and where they stand: verdict, codes or colour; and the author's line."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from insightreader.domain.entities import Annotation
from insightreader.ui.annotations.card_look import CHIP_GAP, CardLook
from insightreader.ui.colours import colour_name
from insightreader.ui.painting import chip_size
from insightreader.ui.theme import SPACE
from insightreader.ui.verdicts import VerdictLook, verdict_look

_ICON_ROOM = 16.0
_DOT_ROOM = 13.0
_ROW_GAP = 5.0


@dataclass(frozen=True, slots=True)
class Chip:
    """One chip: its words, its place, a pen's colour for the dot, or a tone and an icon."""

    text: str
    box: QRectF
    colour: str = ""
    tone: str = ""
    icon: str = ""

    @property
    def room(self) -> float:
        """Width that the dot or icon takes before the words."""
        if self.icon:
            return _ICON_ROOM
        return _DOT_ROOM if self.colour else 0.0


@dataclass(frozen=True, slots=True)
class Foot:
    """The chips, and the box of the last line: a quiet verdict, author and time at its end."""

    chips: tuple[Chip, ...]
    byline: str
    byline_box: QRectF
    quiet: VerdictLook | None
    height: float


def foot_of(annotation: Annotation, byline: str, look: CardLook, width: float) -> Foot:
    """Flow chips into lines of ``width`` pixels; the author's line stands beside the last of them
    where there is room for both.
    """
    height = chip_size("x", look.chip).height()
    verdict = verdict_look(annotation.verdict)
    chips: list[Chip] = []
    left = top = 0.0
    for chip in _wanted(annotation, verdict):
        wide = min(width, chip_size(chip.text, look.chip).width() + chip.room)
        if left and left + wide > width:
            left, top = 0.0, top + height + _ROW_GAP
        box = QRectF(left, top, wide, height)
        chips.append(Chip(chip.text, box, chip.colour, chip.tone, chip.icon))
        left = box.right() + CHIP_GAP
    quiet = None if verdict.tone else verdict
    room = look.meta.width(byline) + (14.0 + SPACE[1] if quiet else 0.0)
    if left and left + room > width:
        top += height + _ROW_GAP
    return Foot(tuple(chips), byline, QRectF(0, top, width, height), quiet, top + height)


def _wanted(annotation: Annotation, verdict: VerdictLook) -> list[Chip]:
    nowhere = QRectF()
    chips = []
    if verdict.tone:
        chips.append(Chip(verdict.word, nowhere, tone=verdict.tone, icon=verdict.icon))
    chips += [Chip(code.name, nowhere, colour=code.colour) for code in annotation.codes]
    if not annotation.codes:
        chips.append(Chip(colour_name(annotation.colour), nowhere))
    return chips
