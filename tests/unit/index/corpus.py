"""Small libraries and, written apart from the program, what a query must find in them."""

import re
import unicodedata
from datetime import date, datetime

from hypothesis import strategies as st
from Stemmer import Stemmer

from insightreader.domain.query import (
    All,
    DateName,
    DateRange,
    Either,
    Filter,
    FilterName,
    Not,
    Query,
    TextField,
    Words,
)
from insightreader.index.rows import IndexRow
from insightreader.index.stamp import Expected

EXPECTED = Expected("library-1", "epoch-1")

ENGLISH = [
    "mission",
    "missions",
    "collaborate",
    "collaborating",
    "collaboration",
    "sector",
    "sectors",
]
ENGLISH += [
    "trust",
    "trusted",
    "happy",
    "happiness",
    "café",
    "cafe",
    "don't",
    "government's",
    "the",
]
OTHER = ["التعاون", "تعاون", "公共价值", "价值", "合作", "がんばる", "Ärger", "naïve", "2024"]
VOCABULARY = [*ENGLISH, *OTHER]
TAGS = ["Health", "Public value", "Café", "合作"]
CODES = ["Outcome/Success", "Outcome/Failure", "Case/London"]
AUTHORS = [None, "Mariana Ruiz", "Ana Ruiz", "王 小明"]
SITES = [None, "linkedin.com", "example.org"]
PUBLISHED = [None, "2023", "2024-02", "2024-02-29", "2025-01-01T10:00:00Z", "long ago"]

texts = st.lists(st.sampled_from(VOCABULARY), max_size=8).map(" ".join)


@st.composite
def rows(draw, number):
    """A post or a note with an invented text."""
    kind = draw(st.sampled_from(["post", "post", "note"]))
    return IndexRow(
        key=f"{kind[0]}:{number}",
        kind=kind,
        post=str(number),
        title=draw(texts),
        body=draw(texts),
        tags=tuple(draw(st.lists(st.sampled_from(TAGS), unique=True, max_size=2))),
        codes=tuple(draw(st.lists(st.sampled_from(CODES), unique=True, max_size=2))),
        author=draw(st.sampled_from(AUTHORS)),
        site=draw(st.sampled_from(SITES)),
        language=draw(st.sampled_from([None, "en", "en-GB", "zh"])),
        published=draw(st.sampled_from(PUBLISHED)),
        saved_ms=draw(st.integers(-5, 5)),
        status=draw(st.sampled_from(["inbox", "later", "archive"])),
        is_read=draw(st.booleans()),
        is_starred=draw(st.booleans()),
        has_notes=draw(st.booleans()),
        collections=tuple(draw(st.lists(st.integers(1, 3), unique=True, max_size=2))),
    )


@st.composite
def corpora(draw, most=12):
    """Rows with different keys."""
    return [draw(rows(number)) for number in range(draw(st.integers(0, most)))]


any_words = st.one_of(
    st.builds(
        Words,
        st.sampled_from([*VOCABULARY, "collaborat", "公", "值", "共价", "cafés"]),
        st.sampled_from([TextField.ANY, TextField.TITLE, TextField.NOTE]),
    ),
    st.builds(
        Words,
        st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3).map(" ".join),
        st.sampled_from([TextField.ANY, TextField.TITLE, TextField.NOTE]),
        exact=st.just(value=True),
    ),
    st.builds(
        Words,
        st.sampled_from(["col", "mis", "tru", "rel", "gov", "the missio"]),
        prefix=st.just(value=True),
    ),
    st.builds(
        Words,
        st.sampled_from(["ruiz", "mariana ruiz", "王", "linkedin", "example.org"]),
        st.sampled_from([TextField.AUTHOR, TextField.SITE]),
    ),
    st.builds(Words, st.sampled_from([*TAGS, "public", "cafe"]), st.just(TextField.TAG)),
    st.builds(Words, st.sampled_from([*CODES, "success", "london"]), st.just(TextField.CODE)),
)
filters = st.one_of(
    st.builds(Filter, st.just(FilterName.IS), st.sampled_from(["read", "unread", "starred"])),
    st.builds(Filter, st.just(FilterName.IS), st.sampled_from(["inbox", "later", "archive"])),
    st.builds(Filter, st.just(FilterName.HAS), st.just("notes")),
    st.builds(Filter, st.just(FilterName.KIND), st.sampled_from(["post", "note"])),
    st.builds(Filter, st.just(FilterName.LANG), st.sampled_from(["en", "en-gb", "zh"])),
    st.builds(Filter, st.just(FilterName.COLLECTION), st.sampled_from(["1", "2"])),
)
days = st.sampled_from([None, date(2023, 1, 1), date(2024, 2, 1), date(2024, 2, 29)])
days_of_saving = st.sampled_from([None, date(1969, 12, 31), date(1970, 1, 1), date(2024, 2, 1)])
ranges = st.one_of(
    st.builds(DateRange, days, days),
    st.builds(DateRange, days_of_saving, days_of_saving, st.just(DateName.SAVED)),
)
nodes = st.recursive(
    st.one_of(any_words, any_words, filters, ranges),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Either, st.lists(inner, min_size=2, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)
queries = nodes.map(lambda node: Query("", node))


# The oracle: lists of tokens and plain loops. It shares no line with the program, only Snowball.

_TOKEN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]|(?:(?![\u3040-\u30ff\u4e00-\u9fff])[\w'])+")


def simple(text):
    """Small letters without accents."""
    marks = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize(
        "NFC", "".join(c for c in marks if not "\u0300" <= c <= "\u036f")
    ).replace("ة", "ه")


def tokens(text):
    """Words, and every character of Chinese and Japanese on its own."""
    return [found.strip("'") for found in _TOKEN.findall(simple(text)) if found.strip("'")]


_ENGLISH = Stemmer("english")


def root(token):
    """What forms of a word have in common: English, or Arabic with one article and one ending."""
    plain = token.removesuffix("'s")
    if re.fullmatch("[\u0621-\u064a]+", plain):
        return plain.removeprefix("ال").removesuffix("ون")
    return _ENGLISH.stemWord(plain) if re.fullmatch("[a-z]+", plain) else plain


def is_wide(token):
    """A character of a script without spaces."""
    return bool(re.match("[\u3040-\u30ff\u4e00-\u9fff]", token))


def holds(parts, words):
    """Whether some part has the words."""
    wanted = tokens(words.text)
    is_phrase = words.exact or len(wanted) > 1 or words.prefix
    for part in map(tokens, parts):
        for at in range(len(part) - len(wanted) + 1):
            found = part[at : at + len(wanted)]
            if words.prefix:
                same = found[:-1] == wanted[:-1] and found[-1].startswith(wanted[-1])
            elif is_phrase or is_wide(wanted[0]):
                same = found == wanted
            else:
                same = root(found[0]) == root(wanted[0])
            if same:
                return True
    return False


def first_day(published):
    """The first day of a date as precise as it is known."""
    found = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", published or "")
    return found and date(*(int(part or 1) for part in found.groups()))


def has_words(row, words):
    """Whether a row has the words where they are asked for."""
    own = [row.body, *row.codes]
    post = [row.title, row.author or "", row.site or "", *row.tags]
    match words.field:
        case TextField.TAG:
            return simple(words.text) in map(simple, row.tags)
        case TextField.CODE:
            names = [simple(code) for code in row.codes]
            return simple(words.text) in names + [name.split("/")[1] for name in names]
        case TextField.NOTE:
            return row.kind == "note" and holds(own, words)
        case TextField.ANY:
            return holds(own if row.kind == "note" else own + post, words)
    phrase = Words(words.text, exact=True)
    if words.field is TextField.TITLE:
        return holds([row.title], words)
    return holds([(row.author if words.field is TextField.AUTHOR else row.site) or ""], phrase)


def has_property(row, wanted):
    """Whether a filter holds for a row."""
    match wanted.name:
        case FilterName.IS:
            states = {"read": row.is_read, "unread": not row.is_read, "starred": row.is_starred}
            return states.get(wanted.value, row.status == wanted.value)
        case FilterName.HAS:
            return row.has_notes
        case FilterName.KIND:
            return row.kind == wanted.value
        case FilterName.LANG:
            language = (row.language or "").lower()
            return wanted.value in (language, language[:2])
    return int(wanted.value) in row.collections


def is_found(row, node):
    """Whether a query's tree matches a row."""
    match node:
        case Words():
            return has_words(row, node)
        case Filter():
            return has_property(row, node)
        case DateRange():
            day = first_day(row.published)
            if node.name is DateName.SAVED:
                day = datetime.fromtimestamp(row.saved_ms / 1_000).astimezone().date()
            return day is not None and (node.first or day) <= day <= (node.last or day)
        case Not():
            return not is_found(row, node.child)
        case All():
            return all(is_found(row, child) for child in node.children)
        case Either():
            return any(is_found(row, child) for child in node.children)


def keys_found(some_rows, query):
    """The keys that a query must find."""
    return {row.key for row in some_rows if is_found(row, query.node)}
