"""Libraries of many posts, written straight through the store in large transactions, kept for the
next run. Each is a home of the program's own: library, index, settings.
"""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

import zstandard

from benchmarks.corpus import Draft, drafts
from benchmarks.rendering import cleaned_of
from benchmarks.special import special_drafts
from insightreader.base.paths import HOME_VARIABLE, user_paths
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.entities import PlaceVerdict, PostState, TextVerdict
from insightreader.domain.ids import PostId, RevisionId, Sha256
from insightreader.services import shown_text
from insightreader.store import (
    annotations,
    captures_of_posts,
    library,
    organising,
    posts,
    revisions,
)
from insightreader.store.captures import make_empty
from insightreader.store.connection import open_writer, transaction
from insightreader.store.identity import new_blob
from insightreader.store.library import CAPTURES, Library, LibraryReader
from insightreader.store.operations import Act
from insightreader.workers.keeping import IndexKeeper

CORPUS_VERSION = 1
"""Raised when what is generated changes, so that older folders are made anew."""
_BATCH = 500
_CONTEXT = 32


def enter_home(home: Path) -> Path:
    """Make ``home`` the program's own in this process and return the library's folder."""
    os.environ[HOME_VARIABLE] = str(home)
    return user_paths().default_library


def kept_home(root: Path, count: int) -> Path:
    """Return a home with a library of ``count`` posts under ``root``, made if it isn't there."""
    home = root / "corpora" / f"{count}-v{CORPUS_VERSION}"
    if not home.is_dir():
        unfinished = home.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        fill(unfinished, chain(drafts(count), special_drafts()))
        unfinished.rename(home)
    _bring_up_to_date(enter_home(home))
    return home


def _bring_up_to_date(folder: Path) -> None:
    """An earlier version of the program may have made the library and its index."""
    with Library(folder), IndexKeeper(folder) as keeper:
        keeper.drain(on_step=lambda _, __: None)


def copied_home(root: Path, count: int, name: str) -> Path:
    """Return a copy of a kept home to be written to; remove it afterwards."""
    target = root / "scratch" / f"{name}-{count}"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(kept_home(root, count), target)
    return target


def fill(home: Path, wanted: Iterable[Draft]) -> None:
    """Make a library of the drafts in ``home``, and its index."""
    folder = enter_home(home)
    library.create(folder, profile_name="Bench")
    with Library(folder) as opened:
        for batch in _batches(iter(wanted)):
            _store_captures(folder, batch)
            with transaction(opened.connection):
                for each in batch:
                    _write(opened, each)
    with IndexKeeper(folder) as keeper:
        keeper.rebuild(on_step=lambda _, __: None)


def post_at(folder: Path, url: str) -> PostId:
    """Return the post of an address."""
    with LibraryReader(folder) as reader:
        found = posts.by_url(reader.connection, url)
    assert found is not None, url
    return found


def _batches(wanted: Iterator[Draft]) -> Iterator[list[Draft]]:
    while batch := list(islice(wanted, _BATCH)):
        yield batch


def _source(of: Draft) -> CaptureSource:
    return CaptureSource(
        of.markdown.encode(),
        "text/markdown",
        "import",
        of.saved_ms,
        url=of.url,
        name=f"{of.title}.md",
    )


def _store_captures(folder: Path, batch: list[Draft]) -> None:
    """Bytes are append-only and have no history: one transaction takes many."""
    make_empty(folder / CAPTURES)
    compressor = zstandard.ZstdCompressor(level=3)
    connection = open_writer(folder / CAPTURES)
    with transaction(connection):
        for each in batch:
            data = each.markdown.encode()
            connection.execute(
                "INSERT OR IGNORE INTO blob VALUES (?, ?, ?, ?)",
                (hashlib.sha256(data).digest(), "zstd", len(data), compressor.compress(data)),
            )
    connection.close()


def _write(opened: Library, of: Draft) -> None:
    connection, profile = opened.connection, opened.profile.id
    source, cleaned = _source(of), cleaned_of(of)
    post = captures_of_posts.add_post_being_read(
        connection, title=of.title, url=of.url, now_ms=of.saved_ms
    )
    digest = Sha256(hashlib.sha256(source.data).hexdigest())
    capture = captures_of_posts.add_capture(
        connection, post, source, sha256=digest, profile=profile
    )
    revision = revisions.add(connection, post, capture, cleaned=cleaned, now_ms=of.saved_ms)
    act = _begin(opened, "save", of.saved_ms)
    act.record_creation("post", post)
    act.edit(
        "post",
        post,
        title=of.title,
        author=of.author,
        site=of.site,
        published=of.published,
        language="en",
        state=PostState.READY,
        status=of.status,
        is_read=int(of.is_read),
        is_starred=int(of.is_starred),
        **shown_text.columns_of(revision, cleaned),
    )
    for tag in of.tags:
        act.link("post_tag", post=post, tag=organising.ensure_tag(act, tag))
    _annotate(act, post, revision, of, cleaned.rendered.text)


def _begin(opened: Library, kind: str, now_ms: int) -> Act:
    opened.connection.execute(
        "INSERT INTO operation (uid, kind, profile, made_ms) VALUES (?, ?, ?, ?)",
        (new_blob(), kind, opened.profile.id, now_ms),
    )
    operation = opened.connection.last_insert_rowid()
    return Act(opened.connection, operation, profile=opened.profile.id, now_ms=now_ms)


def _annotate(act: Act, post: PostId, revision: RevisionId, of: Draft, text: str) -> None:
    for mark in of.marks:
        key = act.create(
            "annotation",
            uid=new_blob(),
            post=post,
            revision=revision,
            colour=mark.colour,
            style="highlight",
            comment=mark.comment,
            comment_html=f"<p>{mark.comment}</p>" if mark.comment else "",
            exact=text[mark.start : mark.end],
            prefix=text[max(0, mark.start - _CONTEXT) : mark.start],
            suffix=text[mark.end : mark.end + _CONTEXT],
            profile=act.profile,
            created_ms=act.now_ms,
            changed_ms=act.now_ms,
        )
        annotations.add_anchor(
            act.connection,
            key,
            revision,
            start=mark.start,
            end=mark.end,
            block=text.count("\n", 0, mark.start) + 1,
            verdicts=(TextVerdict.EXACT, PlaceVerdict.SAME),
            method="selection",
        )
