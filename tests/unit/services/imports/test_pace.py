"""Long work takes on less when its acts were slow, and more when they were quick."""

from insightreader.services.imports.pace import WANTED_S, Pace


def test_slow_acts_make_it_small_and_it_never_stands_still() -> None:
    pace = Pace(first=20, most=50)
    for _ in range(10):
        pace.adjust(WANTED_S * 3)
    assert pace.size == 1


def test_quick_acts_make_it_large_up_to_a_bound() -> None:
    pace = Pace(first=1, most=50)
    sizes = []
    for _ in range(20):
        pace.adjust(WANTED_S / 10)
        sizes.append(pace.size)
    assert sizes == sorted(sizes)
    assert sizes[-1] == 50


def test_what_is_right_stays_as_it_is() -> None:
    pace = Pace(first=7, most=50)
    pace.adjust(WANTED_S * 0.8)
    assert pace.size == 7
