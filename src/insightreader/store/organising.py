"""Tags, collections and saved searches: what sorts posts, read and written."""

import apsw

from insightreader.domain.entities import Collection, SavedSearch, Tag
from insightreader.domain.ids import CollectionId, SavedSearchId, TagId
from insightreader.store.identity import new_blob, to_uid
from insightreader.store.operations import Act
from insightreader.store.querying import every, first


def tags(connection: apsw.Connection) -> list[Tag]:
    """Return the tags in use or kept, by name, with their living posts counted."""
    query = """
        SELECT tag.id, tag.name, count(post.id) FROM tag
        LEFT JOIN post_tag ON post_tag.tag = tag.id AND post_tag.deleted_ms IS NULL
        LEFT JOIN post ON post.id = post_tag.post AND post.deleted_ms IS NULL
        WHERE tag.deleted_ms IS NULL GROUP BY tag.id HAVING count(post.id) > 0
        ORDER BY tag.name COLLATE NOCASE
    """
    return [Tag(TagId(row[0]), row[1], row[2]) for row in every(connection, query)]


def ensure_tag(act: Act, name: str) -> TagId:
    """Return the tag of that name, made or brought back if need be; case doesn't matter."""
    found = first(
        act.connection,
        "SELECT id FROM tag WHERE name = ? COLLATE NOCASE ORDER BY deleted_ms IS NOT NULL LIMIT 1",
        (name,),
    )
    if found is None:
        return TagId(act.create("tag", uid=new_blob(), name=name))
    act.edit("tag", found[0], deleted_ms=None)
    return TagId(found[0])


def find_tag(connection: apsw.Connection, name: str) -> TagId | None:
    """Return the living tag of that name."""
    found = first(
        connection,
        "SELECT id FROM tag WHERE name = ? COLLATE NOCASE AND deleted_ms IS NULL",
        (name,),
    )
    return TagId(found[0]) if found else None


def collections(connection: apsw.Connection) -> list[Collection]:
    """Return the living collections in their order; each counts the posts directly in it."""
    query = """
        SELECT collection.id, collection.uid, collection.name, collection.parent, count(post.id)
        FROM collection LEFT JOIN collection_post AS held
          ON held.collection = collection.id AND held.deleted_ms IS NULL
        LEFT JOIN post ON post.id = held.post AND post.deleted_ms IS NULL
        WHERE collection.deleted_ms IS NULL GROUP BY collection.id
        ORDER BY collection.position, collection.name COLLATE NOCASE
    """
    return [
        Collection(
            CollectionId(row[0]),
            to_uid(row[1]),
            row[2],
            None if row[3] is None else CollectionId(row[3]),
            row[4],
        )
        for row in every(connection, query)
    ]


def is_inside(
    connection: apsw.Connection, collection: CollectionId, ancestor: CollectionId
) -> bool:
    """Return whether a collection is another one or lies inside it."""
    found = first(
        connection,
        "WITH RECURSIVE up(id) AS (SELECT ? UNION SELECT parent FROM collection "
        "JOIN up ON collection.id = up.id WHERE parent IS NOT NULL) SELECT 1 FROM up WHERE id = ?",
        (collection, ancestor),
    )
    return found is not None


def saved_searches(connection: apsw.Connection) -> list[SavedSearch]:
    """Return the saved searches in their order."""
    query = (
        "SELECT id, uid, name, query FROM saved_search "
        "WHERE deleted_ms IS NULL ORDER BY position, id"
    )
    return [
        SavedSearch(SavedSearchId(row[0]), to_uid(row[1]), row[2], row[3])
        for row in every(connection, query)
    ]


def parent_of(connection: apsw.Connection, collection: CollectionId) -> CollectionId | None:
    """Return the collection that another one lies in."""
    found = first(connection, "SELECT parent FROM collection WHERE id = ?", (collection,))
    return CollectionId(found[0]) if found and found[0] is not None else None


def children_of(connection: apsw.Connection, collection: CollectionId) -> list[CollectionId]:
    """Return the living collections that lie directly in another one."""
    query = "SELECT id FROM collection WHERE parent = ? AND deleted_ms IS NULL"
    return [CollectionId(row[0]) for row in every(connection, query, (collection,))]
