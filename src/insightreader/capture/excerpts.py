"""Captures that say of themselves that the text goes on elsewhere."""

import json
import re
from functools import cache

from insightreader.base import resources

_LONGEST_LINE = 300


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    data = json.loads(resources.read_text("furniture.json"))
    return tuple(re.compile(entry["re"]) for entry in data["excerpts"])


def says_it_goes_on(last_line: str) -> bool:
    """Tell whether an article's last line sends its reader elsewhere for the rest."""
    line = last_line.strip().casefold()
    if len(line) > _LONGEST_LINE:
        line = line[-_LONGEST_LINE:]
    return any(pattern.search(line) for pattern in _patterns())
