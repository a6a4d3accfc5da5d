"""Posts as people copy and save them from sites of many kinds, in twenty languages."""

import pytest

from tests.unit.capture.text_posts import TEXTS, judged, read_post, read_posts

POSTS = read_posts(TEXTS)
UNSEEN = read_posts(TEXTS.with_name("texts-unseen"))
"""Written after the rules, which know nothing of them but what is common to many sites."""
LEAST_SHARE = 0.97


@pytest.mark.parametrize("name", POSTS)
def test_each_line_of_a_copied_post_is_what_it_is(name):
    assert judged(POSTS[name]).wrong == []


def test_nearly_all_lines_of_posts_that_no_rule_was_made_for_are_right():
    results = [judged(post) for post in UNSEEN.values()]
    right, lines = (sum(getattr(result, name) for result in results) for name in ("right", "all"))
    assert right >= LEAST_SHARE * lines, [result.wrong for result in results]


@pytest.mark.parametrize("name", [name for name, post in POSTS.items() if "encoding" in post.head])
def test_a_post_in_an_old_encoding_says_which_it_was_read_with(name):
    post = POSTS[name]
    declared = post.head["encoding"].partition("+")[0]
    family = {"shift_jis": {"cp932"}, "utf-16-be": {"utf-16"}}.get(declared, {declared})
    assert post.cleaned().encoding in family


@pytest.mark.parametrize("name", POSTS)
def test_what_was_removed_can_be_put_back_where_it_stood(name):
    result = POSTS[name].cleaned()
    blocks = len(result.rendered.blocks)
    assert all(1 <= block.before <= blocks + 1 and block.markdown for block in result.removed)
    assert {block.reason for block in result.removed} <= {
        "byline",
        "duplicate-title",
        "page-furniture",
    }


def test_a_wrong_line_would_be_told():
    post = read_post("language: en\n---\nF Just a title\n\nP And a sentence, which is its text.\n")
    assert "- removed  Just a title" in judged(post).wrong
