"""What is typed into claims and briefs: kept with every key, one change when it rests or is left.

Imported by every window at its start, so that it knows neither claims nor briefs.
"""

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import BugError
from insightreader.store.evidence import writing
from insightreader.store.evidence.writing import Typed
from insightreader.store.library import Library
from insightreader.store.operations import Act
from insightreader.store.querying import first

_KINDS = {"brief_part": "edit-part", "brief": "change-brief", "claim": "change-claim"}
_NAMED = frozenset({("brief", "title"), ("claim", "text")})
"""What can't be empty: an emptied one stays as it was."""
_BRIEF_OF = {
    "brief_part": "SELECT brief FROM brief_part WHERE id = ?",
    "brief": "SELECT id FROM brief WHERE id = ?",
}


class KeepingWriting:
    """Writes the words of claims and briefs."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def keep(self, typed: Typed) -> Done[None]:
        """Make durable what is being typed; no change of the field yet."""
        _expect_field(typed)
        with self._library.unlogged():
            writing.keep(self._library.connection, typed, now_ms=self._library.clock())
        return Done(None, Changes())

    def write(self, typed: Typed) -> Done[bool]:
        """Set the field and drop what was kept; return whether it was changed.

        A title and a claim can't be emptied: they stay as they are. Nothing is written into what
        was deleted or erased meanwhile.
        """
        _expect_field(typed)
        with self._library.act(_KINDS[typed.entity]) as act:
            is_changed = writing.is_alive(act.connection, typed) and _set(act, typed)
            writing.drop_field(act.connection, typed.entity, typed.row, field=typed.field)
        return Done(is_changed, act.changes)

    def promote(self) -> Done[int]:
        """Write what a crash or a kill left behind; return how many fields that were."""
        changes = Changes()
        waiting = writing.left_behind(self._library.connection)
        for each in waiting:
            changes |= self.write(each).changes
        return Done(len(waiting), changes)


def _expect_field(typed: Typed) -> None:
    if (typed.entity, typed.field) not in writing.FIELDS:
        raise BugError(f"nobody types into {typed.entity}.{typed.field}")


def _set(act: Act, typed: Typed) -> bool:
    is_name = (typed.entity, typed.field) in _NAMED
    text = " ".join(typed.text.split()) if is_name else typed.text
    if is_name and not text:
        return False
    if not act.edit(typed.entity, typed.row, **{typed.field: text}):
        return False
    if typed.entity == "claim":
        act.edit("claim", typed.row, changed_ms=act.now_ms)
    else:
        brief = first(act.connection, _BRIEF_OF[typed.entity], (typed.row,))
        if brief is not None:
            act.edit("brief", brief[0], changed_ms=act.now_ms)
    return True
