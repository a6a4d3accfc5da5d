"""Says which parts of a query weren't understood, under the query where they stand."""

import unicodedata

from insightreader.cli.explaining import counted
from insightreader.cli.session import Session
from insightreader.domain.query import ProblemKind
from insightreader.domain.query_parsing import MIN_FUZZY_LETTERS, MIN_PREFIX_LETTERS, parse

_MOST_SAID = 5
_ON_ONE_LINE = dict.fromkeys(map(ord, "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")
_SENTENCES = {
    ProblemKind.UNCLOSED_QUOTE: "the quotation mark isn't closed.",
    ProblemKind.UNCLOSED_BRACKET: "the bracket isn't closed.",
    ProblemKind.UNOPENED_BRACKET: "the bracket wasn't opened.",
    ProblemKind.UNKNOWN_FIELD: "there is no such field.",
    ProblemKind.EMPTY_FIELD: "nothing follows the field.",
    ProblemKind.UNKNOWN_VALUE: "that is no value of the field.",
    ProblemKind.BAD_DATE: "that is no date such as 2026-05.",
    ProblemKind.DANGLING_OPERATOR: "there is nothing to join.",
    ProblemKind.SHORT_PREFIX: f"{MIN_PREFIX_LETTERS} letters at least come before *.",
    ProblemKind.SHORT_FUZZY: f"{MIN_FUZZY_LETTERS} letters at least come before ~.",
    ProblemKind.LONE_NEAR: "it stands between two words of the text.",
    ProblemKind.TOO_DEEP: "the brackets are nested too deeply.",
}


def say_problems(session: Session, query: str) -> None:
    """Say of each part of ``query`` why it wasn't understood; the rest was answered."""
    shown = query.translate(_ON_ONE_LINE)
    problems = parse(query).problems
    for each in problems[:_MOST_SAID]:
        guess = f" Did you mean {each.hint} ?" if each.hint else ""
        session.say(f"  {shown}")
        session.say(f"  {_room(shown[: each.start])}{_marked(shown[each.start : each.end])}")
        session.say(f"“{shown[each.start : each.end]}”: {_SENTENCES[each.kind]}{guess}")
    if len(problems) > _MOST_SAID:
        session.say(f"… and {counted(len(problems) - _MOST_SAID, 'more problem')}.")


def _room(text: str) -> str:
    return " " * _width(text)


def _marked(part: str) -> str:
    return "^" * max(1, _width(part))


def _width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return sum(_columns(each) for each in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
