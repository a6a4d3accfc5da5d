"""Saving: from what was dropped or pasted to a post, each step durable before the next begins."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from insightreader.capture.sources import from_file, from_text
from insightreader.domain.changes import Done
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.entities import Job
from insightreader.domain.errors import UserError
from insightreader.domain.ids import JobId, PostId
from insightreader.runtime.engine import Engine
from insightreader.services.capturing import Accepted, IfKnown, keep_ahead
from insightreader.services.desk import Desk
from insightreader.services.settings import Settings
from insightreader.store.corrections import Correction
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.presenters.finishing import finish_job
from insightreader.ui.presenters.saving_progress import SavingProgress
from insightreader.workers.jobs import Priority

if TYPE_CHECKING:
    from insightreader.capture.pages.article_images import FetchedImages

# So many captures are in memory at once; the others wait as paths and addresses.
_AT_ONCE = 3
ASK = "ask"
"""The preference that leaves it to the person, page by page."""


@dataclass(frozen=True, slots=True)
class _Again:
    """Another capture of a post that is there."""

    post: PostId
    source: SaveSource


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What was to be saved, and the post that it is already; its bytes are stored."""

    post: PostId
    source: CaptureSource
    name: str


@dataclass(frozen=True, slots=True)
class _Answered:
    """A page that is known, and whether it is to be a version of the post that it is."""

    page: KnownPage
    is_version: bool


class SavingPresenter(QObject):
    """Takes sources one by one through reading, storing and cleaning."""

    saved = Signal(object)
    """A post's id: it can be read now."""
    recaptured = Signal(object, int)
    """A post's id, and how many of its corrections have no place in its new revision."""
    refused = Signal(object, str)
    """An error, and what it was about."""
    known_found = Signal(object)
    """A ``KnownPage``, where the preferences say to ask what becomes of it."""
    images_missed = Signal(int, int)
    """How many images of how many couldn't be fetched for the post that was saved just now."""
    progress_began = Signal(object)
    """A ``Progress`` over everything that is saved until nothing waits any more."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        super().__init__(engine)
        self._engine = engine
        self._settings = settings
        self._waiting: deque[SaveSource | _Again | _Answered | JobId] = deque()
        self._again: set[JobId] = set()
        self._begun: set[JobId] = set()
        self._quiet: set[JobId] = set()
        self._asked_by_address: set[JobId] = set()
        self._missed: dict[JobId, tuple[int, int]] = {}
        self._under_way = 0
        self._progress = SavingProgress(self)
        self._progress.began.connect(self.progress_began)
        self._progress.cancelled.connect(self._drop_waiting)

    def save(self, sources: Sequence[SaveSource]) -> None:
        """Save what a person brought."""
        self._enqueue(list(sources))

    def capture_again(self, post: PostId, source: SaveSource) -> None:
        """Give a post a new revision from a file or an address; the others are kept."""
        self._enqueue([_Again(post, source)])

    def save_known(self, pages: Sequence[KnownPage], *, as_versions: bool) -> None:
        """Save pages that are there already: as new versions, or as other posts."""
        self._enqueue([_Answered(each, as_versions) for each in pages])

    def clean_again(self, post: PostId) -> None:
        """Give a post a new revision from its newest capture, by the rules of today."""
        self._engine.act(lambda desk: desk.capturing.retry(post)).then(self._begin_cleaning)

    def _begin_cleaning(self, job: JobId) -> None:
        self._again.add(job)
        self._enqueue([job])

    def take_up_again(self) -> None:
        """Go on with captures that an earlier run left unread."""
        self._engine.writer.submit(
            lambda desk: desk.capturing.waiting(), priority=Priority.SOON
        ).then(self._resume_all)

    def clean_stored(self, jobs: Sequence[JobId]) -> None:
        """Make posts of captures that were stored already; ``saved`` isn't emitted for them."""
        self._begun.update(jobs)
        self._quiet.update(jobs)
        self._enqueue(jobs)

    def retry(self, post: PostId) -> None:
        """Read a post's capture again."""
        self._engine.act(lambda desk: desk.capturing.retry(post)).then(
            lambda job: self._enqueue([job])
        )

    def _resume_all(self, jobs: Sequence[Job]) -> None:
        # What was begun since the start of this run is under way already.
        self._enqueue([job.id for job in jobs if job.id not in self._begun])

    @property
    def is_busy(self) -> bool:
        """Whether something is being saved."""
        return bool(self._waiting or self._under_way)

    def _enqueue(self, items: Sequence[SaveSource | _Again | _Answered | JobId]) -> None:
        self._waiting.extend(items)
        first = items[0] if items else None
        is_again = isinstance(first, _Again) or first in self._again
        self._progress.expect(len(items), name=_name_of(first), is_again=is_again)
        self._go_on()

    def _drop_waiting(self) -> None:
        """What was begun is finished; the rest isn't saved."""
        self._progress.drop(len(self._waiting))
        self._waiting.clear()

    def _go_on(self) -> None:
        while self._waiting and self._under_way < _AT_ONCE:
            item = self._waiting.popleft()
            self._under_way += 1
            if isinstance(item, SaveSource):
                self._acquire(item, None)
            elif isinstance(item, _Again):
                self._acquire(item.source, item.post)
            elif isinstance(item, _Answered):
                post = item.page.post if item.is_version else None
                self._begin(item.page.source, item.page.name, post, if_known=IfKnown.KEEP)
            else:
                self._resume(item)

    def _acquire(self, wanted: SaveSource, post: PostId | None) -> None:
        name = _name_of(wanted)
        folder = self._engine.folder
        item = wanted if post is None else _Again(post, wanted)
        self._engine.run_errand(lambda: _acquired(wanted, folder)).then(
            lambda source: self._begin(source, name, post)
        ).otherwise(lambda error: self._give_up(error, name, again=item))

    def _begin(
        self,
        source: CaptureSource,
        name: str,
        post: PostId | None,
        *,
        if_known: IfKnown | None = None,
    ) -> None:
        wanted = self._settings.text("library.when_known")
        asks = if_known is None and wanted == ASK
        if_known = if_known or (IfKnown.SKIP if asks else IfKnown(wanted))

        def begin(desk: Desk) -> Done[Accepted]:
            if post is None:
                return desk.capturing.begin(source, if_known=if_known)
            return desk.capturing.begin_again(post, source)

        def clean(accepted: Accepted) -> None:
            if asks and accepted.job is None:
                self.known_found.emit(KnownPage(accepted.post, source, name))
                self._settle()
                return
            if post is not None and accepted.job is not None:
                self._again.add(accepted.job)
            self._clean(accepted, source, name)

        self._engine.act(begin).then(clean).otherwise(lambda error: self._give_up(error, name))

    def _resume(self, job: JobId) -> None:
        self._engine.writer.submit(
            lambda desk: desk.capturing.source_of(job), priority=Priority.SOON
        ).then(lambda source: self._clean_job(job, source, source.name or "")).otherwise(
            lambda error: self._give_up(error, "")
        )

    def _clean(self, accepted: Accepted, source: CaptureSource, name: str) -> None:
        if accepted.job is None:
            self.saved.emit(accepted.post)
            self._settle()
            return
        self._begun.add(accepted.job)
        if source.acquired == "address":
            # Not when a job is taken up again: nobody asks for a connection then.
            self._asked_by_address.add(accepted.job)
        self._clean_job(accepted.job, source, name)

    def _clean_job(self, job: JobId, source: CaptureSource, name: str) -> None:
        self._engine.clean(source).then(
            lambda cleaned: self._fetch_images(job, cleaned, name)
        ).otherwise(lambda error: self._fail(job, error, name))

    def _fetch_images(self, job: JobId, cleaned: Cleaned, name: str) -> None:
        if job not in self._asked_by_address:
            self._keep_images(job, cleaned, name)
            return
        self._asked_by_address.discard(job)
        self._engine.run_errand(lambda: _images_of(cleaned)).then(
            lambda fetched: self._place_images(job, cleaned, name, fetched=fetched)
        ).otherwise(lambda error: self._give_up(error, name))

    def _place_images(
        self, job: JobId, cleaned: Cleaned, name: str, *, fetched: "FetchedImages"
    ) -> None:
        if fetched.missed:
            self._missed[job] = len(fetched.missed), len(fetched.missed) + len(fetched.found)
        if not fetched.found:
            self._keep_images(job, cleaned, name)
            return
        naming = fetched.naming(cleaned)
        self._engine.render(naming.markdown, image_sizes=naming.sizes).then(
            lambda rendered: self._keep_images(job, naming.finish(rendered), name)
        ).otherwise(lambda _: self._keep_images(job, cleaned, name))

    def _keep_images(self, job: JobId, cleaned: Cleaned, name: str) -> None:
        folder, images = self._engine.folder, [image.data for image in cleaned.images]
        if not images:
            self._finish(job, cleaned, name)
            return
        self._engine.run_errand(lambda: keep_ahead(folder, images)).then(
            lambda _: self._finish(job, cleaned, name)
        ).otherwise(lambda error: self._give_up(error, name))

    def _finish(self, job: JobId, cleaned: Cleaned, name: str) -> None:
        finish_job(
            self._engine,
            job,
            cleaned,
            done=lambda post, lost: self._tell_saved(job, post, lost),
            failed=lambda error: self._give_up(error, name),
        )

    def _fail(self, job: JobId, error: Exception, name: str) -> None:
        problem = type(error).__name__
        self._engine.act(
            lambda desk: desk.capturing.fail(job, problem), priority=Priority.SOON
        ).afterwards(lambda: self._give_up(error, name))

    def _tell_saved(self, job: JobId, post: PostId, lost: Sequence[Correction]) -> None:
        self._progress.bring(post)
        if job in self._again:
            self._again.discard(job)
            self.recaptured.emit(post, len(lost))
        elif job in self._quiet:
            self._quiet.discard(job)
        else:
            self.saved.emit(post)
            if job in self._missed:
                self.images_missed.emit(*self._missed.pop(job))
        self._settle()

    def _give_up(
        self, error: Exception, name: str, *, again: SaveSource | _Again | None = None
    ) -> None:
        if isinstance(error, UserError):
            retry = (lambda: self._enqueue([again])) if again is not None else None
            self._progress.note(name, error, retry)
        self._settle()
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(error, name)

    def _settle(self) -> None:
        self._under_way -= 1
        self._progress.settle(is_last=not self.is_busy)
        self._go_on()


def _name_of(item: object) -> str:
    if isinstance(item, _Again):
        item = item.source
    if isinstance(item, _Answered):
        return item.page.name
    is_named = isinstance(item, SaveSource) and item.kind in (SourceKind.FILE, SourceKind.ADDRESS)
    return item.value if isinstance(item, SaveSource) and is_named else ""


def _acquired(wanted: SaveSource, folder: Path) -> CaptureSource:
    source = _read(wanted)
    # Here, for the thread that writes the library must never wait long.
    keep_ahead(folder, [source.data])
    return source


def _images_of(cleaned: Cleaned) -> "FetchedImages":
    from insightreader.capture.pages.article_images import fetch_images

    return fetch_images(cleaned.rendered.markdown)


def _read(wanted: SaveSource) -> CaptureSource:
    match wanted.kind:
        case SourceKind.FILE:
            return from_file(Path(wanted.value))
        case SourceKind.ADDRESS:
            # A fifth of what the window would load at start, for what it may never do.
            from insightreader.capture.network.fetching import fetch

            return fetch(wanted.value)
        case SourceKind.HTML:
            return from_text(wanted.value, media_type="text/html")
        case _:
            return from_text(wanted.value)
