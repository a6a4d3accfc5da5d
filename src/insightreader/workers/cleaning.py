"""The cleaning worker: bytes of a capture in, a clean revision out. Opens no library, no socket."""

from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.feeds import Feed
from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import (
    CLEAN,
    DECLARED,
    FEED,
    STRIP,
    CleanQuestion,
    FeedQuestion,
    StripQuestion,
)


def clean(question: CleanQuestion, _: Context) -> Cleaned:
    """Clean a capture by the present rules."""
    from insightreader.capture.cleaning import clean as clean_source

    return clean_source(question.source, captions=question.captions)


def strip(question: StripQuestion, _: Context) -> Cleaned:
    """Make plain text of a capture that cleaning couldn't finish; loads no parser."""
    from insightreader.workers.fallback import plain_revision

    return plain_revision(question.source, reason=question.reason)


def read_feed(question: FeedQuestion, _: Context) -> Feed:
    """Read a feed, whose bytes are as foreign as a page's."""
    from insightreader.capture.feeds import read_feed as read

    return read(question.data, url=question.url)


def declared_text(source: CaptureSource, _: Context) -> str:
    """Read the text that a page tells machines."""
    from insightreader.capture.declared_text import declared_text as read

    return read(source)


HANDLERS: Handlers = (
    Handler(CLEAN, clean),
    Handler(STRIP, strip),
    Handler(FEED, read_feed),
    Handler(DECLARED, declared_text),
)
