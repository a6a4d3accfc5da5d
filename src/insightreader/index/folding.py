"""Words and names as they are compared: without case, accents, vowel marks and width."""

import unicodedata

_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
        "ı": "i", "’": "'", "ʼ": "'", "ـ": "", "ى": "ي", "ة": "ه",
        "\u00ad": "", "\u200c": "", "\u200d": "",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Lower case, without accents and vowel marks, in one Unicode form."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = "".join(c for c in decomposed if not _is_accent(unicodedata.combining(c)))
    return unicodedata.normalize("NFKC", kept).translate(_LETTERS_WITHOUT_DECOMPOSITION)


def _is_accent(combining_class: int) -> bool:
    """Accents of Latin, Greek and Cyrillic (200 and up), points of Hebrew and Arabic (10 to 36).

    Not the signs without which Indic, Thai or Japanese words become others.
    """
    return combining_class >= 200 or 10 <= combining_class <= 36


def without_loose_accents(text: str) -> str:
    """A text in composed form without accents that aren't part of a letter there."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if not _is_accent(unicodedata.combining(c)))


def folded_value(text: str) -> str:
    """A tag's or code's name as it is compared: folded, with single spaces."""
    return " ".join(fold(text).split())
