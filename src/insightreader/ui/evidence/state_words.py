"""How the state of a cell and a relation of a passage are said: by a word, a glyph and a tone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from insightreader.domain.evidence import Across, Cell, CellState
from insightreader.ui.counting import authors_words, passages_words, posts_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateLook:
    """``tone``: danger, warning, good or empty."""

    word: str
    icon: str
    tone: str
    meaning: str


def state_look(state: CellState) -> StateLook:
    """Return how a cell's state is said."""
    return {
        CellState.EVIDENCE: StateLook(
            translate("Evidence", "evidence"),
            "check",
            "",
            translate("Evidence", "Passages speak of both."),
        ),
        CellState.GAP: StateLook(
            translate("Evidence", "gap"),
            "circle-dashed",
            "",
            translate("Evidence", "No passage speaks of both: something to look for."),
        ),
        CellState.CONTRADICTION: StateLook(
            translate("Evidence", "contradiction"),
            "zap",
            "danger",
            translate("Evidence", "Passages speak for it and against it."),
        ),
    }[state]


def across_words() -> dict[Across, str]:
    """Return what an axis that is no dimension is called."""
    return {
        Across.POSTS: translate("Evidence", "Posts"),
        Across.AUTHORS: translate("Evidence", "Authors"),
        Across.YEARS: translate("Evidence", "Years"),
        Across.SITES: translate("Evidence", "Sites"),
    }


def unknown_word() -> str:
    """Return what stands for an author, year or site that isn't known."""
    return translate("Evidence", "unknown")


def doubtful_words(count: int) -> str:
    """Return how many passages a person should look at."""
    return translate("Evidence", "%Ln passage(s) changed or gone", None, count)


def cell_words(cell: Cell, row: str, column: str) -> str:
    """Return a cell in one sentence, for a tooltip and a screen reader."""
    look = state_look(cell.state)
    parts = [f"{row} × {column}"]
    if cell.count:
        counts = (passages_words(cell.count), posts_words(cell.posts), authors_words(cell.authors))
        parts.append(", ".join(counts))
    parts.append(translate("Evidence", "{state} (chosen)") if cell.is_chosen else "{state}")
    parts[-1] = parts[-1].format(state=look.word)
    if cell.doubtful:
        parts.append(doubtful_words(cell.doubtful))
    if cell.has_summary:
        parts.append(translate("Evidence", "has a summary"))
    return " · ".join(parts)
