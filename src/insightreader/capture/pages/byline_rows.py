"""Lines of a page that say nothing but who wrote a text and when.

The languages are those of copied texts, which have the same lines (``texts.text_bylines``); what
stands here besides is written by programs: rows with marks between, heads of mail archives.
"""

import re

from insightreader.capture.bylines import names_in_byline
from insightreader.capture.markup_tree import collapsed
from insightreader.capture.texts.text_bylines import read_byline

_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATE = (
    rf"(?:{_MONTHS}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\.?\s+{_MONTHS},?\s+\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
)
_STAMPED = re.compile(
    r"^.{0,80}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? "
    rf"(?:{_MONTHS} +\d{{1,2}}|\d{{1,2}} {_MONTHS}(?: \d{{4}})?)"
    r" \d\d:\d\d(?::\d\d)?(?: [A-Z]{2,5}| [+-]\d{4})?(?: \d{4})?$"
)
"""As mail archives write who and when in one line."""
_DATED = re.compile(
    rf"^(?=.*(?:{_DATE}|\b\d{{1,3}} min(?:ute)?s? read))(?=.*[·•|–—]).{{1,110}}[^.!?。]$",
    re.IGNORECASE,
)
"""A row of who, when and how long, with marks between."""
_CHANGED = re.compile(
    rf"^\W*(?:(?:last |first )?(?:updated|modified|created|edited|changed)(?:\s+on)?|{_DATE})"
    rf"\W.{{0,40}}{_DATE}[^.!?]{{0,24}}$",
    re.IGNORECASE,
)
"""When a text was changed, which no copied one says."""


def is_byline(text: str) -> bool:
    """Tell whether a block only says who wrote a text or when, in each of its lines."""
    lines = [collapsed(line) for line in text.split("\n")]
    return _says_who_or_when(collapsed(text)) or all(map(_says_who_or_when, lines))


def author_in_row(text: str) -> str | None:
    """Return who a line names, where it says nothing besides that and when."""
    found = read_byline(text)
    return found.author if found is not None and found.author else names_in_byline(text)


def _says_who_or_when(line: str) -> bool:
    return (
        read_byline(line) is not None
        or names_in_byline(line) is not None
        or any(pattern.match(line) for pattern in (_STAMPED, _DATED, _CHANGED))
    )
