"""What counting needs of every coded passage, in two queries: where it is from, what it carries."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import apsw

from insightreader.domain.evidence import Across, Axis, AxisKey
from insightreader.domain.evidence_questions import PassageFilter, Soundness
from insightreader.domain.ids import AnnotationId, CodeId, PostId
from insightreader.store.annotations import DOUBTFUL
from insightreader.store.evidence.passages import STANDING
from insightreader.store.querying import every

_YEAR = "substr(coalesce(post.published, ''), 1, 4)"
_BELOW = """(WITH RECURSIVE below(id) AS (SELECT value FROM json_each({codes})
  UNION SELECT code.id FROM code JOIN below ON code.parent = below.id
  WHERE code.deleted_ms IS NULL) SELECT id FROM below)"""
_CARRIES = """annotation.id IN (SELECT annotation FROM annotation_code
  WHERE deleted_ms IS NULL AND code IN {codes})"""
_COLLECTED = """post.id IN (SELECT post FROM collection_post WHERE deleted_ms IS NULL
  AND collection IN (WITH RECURSIVE inside(id) AS (SELECT :collection
    UNION SELECT collection.id FROM collection JOIN inside ON collection.parent = inside.id
    WHERE collection.deleted_ms IS NULL) SELECT id FROM inside))"""
_LISTED = "(SELECT value FROM json_each({name}))"
_OF_POST: Mapping[Across, str] = {
    Across.POSTS: "post.id",
    Across.AUTHORS: "coalesce(post.author, '')",
    Across.YEARS: _YEAR,
    Across.SITES: "coalesce(post.site, '')",
}


class Fact(NamedTuple):
    """A living passage. Unknown authors, years and sites are ""."""

    annotation: AnnotationId
    post: PostId
    author: str
    year: str
    site: str
    is_doubtful: bool


@dataclass(slots=True)
class Narrowing:
    """Conditions over passages, in SQL, with what they name."""

    conditions: list[str] = field(default_factory=list)
    bindings: dict[str, Any] = field(default_factory=dict)

    def add(self, condition: str, **values: object) -> None:
        """Narrow further; ``condition`` names the values by ``:name``."""
        self.conditions.append(condition)
        self.bindings |= values

    def add_key(self, name: str, axis: Axis, key: AxisKey, *, is_rolled_up: bool) -> None:
        """Narrow to what counts for a row or a column; ``name`` tells the two apart."""
        if isinstance(axis, Across):
            self.add(f"{_OF_POST[axis]} = :{name}", **{name: key})
            return
        listed = _BELOW if is_rolled_up else _LISTED.replace("{name}", "{codes}")
        carried = listed.format(codes=f":{name}")
        self.add(_CARRIES.format(codes=carried), **{name: json.dumps([key])})

    def add_filter(self, wanted: PassageFilter) -> None:
        """Narrow to the passages that a filter lets through."""
        for number, code in enumerate(wanted.codes):
            below = _BELOW.format(codes=f":code{number}")
            self.add(_CARRIES.format(codes=below), **{f"code{number}": json.dumps([code])})
        if wanted.tag is not None:
            tagged = "SELECT post FROM post_tag WHERE tag = :tag AND deleted_ms IS NULL"
            self.add(f"post.id IN ({tagged})", tag=wanted.tag)
        if wanted.collection is not None:
            self.add(_COLLECTED, collection=wanted.collection)
        if wanted.soundness is not Soundness.ANY:
            self.add(DOUBTFUL if wanted.soundness is Soundness.DOUBTFUL else f"NOT {DOUBTFUL}")
        if wanted.profile is not None:
            self.add("annotation.profile = :profile", profile=wanted.profile)
        first, last = wanted.published
        if first or last:
            within = f"{_YEAR} <> '' AND {_YEAR} BETWEEN :first AND :last"
            self.add(within, first=first, last=last or "9999")
        for name, of, ids in (
            ("posts", "post.id", wanted.posts),
            ("annotations", "annotation.id", wanted.annotations),
        ):
            if ids is not None:
                self.add(f"{of} IN {_LISTED.format(name=f':{name}')}", **{name: _json(ids)})


def facts(connection: apsw.Connection, narrowing: Narrowing) -> list[Fact]:
    """Return the living passages that a narrowing leaves."""
    conditions = [
        "annotation.deleted_ms IS NULL",
        "post.deleted_ms IS NULL",
        *narrowing.conditions,
    ]
    query = f"""
        SELECT annotation.id, post.id, coalesce(post.author, ''), {_YEAR},
          coalesce(post.site, ''), {DOUBTFUL}
        FROM annotation {STANDING} WHERE {" AND ".join(conditions)}
    """
    return [Fact._make(row) for row in every(connection, query, narrowing.bindings)]


def wanted_facts(connection: apsw.Connection, wanted: PassageFilter) -> list[Fact]:
    """Return the living passages that a filter lets through."""
    narrowing = Narrowing()
    narrowing.add_filter(wanted)
    return facts(connection, narrowing)


def codings(connection: apsw.Connection) -> dict[AnnotationId, list[CodeId]]:
    """Return the living codes of each passage."""
    query = """
        SELECT annotation, code FROM annotation_code JOIN code ON code.id = code
        WHERE annotation_code.deleted_ms IS NULL AND code.deleted_ms IS NULL
    """
    found: dict[AnnotationId, list[CodeId]] = {}
    for annotation, code in every(connection, query):
        found.setdefault(annotation, []).append(code)
    return found


def years(connection: apsw.Connection) -> list[str]:
    """Return the years in which posts with living annotations were published, in order."""
    query = f"""
        SELECT DISTINCT {_YEAR} AS year FROM post WHERE post.deleted_ms IS NULL AND year <> ''
          AND EXISTS (SELECT 1 FROM annotation WHERE post = post.id
            AND annotation.deleted_ms IS NULL) ORDER BY year
    """
    return [row[0] for row in every(connection, query)]


def titles(connection: apsw.Connection, posts: Iterable[PostId]) -> dict[PostId, tuple[str, bytes]]:
    """Return the title and the stored UUID of posts."""
    query = "SELECT id, title, uid FROM post WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: (row[1], row[2]) for row in every(connection, query, (_json(posts),))}


def _json(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))
