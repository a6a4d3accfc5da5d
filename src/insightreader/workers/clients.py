"""Typed callers of the worker pools, for services (waiting) and the window (futures)."""

from collections.abc import Mapping
from concurrent.futures import Future

from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.errors import TextTooComplex, WorkerFailed
from insightreader.domain.feeds import Feed
from insightreader.domain.text import RenderedText
from insightreader.workers.jobs import (
    CLEAN,
    COMMENT,
    DECLARED,
    FEED,
    RENDER,
    STRIP,
    CleanQuestion,
    FeedQuestion,
    Priority,
    RenderQuestion,
    StripQuestion,
)
from insightreader.workers.limits import Limits
from insightreader.workers.pool import Pool, PoolClosed

ImageSizes = Mapping[str, tuple[int, int]]
NO_IMAGES: ImageSizes = {}
CLEANING_LIMITS = Limits(wall_s=30.0, cpu_s=25.0, memory_bytes=1_500_000_000)
RENDERING_LIMITS = Limits(wall_s=30.0, cpu_s=25.0, memory_bytes=1_500_000_000)
IDLE_S = 60.0
"""A cleaning or rendering process without work ends after so long and gives its memory back."""


def cleaning_pool(*, size: int = 1) -> Pool:
    """Return the pool for a ``Cleaner``; imports of many captures like two processes."""
    return Pool("cleaning", size=size, limits=CLEANING_LIMITS, idle_s=IDLE_S)


def indexing_pool() -> Pool:
    """Return the pool of the one index process, which keeps its lock from job to job.

    A cancelled job ends between two commits, which may take its time.
    """
    return Pool("indexing", grace_s=10.0)


def searching_pool() -> Pool:
    """Return the pool of the one search process, which keeps index and library open."""
    return Pool("searching", limits=Limits(wall_s=60.0), grace_s=2.0)


def rendering_pool() -> Pool:
    """Return the pool for a ``Renderer``."""
    return Pool("rendering", limits=RENDERING_LIMITS, idle_s=IDLE_S)


class Cleaner:
    """Cleans captures. When that takes too much or crashes, the answer is a plain-text fall-back
    whose ``fallback`` names the reason: time, memory, crash or complex.
    """

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def clean(self, source: CaptureSource, *, captions: bool = True) -> Cleaned:
        """Clean and wait. Raises ``NothingToRead`` and other typed errors of capture, and
        ``WorkerFailed`` when not even plain text could be made.
        """
        future = self.clean_soon(source, captions=captions, priority=Priority.ACT)
        try:
            return future.result()
        finally:
            future.cancel()

    def clean_soon(
        self,
        source: CaptureSource,
        *,
        captions: bool = True,
        priority: Priority = Priority.SOON,
    ) -> "Future[Cleaned]":
        """Queue a cleaning; cancelling the future stops it."""
        outer: Future[Cleaned] = Future()

        def fall_back(cleaning: "Future[Cleaned]") -> None:
            reason = None if cleaning.cancelled() else _reason(cleaning.exception())
            if reason is None or outer.cancelled():
                _follow(cleaning, outer)
                return
            try:
                _follow(self._strip(source, reason, priority), outer)
            except PoolClosed:
                outer.cancel()

        cleaning = self._pool.submit(CLEAN, CleanQuestion(source, captions), priority=priority)
        outer.add_done_callback(lambda _: cleaning.cancel())
        cleaning.add_done_callback(fall_back)
        return outer

    def read_feed(self, data: bytes, *, url: str) -> Feed:
        """Read the feed that was found at ``url``, and wait.

        Raises ``NothingToRead`` for what is no feed, and ``WorkerFailed``.
        """
        return self._pool.run(FEED, FeedQuestion(data, url))

    def read_feed_soon(self, data: bytes, *, url: str) -> "Future[Feed]":
        """Queue the reading of a feed."""
        return self._pool.submit(FEED, FeedQuestion(data, url))

    def declared_text(self, source: CaptureSource) -> str:
        """Return the text that a page tells machines, "" where it tells none, and wait for it.

        Raises ``WorkerFailed``.
        """
        return self._pool.run(DECLARED, source)

    def _strip(self, source: CaptureSource, reason: str, priority: Priority) -> "Future[Cleaned]":
        return self._pool.submit(STRIP, StripQuestion(source, reason), priority=priority)


def _reason(error: BaseException | None) -> str | None:
    """Why a capture needs the fall-back; None when cleaning ended in another way."""
    if isinstance(error, WorkerFailed):
        return str(error.data.get("reason", "crash"))
    return "complex" if isinstance(error, TextTooComplex) else None


def _follow(inner: "Future[Cleaned]", outer: "Future[Cleaned]") -> None:
    """Let ``outer`` end as ``inner`` does, and ``inner`` be cancelled with ``outer``."""

    def pass_on(_: object) -> None:
        if inner.cancelled():
            outer.cancel()
        elif outer.set_running_or_notify_cancel():
            error = inner.exception()
            if error is None:
                outer.set_result(inner.result())
            else:
                outer.set_exception(error)

    outer.add_done_callback(lambda _: inner.cancel())
    inner.add_done_callback(pass_on)


class Renderer:
    """Renders Markdown in a worker."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def comment(self, markdown: str) -> str:
        """Return a comment's HTML, sanitised, and wait for it."""
        return self._pool.run(COMMENT, markdown)

    def comment_soon(self, markdown: str) -> "Future[str]":
        """Queue a comment's rendering before everything else."""
        return self._pool.submit(COMMENT, markdown, priority=Priority.ACT)

    def render(self, markdown: str, *, image_sizes: ImageSizes = NO_IMAGES) -> RenderedText:
        """Return the blocks, reading text and HTML of a revision's Markdown, and wait for them.

        ``image_sizes`` gives (width, height) in pixels by SHA-256.
        """
        return self._pool.run(RENDER, RenderQuestion(markdown, dict(image_sizes)))

    def render_soon(
        self, markdown: str, *, image_sizes: ImageSizes = NO_IMAGES
    ) -> "Future[RenderedText]":
        """Queue the rendering of a revision's Markdown."""
        return self._pool.submit(RENDER, RenderQuestion(markdown, dict(image_sizes)))
