"""The window shows empty surfaces at once and takes the panes afterwards."""

import subprocess
import sys

import pytest

from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.main_window import MainWindow
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import ThemeSwitch

NOT_BEFORE_THE_FIRST_PICTURE = (
    "apsw",
    "msgspec",
    "regex",
    "urllib3",
    "insightreader.ui.reader",
    "insightreader.ui.library",
    "insightreader.ui.annotations",
    "insightreader.store",
)
NEVER_IN_THE_WINDOW = ("whoosh", "numpy", "lxml", "trafilatura", "markdown", "nh3", "bs4")
NOT_BEFORE_ITS_FIRST_USE = (
    "regex",
    "insightreader.domain.evidence",
    "insightreader.interchange.importers",
    "insightreader.services.duplicates",
    "insightreader.services.exports.exporting",
    "insightreader.services.imports.importing",
    "insightreader.services.merging",
    "insightreader.services.proposing",
    "insightreader.text.rendering",
    "insightreader.ui.dialogs.preferences",
    "insightreader.ui.dialogs.repairs",
    "insightreader.ui.dialogs.shortcuts",
)
LIST_OF_MODULES = "import sys, {module}; print(' '.join(sys.modules))"


@pytest.fixture
def switch(qapp):
    switch = ThemeSwitch(qapp, "light")
    yield switch
    switch.deleteLater()


def modules_after(module: str) -> set[str]:
    """Every module that importing one brings along, in a process of its own."""
    said = subprocess.run(
        [sys.executable, "-c", LIST_OF_MODULES.format(module=module)],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(said.stdout.split())


def test_empty_window_says_once_that_it_was_seen(qtbot, switch):
    window = MainWindow(switch)
    qtbot.addWidget(window)
    times = []
    window.seen.connect(lambda: times.append(1))
    with qtbot.waitSignal(window.seen):
        window.show()
    window.repaint()
    with qtbot.waitSignal(window.closing):
        window.close()
    assert times == [1]


def test_panes_take_the_places_of_the_empty_surfaces(qtbot, switch):
    window = MainWindow(switch)
    qtbot.addWidget(window)
    panes = (
        LibraryPane(lambda ids, deliver: None, switch),
        ReaderPane(switch, style=ReadingStyle()),
        AnnotationSidebar(switch),
    )
    window.furnish(*panes)
    split = panes[0].parentWidget()
    assert window.texts.panes == (panes[1],)
    shown = (panes[0], window.texts, panes[2])
    assert tuple(split.widget(place) for place in range(split.count())) == shown
    assert all(width > 100 for width in split.sizes())


def test_first_picture_waits_for_none_of_what_fills_it():
    loaded = modules_after("insightreader.app.main")
    assert not [name for name in NOT_BEFORE_THE_FIRST_PICTURE if name in loaded]


def test_window_never_loads_what_its_workers_do():
    loaded = modules_after("insightreader.app.wiring")
    assert not [name for name in NEVER_IN_THE_WINDOW if name in loaded]


def test_full_window_waits_for_what_few_people_use_at_once():
    loaded = modules_after("insightreader.app.wiring")
    assert not [name for name in NOT_BEFORE_ITS_FIRST_USE if name in loaded]
