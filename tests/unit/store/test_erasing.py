"""Erasing is complete: rows, history, bytes, logs; and says what the backups still hold."""

import random
import string

import pytest

from insightreader.domain.errors import LibraryReadOnly, NotFound
from insightreader.domain.evidence import Across, Side
from insightreader.domain.ids import CodeId
from insightreader.domain.listing import ListFilter
from insightreader.services import backup
from insightreader.services.annotating import Annotating
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.collecting import Collecting
from insightreader.services.erasing import Erasing, NotInTrash
from insightreader.services.evidence.matrix import Summarising, summary_of
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import NothingToUndo, Undo, history, undo_state
from insightreader.store import erasing, index_feed, posts
from insightreader.store.affected import RULES
from insightreader.store.library import Library
from tests.building import annotate, begin, cleaned, save, source, with_report
from tests.unit.services.filled import conclude

SECRET = "Quetzalcoatlus"
ADDRESS = "https://example.org/secret"


def secret_post(of: Library) -> int:
    """A post whose every text, in every table that can hold one, has the secret word in it."""
    text = f"# {SECRET}\n\nThe {SECRET} itself.\n\n" + f"More of {SECRET}, longer. " * 400
    found = with_report(cleaned(text, title=f"{SECRET} title", author=SECRET))
    job = begin(of, source(text, url=ADDRESS, name=f"{SECRET}.md"), tags=("kept",))
    post = Capturing(of).finish(job, found).value
    note = annotate(
        of, post, f"The {SECRET}", comment=f"{SECRET} first", codes=["Case/One", "Outcome/Two"]
    )
    writing = Annotating(of)
    writing.set_comment(note, f"{SECRET} second", html=f"<p>{SECRET}</p>")
    writing.set_secondary(note, person=SECRET, work=SECRET)
    conclude(of, note)
    summarising = Summarising(of)
    for across, key in ((Across.POSTS, post), (Across.AUTHORS, SECRET), (Across.SITES, SECRET)):
        summarising.set_text(CodeId(1), Side(across, key), f"{SECRET} said")
    with of.act("note") as act:
        act.edit("outcome", 1, note=SECRET)
        act.edit("brief_part", 1, text=SECRET)
    named = {"author": SECRET, "site": SECRET, "title": f"Another {SECRET}"}
    Organising(of).edit_metadata(post, **named)
    Collecting(of).collect([post], Collecting(of).create_collection("Cases").value)
    save(of, f"{text} again", url=ADDRESS, if_known=IfKnown.NEW_VERSION, title=SECRET)
    begin(of, source(f"{SECRET} under way", url=ADDRESS), if_known=IfKnown.NEW_VERSION)
    writing.keep_draft(note, f"{SECRET} being typed")
    Organising(of).delete([post])
    return post


def bytes_of(of: Library) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in of.folder.iterdir() if each.is_file()}


def holding(of: Library, text: str) -> list[str]:
    """The files in which the text stands, plain; captures and revisions are packed."""
    return [name for name, data in bytes_of(of).items() if text.encode() in data]


def test_nothing_of_an_erased_post_is_left_in_any_file(library):
    kept = save(library, "What stays.", tags=("kept",))
    post = secret_post(library)
    assert holding(library, SECRET)
    digests = library.captures.digests()
    packed = library.captures.connection.execute("SELECT data FROM blob").fetchall()
    erased = Erasing(library).erase([post]).value
    assert (erased.posts, erased.captures, erased.backups) == (1, 4, ())
    assert holding(library, SECRET) == []
    left = library.captures.digests()
    assert len(left) == len(digests) - 4
    assert posts.listing(library.connection, ListFilter(), posts.Sort()).tolist() == [kept]
    still = library.captures.connection.execute("SELECT data FROM blob").fetchall()
    for (data,) in set(packed) - set(still):
        assert not any(data in file for file in bytes_of(library).values())


def test_what_is_said_of_an_author_stays_while_another_post_has_that_author(library):
    gone, kept = (
        save(library, f"{words} words.", author="Ann", tags=("t",)) for words in ("Some", "Other")
    )
    annotate(library, kept, "Other words", codes=["Case/One"])
    for across, key in ((Across.POSTS, gone), (Across.AUTHORS, "Ann")):
        Summarising(library).set_text(CodeId(1), Side(across, key), "Said.")
    Organising(library).delete([gone])
    Erasing(library).erase([gone])
    assert summary_of(library, CodeId(1), Side(Across.AUTHORS, "Ann")).text == "Said."
    assert summary_of(library, CodeId(1), Side(Across.POSTS, gone)) is None


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_left_between_the_rows_of_a_full_page_either(library, seed):
    chance = random.Random(seed)
    gone, words = [], []
    for _ in range(30):
        words.append("".join(chance.choices(string.ascii_letters, k=14)))
        text = f"{words[-1]} " * chance.choice((1, 20, 300))
        post = save(library, text, title=words[-1], author=words[-1])
        annotate(library, post, words[-1], comment=words[-1] * chance.choice((1, 50)))
        Organising(library).edit_metadata(post, site=words[-1])
        gone.append(post)
        save(library, "What stays. " * chance.choice((1, 20, 300)))
    Organising(library).delete(gone)
    chance.shuffle(gone)
    for post in gone[:20]:
        Erasing(library).erase([post])
    Erasing(library).erase(gone[20:])
    files = b"".join(bytes_of(library).values())
    assert [word for word in words if word.encode() in files] == []


def test_no_row_of_any_table_speaks_of_an_erased_post(library):
    save(library, "What stays.")
    post = secret_post(library)
    Erasing(library).erase([post])
    tables = library.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    for (table,) in tables.fetchall():
        rows = library.connection.execute(f"SELECT * FROM {table}").fetchall()
        assert not any(SECRET in repr(row) for row in rows), table
    for table in RULES:
        query = (
            f"SELECT count(*) FROM change WHERE entity = ? AND row NOT IN (SELECT id FROM {table})"
        )
        assert library.connection.execute(query, (table,)).fetchone() == (0,), table
    assert library.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(NotFound):
        Reading(library).open(post)


def test_the_index_is_told_to_forget_the_post_and_its_notes(library):
    post = secret_post(library)
    sequence = index_feed.last_sequence(library.connection)
    Erasing(library).erase([post])
    rows, _ = index_feed.pending(library.connection, 100, after=sequence)
    assert sorted(row.kind for row in rows) == ["note", "post"]
    assert not any(row.alive for row in rows)


def test_bytes_that_another_post_names_stay(library):
    first, second = save(library), save(library)
    Organising(library).delete([first])
    assert Erasing(library).erase([first]).value.captures == 0
    assert Reading(library).capture(second).startswith(b"# Missions")


def test_only_the_trash_can_be_erased(library):
    kept, gone = save(library), save(library, "Gone.")
    Organising(library).delete([gone])
    with pytest.raises(NotInTrash):
        Erasing(library).erase([gone, kept])
    assert len(posts.rows(library.connection, [kept, gone])) == 2
    assert Erasing(library).erase([]).value.posts == 0


def test_the_files_that_still_hold_it_are_named(library):
    post = secret_post(library)
    made = backup.back_up(library.folder)
    library.close()
    before = backup.restore(library.folder, made.path).before
    damaged = library.folder / "backups" / "library-20200101T000000Z-x.db"
    damaged.write_bytes(b"who knows what is in here" * 200)
    with Library(library.folder) as again:
        save(again, "Later.")
        later = backup.back_up(again.folder, clock=lambda: 0.0)
        found = Erasing(again).erase([post]).value.backups
        captures = again.folder / "backups" / "captures.db"
        assert set(found) == {
            made.path, later.path, before / "library.db", captures, damaged
        }  # fmt: skip
        later_post = save(again, "After that.")
        Organising(again).delete([later_post])
        assert Erasing(again).erase([later_post]).value.backups == (damaged,)


def test_undo_stops_short_of_what_lost_a_part(library):
    one, two = save(library), save(library, "Another.")
    Organising(library).set_starred([one, two], starred=True)
    Organising(library).delete([two])
    Erasing(library).erase([two])
    assert undo_state(library).undo is None
    with pytest.raises(NothingToUndo):
        Undo(library).undo()
    assert posts.rows(library.connection, [one])[0].is_starred
    Organising(library).set_starred([one], starred=False)
    assert Undo(library).undo().value.kind == "unstar"
    with pytest.raises(NothingToUndo):
        Undo(library).undo()
    labels = [each.label for each in history(library) if each.kind in ("star", "delete")]
    assert labels == [{}, {}]


def test_erasing_an_older_post_does_not_let_undo_reach_further_again(library):
    old, new, other = save(library), save(library, "New."), save(library, "Other.")
    Organising(library).delete([old])
    Organising(library).set_starred([new, other], starred=True)
    Organising(library).delete([new])
    Erasing(library).erase([new])
    Erasing(library).erase([old])
    assert undo_state(library).undo is None


def test_an_undone_act_that_lost_a_part_is_not_done_again(library):
    one, two = save(library), save(library, "Another.")
    Organising(library).delete([two])
    Organising(library).set_starred([one, two], starred=True)
    Undo(library).undo()
    Erasing(library).erase([two])
    assert undo_state(library).redo is None


def test_an_erasure_cut_short_is_finished_by_whoever_opens_next(library):
    post = secret_post(library)
    with library.unlogged():
        digests = erasing.erase_posts(library.connection, [post])
    # Killed here: the rows are gone, the bytes aren't.
    assert set(digests) <= set(library.captures.digests())
    folder = library.folder
    library.close()
    with Library(folder) as again:
        assert again.captures.digests() == []
        assert holding(again, SECRET) == []
        left = again.connection.execute("SELECT value FROM meta WHERE key = 'erasing'")
        assert left.fetchall() == []


def test_bytes_saved_again_after_an_erasure_was_cut_short_stay(library):
    post = save(library)
    Organising(library).delete([post])
    with library.unlogged():
        erasing.erase_posts(library.connection, [post])
    again = save(library)
    erasing.erase_bytes(library.connection, library.captures)
    assert Reading(library).capture(again).startswith(b"# Missions")


def test_somebody_who_reads_for_long_does_not_stop_an_erasure(library, monkeypatch):
    post = secret_post(library)
    library.connection.set_busy_timeout(10)
    library.captures.connection.set_busy_timeout(10)
    with Library(library.folder, read_only=True) as reader:
        reader.connection.execute("BEGIN")
        reader.connection.execute("SELECT count(*) FROM post").fetchall()
        assert Erasing(library).erase([post]).value.posts == 1
        reader.connection.execute("ROLLBACK")
        with pytest.raises(LibraryReadOnly):
            Erasing(reader).erase([])
    folder = library.folder
    library.close()
    assert [each.name for each in folder.iterdir() if SECRET.encode() in each.name.encode()] == []
    files = b"".join(each.read_bytes() for each in folder.iterdir() if each.is_file())
    assert SECRET.encode() not in files
