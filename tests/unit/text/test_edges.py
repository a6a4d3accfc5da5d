import pytest

from insightreader.text.edges import edges_differ
from insightreader.text.selectors import make_selector


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
    ],
)
def test_what_stood_there_before_or_apart_makes_no_difference(old, new, quote):
    assert not differs(old, new, quote)
