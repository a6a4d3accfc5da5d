"""The journeys run in real windows: offscreen, and under a display where one was asked for."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

from insightreader.ui.plain import plain_label

pytestmark = pytest.mark.journey


def test_windows_open_on_the_platform_that_was_asked_for(qapp):
    assert QGuiApplication.platformName() == os.environ["QT_QPA_PLATFORM"].partition(":")[0]


def test_text_in_a_window_is_painted(qtbot):
    label = plain_label("Reading in peace")
    qtbot.addWidget(label)
    with qtbot.waitExposed(label):
        label.show()
    picture = label.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) > 1
