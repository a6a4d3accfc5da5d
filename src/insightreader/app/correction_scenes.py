"""Scenes of corrections: what was removed, in its place; and what was lost, with its repair."""

from PySide6.QtWidgets import QWidget

from insightreader.app.scenes import Scene, Stage, open_post
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.proposing import IN_PAIR, Spot, Survey

_FURNISHED = "compact.html"
_DAMAGED = "harrow-quay.txt"
TEXT = (
    "They don?t say so, and we can?t ask. A ?mission? needs partners, as the caf?s of G?teborg "
    "know, and the na?ve plan beat the clever one."
)
WHOLE = (
    (Ground.RULE, "don’t", "’", 0),
    (Ground.RULE, "can’t", "’", 0),
    (Ground.RULE, "“mission”", "“”", 0),
    (Ground.SAME_WORD, "cafés", "é", 2),
    (Ground.DECLARED, "Göteborg", "ö", 0),
)


def _removed(stage: Stage) -> None:
    open_post(_FURNISHED)(stage)
    stage.workspace.window.actions_of_window["removed"].setChecked(True)
    for _ in range(2):
        stage.workspace.window.reader.commands["next-removed"].trigger()


def _repairs(stage: Stage) -> QWidget | None:
    stage.workspace.window.actions_of_window["removed"].setChecked(False)
    open_post(_DAMAGED)(stage)
    details = stage.workspace.reader.details
    if details is None or details.revision is None:
        return None
    spots = _spots()
    dialog = stage.workspace.showing.repairing.show(
        Survey(details.row.id, details.revision.id, TEXT, tuple(spots))
    )
    dialog.list.setFocus()
    return dialog


def _spots() -> list[Spot]:
    """What a post with more damage than any of the sample library would show."""
    marks = [place for place, letter in enumerate(TEXT) if letter == "?"]
    spots = []
    for ground, word, letters, texts in WHOLE:
        ranges = tuple((place, place + 1) for place in marks[: len(letters)])
        del marks[: len(letters)]
        edits = tuple(Edit(*each, letter) for each, letter in zip(ranges, letters, strict=True))
        reason = IN_PAIR if len(ranges) > 1 else "lost-in-word"
        proposal = Repair(edits, ground, word, texts)
        spots.append(Spot(ranges, reason, "text", "?" * len(ranges), ranges[0][0], proposal))
    rest = ((marks[0], marks[0] + 1),)
    return [*spots, Spot(rest, "lost-in-word", "text", "?", marks[0])]


CORRECTION_SCENES = (Scene("removed", _removed), Scene("repairs", _repairs))
