"""F1 opens the guide where one is, also in dialogs; news are told once after an update."""

import pytest
from PySide6.QtWidgets import QPushButton

from insightreader import __version__
from insightreader.base.paths import user_paths
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.preferences import PreferencesDialog
from insightreader.ui.guide.window import GuideWindow
from tests.journeys.desk import Person, find, seek, wait_for, wait_gone, wait_until

pytestmark = pytest.mark.journey
SEEN = "program.version_seen"


def heading_shown(guide: GuideWindow) -> str:
    return guide.book.text[guide.view.current_place() :].partition("\n")[0]


def wait_for_heading(words: str) -> GuideWindow:
    wait_until(
        lambda: seek(GuideWindow) and heading_shown(find(GuideWindow)) == words, f"{words!r}"
    )
    return find(GuideWindow)


def ask_for_help(person: Person, *keys: str) -> None:
    """Go somewhere in the window, and press F1 there."""
    person.look_back()
    person.press(*keys, "F1")


def test_the_guide_opens_at_the_page_of_where_one_is_in_one_window(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    ask_for_help(person)
    guide = wait_for_heading("Read")
    ask_for_help(person, "Ctrl+Shift+F")
    assert wait_for_heading("Find something again") is guide
    ask_for_help(person, "Alt+1")
    wait_for_heading("Sort what has come in")
    ask_for_help(person, "Ctrl+2")
    wait_for_heading("See the evidence")
    guide.go_back()
    assert heading_shown(guide) == "Sort what has come in"


def test_a_dialog_has_its_page_too_and_the_guide_can_be_used_beside_it(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+,")
    dialog = wait_for(PreferencesDialog)
    person.press("F1")
    guide = wait_for_heading("Preferences")
    wait_for(GuideWindow)
    person.press("Ctrl+F")
    person.type("leading")
    assert guide.contents.field.text() == "leading"
    person.press("Escape", "Escape")
    wait_gone(guide)
    assert dialog.isVisible()


def settings_of_another_version(version: str) -> None:
    Settings(user_paths().settings_file).set(SEEN, version)


def test_an_update_is_told_once_and_leads_to_what_is_new(full, sit_down):
    settings_of_another_version("0.0.1")
    person = sit_down(full)
    before = person.window.focusWidget()
    notice = person.workspace.tasks.notices.notices[0]
    assert __version__ in notice.said
    assert person.window.focusWidget() is before
    person.click(find(QPushButton, "What's new", within=notice))
    news = wait_for(GuideWindow)
    assert news.windowTitle() == "What's new"
    assert __version__ in news.book.text
    person.press("Escape")
    wait_gone(news)
    person.leave()
    assert sit_down(full).workspace.tasks.notices.notices == []


def test_a_first_start_has_no_news_and_the_menu_shows_them_all_the_same(full, sit_down):
    person = sit_down(full)
    assert person.workspace.tasks.notices.notices == []
    assert Settings(user_paths().settings_file).text(SEEN) == __version__
    person.press("Ctrl+K")
    person.choose_in_palette("What's new")
    assert wait_for(GuideWindow).contents.pages.count() > 3
