"""What the index is told: plain rows, from the outbox in order, or all of them."""

from insightreader.services.annotating import Annotating
from insightreader.services.organising import Organising
from insightreader.store import index_feed
from tests.building import annotate, begin, save


def test_a_post_s_row_holds_what_can_be_searched(library):
    post = save(
        library, tags=("mission", "è"), author="Ann", site="Blog", published="2024", language="en"
    )
    annotate(library, post, "bold goal", codes=["Case/One", "Case/Two"])
    annotate(library, post, "partners", codes=["Case/One"])
    Organising(library).set_starred([post], starred=True)
    row = next(each for each in index_feed.everything(library.connection) if each.kind == "post")
    assert (row.title, row.author, row.site) == ("Missions", "Ann", "Blog")
    assert (row.published, row.language, row.status) == ("2024", "en", "inbox")
    assert (row.is_read, row.is_starred, row.has_notes) == (False, True, True)
    assert set(row.tags) == {"mission", "è"}
    assert sorted(row.codes) == ["Case/One", "Case/Two"]
    assert row.body.startswith("Missions\nFive missions")
    assert row.key == f"p:{row.post_uid}"


def test_a_note_s_row_holds_its_quotation_its_comment_and_its_post(library):
    post = save(library, tags=("mission",))
    annotate(library, post, "bold goal", comment="why?", codes=["Case/One"])
    note = next(each for each in index_feed.everything(library.connection) if each.kind == "note")
    assert note.body == "bold goal\nwhy?"
    assert (note.title, note.tags, note.codes) == ("Missions", ("mission",), ("Case/One",))
    assert index_feed.note_text("quotation", "") == "quotation"


def test_entries_come_in_order_and_each_row_once(library):
    post = save(library)
    note = annotate(library, post, "bold goal")
    for number in range(5):
        Annotating(library).set_comment(note, f"comment {number}")
    rows, sequence = index_feed.pending(library.connection, 100)
    assert len(rows) == 2
    assert rows[-1].body.endswith("comment 4")
    assert sequence == index_feed.last_sequence(library.connection)
    assert index_feed.pending(library.connection, 100, after=sequence) == ([], 0)
    first, place = index_feed.pending(library.connection, 1)
    assert len(first) == 1
    assert place == index_feed.oldest_pending(library.connection)


def test_what_the_index_has_is_forgotten(library):
    post = save(library)
    annotate(library, post, "bold goal")
    waiting = index_feed.count_pending(library.connection, after=0)
    with library.unlogged():
        index_feed.prune(library.connection, 1)
    assert index_feed.count_pending(library.connection, after=0) == waiting - 1
    with library.unlogged():
        index_feed.prune(library.connection, 10**9)
    assert index_feed.oldest_pending(library.connection) is None
    # Numbers are never given out twice, or an index could take an old one for a new one.
    save(library, "Another.")
    assert index_feed.oldest_pending(library.connection) > waiting


def test_what_lies_in_the_trash_is_left_out_with_its_notes(library):
    post, _ = save(library), save(library, "Stays.")
    annotate(library, post, "bold goal")
    Organising(library).delete([post])
    assert [row.kind for row in index_feed.everything(library.connection)] == ["post"]
    assert index_feed.count(library.connection) >= 1


def test_a_post_being_read_is_found_by_its_title_alone(library):
    begin(library)
    [row] = index_feed.everything(library.connection)
    assert (row.title, row.body) == ("page.md", "")
