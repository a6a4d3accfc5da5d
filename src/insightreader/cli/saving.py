"""``add``: files, folders, addresses and standard input into the library."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from insightreader.capture import sniffing
from insightreader.capture.network.fetching import fetch
from insightreader.capture.pages.article_images import fetch_images
from insightreader.capture.sources import PAGE_SUFFIXES, from_bytes, from_file
from insightreader.cli import shapes
from insightreader.cli.explaining import FOUND_WRONG, LOCKED, REFUSED, exit_code, explain
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.entities import PostRow
from insightreader.domain.errors import NotFound, NothingToRead, Refused, UserError
from insightreader.domain.ids import JobId, PostId
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.carrying import carry_corrections
from insightreader.services.duplicates import pairs_of, repeated_by

_TYPES = {
    "html": "text/html",
    "text": "text/plain",
    "markdown": "text/markdown",
    "mhtml": sniffing.MHTML,
    "email": sniffing.EMAIL,
    "epub": sniffing.EPUB,
    "docx": sniffing.DOCX,
    "odt": sniffing.ODT,
    "pdf": sniffing.PDF,
    "warc": sniffing.WARC,
    "wacz": sniffing.WACZ,
}
# So many captures are under way at once; more would only fill memory.
_AHEAD = 16
# Of more than so many, `duplicates` tells which texts are there twice.
_TOLD_ONE_BY_ONE = 20
_ADDRESS = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*)://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Refusal:
    source: str
    reason: str
    code: int


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """A capture being cleaned. ``source`` is None for one that an earlier run left behind."""

    source: str | None
    post: PostId
    job: JobId
    cleaning: Future[Cleaned]
    wants_images: bool = False


@click.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("--url", help="The address that the capture came from.")
@click.option(
    "--type",
    "kind",
    help=f"{', '.join(_TYPES)}, or a media type; found out when not given.",
)
@click.option(
    "--if-known",
    type=click.Choice([each.value for each in IfKnown]),
    default=IfKnown.KEEP.value,
    show_default=True,
    help="What to do with a source that is in the library already.",
)
@click.option(
    "--tag", "tags", multiple=True, help="A tag for the posts; may be given several times."
)
@click.option(
    "--no-images", is_flag=True, help="Don't fetch the images of a post saved by its address."
)
@pass_session
def add(
    session: Session,
    sources: Sequence[str],
    url: str | None,
    kind: str | None,
    if_known: str,
    tags: Sequence[str],
    no_images: bool,
) -> int:
    """Save files, folders, addresses (http or https), or '-' for standard input.

    Nothing but an address that you type here opens a connection.
    """
    if "" in sources:
        raise click.UsageError("A source is empty; name a file, a folder or an address.")
    capturing = Capturing(session.ensure_library())
    adding = Adding(session, capturing, IfKnown(if_known), tuple(tags), with_images=not no_images)
    wanted = list(_expand(sources))
    is_quiet = len(wanted) < 2 or not sys.stderr.isatty()
    with click.progressbar(wanted, label="Saving", file=sys.stderr, hidden=is_quiet) as each:
        for source in each:
            adding.take(source, url, _TYPES.get(kind or "", kind))
    adding.take_up_what_was_left()
    adding.finish()
    return adding.answer()


class Adding:
    """Stores bytes at once and lets the workers clean while the next ones are read."""

    def __init__(
        self,
        session: Session,
        capturing: Capturing,
        if_known: IfKnown,
        tags: tuple[str, ...],
        *,
        with_images: bool = True,
    ) -> None:
        self._session = session
        self._capturing = capturing
        self._if_known = if_known
        self._tags = tags
        self._with_images = with_images
        self._under_way: list[_UnderWay] = []
        self._posts: list[PostId] = []
        self._refused: list[_Refusal] = []

    def take(self, name: str, url: str | None, media_type: str | None) -> bool:
        """Store one source and start cleaning it; False where the library couldn't take it."""
        try:
            source = acquire(name, url, media_type)
        except UserError as error:
            self._refuse(name, error, fate="Nothing was saved.")
            return True
        return self.take_in(name, source)

    def take_in(self, name: str, source: CaptureSource) -> bool:
        """Store bytes that were acquired already, and start cleaning them.

        False where the library couldn't take them.
        """
        try:
            accepted = self._capturing.begin(source, if_known=self._if_known, tags=self._tags).value
        except UserError as error:
            self._refuse(name, error, fate="Nothing was saved.")
            return False
        if accepted.job is None:
            self._posts.append(accepted.post)
            return True
        is_asked = self._with_images and source.acquired == "address"
        self._clean(name, accepted.post, accepted.job, source=source, wants_images=is_asked)
        return True

    def take_up_what_was_left(self) -> None:
        """Read the captures that a kill kept an earlier run from reading; nobody asked for them."""
        begun = {each.job for each in self._under_way}
        for job in self._capturing.left_behind():
            if job.id in begun:
                continue
            try:
                source = self._capturing.source_of(job.id)
            except UserError:
                # Done by another program meanwhile, or its bytes are damaged: `verify` says so.
                continue
            self._clean(None, job.post, job.id, source=source)

    def _clean(
        self,
        name: str | None,
        post: PostId,
        job: JobId,
        *,
        source: CaptureSource,
        wants_images: bool = False,
    ) -> None:
        cleaning = self._session.cleaner.clean_soon(source)
        self._under_way.append(_UnderWay(name, post, job, cleaning, wants_images))
        if len(self._under_way) >= _AHEAD:
            self._settle_first()

    def finish(self) -> None:
        """Wait for what is still under way."""
        while self._under_way:
            self._settle_first()

    def _settle_first(self) -> None:
        under_way = self._under_way.pop(0)
        if under_way.source is not None:
            self._posts.append(under_way.post)
        try:
            cleaned = under_way.cleaning.result()
            if under_way.wants_images:
                cleaned = with_fetched_images(self._session, cleaned)
        except UserError as error:
            # The capture is in the library all the same, with the reason.
            self._refuse(under_way.source, error, fate="The capture itself is kept.")
            settle: Callable[[], object] = partial(
                self._capturing.fail, under_way.job, type(error).__name__
            )
        else:
            settle = partial(self._finish, under_way.job, cleaned)
        try:
            settle()
        except NotFound:
            # Another program, such as the window, took up the job and did it.
            return
        except UserError as error:
            # The bytes and their job are durable: whoever opens the library next takes it up.
            self._refuse(under_way.source, error)

    def _finish(self, job: JobId, cleaned: Cleaned) -> None:
        finish_carrying(self._session, self._capturing, job, cleaned)

    def _refuse(self, name: str | None, error: UserError, *, fate: str = "") -> None:
        """Remember who was refused; ``fate`` is what became of the bytes where nothing tells it."""
        if name is None:
            return
        reason = explain(error)
        if isinstance(error, NothingToRead):
            reason = f"{reason} {fate}".strip()
        self._refused.append(_Refusal(name, reason, exit_code(error)))

    def answer(self) -> int:
        """Say what was saved and what wasn't."""
        reading = self._session.reading
        details = [reading.details(post) for post in self._posts]
        document = {
            "posts": [
                shapes.post(each, reading.report(each.revision.id) if each.revision else None)
                for each in details
            ],
            "refused": [{"source": each.source, "reason": each.reason} for each in self._refused],
        }
        lines = [f"{each.row.uid}  {on_one_line(each.row.title)}" for each in details]
        self._session.answer(document, lines=lines)
        for each in details if len(details) <= _TOLD_ONE_BY_ONE else ():
            self._tell_of_twin(each.row)
        for refusal in self._refused:
            self._session.say(f"{refusal.source}: {refusal.reason}")
        return self._code()

    def _tell_of_twin(self, row: PostRow) -> None:
        """Say that another post has this text, where it came from another address."""
        found = repeated_by(self._session.library, row.id)
        for pair in pairs_of(self._session.library, [found] if found is not None else []):
            if pair.older.url != pair.newer.url:
                share, title = f"{pair.alike.share:.0%}", on_one_line(pair.older.title)
                told = f"{row.uid}: this text is there already, {share} the same"
                self._session.say(f"{told}: {pair.older.uid}  {title}")

    def _code(self) -> int:
        codes = {each.code for each in self._refused}
        if codes == {LOCKED} or (codes == {REFUSED} and not self._posts):
            return codes.pop()
        return FOUND_WRONG if codes else 0


def _expand(sources: Sequence[str]) -> Iterator[str]:
    """Name the readable files of a folder one by one; everything else stays as it is."""
    for source in sources:
        # A folder without anything to read is refused by its name.
        yield from (_pages_in(Path(source)) if source != "-" else []) or [source]


def _pages_in(folder: Path) -> list[str]:
    """The readable files of a folder; none where it is no folder, or can't be looked into."""
    try:
        found = sorted(folder.rglob("*")) if folder.is_dir() else []
        pages = [each for each in found if each.name.lower().endswith(PAGE_SUFFIXES)]
        return [str(each) for each in pages if each.is_file()]
    except (OSError, ValueError):
        return []


def acquire(name: str, url: str | None, media_type: str | None) -> CaptureSource:
    """Read a file, an address, or '-': standard input. Raises Refused and what reading raises."""
    if name == "-":
        data = sys.stdin.buffer.read()
        return from_bytes(data, url=url, media_type=media_type, acquired="paste")
    address = _ADDRESS.match(name)
    if address is not None:
        if address["scheme"].lower() not in {"http", "https"}:
            raise Refused(f"only http and https addresses are opened, and this is {name!r}")
        return fetch(name)
    return from_file(Path(name), url=url, media_type=media_type)


def finish_carrying(session: Session, capturing: Capturing, job: JobId, cleaned: Cleaned) -> None:
    """Write a cleaned text with the post's corrections, and say which have no place in it."""
    carried = carry_corrections(session.library, job, cleaned, render=session.renderer.render)
    capturing.finish(job, cleaned, carried=carried)
    for each in carried.lost if carried is not None else ():
        what = f"{each.kind} {on_one_line(each.replacement)}".strip()
        session.say(f"A correction has no place in the new text: {what}")


def with_fetched_images(session: Session, cleaned: Cleaned) -> Cleaned:
    """Return what was cleaned with the images of the article, and say which couldn't be had."""
    fetched = fetch_images(cleaned.rendered.markdown)
    for missed in fetched.missed:
        session.say(f"An image stays out ({missed.why}): {missed.address}")
    if not fetched.found:
        return cleaned
    naming = fetched.naming(cleaned)
    return naming.finish(session.renderer.render(naming.markdown, image_sizes=naming.sizes))


COMMANDS = (add,)
