"""Lines that only say who wrote a text and when, in many languages; sentences never are."""

import pytest

from insightreader.capture.texts.text_bylines import Byline, looks_like_name, read_byline


@pytest.mark.parametrize(
    ("line", "author", "published"),
    [
        ("By Maren Holloway", "Maren Holloway", None),
        ("Posted by Winifred Astley at 9:41 PM", "Winifred Astley", None),
        ("Written by: Ann van der Meer", "Ann van der Meer", None),
        ("March 12, 2024 by Maren Holloway", "Maren Holloway", "2024-03-12"),
        ("Maren Holloway · Mar 12, 2024 · 4 min read", "Maren Holloway", "2024-03-12"),
        ("Veröffentlicht am 9. Oktober 2022 von Anke Brüggemann", "Anke Brüggemann", "2022-10-09"),
        ("Publicado el 27 septiembre, 2016 por Ramiro Quesada", "Ramiro Quesada", "2016-09-27"),
        ("Publié le 3 février 2019 par Solène Garrigues", "Solène Garrigues", "2019-02-03"),
        ("Door Joris van Apeldoorn", "Joris van Apeldoorn", None),
        ("Yazar: Selin Karaağaç", "Selin Karaağaç", None),
        ("Автор: Вера Онищенко", "Вера Онищенко", None),
        ("بقلم: ليلى المنصوري", "ليلى المنصوري", None),
        ("作者：陈默", "陈默", None),
        ("글: 김하늘", "김하늘", None),
    ],
)
def test_a_byline_gives_its_author_and_date(line, author, published):
    assert read_byline(line) == Byline(author, published)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Jan 18, 2024 — 4 min read", "2024-01-18"),
        ("11:48 PM · Jun 2, 2024", "2024-06-02"),
        ("Monday, November 14, 2011", "2011-11-14"),
        ("26. Juni 2023, 14:05 Uhr", "2023-06-26"),
        ("mardi 4 avril 2017 à 10h30", "2017-04-04"),
        ("quarta-feira, 21 de agosto de 2019", "2019-08-21"),
        ("14 febbraio 2021", "2021-02-14"),
        ("den 3 mars 2016", "2016-03-03"),
        ("22. ledna 2017", "2017-01-22"),
        ("19 Temmuz 2022", "2022-07-19"),
        ("14 сентября 2023 г.", "2023-09-14"),
        ("2021年6月11日", "2021-06-11"),
        ("2022년 3월 8일", "2022-03-08"),
        ("2023-12-01 08:15", "2023-12-01"),
    ],
)
def test_a_line_of_nothing_but_a_date_gives_the_date(line, published):
    assert read_byline(line) == Byline(None, published)


@pytest.mark.parametrize("line", ["@yoake_note", "3h", "2 gün ·", "il y a 3 jours", "5 min read"])
def test_a_handle_and_a_time_ago_are_bylines_that_tell_nothing(line):
    told = read_byline(line)
    assert told is not None
    assert (told.author, told.published) == (None, None)


@pytest.mark.parametrize("line", ["2w", "3d •", "5h • Edited", "1mo · Bearbeitet"])
def test_a_short_time_ago_stands_below_a_poster_s_name(line):
    told = read_byline(line)
    assert told is not None
    assert told.is_ago


def test_a_dated_line_of_names_is_a_byline_that_may_be_a_heading():
    assert read_byline("原创 林晓 书桌旁 2023-05-04") == Byline(None, "2023-05-04", is_weak=True)
    assert read_byline("What happened on 12 March 2022") is None
    assert read_byline("12 March 2022 was a Saturday, and it rained.") is None


@pytest.mark.parametrize(
    "line",
    [
        "By the river we sat down",
        "By 12 May 2020 the ferry had stopped.",
        "Von Hand gemacht",
        "Por fin llegó el lunes",
        "On 3 March 2016 the harbour froze and nobody could leave the island",
        "March was colder than the winter",
        "1986",
        "Nine Children",
        "The Long Road Home · A memoir",
        "In May 2020 we moved",
        "Par une belle matinée",
        "",
    ],
)
def test_a_title_or_a_sentence_is_no_byline(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    "line", ["Ingrid Holm", "Ann van der Meer", "J. R. Okafor", "Вера Онищенко"]
)
def test_capitalised_words_may_be_a_name(line):
    assert looks_like_name(line)


@pytest.mark.parametrize("line", ["Ingrid", "The Long Road", "a quiet office", "Room 101 Two"])
def test_other_lines_are_no_names(line):
    assert not looks_like_name(line)
