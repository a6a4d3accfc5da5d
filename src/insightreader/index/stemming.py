"""What the forms of a word have in common, by the language of the text that it stands in.

A term of stems names its language ("de/haus"), so that each text is asked in its own language: a
query's word is stemmed by the rules of all languages that an index holds, and each of the terms
stands in texts of its language alone. Words in the script of another language, like a name in a
Chinese text, follow the rules that are usual in that script. Whatever changes here changes
``RULES`` of ``analysis``.

Snowball's rules need the accents that folding takes off, and people leave accents out. So a word
with accents has two terms, its stem and the stem of its folded form, in a text and in a query: so
word forms are found by their true stems, and accents make no difference.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache, partial

import Stemmer

from insightreader.index.folding import fold, without_loose_accents

_SNOWBALL = {
    "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque",
    "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_SAME_RULES = {"nb": "no", "nn": "no"}
_SCRIPTS: tuple[tuple[re.Pattern[str], str, frozenset[str]], ...] = (
    (re.compile("[A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff]"), "en", frozenset()),
    (re.compile("[\u0400-\u052f]"), "ru", frozenset({"ru", "sr", "be", "bg", "kk", "mk", "uk"})),
    (re.compile("[\u0600-\u06ff]"), "ar", frozenset({"ar", "fa", "ur", "ps"})),
    (re.compile("[\u0590-\u05ff]"), "he", frozenset({"he", "yi"})),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "el", frozenset({"el"})),
    (re.compile("[\u0900-\u097f]"), "hi", frozenset({"hi", "ne", "mr", "sa"})),
    (re.compile("[\u0530-\u058f]"), "hy", frozenset({"hy"})),
    (re.compile("[\u0b80-\u0bff]"), "ta", frozenset({"ta"})),
)
"""A letter of each script, the language that is usual in it, and all that are written in it."""
_OTHER_SCRIPTS = frozenset(
    "zh ja ko th lo km my ka am bn gu pa te kn ml si".split()  # noqa: SIM905 - read as a list
).union(*(languages for _, _, languages in _SCRIPTS))
_BOTH_SCRIPTS = frozenset({"sr"})
_ELIDING = frozenset({"ca", "fr", "it"})
"""Languages that write "l'école" as one word."""
_PREFIXING = frozenset({"ar", "he"})
"""Languages that write "and", "the", "in" and others as one word with what follows."""
ALIKE = 2
"""Letters that most forms of a word begin with."""
_MOST_KEPT = 300_000


def language_of(code: str | None) -> str:
    """The language of a text by its code (BCP 47): "en" for "en-GB"; "" where it isn't known."""
    language = (code or "").lower().partition("-")[0].partition("_")[0]
    return _SAME_RULES.get(language, language)


def terms_of_form(form: str, language: str) -> tuple[str, ...]:
    """The terms that a folded form has in a text of a language; the first is its stem."""
    return _by_language(language)[form]


def terms_of_mark(word: str, language: str) -> tuple[str, ...]:
    """The terms that a word has on top of those of its folded form; none without accents."""
    marked = _lower(word)
    form = fold(word)
    if marked == form:
        return ()
    known = terms_of_form(form, language)
    return tuple(term for term in _terms(marked, language) if term not in known)


def terms_asked(word: str, languages: Iterable[str]) -> tuple[str, ...]:
    """The terms that stand for a query's word in texts of some languages."""
    spellings = dict.fromkeys((_lower(word), fold(word)))
    return tuple(dict.fromkeys(_asked(each, code) for code in languages for each in spellings))


def inner_part(term: str) -> str:
    """What all forms of a term hold where small words are written into their beginnings.

    "" where none are: then they begin like the term.
    """
    rules, _, stem = term.partition("/")
    if rules in _ELIDING:
        return f"'{stem[:ALIKE]}"
    return stem if rules in _PREFIXING else ""


def stems_like_english(language: str) -> bool:
    """Whether words in Latin letters are English in texts of a language, as far as is known."""
    return _rules("en", language) == "en"


def rules_version() -> str:
    """The version of Snowball's rules."""
    return str(Stemmer.version())


class _Terms(dict[str, tuple[str, ...]]):
    """The terms of each distinct form once; started anew when full."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, form: str) -> tuple[str, ...]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[form] = terms = _terms(form, self._language)
        return terms


_by_language = cache(_Terms)


def _terms(lower: str, language: str) -> tuple[str, ...]:
    form = fold(lower)
    rules = _rules_of_form(form, language)
    if rules == "he":
        return tuple(f"he/{each}" for each in _hebrew(form))
    return (_stem(lower, form, rules),)


def _asked(lower: str, language: str) -> str:
    form = fold(lower)
    rules = _rules_of_form(form, language)
    return f"he/{_without_article(form)}" if rules == "he" else _stem(lower, form, rules)


def _stem(lower: str, form: str, rules: str) -> str:
    return f"{rules}/{fold(_stemmer(rules)(lower))}" if rules else form.removesuffix("'s")


def _lower(word: str) -> str:
    """A word with its accents, in small letters of one form, and with one apostrophe."""
    if word.isascii():
        return word.lower()
    lower = without_loose_accents(word.replace("İ", "i").lower())
    return lower.replace("’", "'").replace("ʼ", "'").replace("\u00ad", "")


def _rules_of_form(form: str, language: str) -> str:
    """The language whose rules a word follows; "" for none, as for numbers and runs."""
    if not form.replace("'", "").isalpha() and not _INDIC.search(form):
        return ""
    for letter, usual, _ in _SCRIPTS:
        if letter.match(form):
            return _rules(usual, language)
    return ""


_INDIC = re.compile("^[\u0900-\u097f\u0b80-\u0bff]+$")
"""Whose signs of vowels aren't letters to Python."""


@cache
def _rules(usual: str, language: str) -> str:
    """The rules of a language for words in the script where ``usual`` is usual."""
    written = next(languages for _, each, languages in _SCRIPTS if each == usual)
    is_its_script = language in written or (
        usual == "en" and (language not in _OTHER_SCRIPTS or language in _BOTH_SCRIPTS)
    )
    if language and is_its_script:
        return language if language in _SNOWBALL or language in {"ar", "he"} else ""
    return usual


@cache
def _stemmer(rules: str) -> Callable[[str], str]:
    if rules == "ar":
        return _arabic
    # It keeps words by itself, which is done here already.
    snowball = Stemmer.Stemmer(_SNOWBALL[rules], 0).stemWord
    return partial(_elided, snowball) if rules in _ELIDING else snowball


def _elided(stem: Callable[[str], str], word: str) -> str:
    before, apostrophe, rest = word.partition("'")
    return stem(rest if apostrophe and len(rest) > 1 else before)


_ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي")


def _arabic(word: str) -> str:
    """A word without conjunction, article and common endings.

    By the rules known as light10 (Larkey, Ballesteros, Connell: Light Stemming for Arabic, 2007);
    Snowball's give "collaboration" and "the collaboration" different stems.
    """
    stem = fold(word)
    if stem.startswith("و") and len(stem) > 3:
        stem = stem[1:]
    article = next((each for each in _ARTICLES if stem.startswith(each)), "")
    if len(stem) - len(article) >= 2:
        stem = stem[len(article) :]
    for ending in map(fold, _ENDINGS):
        if stem.endswith(ending) and len(stem) - len(ending) >= 2:
            stem = stem[: -len(ending)]
    return stem


_HEBREW_PREFIX = re.compile("(ו?)((?:כש|מש|ש)?)([בכלמ]?)(ה?)")
_HEBREW_ARTICLE = re.compile("ו?ה")
_SHORTEST_HEBREW = 2


def _hebrew(form: str) -> list[str]:
    """A word without each number of the small words that are written into its beginning.

    "and", "that", "in, like, to, from", "the", in this order. Whether letters are such a word or
    the word's own can't be told without a dictionary, so a text is found by either reading.
    """
    match = _HEBREW_PREFIX.match(form)
    ends = {0, *(match.end(group) for group in range(1, 5))} if match else {0}
    return [form[end:] for end in sorted(ends) if end == 0 or len(form) - end >= _SHORTEST_HEBREW]


def _without_article(form: str) -> str:
    match = _HEBREW_ARTICLE.match(form)
    is_long = match is not None and len(form) - match.end() >= _SHORTEST_HEBREW
    return form[match.end() :] if match is not None and is_long else form
