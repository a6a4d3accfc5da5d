"""Reading costs few statements, whatever there is to read; settings and searches hold."""

import ast
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

import insightreader
from insightreader.domain.cleaned import ImageAsset
from insightreader.domain.errors import NotFound
from insightreader.domain.found import SearchQuestion
from insightreader.domain.ids import Sha256
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.domain.settings import BY_KEY, SETTINGS
from insightreader.services.capturing import Capturing
from insightreader.services.checking import Checking
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.searching import matching_posts, rebuild, search
from insightreader.services.settings import Settings
from insightreader.store.library import LibraryReader
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, begin, cleaned, save

MOST_STATEMENTS = 13
"""To open a post: details, revision, text, annotations with codes, place, images."""


class Counted:
    """Counts the statements of a reader's connections."""

    def __init__(self, reader: LibraryReader) -> None:
        self.statements: list[str] = []
        for connection in (reader.connection, reader.captures.connection):
            connection.exec_trace = self._note

    def _note(self, _: object, statement: str, __: object) -> bool:
        self.statements.append(statement)
        return True


@pytest.fixture
def rich(library) -> int:
    """A post with 60 annotations and 40 images."""
    images = tuple(
        ImageAsset(Sha256(sha256(bytes([n])).hexdigest()), "image/png", 3, 2, bytes([n]))
        for n in range(40)
    )
    text = "\n\n".join(f"Paragraph number {number} of many." for number in range(60))
    found = replace(cleaned(text, title="Rich"), images=images)
    post = Capturing(library).finish(begin(library), found).value
    for number in range(60):
        annotate(library, post, f"number {number} of", codes=["Case/One", f"Case/{number % 7}"])
    return post


def test_opening_a_post_takes_a_fixed_number_of_statements(library, rich):
    plain = save(library)
    counts = []
    for post in (plain, rich):
        with LibraryReader(library.folder) as reader:
            counted = Counted(reader)
            opened = Reading(reader).open(post)
            counts.append(len(counted.statements))
    assert (len(opened.annotations), len(opened.images)) == (60, 40)
    assert max(counts) <= MOST_STATEMENTS
    assert counts[1] - counts[0] <= 2


def test_rows_and_shelves_take_a_fixed_number_of_statements(library, rich):
    posts = [rich, *(save(library, f"Post {number}.") for number in range(20))]
    with LibraryReader(library.folder) as reader:
        reading, counted = Reading(reader), Counted(reader)
        assert len(reading.rows(posts * 12)) == 252
        assert len(counted.statements) == 1
        reading.shelves()
        assert len(counted.statements) <= 6
        counted.statements.clear()
        assert len(reading.annotations_of(rich)) == 60
        assert len(counted.statements) == 3


def test_a_post_is_opened_though_an_image_of_it_is_missing_or_damaged(library, rich):
    captures = library.captures
    digests = [Sha256(sha256(bytes([n])).hexdigest()) for n in range(2)]
    captures.erase(digests[:1])
    captures.connection.execute(
        "UPDATE blob SET codec = 'raw', data = x'00ff' WHERE sha256 = unhex(?)", (digests[1],)
    )
    opened = Reading(library).open(rich)
    assert len(opened.images) == 38
    assert not set(digests) & set(opened.images)
    with pytest.raises(NotFound):
        Reading(library).image(digests[0])


def test_a_post_being_read_opens_without_a_text(library):
    begin(library)
    opened = Reading(library).open(1)
    assert (opened.rendered, opened.images, opened.annotations) == (None, {}, ())
    with pytest.raises(NotFound):
        Reading(library).revision_numbered(1, None)
    with pytest.raises(NotFound):
        Reading(library).open(77)


def test_a_reader_and_the_writer_see_the_same(library, rich):
    Organising(library).set_place(rich, 12)
    with LibraryReader(library.folder) as reader:
        one, other = Reading(library), Reading(reader)
        assert one.open(rich) == other.open(rich)
        assert one.open(rich).place == 12
        assert one.shelves() == other.shelves()
        assert one.codebook() == other.codebook()
        assert one.last_opened() == other.last_opened() == rich
        assert list(one.listing(ListFilter(SmartList.ANNOTATED))) == [rich]
        assert one.all_annotations() == other.annotations_of(rich)


class TestChecking:
    def test_every_quotation_is_judged_against_the_source(self, library):
        post, other = save(library), save(library, "Another.")
        annotate(library, post, "bold goal")
        annotate(library, other, "Another")
        checking = Checking(Reading(library), render)
        assert [each.is_faulty for each in checking.check()] == [False, False]
        assert [each.annotation.post for each in checking.check(post)] == [post]

    def test_a_quotation_that_says_something_else_is_a_fault(self, library):
        post = save(library)
        annotate(library, post, "Five missions guide")
        with library.unlogged():
            library.connection.execute("UPDATE annotation SET exact = 'Six missions guide'")
        [checked] = Checking(Reading(library), render).check()
        assert checked.is_faulty
        assert checked.source_is_intact

    def test_a_source_that_was_tampered_with_is_a_fault(self, library):
        post = save(library)
        annotate(library, post, "bold goal")
        other = MISSIONS.replace("partners", "parties")
        with library.unlogged():
            library.connection.execute("UPDATE revision SET text_sha256 = zeroblob(32)")
        [checked] = Checking(Reading(library), render).check(post)
        assert checked.is_faulty
        assert not checked.source_is_intact
        [checked] = Checking(Reading(library), lambda _: render(other)).check(post)
        assert not checked.source_is_intact

    def test_what_an_older_renderer_made_is_judged_by_its_stored_text(self, library):
        post = save(library)
        annotate(library, post, "bold goal")
        with library.unlogged():
            library.connection.execute("UPDATE revision SET renderer = 'text-0'")
        [checked] = Checking(Reading(library), lambda _: render("different")).check()
        assert not checked.is_faulty

    def test_notes_on_posts_in_the_trash_are_left_in_peace(self, library):
        post = save(library)
        annotate(library, post, "bold goal")
        Organising(library).delete([post])
        assert list(Checking(Reading(library), render).check()) == []


class TestSearching:
    @pytest.fixture(autouse=True)
    def _at_home(self, home):
        """The index lies in a cache of its own."""

    def test_a_search_brings_the_index_up_to_date_first(self, library):
        post = save(library)
        annotate(library, post, "bold goal", comment="a remarkable comment")
        hits = search(library, SearchQuestion(0, "remarkable")).hits
        assert [(hit.kind, hit.post) for hit in hits] == [("note", post)]
        assert matching_posts(library, "missions") == [post]
        waiting = library.connection.execute("SELECT count(*) FROM outbox").fetchone()
        assert waiting == (0,)
        Organising(library).delete([post])
        assert search(library, SearchQuestion(0, "remarkable")).hits == ()

    def test_an_index_made_anew_counts_what_is_in_it(self, library):
        annotate(library, save(library), "bold goal")
        steps = []
        assert rebuild(library, on_step=lambda *each: steps.append(each)) == 2
        assert steps[-1] == (2, 2)


def program() -> Iterator[ast.AST]:
    """Every node of the program's source but for the table itself and the words for it."""
    for path in Path(insightreader.__file__).parent.rglob("*.py"):
        if path.name not in {"settings.py", "setting_words.py"}:
            yield from ast.walk(ast.parse(path.read_text("utf-8")))


def asked_keys() -> Iterator[str]:
    """The keys that settings are asked for."""
    groups = tuple(f"{key.split('.')[0]}." for key in BY_KEY)
    for node in program():
        match node:
            case ast.Call(
                func=ast.Attribute(attr="text" | "number" | "flag" | "set" | "reset"),
                args=[ast.Constant(value=str(key)), *_],
            ) if key.startswith(groups):
                yield key


def named_keys() -> set[str]:
    """The keys that the program names in any way."""
    return {
        node.value for node in program() if isinstance(node, ast.Constant) and node.value in BY_KEY
    }


class TestSettings:
    @pytest.fixture
    def path(self, tmp_path):
        return tmp_path / "settings.json"

    def test_every_setting_starts_with_its_default(self, path):
        settings = Settings(path)
        for each in SETTINGS:
            kind = {bool: settings.flag, int: settings.number, str: settings.text}
            assert kind[type(each.default)](each.key) == each.default
        assert not path.exists()

    def test_what_was_set_is_there_again_and_can_be_taken_back(self, path):
        Settings(path).set("reading.size_px", 20)
        Settings(path).set("look.theme", "dark")
        settings = Settings(path)
        assert (settings.number("reading.size_px"), settings.text("look.theme")) == (20, "dark")
        settings.reset("reading.size_px")
        settings.reset("reading.size_px")
        assert Settings(path).number("reading.size_px") == 18

    def test_what_is_invalid_in_the_file_is_passed_over(self, path):
        wrong = {"reading.size_px": 500, "look.theme": "pink", "look.dense_list": 1, "x": [1]}
        path.write_text(json.dumps({**wrong, "reading.justified": True}))
        settings = Settings(path)
        assert settings.number("reading.size_px") == 18
        assert settings.text("look.theme") == "system"
        assert not settings.flag("look.dense_list")
        assert settings.flag("reading.justified")

    @pytest.mark.parametrize("content", ["", "[]", "{", "null", '"text"', "\x00"])
    @pytest.mark.logs_warnings
    def test_a_file_that_is_none_is_passed_over(self, path, content):
        path.write_text(content)
        assert Settings(path).text("look.theme") == "system"

    def test_what_a_newer_version_wrote_is_kept_for_it(self, path):
        path.write_text(json.dumps({"look.hologram": {"depth": 3}}))
        Settings(path).set("look.theme", "sepia")
        assert json.loads(path.read_text())["look.hologram"] == {"depth": 3}

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("reading.size_px", 11),
            ("reading.size_px", True),
            ("reading.size_px", "18"),
            ("look.theme", "pink"),
            ("reading.justified", 1),
        ],
    )
    def test_a_value_out_of_bounds_is_refused(self, path, key, value):
        with pytest.raises(ValueError, match=key):
            Settings(path).set(key, value)
        assert not path.exists()

    def test_an_unknown_key_is_a_mistake(self, path):
        settings = Settings(path)
        for use in (settings.text, settings.flag, settings.number):
            with pytest.raises(KeyError):
                use("look.hologram")
        with pytest.raises(KeyError):
            settings.set("look.hologram", 1)

    def test_a_place_that_cannot_be_written_holds_for_this_run(self, tmp_path, caplog):
        (tmp_path / "file").write_text("x")
        caplog.set_level(logging.INFO)
        settings = Settings(tmp_path / "file" / "settings.json")
        settings.set("look.theme", "dark")
        assert settings.text("look.theme") == "dark"
        assert "could not be written" in caplog.text

    def test_every_key_that_is_asked_for_is_declared_and_every_declared_one_used(self):
        assert set(asked_keys()) <= set(BY_KEY)
        assert named_keys() == set(BY_KEY)
