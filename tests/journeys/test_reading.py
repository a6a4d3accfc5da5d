"""Opening, scrolling and coming back."""

import pytest

from tests.journeys.desk import wait_until
from tests.journeys.shelf import ORDER

pytestmark = pytest.mark.journey


def test_a_post_opens_by_enter_scrolls_by_keys_and_is_found_again_where_it_was_left(full, sit_down):
    person = sit_down(full)
    assert person.posts.hasFocus()
    wait_until(lambda: tuple(person.titles()) == ORDER, "rows")
    person.open_post("The quiet archive")
    assert person.article.hasFocus()
    person.press("PgDown", "PgDown", "Down")
    place = person.article.current_place()
    assert place > 0
    person.leave()

    person = sit_down(full)
    person.wait_for_post("The quiet archive")
    assert person.article.current_place() == place
