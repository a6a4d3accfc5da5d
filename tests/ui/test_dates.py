"""Short dates in the locale's own order."""

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from insightreader.ui.dates import (
    day_text,
    full_moment_text,
    moment_text,
    published_text,
    saved_text,
)

TODAY = QDate(2026, 12, 1)


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def moment(day: QDate, hour: int, minute: int) -> int:
    return QDateTime(day, QTime(hour, minute)).toMSecsSinceEpoch()


@pytest.mark.parametrize(
    ("locale", "this_year", "last_year"),
    [
        ("en_GB", "28 Nov", "28 Nov 2025"),
        ("en_US", "Nov 28", "Nov 28, 2025"),
        ("es_ES", "28 de nov", "28 de nov de 2025"),
        ("zh_CN", "11月28日", "2025年11月28日"),
        ("hu_HU", "nov. 28", "2025. nov. 28"),
        ("ar_EG", "٢٨ نوفمبر", "٢٨ نوفمبر ٢٠٢٥"),
    ],
)
def test_a_year_is_named_only_when_it_is_another(locale, this_year, last_year):
    asked = {"today": TODAY, "locale": QLocale(locale)}
    assert day_text(QDate(2026, 11, 28), **asked) == this_year
    assert day_text(QDate(2025, 11, 28), **asked) == last_year


def test_near_times_are_named_by_day_and_clock():
    assert moment_text(moment(TODAY, 9, 41), today=TODAY) == "Today, 09:41"
    assert moment_text(moment(TODAY.addDays(-1), 18, 2), today=TODAY) == "Yesterday, 18:02"
    assert moment_text(moment(TODAY.addDays(-2), 18, 2), today=TODAY) == "29 Nov"


def test_a_full_moment_has_its_year():
    assert full_moment_text(moment(TODAY, 9, 41)) == "1 Dec 2026, 09:41"


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026", "2026"),
        ("2026-05", "May 2026"),
        ("2026-05-03", "3 May"),
        ("2025-05-03T10:00:00Z", "3 May 2025"),
        ("2026-02-31", "2026-02-31"),
        ("", ""),
        (None, ""),
        ("soon", ""),
        ("٢٠٢٦", ""),
    ],
)
def test_a_published_date_is_as_precise_as_its_source(published, shown):
    assert published_text(published, today=TODAY) == shown


def test_a_time_out_of_range_is_shown_as_the_first_day():
    assert saved_text(10**30, today=TODAY) == "1 Jan 1970"
