"""Addresses for looking a word up: a person's template, and nothing that isn't a web address."""

import pytest

from insightreader.domain.lookup import DICTIONARY, LONGEST_WORD, WEB_SEARCH, address_of


def test_the_word_is_looked_up_in_the_language_of_its_text():
    address = address_of(DICTIONARY, "Zusammenarbeit", language="de-AT")
    assert address is not None
    assert address.startswith("https://de.wiktionary.org/")
    assert address.endswith("search=Zusammenarbeit")


@pytest.mark.parametrize(("language", "host"), [("zh_CN", "zh."), ("AR", "ar."), ("en", "en.")])
def test_only_the_first_part_of_a_language_tag_counts(language, host):
    assert f"//{host}" in str(address_of(DICTIONARY, "x", language=language))


def test_what_is_typed_in_an_address_is_escaped_and_kept_on_one_line():
    address = address_of(WEB_SEARCH, "a&b=c\n  /d?", language="en")
    assert address == "https://duckduckgo.com/?q=a%26b%3Dc%20%2Fd%3F"
    assert address_of(WEB_SEARCH, "عمل", language="ar") == (
        "https://duckduckgo.com/?q=%D8%B9%D9%85%D9%84"
    )


def test_a_long_passage_is_cut():
    assert len(str(address_of("https://e.org/{word}", "a" * 999, language="en"))) == (
        len("https://e.org/") + LONGEST_WORD
    )


@pytest.mark.parametrize(
    "template",
    [
        "https://example.org/",
        "file:///{word}",
        "javascript:alert({word})",
        "{word}",
        "https://[{word}",
        "",
    ],
)
def test_a_template_that_makes_no_web_address_gives_none(template):
    assert address_of(template, "word", language="en") is None


@pytest.mark.parametrize("language", ["", "e!", "../x"])
def test_a_language_that_is_none_gives_no_address(language):
    assert address_of(DICTIONARY, "word", language=language) is None


def test_nothing_selected_gives_no_address():
    assert address_of(WEB_SEARCH, " \n ", language="en") is None


def test_braces_in_the_word_are_no_part_of_the_template():
    assert address_of(WEB_SEARCH, "{language}", language="en") == (
        "https://duckduckgo.com/?q=%7Blanguage%7D"
    )
