"""One element on its way to Markdown, and what its writers share."""

import re
from dataclasses import dataclass

from bs4 import Tag

BREAK = "  \n"
"""A line break inside a paragraph."""
INDENT = "    "
FOOTNOTE_CLASS = re.compile(r"fn-(\d+)")
TICKS = re.compile(r"`+")
_SPACES = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class Node:
    """An element, the Markdown of what is inside it, and the names of what it is inside of.

    ``_inline`` is among the names in headings and cells, ``_noformat`` in code.
    """

    element: Tag
    text: str
    inside: set[str]

    @property
    def class_name(self) -> str:
        """The element's one class, as sanitising left it."""
        value = self.element.get("class") or ""
        return value if isinstance(value, str) else " ".join(value)

    def attribute(self, name: str) -> str:
        """An attribute's value, or ""."""
        return str(self.element.get(name) or "")


def one_line(text: str) -> str:
    """Return ``text`` with every run of white space as one space."""
    return _SPACES.sub(" ", text).strip()


def indented(text: str) -> str:
    """Return ``text`` with every line but the first four columns to the right."""
    return text.replace("\n", "\n" + INDENT).replace("\n" + INDENT + "\n", "\n\n")


def split_spaces(text: str) -> tuple[str, str, str]:
    """Return ``text`` without the spaces at its ends, and whether there were any, as spaces."""
    inner = text.strip()
    if not inner:
        return "", "", " " if text else ""
    return " " * (not text.startswith(inner[0])), inner, " " * (not text.endswith(inner[-1]))
