"""A random walk over the services, with what must hold after every step."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from insightreader.domain.entities import PlaceVerdict, Status, TextVerdict
from insightreader.domain.errors import NotFound, NothingToRead
from insightreader.domain.listing import ListFilter, SmartList, Sort, SortKey
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.coding import CodeName
from insightreader.services.collecting import Collecting, WouldNestInItself
from insightreader.services.erasing import Erasing
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo, undo_state
from insightreader.services.versions import Versions
from insightreader.store import annotations, checks, following, organising, posts
from insightreader.store.affected import RULES
from insightreader.store.library import Library
from tests.building import Ticking, cleaned, new_library, save, source
from tests.unit.store.rows import FollowedIndex, State, state, whole_index

WORDS = ("mission", "goal", "trust", "river", "Ärger", "使命", "e\u0301", "👩‍👧")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
TAGS = st.sampled_from(("a", "B", "c d", "ü"))
CODES_OF_WALK = (CodeName("Case", "One"), CodeName("Case", "Two"), CodeName("Factor", "x"))
CODES = st.sampled_from(CODES_OF_WALK)
NUMBERS = st.integers(0, 1_000)


class LibraryMachine(RuleBasedStateMachine):
    """Acts at random on one library; each rule picks its rows by number, where there are any."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="library-machine-"))
        self._clock = Ticking()
        self.library = new_library(self._folder / "library")
        self.index = FollowedIndex()
        # The state before each act that can be undone, and those that can be done again.
        self.before: list[State] = []
        self.after_undone: list[State] = []
        self.place = 0
        self.acts = 0

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self._folder)

    def state(self) -> State:
        """What history keeps; opening a post marks it as read outside of it."""
        return state(self.library, but=frozenset({"is_read"}))

    def _post(self, number: int) -> int:
        ids = self.living("post")
        return ids[number % len(ids)]

    def living(self, table: str) -> list[int]:
        """Return the keys of the rows that are not deleted."""
        query = f"SELECT id FROM {table} WHERE deleted_ms IS NULL ORDER BY id"
        return [row[0] for row in self.library.connection.execute(query)]

    def _acts(self) -> int:
        query = "SELECT count(*) FROM operation WHERE undoes IS NULL"
        return self.library.connection.execute(query).fetchone()[0]

    def act(self, what) -> None:
        """Do something, and remember how things were before each operation that it made."""
        before, acts = self.state(), self._acts()
        what()
        made = self._acts() - acts
        assert made in (0, 1)
        if made:
            self.before.append(before)
            self.after_undone.clear()
        else:
            assert self.state() == before

    @initialize(text=TEXTS)
    def first(self, text):
        self.save(text, 0)

    @rule(text=TEXTS, number=NUMBERS)
    def save(self, text, number):
        address = f"https://example.org/{number % 5}" if number % 2 else None
        choice = IfKnown.NEW_VERSION if number % 3 else IfKnown.KEEP
        self.act(
            lambda: save(
                self.library, text, url=address, if_known=choice, title=text[:9], tags=("a",)
            )
        )

    @precondition(lambda self: self.living("post"))
    @rule(number=NUMBERS, start=st.integers(-2, 80), length=st.integers(1, 30), code=CODES)
    def annotate(self, number, start, length, code):
        post = self._post(number)
        text = Reading(self.library).open(post).rendered.text
        if not text[max(start, 0) : max(start + length, 0)].strip():
            return
        new = NewAnnotation(post, start, start + length, comment="c" * (number % 3), codes=(code,))
        self.act(lambda: Annotating(self.library).create(new))

    @precondition(lambda self: self.living("annotation"))
    @rule(number=NUMBERS, text=TEXTS, choice=st.integers(0, 4), code=CODES)
    def change_a_note(self, number, text, choice, code):
        notes, writing = self.living("annotation"), Annotating(self.library)
        note = notes[number % len(notes)]
        acts = (
            lambda: writing.set_comment(note, text),
            lambda: writing.change_codes([note], add=[code]),
            lambda: writing.change_codes([note], remove=[code]),
            lambda: writing.set_secondary(note, person=text, work=None),
            lambda: writing.delete([note]),
        )
        self.act(acts[choice])

    @precondition(lambda self: self.living("annotation"))
    @rule(number=NUMBERS, start=st.integers(0, 60), length=st.integers(1, 30))
    def place_a_note(self, number, start, length):
        notes, placing = self.living("annotation"), Placing(self.library)
        note = notes[number % len(notes)]
        acts = (
            lambda: placing.place(note, start, start + length),
            lambda: placing.resize(note, start, start + length),
            lambda: placing.accept(note),
            lambda: placing.refuse(note),
        )

        def try_it():
            # Nothing to place on, or no place to agree with.
            with suppress(NotFound, NothingToRead):
                acts[number % 4]()

        self.act(try_it)

    @precondition(lambda self: self.living("post"))
    @rule(number=NUMBERS)
    def go_back(self, number):
        post = self._post(number)
        known = Reading(self.library).revisions(post)
        self.act(lambda: Versions(self.library).go_back(post, known[number // 7 % len(known)].id))

    @precondition(lambda self: self.living("post"))
    @rule(number=NUMBERS, text=TEXTS)
    def recapture(self, number, text):
        post = self._post(number)
        old = Reading(self.library).open(post).rendered.text
        # A new capture has much of the old one, in another order or with something new.
        parts = old.split()
        cut = number % (len(parts) + 1)
        new = (" ".join((*parts[cut:], text, *parts[:cut])), f"{text}\n\n{old}", text)[number % 3]
        capturing = Capturing(self.library)
        job = capturing.begin_again(post, source(new)).value.job
        self.act(lambda: capturing.finish(job, cleaned(new, title=text[:9])))

    @precondition(lambda self: self.living("post"))
    @rule(number=NUMBERS, choice=st.integers(0, 6), tag=TAGS, on=st.booleans())
    def sort_posts(self, number, choice, tag, on):
        sorting, post = Organising(self.library), self._post(number)
        acts = (
            lambda: sorting.set_status([post], list(Status)[number % 3]),
            lambda: sorting.set_starred([post, self._post(number + 1)], starred=on),
            lambda: sorting.set_read([post], read=on),
            lambda: sorting.change_tags([post], add=[tag]),
            lambda: sorting.change_tags([post], remove=[tag]),
            lambda: sorting.delete([post]),
            lambda: sorting.edit_metadata(post, author=tag, title=tag),
        )
        self.act(acts[choice])

    @rule(number=NUMBERS)
    def undelete(self, number):
        query = "SELECT id FROM post WHERE deleted_ms IS NOT NULL AND head_revision IS NOT NULL"
        trash = [row[0] for row in self.library.connection.execute(query)]
        self.act(lambda: Organising(self.library).undelete(trash[: number % 3]))

    @rule(number=NUMBERS, choice=st.integers(0, 5))
    def collect(self, number, choice):
        collecting, lists = Collecting(self.library), self.living("collection")
        one, two = (lists[n % len(lists)] if lists else None for n in (number, number // 7))
        if one is None or choice == 0:
            self.act(lambda: collecting.create_collection(f"C{number % 4}", parent=one))
        elif choice == 1 and self.living("post"):
            self.act(lambda: collecting.collect([self._post(number)], one))
        elif choice == 2 and self.living("post"):
            self.act(lambda: collecting.take_out([self._post(number)], one))
        elif choice == 3:
            self.act(lambda: collecting.delete_collection(one))
        elif choice == 4:
            self.act(lambda: self._move(collecting, one, two))

    def _move(self, collecting, one, two):
        try:
            collecting.move_collection(one, two)
        except WouldNestInItself:
            assert organising.is_inside(self.library.connection, two, one)

    @precondition(lambda self: self.living("post"))
    @rule(number=NUMBERS)
    def open_a_post(self, number):
        Organising(self.library).note_opened(self._post(number))
        Organising(self.library).set_place(self._post(number), number)

    @precondition(lambda self: self.before)
    @rule()
    def undo(self):
        after = self.state()
        Undo(self.library).undo()
        assert self.state() == self.before.pop()
        self.after_undone.append(after)

    @precondition(lambda self: self.after_undone)
    @rule()
    def redo(self):
        before = self.state()
        Undo(self.library).redo()
        assert self.state() == self.after_undone.pop()
        self.before.append(before)

    @precondition(lambda self: len(self.before) > 3)
    @rule()
    def undo_everything_and_do_it_again(self):
        whole, count = self.state(), len(self.before)
        for expected in reversed(self.before):
            Undo(self.library).undo()
            assert self.state() == expected
        for _ in range(count):
            Undo(self.library).redo()
        assert self.state() == whole

    @rule()
    def reopen(self):
        before = self.state()
        self.library.close()
        self.library = Library(self._folder / "library", clock=self._clock)
        assert self.state() == before
        self.place = following.position(self.library.connection)

    @rule(number=NUMBERS)
    def erase(self, number):
        query = "SELECT id FROM post WHERE deleted_ms IS NOT NULL"
        trash = [row[0] for row in self.library.connection.execute(query)]
        if trash and number % 4 == 0:
            Erasing(self.library).erase([trash[number % len(trash)]])
            # How far undo still reaches is tested by itself; here it starts anew.
            self.before.clear()
            self.after_undone.clear()
            floor = following.position(self.library.connection)
            with self.library.unlogged():
                self.library.connection.execute(
                    "INSERT OR REPLACE INTO meta SELECT 'undo_floor', max(id) FROM operation"
                )
            self.place = floor

    @invariant()
    def the_index_that_follows_is_one_made_anew(self):
        assert self.index.follow(self.library) == whole_index(self.library)

    @invariant()
    def lists_hold_what_their_rows_say(self):
        rows = posts.rows(self.library.connection, self._all_posts())
        found = posts.listing(self.library.connection, ListFilter(), Sort(SortKey.TITLE))
        assert sorted(found) == sorted(row.id for row in rows if not row.is_deleted)
        starred = posts.listing(self.library.connection, ListFilter(SmartList.STARRED), Sort())
        expected = [row for row in rows if row.is_starred and not row.is_deleted]
        expected.sort(key=lambda row: (row.saved_ms, row.id), reverse=True)
        assert list(starred) == [row.id for row in expected]
        counts = posts.counts(self.library.connection)
        assert counts[SmartList.UNREAD] == sum(not (r.is_read or r.is_deleted) for r in rows)
        assert counts[SmartList.TRASH] == sum(r.is_deleted for r in rows)

    def _all_posts(self) -> list[int]:
        return [row[0] for row in self.library.connection.execute("SELECT id FROM post")]

    @invariant()
    def anchors_lie_in_their_texts_and_exact_ones_say_their_quotation(self):
        reading = Reading(self.library)
        for note in annotations.all_alive(self.library.connection):
            text = reading.rendered(note.revision).text
            if note.place_verdict is PlaceVerdict.ORPHAN:
                # Its range is that of the text it came from.
                continue
            assert 0 <= note.start <= note.end <= len(text)
            is_found = note.place_verdict in {PlaceVerdict.SAME, PlaceVerdict.MOVED}
            if is_found and note.text_verdict is TextVerdict.EXACT:
                assert text[note.start : note.end] == note.exact

    @invariant()
    def every_note_has_a_place_in_what_is_read(self):
        query = """
            SELECT count(*) FROM annotation JOIN post ON post.id = annotation.post
            LEFT JOIN anchor ON anchor.annotation = annotation.id
              AND anchor.revision = post.head_revision
            WHERE post.head_revision IS NOT NULL AND anchor.annotation IS NULL
              AND annotation.deleted_ms IS NULL
        """
        assert self.library.connection.execute(query).fetchone() == (0,)

    @invariant()
    def no_row_is_left_alone(self):
        assert list(checks.misfits(self.library.connection)) == []

    @invariant()
    def the_log_gives_the_rows(self):
        """The newest value in the log of each field that wasn't undone is the one in its row."""
        seen: set[tuple[str, int, str]] = set()
        query = (
            "SELECT entity, row, field, new FROM change WHERE field <> 'is_read' ORDER BY seq DESC"
        )
        for entity, row, name, new in self.library.connection.execute(query).fetchall():
            if (entity, row, name) in seen:
                continue
            seen.add((entity, row, name))
            assert entity in RULES
            found = self.library.connection.execute(
                f'SELECT "{name}" FROM {entity} WHERE id = ?', (row,)
            ).fetchone()
            assert found == (new,), (entity, row, name)

    @invariant()
    def undo_offers_what_there_is(self):
        shown = undo_state(self.library)
        assert bool(shown.undo) == bool(self.before)
        assert bool(shown.redo) == bool(self.after_undone)

    @invariant()
    def a_poll_tells_of_every_changed_post(self):
        changes, self.place = following.changes_since(self.library.connection, self.place)
        assert changes.posts <= set(self._all_posts())


LibraryMachine.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestLibraryMachine = LibraryMachine.TestCase
