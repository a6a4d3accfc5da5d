"""Taking posts of another program into the library: a handful at a time, one operation each."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import BugError
from insightreader.domain.exchange import ImportProblem
from insightreader.domain.foreign import ForeignPost
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.services.desk import Desk
from insightreader.services.imports.foreign_notes import add_notes
from insightreader.services.imports.link_captures import Prepared
from insightreader.services.imports.whole_posts import WholePost, add_whole
from insightreader.services.names import normalised_address
from insightreader.store import organising, posts
from insightreader.store.captures import digest_of
from insightreader.store.identity import new_blob
from insightreader.store.library import Connection
from insightreader.store.operations import Act, SqlValue


@dataclass(slots=True)
class Taken:
    """What came of a handful of posts. ``comments`` wait to be rendered."""

    posts: int = 0
    annotations: int = 0
    known: int = 0
    problems: list[ImportProblem] = field(default_factory=list)
    comments: list[tuple[AnnotationId, str]] = field(default_factory=list)


def known_addresses(found: Sequence[ForeignPost], desk: Desk) -> Done[object]:
    """Return the addresses among these posts that the library knows."""
    connection = desk.library.connection
    known = {each.url for each in found if each.url and _by_url(connection, each.url) is not None}
    return Done(frozenset(known), Changes())


def take_in(handful: Sequence[Prepared], file: str, desk: Desk) -> Done[object]:
    """Add posts; one that is there gets the tags, collections and notes that it lacks."""
    library = desk.library
    library.expect_writable()
    taken = Taken()
    with library.act("import", label={"file": file, "count": len(handful)}) as act:
        # Bytes of what is known would be kept for ever, named by nothing.
        new = [each for each in handful if _known(act, each) is None]
        library.captures.add_all([each.source.data for each in new])
        library.captures.add_all([image.data for each in new for image in each.cleaned.images])
        shelves = _Shelves(act)
        for each in handful:
            _take(act, each, shelves, taken=taken)
    return Done(taken, act.changes)


def _known(act: Act, prepared: Prepared) -> PostId | None:
    url = prepared.post.url
    if url:
        return _by_url(act.connection, url)
    return posts.by_capture(act.connection, digest_of(prepared.source.data))


def _take(act: Act, prepared: Prepared, shelves: "_Shelves", *, taken: Taken) -> None:
    foreign = prepared.post
    known = _known(act, prepared)
    if known is None:
        post = _create(act, prepared)
        taken.posts += 1
    else:
        post = known
        taken.known += 1
    for tag in foreign.tags:
        act.link("post_tag", post=post, tag=organising.ensure_tag(act, tag))
    for path in foreign.folders:
        act.link("collection_post", collection=shelves.at(path), post=post)
    notes = add_notes(act, post, foreign.notes)
    taken.annotations += notes.added
    taken.comments += notes.comments
    taken.problems += [
        ImportProblem(foreign.where, f"not in the text: {each}") for each in notes.lost
    ]


def _create(act: Act, prepared: Prepared) -> PostId:
    foreign = prepared.post
    whole = WholePost(prepared.source, prepared.cleaned, foreign.url, foreign.saved_ms)
    marks: dict[str, SqlValue] = {
        "status": foreign.status,
        "is_read": foreign.is_read,
        "is_starred": foreign.is_starred,
    }
    post, _ = add_whole(act, whole, marks=marks)
    return post


def _by_url(connection: Connection, url: str) -> PostId | None:
    return posts.by_url(connection, normalised_address(url))


class _Shelves:
    """The library's collections by their paths, made where they are missing."""

    def __init__(self, act: Act) -> None:
        self._act = act
        self._known: dict[tuple[str, int | None], int] = {
            (each.name, each.parent): each.id for each in organising.collections(act.connection)
        }

    def at(self, path: tuple[str, ...]) -> int:
        """Return the collection at a path, made with those above it where they are missing."""
        parent: int | None = None
        for name in path:
            key = name, parent
            if key not in self._known:
                self._known[key] = self._act.create(
                    "collection", uid=new_blob(), name=name, parent=parent
                )
            parent = self._known[key]
        if parent is None:
            raise BugError("a path without a name")
        return parent
