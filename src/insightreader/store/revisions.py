"""Revisions: written once with everything that cleaning found, read in parts."""

import re

import apsw

from insightreader.domain.cleaned import (
    Cleaned,
    Fixed,
    LostCharacter,
    RemovedBlock,
    SuggestedQuotation,
)
from insightreader.domain.entities import Revision
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import CaptureId, PostId, RevisionId, Sha256, Uid
from insightreader.domain.text import RenderedText
from insightreader.store.identity import new_blob, to_blob, to_digest, to_uid
from insightreader.store.packing import pack, unpack
from insightreader.store.querying import Row, every, first, scalar
from insightreader.store.text_layout import block_number_at, read_layout, write_layout

_COLUMNS = (
    "id, uid, post, number, created_ms, rules, renderer, text_sha256, words, blocks, "
    "maybe_excerpt, fallback"
)

# Kana, Han and Hangul, whose characters count half a word each.
_CJK = re.compile("[\u3040-\u9fff\uac00-\ud7af]+")


def add(
    connection: apsw.Connection, post: PostId, capture: CaptureId, *, cleaned: Cleaned, now_ms: int
) -> RevisionId:
    """Write the next revision of a post and return its key; images must be stored already."""
    number = scalar(
        connection, "SELECT coalesce(max(number), 0) + 1 FROM revision WHERE post = ?", (post,)
    )
    rendered = cleaned.rendered
    connection.execute(
        "INSERT INTO revision (uid, post, number, capture, rules, renderer, created_ms, "
        "text_sha256, words, blocks, encoding, maybe_excerpt, fallback) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_blob(),
            post,
            number,
            capture,
            cleaned.rules,
            rendered.renderer,
            now_ms,
            bytes.fromhex(rendered.text_sha256),
            word_count(rendered.text),
            len(rendered.blocks),
            cleaned.encoding,
            cleaned.maybe_excerpt,
            cleaned.fallback,
        ),
    )
    revision = RevisionId(connection.last_insert_rowid())
    connection.execute(
        "INSERT INTO revision_text VALUES (?, ?, ?, ?, ?)",
        (
            revision,
            rendered.text,
            pack(rendered.markdown),
            pack(rendered.html),
            pack(write_layout(rendered)),
        ),
    )
    _add_report(connection, revision, cleaned)
    return revision


def _add_report(connection: apsw.Connection, revision: RevisionId, cleaned: Cleaned) -> None:
    connection.executemany(
        "INSERT INTO removed_block VALUES (?, ?, ?, ?, ?, ?)",
        [
            (revision, number, each.text, each.reason, each.before, each.markdown)
            for number, each in enumerate(cleaned.removed)
        ],
    )
    connection.executemany(
        "INSERT INTO lost_character VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (revision, number, each.where, each.start, each.end, each.text, each.reason)
            for number, each in enumerate(cleaned.lost)
        ],
    )
    connection.executemany(
        "INSERT INTO automatic_fix VALUES (?, ?, ?)",
        [(revision, each.rule, each.count) for each in cleaned.fixed],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO suggested_quotation VALUES (?, ?, ?, ?, ?)",
        [(revision, each.start, each.end, each.speaker, each.work) for each in cleaned.quotations],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO asset VALUES (?, ?, ?, ?, ?)",
        [
            (revision, bytes.fromhex(each.sha256), each.media_type, each.width, each.height)
            for each in cleaned.images
        ],
    )


def _to_revision(row: Row) -> Revision:
    return Revision(
        RevisionId(row[0]),
        to_uid(row[1]),
        PostId(row[2]),
        row[3],
        row[4],
        row[5],
        row[6],
        to_digest(row[7]),
        row[8],
        row[9],
        bool(row[10]),
        row[11],
    )


def by_uid(connection: apsw.Connection, post: PostId, uid: Uid) -> RevisionId:
    """Return the key of a post's revision. Raises NotFound."""
    found = first(
        connection,
        "SELECT id FROM revision WHERE post = ? AND uid = ?",
        (post, to_blob(uid)),
    )
    if found is None:
        raise NotFound(f"post {post} has no revision {uid}", what="revision")
    return RevisionId(found[0])


def head_revision(connection: apsw.Connection, post: PostId) -> Revision | None:
    """Return the revision that a post shows, or None before it was read."""
    row = first(
        connection,
        f"SELECT {_COLUMNS} FROM revision WHERE id = (SELECT head_revision FROM post WHERE id = ?)",
        (post,),
    )
    return _to_revision(row) if row else None


def of_post(connection: apsw.Connection, post: PostId) -> list[Revision]:
    """Return all revisions of a post, oldest first."""
    query = f"SELECT {_COLUMNS} FROM revision WHERE post = ? ORDER BY number"
    return [_to_revision(row) for row in every(connection, query, (post,))]


def rendered(connection: apsw.Connection, revision: RevisionId) -> RenderedText:
    """Return a revision's text as it was rendered once. Raises NotFound."""
    row = first(
        connection,
        "SELECT markdown, text, html, layout, text_sha256, renderer FROM revision_text "
        "JOIN revision ON revision.id = revision WHERE revision = ?",
        (revision,),
    )
    if row is None:
        raise NotFound(f"no revision {revision}", what="revision")
    blocks, spans = read_layout(unpack(row[3]))
    return RenderedText(
        markdown=unpack(row[0]),
        text=row[1],
        html=unpack(row[2]),
        blocks=blocks,
        spans=spans,
        text_sha256=to_digest(row[4]),
        renderer=row[5],
    )


def text(connection: apsw.Connection, revision: RevisionId) -> str:
    """Return a revision's reading text. Raises NotFound."""
    row = first(connection, "SELECT text FROM revision_text WHERE revision = ?", (revision,))
    if row is None:
        raise NotFound(f"no revision {revision}", what="revision")
    return str(row[0])


def block_at(connection: apsw.Connection, revision: RevisionId, offset: int) -> int:
    """Return the number of the block that an offset of the reading text lies in, 0 for none."""
    row = first(connection, "SELECT layout FROM revision_text WHERE revision = ?", (revision,))
    return block_number_at(unpack(row[0]), offset) if row else 0


def removed(connection: apsw.Connection, revision: RevisionId) -> tuple[RemovedBlock, ...]:
    """Return what cleaning left out, in the capture's order."""
    query = (
        "SELECT text, reason, before, markdown FROM removed_block "
        "WHERE revision = ? ORDER BY position"
    )
    return tuple(RemovedBlock(*row) for row in every(connection, query, (revision,)))


def lost(connection: apsw.Connection, revision: RevisionId) -> tuple[LostCharacter, ...]:
    """Return the places where the capture lost characters."""
    query = (
        'SELECT place, start, "end", text, reason FROM lost_character '
        "WHERE revision = ? ORDER BY position"
    )
    return tuple(LostCharacter(*row) for row in every(connection, query, (revision,)))


def fixed(connection: apsw.Connection, revision: RevisionId) -> tuple[Fixed, ...]:
    """Return the automatic corrections."""
    query = "SELECT rule, count FROM automatic_fix WHERE revision = ? ORDER BY rule"
    return tuple(Fixed(*row) for row in every(connection, query, (revision,)))


def suggested(connection: apsw.Connection, revision: RevisionId) -> tuple[SuggestedQuotation, ...]:
    """Return the quotations that cleaning found in the text."""
    query = (
        'SELECT start, "end", speaker, work FROM suggested_quotation '
        "WHERE revision = ? ORDER BY start"
    )
    return tuple(SuggestedQuotation(*row) for row in every(connection, query, (revision,)))


def image_sizes(connection: apsw.Connection, revision: RevisionId) -> dict[Sha256, tuple[int, int]]:
    """Return width and height in pixels of each stored image of a revision."""
    query = "SELECT sha256, width, height FROM asset WHERE revision = ?"
    return {to_digest(row[0]): (row[1], row[2]) for row in every(connection, query, (revision,))}


def word_count(text_of_post: str) -> int:
    """Count words; a Chinese or Japanese character counts half a word, as reading times do."""
    cjk = sum(len(run) for run in _CJK.findall(text_of_post))
    return max(len(text_of_post.split()), cjk // 2)
