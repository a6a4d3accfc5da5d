"""The steps of the guided tour, in their order, and what each says."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class TourStep(StrEnum):
    """What a person tries, by the name that the setting keeps."""

    READ = "read"
    HIGHLIGHT = "highlight"
    COMMENT = "comment"
    CODE = "code"
    SEARCH = "search"
    REMOVED = "removed"
    VERSIONS = "versions"
    MATRIX = "matrix"
    EXPORT = "export"


STEPS = tuple(TourStep)
ENDED = "ended"
"""What the setting keeps when the last step was done."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step's title and what is to be done; ``{search}`` stands for the keys of that action."""

    title: str
    words: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("tour", text)


def words_of(step: TourStep, keys: Callable[[str], str]) -> StepWords:
    """Return what a step says; ``keys`` gives those that an action has at the moment."""
    title, words = _words()[step]
    names = (
        *("highlight", "comment", "search", "removed", "put-back"),
        *("provenance", "evidence", "export"),
    )
    return StepWords(title, words.format_map({name: keys(name) for name in names}))


def words_of_end(keys: Callable[[str], str]) -> StepWords:
    """Return what is said after the last step."""
    words = _tr(
        "{undo} takes back what you did here, act by act. {guide} opens the guide at the page of "
        "where you are. The menu begins the tour anew."
    )
    words = words.format(undo=keys("undo"), guide=keys("guide"))
    return StepWords(_tr("That was the whole round"), words)


def _words() -> dict[TourStep, tuple[str, str]]:
    return _words_on_reading() | _words_on_finding() | _words_on_proof()


def _words_on_reading() -> dict[TourStep, tuple[str, str]]:
    return {
        TourStep.READ: (
            _tr("Read a post"),
            _tr(
                "Click a post in the list, or go to it with the arrow keys and press Enter. In "
                "the sample library, “The last mile is a person” has something of everything."
            ),
        ),
        TourStep.HIGHLIGHT: (
            _tr("Highlight a passage"),
            _tr(
                "Select some words in the text, with the mouse or with Shift and the arrow keys, "
                "and press {highlight}. A number from 1 to 5 takes another colour."
            ),
        ),
        TourStep.COMMENT: (
            _tr("Comment on it"),
            _tr(
                "Press {comment} while the highlight is at hand, or E on its card among the notes, "
                "and write a word or two. Esc ends it; every letter is kept as you type."
            ),
        ),
        TourStep.CODE: (
            _tr("Give it a code"),
            _tr(
                "A code is a concept of yours. Press T on the card (Alt+3 leads there), type some "
                "letters, such as “trust”, and press Enter twice: to take it, and to be done."
            ),
        ),
    }


def _words_on_finding() -> dict[TourStep, tuple[str, str]]:
    return {
        TourStep.SEARCH: (
            _tr("Find it again"),
            _tr(
                "Press {search} and type a word of your comment. Posts and notes are found while "
                "you type. Enter opens the first at its passage."
            ),
        ),
        TourStep.REMOVED: (
            _tr("See what was removed"),
            _tr(
                "Press {removed}. What is no part of the article stands greyed in the text, each "
                "block with its reason, and {put-back} puts one back. If this post lost nothing, "
                "open another one."
            ),
        ),
    }


def _words_on_proof() -> dict[TourStep, tuple[str, str]]:
    return {
        TourStep.VERSIONS: (
            _tr("Prove a quotation"),
            _tr(
                "Press {provenance} for captures and versions of the post, and choose Verify: all "
                "that is stored is checked. A card tells when its quotation no longer stands "
                "in the newest version."
            ),
        ),
        TourStep.MATRIX: (
            _tr("Weigh the evidence"),
            _tr(
                "Press {evidence} and choose Matrix: cases crossed with factors. Walk to a cell "
                "with the arrow keys and press Enter: its passages open beside it."
            ),
        ),
        TourStep.EXPORT: (
            _tr("Hand it over"),
            _tr(
                "Press {export}, choose a format such as the report for Word, and save. Every "
                "quotation goes out with its reference and its verdict."
            ),
        ),
    }
