"""Passages with all that a card or a reference says of them."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import apsw

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.evidence import Passage
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId, Uid
from insightreader.store import revisions
from insightreader.store.annotations import SHOWN_IN
from insightreader.store.identity import hex_list, to_uid
from insightreader.store.querying import Row, column, every
from insightreader.text.differing import difference
from insightreader.text.selectors import QuoteSelector

STANDING = f"""
JOIN post ON post.id = annotation.post
JOIN standing ON standing.annotation = annotation.id AND standing.revision = {SHOWN_IN}
"""
_QUERY = f"""
SELECT annotation.id, annotation.uid, post.id, post.uid, post.title, post.author, post.site,
  post.url, post.published, post.saved_ms, standing.block, standing.start, standing."end",
  annotation.exact, annotation.comment, annotation.colour, standing.text_verdict,
  standing.place_verdict, secondary_person, secondary_work, profile.name, annotation.created_ms,
  revision.id, revision.number, annotation.prefix, annotation.suffix,
  annotation.deleted_ms IS NOT NULL OR post.deleted_ms IS NOT NULL,
  (SELECT json_group_array(code) FROM (
    SELECT code FROM annotation_code JOIN code ON code.id = code
    WHERE annotation = annotation.id AND annotation_code.deleted_ms IS NULL
      AND code.deleted_ms IS NULL ORDER BY annotation_code.id))
FROM annotation {STANDING}
JOIN profile ON profile.id = annotation.profile
JOIN revision ON revision.id = standing.revision
WHERE annotation.id IN (SELECT value FROM json_each(?))
"""


def passages(connection: apsw.Connection, ids: Iterable[AnnotationId]) -> list[Passage]:
    """Return these passages, deleted ones too, in the same order; unknown ids are left out."""
    wanted = list(ids)
    rows = list(every(connection, _QUERY, (json.dumps(wanted),)))
    found = {row[0]: _to_passage(row) for row in rows}
    quoted = {row[0]: QuoteSelector(row[13], row[24], row[25]) for row in rows}
    return list(_told(connection, [found[each] for each in wanted if each in found], quoted))


def _told(
    connection: apsw.Connection,
    found: Iterable[Passage],
    quoted: Mapping[AnnotationId, QuoteSelector],
) -> Iterator[Passage]:
    """Yield passages, the changed ones with what is said instead; each text is read once."""
    texts: dict[RevisionId, str] = {}
    for each in found:
        is_changed = each.text_verdict is TextVerdict.CHANGED and each.end > each.start
        if not is_changed or each.place_verdict is PlaceVerdict.ORPHAN:
            yield each
            continue
        if each.revision not in texts:
            texts[each.revision] = revisions.text(connection, each.revision)
        place = each.start, each.end
        told = difference(quoted[each.annotation], texts[each.revision], place)
        yield replace(each, difference=told)


def by_uids(connection: apsw.Connection, uids: Iterable[Uid]) -> dict[Uid, Passage]:
    """Return the passages of these UUIDs, deleted ones too; unknown ones are left out."""
    wanted = hex_list(each.replace("-", "") for each in uids)
    query = "SELECT id FROM annotation WHERE uid IN (SELECT unhex(value) FROM json_each(?))"
    return {each.uid: each for each in passages(connection, column(connection, query, (wanted,)))}


def in_reading_order(connection: apsw.Connection, ids: Sequence[AnnotationId]) -> list[Passage]:
    """Return these passages, the newest post first, by their place in it."""
    found = passages(connection, ids)
    return sorted(found, key=lambda each: (-each.saved_ms, each.post, each.start, each.annotation))


def _to_passage(row: Row) -> Passage:
    return Passage(
        annotation=AnnotationId(row[0]),
        uid=to_uid(row[1]),
        post=PostId(row[2]),
        post_uid=to_uid(row[3]),
        title=row[4],
        author=row[5],
        site=row[6],
        url=row[7],
        published=row[8],
        saved_ms=row[9],
        block=row[10],
        start=row[11],
        end=row[12],
        exact=row[13],
        comment=row[14],
        colour=row[15],
        text_verdict=TextVerdict(row[16]),
        place_verdict=PlaceVerdict(row[17]),
        secondary_person=row[18],
        secondary_work=row[19],
        profile=row[20],
        created_ms=row[21],
        revision=RevisionId(row[22]),
        revision_number=row[23],
        is_deleted=bool(row[26]),
        codes=tuple(map(CodeId, json.loads(row[27]))),
    )
