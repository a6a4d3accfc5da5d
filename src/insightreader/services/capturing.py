"""Saving posts: the bytes first, then a row that says "being read", then one operation with the
text.

Cleaning happens elsewhere, in a worker; between ``begin`` and ``finish`` everything is durable, so
that a crash leaves a job to take up again and never loses a capture.
"""

import json
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import (
    METADATA_FIELDS,
    CaptureSource,
    Cleaned,
    FieldSource,
    Metadata,
)
from insightreader.domain.entities import Job, PostState
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import CaptureId, JobId, PostId, Sha256
from insightreader.services import shown_text
from insightreader.services.carrying import Carried
from insightreader.services.correcting import write_corrected
from insightreader.services.names import normalised_address, provisional_title
from insightreader.store import captures_of_posts, jobs, organising, posts, revisions
from insightreader.store.captures import CaptureStore
from insightreader.store.library import CAPTURES, Library
from insightreader.store.operations import Act

LEFT_BEHIND_MS = 60_000
"""A younger job may be under way in another program, such as the window."""


class IfKnown(StrEnum):
    """What saving does with a source that the library has already."""

    KEEP = "keep"
    """Save it as another post."""
    NEW_VERSION = "new-version"
    """Give the post that is there a new revision."""
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Accepted:
    """A source that is safe now. ``job`` is None where it was known and skipped."""

    post: PostId
    job: JobId | None
    was_known: bool


def keep_ahead(folder: Path, every_data: Sequence[bytes]) -> None:
    """Store bytes from any thread before the act that names them, which then needn't wait for them.

    Bytes that no act comes to name are seen by nobody. Raises LibraryReadOnly, LibraryCorrupt,
    DiskFull, StorageFailed.
    """
    if every_data:
        with closing(CaptureStore(folder / CAPTURES)) as captures:
            captures.add_all(every_data)


class Capturing:
    """Takes sources in and turns them into posts."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def begin(
        self, source: CaptureSource, *, if_known: IfKnown = IfKnown.KEEP, tags: tuple[str, ...] = ()
    ) -> Done[Accepted]:
        """Store the bytes and a row for the post being read; both are durable on return."""
        self._library.expect_writable()
        sha256 = self._library.captures.add(source.data)
        with self._library.unlogged():
            connection = self._library.connection
            known = self._known(source, sha256)
            if known is not None and if_known is IfKnown.SKIP:
                return Done(Accepted(known, None, was_known=True), Changes())
            post = known if known is not None and if_known is IfKnown.NEW_VERSION else None
            if post is None:
                post = captures_of_posts.add_post_being_read(
                    connection,
                    title=provisional_title(source),
                    url=normalised_address(source.url) if source.url else None,
                    now_ms=self._library.clock(),
                )
            job = self._add_job(
                post, source, sha256, kind="recapture" if post == known else "capture"
            )
            captures_of_posts.remember_tags(connection, job, tags)
        changes = Changes(posts=frozenset({post}), jobs=frozenset({job}), structure=True)
        return Done(Accepted(post, job, was_known=known is not None), changes)

    def begin_again(self, post: PostId, source: CaptureSource) -> Done[Accepted]:
        """Store another capture of a post, wherever it came from; ``finish`` makes a revision.

        Raises NotFound.
        """
        self._library.expect_writable()
        if captures_of_posts.newest_capture(self._library.connection, post) is None:
            raise NotFound(f"no post {post}", what="post")
        sha256 = self._library.captures.add(source.data)
        with self._library.unlogged():
            job = self._add_job(post, source, sha256, kind="recapture")
        changes = Changes(posts=frozenset({post}), jobs=frozenset({job}))
        return Done(Accepted(post, job, was_known=True), changes)

    def _add_job(self, post: PostId, source: CaptureSource, sha256: Sha256, *, kind: str) -> JobId:
        connection = self._library.connection
        capture = captures_of_posts.add_capture(
            connection, post, source, sha256=sha256, profile=self._library.profile.id
        )
        return jobs.add(connection, post, capture, kind=kind, now_ms=self._library.clock())

    def begin_new(self, sources: Iterable[CaptureSource]) -> Done[list[JobId]]:
        """Begin with what the library doesn't know yet; return the jobs of it."""
        jobs, changes = [], Changes()
        for source in sources:
            done = self.begin(source, if_known=IfKnown.SKIP)
            changes |= done.changes
            if done.value.job is not None:
                jobs.append(done.value.job)
        return Done(jobs, changes)

    def source_of(self, job: JobId) -> CaptureSource:
        """Return the bytes of a job as they were acquired, for the worker. Raises NotFound."""
        _, capture = captures_of_posts.job_target(self._library.connection, job)
        return captures_of_posts.source(self._library.connection, self._library.captures, capture)

    def waiting(self) -> list[Job]:
        """Return the jobs that a stop or a crash left open, oldest first."""
        return jobs.open_jobs(self._library.connection)

    def left_behind(self) -> list[Job]:
        """Return the jobs that wait so long that whoever began them must have ended."""
        latest = self._library.clock() - LEFT_BEHIND_MS
        return [each for each in self.waiting() if each.created_ms <= latest]

    def finish(
        self, job: JobId, cleaned: Cleaned, *, carried: Carried | None = None
    ) -> Done[PostId]:
        """Store what cleaning found as a new revision of the job's post: one operation.

        ``carried``: the corrections of the post in this text, which make the revision that is read.
        Raises NotFound where the post was erased meanwhile, or another program did the job.
        """
        connection = self._library.connection
        self._library.expect_writable()
        self._library.captures.add_all([image.data for image in cleaned.images])
        with self._library.act(self._kind_of(job), label={"title": cleaned.metadata.title}) as act:
            # Asked again inside the transaction: another program may have done the job meanwhile.
            post, capture = captures_of_posts.job_target(connection, job)
            self._write(act, post, capture, cleaned=cleaned, carried=carried)
            for tag in captures_of_posts.remembered_tags(connection, job):
                act.link("post_tag", post=post, tag=organising.ensure_tag(act, tag))
            jobs.settle(connection, job)
            jobs.prune(connection)
        return Done(post, act.changes | Changes(jobs=frozenset({job}), structure=True))

    def _kind_of(self, job: JobId) -> str:
        connection = self._library.connection
        post, _ = captures_of_posts.job_target(connection, job)
        return "save" if revisions.head_revision(connection, post) is None else "recapture"

    def _write(
        self,
        act: Act,
        post: PostId,
        capture: CaptureId,
        *,
        cleaned: Cleaned,
        carried: Carried | None,
    ) -> None:
        _enter_history(act, post)
        head = revisions.head_revision(act.connection, post)
        revision = write_corrected(act, (post, capture), cleaned)
        # Where another revision came to be read meanwhile, its corrections aren't these.
        if carried is not None and head is not None and head.id == carried.head:
            for key, (start, end) in carried.refused.items():
                act.edit("correction", key, start=start, end=end)
            if carried.corrections:
                made, cleaned = carried.corrections, carried.corrected
                revision = write_corrected(act, (post, capture), cleaned, made=made)
        shown_text.carry_place(act, post, cleaned.rendered.text)
        metadata = self._with_what_was_known(act, post, cleaned.metadata)
        act.edit(
            "post",
            post,
            **{name: getattr(metadata, name) for name in METADATA_FIELDS},
            sources=json.dumps(metadata.sources),
            state=PostState.READY,
            problem=cleaned.fallback,
            **shown_text.columns_of(revision, cleaned),
        )

    def _with_what_was_known(self, act: Act, post: PostId, found: Metadata) -> Metadata:
        """A title to call the post by, and what the user set, win over what was extracted."""
        current, sources = captures_of_posts.metadata(act.connection, post)
        values = {name: getattr(found, name) for name in METADATA_FIELDS}
        kept = dict(found.sources)
        for name in METADATA_FIELDS:
            if sources.get(name) == FieldSource.USER:
                values[name], kept[name] = current[name], FieldSource.USER
        if not values["title"]:
            values["title"], kept["title"] = current["title"], FieldSource.GUESSED
        if not values["url"] and current["url"]:
            values["url"], kept["url"] = current["url"], FieldSource.CAPTURE
        if values["url"]:
            values["url"] = normalised_address(values["url"])
        return Metadata(**values, sources=kept)

    def fail(self, job: JobId, problem: str) -> Done[PostId]:
        """Keep the capture with the reason why it couldn't be read: ``problem``, an error's name.

        Raises NotFound as ``finish`` does.
        """
        kind = self._kind_of(job)
        with self._library.act(kind, label={"failed": problem}) as act:
            post, _ = captures_of_posts.job_target(act.connection, job)
            _enter_history(act, post)
            act.edit("post", post, problem=problem)
            if kind == "save":
                act.edit("post", post, state=PostState.FAILED)
            jobs.settle(act.connection, job, problem=problem)
        return Done(post, act.changes | Changes(jobs=frozenset({job})))

    def retry(self, post: PostId) -> Done[JobId]:
        """Queue a post's newest capture again: after a failure, or for newer cleaning rules.

        Raises NotFound.
        """
        connection = self._library.connection
        capture = captures_of_posts.newest_capture(connection, post)
        if capture is None:
            raise NotFound(f"post {post} has no capture", what="capture")
        with self._library.unlogged():
            job = jobs.add(connection, post, capture, kind="capture", now_ms=self._library.clock())
        return Done(job, Changes(posts=frozenset({post}), jobs=frozenset({job})))

    def _known(self, source: CaptureSource, sha256: Sha256) -> PostId | None:
        connection = self._library.connection
        if source.url:
            found = posts.by_url(connection, normalised_address(source.url))
            if found is not None:
                return found
        return posts.by_capture(connection, sha256)


def _enter_history(act: Act, post: PostId) -> None:
    """A post that was being read is created for history by its first result, good or bad."""
    if not captures_of_posts.is_in_history(act.connection, post):
        act.record_creation("post", post)
