"""Names are replaced as whole words, the longest first, with their capitals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.text.pseudonyms import Replacement, apply

PAIRS = (
    ("Ann", "Person A"),
    ("Ann Lee", "Person B"),
    ("Will", "Person C"),
    ("Müller", "M."),
    ("C. J.", "X."),
)


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("Ann met Ann Lee.", "Person A met Person B."),
        ("Ann\n Lee and Ann’s dog", "Person B and Person A’s dog"),
        ("Anna, Joann and annual", "Anna, Joann and annual"),
        ("He will see Will.", "He will see Person C."),
        ("ANN LEE, ANN!", "PERSON B, PERSON A!"),
        ("Mu\u0308ller", "Mu\u0308ller"),
        ("Müller-Ann (Müller)", "M.-Person A (M.)"),
        ("By C. J., not C. Jones.", "By X., not C. Jones."),
        ("", ""),
    ],
)
def test_names_are_replaced_where_they_are_whole_words(text, changed):
    assert apply(text, PAIRS)[0] == changed


def test_what_was_replaced_is_counted():
    _, replaced = apply("Ann, ANN and Ann Lee", PAIRS)
    assert replaced == (Replacement("Ann", "Person A", 2), Replacement("Ann Lee", "Person B", 1))


def test_what_was_put_in_is_not_replaced_again():
    assert apply("Ann and Bob", [("Ann", "Bob"), ("Bob", "Ann")])[0] == "Bob and Ann"


def test_names_in_scripts_without_spaces_need_none():
    assert apply("昨日田中太郎さんは来た。", [("田中太郎", "甲")])[0] == "昨日甲さんは来た。"


@pytest.mark.parametrize("sign", list("^]-[\\&~|#.*("))
def test_a_name_may_begin_with_any_sign(sign):
    pairs = [(f"{sign}name", "X"), ("Ann", "Y")]
    assert apply(f"a {sign}name, Ann, name", pairs)[0] == "a X, Y, name"


def test_without_pseudonyms_nothing_changes():
    assert apply("Ann", []) == ("Ann", ())
    assert apply("Ann", [(" ", "x")]) == ("Ann", ())


@given(st.text(), st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_a_text_without_the_names_stays_as_it_is(text, pairs):
    changed, replaced = apply(text, pairs)
    assert bool(replaced) or changed == text
