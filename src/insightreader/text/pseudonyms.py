"""Names replaced in what goes out: whole words, the longest name first, capitals kept."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

# Scripts that write no space between words: there a name ends where it ends.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_NOTHING = re.compile(r"(?!)")
_MARKS = r"\u0300-\u036f"


@dataclass(frozen=True, slots=True)
class Replacement:
    """How often a name was replaced, and by what."""

    name: str
    replacement: str
    count: int


def apply(text: str, pairs: Iterable[tuple[str, str]]) -> tuple[str, tuple[Replacement, ...]]:
    """Return a text (in NFC) with names replaced, and what was replaced how often.

    A name counts as it is written, or in capitals throughout, for which the replacement is in
    capitals too; a word in small letters, such as "will" for Will, is none. White space between the
    words of a name may be any. What was put in isn't looked at again.
    """
    known, pattern = _prepared(tuple(pairs))
    counts: Counter[str] = Counter()

    def replaced(found: re.Match[str]) -> str:
        key = _key(found[0])
        is_loud = key not in known
        if is_loud:
            key = next(each for each in known if _key(each.upper()) == key)
        counts[key] += 1
        replacement = known[key][1]
        return replacement.upper() if is_loud else replacement

    changed = pattern.sub(replaced, text)
    return changed, tuple(
        Replacement(*pair, counts[key]) for key, pair in known.items() if counts[key]
    )


@lru_cache(maxsize=4)
def _prepared(
    pairs: tuple[tuple[str, str], ...],
) -> tuple[Mapping[str, tuple[str, str]], re.Pattern[str]]:
    """The pairs by key and what finds their names: made once for all texts of an export."""
    known = {_key(name): (name, replacement) for name, replacement in pairs if _key(name)}
    if not known:
        return known, _NOTHING
    forms = _forms(known)
    # Most places of a text begin no name: told by one letter, not by trying every name.
    first = "".join(sorted({re.escape(form[0]) for form in forms}))
    return known, re.compile(f"(?=[{first}])(?:{'|'.join(map(_whole, forms))})")


def _key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


def _forms(known: Iterable[str]) -> list[str]:
    forms = dict.fromkeys(form for key in known for form in (key, key.upper()))
    return sorted(forms, key=len, reverse=True)


def _whole(form: str) -> str:
    before = "" if _UNSPACED.match(form[0]) else r"(?<!\w)"
    after = "" if _UNSPACED.match(form[-1]) else rf"(?![\w{_MARKS}])"
    return before + r"\s+".join(map(re.escape, form.split())) + after
