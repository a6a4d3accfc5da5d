"""The names that exports replace, and the words of a library in which they would be met."""

from collections.abc import Iterator

import apsw

from insightreader.domain.evidence import Pseudonym
from insightreader.domain.ids import PostId, PseudonymId
from insightreader.store.identity import new_blob, to_uid
from insightreader.store.operations import Act
from insightreader.store.querying import every, first

_OF_POSTS = """
SELECT id, title, author, site FROM post WHERE deleted_ms IS NULL
UNION ALL SELECT post, tag.name, NULL, NULL FROM post_tag JOIN tag ON tag.id = tag
  JOIN post ON post.id = post WHERE post_tag.deleted_ms IS NULL AND post.deleted_ms IS NULL
"""
_OF_NOTES = """
SELECT post, exact, comment, secondary_person, secondary_work FROM annotation
JOIN post ON post.id = post WHERE annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL
"""
_OWN = """
SELECT name, definition, includes, excludes FROM code WHERE deleted_ms IS NULL
UNION ALL SELECT name, definition, NULL, NULL FROM dimension WHERE deleted_ms IS NULL
UNION ALL SELECT name, value, NULL, NULL FROM attribute WHERE deleted_ms IS NULL
UNION ALL SELECT note, NULL, NULL, NULL FROM outcome WHERE deleted_ms IS NULL
UNION ALL SELECT text, NULL, NULL, NULL FROM summary WHERE deleted_ms IS NULL
UNION ALL SELECT text, NULL, NULL, NULL FROM summary_across WHERE deleted_ms IS NULL
UNION ALL SELECT text, note, NULL, NULL FROM claim WHERE deleted_ms IS NULL
UNION ALL SELECT title, NULL, NULL, NULL FROM brief WHERE deleted_ms IS NULL
UNION ALL SELECT text, NULL, NULL, NULL FROM brief_part WHERE deleted_ms IS NULL
"""


def words_that_go_out(connection: apsw.Connection) -> Iterator[tuple[PostId | None, str]]:
    """Yield what exports of quotations say: words of posts and notes, and a person's own (None).

    The texts of posts are none of them; formats that carry those keep all names.
    """
    for query in (_OF_POSTS, _OF_NOTES):
        for post, *words in every(connection, query):
            yield from ((PostId(post), each) for each in words if each)
    for own in every(connection, _OWN):
        yield from ((None, each) for each in own if each)


def is_taken(connection: apsw.Connection, name: str, *, by_other_than: PseudonymId) -> bool:
    """Return whether another living pseudonym stands for that name."""
    query = "SELECT 1 FROM pseudonym WHERE name = ? AND id <> ? AND deleted_ms IS NULL"
    return first(connection, query, (name, by_other_than)) is not None


def pseudonyms(connection: apsw.Connection) -> list[Pseudonym]:
    """Return the living ones by name."""
    query = (
        "SELECT id, uid, name, replacement FROM pseudonym "
        "WHERE deleted_ms IS NULL ORDER BY name COLLATE NOCASE, id"
    )
    return [
        Pseudonym(PseudonymId(row[0]), to_uid(row[1]), row[2], row[3])
        for row in every(connection, query)
    ]


def set_pseudonym(act: Act, name: str, replacement: str) -> PseudonymId:
    """Let a name be replaced so, anew or otherwise."""
    found = first(
        act.connection,
        "SELECT id FROM pseudonym WHERE name = ? ORDER BY deleted_ms IS NOT NULL LIMIT 1",
        (name,),
    )
    if found is None:
        key = act.create("pseudonym", uid=new_blob(), name=name, replacement=replacement)
        return PseudonymId(key)
    act.edit("pseudonym", found[0], replacement=replacement, deleted_ms=None)
    return PseudonymId(found[0])
