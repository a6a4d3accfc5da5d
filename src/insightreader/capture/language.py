"""Which language a text is in: by script where the script says it, else by its stop words.

Our own small profile rather than a library: the known ones bring numpy, 100 MB of models or answers
that change from run to run, and a post is long enough for its commonest words to tell.
"""

import json
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

from insightreader.base import resources

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SAMPLE = 20_000
_FEWEST_LETTERS = 6
_LEAST_SHARE = 0.08
_SURE_WORDS = 50
_SURE_RATIO = 2.0
_NEAR = frozenset({"da", "nb", "nn", "no", "sv"})
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi", "ps", "ckb", "sd", "ug", "dv"})


@dataclass(frozen=True, slots=True)
class _Profiles:
    stop_words: dict[str, frozenset[str]]
    scripts: dict[str, str]
    marks: dict[str, str]
    letters: dict[str, frozenset[str]]


@cache
def _profiles() -> _Profiles:
    data = json.loads(resources.read_text("languages.json"))
    return _Profiles(
        stop_words={code: frozenset(words.split()) for code, words in data["stop_words"].items()},
        scripts=data["scripts"],
        marks=data["marks"],
        letters={code: frozenset(letters) for code, letters in data["letters"].items()},
    )


def detect_language(text: str) -> str | None:
    """Return the BCP 47 tag of the language that ``text`` is written in, or None."""
    sample = text[:_SAMPLE]
    scripts = _script_counts(sample)
    if sum(scripts.values()) < _FEWEST_LETTERS:
        return None
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > 0.1 * scripts["CJK"] and scripts["HIRAGANA"]:
        return "ja"
    script = scripts.most_common(1)[0][0]
    return _profiles().scripts.get(script) or _by_stop_words(sample, script)


def speaks_against(declared: str, detected: str | None, text: str) -> bool:
    """Tell whether a text is clearly in another language than the one its page declares.

    Only where the declared language is one that would have been recognised, and was not nearly.
    """
    own = declared.partition("-")[0].lower()
    if detected is None or own == detected or {own, detected} <= _NEAR:
        return False
    profiles = _profiles()
    if own not in profiles.stop_words and own not in profiles.scripts.values():
        return False
    words = _words(text[:_SAMPLE])
    counts = _stop_word_counts(words)
    if detected in profiles.stop_words and own in profiles.stop_words:
        return len(words) >= _SURE_WORDS and counts[detected] > _SURE_RATIO * counts[own]
    return True


def direction(language: str | None, text: str) -> str:
    """Return "rtl" or "ltr": by language, or where it is unknown by the text's letters."""
    if language:
        return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"
    classes = Counter(unicodedata.bidirectional(character) for character in text[:_SAMPLE])
    return "rtl" if classes["R"] + classes["AL"] > classes["L"] else "ltr"


def plausibility(text: str) -> float:
    """Return how much a text reads like a language: about 0.5 for prose, below 0 for mojibake.

    The share of stop words less the share of accented letters that the language doesn't have, for
    the language that fits best.
    """
    sample = text[:_SAMPLE].lower()
    words = _words(sample)
    if not words:
        return 0.0
    accented = Counter(letter for letter in sample if "\u00df" <= letter <= "\u024f")
    letters = _profiles().letters
    return max(
        hits / len(words) - _foreign_share(accented, letters.get(code))
        for code, hits in _stop_word_counts(words).items()
    )


def _foreign_share(accented: Counter[str], own: frozenset[str] | None) -> float:
    total = accented.total()
    if own is None or not total:
        return 0.0
    return sum(count for letter, count in accented.items() if letter not in own) / total


def is_stop_word(word: str) -> bool:
    """Tell whether a word is among the commonest of a large European language."""
    profiles = _profiles().stop_words
    return any(word.lower() in profiles[code] for code in ("en", "de", "fr", "es"))


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def _stop_word_counts(words: list[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    occurrences = Counter(words)
    for code, stop_words in _profiles().stop_words.items():
        counts[code] = sum(n for word, n in occurrences.items() if word in stop_words)
    return counts


def _by_stop_words(sample: str, script: str) -> str | None:
    words = _words(sample)
    if not words:
        return None
    counts = _stop_word_counts(words)
    for code, letters in _profiles().marks.items():
        # A letter that only this language has in its script is worth a stop word each time.
        if _script_of(letters[0]) == script:
            counts[code] += sum(sample.count(letter) for letter in letters)
    code, hits = counts.most_common(1)[0]
    return code if hits >= max(1, _LEAST_SHARE * len(words)) else None


def _script_counts(text: str) -> Counter[str]:
    letters = Counter(character for character in text if character.isalpha())
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        scripts[_script_of(letter)] += count
    return scripts


def _script_of(letter: str) -> str:
    """The first word of a letter's name tells its script well enough."""
    return unicodedata.name(letter, "").split(" ")[0].split("-")[0]
