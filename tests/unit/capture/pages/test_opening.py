"""Between the title and the text: decks and pictures stay, faces, bylines and share bars go."""

import pytest

from insightreader.capture.pages.opening import is_face, title_key
from insightreader.capture.pages.subtree import select_article
from insightreader.domain.text import BlockKind
from tests.unit.capture.made_pages import BEFORE, TITLE, cleaned, page
from tests.unit.capture.trees import body

DECK = "How a small town argued for eleven years, and then built it in three weeks"


def opened(html: str, *, head: str = "", captions: bool = True):
    whole = page("", head=head).replace("</h1>", f"</h1>{html}")
    return cleaned(whole, captions=captions)


def first_text(result) -> str:
    block = result.rendered.blocks[0]
    return result.rendered.text[block.start : block.end]


@pytest.mark.parametrize(
    "html",
    [
        f'<p class="standfirst">{DECK}</p>',
        f'<div class="article__subtitle"><p>{DECK}</p></div>',
        f"<h2>{DECK}</h2>",
        f'<div class="meta"><span>3 May</span></div><p class="chapo">{DECK}</p>',
    ],
)
def test_a_deck_is_kept(html):
    assert first_text(opened(html)) == DECK


def test_a_line_in_the_words_of_the_pages_description_is_a_deck():
    head = f'<meta name="description" content="{DECK}.">'
    assert first_text(opened(f"<div>{DECK}</div>", head=head)) == DECK


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ann Lee, our correspondent by the river</p>",
        '<p class="subtitle">By Ann Lee</p>',
        '<p class="excerpt">Sign up for our newsletter</p>',
        '<p class="intro"><a href="/1">All stories of this week and of the last one</a></p>',
        '<p class="summary">Two words</p>',
        f'<p class="summary">{BEFORE[0][:60]}</p>',
    ],
)
def test_what_only_stands_where_a_deck_would_goes(html):
    text = "".join(f"<p>{paragraph}</p>" for paragraph in BEFORE)
    tree = body(f"<article><h1>{TITLE}</h1>{html}{text}</article>")
    selection = select_article(tree, "\n".join(BEFORE), titles=[TITLE])
    assert selection is not None
    assert selection.texts == list(BEFORE)


def test_a_first_picture_is_kept_with_its_caption():
    figure = '<figure><img src="/a.jpg"><figcaption>The bridge in May</figcaption></figure>'
    result = opened(figure)
    assert "blog.example/a.jpg" in result.rendered.markdown
    assert first_text(result) == "The bridge in May"
    assert result.rendered.blocks[0].kind is BlockKind.CAPTION
    assert first_text(opened(figure, captions=False)) == BEFORE[0]


@pytest.mark.parametrize(
    "html",
    [
        '<p><img src="/me.jpg" width="48" height="48"></p>',
        '<div class="author-row"><img src="/me.jpg"></div>',
        '<figure class="avatar"><img src="/me.jpg"></figure>',
    ],
)
def test_a_face_is_no_picture_of_the_article(html):
    assert "me.jpg" not in opened(html).rendered.markdown


def test_a_picture_over_the_title_belongs_to_the_site():
    html = page("").replace("<article>", '<article><p><img src="/cover.jpg"></p>')
    assert "cover.jpg" not in cleaned(html).rendered.markdown


def test_a_face_is_told_by_its_size_and_by_its_names():
    images = list(body('<img width="40px" height="40"><img width="800" class="x">').iter("img"))
    assert [is_face(image) for image in images] == [True, False]


def test_titles_are_compared_by_letters_and_digits():
    assert title_key("Notes – on a “Bridge”!") == title_key(TITLE)
    assert title_key("橋の話。") == "橋の話"
