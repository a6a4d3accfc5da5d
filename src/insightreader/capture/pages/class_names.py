"""Patterns for what elements are called: their classes, ids and roles."""

import re


def names_like(*alternatives: str) -> re.Pattern[str]:
    """Return a pattern that finds any of some words as a whole part of a name."""
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(alternatives)})(?:$|[\s_-])", re.IGNORECASE)
