"""The library pane: what it asks for, by keyboard, by menu, by dropping, and what it shows."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QPushButton

from insightreader.domain.entities import Collection, SavedSearch, Status, Tag
from insightreader.domain.found import SearchAnswer, SearchHit
from insightreader.domain.ids import (
    AnnotationId,
    CollectionId,
    PostId,
    SavedSearchId,
    TagId,
    Uid,
)
from insightreader.domain.listing import ListFilter, SmartList, Sort, SortKey
from insightreader.ui.library.collection_dialog import CollectionDialog
from insightreader.ui.library.header import Way
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.library.place import TRASH, Place, PlaceKind
from insightreader.ui.library.query_help import QueryHelp
from insightreader.ui.library.row_look import Density
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.library.tag_dialog import TagDialog
from insightreader.ui.library.triage import Triage
from tests.ui.library.sample_posts import sample_post

Key = Qt.Key
COUNTS = {SmartList.ALL: 30, SmartList.INBOX: 4, SmartList.TRASH: 1}


def hit(post: int, *, note: int | None = None, start: int = 0, snippet: str = "on trust"):
    return SearchHit(
        kind="note" if note else "post",
        post=PostId(post),
        post_uid=Uid(f"p{post}"),
        title=f"Post {post}",
        score=1.0,
        snippet=snippet,
        matches=((3, 8),),
        start=start,
        end=start + 5,
        annotation=AnnotationId(note) if note else None,
    )


@pytest.fixture
def pane(qtbot, switch):
    pane = LibraryPane(lambda ids, deliver: deliver([sample_post(each) for each in ids]), switch)
    qtbot.addWidget(pane)
    pane.resize(343, 800)
    pane.set_counts(COUNTS)
    pane.set_collections(
        [
            Collection(CollectionId(1), Uid("a"), "Missions", None, 3),
            Collection(CollectionId(2), Uid("b"), "Health", CollectionId(1), 1),
        ]
    )
    pane.set_tags([Tag(TagId(5), "memory", 7), Tag(TagId(6), "craft", 2)])
    pane.set_searches([SavedSearch(SavedSearchId(9), Uid("s"), "On trust", "trust is:unread")])
    pane.set_ids([PostId(each) for each in range(1, 31)])
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.grab()
    qtbot.waitUntil(lambda: pane.parts.posts.known_post(PostId(1)) is not None)
    return pane


def heard(signal) -> list:
    told: list = []
    signal.connect(lambda *values: told.append(values if len(values) > 1 else values[0]))
    return told


def choose(pane: LibraryPane, kind: PlaceKind, key: object) -> None:
    item = pane.parts.tree.places.item_of(Place(kind, key))
    pane.parts.tree.setCurrentIndex(item.index())


def header_text(pane: LibraryPane) -> str:
    return " ".join(label.text() for label in pane.parts.header.findChildren(QLabel))


def dialog_of(pane: LibraryPane, kind: type):
    return next(each for each in pane.findChildren(kind) if each.isVisible())


def test_keys_ask_for_triage_of_the_selected_posts(pane, qtbot):
    status, star = heard(pane.status_requested), heard(pane.star_requested)
    read, deleted = heard(pane.read_requested), heard(pane.delete_requested)
    pane.focus_list()
    for key in (Key.Key_E, Key.Key_J, Key.Key_L, Key.Key_I, Key.Key_S, Key.Key_U, Key.Key_Delete):
        qtbot.keyClick(pane.parts.list, key)
    assert status == [([1], Status.ARCHIVE), ([2], Status.LATER), ([2], Status.INBOX)]
    assert star == [([2], True)]
    assert read == [([2], True)]
    assert deleted == [[2]]


def test_a_mixed_selection_is_starred_first_and_unstarred_next(pane):
    star = heard(pane.star_requested)
    pane.select([PostId(3), PostId(4)])
    pane.parts.list.actions_of_posts.asked.emit(Triage.STAR)
    pane.select([PostId(4)])
    pane.parts.list.actions_of_posts.asked.emit(Triage.STAR)
    assert star == [([3, 4], True), ([4], False)]


def test_the_bulk_bar_shows_for_two_posts_and_more(pane):
    pane.select([PostId(3)])
    assert not pane.parts.bulk.isVisible()
    pane.select([PostId(3), PostId(4), PostId(9)])
    assert pane.parts.bulk.isVisible()
    assert "3 selected" in [each.text() for each in pane.parts.bulk.findChildren(QLabel)]


def test_tags_are_picked_for_several_posts(pane, qtbot):
    tagged = heard(pane.tag_requested)
    pane.focus_list()
    pane.select([PostId(2), PostId(7)])
    qtbot.keyClick(pane.parts.list, Key.Key_T)
    field = dialog_of(pane, TagDialog).picker.field
    qtbot.waitUntil(field.hasFocus)
    for typed in ("memo", "craft", "health"):
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Return)
    assert tagged == [([2, 7], ["health"], ["memory", "craft"])]


def test_a_collection_is_chosen_by_its_path(pane, qtbot):
    moved, created = heard(pane.collection_requested), heard(pane.new_collection_requested)
    pane.select([PostId(1)])
    for typed in ("heal", "Elsewhere"):
        pane.parts.list.actions_of_posts[Triage.MOVE].trigger()
        field = dialog_of(pane, CollectionDialog).picker.field
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Key.Key_Return)
        QApplication.processEvents()
    assert moved == [([1], 2)]
    assert created == [([1], "Elsewhere")]


def test_erasing_says_what_goes_and_waits_for_a_yes(pane, qtbot):
    erased = heard(pane.purge_requested)
    pane.go_to(TRASH)
    pane.select([PostId(2)])
    for button_text, expected in (("Keep", []), ("Erase for ever", [[2]])):
        pane.parts.list.actions_of_posts.asked.emit(Triage.ERASE)
        box = dialog_of(pane, QMessageBox)
        assert "What a quotation is for" in box.text()
        assert " 2 notes. " in box.text()
        assert box.textFormat() is Qt.TextFormat.PlainText
        button = next(each for each in box.buttons() if each.text() == button_text)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert erased == expected


def test_places_change_the_filter_once(pane):
    filters = heard(pane.filter_changed)
    choose(pane, PlaceKind.SMART, SmartList.INBOX)
    choose(pane, PlaceKind.COLLECTION, 2)
    choose(pane, PlaceKind.TAG, 5)
    pane.parts.chips.chosen.emit(SmartList.UNREAD)
    assert filters == [
        ListFilter(SmartList.INBOX),
        ListFilter(collection=CollectionId(2)),
        ListFilter(tag=TagId(5)),
        ListFilter(tag=TagId(5), also=SmartList.UNREAD),
    ]
    assert pane.filter == filters[-1]
    assert "memory" in header_text(pane)


def test_chips_and_places_narrow_what_is_searched(pane):
    asked = heard(pane.query_changed)
    pane.parts.field.set_query("trust")
    pane.parts.chips.chosen.emit(SmartList.UNREAD)
    pane.parts.chips.chosen.emit(SmartList.ALL)
    pane.parts.field.leave()
    pane.parts.chips.chosen.emit(SmartList.STARRED)
    assert asked == ["trust", "is:unread trust", "trust", ""]


def test_searching_in_the_trash_looks_in_the_library(pane):
    pane.go_to(TRASH)
    pane.parts.field.set_query("trust")
    assert pane.filter == ListFilter(query="trust")
    assert "Library" in header_text(pane)


def test_a_saved_search_asks_its_query_and_leaving_it_clears_the_field(pane):
    asked = heard(pane.query_changed)
    choose(pane, PlaceKind.SEARCH, 9)
    assert pane.filter == ListFilter(query="trust is:unread")
    choose(pane, PlaceKind.SMART, SmartList.LATER)
    assert asked == ["trust is:unread", ""]
    assert pane.filter == ListFilter(SmartList.LATER)


def test_typing_asks_once_after_a_rest(pane, qtbot):
    asked = heard(pane.query_changed)
    with qtbot.waitSignal(pane.query_changed):
        qtbot.keyClicks(pane.parts.field, "trust")
    assert asked == ["trust"]


def test_results_are_grouped_and_open_at_their_passage(pane, qtbot):
    opened = heard(pane.search_result_open_requested)
    qtbot.keyClicks(pane.parts.field, "trust")
    qtbot.keyClick(pane.parts.field, Key.Key_Return)
    assert opened == []
    answer = (hit(2, start=40), hit(3, note=8, start=70), hit(2, note=7, start=60))
    pane.show_answer(SearchAnswer(1, answer, 3))
    assert opened == [(2, 40, 45)], "Enter was quicker than the answer, which opens it"
    qtbot.keyClick(pane.parts.field, Key.Key_Down)
    for _ in range(3):
        qtbot.keyClick(pane.parts.found, Key.Key_J)
    qtbot.keyClick(pane.parts.found, Key.Key_Return)
    assert opened[-1] == (3, 70, 75)
    rows = [pane.parts.results.row(row) for row in range(pane.parts.results.rowCount())]
    assert [(row.post_id, row.is_note) for row in rows] == [
        (2, False),
        (2, True),
        (3, False),
        (3, True),
    ]


def test_an_answer_that_comes_after_escape_is_dropped(pane, qtbot):
    qtbot.keyClicks(pane.parts.field, "trust")
    qtbot.keyClick(pane.parts.field, Key.Key_Escape)
    pane.show_answer(SearchAnswer(1, (hit(2),), 1))
    assert pane.parts.list.isVisible()
    assert "30" in header_text(pane)


def test_nothing_found_says_so_and_leads_back(pane, qtbot):
    pane.parts.field.set_query("trust")
    pane.show_answer(SearchAnswer(1, (), 0))
    assert pane.parts.empty.isVisible()
    press(pane, "Show the whole library", qtbot)
    assert pane.parts.field.text() == ""
    assert pane.parts.list.isVisible()


def test_down_goes_to_the_posts_when_nothing_is_asked(pane, qtbot):
    pane.focus_search()
    qtbot.keyClick(pane.parts.field, Key.Key_Down)
    assert pane.parts.list.current_id() == 1


def test_an_empty_library_offers_the_ways_in(pane, qtbot):
    ways = heard(pane.add_requested)
    pane.set_counts({SmartList.ALL: 0, SmartList.TRASH: 0})
    pane.set_ids([])
    for button in offered(pane):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert ways == [Way.FILE, Way.IMPORT, Way.SAMPLE, Way.TOUR]


def test_an_empty_place_says_its_name_and_what_brings_posts_there(pane):
    choose(pane, PlaceKind.COLLECTION, 1)
    pane.set_ids([])
    title, words = said_of_nothing(pane)
    assert title == "“Missions” is empty"
    assert "press M" in words


def test_a_chip_that_lets_nothing_through_says_what_it_lets_through(pane, qtbot):
    filters = heard(pane.filter_changed)
    pane.set_counts({SmartList.ALL: 30, SmartList.TRASH: 0})
    pane.parts.chips.chosen.emit(SmartList.STARRED)
    pane.set_ids([])
    assert said_of_nothing(pane)[0] == "No star here yet"
    press(pane, "Show the whole library", qtbot)
    assert filters[-1].also is SmartList.ALL


def test_what_was_not_found_can_be_looked_for_by_any_of_its_words(pane, qtbot):
    asked = heard(pane.query_changed)
    pane.parts.field.set_query("trust zyzzyva")
    pane.show_answer(SearchAnswer(1, (), 0))
    press(pane, "Search for any of these words", qtbot)
    assert asked[-1] == pane.parts.field.text() == "trust OR zyzzyva"
    pane.show_answer(SearchAnswer(2, (), 0))
    assert "Search for any of these words" not in [each.text() for each in offered(pane)]
    press(pane, "How to search", qtbot)
    (popover,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QueryHelp)]
    assert popover.isVisible()
    popover.close()


def offered(pane) -> list[QPushButton]:
    return [each for each in pane.parts.empty.findChildren(QPushButton) if each.isVisible()]


def said_of_nothing(pane) -> list[str]:
    labels = pane.parts.empty.findChildren(QLabel)
    return [each.text() for each in labels if each.text()]


def press(pane, words: str, qtbot) -> None:
    (button,) = [each for each in offered(pane) if each.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_dropped_is_to_be_saved(pane):
    saved = heard(pane.save_requested)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/posts/a.html"), QUrl("https://example.org/b")])
    assert pane.welcomes(mime)
    assert pane.bring(mime)
    assert saved == [
        [
            SaveSource(SourceKind.FILE, "/posts/a.html"),
            SaveSource(SourceKind.ADDRESS, "https://example.org/b"),
        ]
    ]


def test_a_picture_by_itself_is_refused_and_not_saved(pane):
    saved, refused = heard(pane.save_requested), []
    pane.picture_refused.connect(lambda: refused.append(True))
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert pane.welcomes(mime)
    assert not pane.bring(mime)
    assert saved == []
    assert len(refused) == 1


def test_pasting_saves_what_the_clipboard_holds(pane):
    saved = heard(pane.save_requested)
    QGuiApplication.clipboard().setText("A post in plain text.")
    pane.parts.header.way_chosen.emit(Way.PASTE)
    assert saved == [[SaveSource(SourceKind.TEXT, "A post in plain text.")]]


@pytest.mark.parametrize(
    ("kind", "key", "signal", "expected"),
    [
        (PlaceKind.COLLECTION, 2, "collection_requested", ([4, 5], 2)),
        (PlaceKind.TAG, 5, "tag_requested", ([4, 5], ["memory"], [])),
        (PlaceKind.SMART, SmartList.LATER, "status_requested", ([4, 5], Status.LATER)),
        (PlaceKind.SMART, SmartList.STARRED, "star_requested", ([4, 5], True)),
        (PlaceKind.SMART, SmartList.TRASH, "delete_requested", [4, 5]),
    ],
)
def test_posts_dropped_on_a_place_go_there(pane, kind, key, signal, expected):
    asked = heard(getattr(pane, signal))
    pane.parts.tree.places.posts_dropped.emit([4, 5], Place(kind, key))
    assert asked == [expected]


def test_the_order_is_chosen_with_its_natural_direction(pane):
    sorts = heard(pane.sort_changed)
    actions = {each.text(): each for each in pane.parts.header.sort_menu.actions()}
    actions["Title"].trigger()
    assert {"A to Z", "Z to A"} <= {each.text() for each in pane.parts.header.sort_menu.actions()}
    actions["Date published"].trigger()
    pane.parts.header.sort_menu.actions()[-2].trigger()
    assert sorts == [
        Sort(SortKey.TITLE, descending=False),
        Sort(SortKey.PUBLISHED, descending=True),
        Sort(SortKey.PUBLISHED, descending=False),
    ]


def test_a_search_is_kept_under_a_name(pane, qtbot):
    kept = heard(pane.search_create_requested)
    pane.parts.field.set_query("trust")
    pane.parts.field.save_requested.emit("trust")
    dialog = dialog_of(pane, QInputDialog)
    dialog.setTextValue("About trust")
    dialog.accept()
    assert kept == [("About trust", "trust")]


def test_collections_are_made_named_and_deleted(pane):
    made, named = heard(pane.collection_create_requested), heard(pane.collection_rename_requested)
    gone, dropped = heard(pane.collection_delete_requested), heard(pane.search_delete_requested)
    pane.parts.tree.create_requested.emit(1)
    dialog = dialog_of(pane, QInputDialog)
    dialog.setTextValue("Climate")
    dialog.accept()
    pane.parts.tree.rename_requested.emit(Place(PlaceKind.COLLECTION, 2), "Public health")
    pane.parts.tree.delete_requested.emit(Place(PlaceKind.COLLECTION, 2))
    pane.parts.tree.delete_requested.emit(Place(PlaceKind.SEARCH, 9))
    assert (made, named) == ([("Climate", 1)], [(2, "Public health")])
    assert (gone, dropped) == ([2], [9])


def test_a_collection_moves_by_keyboard_too(pane, qtbot):
    moved = heard(pane.collection_move_requested)
    pane.set_collections(
        [*pane.parts.acts.collections, Collection(CollectionId(3), "c", "Zeta", None, 0)]
    )
    pane.parts.tree.move_requested.emit(2)
    field = dialog_of(pane, CollectionDialog).picker.field
    qtbot.keyClicks(field, "zet")
    qtbot.keyClick(field, Key.Key_Return)
    assert moved == [(2, 3)]


def test_theme_and_density_change_while_it_shows(pane, switch):
    switch.choose("dark")
    pane.set_density(Density.COMPACT)
    pane.show_places(True)
    pane.refresh([PostId(1)])
    assert pane.parts.tree.isVisible()
    assert not pane.grab().isNull()
