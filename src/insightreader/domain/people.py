"""Names of authors as bibliographies want them: family and given apart, or left as they stand.

A byline is one line of text. What can't be told apart with confidence stays whole: a name that is
printed as it was found is right, one that is cut in the wrong place is not.
"""

import re
from dataclasses import dataclass

_PARTICLES = frozenset({
    "af", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
    "la", "las", "le", "los", "ten", "ter", "van", "von", "zu", "zum",
})  # fmt: skip
_TITLES = frozenset({
    "dame", "dr", "lady", "lord", "mr", "mrs", "ms", "mx", "prof", "professor", "rev", "sir",
})  # fmt: skip
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?", re.IGNORECASE)
_NOT_A_PERSON = frozenset({
    "agency", "alliance", "association", "authority", "bank", "blog", "board", "bureau", "center",
    "centre", "college", "commission", "committee", "company", "consortium", "council",
    "department", "desk", "editor", "editorial", "editors", "foundation", "fund", "government",
    "group", "inc", "initiative", "institute", "institution", "lab", "laboratory", "limited",
    "llc", "ltd", "magazine", "media", "ministry", "network", "news", "office", "organisation",
    "organization", "partnership", "press", "programme", "project", "research", "school",
    "service", "services", "society", "staff", "studio", "team", "times", "trust", "union",
    "unit", "university",
})  # fmt: skip
_MANY = re.compile(r"\s*;\s*|\s*\|\s*|\s+/\s+|\s*\n\s*")
_AND = re.compile(r"\s*,?\s+(?:and|und|&)\s+")
_COMMA = re.compile(r"\s*[,،]\s*")
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Person:
    """An author. Either ``literal`` is filled, or ``family`` and what belongs to it."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""

    @property
    def sorted_name(self) -> str:
        """The name as it is filed: "van Dyke, Ann, Jr."; the literal one as it stands."""
        if self.literal:
            return self.literal
        family = f"{self.particle} {self.family}".strip()
        return ", ".join(part for part in (family, self.given, self.suffix) if part)


def people(byline: str | None) -> tuple[Person, ...]:
    """Return the authors that a byline names, in its order."""
    line = " ".join((byline or "").split())
    return tuple(_person(name) for name in _names(line) if name)


def _names(line: str) -> list[str]:
    if not line:
        return []
    parts = _MANY.split(line)
    if len(parts) > 1:
        return [part.strip(" ,") for part in parts]
    if _is_body(line):
        return [line]
    found = [part for piece in _COMMA.split(line) for part in _AND.split(piece)]
    found = [re.sub(r"^(?:and|&)\s+", "", part).strip() for part in found]
    found = _with_suffixes([part for part in found if part])
    if len(found) == 1 or all(_is_full_name(part) for part in found):
        return found
    is_inverted = len(found) == 2 and line.count(",") == 1 and not _AND.search(line)
    # "Smith, Ann" is one person; what else stands between commas can't be told.
    return [line] if is_inverted or not _are_names(found) else found


def _with_suffixes(parts: list[str]) -> list[str]:
    """Put "Jr." back to the name before it."""
    joined: list[str] = []
    for part in parts:
        if joined and _SUFFIX.fullmatch(part):
            joined[-1] = f"{joined[-1]} {part}"
        else:
            joined.append(part)
    return joined


def _is_body(line: str) -> bool:
    """Whether this is an organisation's name, in which "and" joins no people."""
    words = {word.strip(".,").lower() for word in line.split()}
    return bool(words & _NOT_A_PERSON) or "of" in words or "for" in words or "the" in words


def _is_full_name(part: str) -> bool:
    return " " in part or not _is_cased(part)


def _are_names(parts: list[str]) -> bool:
    return all(part[:1].isupper() or not _is_cased(part) for part in parts)


def _is_cased(text: str) -> bool:
    return text.lower() != text.upper()


def _person(name: str) -> Person:
    if name.count(",") == 1 and not _is_body(name):
        family, given = (part.strip() for part in name.split(","))
        if family and given and len(given.split()) <= 3:
            return _inverted(family, given)
    words = name.split()
    while len(words) > 1 and words[0].strip(".").lower() in _TITLES:
        words = words[1:]
    suffix = words.pop() if len(words) > 2 and _SUFFIX.fullmatch(words[-1]) else ""
    plain = all(_is_name_word(word) for word in words)
    if not 1 < len(words) <= _MOST_WORDS or not plain or _is_body(name):
        return Person(literal=name)
    return _split(words, suffix)


def _inverted(family: str, given: str) -> Person:
    words = family.split()
    count = _leading_particles(words[:-1])
    return Person(" ".join(words[count:]), given, " ".join(words[:count]))


def _split(words: list[str], suffix: str) -> Person:
    """The last word is the family's name, with the small words right before it."""
    start = len(words) - 1
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    particle = " ".join(words[start:-1])
    return Person(words[-1], " ".join(words[:start]), particle, suffix)


def _leading_particles(words: list[str]) -> int:
    count = 0
    while count < len(words) and words[count] in _PARTICLES:
        count += 1
    return count


def _is_name_word(word: str) -> bool:
    """Whether a word could be part of a personal name of which the last word is the family's."""
    letters = word.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    if not letters.isalpha() or not _is_cased(letters):
        return False
    return word[0].isupper() or word in _PARTICLES
