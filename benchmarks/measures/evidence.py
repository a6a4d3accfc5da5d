"""The evidence matrix over many coded passages: the whole of it, and one cell."""

import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.measuring import RUNS, Stopwatch, median_of
from benchmarks.task import Load
from insightreader.domain.cleaned import CaptureSource, Cleaned, Metadata
from insightreader.domain.evidence import Across, Bearing
from insightreader.domain.evidence_questions import MatrixQuestion
from insightreader.domain.ids import CodeId
from insightreader.services.capturing import Capturing
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.evidence.matrix import cell_passages, matrix_of
from insightreader.store import library
from insightreader.store.identity import new_blob
from insightreader.store.library import Library, LibraryReader
from insightreader.text.rendering import render

PASSAGES, CODES, POSTS = 10_000, 200, 50
MATRIX_BOUND_MS, CELL_BOUND_MS = 200.0, 50.0
_TEXT = "Some words about a mission, its money and its people. " * 40


def measure(_: Load) -> Iterator[Figure]:
    """Cross two dimensions of 100 codes each, rolled up or not, and open the fullest cell."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "library"
        library.create(folder, profile_name="Bench")
        with Library(folder) as opened:
            _fill(opened)
        with LibraryReader(folder) as reader:
            yield from _measured(reader)


def _measured(reader: LibraryReader) -> Iterator[Figure]:
    names = {each.name: each.id for each in codebook_of(reader).dimensions}
    plain = MatrixQuestion(names["Case"], names["Factor"])
    rolled = replace(plain, is_rolled_up=True)
    name = f"{PASSAGES:,} coded passages, {CODES} codes"
    for what, question in (
        ("matrix", plain),
        ("matrix rolled up", rolled),
        ("matrix by posts", replace(plain, columns=Across.POSTS)),
    ):
        taken = _taken_ms(lambda question=question: matrix_of(reader, question))  # type: ignore[misc]
        yield Figure(f"{what}, {name}", taken, "ms", bound=MATRIX_BOUND_MS)
    cells = matrix_of(reader, rolled).cells
    row, column = max(cells, key=lambda each: cells[each].count)
    taken = _taken_ms(lambda: cell_passages(reader, rolled, row=row, column=column))
    count = cells[row, column].count
    yield Figure(f"cell of {count} passages, {name}", taken, "ms", bound=CELL_BOUND_MS)


def _taken_ms(run: Callable[[], object]) -> float:
    def once() -> float:
        watch = Stopwatch()
        run()
        return watch.read().wall_ms

    run()
    return median_of(once, runs=RUNS)


def _fill(opened: Library) -> None:
    chance = random.Random(7)
    codes = _add_codes(opened)
    capturing = Capturing(opened)
    cleaned = Cleaned(Metadata(title="A post", author="Ann"), render(_TEXT), "bench")
    for number in range(POSTS):
        source = CaptureSource(f"{number}".encode(), "text/plain", "paste", 0)
        job = capturing.begin(source).value.job
        assert job is not None
        capturing.finish(job, cleaned)
    with opened.unlogged():
        for number in range(PASSAGES):
            chosen = chance.sample(codes, k=chance.choice((1, 2, 2, 3)))
            _add_passage(opened, number, chosen)


def _add_codes(opened: Library) -> list[CodeId]:
    """A hundred codes in each of two dimensions, ten at the top with nine below each."""
    editing = EditingCodebook(opened)
    codes: list[CodeId] = []
    for home in [editing.add_dimension(name).value for name in ("Case", "Factor")]:
        for top in range(10):
            parent = editing.add(home, f"{top}", bearing=Bearing.FOR).value
            codes.append(parent)
            for below in range(9):
                name = f"{top}.{below}"
                codes.append(editing.add(home, name, parent=parent, bearing=Bearing.AGAINST).value)
    return codes


def _add_passage(opened: Library, number: int, codes: list[CodeId]) -> None:
    """Written without history, which no matrix reads: ten thousand operations would take long."""
    connection = opened.connection
    post, start = number % POSTS + 1, number // POSTS * 9
    connection.execute(
        "INSERT INTO annotation (uid, post, revision, colour, style, exact, prefix, suffix, "
        "profile, created_ms, changed_ms) "
        "SELECT ?, id, head_revision, 'blue', 'highlight', 'words', '', '', ?, 0, 0 "
        "FROM post WHERE id = ?",
        (new_blob(), opened.profile.id, post),
    )
    key = connection.last_insert_rowid()
    connection.execute(
        "INSERT INTO anchor SELECT id, revision, ?, ?, 1, 'exact', 'same', 'selection' "
        "FROM annotation WHERE id = ?",
        (start, start + 5, key),
    )
    for code in codes:
        connection.execute(
            "INSERT INTO annotation_code (annotation, code) VALUES (?, ?)", (key, code)
        )
