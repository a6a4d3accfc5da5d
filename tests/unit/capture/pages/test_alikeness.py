"""Text that an extractor missed, found by the name of what holds the text that it chose."""

import pytest

from insightreader.capture.pages.subtree import select_article
from tests.unit.capture.trees import body

TITLE = "A question about glue"
ASKED = "The soundboard has a crack as long as my hand, and it opens whenever the heating is on."
ANSWERED = "Then close it first and glue it second, with two weeks of a wet towel in the room."


def texts(html: str, *chosen: str) -> list[str]:
    selection = select_article(body(f"<h1>{TITLE}</h1>{html}"), "\n".join(chosen), titles=[TITLE])
    assert selection is not None
    return selection.texts


def test_an_answer_stands_in_a_place_of_the_same_name():
    html = f'<div class="post"><p>{ASKED}</p></div><div class="post"><p>{ANSWERED}</p></div>'
    assert texts(html, ASKED) == [ASKED, ANSWERED]


def test_numbers_in_a_name_make_no_difference():
    html = f'<div class="post-1"><p>{ASKED}</p></div><div class="post-27"><p>{ANSWERED}</p></div>'
    assert texts(html, ASKED) == [ASKED, ANSWERED]


def test_a_list_of_the_answer_comes_with_it():
    answer = f"<p>{ANSWERED}</p><ul><li>towel</li><li>glue</li></ul>"
    html = f'<div class="post"><p>{ASKED}</p></div><div class="post">{answer}</div>'
    assert texts(html, ASKED)[-2:] == ["towel", "glue"]


@pytest.mark.parametrize(
    "other",
    [
        f"<div><p>{ANSWERED}</p></div>",
        f'<div class="reply"><p>{ANSWERED}</p></div>',
        f'<div class="comments"><div class="post"><p>{ANSWERED}</p></div></div>',
        f'<nav><div class="post"><p>{ANSWERED}</p></div></nav>',
        f'<div class="post"><p><a href="/x">{ANSWERED}</a></p></div>',
        '<div class="post"><p>Sign up for our newsletter, which comes out on Mondays.</p></div>',
    ],
)
def test_what_stands_elsewhere_or_promotes_is_no_answer(other):
    assert texts(f'<div class="post"><p>{ASKED}</p></div>{other}', ASKED) == [ASKED]


def test_places_without_a_name_are_not_compared():
    html = f"<div><p>{ASKED}</p></div><div><p>{ANSWERED}</p></div>"
    assert texts(html, ASKED) == [ASKED]


def test_an_article_in_a_place_with_a_promotional_name_keeps_its_parts():
    html = f'<div class="comment-body"><p>{ASKED}</p><ul><li>towel</li></ul><p>{ANSWERED}</p></div>'
    assert texts(html, ASKED, ANSWERED) == [ASKED, "towel", ANSWERED]
