"""Plain text as Markdown that renders to exactly that text.

Two steps, because a converter joins text with markup of its own: ``escape_text`` is for a run of
text anywhere in a line, ``guard_line_starts`` for the finished lines of a block. ``paragraph`` and
``verse`` do the second step themselves. What has no backslash escape in Markdown becomes a
character reference.
"""

import re
from collections.abc import Iterable

from insightreader.text.printable import printable

# `_` between two letters or digits is literal already; at the edge of the text nobody knows.
_INLINE = re.compile(
    r"[\\`*\[\]|<]|(?<![^\W_])_|_(?![^\W_])|&(?=[#0-9A-Za-z]*(?:;|$))|!$|#(?=[#\s]*$)"
)
_REFERENCES = {"<": "&lt;", "&": "&amp;"}

_WHITE_SPACE = re.compile(r"[ \t\n\f\r]+")
_LINE_START = re.compile(
    r"""
      (?P<digits>\d{1,12})(?P<point>[.)])(?=\s|$)   # an ordered list
    | (?P<mark>[-+])(?=\s|$|[-+\s]*$)               # a list, a rule, an underline
    | (?P<sign>[#>])                                # a heading, a quotation
    | (?P<equals>=)(?==*\s*$)                       # an underline
    | (?P<colon>:)(?=\s|$)                          # a definition
    | (?P<tilde>~)(?=~~)                            # a code fence
    """,
    re.VERBOSE,
)


def escape_text(text: str) -> str:
    """Return a run of plain text with everything escaped that Markdown would eat inside a line."""
    return _INLINE.sub(_inline_escape, printable(text))


def guard_line_starts(markdown: str) -> str:
    """Return inline Markdown with the starts of its lines escaped, so that none opens a block."""
    return "\n".join(_guarded(line) for line in markdown.split("\n"))


def paragraph(inline: str) -> str:
    """Return a paragraph of inline Markdown on one line; white space runs become single spaces."""
    return _guarded(_WHITE_SPACE.sub(" ", inline).strip(" "))


def verse(lines: Iterable[str]) -> str:
    """Return one paragraph whose lines of inline Markdown stay apart (``br``)."""
    return "  \n".join(paragraph(line) for line in lines)


def _inline_escape(found: re.Match[str]) -> str:
    character = found.group()
    if character == "]" and found.string[found.end() : found.end() + 1] in {"", ":"}:
        # To Python-Markdown an escaped bracket before a colon still ends a definition's label.
        return "&#93;"
    return _REFERENCES.get(character, "\\" + character)


def _guarded(line: str) -> str:
    content = line.lstrip(" ")
    found = _LINE_START.match(content)
    if found is None:
        return line
    indent, rest = line[: len(line) - len(content)], content[found.end() :]
    if found["digits"]:
        return f"{indent}{found['digits']}\\{found['point']}{rest}"
    if found["equals"] or found["colon"] or found["tilde"]:
        return f"{indent}&#{ord(found.group())};{rest}"
    return f"{indent}\\{found.group()}{rest}"
