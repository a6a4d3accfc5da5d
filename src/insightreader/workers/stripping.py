"""HTML to paragraphs of plain text in one pass, without a parser: linear in time whatever comes."""

import html
import re
import unicodedata
from dataclasses import dataclass, field

import regex

_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd"),
        *("details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer"),
        *(
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "legend",
            "li",
        ),
        *("main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"),
    }
)
_SILENT = frozenset(
    {
        *("script", "style", "template", "noscript", "svg", "math", "iframe", "object", "textarea"),
    }
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,31})")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
# What the reading text of no revision holds either: controls, and what Unicode calls no character.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffc\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
# Normalising sorts the marks on one letter in quadratic time; no script piles up thirty of them.
_PILED_MARKS = regex.compile(r"(\p{M}{30})\p{M}+")


@dataclass(slots=True)
class PlainText:
    """Paragraphs in their order, and the title where the page names one."""

    paragraphs: list[str] = field(default_factory=list)
    title: str = ""


def strip_html(source: str) -> PlainText:
    """Return the text of ``source`` without tags, comments, scripts and styles."""
    found = PlainText()
    run: list[str] = []
    position = 0
    while (opening := source.find("<", position)) >= 0:
        run.append(source[position:opening])
        tag = _TAG.match(source, opening)
        name = tag[1].lower() if tag else ""
        if name in _BLOCKS:
            _end_paragraph(run, found)
        position = _after_markup(source, opening, name)
        if position == opening + 1:
            run.append("<")
        elif name == "title" and not found.title and source[opening + 1] != "/":
            found.title, position = _title(source, position)
    run.append(source[position:])
    _end_paragraph(run, found)
    return found


def strip_text(source: str) -> PlainText:
    """Return the paragraphs of a plain text, which are its runs of lines that aren't empty."""
    found = PlainText()
    run: list[str] = []
    for line in source.splitlines():
        if line.strip():
            run.append(line + "\n")
        else:
            _end_paragraph(run, found, entities=False)
    _end_paragraph(run, found, entities=False)
    return found


def _after_markup(source: str, opening: int, name: str) -> int:
    """The place after the tag or comment at ``opening``; the end where nothing closes it.

    Nothing is looked for twice: what has no end swallows the rest.
    """
    if source.startswith("<!--", opening):
        return _after(source, "-->", opening + 4)
    if not name and not source.startswith(("<!", "<?", "</"), opening):
        return opening + 1
    end = _after(source, ">", opening)
    if name not in _SILENT or source.startswith("</", opening):
        return end
    closing = re.compile(rf"</{name}[^a-z0-9]", re.IGNORECASE).search(source, end)
    return len(source) if closing is None else _after(source, ">", closing.start())


def _after(source: str, mark: str, position: int) -> int:
    found = source.find(mark, position)
    return len(source) if found < 0 else found + len(mark)


def _title(source: str, position: int) -> tuple[str, int]:
    end = source.find("<", position)
    end = len(source) if end < 0 else end
    return _tidy(_unescaped(source[position:end])), end


def _end_paragraph(run: list[str], found: PlainText, *, entities: bool = True) -> None:
    joined = "".join(run)
    run.clear()
    text = _tidy(_unescaped(joined) if entities else joined)
    if text:
        found.paragraphs.append(text)


def _tidy(text: str) -> str:
    shown = _PILED_MARKS.sub(r"\1", _NOT_TEXT.sub("", text.translate(_INVISIBLE)))
    return unicodedata.normalize("NFC", " ".join(shown.split()))


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:
        # Python refuses to read numbers of thousands of digits; nobody means a character by them.
        return text
