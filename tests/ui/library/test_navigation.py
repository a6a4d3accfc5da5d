"""The tree of places: counts, nesting, what can be moved where, and what a key asks for."""

import json

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from insightreader.domain.entities import Collection, SavedSearch, Tag
from insightreader.domain.ids import CollectionId, SavedSearchId, TagId, Uid
from insightreader.domain.listing import SmartList
from insightreader.ui.library.navigation import NavigationTree
from insightreader.ui.library.navigation_model import COLLECTION_MIME, COUNT_ROLE, PLACE_ROLE
from insightreader.ui.library.place import EVERYTHING, TRASH, Place, PlaceKind
from insightreader.ui.library.row_mime import POSTS_MIME
from insightreader.ui.theme import LIGHT

MOVE = Qt.DropAction.MoveAction


def collection(key: int, name: str, parent: int | None = None) -> Collection:
    above = CollectionId(parent) if parent else None
    return Collection(CollectionId(key), Uid(f"c{key}"), name, above, key)


def at(key: int) -> Place:
    return Place(PlaceKind.COLLECTION, key)


@pytest.fixture
def tree(qtbot):
    tree = NavigationTree(LIGHT)
    tester = QAbstractItemModelTester(
        tree.places, QAbstractItemModelTester.FailureReportingMode.Fatal, tree
    )
    qtbot.addWidget(tree)
    tree.set_collections([collection(1, "Missions"), collection(2, "Health", 1)])
    tree.set_tags([Tag(TagId(5), "memory", 7)])
    tree.set_searches([SavedSearch(SavedSearchId(9), Uid("s"), "On trust", "trust is:unread")])
    tree.resize(300, 500)
    tree.show()
    tree.activateWindow()
    qtbot.waitUntil(tree.isActiveWindow)
    yield tree
    tester.deleteLater()


def index(tree: NavigationTree, place: Place) -> QModelIndex:
    return tree.places.item_of(place).index()


def names_under(tree: NavigationTree, place: Place) -> list[str]:
    item = tree.places.item_of(place)
    return [item.child(row).text() for row in range(item.rowCount())]


def mime(kind: str, content: object) -> QMimeData:
    data = QMimeData()
    data.setData(kind, QByteArray(json.dumps(content).encode()))
    return data


def test_collections_stand_inside_their_parents(tree):
    section = Place(PlaceKind.SECTION, PlaceKind.COLLECTION)
    assert names_under(tree, section) == ["Missions"]
    assert names_under(tree, at(1)) == ["Health"]


def test_a_ring_of_collections_is_shown_rather_than_lost(tree):
    tree.set_collections([collection(1, "One", 2), collection(2, "Two", 1)])
    assert {tree.places.name_of(at(1)), tree.places.name_of(at(2))} == {"One", "Two"}


def test_a_collection_without_its_parent_stands_at_the_top(tree):
    tree.set_collections([collection(2, "Health", 1)])
    assert names_under(tree, Place(PlaceKind.SECTION, PlaceKind.COLLECTION)) == ["Health"]


def test_counts_are_shown_and_spoken(tree):
    tree.places.set_counts({SmartList.INBOX: 1204, SmartList.UNREAD: 3})
    inbox = tree.places.item_of(Place(PlaceKind.SMART, SmartList.INBOX))
    assert inbox.data(COUNT_ROLE) == 1204
    assert inbox.data(Qt.ItemDataRole.AccessibleTextRole) == "Inbox, 1,204 posts"


def test_lists_are_replaced_without_losing_place_or_folding(tree, qtbot):
    told = []
    tree.setCurrentIndex(index(tree, at(2)))
    tree.setExpanded(index(tree, at(1)), False)
    tree.place_chosen.connect(told.append)
    tree.set_collections([collection(1, "Missions"), collection(2, "Public health", 1)])
    assert tree.place == at(2)
    assert tree.currentIndex().data() == "Public health"
    assert told == []
    assert not tree.isExpanded(index(tree, at(1)))


@pytest.mark.parametrize(
    ("moved", "onto", "fits"),
    [
        (2, Place(PlaceKind.SECTION, PlaceKind.COLLECTION), True),
        (1, at(2), False),
        (1, at(1), False),
        (1, EVERYTHING, False),
        (1, Place(PlaceKind.TAG, 5), False),
    ],
)
def test_a_collection_moves_to_the_top_or_into_another_but_not_into_itself(tree, moved, onto, fits):
    told = []
    tree.places.collection_dropped.connect(lambda *values: told.append(values))
    data = mime(COLLECTION_MIME, moved)
    assert tree.places.canDropMimeData(data, MOVE, -1, -1, index(tree, onto)) is fits
    assert not tree.places.dropMimeData(data, MOVE, -1, -1, index(tree, onto))
    assert told == ([(moved, None)] if fits else [])


@pytest.mark.parametrize(
    ("onto", "fits"),
    [
        (at(1), True),
        (Place(PlaceKind.TAG, 5), True),
        (TRASH, True),
        (EVERYTHING, False),
        (Place(PlaceKind.SMART, SmartList.ANNOTATED), False),
        (Place(PlaceKind.SEARCH, 9), False),
    ],
)
def test_posts_drop_where_they_can_belong(tree, onto, fits):
    told = []
    tree.places.posts_dropped.connect(lambda *values: told.append(values))
    tree.places.dropMimeData(mime(POSTS_MIME, [3, 4]), MOVE, -1, -1, index(tree, onto))
    assert told == ([([3, 4], onto)] if fits else [])


def test_a_new_name_is_asked_for_and_not_taken_before_the_library_has_it(tree, qtbot):
    named = []
    tree.rename_requested.connect(lambda *values: named.append(values))
    tree.setCurrentIndex(index(tree, at(2)))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    editor.setText("Public health")
    with qtbot.waitSignal(tree.rename_requested):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert named == [(at(2), "Public health")]
    assert tree.places.name_of(at(2)) == "Health"


def test_delete_asks_for_collections_and_searches_only(tree, qtbot):
    gone = []
    tree.delete_requested.connect(gone.append)
    for place in (at(2), Place(PlaceKind.SEARCH, 9), Place(PlaceKind.TAG, 5), TRASH):
        tree.setCurrentIndex(index(tree, place))
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert gone == [at(2), Place(PlaceKind.SEARCH, 9)]


def test_a_click_on_a_section_folds_it(tree, qtbot):
    section = index(tree, Place(PlaceKind.SECTION, PlaceKind.COLLECTION))
    tree.scrollTo(section)
    centre = tree.visualRect(section).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert not tree.isExpanded(section)


def test_every_place_offers_what_can_be_done_with_it(tree):
    def offered(place):
        menu = tree.menu_for(place)
        texts = [action.text() for action in menu.actions() if action.text()]
        menu.deleteLater()
        return texts

    assert offered(None) == ["New collection…"]
    assert offered(at(1))[:2] == ["New collection inside…", "Rename"]
    assert "Move into…" in offered(at(1))
    assert offered(Place(PlaceKind.SEARCH, 9)) == ["Delete saved search"]
    assert offered(EVERYTHING) == []


def test_a_dragged_collection_names_itself(tree):
    data = tree.places.mimeData([index(tree, at(2))])
    assert json.loads(bytes(data.data(COLLECTION_MIME).data())) == 2
    assert index(tree, at(2)).data(PLACE_ROLE) == at(2)
