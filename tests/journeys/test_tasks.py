"""Long work is listed in one place, tells how it ended, and is tried again from there."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.tasks.card import TaskCard
from tests.journeys.desk import Person, wait_until
from tests.journeys.stored import titles_in

pytestmark = pytest.mark.journey


def bring(person: Person, *paths) -> None:
    person.pane.save_requested.emit([SaveSource(SourceKind.FILE, str(path)) for path in paths])


def words_in(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def press_button(widget: QWidget, words: str) -> None:
    buttons = [each for each in widget.findChildren(QPushButton) if each.isVisible()]
    next(each for each in buttons if each.text() == words).click()


def test_what_went_wrong_is_told_listed_and_tried_again(full, sit_down, tmp_path):
    good, late = tmp_path / "good.md", tmp_path / "late.md"
    good.write_text("# A good page\n\nIt is here from the start.\n", encoding="utf-8")
    person = sit_down(full)
    tasks = person.workspace.tasks
    focused = person.window.focusWidget()
    bring(person, good, late)
    wait_until(lambda: tasks.notices.notices, "the notice")
    (notice,) = tasks.notices.notices
    assert notice.is_error
    assert person.window.focusWidget() is focused
    assert not tasks.panel.findChildren(TaskCard)  # nobody has looked yet

    person.press("Ctrl+Shift+J")
    assert tasks.panel.isVisible()
    assert tasks.notices.notices == []
    assert "late.md: " in words_in(tasks.panel)
    assert "Done, not all of it" in words_in(tasks.panel)

    late.write_text("# A late page\n\nIt came a little later.\n", encoding="utf-8")
    press_button(tasks.panel, "Try again")
    wait_until(lambda: "A late page" in titles_in(full), "the late page")
    wait_until(lambda: "Under way" not in words_in(tasks.panel), "the end")
    press_button(tasks.panel, "Clear finished")
    assert "Nothing is under way" in words_in(tasks.panel)
    person.press("Escape")
    assert not tasks.panel.isVisible()
    assert person.window.focusWidget() is focused


def test_a_notice_is_reached_by_the_keyboard_and_shows_what_came(full, sit_down, tmp_path):
    for name in ("one", "two"):
        text = f"# Page {name}\n\nA page called {name}, which is short.\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    person = sit_down(full)
    tasks = person.workspace.tasks
    bring(person, tmp_path / "one.md", tmp_path / "two.md")
    wait_until(lambda: tasks.notices.notices, "the notice")
    assert not tasks.notices.notices[0].is_error
    wait_until(lambda: {"Page one", "Page two"} <= set(person.titles()), "the rows")
    person.press("Alt+4")
    person.press("Space")
    assert tasks.notices.notices == []
    shown = {each.title for each in person.posts.selected_posts()}
    assert shown == {"Page one", "Page two"}
    assert person.window.focusWidget() is person.posts


def test_one_page_is_told_in_the_status_line_alone(full, sit_down, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("# One page\n\nThere is only one of it.\n", encoding="utf-8")
    person = sit_down(full)
    bring(person, page)
    wait_until(lambda: "One page" in titles_in(full), "the page")
    tasks = person.workspace.tasks
    person.press("Ctrl+Shift+J")
    wait_until(lambda: "Saving: page.md" in words_in(tasks.panel), "the task")
    wait_until(lambda: "Under way" not in words_in(tasks.panel), "the end")
    assert tasks.notices.notices == []
