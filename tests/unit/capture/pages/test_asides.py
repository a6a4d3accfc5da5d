"""Boxes amid a text that an extractor took for text: newsletters, cards, advertisements."""

import pytest

from insightreader.capture.pages.asides import PageAsides
from insightreader.capture.pages.leaves import leaves_of
from insightreader.capture.pages.shingles import ChosenText
from tests.unit.capture.made_pages import cleaned, middle_of, page
from tests.unit.capture.trees import body

LONG = (
    "A paragraph of the article, with words enough that a box beside it is small, and then some. "
    * 4
)


def held(html: str, chosen: str) -> list[str]:
    """The texts of the blocks that are in a box."""
    tree = body(html)
    leaves = leaves_of(tree, ChosenText(chosen))
    asides = PageAsides(tree, leaves)
    return [leaf.text for leaf in leaves if asides.hold(leaf.element)]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="newsletter-box"><p>The letter of the week, to you.</p></div>',
        '<section data-area="newsletter_box"><p>The letter of the week, to you.</p></section>',
        "<section><h4>Newsletter</h4><p>The letter of the week, to you.</p></section>",
        "<div><h3>Mehr zum Thema</h3><p>The letter of the week, to you.</p></div>",
        "<article><p>The letter of the week, to you.</p><p>Ad</p></article>",
        '<article><h2><a href="/x">The letter of the week, to you.</a></h2></article>',
    ],
)
def test_a_chosen_box_goes(box):
    found = held(f"<p>{LONG}</p>{box}<p>{LONG}</p>", f"{LONG}\nThe letter of the week, to you.")
    assert "The letter of the week, to you." in found
    assert LONG.strip() not in found


@pytest.mark.parametrize(
    "html",
    [
        f'<div class="newsletter-post"><p>{LONG}</p><p>{LONG}</p></div>',
        f"<section><h2>Newsletter</h2><p>{LONG}</p></section>",
        f"<article><p>{LONG}</p><p>Advertisement</p><p>{LONG}</p></article>",
        "<div><h3>Newsletters of the harbour</h3><p>They were printed on Fridays.</p></div>",
    ],
)
def test_the_article_itself_is_no_box_whatever_it_is_called(html):
    assert held(html, f"{LONG}\nThey were printed on Fridays.") == []


def test_a_heading_that_promotes_alone_takes_no_more_than_its_section():
    html = f"<div><p>{LONG}</p><h3>Newsletter</h3><p>Short and the author's own.</p></div>"
    assert held(html, f"{LONG}\nShort and the author's own.") == []


def test_a_box_is_listed_among_what_was_removed():
    text = "<h2>Sign up for the paper</h2><p>Old machines, new faults.</p>"
    box = f'<div class="signup-card">{text}</div>'
    result = cleaned(page(box))
    assert middle_of(result.rendered.markdown) == ""
    assert any("Old machines" in block.text for block in result.removed)


@pytest.mark.parametrize("label", ["विज्ञापन", "Annons", "Реклама", "Quảng cáo", "広告"])
def test_the_word_that_an_advertisement_carries_is_no_line_of_the_text(label):
    found = cleaned(page(f"<div class='box'><p>{label}</p></div>"))
    assert label not in found.rendered.text


def test_what_a_gate_asks_for_goes_and_the_last_paragraph_before_it_stays():
    last = "The surveyor came three summers ago with a cart full of instruments and then he"
    offer = "Read on for a month, with everything that our reporters write, on every device."
    found = cleaned(
        page(
            f"<p class='item item--paywall'>{last}</p>"
            f"<div class='paywall'><p>{offer}</p><a href='/try'>Try it</a></div>"
        )
    )
    assert last in found.rendered.text
    assert offer not in found.rendered.text
