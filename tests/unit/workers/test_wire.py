"""Frames there and back, and everything that is no frame."""

import io
import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.changes import Changes
from insightreader.domain.cleaned import CaptureSource, Cleaned, FieldSource, ImageAsset, Metadata
from insightreader.domain.ids import PostId, Sha256
from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.workers import wire
from insightreader.workers.jobs import CleanQuestion
from insightreader.workers.wire import FrameKind, WireError, frame, read_frame, write_frame

BYTES = bytes(range(256)) * 40


def sent(value: object) -> wire.Frame:
    pipe = io.BytesIO()
    write_frame(pipe, frame(FrameKind.JOB, value, job=7, name="try"))
    pipe.seek(0)
    found = read_frame(pipe)
    assert found is not None
    assert read_frame(pipe) is None
    return found


def cleaned() -> Cleaned:
    rendered = RenderedText(
        "para", "para", (Block(1, BlockKind.PARAGRAPH, 0, 4),), (), "<p>para</p>", Sha256("0"), "t"
    )
    return Cleaned(
        Metadata(title="Ein Titel — ✓", sources={"title": FieldSource.JSON_LD}),
        rendered,
        "clean-1",
        images=tuple(ImageAsset(Sha256(str(n)), "image/png", n, n, BYTES[n:]) for n in range(3)),
    )


def test_a_question_comes_through_unchanged():
    question = CleanQuestion(CaptureSource(BYTES, "text/html", "file", 1), captions=False)
    assert sent(question).body(CleanQuestion) == question


def test_an_answer_with_images_comes_through_unchanged():
    assert sent(cleaned()).body(Cleaned) == cleaned()


def test_bytes_travel_beside_the_header_and_not_inside_it():
    found = sent(cleaned())
    assert list(found.blobs) == [BYTES, BYTES[1:], BYTES[2:]]
    assert len(found.raw_body) < 1_000


def test_sets_of_ids_come_through_as_sets():
    changes = Changes(posts=frozenset({PostId(2**40), PostId(1)}), structure=True)
    assert sent(changes).body(Changes) == changes


def test_a_frame_says_its_kind_job_and_name():
    found = sent(None)
    assert (found.kind, found.job, found.name) == (FrameKind.JOB, 7, "try")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text() | st.binary(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    )
)
def test_any_tree_of_plain_values_comes_through(tree):
    assert sent({"tree": tree}).body(dict[str, object]) == {"tree": tree}


def test_a_value_of_another_type_is_a_typed_error():
    with pytest.raises(WireError):
        sent("text").body(CleanQuestion)


def test_a_blob_where_text_was_wanted_is_a_typed_error():
    with pytest.raises(WireError):
        sent({"title": b"bytes"}).body(dict[str, str])


@pytest.mark.parametrize("place", [["absent"], ["list", 9], ["list", "a"], ["taken"], ["text", 0]])
def test_a_blob_without_a_free_place_is_a_typed_error(place):
    odd = wire.Frame(FrameKind.DONE, 1, "", b'{"list":[1],"taken":1,"text":"x"}', [place], [b"x"])
    with pytest.raises(WireError):
        odd.body(dict[str, object])


@given(st.binary(min_size=1, max_size=200))
def test_garbage_is_a_typed_error(data):
    with pytest.raises(WireError):
        read_frame(io.BytesIO(data))


def test_a_frame_cut_anywhere_is_a_typed_error():
    pipe = io.BytesIO()
    write_frame(pipe, frame(FrameKind.DONE, {"a": b"12345", "b": "text"}))
    whole = pipe.getvalue()
    for length in range(1, len(whole)):
        with pytest.raises(WireError):
            read_frame(io.BytesIO(whole[:length]))


def test_a_frame_with_flipped_bytes_is_read_or_refused_but_never_breaks():
    pipe = io.BytesIO()
    write_frame(pipe, frame(FrameKind.DONE, cleaned()))
    dice = random.Random(5)
    refused = 0
    for _ in range(500):
        broken = bytearray(pipe.getvalue())
        broken[dice.randrange(200)] ^= 1 << dice.randrange(8)
        try:
            found = read_frame(io.BytesIO(bytes(broken)))
            assert found is not None
            found.body(Cleaned)
        except WireError:
            refused += 1
    assert refused > 100


def test_a_promise_of_a_gigabyte_takes_no_memory_before_it_comes():
    header = b'{"kind":"done","job":1,"name":"","body":null,"places":[["a"]]}'
    start = struct.pack(">4sII", wire.MAGIC, len(header), 1) + struct.pack(">Q", 1 << 29)
    with pytest.raises(WireError):
        read_frame(io.BytesIO(start + header + b"short"))


@pytest.mark.parametrize(
    ("header_length", "count", "blob_length"),
    [
        (wire.MAX_HEADER_BYTES + 1, 0, 0),
        (2, wire.MAX_BLOBS + 1, 0),
        (2, 1, wire.MAX_BLOB_BYTES + 1),
    ],
)
def test_sizes_beyond_the_limits_are_refused_before_they_are_read(
    header_length, count, blob_length
):
    lengths = struct.pack(f">{count}Q", *([blob_length] * count))
    pipe = io.BytesIO(struct.pack(">4sII", wire.MAGIC, header_length, count) + lengths)
    with pytest.raises(WireError, match="too"):
        read_frame(pipe)


def test_too_large_a_value_is_refused_before_anything_is_written(monkeypatch):
    monkeypatch.setattr(wire, "MAX_BLOB_BYTES", 100)
    pipe = io.BytesIO()
    with pytest.raises(WireError):
        write_frame(pipe, frame(FrameKind.JOB, b"x" * 101))
    assert pipe.getvalue() == b""
