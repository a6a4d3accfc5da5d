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
_BYLINE = re.compile(rf"^(?i:{_BY})\s*:?\s+[^\W\d_a-z][\w.’'-]*(?:[\s,&]+[\w.’'@-]+){{0,9}}$")
_LONGEST = 120
_MOST_WORDS = 14
_NOT_NAMES = frozenset(
    {
        *("admin", "administrator", "editor", "staff", "author", "unknown", "none", "super user"),
        *("superuser", "webmaster", "webadmin", "web editor", "root", "user", "editors"),
        *("newsroom", "haber merkezi"),
        *("wordpress", "redaktion", "die redaktion", "redaktionen", "redazione", "la redazione"),
        *("redacción", "la redacción", "redação", "rédaction", "la rédaction", "redactie"),
        *("redakcja", "redakce", "toimitus", "szerkesztőség", "редакция", "редакція"),
        *("本刊编辑部", "编辑部", "編集部", "편집부", "هيئة التحرير"),
    }
)
_GENERIC = re.compile(
    r"(?:the )?(?:written by|by|about the authors?|authors?|view (?:all|profile|author).*|follow.*"
    r"|more (?:from|by).*|see all.*|read more.*|all posts.*|share.*|profile|biograph.*"
    r"|contributors?|comments?|sign (?:in|up)|guest.*|anonymous|staff reporters?"
    r"|editorial (?:team|board))",
    re.IGNORECASE,
)
_PRINTABLE = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\ufe0f\u200d]")


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
