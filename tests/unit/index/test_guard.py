"""A hostile index runs no code, wherever in its files the code is hidden."""

import pickle
from pathlib import Path

import pytest
import whoosh.columns
import whoosh.filedb.structfile
import whoosh.index
from whoosh.fields import ID, Schema

from insightreader.domain.errors import IndexUnusable
from insightreader.domain.query_parsing import parse
from insightreader.index import codec, guard
from insightreader.index.folder import current_generation
from insightreader.index.opening import open_index
from insightreader.index.reader import IndexSearcher
from insightreader.index.schema import schema
from insightreader.index.storage import sealed, unsealed
from tests.unit.index.builders import fill, post
from tests.unit.index.corpus import EXPECTED

ROWS = [post(n, f"mission {n} trust " * 3, title="Five missions") for n in range(200)]


class Bomb:
    """Makes a file when it is unpickled."""

    def __init__(self, marker):
        self.marker = marker

    def __reduce__(self):
        return Path.touch, (self.marker,)


@pytest.fixture
def marker(tmp_path):
    """The file that hostile pickles make."""
    return tmp_path / "code was run"


def use_all_of(folder):
    """Everything that an index is opened for."""
    with IndexSearcher(folder, EXPECTED) as searcher:
        searcher.search(parse('mission "trust mission" fiv* is:unread'), limit=5, sort="saved")
        list(searcher.keys())


def toc_of(folder):
    """The file that names the segments of the index in use."""
    (found,) = current_generation(folder).glob("*.toc")
    return found


def test_the_bomb_goes_off_without_the_guard(marker):
    pickle.loads(pickle.dumps(Bomb(marker), 5))
    assert marker.exists()


@pytest.mark.parametrize("protocol", range(6))
def test_no_loader_takes_a_bomb(marker, protocol, tmp_path):
    data = pickle.dumps([1, Bomb(marker)], protocol)
    file = tmp_path / "pickle"
    file.write_bytes(data)
    with pytest.raises(guard.RefusedPickle):
        guard.loads_plain(data)
    for load in (guard.load_plain, guard.load_segments):
        with file.open("rb") as opened, pytest.raises(guard.RefusedPickle):
            load(opened)
    assert not marker.exists()


@pytest.mark.parametrize(
    "name",
    ["os.system", "whoosh.index.open_dir", "whoosh.codec.whoosh3.base.Codec", "builtins.eval"],
)
def test_no_class_of_whoosh_or_python_is_allowed_by_its_module_alone(name, tmp_path):
    module, _, attribute = name.rpartition(".")
    file = tmp_path / "pickle"
    file.write_bytes(b"\x80\x04\x8c%c%s\x8c%c%s\x93." % (
        len(module), module.encode(), len(attribute), attribute.encode()
    ))  # fmt: skip
    with file.open("rb") as opened, pytest.raises(guard.RefusedPickle):
        guard.load_segments(opened)
    with pytest.raises(guard.RefusedPickle):
        guard.loads_plain(file.read_bytes())


def test_plain_values_pass():
    value = ((1, 2), (1.5, None), (b"\x00\xff", "é"), {"a": [True]}, {3})
    assert guard.loads_plain(pickle.dumps(value, 5)) == value


def test_our_own_index_opens_and_answers(tmp_path):
    fill(tmp_path / "index", ROWS[:100], ROWS[100:])
    use_all_of(tmp_path / "index")


def test_a_bomb_in_the_list_of_segments_is_refused(tmp_path, marker):
    folder = tmp_path / "index"
    fill(folder, ROWS)
    toc = whoosh.index.TOC(schema(), [Bomb(marker)], 7)
    toc.write(open_index(folder, EXPECTED).files.storage, "MAIN")
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)
    assert not marker.exists()


def test_a_bomb_in_the_schema_is_never_read(tmp_path, marker):
    folder = tmp_path / "index"
    fill(folder, ROWS)
    hostile = Schema(key=ID)
    hostile["key"].extra = Bomb(marker)
    storage = open_index(folder, EXPECTED).files.storage
    whoosh.index.TOC(hostile, [], 7).write(storage, "MAIN")
    assert b"touch" in toc_of_generation(folder, 7)
    open_index(folder, EXPECTED)
    with pytest.raises(guard.RefusedPickle):
        whoosh.index.FileIndex(storage)
    assert not marker.exists()


def toc_of_generation(folder, number):
    """The bytes of one table of contents."""
    return (current_generation(folder) / f"_MAIN_{number}.toc").read_bytes()


def test_an_index_of_an_older_format_is_refused(tmp_path, marker):
    folder = tmp_path / "index"
    fill(folder, ROWS)
    toc = toc_of(folder)
    newer = (-111).to_bytes(4, "big", signed=True)
    older = (-110).to_bytes(4, "big", signed=True)
    data = unsealed(toc.read_bytes())
    assert data.count(newer) == 1
    toc.write_bytes(sealed(data.replace(newer, older) + pickle.dumps(Bomb(marker))))
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)
    assert not marker.exists()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        (codec, "dumps_plain"),  # posting blocks and their headers
        (whoosh.columns, "dumps"),  # stored keys
        (whoosh.filedb.structfile, "dump_pickle"),  # term tables and compound files
    ],
)
@pytest.mark.parametrize("share", [1, 2], ids=["every pickle", "every other pickle"])
def test_bombs_inside_segments_are_refused(tmp_path, marker, monkeypatch, module, name, share):
    folder = tmp_path / "index"
    real = getattr(module, name)
    made = []

    def hostile(value, *rest):
        made.append(value)
        is_list_of_segments = isinstance(value, list)
        is_harmless = is_list_of_segments or len(made) % share
        return real(value if is_harmless else Bomb(marker), *rest)

    with monkeypatch.context() as patch:
        patch.setattr(module, name, hostile)
        fill(folder, ROWS)
    assert made
    with pytest.raises(IndexUnusable):
        use_all_of(folder)
    assert not marker.exists()
