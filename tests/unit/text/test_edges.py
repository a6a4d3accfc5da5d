import pytest

from insightreader.text.edges import edges_differ
from insightreader.text.selectors import QuoteSelector, make_selector


def differs(old: str, new: str, quote: str) -> bool:
    start = old.index(quote)
    quoted = make_selector(old, start, start + len(quote))
    place = new.index(quote)
    return edges_differ(quoted, new, (place, place + len(quote)))


@pytest.mark.parametrize(
    ("old", "new", "quote"),
    [
        ("that we can do it", "that we can't do it", "we can"),
        ("it is likely to work", "it is not likely to work", "likely to work"),
        ("we can go", "we can not go", "we can"),
        ("a happy end", "an unhappy end", "happy end"),
        ("es ist möglich, sagt", "es ist unmöglich, sagt", "möglich"),
        ("der Rat kann zahlen", "der Rat kann nicht zahlen", "kann"),
        ("il peut payer", "il peut pas payer", "il peut"),
        ("el plan sirve bien", "el plan no sirve bien", "sirve bien"),
        ("这是可能的", "这是不可能的", "可能的"),
        ("it fell by 5", "it fell by 5.3", "fell by 5"),
        ("he has 5 buses", "he has 5 million buses", "has 5"),
        ("es sind 5 km dort", "es sind 5 m dort", "sind 5"),
        ("下降了5元", "下降了5万元", "下降了5"),
        ("the fund has paid all", "the fund hasn't paid all", "paid all"),
        ("the fund is paid", "the fund is no longer paid", "paid"),
        ("it is not likely to work", "it is likely to work", "likely to work"),
        ("er zahlte alles aus", "er zahlte gar nichts aus", "er zahlte"),
        ("ya paga las cuentas", "ya no las paga hoy", "paga"),
        ("tested with care", "tested without care", "tested with"),
        ("ein Dorf dort", "kein Dorf dort", "ein Dorf"),
        ("spent five pounds", "spent five hundred pounds", "spent five"),
        ("half of them left", "one and a half of them left", "half of them"),
        ("it cost $5 each", "it cost €5 each", "5 each"),
        ("on March 14 it", "on May 14 it", "14 it"),
        ("5 mW in all", "5 MW in all", "5"),
        ("有水的城市", "没有水的城市", "水的城市"),
    ],
)
def test_what_was_added_beside_a_quotation_makes_it_another_statement(old, new, quote):
    assert differs(old, new, quote)


@pytest.mark.parametrize(
    ("old", "new", "quote"),
    [
        ("it is not likely", "so it is not likely", "likely"),
        ("we can. Fine", "we can. Not so fast", "we can"),
        ("the first\nlikely to work", "not\nlikely to work", "likely to work"),
        ("up to 5 buses", "with 5 buses", "5"),
        ("unhappy end", "an unhappy end", "happy end"),
        ("the con\u00adsort likely", "the consort  likely", "likely"),
        ("in the fifth year of office", "in the first year of office", "office"),
        ("the Donaudampfschifffahrtskapitänsbericht says so", "the short report says so", "so"),
        ("we can – not now", "we can – never", "we can"),
    ],
)
def test_what_stood_there_before_or_apart_makes_no_difference(old, new, quote):
    assert not differs(old, new, quote)


def test_short_context_of_another_program_may_begin_within_a_word():
    quoted = QuoteSelector("likely", "ot very ", " to wo")
    assert not edges_differ(quoted, "it is not very likely to work", (15, 21))
    assert edges_differ(quoted, "it is never likely to work", (12, 18))
