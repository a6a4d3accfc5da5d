"""Lost apostrophes and quotation marks, as far as the letters round them leave one reading.

A repair that a real question would fit too is never proposed: a mark that opens has to stand before
a letter, which no question mark does, and the one that closes where no sentence ends.
"""

import re
from collections.abc import Sequence

from insightreader.domain.repairs import Edit, Ground, Repair

Range = tuple[int, int]
APOSTROPHE = "\u2019"
_MARK = "?\ufffd"
_WORD = re.compile(rf"(?<![\w{_MARK}])([^\W\d_]+)([{_MARK}])([^\W\d_]+)(?![\w{_MARK}])")
_NEGATED = re.compile(
    "ain|aren|can|couldn|didn|doesn|don|hadn|hasn|haven|isn|mightn|mustn|needn|shan|shouldn|wasn|"
    "weren|won|wouldn"
)
_SUBJECT = re.compile("he|here|how|i|it|she|that|there|they|we|what|where|who|you")
_VERB = re.compile("d|ll|m|re|s|ve")
_VOWEL = re.compile(r"[aeiouyhàâæéèêëîïôœùûü]", re.IGNORECASE)
_ELIDED = {
    "fr": re.compile("c|d|j|jusqu|l|lorsqu|m|n|puisqu|qu|quelqu|quoiqu|s|t"),
    "it": re.compile("all|c|d|dall|dell|l|m|n|nell|quell|s|sull|t|un|v"),
}
_MARKS_OF_LANGUAGE = {
    "cs": "„“", "de": "„“", "en": "“”", "fi": "””", "nl": "“”", "pl": "„”", "sv": "””",
}  # fmt: skip
_OWN_MARKS = (("„", "„“"), ("“", "“”"), ("«", "«»"), ("‘", "‘’"))
_INNER = rf"(?:[^{_MARK}\n]|(?<=[^\W\d_])[{_MARK}](?=[^\W\d_]))"
_QUOTED = re.compile(
    rf"(?<![^\s(\[])[{_MARK}](?=[^\W\d_])({_INNER}{{1,200}}?)(?<=[\w.,!\u2026)])[{_MARK}]"
    r"(?=[,;:.)]|\s+(?P<next>[^\W\d_]))"
)


def apostrophes(text: str, lost: Sequence[Range], *, language: str | None) -> list[Repair]:
    """Return the lost places that can only be an apostrophe, by the words of the language."""
    wanted = dict(lost)
    found = []
    for word in _WORD.finditer(text):
        start, end = word.span(2)
        if wanted.get(start) == end and _is_apostrophe(word, text, (language or "")[:2].lower()):
            whole = word.group(1) + APOSTROPHE + word.group(3)
            found.append(Repair((Edit(start, end, APOSTROPHE),), Ground.RULE, whole))
    return found


def _is_apostrophe(word: re.Match[str], text: str, language: str) -> bool:
    before, after = word.group(1).casefold(), word.group(3)
    if language == "en":
        return _is_english(before, after.casefold(), text)
    if language == "fr" and (before, after) == ("aujourd", "hui"):
        return True
    elided = _ELIDED.get(language)
    return elided is not None and bool(elided.fullmatch(before) and _VOWEL.match(after))


def _is_english(before: str, after: str, text: str) -> bool:
    if after == "t":
        return _NEGATED.fullmatch(before) is not None
    if _SUBJECT.fullmatch(before):
        return _VERB.fullmatch(after) is not None and (before == "i" or after != "m")
    if (before, after) == ("o", "clock"):
        return True
    # Only a word that stands whole elsewhere owns something: "caf?s" may be another word.
    whole = rf"(?<![\w{_MARK}]){re.escape(before)}(?![\w{_MARK}\u2019'])"
    return after == "s" and len(before) > 1 and re.search(whole, text, re.IGNORECASE) is not None


def quotation_marks(text: str, *, language: str | None) -> list[Repair]:
    """Return pairs of lost marks round a few words that can only be quotation marks."""
    marks = _marks(text, language)
    if not marks:
        return []
    opening, closing = marks[0], marks[1]
    return [
        Repair(
            (
                Edit(found.start(), found.start() + 1, opening),
                Edit(found.end() - 1, found.end(), closing),
            ),
            Ground.RULE,
            opening + found.group(1) + closing,
        )
        for found in _QUOTED.finditer(text)
        if (found["next"] or "a").islower()
    ]


def _marks(text: str, language: str | None) -> str:
    """The text's own marks where any are left, else those of its language."""
    own = next((marks for sign, marks in _OWN_MARKS if sign in text and marks[1] in text), "")
    return own or _MARKS_OF_LANGUAGE.get((language or "")[:2].lower(), "")
