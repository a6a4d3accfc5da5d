"""Articles that a page holds for its scripts alone."""

import json

import pytest

from insightreader.domain.errors import NothingToRead
from tests.unit.capture.made_pages import cleaned

FIRST = (
    "The office has read the tides aloud since 1949, from two loudspeakers on the roof of the"
    " fish hall, and nobody has ever asked it to stop."
)
SECOND = (
    "Then the flats came, and with them a letter. The apprentice turned the speakers round, and"
    " since then the wall hears the tides first."
)
HTML = f"<p>{FIRST}</p><h2>The flats</h2><p>{SECOND}</p>"
POST = {"title": "The whispering radio", "content": HTML, "author": {"name": "Ida Brekke"}}


def shell(script: str, *, title: str = "The whispering radio", body: str = "") -> str:
    return (
        f"<html><head><title>{title}</title></head><body><div id='root'></div>{body}"
        f"{script}</body></html>"
    )


def state(value: object) -> str:
    return f'<script type="application/json" id="__NEXT_DATA__">{json.dumps(value)}</script>'


def test_html_of_a_json_script_is_the_article():
    found = cleaned(shell(state({"props": {"post": POST | {"publishedAt": "2023-08-30"}}})))
    assert [block.kind for block in found.rendered.blocks] == ["paragraph", "heading", "paragraph"]
    assert found.rendered.text.startswith(FIRST)
    assert found.metadata.author == "Ida Brekke"
    assert found.metadata.published == "2023-08-30"


@pytest.mark.parametrize(
    "script",
    [
        "window.__INITIAL_STATE__ = {json};",
        'window["__DATA__"]={json}',
        "var state = {json}; start(state)",
        "window.__STATE__ = JSON.parse({text});",
    ],
)
def test_state_is_read_from_each_form_in_which_scripts_are_given_it(script):
    value = json.dumps({"article": POST})
    written = script.replace("{json}", value).replace("{text}", json.dumps(value))
    assert SECOND in cleaned(shell(f"<script>{written}</script>")).rendered.text


def test_blocks_of_a_state_become_what_they_are_called():
    blocks = [
        {"type": "heading", "text": "The roof"},
        {"type": "paragraph", "text": FIRST},
        {"type": "blockquote", "text": "Low water, five past six."},
        {"type": "paragraph", "text": "5 < 6 & so on, " + SECOND},
    ]
    found = cleaned(shell(state({"headline": "The whispering radio", "body": blocks})))
    kinds = [block.kind for block in found.rendered.blocks]
    assert kinds == ["heading", "paragraph", "quote", "paragraph"]
    assert "5 < 6 & so on" in found.rendered.text


def test_of_several_texts_the_one_that_is_called_as_the_page_is_wins():
    other = {"title": "Another", "content": f"<p>{FIRST * 9}</p>"}
    found = cleaned(shell(state([other, POST])))
    assert found.rendered.text.count(FIRST) == 1


def test_what_is_undefined_in_a_script_is_nothing():
    value = json.dumps({"article": POST, "user": None}).replace("null", "undefined")
    assert FIRST in cleaned(shell(f"<script>window.__S__ = {value}</script>")).rendered.text


def test_a_page_with_running_text_keeps_its_own():
    own = "".join(f"<p>Paragraph {n} of the page's own text. {SECOND}</p>" for n in range(8))
    found = cleaned(shell(state(POST | {"content": "<p>Not this.</p>" * 40}), body=own))
    assert "Not this" not in found.rendered.text
    assert "Paragraph 7" in found.rendered.text


@pytest.mark.parametrize("script", ["window.x = {", "window.x = {'a': 1};", "let a = [1, 2]; b()"])
def test_what_is_no_json_is_passed_over(script):
    with pytest.raises(NothingToRead):
        cleaned(shell(f"<script>{script}</script>"))


def test_no_script_of_a_state_comes_into_the_text():
    markup = f"<p>{FIRST}</p><script>alert(1)</script><p onclick='x()'>{SECOND}</p>"
    found = cleaned(shell(state(POST | {"content": markup})))
    assert "alert" not in found.rendered.html
    assert "onclick" not in found.rendered.html


@pytest.mark.parametrize(
    "odd",
    ["</article></div> and on", "cut \ud83d here", "<div>" * 600 + "deep", "<body>x</body>"],
)
def test_markup_of_a_state_that_is_odd_loses_none_of_the_text_behind_it(odd):
    markup = f"<p>{FIRST}</p>{odd}<p>{SECOND}</p>"
    text = cleaned(shell(state(POST | {"content": markup}))).rendered.text
    assert FIRST in text
    assert SECOND in text


def test_the_word_undefined_stays_in_a_text():
    words = f"<p>It is null, undefined, or empty. {FIRST}</p><p>{SECOND}</p>"
    value = json.dumps({"article": POST | {"content": words}, "user": None})
    given = value.replace("null}", "undefined}")
    text = cleaned(shell(f"<script>window.__S__ = {given}</script>")).rendered.text
    assert "It is null, undefined, or empty." in text


def test_a_state_that_is_nested_without_end_is_passed_over():
    deep = '{"title":' + "[" * 900 + "]" * 900 + "}"
    with pytest.raises(NothingToRead):
        cleaned(shell(f'<script type="application/json">{deep}</script>'))
