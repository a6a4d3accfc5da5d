"""Long work in words: what it is, how fast it goes, how it ended, what went wrong."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from insightreader.domain.errors import UserError
from insightreader.domain.exchange import ExportReport, ImportProblem, ImportReport
from insightreader.runtime.pace import Pace
from insightreader.runtime.progress import Ending, Progress, Trouble, Work
from insightreader.ui.counting import posts_words
from insightreader.ui.dialogs.importing import words_of_problem
from insightreader.ui.explaining import explain
from insightreader.ui.presenters.reports import words_of_export, words_of_import

translate = QCoreApplication.translate
_MINUTE_S = 60
_HOUR_S = 3_600
_SLOW = 0.5
"""Things a second, below which things a minute say more."""


def words_of_work(work: Work) -> str:
    """Return what kind of work it is."""
    return {
        Work.SAVING: translate("tasks", "Saving"),
        Work.RECAPTURING: translate("tasks", "Saving a new version"),
        Work.LOOKING: translate("tasks", "Looking what would come in"),
        Work.IMPORTING: translate("tasks", "Importing"),
        Work.JOINING: translate("tasks", "Joining"),
        Work.FEEDS: translate("tasks", "Refreshing feeds"),
        Work.INDEXING: translate("tasks", "Indexing"),
        Work.EXPORTING: translate("tasks", "Exporting"),
        Work.BACKING_UP: translate("tasks", "Backing up"),
        Work.CHECKING: translate("tasks", "Checking the library"),
    }[work]


def title_of(progress: Progress) -> str:
    """Return the work and what it is about, such as a file's name without its folder."""
    words, name = words_of_work(progress.work), short_name(progress.name)
    return translate("tasks", "{work}: {name}").format(work=words, name=name) if name else words


def short_name(name: str) -> str:
    """Return a path without its folders; an address stays whole."""
    return name if "://" in name else PurePath(name).name


def count_words(progress: Progress) -> str:
    """Return how much is done; nothing where nothing can be counted."""
    if not progress.total:
        return ""
    number = QLocale().toString
    return translate("tasks", "{done} of {total}").format(
        done=number(progress.done), total=number(progress.total)
    )


def pace_words(pace: Pace) -> str:
    """Return the speed and the time left, as far as they are known."""
    parts = []
    if pace.per_second is not None:
        parts.append(_speed_words(pace.per_second))
    if pace.left_s is not None:
        parts.append(left_words(pace.left_s))
    return " · ".join(parts)


def _speed_words(per_second: float) -> str:
    rate, words = per_second, translate("tasks", "{number} a second")
    if per_second < _SLOW:
        rate, words = per_second * _MINUTE_S, translate("tasks", "{number} a minute")
    return words.format(number=QLocale().toString(rate, "f", 0 if rate >= 10 else 1))


def left_words(left_s: float) -> str:
    """Return the time left, in the unit that says enough."""
    if left_s < _MINUTE_S:
        return translate("tasks", "about %Ln second(s) left", None, max(1, round(left_s)))
    if left_s < _HOUR_S:
        return translate("tasks", "about %Ln minute(s) left", None, round(left_s / _MINUTE_S))
    return translate("tasks", "about %Ln hour(s) left", None, round(left_s / _HOUR_S))


def ending_words(progress: Progress) -> str:
    """Return how the work ended and what came of it."""
    if progress.ending is Ending.STOPPED:
        return translate("tasks", "Stopped. What was done stays.")
    if progress.ending is Ending.FAILED:
        return words_of_trouble(progress.troubles[-1])
    words = _result_words(progress)
    if progress.troubles and not isinstance(progress.result, ImportReport):
        went_wrong = translate("tasks", "%Ln went wrong.", None, len(progress.troubles))
        words = f"{words} {went_wrong}"
    return words


def _result_words(progress: Progress) -> str:
    result = progress.result
    if isinstance(result, ImportReport) and progress.work is not Work.LOOKING:
        return words_of_import(result)
    if isinstance(result, ExportReport):
        return words_of_export(result, short_name(progress.name))
    if progress.work is Work.FEEDS:
        new = result if isinstance(result, int) else 0
        return translate("tasks", "%Ln new post(s).", None, new)
    if isinstance(result, tuple):
        return translate("tasks", "Saved: {posts}.").format(posts=posts_words(len(result)))
    if progress.work is Work.BACKING_UP:
        return translate("tasks", "Backed up.")
    return translate("tasks", "Done.")


def words_of_trouble(trouble: Trouble) -> str:
    """Return what went wrong, and where."""
    if isinstance(trouble.why, ImportProblem):
        return words_of_problem(trouble.why)
    said = explain(trouble.why) if isinstance(trouble.why, UserError) else str(trouble.why)
    return f"{short_name(trouble.where)}: {said}" if trouble.where else said
