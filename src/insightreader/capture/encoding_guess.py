"""Which legacy encoding bytes are in, judged by how likely the text is that each would give.

A statistical detector alone calls short French windows-1252 Baltic. Here every candidate is decoded
and its characters are scored by script and position; stop words of known languages break ties.
"""

import codecs
import itertools
import re
import unicodedata

from charset_normalizer import from_bytes

from insightreader.capture.language import plausibility

_EAST_ASIAN = ("cp932", "euc_jp", "gb18030", "big5", "cp949")
_SINGLE_BYTE = (
    "cp1252",
    "cp1251",
    "cp1250",
    "cp1256",
    "cp1255",
    "cp1253",
    "cp1254",
    "iso8859_2",
    "koi8_r",
    "cp1257",
    "mac_roman",
)
# Character sets whose first rows hold the everyday characters of a language.
_COMMON_ROWS = {
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "big5": ("big5", 0xA4, 0xC6),
    "cp932": ("euc_jp", 0xB0, 0xCF),
    "euc_jp": ("euc_jp", 0xB0, 0xCF),
    "cp949": ("euc_kr", 0xB0, 0xC8),
}
_JAPANESE = frozenset({"cp932", "euc_jp"})
_CHINESE = frozenset({"gb18030", "big5"})
_EVERYDAY_CHINESE = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着"
    "下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還"
)
_PRIOR = {"cp1252": 0.1}
# Characters by their range, and how much each speaks for the encoding that gave it.
_RANGES = (
    (0xC0, 0x17F, 0.6),  # accented Latin letters
    (0x3001, 0x3011, 1.0),  # East Asian punctuation
    (0x3041, 0x30FF, 1.0),  # kana
    (0xFF01, 0xFF5E, 0.8),  # full-width marks
    (0xFF61, 0xFF9F, -0.6),  # half-width kana, the usual sign of a wrong guess
)
_SAMPLE = 64_000
_LANGUAGE_WEIGHT = 2.0
_FEWEST_CHARACTERS = 10
_ODD_SYMBOLS = re.compile(r"(?<=[^\W\d_])[^\w\s'’\-‐–—.,/&·@:()]+(?=[^\W\d_])")
_ACCENTED_RUN = re.compile("[\u00c0-\u024f]{3,}")
_CASE_INSIDE_WORD = re.compile("[а-яё][А-ЯЁ]|[А-ЯЁ]{4,}")
_ONLY_RUSSIAN = re.compile("[ьыяюэіїєўќѓ]")
_PLAIN_PUNCTUATION = frozenset("‘’“”„«»–—…•°§©®€£·¿¡ºª")


def guess_encoding(data: bytes) -> str:
    """Return the Python name of the likeliest encoding of ``data``, which isn't UTF-8."""
    sample = data[:_SAMPLE]
    best, best_score = "cp1252", float("-inf")
    for codec in _candidates(sample):
        score = _score(sample, codec)
        if score is not None and score > best_score:
            best, best_score = codec, score
    return best


def _candidates(sample: bytes) -> list[str]:
    names = list(_EAST_ASIAN + _SINGLE_BYTE)
    match = from_bytes(sample).best()
    if match is not None and match.encoding not in {*names, "utf_8", "ascii"}:
        names.append(match.encoding)
    return names


def _score(sample: bytes, codec: str) -> float | None:
    errors = "replace" if codec == "cp1252" else "strict"
    try:
        # The sample may end within a character.
        text = codecs.getincrementaldecoder(codec)(errors).decode(sample)
    except (UnicodeDecodeError, LookupError):
        return None
    foreign = [character for character in text if ord(character) >= 0x80]
    if not foreign:
        return None
    common = _common_characters(set(foreign), codec)
    total = sum(_worth(character, common) for character in foreign)
    total -= sum(len(run) for run in _ACCENTED_RUN.findall(text)) * 1.5
    total -= len(_ODD_SYMBOLS.findall(text)) * 1.5
    total -= len(_CASE_INSIDE_WORD.findall(text)) * 2.0
    total -= _mixed_scripts(text) * 1.2
    if sum("а" <= character <= "я" for character in foreign) > 30:
        total -= 0 if _ONLY_RUSSIAN.search(text) else len(foreign)
    score = total / len(foreign) - _unlike_its_language(text, codec)
    return score + _PRIOR.get(codec, 0.0) + _LANGUAGE_WEIGHT * plausibility(text)


def _unlike_its_language(text: str, codec: str) -> float:
    """Japanese has hiragana, Chinese has none and a few characters of its own everywhere.

    Without this, Chinese, Japanese and Korean bytes make common characters of one another.
    """
    east_asian = [character for character in text if character > "\u3040"]
    if codec not in _COMMON_ROWS or len(east_asian) < _FEWEST_CHARACTERS:
        return 0.0
    hiragana = sum("\u3041" <= character <= "\u3096" for character in east_asian)
    if codec in _JAPANESE:
        return 0.5 if hiragana < 0.1 * len(east_asian) else 0.0
    if codec in _CHINESE:
        everyday = sum(character in _EVERYDAY_CHINESE for character in east_asian)
        is_unlike = hiragana > 0.1 * len(east_asian) or everyday < 0.04 * len(east_asian)
        return 0.5 if is_unlike else 0.0
    return 0.0


def _common_characters(characters: set[str], codec: str) -> set[str]:
    if codec not in _COMMON_ROWS:
        return set()
    table, first, last = _COMMON_ROWS[codec]
    common = set()
    for character in characters:
        encoded = character.encode(table, errors="ignore")
        if len(encoded) == 2 and first <= encoded[0] <= last:
            common.add(character)
    return common


def _worth(character: str, common: set[str]) -> float:
    if character in common:
        return 1.0
    if character in _PLAIN_PUNCTUATION:
        return 0.5
    point = ord(character)
    for first, last, worth in _RANGES:
        if first <= point <= last:
            return worth
    category = unicodedata.category(character)
    if category in {"Cc", "Co", "Cn"} or character == "\ufffd":
        return -3.0
    if 0x370 <= point <= 0x6FF and category.startswith("L"):
        # Bytes of Hebrew or Arabic make Cyrillic capitals.
        return 0.3 if category == "Lu" else 0.9
    return -0.5


def _mixed_scripts(text: str) -> int:
    """Count the places where an ASCII letter touches a letter of another script."""
    count = 0
    for left, right in itertools.pairwise(text):
        low, high = sorted((left, right))
        if low.isascii() and low.isalpha() and ord(high) >= 0x250 and high.isalpha():
            count += 1
    return count
