"""What a picture is called, and what is on it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from insightreader.app.photographer import file_name, picture_of

RED, BLUE = "#FF0000", "#0000FF"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.setStyleSheet(f"background: {RED}")
    made.resize(200, 100)
    qtbot.addWidget(made)
    made.show()
    return made


def above(window, kind):
    made = QFrame(window, kind)
    made.setStyleSheet(f"background: {BLUE}")
    made.setGeometry(*window.mapToGlobal(QPoint(50, 20)).toTuple(), 60, 40)
    made.show()
    return made


@pytest.mark.parametrize(
    ("language", "theme", "scale", "name"),
    [
        ("en", "light", 1, "reader-light.png"),
        ("ar", "dark", 1, "reader-ar-dark.png"),
        ("zh_CN", "sepia", 2, "reader-zh_CN-sepia@2x.png"),
    ],
)
def test_a_picture_is_named_by_what_is_on_it(language, theme, scale, name):
    assert file_name("reader", language=language, theme=theme, scale=scale) == name


def test_what_floats_above_a_window_is_shown_in_its_place_over_it(qtbot, window):
    picture = picture_of(above(window, Qt.WindowType.Popup)).toImage()
    assert picture.size() == window.size()
    assert picture.pixelColor(80, 40).name().upper() == BLUE
    assert picture.pixelColor(40, 40).name().upper() == RED
    assert picture.pixelColor(120, 40).name().upper() == RED


def test_a_dialog_is_a_picture_of_its_own(qtbot, window):
    dialog = above(window, Qt.WindowType.Dialog)
    assert picture_of(dialog).size() == dialog.size()
