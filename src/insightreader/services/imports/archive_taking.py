"""What an archive holds into a library, a little at a time, all of it one operation.

Labels and people come first, then a few posts at a time, whole, then what rests on them, then
history. Whenever that stops, what came in fits together, can be undone, and is completed by the
next import of the same archive.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportProblem, ImportReport
from insightreader.domain.ids import AnnotationId, OperationId
from insightreader.interchange.archives.archive import Row
from insightreader.services.anchoring import anchor_in_heads
from insightreader.services.desk import Desk
from insightreader.services.imports.joining import Joined, Rows, join_collections, join_posts
from insightreader.services.imports.judging import judge_anew
from insightreader.services.imports.staging import Staged
from insightreader.store import annotations, open_imports
from insightreader.store.archive.history_loading import (
    ROOM,
    HistoryLoader,
    keep_room,
    kept_room,
    room_below,
)
from insightreader.store.archive.loading import Aliases, ArchiveLoader
from insightreader.store.archive.matching import PostMatcher
from insightreader.store.archive.tables import BY_NAME
from insightreader.store.checks import misfits
from insightreader.store.library import Connection, Library
from insightreader.store.operations import Act


class Taking:
    """One import's acts, and what they brought so far."""

    def __init__(self, staged: Staged, file: str, *, is_joining: bool) -> None:
        self._staged = staged
        self._label = {"file": file, open_imports.MARK: staged.key}
        self._is_joining = is_joining
        self._matcher: PostMatcher | None = None
        self._operation: OperationId | None = None
        self._aliases: Aliases = {}
        self._history: HistoryLoader | None = None
        self._created: Counter[str] = Counter()
        self._verdicts: Counter[str] = Counter()
        self._joined = Joined()
        self._problems: list[ImportProblem] = list(staged.problems)
        self.was_undone = False

    def take_in(self, rows: Rows, desk: Desk) -> Done[object]:
        """Take in rows, of posts or of what belongs to none."""
        changes = Changes()
        with self._act(desk.library) as act:
            if act is None:
                return Done(None, changes)
            loader = ArchiveLoader(act, self._aliases)
            known = _keys(loader, rows)
            before = set(misfits(act.connection, known))
            joined = self._join(act.connection, loader, rows)
            for table, members in rows.items():
                for row in members:
                    loader.load(table, row)
            loader.finish()
            posts = _keys(loader, rows)
            anchor_in_heads(act.connection, posts)
            judge_anew(act.connection, loader.loaded.notes)
            for what, uid, detail in set(misfits(act.connection, posts)) - before:
                raise FileUnusable(f"{what} of {uid}: {detail}", why="damaged")
            verdicts = _verdicts(act.connection, loader.loaded.notes)
        # Counted once it is durable.
        self._created += loader.loaded.created
        self._problems += loader.loaded.problems
        self._verdicts += verdicts
        self._joined.by += joined.by
        self._joined.differing += joined.differing
        return Done(None, act.changes)

    def begin_history(self, operations: Sequence[Row], desk: Desk) -> Done[object]:
        """Make room for the archive's history; an import that is gone on with has it already."""
        with self._act(desk.library) as act:
            if act is not None and self._operation is not None:
                room = kept_room(act) or room_below(
                    act.connection,
                    operations=len(operations),
                    changes=self._staged.counts["change"],
                )
                keep_room(act, room)
                self._history = HistoryLoader(operations, room)
        return Done(None, Changes())

    def take_in_changes(self, changes: Sequence[Row], start: int, desk: Desk) -> Done[object]:
        """Take in some of the history, from change number ``start`` on."""
        with self._act(desk.library) as act:
            if act is not None and self._history is not None:
                loader = ArchiveLoader(act, self._aliases)
                self._history.add_changes(act, loader, changes, start=start)
        return Done(None, Changes())

    def end(self, desk: Desk) -> Done[object]:
        """Say that all is there."""
        with self._act(desk.library) as act:
            if act is not None and self._operation is not None:
                if self._history is not None:
                    self._history.link(act)
                open_imports.settle(act, ROOM)
        return Done(None, Changes())

    def report(self) -> ImportReport:
        """Tell what came in, and what was there already."""
        offered = sum(
            count
            for name, count in self._staged.counts.items()
            if name in BY_NAME and BY_NAME[name].has_uid and name != "profile"
        )
        brought = sum(
            count
            for name, count in self._created.items()
            if BY_NAME[name].has_uid and name != "profile"
        )
        return ImportReport(
            self._created["post"],
            self._created["annotation"],
            0 if self.was_undone else offered - brought,
            tuple(self._problems),
            matched=self._joined.by.total(),
            differing=self._joined.differing,
            matched_by=tuple(sorted(self._joined.by.items())),
            verdicts=tuple(sorted(self._verdicts.items())),
        )

    def _join(self, connection: Connection, loader: ArchiveLoader, rows: Rows) -> Joined:
        if self._is_joining and "collection" in rows:
            join_collections(connection, loader, rows["collection"])
        if not self._is_joining or "post" not in rows:
            return Joined()
        if self._matcher is None:
            self._matcher = PostMatcher(connection)
        return join_posts(connection, loader, rows, matcher=self._matcher)

    @contextmanager
    def _act(self, library: Library) -> Iterator[Act | None]:
        """Go on with the import's operation; None where somebody undid it meanwhile."""
        if self._operation is None:
            self._operation = open_imports.find(library.connection, self._staged.key)
        going_on = self._operation
        with library.act("import", label=self._label, continuing=going_on) as act:
            if going_on is not None and not open_imports.stands(act.connection, going_on):
                self.was_undone = True
                yield None
                return
            yield act
        if going_on is None and not act.is_empty:
            self._operation = act.operation


def _keys(loader: ArchiveLoader, rows: Rows) -> list[int]:
    """The posts among these rows that are here."""
    found = (loader.find_key("post", str(row["uid"])) for row in rows.get("post", ()))
    return [key for key in found if key is not None]


def _verdicts(connection: Connection, notes: Sequence[AnnotationId]) -> Counter[str]:
    found = annotations.by_ids(connection, notes)
    return Counter(each.verdict for each in found if not each.is_deleted)
