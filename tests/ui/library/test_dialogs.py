"""Tags, collections, orders and acts as lists of choices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.domain.entities import Collection, PostState, Tag
from insightreader.domain.ids import CollectionId, PostId, TagId, Uid
from insightreader.domain.listing import Sort, SortKey
from insightreader.ui.library.bulk_bar import BulkBar
from insightreader.ui.library.collection_dialog import collection_paths, outside_of
from insightreader.ui.library.post_text import accessible_text, notes_text, state_text, title_text
from insightreader.ui.library.selection_acts import SelectionActs
from insightreader.ui.library.sort_menu import SortMenu
from insightreader.ui.library.tag_dialog import TagDialog, tag_choices
from insightreader.ui.library.triage import BULK, MENU, TRASH_MENU, Triage, TriageActions
from insightreader.ui.theme import LIGHT
from tests.ui.library.sample_posts import sample_post


def collection(key: int, name: str, parent: int | None = None) -> Collection:
    return Collection(
        CollectionId(key), Uid(f"c{key}"), name, CollectionId(parent) if parent else None, 0
    )


def test_tags_of_the_posts_come_first_then_the_most_used():
    posts = [sample_post(1, tags=("a", "b")), sample_post(2, tags=("b",))]
    tags = [Tag(TagId(1), "rare", 1), Tag(TagId(2), "common", 90), Tag(TagId(3), "a", 2)]
    choices = tag_choices(posts, tags)
    assert [(each.name, each.taken) for each in choices] == [
        ("b", True),
        ("a", None),
        ("common", False),
        ("rare", False),
    ]


def test_tags_without_posts_at_hand_are_all_untaken():
    assert [each.taken for each in tag_choices([], [Tag(TagId(1), "a", 1)])] == [False]


def test_a_tag_dialog_closed_untouched_asks_for_nothing(qtbot):
    dialog = TagDialog([sample_post(2)], [Tag(TagId(1), "memory", 1)], theme=LIGHT)
    qtbot.addWidget(dialog)
    told = []
    dialog.chosen.connect(lambda *values: told.append(values))
    dialog.accept()
    assert told == []


def test_collections_are_named_by_their_path_in_its_order():
    paths = collection_paths(
        [collection(3, "Zeta"), collection(2, "Health", 1), collection(1, "Missions")]
    )
    assert list(paths.items()) == [(1, "Missions"), (2, "Missions / Health"), (3, "Zeta")]


def test_a_ring_of_collections_has_an_end():
    paths = collection_paths([collection(1, "One", 2), collection(2, "Two", 1)])
    assert paths == {1: "Two / One", 2: "One / Two"}


def test_a_collection_moves_anywhere_but_into_itself():
    nested = [collection(1, "A"), collection(2, "B", 1), collection(3, "C", 2), collection(4, "D")]
    assert [each.id for each in outside_of(CollectionId(1), nested)] == [4]
    assert [each.id for each in outside_of(CollectionId(3), nested)] == [1, 2, 4]


def test_the_order_in_force_is_checked(qtbot):
    menu = SortMenu()
    qtbot.addWidget(menu)
    menu.set_sort(Sort(SortKey.SITE, descending=True))
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Site", "Z to A"]


@pytest.fixture
def actions(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    actions = TriageActions(owner, LIGHT)
    yield actions
    owner.close()


def test_every_act_has_a_name_an_icon_and_a_key_or_a_place_in_a_menu(actions):
    offered = {*MENU, *TRASH_MENU}
    for act in Triage:
        action = actions[act]
        assert action.text()
        assert not action.icon().isNull()
        assert action.shortcut() != QKeySequence() or act in offered


def test_no_key_is_given_to_two_acts(actions):
    keys = [key.toString() for action in actions.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_keys_belong_to_the_list_and_not_to_the_window(actions):
    contexts = {action.shortcutContext() for action in actions.all()}
    assert contexts == {Qt.ShortcutContext.WidgetShortcut}


def test_the_bulk_bar_offers_other_acts_in_the_trash(actions, qtbot):
    bar = BulkBar(actions)
    qtbot.addWidget(bar)

    def offered():
        bar.set_count(2)
        bar.show()
        return [
            action.text()
            for action in actions.all()
            if any(widget.isVisible() for widget in bar.children() if action in _actions_of(widget))
        ]

    assert len(offered()) == len(BULK)
    bar.set_in_trash(True)
    assert offered() == ["Restore", "Erase for ever…"]


def _actions_of(widget: object) -> list:
    return widget.actions() if isinstance(widget, QWidget) else []


@pytest.mark.parametrize(
    ("act", "signal", "told"),
    [
        (Triage.OPEN, "open_requested", 1),
        (Triage.EXPORT, "export_requested", [1, 2]),
        (Triage.TRASH, "delete_requested", [1, 2]),
        (Triage.RESTORE, "undelete_requested", [1, 2]),
    ],
)
def test_plain_acts_ask_for_the_selected_posts(qtbot, act, signal, told):
    window = QWidget()
    qtbot.addWidget(window)
    acts = SelectionActs(LIGHT, window)
    heard = []
    getattr(acts, signal).connect(heard.append)
    acts.perform(act, [PostId(1), PostId(2)], [])
    assert heard == [told]


def test_posts_that_are_not_known_yet_are_starred_and_read(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    acts = SelectionActs(LIGHT, window)
    heard = []
    acts.star_requested.connect(lambda *values: heard.append(values))
    acts.read_requested.connect(lambda *values: heard.append(values))
    acts.perform(Triage.STAR, [PostId(1)], [])
    acts.perform(Triage.READ, [PostId(1)], [])
    assert heard == [([1], True), ([1], True)]


@pytest.mark.parametrize(("count", "said"), [(0, ""), (1, "1 note"), (7, "7 notes")])
def test_notes_are_counted_in_words(count, said):
    assert notes_text(count) == said


def test_a_post_without_a_title_is_called_by_its_address():
    assert title_text(sample_post(1, title="")) == "https://example.org/1"
    assert title_text(sample_post(1, title="", url=None)) == "Untitled"


def test_what_a_post_is_waiting_for_is_spoken():
    reading = sample_post(1, state=PostState.READING)
    failed = sample_post(1, state=PostState.FAILED, problem=None)
    assert state_text(sample_post(1)) == ""
    assert accessible_text(reading).endswith("Being read…")
    assert accessible_text(failed).endswith("Could not be read; the capture is kept")


def test_why_a_post_could_not_be_read_is_said_in_words():
    failed = sample_post(1, state=PostState.FAILED, problem="NothingToRead")
    assert state_text(failed) == "There is no text in it that could be read."
