"""Who wrote a page, as bylines say it."""

import re

from insightreader.capture.markup_tree import collapsed

_FOREIGN_BY = r"(?:von|par|por|door|av|af|di)"
_ROLES = (
    r"(?:text[eo]?|tekst|teksti|testo|authors?|autore?|autora|autorin|auteure?|yazar|författare"
    r"|forfatter|kirjoittaja|szerző|penulis|автор|текст|מאת|بقلم|作者|文|记者|撰文|著者|글)"
)
_BY = (
    r"(?:(?:written|posted|reported|words|story|submitted)\s+by|by"
    rf"|{_FOREIGN_BY}(?=\s+(?!de[rmn]\b|l[ae]\b)\S+\s+\S)|{_ROLES}\s*[:：]|מאת|بقلم)"
)
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_LEAD = re.compile(rf"^{_BY}\s*[:：]?\s+|^{_ROLES}\s*[:：]\s*", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*(?:[|•·]|\bon\b|last updated|updated|published|posted|,?\s*\d{1,2}[./-]\d"
    rf"|,?\s*\d{{4}}-\d{{2}}|@\w+|\(@\w+\)|,?\s*{_MONTHS}\s+\d{{1,2}}\b"
    r"|,?\s*\d{1,2}\s+(?:min|hours?|days?|minutes?)\b).*$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:\s+[—–-]\s+.*|\s+(?:from|for|at|via)\s+[A-Z].*|\s*\([^)]*\)"
    r"|,\s*(?i:(?:(?:the|senior|chief|deputy|contributing|managing|special|foreign|associate)\s+)*"
    r"(?:staff|writers?|editors?|reporters?|correspondents?|contributors?|columnists?|producers?"
    r"|critics?|journalists?|photographers?|redakteur(?:in)?|ph\.?d\.?|m\.?d\.?))\b.*"
    r"|,\s+[A-Z]\w+ (?:correspondent|reporter|editor)$"
    r"|,\s+(?:[A-Z][A-Z.&]+|[A-Z]\w+ (?:News|Times|Post|Journal|Business|Wire))(?:\s+\w+)?)$"
)
_EDGES = " ,;|-–—·•:："
_DATE = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    rf"(?:{_MONTHS}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\.?\s+{_MONTHS},?\s+\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
)
_TIME = r"(?:\s*(?:,|at|\||•|·|-|–|@)?\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?"
_READ = r"(?:\s*(?:[|•·-]\s*)?\d{1,3}\s*min(?:ute)?s?(?:\s+read)?)?"
_DATE_LINE = re.compile(
    r"^(?:(?:first |last )?(?:published|posted|updated|modified|created|edited)(?:\s+on)?\s*:?\s*)?"
    rf"{_DATE}{_TIME}{_READ}$",
    re.IGNORECASE,
)
_BYLINE = re.compile(rf"^(?i:{_BY})\s*:?\s+[^\W\d_a-z][\w.’'-]*(?:[\s,&]+[\w.’'@-]+){{0,9}}$")
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
_HANDLE = re.compile(r"^@\w{2,30}$")
_LONGEST = 120
_MOST_WORDS = 14
_NOT_NAMES = frozenset({"admin", "administrator", "editor", "staff", "author", "unknown", "none"})
_GENERIC = re.compile(
    r"(?:the )?(?:written by|by|about the authors?|authors?|view (?:all|profile|author).*|follow.*"
    r"|more (?:from|by).*|see all.*|read more.*|all posts.*|share.*|profile|biograph.*"
    r"|contributors?|comments?|sign (?:in|up)|guest.*|anonymous|staff reporters?"
    r"|editorial (?:team|board))",
    re.IGNORECASE,
)
_PRINTABLE = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\ufe0f\u200d]")


_LINES = (_DATE_LINE, _BYLINE, _HANDLE, _STAMPED, _DATED)


def clean_author(text: str) -> str | None:
    """Return the names of a byline, or None where it has none."""
    name = collapsed(_PRINTABLE.sub("", text))
    if "://" in name or name.startswith(("www.", "@", "/")):
        return None
    name = _TAIL.sub("", _LEAD.sub("", name)).strip(_EDGES)
    name = _OFFICE.sub("", name).strip(_EDGES)
    if re.fullmatch(r"[A-Z][a-z]+(?:_[A-Z][a-z]+)+", name):
        name = name.replace("_", " ")
    if not name or len(name) > _LONGEST or len(name.split()) > _MOST_WORDS:
        return None
    if name.casefold() in _NOT_NAMES or not any(map(str.isalpha, name)):
        return None
    if _GENERIC.fullmatch(name) or name.endswith((".com", "!", "?")):
        return None
    return name


def names_in_byline(text: str) -> str | None:
    """Return the names in a line that is nothing but a byline, or None."""
    line = collapsed(text)
    return clean_author(line) if len(line) <= _LONGEST and _BYLINE.match(line) else None


def is_byline(text: str) -> bool:
    """Tell whether a block only says who wrote a text or when, in each of its lines."""
    lines = [collapsed(line) for line in text.split("\n")]
    return _says_who_or_when(collapsed(text)) or all(map(_says_who_or_when, lines))


def _says_who_or_when(line: str) -> bool:
    return any(pattern.match(line) for pattern in _LINES)
