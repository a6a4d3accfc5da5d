"""Which blocks of a page are its article, what is said of the others, and where they were."""

import json

import pytest

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.text import BlockKind
from tests.unit.capture.made_pages import AFTER, BEFORE, TITLE, cleaned, middle_of, page

SENTENCE = "This sentence has enough running words, with a comma, to be taken for text."


def reasons(result) -> dict[str, str]:
    return {block.text: block.reason for block in result.removed}


def test_the_article_is_kept_and_the_site_round_it_is_listed():
    result = cleaned(page(f"<p>{SENTENCE}</p>"))
    assert result.rendered.text.split("\n") == [*BEFORE, SENTENCE, *AFTER]
    assert reasons(result) == {
        "Home About": "outside-article",
        TITLE: "duplicate-title",
        "Copyright 2024 Blog Example": "outside-article",
    }
    assert result.fallback is None


def test_removed_blocks_say_before_which_block_they_stood():
    result = cleaned(page("<p>READ MORE: Another story of ours</p>"))
    places = {block.text: block.before for block in result.removed}
    assert places["READ MORE: Another story of ours"] == len(BEFORE) + 1
    assert places["Home About"] == 1
    assert places["Copyright 2024 Blog Example"] == len(BEFORE) + len(AFTER) + 1


def test_a_removed_block_carries_the_markdown_that_would_put_it_back():
    result = cleaned(page("<p>READ MORE: 1. a*b*c [x](y)</p>"))
    (block,) = [block for block in result.removed if block.reason == "promotion"]
    assert block.markdown == r"READ MORE: 1. a\*b\*c \[x\](y)"


@pytest.mark.parametrize(
    "html",
    [
        '<div class="related-posts"><h3>Read on</h3><ul><li><a href="/1">One</a></li></ul></div>',
        '<div class="sharedaddy"><p>Share this:</p><ul><li><a href="/t">Tweet</a></li></ul></div>',
        '<form class="newsletter"><p>Get the best of it in your inbox.</p></form>',
        '<nav><ul><li><a href="/a">A page</a></li><li><a href="/b">Another</a></li></ul></nav>',
        "<p>Subscribe to our newsletter</p>",
        "<p>© 2024 The Blog. All rights reserved.</p>",
    ],
)
def test_what_asks_or_leads_away_is_left_out(html):
    assert middle_of(cleaned(page(html)).rendered.markdown) == ""


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<aside class="note"><p>A note of its author.</p></aside>', "A note of its author."),
        ("<ul><li>first</li><li>second</li></ul>", "-   first\n-   second"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<h2>Halfway</h2>", "## Halfway"),
        (
            '<iframe src="https://www.youtube.com/embed/abc123" title="A talk"></iframe>',
            "[A talk](https://www.youtube.com/watch?v=abc123)",
        ),
        (
            '<video src="/film.mp4"></video>',
            "[blog.example](https://blog.example/film.mp4)",
        ),
    ],
)
def test_what_lies_between_matched_blocks_stays(html, expected):
    assert middle_of(cleaned(page(html)).rendered.markdown) == expected


def test_frames_of_unknown_sites_are_left_out():
    assert (
        middle_of(cleaned(page('<iframe src="https://ads.example/x"></iframe>')).rendered.markdown)
        == ""
    )


def test_captions_stay_or_go_by_the_named_option():
    html = (
        '<figure><img src="/a.jpg" alt="The hall"><figcaption>Built in 1920</figcaption></figure>'
    )
    with_captions = cleaned(page(html))
    without = cleaned(page(html), captions=False)
    assert [b.kind for b in with_captions.rendered.blocks].count(BlockKind.CAPTION) == 2
    assert BlockKind.CAPTION not in {block.kind for block in without.rendered.blocks}
    assert reasons(without)["Built in 1920"] == "caption"


@pytest.mark.parametrize(
    "html",
    [
        '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">In 1920</p></div>',
        '<figure><figcaption>In 1920</figcaption><a href="/full"><img src="/a.jpg"></a></figure>',
        '<figure><img src="/a.jpg"><figcaption><p>In</p><p>1920</p></figcaption></figure>',
    ],
)
def test_a_caption_is_one_by_element_or_by_name(html):
    result = cleaned(page(html))
    captions = [block for block in result.rendered.blocks if block.kind is BlockKind.CAPTION]
    assert [result.rendered.text[b.start : b.end] for b in captions] == ["In 1920"]


def test_a_title_with_the_sites_name_is_one_title():
    html = page("", title="Notes on a bridge | Blog").replace(
        "<h1>Notes on a bridge | Blog", "<h1>Notes on a bridge"
    )
    result = cleaned(html.replace("<head>", '<head><meta property="og:site_name" content="Blog">'))
    assert result.metadata.title == "Notes on a bridge"
    assert "Notes on a bridge" not in result.rendered.text


def test_bylines_and_dates_over_the_text_are_no_text():
    html = page("").replace("</h1>", "</h1><p>By Ann Lee</p><p>November 18, 2019</p>")
    assert "Ann Lee" not in cleaned(html).rendered.text


def test_a_long_block_that_stands_twice_is_kept_once_and_a_refrain_each_time():
    long_block = f"<p>{' '.join([SENTENCE] * 4)}</p>"
    refrain = "<p>And so the bridge stood, with its lamps.</p>"
    result = cleaned(page(f"{long_block}{refrain}<p>{SENTENCE} Once.</p>{refrain}{long_block}"))
    assert result.rendered.text.count("And so the bridge stood") == 2
    assert list(reasons(result).values()).count("repeated") == 1


def test_the_language_of_the_menus_is_not_the_language_of_the_article():
    metadata = cleaned(page("").replace('lang="en"', 'lang="zh-CN"')).metadata
    assert (metadata.language, metadata.ui_language) == ("en", "zh-CN")
    assert metadata.sources["language"] is FieldSource.GUESSED


def test_a_page_saved_by_singlefile_knows_its_address():
    comment = "<!--\n Page saved with SingleFile \n url: https://there.example/p \n-->"
    result = cleaned(
        page('<p><a href="/x">A link</a> in a paragraph with words.</p>').replace(
            "<head>", f"{comment}<head>"
        ),
        url=None,
    )
    assert result.metadata.url == "https://there.example/p"
    assert "https://there.example/x" in result.rendered.markdown


def test_json_ld_speaks_up_when_only_a_fragment_was_found():
    body = " ".join(f"Sentence {n} of the story, which only scripts show." for n in range(30))
    data = f'{{"@type":"Article","headline":"A story","articleBody":"{body}"}}'
    script = f'<script type="application/ld+json">{data}</script>'
    html = f"<html><head><title>A story</title>{script}</head><body><p>Loading.</p></body></html>"
    result = cleaned(html)
    assert result.fallback == "no-block-matches"
    assert "Sentence 29 of the story" in result.rendered.text


def told_post(body: str, comment: str) -> str:
    data = json.dumps({"@type": "SocialMediaPosting", "headline": "A post", "articleBody": body})
    return (
        f'<html><head><title>A post</title><script type="application/ld+json">{data}</script>'
        f"</head><body><main><div class=feed><p>{body}</p></div><div class=talk><p>{comment}</p>"
        f"<p>{comment} Once more.</p></div></main></body></html>"
    )


def test_a_post_is_told_from_a_longer_comment_by_its_structured_data():
    body = "We counted heads for six years because a form had a box for it, and then we stopped."
    comment = "This is what we thought of it, at length, with commas, and with an opinion. " * 6
    result = cleaned(told_post(body, comment))
    assert result.rendered.text == body


def test_a_teaser_in_the_structured_data_doesnt_cut_the_article_short():
    data = json.dumps({"@type": "Article", "headline": TITLE, "articleBody": " ".join(BEFORE[:2])})
    head = f'<script type="application/ld+json">{data}</script>'
    assert cleaned(page("", head=head)).rendered.text.split("\n") == [*BEFORE, *AFTER]


def test_an_article_that_the_page_hides_falls_back_to_the_words_that_were_found():
    hidden = page("").replace("<article>", "<article><template>").replace("</h1>", "</h1>.")
    result = cleaned(hidden)
    assert result.fallback in {"no-block-matches", "words-lost"}
    assert all(text in result.rendered.text for text in BEFORE + AFTER)


def test_a_pasted_fragment_is_an_article():
    result = cleaned("<p>Hello <b>world</b>, a bit.</p><p>And more.</p>", url=None)
    assert result.rendered.markdown == "Hello **world**, a bit.\n\nAnd more.\n"


def test_invisible_characters_are_folded_and_counted():
    result = cleaned(page("<p>Price&nbsp;10 and co&shy;operation of all the people in town.</p>"))
    assert "Price 10 and cooperation" in result.rendered.text
    assert {fixed.rule for fixed in result.fixed} == {"no-break-spaces", "soft-hyphens"}


def test_lost_characters_are_marked_outside_code():
    result = cleaned(
        page(
            "<p>The pilot in G\ufffdteborg ran well, and everybody was content.</p><pre>a?b:c</pre>"
        )
    )
    (lost,) = result.lost
    assert result.rendered.text[lost.start : lost.end] == "\ufffd"


def test_hidden_parts_are_not_read():
    html = f'<p hidden>{SENTENCE}</p><div style="display: none"><p>{SENTENCE}</p></div>'
    assert middle_of(cleaned(page(html)).rendered.markdown) == ""


def test_a_layout_table_is_no_table():
    html = f"<table><tr><td><div><p>{SENTENCE}</p><p>{SENTENCE} Again.</p></div></td></tr></table>"
    assert middle_of(cleaned(page(html)).rendered.markdown) == f"{SENTENCE}\n\n{SENTENCE} Again."


def test_extraction_is_better_than_the_bar(shared_data):
    """The benchmark's own measure on its own pages, captions left out by the named option."""
    from tests.unit.capture.extraction import f1_of_shared_pages

    assert f1_of_shared_pages(shared_data / "extraction") >= 0.965
