"""A script of many small acts, each one transaction, that gives the same rows whenever it runs."""

import random
from collections.abc import Callable

from insightreader.domain.entities import Status
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import Capturing
from insightreader.services.collecting import Collecting
from insightreader.services.organising import Organising
from insightreader.services.undo import NothingToUndo, Undo
from insightreader.store.library import Library
from tests.building import cleaned, source
from tests.unit.store.rows import State, state

Step = Callable[[Library], object]


def _begin(number: int) -> Step:
    text = f"Post number {number}.\n\n" + f"Words of post {number}. " * (number % 40 * 20)
    return lambda library: Capturing(library).begin(source(text, name=f"{number}.md"))


def _finish(number: int) -> Step:
    found = cleaned(f"Post number {number}.\n\n" + f"Words of {number}. " * 200, title=f"T{number}")

    def finish(library: Library) -> None:
        for job in Capturing(library).waiting():
            Capturing(library).finish(job.id, found)

    return finish


def _undo(library: Library) -> None:
    try:
        Undo(library).undo()
    except NothingToUndo:
        return


def steps(count: int, *, seed: int = 1) -> list[Step]:
    """Return the first ``count`` acts. The first four make a post with a note."""
    chance = random.Random(seed)
    annotated = NewAnnotation(1, 0, 11, comment="first")
    made: list[Step] = [
        _begin(1),
        _finish(1),
        lambda library: Annotating(library).create(annotated),
        lambda library: Collecting(library).create_collection("Cases"),
    ]
    kinds: list[Callable[[int], Step]] = [
        lambda n: lambda library: Annotating(library).set_comment(1, f"comment {n}"),
        lambda n: lambda library: Annotating(library).keep_draft(1, f"draft {n}"),
        lambda n: lambda library: Annotating(library).create(NewAnnotation(1, n % 5, 11)),
        lambda n: lambda library: Organising(library).change_tags([1], add=[f"tag {n % 20}"]),
        lambda n: lambda library: Organising(library).set_starred([1], starred=bool(n % 2)),
        lambda n: lambda library: Organising(library).set_status([1], Status.LATER),
        lambda n: lambda library: Organising(library).set_place(1, n),
        lambda n: lambda library: Collecting(library).collect([1], 1),
        lambda n: _undo,
    ]
    while len(made) < count:
        number = len(made)
        if chance.random() < 0.2:
            made += [_begin(number), _finish(number)]
        else:
            made.append(chance.choice(kinds)(number))
    return made[:count]


def outline(of: Library) -> State:
    """The rows of a library without what is new in each run: UUIDs and moments."""
    names = {
        table: [row[1] for row in of.connection.execute(f"PRAGMA table_info({table})")]
        for table in state(of)
    }
    found: State = {}
    for table, columns in names.items():
        kept = [name for name in columns if name != "uid" and not name.endswith("_ms")]
        listed = ", ".join(f'"{name}"' for name in kept)
        query = f"SELECT {listed}, deleted_ms IS NULL FROM {table} ORDER BY id"
        found[table] = of.connection.execute(query).fetchall()
    found["draft"] = of.connection.execute("SELECT annotation, text FROM draft").fetchall()
    found["job"] = of.connection.execute("SELECT post, state FROM job").fetchall()
    # Bytes that nothing names yet do no harm; bytes that are named must be there.
    stored = set(of.captures.digests())
    named = of.connection.execute("SELECT lower(hex(sha256)) FROM capture ORDER BY id")
    found["capture"] = [(digest, digest in stored) for (digest,) in named]
    return found
