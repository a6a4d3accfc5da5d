"""A site's own lines are known as whole lines, by place, in many languages."""

import pytest

from insightreader.capture.excerpts import says_it_goes_on
from insightreader.capture.furniture import (
    find_furniture,
    is_end_phrase,
    is_furniture_line,
    phrase_key,
)

BODY = [f"Sentence number {number} of the article, which goes on." for number in range(8)]


def test_everything_after_an_end_phrase_goes_and_names_its_site():
    found = find_furniture([*BODY, "Others also viewed", "Another post", "More"])
    assert found.indexes == {8, 9, 10}
    assert (found.site, found.language) == ("LinkedIn", "en")


def test_an_end_phrase_near_the_beginning_is_part_of_the_text():
    assert find_furniture(["Title", "Comments", *BODY]).indexes == frozenset()


def test_a_line_phrase_goes_at_the_edges_only():
    middle = [*BODY, "Share", *BODY]
    assert find_furniture(["Title", "Follow", "4 min read", *BODY]).indexes == {1, 2}
    assert find_furniture(middle).indexes == frozenset()


def test_the_language_of_the_phrase_is_the_interface_not_the_text():
    found = find_furniture([*BODY, "要查看或添加评论，请登录", "社区洞察"])
    assert (found.site, found.language) == ("LinkedIn", "zh")


def test_a_sentence_that_holds_a_phrase_stays():
    assert not is_furniture_line("Share this post with your sister, she will like it.")
    assert is_end_phrase("» Related posts:")


@pytest.mark.parametrize(
    "line",
    [
        "Teilen mit:",
        "Articles similaires",
        "関連記事",
        "اترك تعليقاً",
        "Читайте также",
        "댓글 남기기",
    ],
)
def test_phrases_of_many_languages_are_known(line):
    assert is_end_phrase(line)


def test_lines_are_compared_without_width_case_spaces_and_edges():
    assert phrase_key("  •要查看或添加评论，请登录。 ") == phrase_key("要查看或添加评论,请登录")
    assert phrase_key("SHARE   This:") == phrase_key("share this")


@pytest.mark.parametrize(
    "line",
    [
        "Read more from Mike on our blog page, including what needs to change.",
        "Continue reading",
        "Lire la suite…",
        "Den ganzen Artikel lesen Sie hier.",
        "阅读全文",
        "And then we left […]",
    ],
)
def test_a_last_line_that_sends_its_reader_on_marks_an_excerpt(line):
    assert says_it_goes_on(line)


@pytest.mark.parametrize("line", ["We read more books that year.", "The end.", "I like reading."])
def test_an_ordinary_last_line_does_not(line):
    assert not says_it_goes_on(line)
