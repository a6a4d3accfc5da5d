"""Fenced code inside list items and quotations, which Python-Markdown only knows at the margin."""

import re
from collections.abc import Iterator
from html import escape

from markdown.preprocessors import Preprocessor

# Each alternative starts with another character: the match can't backtrack.
_OPENING = re.compile(r"(?P<prefix>(?:[ >]|(?:[-+*]|\d{1,9}\.)(?= ))+)(?P<fence>`{3,}|~{3,})[^`]*")
_QUOTE_MARK = re.compile(r" {0,3}> ?")


class NestedFences(Preprocessor):
    """Stash each nested fenced block and leave its placeholder at its place."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the document's lines with placeholders for code."""
        return list(self._stashed(lines))

    def _stashed(self, lines: list[str]) -> Iterator[str]:
        index = 0
        while index < len(lines):
            line = lines[index]
            opening = _OPENING.fullmatch(line)
            code = _code(lines, index + 1, opening) if opening else None
            if opening is None or code is None:
                yield line
                index += 1
                continue
            text = "\n".join(code)
            html = f"<pre><code>{escape(text)}</code></pre>"
            yield opening["prefix"] + self.md.htmlStash.store(html)
            index += len(code) + 2


def _code(lines: list[str], start: int, opening: re.Match[str]) -> list[str] | None:
    """Return the lines of code up to the closing fence, or None where there is none."""
    quotes = opening["prefix"].count(">")
    indent = len(_without_quotes(opening["prefix"], quotes) or "")
    closing = re.compile(rf" *{opening['fence'][0]}{{{len(opening['fence'])},}} *")
    code: list[str] = []
    for line in lines[start:]:
        inner = _without_quotes(line, quotes)
        if inner is None:
            return None
        if closing.fullmatch(inner):
            return code
        blank = len(inner) - len(inner.lstrip(" "))
        code.append(inner[min(blank, indent) :])
    return None


def _without_quotes(line: str, quotes: int) -> str | None:
    """Take quotation marks off a line's start; None where it has fewer."""
    for _ in range(quotes):
        found = _QUOTE_MARK.match(line)
        if found is None:
            return None
        line = line[found.end() :]
    return line
