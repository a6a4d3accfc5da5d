"""Which rows history knows, and what a change of one means to panes and to the index.

The one place to extend when a later table joins: everything that writes, undoes, polls or erases
asks here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields

import apsw

from insightreader.domain.changes import Changes
from insightreader.domain.ids import (
    AnnotationId,
    BriefId,
    ClaimId,
    CodeId,
    CollectionId,
    DimensionId,
    PostId,
    SavedSearchId,
    TagId,
)
from insightreader.store.querying import column, first

POST = "post"
NOTE = "note"


@dataclass(frozen=True, slots=True)
class Affected:
    """Ids for the panes, and (kind, row) pairs that the index must read again."""

    changes: Changes
    index: frozenset[tuple[str, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Touched:
    """A changed row, and which of its fields; none for a row that was created."""

    row: int
    fields: frozenset[str]


Rule = Callable[[apsw.Connection, Touched], Affected]

# A change of these moves a post into or out of lists, or to another place in them.
_LISTING = frozenset({
    "status", "is_read", "is_starred", "deleted_ms", "title", "author", "site", "published",
    "state",
})  # fmt: skip
# A note is found by these of its post, too.
_SEEN_IN_NOTES = frozenset({
    "status", "is_read", "is_starred", "deleted_ms", "title", "author", "site", "published",
    "language",
})  # fmt: skip
_PLACE = frozenset({"start", "end"})
_NOTES = "SELECT id FROM annotation WHERE post = ? AND deleted_ms IS NULL"


def documents_of(connection: apsw.Connection, post: int) -> frozenset[tuple[str, int]]:
    """Return a post and its living notes, as the index knows them."""
    notes = column(connection, _NOTES, (post,))
    return frozenset({(POST, post), *((NOTE, each) for each in notes)})


def _post(connection: apsw.Connection, touched: Touched) -> Affected:
    row = touched.row
    index = frozenset({(POST, row)})
    if touched.fields & _SEEN_IN_NOTES:
        index = documents_of(connection, row)
    structure = not touched.fields or bool(touched.fields & _LISTING)
    return Affected(Changes(posts=frozenset({PostId(row)}), structure=structure), index)


def _annotation(connection: apsw.Connection, touched: Touched) -> Affected:
    posts = column(connection, "SELECT post FROM annotation WHERE id = ?", (touched.row,))
    moves = not touched.fields or bool(touched.fields & {"deleted_ms", "post"})
    changes = Changes(
        annotations=frozenset({AnnotationId(touched.row)}),
        posts=frozenset(map(PostId, posts)),
        structure=moves,
    )
    index = {(NOTE, touched.row)} | ({(POST, each) for each in posts} if moves else set())
    return Affected(changes, frozenset(index))


def _annotation_code(connection: apsw.Connection, touched: Touched) -> Affected:
    found = first(
        connection,
        "SELECT annotation, code, post FROM annotation_code "
        "JOIN annotation ON annotation.id = annotation WHERE annotation_code.id = ?",
        (touched.row,),
    )
    if found is None:
        return Affected(Changes())
    annotation, code, post = found
    changes = Changes(
        annotations=frozenset({AnnotationId(annotation)}),
        codes=frozenset({CodeId(code)}),
        posts=frozenset({PostId(post)}),
    )
    return Affected(changes, frozenset({(NOTE, annotation), (POST, post)}))


def _code(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT annotation FROM annotation_code WHERE code = ? AND deleted_ms IS NULL"
    annotations = column(connection, query, (touched.row,))
    posts = column(
        connection, f"SELECT DISTINCT post FROM annotation WHERE id IN ({query})", (touched.row,)
    )
    changes = Changes(
        codes=frozenset({CodeId(touched.row)}),
        annotations=frozenset(map(AnnotationId, annotations)),
        posts=frozenset(map(PostId, posts)),
    )
    index = {(NOTE, each) for each in annotations} | {(POST, each) for each in posts}
    return Affected(changes, frozenset(index))


def _dimension(connection: apsw.Connection, touched: Touched) -> Affected:
    codes = column(connection, "SELECT id FROM code WHERE dimension = ?", (touched.row,))
    own = Affected(Changes(dimensions=frozenset({DimensionId(touched.row)})))
    return merged((own, *(_code(connection, Touched(each, touched.fields)) for each in codes)))


def _post_tag(connection: apsw.Connection, touched: Touched) -> Affected:
    found = first(connection, "SELECT post, tag FROM post_tag WHERE id = ?", (touched.row,))
    if found is None:
        return Affected(Changes())
    post, tag = found
    changes = Changes(posts=frozenset({PostId(post)}), tags=frozenset({TagId(tag)}), structure=True)
    return Affected(changes, documents_of(connection, post))


def _tag(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT post FROM post_tag WHERE tag = ? AND deleted_ms IS NULL"
    posts = column(connection, query, (touched.row,))
    changes = Changes(tags=frozenset({TagId(touched.row)}), posts=frozenset(map(PostId, posts)))
    index: frozenset[tuple[str, int]] = frozenset()
    return Affected(changes, index.union(*(documents_of(connection, each) for each in posts)))


def _collection(_: apsw.Connection, touched: Touched) -> Affected:
    return Affected(Changes(collections=frozenset({CollectionId(touched.row)}), structure=True))


def _collection_post(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT collection, post FROM collection_post WHERE id = ?"
    found = first(connection, query, (touched.row,))
    if found is None:
        return Affected(Changes())
    changes = Changes(
        collections=frozenset({CollectionId(found[0])}),
        posts=frozenset({PostId(found[1])}),
        structure=True,
    )
    return Affected(changes, documents_of(connection, found[1]))


def _saved_search(_: apsw.Connection, touched: Touched) -> Affected:
    return Affected(Changes(searches=frozenset({SavedSearchId(touched.row)})))


def _correction(connection: apsw.Connection, touched: Touched) -> Affected:
    posts = column(connection, "SELECT post FROM correction WHERE id = ?", (touched.row,))
    return Affected(Changes(posts=frozenset(map(PostId, posts))))


def _placement(connection: apsw.Connection, touched: Touched) -> Affected:
    notes = column(connection, "SELECT annotation FROM placement WHERE id = ?", (touched.row,))
    return merged(_annotation(connection, Touched(each, _PLACE)) for each in notes)


def _review(connection: apsw.Connection, touched: Touched) -> Affected:
    notes = column(connection, "SELECT annotation FROM review WHERE id = ?", (touched.row,))
    return Affected(Changes(annotations=frozenset(map(AnnotationId, notes))))


def _example(connection: apsw.Connection, touched: Touched) -> Affected:
    codes = column(connection, "SELECT code FROM example WHERE id = ?", (touched.row,))
    return Affected(Changes(codes=frozenset(map(CodeId, codes))))


def _attribute(connection: apsw.Connection, touched: Touched) -> Affected:
    codes = column(connection, "SELECT code FROM attribute WHERE id = ?", (touched.row,))
    return Affected(Changes(codes=frozenset(map(CodeId, codes)), evidence=True))


def _outcome(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT case_code, outcome_code FROM outcome WHERE id = ?"
    ends = first(connection, query, (touched.row,)) or ()
    return Affected(Changes(codes=frozenset(map(CodeId, ends)), evidence=True))


def _summary(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT row_code, column_code FROM summary WHERE id = ?"
    ends = first(connection, query, (touched.row,)) or ()
    return Affected(Changes(codes=frozenset(map(CodeId, ends)), evidence=True))


def _summary_across(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT code FROM summary_across WHERE id = ? AND code IS NOT NULL"
    codes = column(connection, query, (touched.row,))
    return Affected(Changes(codes=frozenset(map(CodeId, codes)), evidence=True))


def _claim(connection: apsw.Connection, touched: Touched) -> Affected:
    query = "SELECT DISTINCT brief FROM brief_part WHERE claim = ?"
    briefs = column(connection, query, (touched.row,))
    claims = frozenset({ClaimId(touched.row)})
    return Affected(Changes(claims=claims, briefs=frozenset(map(BriefId, briefs))))


def _claim_support(connection: apsw.Connection, touched: Touched) -> Affected:
    claims = column(connection, "SELECT claim FROM claim_support WHERE id = ?", (touched.row,))
    return merged(_claim(connection, Touched(each, touched.fields)) for each in claims)


def _brief(_: apsw.Connection, touched: Touched) -> Affected:
    return Affected(Changes(briefs=frozenset({BriefId(touched.row)})))


def _brief_part(connection: apsw.Connection, touched: Touched) -> Affected:
    briefs = column(connection, "SELECT brief FROM brief_part WHERE id = ?", (touched.row,))
    return Affected(Changes(briefs=frozenset(map(BriefId, briefs))))


def _pseudonym(_: apsw.Connection, __: Touched) -> Affected:
    return Affected(Changes(evidence=True))


RULES: dict[str, Rule] = {
    "post": _post,
    "annotation": _annotation,
    "annotation_code": _annotation_code,
    "code": _code,
    "dimension": _dimension,
    "tag": _tag,
    "post_tag": _post_tag,
    "collection": _collection,
    "collection_post": _collection_post,
    "saved_search": _saved_search,
    "correction": _correction,
    "review": _review,
    "placement": _placement,
    "example": _example,
    "attribute": _attribute,
    "outcome": _outcome,
    "summary": _summary,
    "summary_across": _summary_across,
    "claim": _claim,
    "claim_support": _claim_support,
    "brief": _brief,
    "brief_part": _brief_part,
    "pseudonym": _pseudonym,
}
"""A rule for each table whose rows history keeps."""


def affected_by(connection: apsw.Connection, entity: str, touched: Touched) -> Affected:
    """Return what a change of a row means to panes and index."""
    return RULES[entity](connection, touched)


def merged(parts: Iterable[Affected]) -> Affected:
    """Return the union. Linear: an import's operation touches thousands of rows."""
    ids: dict[str, set[int]] = {}
    flags: set[str] = set()
    index: set[tuple[str, int]] = set()
    for part in parts:
        index |= part.index
        for name in _CHANGES:
            value = getattr(part.changes, name)
            if isinstance(value, frozenset):
                ids.setdefault(name, set()).update(value)
            elif value:
                flags.add(name)
    sets = {name: frozenset(values) for name, values in ids.items()}
    changes = Changes(**sets, **dict.fromkeys(flags, True))  # type: ignore[arg-type]
    return Affected(changes, frozenset(index))


_CHANGES = tuple(each.name for each in fields(Changes))
