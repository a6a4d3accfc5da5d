"""A site's own lines are known as whole lines, by place, in many languages."""

import pytest

from insightreader.capture.excerpts import says_it_goes_on
from insightreader.capture.texts.furniture import find_furniture, is_furniture_line
from insightreader.capture.texts.furniture_phrases import PhraseKind, match_phrase, phrase_key

BODY = [f"Sentence number {number} of the article, which goes on." for number in range(8)]


def is_end_phrase(line: str) -> bool:
    phrase = match_phrase(line)
    return phrase is not None and phrase.kind is PhraseKind.END


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


@pytest.mark.parametrize("word", ["Love", "Support", "People", "Contact", "Comments"])
def test_an_ordinary_word_over_the_first_paragraph_is_its_heading(word):
    assert find_furniture(["A year in words", word, *BODY]).indexes == frozenset()


@pytest.mark.parametrize("word", ["Love", "Home", "Menu", "Share", "Comments"])
def test_an_ordinary_word_between_paragraphs_is_a_heading(word):
    assert find_furniture([*BODY[:3], word, *BODY[3:6]]).indexes == frozenset()


def test_an_ordinary_word_beside_other_buttons_is_one():
    assert find_furniture(["Title", *BODY, "Love", "Support", "Copy"]).indexes == {9, 10, 11}


def test_a_heading_that_is_called_as_an_end_does_not_end_the_text():
    assert find_furniture(["Title", *BODY[:4], "Related posts", *BODY[4:]]).indexes == frozenset()


def test_a_word_of_its_own_is_the_title_where_the_text_has_no_furniture():
    assert find_furniture(["Home", *BODY]).indexes == frozenset()
    assert find_furniture(["Home", *BODY, "Leave a comment"]).indexes == {0, 9}


def test_counts_and_marks_go_with_the_buttons_beside_them():
    tail = ["--", "24", "Like", "Comment", "3 Comments"]
    assert find_furniture(["Title", *BODY, *tail]).indexes == {9, 10, 11, 12, 13}
    assert find_furniture(["Title", *BODY, "42"]).indexes == frozenset()


def test_what_stands_among_the_buttons_goes_with_them():
    tail = ["Read more", "The desk by the window", "Sign up", "Powered by Ghost"]
    found = find_furniture(["Title", *BODY, *tail])
    assert (found.indexes, found.site) == ({9, 10, 11, 12}, "Ghost")


def test_an_advertisement_amid_the_text_goes():
    assert find_furniture(["Title", *BODY[:4], "Advertisement", *BODY[4:]]).indexes == {5}


@pytest.mark.parametrize(
    "line",
    [
        "We use cookies to improve your experience.",
        "Wir verwenden Cookies, um Ihnen die Nutzung zu erleichtern.",
        "Ce site utilise des cookies pour mesurer son audience.",
        "Utilizamos cookies propias y de terceros.",
        "Utilizziamo i cookie per migliorare la navigazione.",
        "Este site utiliza cookies.",
        "Deze website gebruikt cookies.",
        "Den här webbplatsen använder kakor.",
        "Ta strona używa plików cookie.",
        "Мы используем файлы cookie.",
        "Bu sitede çerezler kullanıyoruz.",
        "当サイトではCookieを使用しています。",
        "我们使用 Cookie 来改善您的体验。",
        "저희 사이트는 쿠키를 사용합니다.",
        "نستخدم ملفات تعريف الارتباط.",
    ],
)
def test_a_notice_of_cookies_goes_in_every_language(line):
    assert find_furniture([line, "A title", *BODY]).indexes == {0}


@pytest.mark.parametrize(
    "line", ["We use cookies every Christmas.", "Cookies are what my aunt lived for."]
)
def test_a_sentence_about_cookies_stays(line):
    assert find_furniture(["A title", line, *BODY]).indexes == frozenset()


@pytest.mark.parametrize(
    ("line", "site"),
    [
        ("Share:", None),
        ("Condividi:", "WordPress"),
        ("Condividi", None),
        ("Post a Comment", "Blogger"),
        ("See new posts", "X"),
        ("Alle Reaktionen:", "Facebook"),
        ("1,204 notes", "Tumblr"),
        ("Sign up for more like this.", "Ghost"),
    ],
)
def test_a_phrase_of_one_site_names_it(line, site):
    assert find_furniture(["Title", *BODY, line, "Share"]).site == site
