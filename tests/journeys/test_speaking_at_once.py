"""Another language is spoken at once: the window is built anew, and one stays where one was."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel

from insightreader.app.session import Session
from insightreader.base.paths import user_paths
from insightreader.domain.listing import SmartList
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.runtime.progress import Progress, Work
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.preferences import PreferencesDialog
from insightreader.ui.dialogs.setting_field import show_value
from insightreader.ui.evidence.pane import ViewName
from insightreader.ui.library.place import Place, PlaceKind
from insightreader.ui.main_window import MainWindow
from insightreader.ui.theme import ThemeSwitch
from tests.journeys.desk import seek, wait_for, wait_until
from tests.journeys.stored import notes_of, post_called, reading

pytestmark = pytest.mark.journey
TITLE = "Five missions"
LATER = Place(PlaceKind.SMART, SmartList.LATER)


@pytest.fixture
def session(full, dressed, home, english, nothing_is_left):
    garbage = MainThreadGarbage(dressed)
    switch = ThemeSwitch(dressed, "light")
    settings = Settings(user_paths().settings_file)
    settings.keep_state_in(user_paths().state_of(full))
    made = Session(full, MainWindow(switch), switch=switch, settings=settings, speech=english)
    made.start()
    yield made
    made.workspace.window.close()
    made.close()
    for part in (made.workspace.window, made.workspace, made):
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    garbage.close()
    switch.deleteLater()
    english.choose("en")


def open_post(session: Session, folder, title: str) -> None:
    with reading(folder) as look:
        post = post_called(look, title)
    reader = session.workspace.reader
    reader.open(post)
    wait_until(lambda: reader.details is not None and reader.details.row.title == title, title)


def speak(session: Session, language: str) -> None:
    """Choose a language in the preferences, as a person does."""
    before = session.workspace
    before.showing.show_preferences()
    show_value(wait_for(PreferencesDialog).editor("look.language"), language)
    wait_until(lambda: session.workspace is not before, "the other window")


def words_in(widget) -> set[str]:
    return {each.text() for each in widget.findChildren(QLabel)}


def test_what_is_read_and_written_is_there_in_the_other_language(session, full):
    open_post(session, full, TITLE)
    session.workspace.notes.note_on_post()
    sidebar = session.workspace.notes.sidebar
    wait_until(lambda: sidebar.cards.editor is not None, "the editor")
    sidebar.cards.editor.field.setPlainText("Half a thought")
    old = session.workspace.window
    old.resize(711, 477)
    gone = []
    old.destroyed.connect(lambda: gone.append(1))
    speak(session, "de")
    workspace = session.workspace
    wait_until(lambda: workspace.reader.details is not None, "the post")
    assert workspace.reader.details.row.title == TITLE
    assert [each.comment for each in notes_of(full, TITLE)] == ["Half a thought"]
    assert "Notizen" in words_in(workspace.window.notes)
    assert workspace.window.size() == QSize(711, 477)
    wait_until(lambda: gone, "the old window to go")
    preferences = wait_for(PreferencesDialog)
    assert preferences.windowTitle() == "Einstellungen"
    assert preferences.editor("look.language").hasFocus()


def test_place_query_and_view_stay_and_the_window_turns_round_for_arabic(session):
    workspace = session.workspace
    pane = workspace.library.pane
    wait_until(pane.parts.posts.rowCount, "the posts")
    pane.go_to(LATER)
    pane.parts.field.set_query("lights")
    workspace.window.actions_of_window["evidence"].trigger()
    workspace.workspaces.evidence.pane.show_view(ViewName.SOURCES)
    speak(session, "ar")
    workspace = session.workspace
    pane = workspace.library.pane
    wait_until(lambda: pane.parts.tree.place == LATER, "the place")
    assert pane.parts.field.query() == "lights"
    assert workspace.workspaces.evidence.pane.current is ViewName.SOURCES
    assert workspace.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert workspace.workspaces.evidence.pane.tabs.tabText(0) == "دليل الرموز"


def test_long_work_is_not_cut_short_for_it(session):
    workspace = session.workspace
    work = Progress(workspace.tasks, work=Work.IMPORTING, name="pocket.csv")
    workspace.tasks.follow(work)
    workspace.showing.show_preferences()
    show_value(wait_for(PreferencesDialog).editor("look.language"), "de")
    wait_until(lambda: "next start" in workspace.window.status.sentence, "the word")
    assert session.workspace is workspace
    assert seek(PreferencesDialog).windowTitle() == "Preferences"
    work.end()
    assert not workspace.tasks.is_under_way
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
