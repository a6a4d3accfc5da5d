"""The cache of rows: bounded, and honest about what is on its way."""

from insightreader.domain.ids import PostId
from insightreader.ui.library.row_cache import PAGE, PAGES_KEPT, RowCache
from tests.ui.library.sample_posts import sample_post


def ids(first: int, count: int) -> list[PostId]:
    return [PostId(each) for each in range(first, first + count)]


def test_what_was_fetched_first_is_forgotten_first():
    cache = RowCache()
    for page in range(PAGES_KEPT + 2):
        asked = ids(page * PAGE, PAGE)
        cache.store(asked, [sample_post(each) for each in asked])
    assert len(cache) == PAGES_KEPT * PAGE
    assert cache.get(PostId(0)) is None
    assert cache.get(PostId((PAGES_KEPT + 2) * PAGE - 1)) is not None


def test_rows_on_their_way_are_fetched_again_when_they_change():
    cache = RowCache()
    cache.want(0)
    assert cache.take_wanted(ids(1, 3)) == [[1, 2, 3]]
    assert cache.known([PostId(2), PostId(9)]) == [2]


def test_only_rows_that_differ_are_reported():
    cache = RowCache()
    cache.store(ids(1, 2), [sample_post(1), sample_post(2)])
    again = [sample_post(1), sample_post(2, is_starred=True)]
    assert cache.store(ids(1, 2), again) == {2}


def test_a_wish_past_the_end_of_a_shorter_list_asks_for_nothing():
    cache = RowCache()
    cache.want(5 * PAGE)
    assert cache.take_wanted(ids(1, 3)) == []
