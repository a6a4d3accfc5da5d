"""Cleaning and rendering through their workers, and the fall-back when cleaning dies."""

from collections.abc import Iterator

import pytest

from insightreader.capture.feeds import read_feed
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import NothingToRead
from insightreader.workers.clients import Cleaner, Renderer, cleaning_pool, rendering_pool
from insightreader.workers.jobs import Priority
from insightreader.workers.limits import Limits
from insightreader.workers.pool import Pool
from tests.unit.capture.test_feeds import RSS, URL
from tests.unit.workers import clumsy
from tests.unit.workers.conftest import PATIENCE_S, is_alive, until

TIGHT = Limits(wall_s=20.0, cpu_s=2.0, memory_bytes=1_500_000_000)
PAGE = b"<title>A page</title><p>First &amp; foremost.</p><!-- %s --><p>Second.</p>"


def source(data: bytes, media_type: str = "text/html") -> CaptureSource:
    return CaptureSource(data, media_type, "file", 1_700_000_000_000, url="https://example.org/a")


@pytest.fixture
def clumsy_pool() -> Iterator[Pool]:
    with Pool("cleaning", command=clumsy.COMMAND, limits=TIGHT) as pool:
        yield pool


def test_a_plain_text_is_cleaned_in_a_worker():
    with cleaning_pool() as pool:
        text = b"A title\n\nThe first paragraph of the text.\n\nAnd the second one."
        cleaned = Cleaner(pool).clean(source(text, "text/plain"))
    assert cleaned.fallback is None
    assert "The first paragraph of the text." in cleaned.rendered.text


def test_a_capture_without_text_is_the_error_that_cleaning_raised():
    with cleaning_pool() as pool, pytest.raises(NothingToRead):
        Cleaner(pool).clean(source(b"", "text/plain"))


@pytest.mark.parametrize(
    ("word", "reason"),
    [(b"HANG", "time"), (b"CRASH", "crash"), (b"SWELL", "memory"), (b"NEST", "complex")],
)
def test_a_page_that_breaks_cleaning_is_kept_as_plain_text_with_the_reason(
    clumsy_pool, caplog, word, reason
):
    cleaned = Cleaner(clumsy_pool).clean(source(PAGE % word))
    assert cleaned.fallback == reason
    assert cleaned.rendered.text == "First & foremost.\nSecond."
    assert cleaned.metadata.title == "A page"
    assert cleaned.metadata.url == "https://example.org/a"


def test_where_no_plain_text_is_found_either_the_capture_says_so(clumsy_pool):
    with pytest.raises(NothingToRead) as caught:
        Cleaner(clumsy_pool).clean(source(b"PK\x03\x04\0\0NEST", "application/zip"))
    assert caught.value.data["reason"] == "complex"


def test_cancelling_a_cleaning_stops_the_worker(clumsy_pool):
    future = Cleaner(clumsy_pool).clean_soon(source(PAGE % b"HANG"), priority=Priority.BULK)
    until(clumsy_pool.pids)
    pid = clumsy_pool.pids()[0]
    assert future.cancel()
    assert Cleaner(clumsy_pool).clean(source(PAGE % b"NEST")).fallback == "complex"
    assert future.cancelled()
    clumsy_pool.close()
    until(lambda: not is_alive(pid))


def test_closing_the_pool_cancels_a_cleaning(clumsy_pool):
    future = Cleaner(clumsy_pool).clean_soon(source(PAGE % b"HANG"))
    until(clumsy_pool.pids)
    clumsy_pool.close()
    assert future.cancelled()


def test_comments_and_revisions_are_rendered_in_a_worker():
    with rendering_pool() as pool:
        renderer = Renderer(pool)
        comment = renderer.comment_soon("*why* <script>x</script>")
        rendered = renderer.render("# Heading\n\nText.")
        assert "<em>why</em>" in comment.result(PATIENCE_S)
        assert "<script" not in renderer.comment("<script>x</script>")
        assert rendered.text == "Heading\nText."
        assert renderer.render_soon("# Heading\n\nText.").result(PATIENCE_S) == rendered


def test_a_feed_is_read_in_a_worker_and_what_is_none_is_said():
    with cleaning_pool() as pool:
        cleaner = Cleaner(pool)
        assert cleaner.read_feed(RSS.encode(), url=URL) == read_feed(RSS.encode(), url=URL)
        with pytest.raises(NothingToRead):
            cleaner.read_feed(PAGE, url=URL)
