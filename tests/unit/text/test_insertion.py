"""Words that come or go right beside a quotation, in languages that no list knows."""

import pytest

from insightreader.text.edges import edges_differ
from insightreader.text.selectors import make_selector


def differs(old: str, new: str, quote: str) -> bool:
    start = old.index(quote)
    quoted = make_selector(old, start, start + len(quote))
    place = new.index(quote)
    return edges_differ(quoted, new, (place, place + len(quote)))


BESIDE = [
    ("Cílem je lepší zákon", "Cílem je sotva lepší zákon", "lepší zákon"),
    ("Ο νόμος ισχύει σήμερα", "Ο νόμος δεν ισχύει σήμερα", "ισχύει σήμερα"),
    ("הגשר בטוח למעבר", "הגשר אינו בטוח למעבר", "בטוח למעבר"),
    ("הכלל חוקי לגמרי", "הכלל לא־חוקי לגמרי", "חוקי לגמרי"),
    ("Köprü güvenli ve açık", "Köprü güvenli değil ve açık", "Köprü güvenli"),
    ("यह पुल सुरक्षित है और खुला", "यह पुल नहीं सुरक्षित है और खुला", "सुरक्षित है"),
    ("市長は文書に署名した。", "市長は文書に署名しなかった。", "文書に署名し"),
    ("薬は効くと言った", "薬は効かないと言った", "薬は効"),
    ("the claim was by all accounts true", "the claim was true", "true"),
    ("the wards were told", "not one of the wards were told", "the wards were"),
    ("It works. Then they left", "It works in theory. Then they left", "It works"),
    ("It works in theory. Then", "It works. Then", "It works"),
    ("One.\nIt works\nTwo.", "One.\nIt works in theory\nTwo.", "It works"),
    ("Intro: works as it should", "Intro: supposedly works as it should", "works as"),
]


@pytest.mark.parametrize(("old", "new", "quote"), BESIDE)
def test_words_put_beside_a_quotation_are_noticed_in_any_language(old, new, quote):
    assert differs(old, new, quote)


@pytest.mark.parametrize(("new", "old", "quote"), BESIDE)
def test_words_taken_away_from_beside_it_are_noticed_as_well(old, new, quote):
    assert differs(old, new, quote)


@pytest.mark.parametrize(
    ("old", "new", "quote"),
    [
        ("the town hall opened", "the guild hall opened", "hall opened"),
        ("It works. Then they left", "It works. Soon after, they left", "It works"),
        ("One.\nIt works", "One.\nAnother paragraph.\nIt works", "It works"),
        ("It works", "A line more.\nIt works", "It works"),
        ("They say, it works", "They say: it works", "it works"),
        ("They say it works", "They say – it works", "it works"),
        ("we saw “it works” there", "we saw it works there", "it works"),
        ("The hall works", "the hall works", "works"),
        ("a\u00adbout it works well", "about\u00a0it works  well", "works"),
        ("据报道，城市有水", "据说，城市有水", "城市有水"),
        ("我们的城市有水", "他们的城市有水", "城市有水"),
        ("it works (see below)", "it works", "it works"),
    ],
)
def test_another_neighbour_or_what_stands_apart_makes_no_difference(old, new, quote):
    assert not differs(old, new, quote)


def test_a_context_that_ends_within_a_word_is_no_other_neighbour():
    old = f"{'x' * 40} works {'y' * 40}"
    assert not differs(old, f"so {old} so", "works")
    long = f"a very fine {'m' * 26} works {'n' * 26} and more of it"
    assert not differs(long, long.replace("a very fine ", "a fine "), "works")
