"""The window comes back as it was left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from insightreader.services.settings import Settings
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.memory import fitted, remember, restore
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import ThemeSwitch


@pytest.fixture
def make_window(qtbot):
    def make() -> MainWindow:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        switch = ThemeSwitch(app, "light")
        window = MainWindow(switch)
        qtbot.addWidget(window)
        panes = (
            LibraryPane(lambda _ids, _deliver: None, switch),
            ReaderPane(switch, style=ReadingStyle()),
            AnnotationSidebar(switch),
        )
        window.furnish(*panes)
        return window

    return make


def test_size_and_hidden_panes_are_remembered(make_window, tmp_path):
    first = make_window()
    first.setGeometry(QRect(20, 30, 760, 540))
    first.show_notes(shown=False)
    remember(first, Settings(tmp_path / "settings.json"))

    second = make_window()
    settings = Settings(tmp_path / "settings.json")
    restore(second, settings)

    assert second.size() == first.size()
    assert not settings.flag("look.notes_pane")
    assert settings.flag("look.library_pane")


def test_damaged_memory_leaves_the_usual_window(make_window, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    settings.set("window.geometry", "no such geometry €")
    settings.set("window.panes", "????")
    window = make_window()
    usual = window.size()

    restore(window, settings)

    assert window.size() == usual


LEFT_SCREEN, RIGHT_SCREEN = QRect(0, 0, 1920, 1040), QRect(1920, 0, 2560, 1400)
BOTH = [LEFT_SCREEN, RIGHT_SCREEN]


@pytest.mark.parametrize(
    "place",
    [QRect(100, 80, 1200, 800), QRect(2000, 40, 2000, 1200), QRect(1700, 500, 900, 900)],
    ids=["on the first", "on the second", "across both"],
)
def test_a_window_that_can_be_seen_stays_where_it_was(place):
    assert fitted(place, BOTH) == place


@pytest.mark.parametrize(
    "place",
    [QRect(2000, 40, 1200, 800), QRect(1900, 40, 1200, 800), QRect(100, -900, 1200, 800)],
    ids=["its screen is gone", "a sliver is left", "its title is out of reach"],
)
def test_a_window_out_of_reach_comes_to_the_middle_of_the_first_screen(place):
    found = fitted(place, [LEFT_SCREEN])
    assert found.size() == place.size()
    assert LEFT_SCREEN.contains(found)


def test_a_window_is_never_larger_than_its_screen():
    small = QRect(0, 0, 1280, 700)
    assert fitted(QRect(2000, 40, 2400, 1300), [small]) == small
    assert fitted(QRect(0, 0, 2400, 1300), [small]) == small


def test_without_any_screen_nothing_is_moved():
    assert fitted(QRect(5000, 40, 10, 10), []) == QRect(5000, 40, 10, 10)


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen])
def test_a_window_that_filled_its_screen_does_so_again(make_window, tmp_path, state):
    first, settings = make_window(), Settings(tmp_path / "settings.json")
    first.setWindowState(state)
    remember(first, settings)
    second = make_window()
    restore(second, settings)
    assert second.windowState() & state


def test_a_window_left_on_a_screen_that_is_gone_can_be_seen_again(make_window, tmp_path):
    first, settings = make_window(), Settings(tmp_path / "settings.json")
    first.setGeometry(QRect(9000, 7000, 700, 500))
    remember(first, settings)
    second = make_window()
    restore(second, settings)
    assert QApplication.primaryScreen().availableGeometry().contains(second.geometry())
