"""What is said of the parts of a query that mean nothing, and which of them to say while typing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from insightreader.domain.query import Problem, ProblemKind
from insightreader.domain.query_parsing import parse

_STILL_TYPING = frozenset(
    {
        ProblemKind.UNCLOSED_QUOTE,
        ProblemKind.UNCLOSED_BRACKET,
        ProblemKind.EMPTY_FIELD,
        ProblemKind.DANGLING_OPERATOR,
        ProblemKind.SHORT_PREFIX,
        ProblemKind.SHORT_FUZZY,
    }
)
"""What the next letters may mend."""
translate = QCoreApplication.translate


def problems_to_say(query: str) -> Sequence[Problem]:
    """Return the problems of ``query``, those left out that may come of its being half typed."""
    end = len(query.rstrip())
    found = parse(query).problems
    return [each for each in found if each.kind not in _STILL_TYPING and not _is_begun(each, end)]


def _is_begun(problem: Problem, end: int) -> bool:
    """Whether a value at the very end may still become one that is known."""
    return problem.end == end and problem.kind is ProblemKind.UNKNOWN_VALUE and not problem.hint


def problems_text(query: str) -> str:
    """Return what is to be said of ``query``, a line for each problem."""
    return "\n".join(problem_text(each, query) for each in problems_to_say(query))


def problem_text(problem: Problem, query: str) -> str:
    """Return a sentence about a part of ``query``."""
    part = query[problem.start : problem.end]
    sentences = {
        ProblemKind.UNKNOWN_FIELD: translate("Search", "There is no field “{part}”."),
        ProblemKind.UNKNOWN_VALUE: translate("Search", "“{part}” isn't a value of that field."),
        ProblemKind.BAD_DATE: translate("Search", "“{part}” isn't a date such as 2026-05."),
        ProblemKind.UNOPENED_BRACKET: translate("Search", "A bracket closes that wasn't opened."),
        ProblemKind.TOO_DEEP: translate("Search", "The brackets are nested too deeply."),
        ProblemKind.LONE_NEAR: translate("Search", "“{part}” stands between two words."),
        ProblemKind.UNCLOSED_QUOTE: translate("Search", "The quotation mark isn't closed."),
        ProblemKind.UNCLOSED_BRACKET: translate("Search", "The bracket isn't closed."),
        ProblemKind.EMPTY_FIELD: translate("Search", "Nothing follows “{part}”."),
        ProblemKind.DANGLING_OPERATOR: translate("Search", "“{part}” has nothing to join."),
        ProblemKind.SHORT_PREFIX: translate("Search", "Before * come three letters at least."),
        ProblemKind.SHORT_FUZZY: translate("Search", "Before ~ come four letters at least."),
    }
    return sentences[problem.kind].format(part=part)
