"""Sorting what was saved: status, stars, tags, trash, reading place. One act, one operation."""

import json
from collections.abc import Sequence

from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import FieldSource
from insightreader.domain.entities import Status
from insightreader.domain.ids import PostId, TagId
from insightreader.services.names import NameTaken, tidy_name
from insightreader.store import captures_of_posts, organising
from insightreader.store import posts as store_posts
from insightreader.store.library import Library


class Organising:
    """Puts posts where a reader wants them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def set_status(self, posts: Sequence[PostId], status: Status) -> Done[None]:
        """Move posts to the inbox, to later, or to the archive."""
        return self._edit_posts("move", posts, {"to": status}, status=status)

    def set_starred(self, posts: Sequence[PostId], *, starred: bool) -> Done[None]:
        """Star posts, or take the star away."""
        return self._edit_posts("star" if starred else "unstar", posts, {}, is_starred=int(starred))

    def set_read(self, posts: Sequence[PostId], *, read: bool) -> Done[None]:
        """Mark posts as read or unread."""
        return self._edit_posts(
            "mark-read" if read else "mark-unread", posts, {}, is_read=int(read)
        )

    def delete(self, posts: Sequence[PostId]) -> Done[None]:
        """Move posts to the trash."""
        with self._library.act("delete", label={"count": len(posts)}) as act:
            for post in posts:
                act.bury("post", post)
        return Done(None, act.changes)

    def undelete(self, posts: Sequence[PostId]) -> Done[None]:
        """Take posts out of the trash."""
        return self._edit_posts("undelete", posts, {}, deleted_ms=None)

    def edit_metadata(self, post: PostId, **fields: str | None) -> Done[None]:
        """Set metadata by hand; what the user says wins over every later extraction.

        Raises NameTaken for an empty title.
        """
        if "title" in fields:
            fields["title"] = tidy_name(fields["title"] or "")
        with self._library.act("edit-metadata", label={"count": 1}) as act:
            _, sources = captures_of_posts.metadata(act.connection, post)
            sources |= dict.fromkeys(fields, FieldSource.USER)
            act.edit("post", post, **fields, sources=json.dumps(sources))
        return Done(None, act.changes)

    def _edit_posts(
        self,
        kind: str,
        posts: Sequence[PostId],
        label: dict[str, object],
        **values: str | int | None,
    ) -> Done[None]:
        with self._library.act(kind, label={"count": len(posts), **label}) as act:
            for post in posts:
                act.edit("post", post, **values)
        return Done(None, act.changes)

    def change_tags(
        self, posts: Sequence[PostId], *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> Done[None]:
        """Add and remove tags by name. Raises NameTaken for an empty name."""
        added = [tidy_name(each) for each in add]
        label = {"count": len(posts), "add": added, "remove": list(remove)}
        with self._library.act("tag", label=label) as act:
            for name in added:
                tag = organising.ensure_tag(act, name)
                for post in posts:
                    act.link("post_tag", post=post, tag=tag)
            for name in remove:
                found = organising.find_tag(act.connection, name)
                if found is None:
                    continue
                for post in posts:
                    act.unlink("post_tag", post=post, tag=found)
        return Done(None, act.changes)

    def rename_tag(self, tag: TagId, name: str) -> Done[None]:
        """Give a tag another name. Raises NameTaken where another tag has it."""
        new = tidy_name(name)
        found = organising.find_tag(self._library.connection, new)
        if found is not None and found != tag:
            raise NameTaken(f"a tag {new} is there", name=new)
        with self._library.act("rename-tag", label={"name": new}) as act:
            act.edit("tag", tag, name=new)
        return Done(None, act.changes)

    def note_opened(self, post: PostId) -> Done[None]:
        """A post was opened, and so it is no longer unread. No act of its own: nothing to undo."""
        connection = self._library.connection
        with self._library.unlogged():
            was_unread = store_posts.note_opened(connection, post, now_ms=self._library.clock())
        return Done(
            None,
            Changes(posts=frozenset({post}), structure=was_unread) if was_unread else Changes(),
        )

    def set_place(self, post: PostId, place: int) -> Done[None]:
        """Remember where reading stopped, in code points; no part of history."""
        with self._library.unlogged():
            store_posts.set_place(
                self._library.connection, post, place, now_ms=self._library.clock()
            )
        return Done(None, Changes())
