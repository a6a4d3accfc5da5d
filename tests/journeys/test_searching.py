"""Search while typing: results with notes, opened at the passage, left by Esc."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QInputDialog,
    QPushButton,
    QToolButton,
)

from insightreader.base.paths import user_paths
from insightreader.index.folder import LOCK_NAME, make_folder
from insightreader.index.lock import WriterLock
from insightreader.services.collecting import Collecting
from insightreader.services.organising import Organising
from insightreader.services.search_memory import recent_queries
from insightreader.services.searching import bring_up_to_date
from insightreader.store.library import Library, LibraryReader
from insightreader.ui.library.result_bar import ResultBar
from insightreader.ui.library.result_model import ResultModel
from insightreader.ui.presenters.search import PAGE
from tests.building import annotate, save
from tests.journeys.desk import Person, find, index_of, wait_for, wait_gone, wait_until
from tests.journeys.stored import post_called, reading, titles_in

pytestmark = pytest.mark.journey


@pytest.fixture
def noted(full):
    """The full library with a note whose comment has a word of its own."""
    with reading(full) as look:
        post = post_called(look, "Harbour lights")
    with Library(full) as library:
        annotate(library, post, "forty lights", comment="Ask the lamplighter")
    return full


def hits(person: Person) -> list:
    model: ResultModel = person.pane.parts.results
    return [hit for row in range(model.rowCount()) if (hit := model.row(row).hit) is not None]


def test_typing_finds_posts_and_down_and_enter_open_at_the_marked_passage(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    assert person.pane.parts.field.hasFocus()
    person.type("part")
    wait_until(lambda: len(hits(person)) >= 2, "posts with partners")
    person.type("ners who")
    wait_until(lambda: person.pane.parts.field.asked == "partners who", "the last question")
    wait_until(lambda: len(hits(person)) == 1, "the one post")
    person.press("Down")
    assert person.pane.parts.found.hasFocus()
    person.press("Return")
    person.wait_for_post("Five missions")
    wait_until(lambda: person.article.scene.found.all, "marks")
    start = person.text.index("partners who")
    assert (start, start + len("partners")) in person.article.scene.found.all
    spot = person.spot_at(start)
    assert person.article.viewport().rect().contains(spot)

    person.press("Ctrl+Shift+F", "Esc")
    assert person.pane.parts.field.text() == ""
    wait_until(person.posts.isVisible, "the list")
    assert len(titles_in(full)) == 4


def test_enter_in_the_field_opens_the_first_hit_however_quick(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("harbour")
    person.press("Return")
    person.wait_for_post("Harbour lights")


def test_words_of_a_note_find_the_note_and_open_its_passage(noted, sit_down):
    person = sit_down(noted)
    person.press("Ctrl+Shift+F")
    person.type("lamplighter")
    wait_until(lambda: [hit.kind for hit in hits(person)] == ["note"], "the note")
    person.press("Return")
    person.wait_for_post("Harbour lights")
    (note,) = person.annotations()
    assert note.comment == "Ask the lamplighter"


def test_note_just_written_is_found(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    start = person.text.index("a keeper")
    person.select_by_keys(start, start + len("a keeper"))
    person.press("C")
    wait_until(lambda: person.notes.cards.editor is not None, "the editor")
    person.type("zweifelhaft")
    person.press("Ctrl+Return", "Ctrl+Shift+F")
    person.type("zweifelhaft")
    wait_until(lambda: [hit.kind for hit in hits(person)] == ["note"], "the note")


def test_search_is_kept_under_a_name_and_used_again(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("trust")
    wait_until(lambda: hits(person), "results")
    find(QToolButton, "Keep this search (Ctrl+D)")
    person.press("Ctrl+D")
    asked = wait_for(QInputDialog)
    person.press("Ctrl+A")
    person.type("On trust")
    person.press("Return")
    wait_gone(asked)
    person.look_back()
    person.press("Esc")
    wait_until(person.posts.isVisible, "the list")

    person.click(find(QToolButton, "Places: inbox, collections, tags"))
    tree = person.pane.parts.tree
    person.click_row(tree, index_of(tree, "On trust"))
    wait_until(lambda: {hit.post for hit in hits(person)}, "results")
    assert person.pane.parts.field.text() == "trust"
    with reading(full) as look:
        assert [each.name for each in look.shelves().searches] == ["On trust"]


def test_half_a_word_finds_what_goes_on(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("partn")
    wait_until(lambda: len({hit.post for hit in hits(person)}) == 2, "partners, a partnership")
    person.type("zz")
    wait_until(person.pane.parts.empty.isVisible, "that nothing was found")


def offered(person: Person) -> list[str]:
    return [each.name for each in person.pane.parts.field.suggesting.lines.offered]


def test_fields_and_values_are_completed_while_typing(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("is:unr")
    wait_until(lambda: offered(person) == ["unread"], "the value")
    person.press("Tab")
    field = person.pane.parts.field
    assert field.text() == "is:unread "
    person.type("aut")
    assert offered(person) == ["author:"]
    person.press("Esc")
    assert field.text() == "is:unread aut"
    assert field.hasFocus()


def test_searches_that_led_somewhere_are_offered_again_until_they_are_cleared(full, sit_down):
    person = sit_down(full)
    field = person.pane.parts.field
    for words, title in (("harbour", "Harbour lights"), ("partners who", "Five missions")):
        person.press("Ctrl+Shift+F")
        person.type(words)
        person.press("Return")
        person.wait_for_post(title)
    person.press("Ctrl+Shift+F", "Delete")
    wait_until(lambda: not field.text(), "an empty field")
    person.press("Esc", "Ctrl+Shift+F")
    wait_until(lambda: offered(person)[:2] == ["partners who", "harbour"], "recent searches")
    person.press("Down", "Down", "Return")
    wait_until(lambda: field.asked == "harbour" and hits(person), "results")

    person.press("Ctrl+Shift+F", "Delete", "Esc", "Ctrl+Shift+F")
    wait_until(lambda: offered(person), "recent searches")
    person.press("Up")
    for _ in offered(person):
        person.press("Down")
    person.press("Return")
    person.press("Ctrl+Shift+F")
    wait_until(lambda: not offered(person), "nothing to offer")
    with LibraryReader(full) as reader:
        assert recent_queries(reader) == []


def bar(person: Person) -> ResultBar:
    return person.pane.parts.bar


def placed(kind: type[QAbstractButton], name: str) -> QAbstractButton:
    """Wait for a button of the bar to be shown, and to have been given its place."""
    button = wait_for(kind, name)
    middle = button.rect().center
    at = QApplication.widgetAt
    wait_until(lambda: at(button.mapToGlobal(middle())) is button, "its place")
    return button


def test_results_are_narrowed_by_a_value_and_widened_again(full, sit_down):
    with Library(full) as library, reading(full) as look:
        Organising(library).change_tags(
            [post_called(look, "Five missions")], add=["a b"], remove=[]
        )
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("partn*")
    wait_until(lambda: len({hit.post for hit in hits(person)}) == 2, "two posts")
    person.click(placed(QToolButton, "Narrow by Tag"))
    menu = bar(person).menu_of("tag")
    wait_until(menu.isVisible, "the menu")
    person.choose_in_menu(menu, "a b")
    field = person.pane.parts.field
    wait_until(lambda: field.asked == 'tag:"a b" partn*', "the narrowed query")
    wait_until(lambda: len({hit.post for hit in hits(person)}) == 1, "one post")
    person.click(placed(QPushButton, "Take off tag: a b"))
    wait_until(lambda: field.asked == "partn*", "the query")
    wait_until(lambda: len({hit.post for hit in hits(person)}) == 2, "both posts")


def test_another_spelling_is_offered_and_taken(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("harbuor")
    offer = wait_for(QPushButton, "Did you mean: harbour")
    person.click(offer)
    wait_until(lambda: hits(person), "results")
    assert person.pane.parts.field.text() == "harbour"
    wait_until(lambda: not person.pane.parts.notice.isVisible(), "nothing to say")


def test_a_mistake_is_mended_by_a_click(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("is:unraed harbour")
    person.click(wait_for(QPushButton, "Use is:unread"))
    wait_until(lambda: person.pane.parts.field.asked == "is:unread harbour", "the mended query")
    wait_until(lambda: hits(person), "results")


def test_escape_in_the_results_gives_the_list_back(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("harbour")
    wait_until(lambda: hits(person), "results")
    person.press("Down", "Esc")
    wait_until(person.posts.isVisible, "the list")
    assert person.posts.hasFocus()
    assert person.pane.parts.field.text() == ""
    assert not bar(person).isVisible()


def test_next_and_previous_match_walk_through_the_post(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("lights")
    person.press("Return")
    person.wait_for_post("Harbour lights")
    scene = person.article.scene
    wait_until(lambda: scene.found.all, "marks")
    marks = list(scene.found.all)
    assert scene.found_now in marks
    person.press("Alt+2")
    at = marks.index(scene.found_now)
    for step in range(1, len(marks) + 1):
        person.press("F3")
        assert scene.found_now == marks[(at + step) % len(marks)]
    person.press("Shift+F3")
    assert scene.found_now == marks[at - 1]


@pytest.fixture
def alike(full):
    """The full library with two posts that share rare words, of which one is found by neither."""
    with Library(full) as library:
        save(library, "Stewardship of estuaries. And lighthouses need it too.", title="Estuaries")
        save(library, "Good stewardship keeps lighthouses alight.", title="Lighthouses")
    return full


def test_related_passages_are_listed_with_their_reason_and_opened(alike, sit_down):
    person = sit_down(alike)
    person.open_post("Estuaries")
    person.press("Ctrl+L")
    beside = person.pane.parts.beside
    wait_until(beside.isVisible, "related passages")
    wait_until(lambda: hits(person), "an answer, if need be once all is in the index")
    (hit,) = hits(person)
    assert (hit.title, set(hit.shared)) == ("Lighthouses", {"stewardship", "lighthouses"})
    assert person.pane.parts.found.hasFocus()
    person.press("Return")
    person.wait_for_post("Lighthouses")
    wait_until(lambda: person.article.scene.found.all, "marks")
    person.press("Alt+1", "Esc")
    wait_until(person.posts.isVisible, "the list")
    assert not beside.isVisible()


def test_related_passages_that_wait_for_the_index_come_once_it_is_there(alike, sit_down):
    with Library(alike) as library:
        folder = user_paths().index(library.identity.uid)
    make_folder(folder)
    with WriterLock(folder / LOCK_NAME):
        person = sit_down(alike)
        person.open_post("Estuaries")
        person.press("Ctrl+L")
        person.wait_for_words("The search index is being made")
        assert not person.pane.parts.beside.isVisible()
    person.press("Alt+2", "S")
    wait_until(lambda: hits(person), "an answer of the index that was made meanwhile")
    assert [hit.title for hit in hits(person)] == ["Lighthouses"]


def test_a_selection_is_what_related_passages_are_like(alike, sit_down):
    person = sit_down(alike)
    person.press("Ctrl+Shift+F")
    person.type("estuaries")
    person.press("Return")
    person.wait_for_post("Estuaries")
    person.press("Alt+2")
    start = person.text.index("need it")
    person.select_by_keys(start, start + len("need it"))
    person.press("Ctrl+K")
    person.choose_in_palette("Related passages")
    person.look_back()
    beside = person.pane.parts.beside
    wait_until(lambda: beside.words == "Nothing is like “need it”", "the answer")
    person.click(find(QToolButton, "Back to the list"))
    wait_until(lambda: hits(person), "the results of before")
    assert not beside.isVisible()
    assert bar(person).isVisible()


def test_a_search_within_a_collection_stays_within_it(full, sit_down):
    with Library(full) as library, reading(full) as look:
        collecting = Collecting(library)
        collecting.collect_anew([post_called(look, "Five missions")], "On evidence")
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("collection:on")
    wait_until(lambda: offered(person) == ["On evidence"], "the collection's name")
    person.press("Tab")
    person.type("partn*")
    field = person.pane.parts.field
    wait_until(lambda: field.asked == 'collection:"On evidence" partn*', "the query")
    wait_until(lambda: {hit.title for hit in hits(person)} == {"Five missions"}, "its posts")

    person.press("Esc")
    person.click(find(QToolButton, "Places: inbox, collections, tags"))
    tree = person.pane.parts.tree
    person.click_row(tree, index_of(tree, "On evidence"))
    person.press("Ctrl+Shift+F")
    person.type("partn*")
    wait_until(lambda: {hit.title for hit in hits(person)} == {"Five missions"}, "its posts")


def test_results_are_put_in_another_order(alike, sit_down):
    person = sit_down(alike)
    person.press("Ctrl+Shift+F")
    person.type("lighthouses")
    wait_until(lambda: len(hits(person)) == 2, "both posts")
    person.click(find(QToolButton, "Order of the results"))
    menu = bar(person).menu_of("order")
    wait_until(menu.isVisible, "the menu")
    person.choose_in_menu(menu, "Newest saved")
    wait_until(lambda: bar(person).order == "saved", "the order")
    newest = ["Lighthouses", "Estuaries"]
    wait_until(lambda: [hit.title for hit in hits(person)] == newest, "the newest first")


def test_further_pages_come_with_scrolling(full, sit_down):
    with Library(full) as library:
        for number in range(PAGE + 20):
            save(library, f"A lantern was lit, number {number}.", title=f"Lantern {number}")
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("lantern")
    wait_until(lambda: len(hits(person)) == PAGE, "the first page")
    person.press("Down", "End")
    wait_until(lambda: len(hits(person)) == PAGE + 20, "all of them")
    assert len({hit.post for hit in hits(person)}) == PAGE + 20


@pytest.mark.logs_warnings
def test_an_index_that_the_disk_damaged_is_made_anew_and_that_is_said(full, sit_down):
    with Library(full) as library:
        bring_up_to_date(library)
    for segment in user_paths().cache.rglob("*.seg"):
        segment.write_bytes(segment.read_bytes()[:-1])
    person = sit_down(full)
    person.wait_for_words("damaged on the disk")
    person.press("Ctrl+Shift+F")
    person.type("partners who")
    wait_until(lambda: len(hits(person)) == 1, "the one post")


def test_export_is_reached_from_the_field_in_which_something_was_found(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+F")
    person.type("lights")
    wait_until(person.pane.parts.results.rowCount, "results")
    person.press("Home", "Ctrl+E")
    dialog = wait_for(QFileDialog)
    dialog.reject()
