"""Files inside a segment are read in place, and read the same as a copy would."""

import io
import mmap
import os
import random
import tracemalloc
from pathlib import Path

import pytest
import whoosh.codec.base

from insightreader.index.mapped import MappedFile, MappedSegment, install
from insightreader.index.opening import load_generation, open_reader
from insightreader.index.pages import CheckedPages, append_sums
from insightreader.index.rows import IndexRow
from insightreader.index.stamp import Expected
from insightreader.index.writer import rebuild

CONTENT = bytes(random.Random(1).randrange(256) for _ in range(3_000))
EXPECTED = Expected("a" * 32, "b" * 32, 0)


@pytest.fixture
def mapped(tmp_path: Path):
    path = tmp_path / "file"
    path.write_bytes(b"before" + CONTENT + b"after")
    append_sums(path)
    with path.open("rb") as file:
        source = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    window = MappedFile(CheckedPages(source), 6, len(CONTENT), name="window")
    yield window
    window.close()
    source.close()


def test_it_reads_as_a_copy_does_whatever_the_order(mapped):
    copy, rng = io.BytesIO(CONTENT), random.Random(7)
    for _ in range(2_000):
        match rng.randrange(5):
            case 0:
                place = rng.randrange(len(CONTENT))
                assert mapped.seek(place) == copy.seek(place)
            case 1:
                step = rng.randrange(-min(40, copy.tell()), 40)
                copy.seek(min(copy.tell() + step, len(CONTENT)))
                mapped.seek(step, os.SEEK_CUR)
            case 2:
                size = rng.randrange(60)
                assert mapped.read(size) == copy.read(size)
            case 3:
                limit = rng.choice((-1, 1, 20))
                assert mapped.readline(limit) == copy.readline(limit)
            case _:
                position, length = rng.randrange(len(CONTENT)), rng.randrange(60)
                assert mapped.get(position, length) == CONTENT[position : position + length]
        assert mapped.tell() == copy.tell()


def test_reading_everything_ends_at_the_end(mapped):
    mapped.seek(-10, os.SEEK_END)
    assert mapped.read() == CONTENT[-10:]
    assert mapped.read() == b""
    assert mapped.read(5) == b""


def test_numbers_are_read_as_whoosh_writes_them(mapped):
    mapped.seek(8)
    assert mapped.read_uint() == int.from_bytes(CONTENT[8:12], "big")
    assert mapped.get_long(16) == int.from_bytes(CONTENT[16:24], "big", signed=True)


def test_a_part_of_a_part_is_the_same_bytes(mapped):
    part = mapped.subset(100, 200).subset(50, 20)
    assert part.read() == CONTENT[150:170]
    assert mapped.subset(2_990, 20).subset(5, 20).read() == CONTENT[2_995:]
    part.close()


def test_closing_lets_go_of_the_map_and_can_be_repeated(mapped):
    mapped.close()
    mapped.close()
    assert mapped.is_closed
    assert mapped.read() == b""


def test_whoosh_opens_segments_through_it_and_installing_again_changes_nothing():
    install()
    assert whoosh.codec.base.CompoundStorage is MappedSegment


def test_opening_an_index_copies_no_segment(tmp_path):
    folder, rng = tmp_path / "index", random.Random(2)
    with rebuild(folder, EXPECTED) as writer:
        rows = (
            IndexRow(
                key=f"p:{number}",
                kind="post",
                post=str(number),
                body=" ".join(f"word{rng.randrange(100_000)}" for _ in range(600)),
            )
            for number in range(120)
        )
        writer.apply(rows, (), sequence=0)
        writer.publish()
        generation = writer.stamp
    assert generation
    found = next(folder.rglob("*.seg"))
    tracemalloc.start()
    reader = open_reader(load_generation(found.parent, EXPECTED))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    reader.close()
    assert peak < found.stat().st_size / 2
