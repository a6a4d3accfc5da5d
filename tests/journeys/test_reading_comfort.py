"""Time left, words looked up, and one paragraph at full ink."""

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from insightreader.ui.reader.focus_veil import FocusVeil
from tests.guards import internet_sockets
from tests.journeys.desk import Person, wait_until

pytestmark = pytest.mark.journey


class Browser(QObject):
    """Stands where the system's browser does, and opens nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        for scheme in ("http", "https"):
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def close(self) -> None:
        for scheme in ("http", "https"):
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def browser():
    made = Browser()
    yield made
    made.close()


def select(person: Person, words: str) -> None:
    start = person.text.index(words)
    person.press("Alt+2")
    person.select_by_keys(start, start + len(words))


def test_a_word_is_looked_up_in_the_browser_and_no_socket_is_opened(full, sit_down, browser):
    person = sit_down(full)
    person.open_post("Harbour lights")
    sockets = internet_sockets()
    select(person, "keeper")
    assert browser.asked == []
    person.press("D")
    (address,) = browser.asked
    assert address.startswith("https://en.wiktionary.org/")
    assert address.endswith("search=keeper")
    person.wait_for_words("browser")
    person.window.reader.commands["web-search"].trigger()
    assert browser.asked[1:] == ["https://duckduckgo.com/?q=keeper"]
    assert internet_sockets() == sockets


def test_the_dictionary_is_that_of_the_text_and_can_be_another(full, sit_down, browser):
    person = sit_down(full)
    person.open_post("الأفلاج")
    start = person.text.index("الماء")
    person.press("Alt+2")
    person.article.select(start, start + len("الماء"))
    person.press("D")
    assert browser.asked[0].startswith("https://ar.wiktionary.org/")
    person.settings.set("reading.dictionary", "https://words.example.org/{language}/{word}")
    person.press("D")
    assert browser.asked[1].startswith("https://words.example.org/ar/%D8%A7")
    person.settings.set("reading.dictionary", "words.example.org")
    person.press("D")
    assert len(browser.asked) == 2
    person.wait_for_words("{word}")


def test_the_time_left_goes_down_to_done(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    wait_until(lambda: "min left" in told(person), "the time left")
    first = told(person)
    person.press("PgDown", "PgDown")
    wait_until(lambda: told(person) != first, "less time")
    person.press("End")
    wait_until(lambda: told(person) == "Read to the end", "the end")
    person.settings.set("reading.time_left", False)
    person.workspace.showing.apply("reading.time_left")
    assert told(person) == ""


def told(person: Person) -> str:
    labels = person.window.status.findChildren(QLabel)
    return next(
        (
            each.text()
            for each in labels
            if each.isVisible() and ("min left" in each.text() or "Read to" in each.text())
        ),
        "",
    )


def test_one_paragraph_is_at_full_ink_while_there_is_nothing_but_the_text(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    person.press("Shift+F11")
    assert veil(person) is None
    person.press("Ctrl+F11")
    assert veil(person).isVisible()
    person.press("Esc")
    assert not veil(person).isVisible()
    person.press("Shift+F11")
    assert veil(person).isVisible()
    person.press("Ctrl+F11")
    assert not veil(person).isVisible()
    assert not person.settings.flag("reading.focus")


def veil(person: Person) -> FocusVeil | None:
    return person.article.findChild(FocusVeil)
