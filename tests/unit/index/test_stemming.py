"""Word forms of each language are found by one another, in texts of that language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.query_parsing import parse
from insightreader.index.folding import fold
from insightreader.index.locating import beginning_of
from insightreader.index.scan import matches
from insightreader.index.snippets import best_passage
from insightreader.index.stemming import (
    language_of,
    stems_like_english,
    terms_asked,
    terms_of_form,
    terms_of_mark,
)
from tests.unit.index.builders import build, post

# Sentences as people write them, a word to be typed, and the words that it is to find there.
SENTENCES = [
    ("en", "They collaborated and were trusting.", "trust", "trusting"),
    ("en", "Collaborating is hard.", "collaboration", "Collaborating"),
    ("en", "The government’s policies were dying.", "policy", "policies"),
    ("de", "In alten Häusern wohnt man gern; jedes Haus hat Bücher.", "Häuser", "Häusern Haus"),
    ("de", "Die Straßen der Stadt sind eng.", "strasse", "Straßen"),
    ("fr", "Elles ont étudié ; étudier, c'est lire.", "étudiées", "étudié étudier"),
    ("fr", "Nous parlons de l’école et des écoles.", "ecole", "l’école écoles"),
    ("es", "Las canciones populares son cortas.", "canción", "canciones"),
    ("es", "Cantábamos una cancion popular.", "canciones", "cancion"),
    ("ru", "Новые книги стоят дорого, новый журнал дешевле.", "новая", "Новые новый"),
    ("ru", "Он читал книгу за книгой.", "книга", "книгу книгой"),
    ("ar", "يعتمد النجاح على التعاون والتعاون مع المدرسة.", "تعاون", "التعاون والتعاون"),
    ("ar", "زُرْتُ مدرسةً", "المدرسة", "مدرسةً"),
    ("he", "המלחמה נגמרה, ובבית היה שקט.", "מלחמה", "המלחמה"),
    ("he", "הבית גדול; הוא גר בבית הזה.", "בית", "הבית בבית"),
    ("pl", "Nowe książki leżą na książkach.", "książka", "książki książkach"),
    ("tr", "Evlerin bahçeleri geniş, İstanbul'da evler pahalı.", "ev", "Evlerin evler"),
    ("fi", "Taloissa asuu ihmisiä; talon katto vuotaa.", "talot", "Taloissa talon"),
    ("hi", "लड़कियों ने लड़की से बात की।", "लड़की", "लड़कियों लड़की"),
    ("zh", "政府创造公共价值，missions 很重要。", "mission", "missions"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "word", "found"), SENTENCES)
def test_forms_are_found_and_shown_in_their_language(tmp_path, language, text, word, found):
    row = post(1, text, language=language)
    passage = best_passage(text, parse(word), language=language, width=500)
    assert [text[start:end] for start, end in passage.matches] == found.split()
    assert matches(row, parse(word)) is not None
    others = [post(number, "x", language=code) for number, code in enumerate(("en", "de"), 2)]
    with build(tmp_path, [row, *others]) as searcher:
        assert [hit.key for hit in searcher.search(parse(word), limit=9).hits] == ["p:1"]
        quoted = searcher.search(parse(f'"{found.split()[0]}"'), limit=9)
        assert [hit.key for hit in quoted.hits] == ["p:1"]


@pytest.mark.parametrize(("language", "text", "word", "found"), SENTENCES)
def test_a_quoted_form_finds_no_other(tmp_path, language, text, word, found):
    if fold(word) not in {fold(each) for each in found.split()}:
        with build(tmp_path, [post(1, text, language=language)]) as searcher:
            assert searcher.search(parse(f'"{word}"'), limit=9).total == 0


def test_each_text_is_asked_in_its_own_language(tmp_path):
    rows = [
        post(1, "Der Artist lebt.", language="de"),
        post(2, "The arts of peace.", language="en-GB"),
        post(3, "Die Art der Sache, die Arten.", language="de"),
    ]
    with build(tmp_path, rows) as searcher:
        assert {hit.key for hit in searcher.search(parse("art"), limit=9).hits} == {"p:2", "p:3"}
        assert {hit.key for hit in searcher.search(parse("Arten"), limit=9).hits} == {"p:3"}
        near = searcher.search(parse("Art near/1 Sache"), limit=9).hits
        assert [hit.key for hit in near] == ["p:3"]


def test_texts_of_unknown_language_follow_what_is_usual_in_their_script(tmp_path):
    rows = [post(1, "missions"), post(2, "книгами"), post(3, "שלום לבית"), post(4, "المدارس")]
    with build(tmp_path, rows) as searcher:
        for word, key in (("mission", "p:1"), ("книга", "p:2"), ("בית", "p:3"), ("مدارس", "p:4")):
            assert [hit.key for hit in searcher.search(parse(word), limit=9).hits] == [key]


def test_languages_without_rules_keep_their_forms():
    assert terms_of_form("kuce", "hr") == ("kuce",)
    assert terms_of_form("книги", "uk") == ("книги",)
    assert terms_of_form("missions", "uk") == ("en/mission",)
    assert terms_of_form("2024", "en") == ("2024",)
    assert terms_of_form("b2b's", "en") == ("b2b",)
    assert terms_of_form("公共", "zh") == ("公共",)


@pytest.mark.parametrize(
    ("code", "language"),
    [(None, ""), ("", ""), ("en-GB", "en"), ("PT_br", "pt"), ("nb-NO", "no"), ("zh-Hant", "zh")],
)
def test_regions_and_scripts_of_a_code_make_no_difference(code, language):
    assert language_of(code) == language


def test_english_is_taken_for_granted_where_nothing_else_is_known():
    assert [each for each in ("", "en", "zh", "ru", "de", "hr") if stems_like_english(each)] == [
        "", "en", "zh", "ru"
    ]  # fmt: skip


FORMS = "collaborate collaborating dying lies skies news happily organization ponies agreed'd"


@pytest.mark.parametrize("form", FORMS.split())
def test_an_english_form_begins_like_its_stem(form):
    [term] = terms_of_form(form, "en")
    assert form.startswith(beginning_of(term.removeprefix("en/")))


LANGUAGES = st.sampled_from(["", "en", "de", "fr", "ru", "ar", "he", "tr", "hr", "zh", "sr"])
LETTERS = st.text(
    st.sampled_from("aeiousnrtlmédüßçʼ'иыйоннаяالتعاونهוהבית0"), min_size=1, max_size=9
)


@given(LETTERS, LANGUAGES)
def test_a_word_and_its_folded_form_find_the_word(word, language):
    terms = {*terms_of_form(fold(word), language), *terms_of_mark(word, language)}
    if terms:
        assert terms & set(terms_asked(word, [language]))
        assert terms & set(terms_asked(fold(word), [language]))
