"""Sanitised HTML to Markdown in the dialect that ``text`` renders.

markdownify walks the tree; this class says how each element is written. What a page says literally
is escaped, so that it renders to exactly that text. Cells and rows travel to their table between
separator characters that no page can contain any more.
"""

import re

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

from insightreader.text.escaping import escape_text, guard_line_starts

_CELL, _ROW, _HEAD = "\x1f", "\x1e", "\x1d"
_INDENT = "    "
_SPACES = re.compile(r"[ \t\r\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_BREAK = "  \n"
_TIGHT_LIST = re.compile(r"\n\n(?=(?:-   |\d{1,9}\.\s))")
_FOOTNOTE_CLASS = re.compile(r"fn-(\d+)")
_TICKS = re.compile(r"`+")


def to_markdown(html: str) -> str:
    """Return sanitised HTML as Markdown that ends in one line feed, or "" for nothing."""
    soup = BeautifulSoup(html, "lxml")
    markdown = _Converter(wrap=True, wrap_width=None).convert_soup(soup)
    markdown = _BLANK_LINES.sub("\n\n", markdown).strip("\n")
    return markdown + "\n" if markdown.strip() else ""


class _Converter(MarkdownConverter):
    """How each element is written. ``text`` is always the Markdown of what is inside."""

    def escape(self, text: str, parent_tags: set[str]) -> str:
        return escape_text(text)

    # Blocks

    def convert_p(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = _trimmed_lines(text)
        if "_inline" in parent_tags:
            return f"{_BREAK}{text}{_BREAK}" if text else ""
        return f"\n\n{guard_line_starts(text)}\n\n" if text else ""

    def convert_div(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        note = _FOOTNOTE_CLASS.fullmatch(_class(el))
        text = text.strip("\n ")
        if note and text:
            return f"\n\n[^{note[1]}]: {_indented(text)}\n\n"
        return f"\n\n{text}\n\n" if text else ""

    def convert_hN(self, n: int, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: N802
        text = _one_line(text)
        if not text or "_inline" in parent_tags:
            return text
        return f"\n\n{'#' * max(1, min(6, n))} {text}\n\n"

    def convert_summary(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = _one_line(text)
        return f"\n\n**{text}**\n\n" if text else ""

    convert_caption = convert_summary

    def convert_figcaption(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = _one_line(text)
        return f"\n\n*{text}*\n\n" if text else ""

    def convert_blockquote(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = text.strip("\n ")
        if not text or "_inline" in parent_tags:
            return text
        quoted = "\n".join(
            f"> {line}".rstrip(" ") if not line.endswith(_BREAK[:2]) else f"> {line}"
            for line in text.split("\n")
        )
        return f"\n\n{quoted}\n\n"

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        code = _code_text(el)
        if not code.strip():
            return ""
        if parent_tags & {"li", "blockquote", "dd", "div"} and _is_nested(el):
            # Fences work at the left margin only.
            return f"\n\n{_INDENT}{_indented(code)}\n\n"
        longest = max((len(run) for run in _TICKS.findall(code)), default=0)
        fence = "`" * max(3, longest + 1)
        language = _class(el).removeprefix("language-")
        return f"\n\n{fence}{language}\n{code}\n{fence}\n\n"

    def convert_hr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return "" if "_inline" in parent_tags else "\n\n---\n\n"

    # Lists

    def convert_list(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip(chr(10))}\n\n"

    convert_ul = convert_list
    convert_ol = convert_list

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = text.strip("\n ")
        if not text:
            return ""
        return f"{_bullet(el)}{_indented(_TIGHT_LIST.sub(chr(10), text))}\n"

    def convert_dl(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"\n\n{text.strip(chr(10))}\n\n"

    def convert_dt(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = _one_line(text)
        return f"\n\n{guard_line_starts(text)}\n" if text else ""

    def convert_dd(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        text = text.strip("\n ")
        return f":   {_indented(text)}\n" if text else ""

    # Tables

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        span = str(el.get("colspan") or "")
        width = max(1, min(100, int(span))) if span.isdecimal() else 1
        content = _BREAK.join(part for part in text.strip().split(_BREAK) if part.strip())
        cell = _SPACES.sub(" ", content.replace(_BREAK, "<br>")).strip()
        return _CELL + cell + _CELL * (width - 1)

    convert_th = convert_td

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        cells = [child for child in el.children if isinstance(child, Tag)]
        in_head = el.parent is not None and el.parent.name == "thead"
        is_head = in_head or all(cell.name == "th" for cell in cells)
        return _ROW + (_HEAD if is_head else "") + text

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        lead, *rows = text.split(_ROW)
        cells = [[part.strip("\n") for part in row.split(_CELL)[1:]] for row in rows]
        width = max((len(row) for row in cells), default=0)
        if not width:
            return lead
        if not rows[0].startswith(_HEAD):
            cells.insert(0, [])
        lines = [_table_line(row + [""] * (width - len(row))) for row in cells]
        lines.insert(1, _table_line(["---"] * width))
        return lead + "\n\n" + "\n".join(lines) + "\n\n"

    # Inside lines

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        href = str(el.get("href") or "")
        lead, text, tail = _split_spaces(text.replace(_BREAK, " "))
        if not text or not href or "_noformat" in parent_tags or "a" in parent_tags:
            return lead + text + tail
        title = _one_line(str(el.get("title") or "")).replace('"', "&quot;")
        return f"{lead}[{text}]({_address(href)}{_title(title)}){tail}"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        source = str(el.get("src") or "")
        alternative = escape_text(_one_line(str(el.get("alt") or "")))
        return f"![{alternative}]({_address(source)})" if source else alternative

    def convert_br(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _BREAK

    def convert_em(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _marked(text, "*", parent_tags & {"em", "i", "cite", "figcaption", "_noformat"})

    convert_i = convert_em
    convert_cite = convert_em
    convert_var = convert_em
    convert_dfn = convert_em

    def convert_strong(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _marked(text, "**", parent_tags & {"strong", "b", "summary", "caption", "_noformat"})

    convert_b = convert_strong

    def convert_del(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _tagged(text, "del", parent_tags)

    convert_s = convert_del
    convert_strike = convert_del

    def convert_sub(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _tagged(text, "sub", parent_tags)

    def convert_sup(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        mark = _FOOTNOTE_CLASS.fullmatch(_class(el))
        return f"[^{mark[1]}]" if mark else _tagged(text, "sup", parent_tags)

    def convert_mark(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _tagged(text, "mark", parent_tags)

    def convert_kbd(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return _tagged(escape_text(text), "kbd", parent_tags)

    def convert_q(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        return f"“{text}”" if text.strip() else text

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        if "_noformat" in parent_tags:
            return text
        lead, text, tail = _split_spaces(text.replace(_BREAK, " "))
        if not text:
            return lead + tail
        longest = max((len(run) for run in _TICKS.findall(text)), default=0)
        ticks = "`" * (longest + 1)
        pad = " " if text.startswith("`") or text.endswith("`") else ""
        return f"{lead}{ticks}{pad}{text}{pad}{ticks}{tail}"

    convert_samp = convert_code
    convert_tt = convert_code


def _class(el: Tag) -> str:
    value = el.get("class") or ""
    return value if isinstance(value, str) else " ".join(value)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _trimmed_lines(text: str) -> str:
    """Return text without breaks at its ends and without spaces round those inside."""
    lines = [_one_line(line) for line in text.split(_BREAK)]
    return _BREAK.join(line for line in lines if line)


def _indented(text: str) -> str:
    """Return text with every line but the first four columns to the right."""
    return text.replace("\n", "\n" + _INDENT).replace("\n" + _INDENT + "\n", "\n\n")


def _bullet(el: Tag) -> str:
    parent = el.parent
    if parent is None or parent.name != "ol":
        return "-   "
    start = str(parent.get("start") or "1")
    first = int(start) if start.isdecimal() and len(start) < 9 else 1
    return f"{first + len(el.find_previous_siblings('li'))}.".ljust(3) + " "


def _code_text(el: Tag) -> str:
    for line_break in el.find_all("br"):
        line_break.replace_with("\n")
    return el.get_text().strip("\n").rstrip()


def _is_nested(el: Tag) -> bool:
    return el.find_parent(["li", "blockquote", "dd"]) is not None


def _table_line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _split_spaces(text: str) -> tuple[str, str, str]:
    inner = text.strip()
    if not inner:
        return ("", "", " " if text else "")
    start = text.index(inner[0])
    return (" " if text[:start] else "", inner, " " if text[start + len(inner) :] else "")


def _marked(text: str, mark: str, inside: set[str]) -> str:
    lead, inner, tail = _split_spaces(text)
    if not inner or inside:
        return text
    # A mark doesn't reach over a line break.
    lines = [f"{mark}{line.strip()}{mark}" if line.strip() else "" for line in inner.split(_BREAK)]
    return lead + _BREAK.join(lines) + tail


def _tagged(text: str, tag: str, parent_tags: set[str]) -> str:
    lead, inner, tail = _split_spaces(text)
    if not inner or parent_tags & {"_noformat", tag}:
        return text
    return f"{lead}<{tag}>{inner}</{tag}>{tail}"


def _address(address: str) -> str:
    needs_brackets = any(character in address for character in "() \t\n[]")
    safe = address.replace("<", "%3C").replace(">", "%3E").replace("\n", "")
    return f"<{safe}>" if needs_brackets else safe


def _title(title: str) -> str:
    return f' "{title}"' if title else ""
