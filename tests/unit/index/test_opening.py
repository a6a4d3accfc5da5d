"""An index is opened without doubt, or declared unusable and made anew; strays go."""

import random
import stat
from contextlib import suppress
from dataclasses import replace

import pytest

from insightreader.domain.errors import DiskFull, IndexUnusable
from insightreader.domain.query_parsing import parse
from insightreader.index import opening
from insightreader.index.folder import POINTER_NAME, current_generation
from insightreader.index.opening import open_index
from insightreader.index.reader import IndexSearcher
from insightreader.index.stamp import STAMP_NAME, Expected, read_stamp, write_stamp
from insightreader.index.writer import open_writer, rebuild
from tests.unit.index.builders import build, fill, post
from tests.unit.index.corpus import EXPECTED

ROWS = [post(n, f"trust number{n} " * 20, title="Missions") for n in range(40)]


@pytest.fixture
def folder(tmp_path):
    """The folder of an index in use, with two segments."""
    fill(tmp_path / "index", ROWS[:30], ROWS[30:])
    return tmp_path / "index"


def test_the_folder_is_private(folder):
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(current_generation(folder).stat().st_mode) == 0o700


def test_a_folder_that_was_open_to_others_becomes_private(tmp_path):
    tmp_path.chmod(0o755)
    fill(tmp_path, ROWS)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "expected",
    [
        Expected("another library", EXPECTED.epoch),
        Expected(EXPECTED.library_id, "epoch after a restore"),
        Expected(EXPECTED.library_id, EXPECTED.epoch, oldest_sequence=3),
    ],
)
def test_an_index_of_another_library_epoch_or_of_long_ago_is_unusable(folder, expected):
    with pytest.raises(IndexUnusable) as told:
        open_index(folder, expected)
    assert told.value.data["cause"] == "unfit"
    assert open_index(folder, EXPECTED).stamp.sequence == 2


@pytest.mark.parametrize("field", ["schema", "rules", "engine"])
def test_an_index_of_another_version_is_unusable(folder, field):
    generation = current_generation(folder)
    write_stamp(generation, replace(read_stamp(generation), **{field: "another"}))
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", "{}", '{"library_id": 1}', '{"unknown": 1}', "\ud800"]
)
def test_a_damaged_stamp_makes_the_index_unusable(folder, text):
    path = current_generation(folder) / STAMP_NAME
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)


def test_a_stamp_with_a_wrong_sequence_makes_the_index_unusable(folder):
    generation = current_generation(folder)
    write_stamp(generation, replace(read_stamp(generation), sequence="2"))
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)


@pytest.mark.parametrize("digit", ["0", "1", "3", "6"])
def test_a_stamp_that_damage_moved_on_or_back_makes_the_index_unusable(folder, digit):
    path = current_generation(folder) / STAMP_NAME
    assert '"sequence": 2' in path.read_text()
    path.write_text(path.read_text().replace('"sequence": 2', f'"sequence": {digit}'))
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)


@pytest.mark.parametrize("text", ["", "g-99", "../elsewhere", "g-1/..", "/etc", "g-x"])
def test_a_pointer_to_nowhere_makes_the_index_unusable(folder, text):
    (folder / POINTER_NAME).write_text(text)
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)


def test_a_missing_folder_is_unusable(tmp_path):
    with pytest.raises(IndexUnusable):
        open_index(tmp_path / "nowhere", EXPECTED)
    with pytest.raises(IndexUnusable):
        IndexSearcher(tmp_path / "nowhere", EXPECTED)


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("ending", [".toc", ".seg"])
def test_a_truncated_file_is_unusable_at_once_or_when_it_is_searched(folder, ending, part):
    path = max(current_generation(folder).glob(f"*{ending}"))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(IndexUnusable):
        search_everything(folder)


@pytest.mark.parametrize("ending", [".toc", ".seg"])
def test_a_missing_file_is_unusable(folder, ending):
    next(current_generation(folder).glob(f"*{ending}")).unlink()
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("ending", [".toc", ".seg"])
def test_garbage_in_a_file_is_noticed(folder, ending, seed):
    answers = search_everything(folder)
    chance = random.Random(seed)
    path = max(current_generation(folder).glob(f"*{ending}"))
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice([1, 30, len(data) // 2])):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)
    with suppress(IndexUnusable):
        assert search_everything(folder) == answers


def search_everything(folder):
    """Read every posting, column and stored key; return what they say."""
    with IndexSearcher(folder, EXPECTED) as searcher:
        found = [
            searcher.search(parse(f'"{row.body[:30]}" missions is:unread'), limit=9, sort="saved")
            for row in ROWS
        ]
        return found, list(searcher.keys())


def test_a_rebuilt_index_takes_the_place_of_a_damaged_one(folder):
    damaged = current_generation(folder)
    (damaged / STAMP_NAME).write_text("{")
    with rebuild(folder, EXPECTED) as writer:
        writer.apply(ROWS, (), sequence=5)
        with pytest.raises(IndexUnusable):
            open_index(folder, EXPECTED)
        writer.publish()
    assert open_index(folder, EXPECTED).stamp.sequence == 5
    with open_writer(folder, EXPECTED):
        assert not damaged.exists()


def test_a_rebuild_that_was_given_up_leaves_the_old_index_in_use(folder):
    with rebuild(folder, EXPECTED) as writer:
        writer.apply(ROWS[:3], (), sequence=1)
    assert open_index(folder, EXPECTED).stamp.sequence == 2
    with open_writer(folder, EXPECTED):
        left = [each.name for each in folder.iterdir() if each.is_dir()]
    assert left == [current_generation(folder).name]


def test_an_old_searcher_answers_from_a_replaced_index_until_it_refreshes(folder):
    with IndexSearcher(folder, EXPECTED) as searcher:
        fill(folder, ROWS[:1])
        assert searcher.search(parse("trust"), limit=1).total == len(ROWS)
        assert searcher.refresh()
        assert searcher.search(parse("trust"), limit=1).total == 1


def test_a_searcher_whose_index_vanished_says_so(folder, tmp_path):
    with IndexSearcher(folder, EXPECTED) as searcher:
        (folder / POINTER_NAME).unlink()
        with pytest.raises(IndexUnusable):
            searcher.refresh()


def test_files_of_a_killed_writer_are_removed_by_the_next(folder):
    generation = current_generation(folder)
    strays = [generation / "MAIN_abcdefgh12345678.trm", generation / "_MAIN_9.toc.1700000000.5"]
    for each in strays:
        each.write_bytes(b"left behind")
    (generation / "MAIN.tmp").mkdir()
    (generation / "MAIN.tmp" / "a.run").write_bytes(b"left behind")
    with open_writer(folder, EXPECTED) as writer:
        assert not (generation / "MAIN.tmp").exists()
        assert not any(each.exists() for each in strays)
        assert writer.sequence == 2
    search_everything(folder)


def test_no_commit_begins_without_room(folder, monkeypatch):
    monkeypatch.setattr(opening, "SPARE_BYTES", 2**70)
    with open_writer(folder, EXPECTED) as writer:
        with pytest.raises(DiskFull):
            writer.apply([post(99, "new")], (), sequence=3)
        assert writer.sequence == read_stamp(current_generation(folder)).sequence == 2


def test_an_index_made_twice_over_is_as_good(tmp_path):
    fill(tmp_path, ROWS[:5])
    with build(tmp_path, ROWS) as searcher:
        assert searcher.count() == len(ROWS)
