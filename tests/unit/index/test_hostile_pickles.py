"""Twenty pickles that run code of their own wherever they are loaded, but not in an index."""

import copyreg
import functools
import gzip
import io
import logging
import operator
import os
import pickle
import runpy
import shutil
import zipfile
from pathlib import Path

import pytest
from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.filedb.filestore import FileStorage

from insightreader.domain.errors import IndexUnusable
from insightreader.index import guard
from insightreader.index.opening import open_index
from insightreader.index.storage import sealed, unsealed
from tests.unit.index.builders import fill, post
from tests.unit.index.corpus import EXPECTED

EXTENSION = 241
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class Calls:
    """Calls a function when it is unpickled."""

    def __init__(self, function, *arguments):
        self.what = function, arguments

    def __reduce__(self):
        return self.what


def makes_file(name):
    """Called by name from pickles that name it in old ways."""
    Path(name).touch()


def script(marker):
    path = marker.with_name("script.py")
    path.write_text(f"open({str(marker)!r}, 'w').close()")
    return path


def segment_of(marker):
    """A segment of an allowed class that holds something else."""
    segment = W3Segment(W3Codec(), "MAIN")
    segment.deleted = Calls(makes_file, str(marker))
    return segment


OBJECTS = {
    "exec": lambda at: Calls(exec, f"open({str(at)!r}, 'w').close()"),
    "eval": lambda at: Calls(eval, f"open({str(at)!r}, 'w').close()"),
    "open": lambda at: Calls(open, str(at), "w"),
    "makedirs": lambda at: Calls(os.makedirs, str(at / "deep")),
    "mkdir": lambda at: Calls(os.mkdir, str(at)),
    "method": lambda at: Calls(Path.touch, at),
    "partial": lambda at: Calls(functools.partial(open, str(at)), "w"),
    "methodcaller": lambda at: Calls(
        functools.reduce, operator.call, [operator.methodcaller("touch"), at]
    ),
    "run_path": lambda at: Calls(runpy.run_path, str(script(at))),
    "copy": lambda at: Calls(shutil.copy, str(script(at)), str(at)),
    "rename": lambda at: Calls(os.rename, str(script(at)), str(at)),
    "log": lambda at: Calls(logging.FileHandler, str(at)),
    "write": lambda at: Calls(Path.write_bytes, at, b""),
    "zip": lambda at: Calls(zipfile.ZipFile, str(at), "w"),
    "gzip": lambda at: Calls(gzip.GzipFile, str(at), "w"),
    "whoosh": lambda at: Calls(FileStorage.create, FileStorage(str(at))),
    "inside of a segment": segment_of,
}
OPCODES = {
    "GLOBAL": b"c%(module)s\nmakes_file\n(S%(at)s\ntR.",
    "INST": b"(S%(at)s\ni%(module)s\nmakes_file\n.",
    "EXT1": b"\x82%(extension)c(S%(at)s\ntR.",
}


def bomb(name, marker):
    if name in OBJECTS:
        return pickle.dumps(OBJECTS[name](marker), 4)
    return OPCODES[name] % {
        b"module": __name__.encode(),
        b"at": repr(str(marker)).encode(),
        b"extension": EXTENSION,
    }


@pytest.fixture
def marker(tmp_path):
    """What each of them makes."""
    copyreg.add_extension(__name__, "makes_file", EXTENSION)
    yield tmp_path / "code was run"
    copyreg.remove_extension(__name__, "makes_file", EXTENSION)


@pytest.mark.parametrize("name", [*OBJECTS, *OPCODES])
def test_a_hostile_pickle_runs_nothing_in_an_index(tmp_path, marker, name):
    hostile = bomb(name, marker)
    folder = tmp_path / "index"
    fill(folder, [post(1, "mission")])
    [toc] = folder.rglob("*.toc")
    data = unsealed(toc.read_bytes())
    toc.write_bytes(sealed(data[: data.rindex(b"\x80\x05\x95")] + hostile))
    with pytest.raises(IndexUnusable):
        open_index(folder, EXPECTED)
    for load in (guard.load_plain, guard.load_segments):
        with pytest.raises(pickle.UnpicklingError):
            load(io.BytesIO(hostile))
    assert not marker.exists()


@pytest.mark.parametrize("name", [*OBJECTS, *OPCODES])
def test_each_of_them_is_hostile(marker, name):
    pickle.loads(bomb(name, marker))
    assert marker.exists()
