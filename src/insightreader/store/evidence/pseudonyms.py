"""The names that exports replace."""

import apsw

from insightreader.domain.evidence import Pseudonym
from insightreader.domain.ids import PseudonymId
from insightreader.store.identity import new_blob, to_uid
from insightreader.store.operations import Act
from insightreader.store.querying import every, first


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
