"""The key that shows and hides the names of codes, remembered for the next start."""

import pytest

from tests.journeys.desk import wait_until

pytestmark = pytest.mark.journey


def test_names_are_hidden_by_key_and_stay_so(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    assert person.article.scene.style.code_names
    person.press("Ctrl+Shift+L")
    wait_until(lambda: not person.article.scene.style.code_names, "hidden names")
    assert person.settings.flag("reading.code_names") is False
    person.leave()
    again = sit_down(full)
    assert not again.article.scene.style.code_names
