"""How blocks are judged: by the words chosen, by what lies between, by names and links."""

import pytest

from insightreader.capture.markup_tree import block_text, parse_page
from insightreader.capture.pages.paragraphs import repair_paragraphs
from insightreader.capture.pages.promotion import (
    is_caption_place,
    is_credit,
    is_note_place,
    is_promotion,
    is_promotional_place,
    link_density,
)
from insightreader.capture.pages.shingles import ChosenText, shingles, tokens
from insightreader.capture.pages.subtree import Selection, select_article, whole_article

ONE = "The first paragraph of the article, with words enough for three."
TWO = "The second paragraph, which is about something else, and longer."
OTHER = "A block that nobody chose, though it has a number of words as well."


def body(html: str):
    tree = parse_page(f"<html><body>{html}</body></html>").find("body")
    repair_paragraphs(tree)
    return tree


def selected(html: str, *chosen: str, **options) -> Selection:
    selection = select_article(body(html), "\n".join(chosen), **options)
    assert selection is not None
    return selection


def test_the_root_is_the_deepest_element_that_holds_the_article():
    selection = selected(
        f"<div id=a><div id=b><p>{ONE}</p><p>{TWO}</p></div><p>{OTHER}</p></div>", ONE, TWO
    )
    assert selection.root.get("id") == "b"
    assert selection.texts == [ONE, TWO]


def test_a_list_or_a_table_is_never_the_root():
    selection = selected(f"<section><ul><li>{ONE}</li><li>{TWO}</li></ul></section>", ONE, TWO)
    assert selection.root.tag == "section"


def test_nothing_matched_is_no_selection():
    assert select_article(body(f"<p>{ONE}</p>"), "Entirely different words were chosen.") is None


def test_the_place_of_a_dropped_block_counts_the_kept_words_before_it():
    selection = selected(f"<p>{ONE}</p><p>{OTHER}</p><p>{TWO}</p>", ONE, TWO)
    (dropped,) = selection.dropped
    assert (dropped.text, dropped.reason) == (OTHER, "outside-article")
    assert dropped.place == len(ONE.replace(",", "").replace(".", "").split())


@pytest.mark.parametrize(
    ("tag", "middle"),
    [("ul", "<ul><li>a b</li><li>c</li></ul>"), ("pre", "<pre>x = 1</pre>"), ("hr", "<hr>")],
)
def test_structure_between_matched_blocks_stays(tag, middle):
    between = selected(f"<p>{ONE}</p>{middle}<p>{TWO}</p>", ONE, TWO)
    assert between.root.find(f".//{tag}") is not None
    after = selected(f"<p>{ONE}</p><p>{TWO}</p>{middle}", ONE, TWO)
    assert after.root.find(f".//{tag}") is None


def test_a_list_of_links_between_goes():
    links = "<ul><li><a href=1>One other story</a></li><li><a href=2>Another</a></li></ul>"
    selection = selected(f"<p>{ONE}</p>{links}<p>{TWO}</p>", ONE, TWO)
    assert selection.texts == [ONE, TWO]


def test_a_list_of_links_under_a_promotional_heading_goes_though_it_was_chosen():
    links = "<h3>Trending now</h3><ul><li><a href=1>One other story of today</a></li></ul>"
    html = f"<p>{ONE}</p>{links}<p>{TWO}</p>"
    selection = selected(html, ONE, "One other story of today", TWO)
    (dropped,) = selection.dropped
    assert (dropped.reason, len(dropped.text.split("\n"))) == ("promotion", 2)


def test_a_heading_stays_where_chosen_words_follow():
    assert "Halfway" in selected(f"<p>{ONE}</p><h2>Halfway</h2><p>{TWO}</p>", ONE, TWO).texts
    html = f"<p>{ONE}</p><h2>Halfway</h2><p>{OTHER}</p><p>{OTHER}</p><p>{OTHER}</p><p>{TWO}</p>"
    assert "Halfway" not in selected(html, ONE, TWO).texts


def test_a_chosen_line_that_promotes_goes_and_a_chosen_sentence_stays():
    line = "Sign up for our letter"
    sentence = (
        "Sign up for something, said the poster, and so we did, all of us, in the rain of that"
        " year, without having asked what it was that we were signing up for."
    )
    selection = selected(f"<p>{ONE}</p><p>{line}</p><p>{sentence}</p>", ONE, line, sentence)
    assert selection.texts == [ONE, sentence]


def test_a_document_is_kept_whole_but_for_its_title():
    selection = whole_article(body(f"<h1>T</h1><p>{ONE}</p><h1>T</h1><p>Follow</p>"), title="T")
    assert selection.texts == [ONE, "T", "Follow"]
    assert [dropped.reason for dropped in selection.dropped] == ["duplicate-title"]


def test_words_are_matched_in_runs_of_three():
    chosen = ChosenText("one two three four five\nA head")
    assert chosen.matched(tokens("One two three!")) == 3
    assert chosen.matched(tokens("two one three")) == 0
    assert chosen.matched(tokens("A head")) == 2
    assert chosen.matched(tokens("one two")) == 0
    assert shingles(["a"]) == {("a",)}
    assert shingles([]) == set()


def test_coverage_is_the_share_of_the_chosen_text_that_was_kept():
    chosen = ChosenText("one two three four five six")
    assert chosen.covered_by(["one two three four five six"]) == 1
    assert chosen.covered_by(["one two three", "five six"]) == pytest.approx(0.5, abs=0.26)
    assert chosen.covered_by([]) == 0
    assert ChosenText("").covered_by([]) == 1


def test_scripts_without_spaces_match_by_character():
    assert ChosenText("人们走过旧桥去上班").matched(tokens("走过旧桥")) == 4


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE: Another story",
        "Sign up for our newsletter",
        "© 2024 The Paper",
        "Lesen Sie auch: Das Boot",
        "À lire aussi : Le bac",
        "Читайте также: другое",
        "Tags: one, two",
        "Follow us on Facebook",
    ],
)
def test_lines_that_promote(line):
    assert is_promotion(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read more books, my mother said.",
        "We follow the river on foot.",
        "Copyright is a young idea.",
        "The top stories of the house were empty.",
        "Tags hung from the trees.",
    ],
)
def test_lines_that_only_sound_like_it(line):
    assert not is_promotion(line)


@pytest.mark.parametrize(
    "line", ["Photo: Ann Lee", "(Image credit: Town Hall)", "Image copyright EPA"]
)
def test_credits(line):
    assert is_credit(line)


def test_a_sentence_about_a_photo_is_no_credit():
    assert not is_credit("Photos of the bridge were on every wall.")


def element(names: str):
    return parse_page(f'<p class="{names}">x</p>').find(".//p")


@pytest.mark.parametrize(
    "names", ["related-posts", "post share", "sidebar", "comments", "js-newsletter"]
)
def test_places_that_are_no_article(names):
    assert is_promotional_place(element(names))


@pytest.mark.parametrize("names", ["shareholder", "commentary", "navy", "", "unrelated"])
def test_places_that_only_sound_like_it(names):
    assert not is_promotional_place(element(names))


def test_notes_and_captions_are_told_by_their_names():
    assert is_note_place(element("admonition tip"))
    assert not is_note_place(element("footnotes-link"))
    assert is_caption_place(element("wp-caption-text"))
    assert not is_caption_place(element("captionless"))


def test_link_density_is_the_share_of_linked_letters():
    html = body("<p>aaaa <a>bbbb</a></p><p></p>")
    assert link_density(html.find("p")) == pytest.approx(4 / 9)
    assert link_density(body("<p></p>")) == 0


def test_block_text_puts_blocks_and_breaks_in_lines_of_their_own():
    html = body("<div>one <b>two</b><p>three<br>four</p>five</div>")
    assert block_text(html) == "one two\nthree\nfour\nfive"
