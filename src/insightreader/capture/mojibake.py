"""Text that was decoded with the wrong code page once before it reached us."""

import ftfy

RULE = "mojibake"


def repair_lines(text: str) -> tuple[str, int]:
    """Return ``text`` with each wrongly decoded line repaired, and how many lines changed.

    Only ``fix_encoding``: ftfy's ``fix_text`` also straightens curly quotes and folds full-width
    marks. By line, since an author may quote mojibake in one place of a sound text.
    """
    lines = text.split("\n")
    repaired = [line if line.isascii() else ftfy.fix_encoding(line) for line in lines]
    changed = sum(old != new for old, new in zip(lines, repaired, strict=True))
    return "\n".join(repaired), changed
