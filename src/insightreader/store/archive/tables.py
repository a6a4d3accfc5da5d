"""How the tables of a library stand in an archive: UUIDs for keys, digests in hexadecimal.

A table that joins the library joins here. What isn't here is local: outbox, meta.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.entities import PlaceVerdict, PostState, Status, TextVerdict
from insightreader.domain.evidence import Bearing, CellState, PartKind, Relation, Role

Check = Callable[[object], bool]


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``key`` tells its rows apart; the order of ``TABLES`` puts parents first.

    ``references``: the table that a column's key is of. ``late`` ones are set when all rows are
    there. ``chosen`` picks the rows that belong to the posts in the JSON list ``:posts``.
    ``added``: what stands in columns that archives of earlier versions lack.
    """

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    references: Mapping[str, str] = field(default_factory=dict)
    late: frozenset[str] = frozenset()
    digests: frozenset[str] = frozenset()
    packed: frozenset[str] = frozenset()
    checks: Mapping[str, Check] = field(default_factory=dict)
    where: str = "1"
    chosen: str = "1"
    added: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_uid(self) -> bool:
        """Whether the rows have UUIDs of their own."""
        return self.key == ("uid",)


def _one_of(kind: type[StrEnum]) -> Check:
    values = {str(each) for each in kind}
    return lambda value: isinstance(value, str) and value in values


def _words(*values: str) -> Check:
    return lambda value: value in values


def _is_json(kind: type[object]) -> Check:
    def check(value: object) -> bool:
        try:
            return isinstance(value, str) and isinstance(json.loads(value), kind)
        except (ValueError, RecursionError):
            return False

    return check


def _is_sources(value: object) -> bool:
    is_known = _one_of(FieldSource)
    return _is_json(dict)(value) and all(map(is_known, json.loads(str(value)).values()))


_POSTS = "(SELECT value FROM json_each(:posts))"
_REVISIONS = f"(SELECT id FROM revision WHERE post IN {_POSTS})"
_NOTES = f"(SELECT id FROM annotation WHERE post IN {_POSTS})"
_CODES = f"""(WITH RECURSIVE up(id) AS (
  SELECT code FROM annotation_code WHERE annotation IN {_NOTES}
  UNION SELECT code FROM example WHERE annotation IN {_NOTES}
  UNION SELECT case_code FROM outcome WHERE annotation IN {_NOTES}
  UNION SELECT outcome_code FROM outcome WHERE annotation IN {_NOTES}
  UNION SELECT parent FROM code JOIN up ON up.id = code.id WHERE parent IS NOT NULL)
  SELECT id FROM up)"""
_COLLECTIONS = f"""(WITH RECURSIVE up(id) AS (
  SELECT collection FROM collection_post WHERE post IN {_POSTS}
  UNION SELECT parent FROM collection JOIN up ON up.id = collection.id WHERE parent IS NOT NULL)
  SELECT id FROM up)"""
# Where an annotation stood before its post became part of another is of no use elsewhere.
_OF_ITS_POST = """(SELECT post FROM revision WHERE revision.id = revision)
  = (SELECT post FROM annotation WHERE annotation.id = annotation)"""
_CLAIMS = f"(SELECT claim FROM claim_support WHERE annotation IN {_NOTES})"
_PROFILES = f"""(SELECT profile FROM annotation WHERE post IN {_POSTS}
  UNION SELECT profile FROM capture WHERE post IN {_POSTS}
  UNION SELECT profile FROM correction WHERE post IN {_POSTS}
  UNION SELECT profile FROM outcome WHERE annotation IN {_NOTES}
  UNION SELECT profile FROM claim WHERE id IN {_CLAIMS})"""


def _of_revision(name: str, columns: str, *, key: str, digests: str = "") -> Table:
    """A table of parts of a revision."""
    keys = ("revision", *key.split())
    return Table(
        name,
        ("revision", *columns.split()),
        keys,
        {"revision": "revision"},
        digests=frozenset(digests.split()),
        chosen=f"revision IN {_REVISIONS}",
    )


def _of_places(name: str, column: str) -> Table:
    """A table of where annotations stand in revisions, with one more column."""
    return Table(
        name,
        (
            *("annotation", "revision", "start", "end", "block", "text_verdict"),
            *("place_verdict", column),
        ),
        ("annotation", "revision"),
        {"annotation": "annotation", "revision": "revision"},
        checks={"text_verdict": _one_of(TextVerdict), "place_verdict": _one_of(PlaceVerdict)},
        where=_OF_ITS_POST,
        chosen=f"annotation IN {_NOTES}",
    )


EVIDENCE = (
    Table(
        "example",
        ("code", "annotation", "deleted_ms"),
        ("code", "annotation"),
        {"code": "code", "annotation": "annotation"},
        chosen=f"annotation IN {_NOTES}",
    ),
    Table(
        "attribute",
        ("uid", "code", "name", "value", "position", "deleted_ms"),
        ("uid",),
        {"code": "code"},
        chosen=f"code IN {_CODES}",
    ),
    Table(
        "outcome",
        (
            *("uid", "case_code", "outcome_code", "annotation", "note", "profile"),
            *("created_ms", "deleted_ms"),
        ),
        ("uid",),
        {
            "case_code": "code",
            "outcome_code": "code",
            "annotation": "annotation",
            "profile": "profile",
        },
        chosen=f"annotation IN {_NOTES}",
    ),
    # Summaries and briefs speak of the whole library, and pseudonyms tell who is hidden.
    Table(
        "summary",
        ("row_code", "column_code", "text", "state", "profile", "changed_ms", "deleted_ms"),
        ("row_code", "column_code"),
        {"row_code": "code", "column_code": "code", "profile": "profile"},
        checks={"state": _words("", *CellState)},
        chosen="0",
    ),
    Table(
        "summary_across",
        (
            *("uid", "code", "post", "author", "year", "site", "text", "state", "profile"),
            *("changed_ms", "deleted_ms"),
        ),
        ("uid",),
        {"code": "code", "post": "post", "profile": "profile"},
        checks={"state": _words("", *CellState)},
        chosen="0",
    ),
    Table(
        "claim",
        ("uid", "text", "note", "profile", "created_ms", "changed_ms", "deleted_ms"),
        ("uid",),
        {"profile": "profile"},
        chosen=f"id IN {_CLAIMS}",
    ),
    Table(
        "claim_support",
        ("claim", "annotation", "relation", "deleted_ms"),
        ("claim", "annotation"),
        {"claim": "claim", "annotation": "annotation"},
        checks={"relation": _one_of(Relation)},
        chosen=f"annotation IN {_NOTES}",
    ),
    Table(
        "brief",
        ("uid", "title", "style", "profile", "created_ms", "changed_ms", "deleted_ms"),
        ("uid",),
        {"profile": "profile"},
        chosen="0",
    ),
    Table(
        "brief_part",
        (
            *("uid", "brief", "position", "kind", "level", "text", "claim", "annotation"),
            "deleted_ms",
        ),
        ("uid",),
        {"brief": "brief", "claim": "claim", "annotation": "annotation"},
        checks={"kind": _one_of(PartKind)},
        chosen="0",
    ),
    Table("pseudonym", ("uid", "name", "replacement", "deleted_ms"), ("uid",), chosen="0"),
)
"""What is made of coded passages."""

TABLES = (
    Table("profile", ("uid", "name", "created_ms"), ("uid",), chosen=f"id IN {_PROFILES}"),
    Table(
        "post",
        (
            *("uid", "title", "author", "site", "url", "published", "language", "ui_language"),
            *("direction", "lead_image", "sources", "saved_ms", "status", "state", "problem"),
            *("is_read", "is_starred", "head_revision", "excerpt", "words", "lost", "place"),
            *("opened_ms", "deleted_ms"),
        ),
        ("uid",),
        {"head_revision": "revision"},
        late=frozenset({"head_revision"}),
        checks={
            "status": _one_of(Status),
            "state": _one_of(PostState),
            "direction": _words("ltr", "rtl"),
            "sources": _is_sources,
        },
        chosen=f"id IN {_POSTS}",
    ),
    Table(
        "capture",
        (
            *("uid", "post", "sha256", "size", "media_type", "charset", "name", "url"),
            *("acquired", "acquired_ms", "profile"),
        ),
        ("uid",),
        {"post": "post", "profile": "profile"},
        digests=frozenset({"sha256"}),
        chosen=f"post IN {_POSTS}",
    ),
    Table(
        "revision",
        (
            *("uid", "post", "number", "capture", "rules", "renderer", "created_ms"),
            *("text_sha256", "words", "blocks", "encoding", "maybe_excerpt", "fallback"),
        ),
        ("uid",),
        {"post": "post", "capture": "capture"},
        digests=frozenset({"text_sha256"}),
        chosen=f"post IN {_POSTS}",
    ),
    Table(
        "revision_text",
        ("revision", "text", "markdown", "html", "layout"),
        ("revision",),
        {"revision": "revision"},
        packed=frozenset({"markdown", "html", "layout"}),
        chosen=f"revision IN {_REVISIONS}",
    ),
    _of_revision("removed_block", "position text reason before markdown", key="position"),
    _of_revision("lost_character", "position place start end text reason", key="position"),
    _of_revision("automatic_fix", "rule count", key="rule"),
    _of_revision("suggested_quotation", "start end speaker work", key="start end"),
    _of_revision("block_seen", "block", key="block"),
    _of_revision("asset", "sha256 media_type width height", key="sha256", digests="sha256"),
    Table(
        "correction",
        (
            *("uid", "post", "kind", "start", "end", "replacement", "ground", "profile"),
            *("created_ms", "deleted_ms"),
        ),
        ("uid",),
        {"post": "post", "profile": "profile"},
        chosen=f"post IN {_POSTS}",
    ),
    Table(
        "revision_correction",
        ("revision", "correction"),
        ("revision", "correction"),
        {"revision": "revision", "correction": "correction"},
        chosen=f"revision IN {_REVISIONS}",
    ),
    Table(
        "dimension",
        ("uid", "name", "position", "deleted_ms", "definition", "role"),
        ("uid",),
        checks={"role": _one_of(Role)},
        chosen=f"id IN (SELECT dimension FROM code WHERE id IN {_CODES})",
        added={"definition": "", "role": ""},
    ),
    Table(
        "code",
        (
            *("uid", "dimension", "parent", "name", "definition", "colour", "position"),
            *("deleted_ms", "includes", "excludes", "pattern", "bearing"),
        ),
        ("uid",),
        {"dimension": "dimension", "parent": "code"},
        late=frozenset({"parent"}),
        checks={"bearing": _one_of(Bearing)},
        chosen=f"id IN {_CODES}",
        added=dict.fromkeys(("includes", "excludes", "pattern", "bearing"), ""),
    ),
    Table(
        "annotation",
        (
            *("uid", "post", "revision", "colour", "style", "comment", "comment_html", "exact"),
            *("prefix", "suffix", "secondary_person", "secondary_work", "profile", "created_ms"),
            *("changed_ms", "deleted_ms"),
        ),
        ("uid",),
        {"post": "post", "revision": "revision", "profile": "profile"},
        checks={"style": _words("highlight", "underline")},
        chosen=f"post IN {_POSTS}",
    ),
    _of_places("anchor", "method"),
    _of_places("placement", "deleted_ms"),
    Table(
        "annotation_code",
        ("annotation", "code", "deleted_ms"),
        ("annotation", "code"),
        {"annotation": "annotation", "code": "code"},
        chosen=f"annotation IN {_NOTES}",
    ),
    Table(
        "review",
        ("annotation", "due_ms", "days", "times", "deleted_ms"),
        ("annotation",),
        {"annotation": "annotation"},
        chosen=f"annotation IN {_NOTES}",
    ),
    *EVIDENCE,
    Table(
        "tag",
        ("uid", "name", "deleted_ms"),
        ("uid",),
        chosen=f"id IN (SELECT tag FROM post_tag WHERE post IN {_POSTS})",
    ),
    Table(
        "post_tag",
        ("post", "tag", "deleted_ms"),
        ("post", "tag"),
        {"post": "post", "tag": "tag"},
        chosen=f"post IN {_POSTS}",
    ),
    Table(
        "collection",
        ("uid", "name", "parent", "position", "deleted_ms"),
        ("uid",),
        {"parent": "collection"},
        late=frozenset({"parent"}),
        chosen=f"id IN {_COLLECTIONS}",
    ),
    Table(
        "collection_post",
        ("collection", "post", "deleted_ms"),
        ("collection", "post"),
        {"collection": "collection", "post": "post"},
        chosen=f"post IN {_POSTS}",
    ),
    Table("saved_search", ("uid", "name", "query", "position", "deleted_ms"), ("uid",), chosen="0"),
    Table(
        "draft",
        ("annotation", "text", "changed_ms"),
        ("annotation",),
        {"annotation": "annotation"},
        chosen=f"annotation IN {_NOTES}",
    ),
    Table(
        "job",
        ("post", "capture", "kind", "state", "problem", "tags", "created_ms"),
        ("post", "capture", "created_ms"),
        {"post": "post", "capture": "capture"},
        checks={"tags": lambda value: value is None or _is_json(list)(value)},
        where="state = 'queued'",
        chosen=f"post IN {_POSTS}",
    ),
)
BY_NAME = {table.name: table for table in TABLES}
