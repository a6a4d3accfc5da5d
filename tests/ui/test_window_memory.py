"""The window comes back as it was left."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from insightreader.services.settings import Settings
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.memory import remember, restore
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
