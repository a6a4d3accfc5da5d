"""Every window as weak eyes meet it: each text against its own ground, and at twice the size."""

import pytest
from PySide6.QtWidgets import QApplication

from insightreader.app.studio import Studio
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.ui.theme import THEMES, ThemeSwitch
from insightreader.ui.theme.tokens import LEAST_CONTRAST
from tests.journeys.contrasting import painted
from tests.journeys.fitting import cut_off

pytestmark = [pytest.mark.journey, pytest.mark.usefixtures("nothing_is_left", "home")]
_MANY = 1_000
"""Texts in all scenes: far fewer would mean that they weren't looked at."""


@pytest.fixture
def switch(dressed: QApplication):
    """The theme, and the cycles of the windows that come and go."""
    garbage = MainThreadGarbage(dressed)
    made = ThemeSwitch(dressed, "light")
    yield made
    garbage.close()
    made.choose("light")
    made.deleteLater()


@pytest.fixture
def doubled(dressed: QApplication):
    """The system's text at 200 %, from before the window is dressed."""
    before = dressed.font()
    large = dressed.font()
    large.setPixelSize(2 * before.pixelSize())
    dressed.setFont(large)
    yield
    dressed.setFont(before)


def test_every_text_stands_out_from_its_ground_in_every_theme(switch, tmp_path):
    studio = Studio(tmp_path, switch)
    faint = {}
    for theme in THEMES:
        switch.choose(theme)
        looked_at = 0
        for scene, window in studio.play():
            for text in painted(window):
                looked_at += 1
                if text.contrast < LEAST_CONTRAST:
                    faint[text] = f"{scene}, {theme}"
        assert looked_at > _MANY
    assert not faint, "\n".join(f"{where}: {text}" for text, where in faint.items())


def test_nothing_is_cut_off_where_text_is_twice_as_large(doubled, switch, tmp_path):
    cut = {}
    for scene, window in Studio(tmp_path, switch).play():
        for fault in cut_off(window):
            cut.setdefault(fault, scene)
    assert not cut, "\n".join(f"{scene}: {fault}" for fault, scene in cut.items())
