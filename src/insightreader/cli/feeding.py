"""``feeds``: follow feeds, and save what is new in them when asked."""

from collections.abc import Sequence
from contextlib import suppress

import click

from insightreader.capture.feed_entries import source_of
from insightreader.capture.network.fetching import fetch
from insightreader.cli.explaining import FOUND_WRONG, explain
from insightreader.cli.saving import Adding
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.errors import NotFound, UserError
from insightreader.domain.feeds import Feed
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.feeds import Feeds, problem_of
from insightreader.store.feeds import FollowedFeed


@click.group()
def feeds() -> None:
    """Follow feeds (RSS, Atom, JSON Feed). Nothing is fetched but when you ask for it here."""


@feeds.command("list")
@pass_session
def list_feeds(session: Session) -> int:
    """Show the feeds that are followed."""
    found = Feeds(session.library).followed()
    document = {
        "feeds": [
            {"url": each.url, "title": each.title, "refreshed_ms": each.refreshed_ms,
             "saved": len(each.seen), "problem": _problem(each)}
            for each in found
        ]
    }  # fmt: skip
    session.answer(document, lines=[_line(each) for each in found])
    return 0


@feeds.command("add")
@click.argument("url")
@pass_session
def add_feed(session: Session, url: str) -> int:
    """Follow the feed at URL, which is fetched once to see what it is. Saves no post yet."""
    library = session.ensure_library()
    feed = _fetched(session, url)
    followed = Feeds(library).follow(url, feed.title).value
    document = {"url": followed.url, "title": followed.title, "entries": len(feed.entries)}
    session.answer(document, lines=[f"{followed.url}  {on_one_line(followed.title)}"])
    return 0


@feeds.command("remove")
@click.argument("url")
@pass_session
def remove_feed(session: Session, url: str) -> int:
    """Follow the feed at URL no longer; the posts that came from it stay."""
    Feeds(session.library).leave(url)
    session.answer({"removed": url}, lines=[url])
    return 0


@feeds.command("refresh")
@click.argument("urls", nargs=-1, metavar="[URL]...")
@click.option("--limit", type=click.IntRange(1), help="Save at most so many posts of each feed.")
@pass_session
def refresh(session: Session, urls: Sequence[str], limit: int | None) -> int:
    """Fetch all feeds, or those at URL, and save the posts that are new in them to the inbox."""
    service = Feeds(session.library)
    adding = Adding(session, Capturing(session.library), IfKnown.SKIP, (), with_images=False)
    wrong = False
    for url in urls or [each.url for each in service.followed()]:
        try:
            service.find(url)
            _save_new(service, adding, _fetched(session, url), url=url, limit=limit)
        except UserError as error:
            wrong = True
            with suppress(NotFound):
                service.note_failed(url, error)
            session.say(f"{url}: {explain(error)}")
    adding.finish()
    return adding.answer() or (FOUND_WRONG if wrong else 0)


def _problem(feed: FollowedFeed) -> str:
    error = problem_of(feed)
    return explain(error) if error else ""


def _line(feed: FollowedFeed) -> str:
    parts = (feed.url, on_one_line(feed.title), _problem(feed))
    return "  ".join(part for part in parts if part)


def _save_new(service: Feeds, adding: Adding, feed: Feed, *, url: str, limit: int | None) -> None:
    # The newest ones, where there are more than are wanted.
    entries = service.new_in(url, feed)[-(limit or len(feed.entries)) :]
    kept = [each for each in entries if adding.take_in(each.title or each.key, source_of(each))]
    service.note_saved(url, feed, kept)


def _fetched(session: Session, url: str) -> Feed:
    return session.cleaner.read_feed(fetch(url).data, url=url)


COMMANDS = (feeds,)
