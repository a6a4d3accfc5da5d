"""Lines of plain words as Markdown paragraphs: what every fall-back shows."""

from collections.abc import Iterable

from insightreader.text.escaping import escape_text, paragraph

LONGEST = 5_000_000
"""In characters; a longer text is cut at a paragraph."""


def paragraphs_of(lines: Iterable[str]) -> str:
    """Return each line with words as a paragraph of its own; "" when there is none."""
    parts: list[str] = []
    size = 0
    for line in lines:
        if not any(map(str.isalnum, line)):
            continue
        size += len(line)
        if size > LONGEST:
            break
        parts.append(paragraph(escape_text(line)))
    return "\n\n".join(parts) + "\n" if parts else ""
