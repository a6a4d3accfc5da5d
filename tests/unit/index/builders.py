"""Rows and indexes for tests."""

from insightreader.index.folder import current_generation
from insightreader.index.pages import PAGE
from insightreader.index.reader import IndexSearcher
from insightreader.index.rows import IndexRow
from insightreader.index.writer import rebuild
from tests.unit.index.corpus import EXPECTED


def post(number, body="", **fields):
    """A post whose key is p:<number>."""
    return IndexRow(f"p:{number}", "post", str(number), body=body, **fields)


def note(number, body="", **fields):
    """A note whose key is n:<number>."""
    return IndexRow(f"n:{number}", "note", str(number), body=body, **fields)


def fill(folder, *batches):
    """Put an index in use, each batch of rows in a commit of its own."""
    with rebuild(folder, EXPECTED) as writer:
        for number, batch in enumerate(batches, 1):
            writer.apply(batch, (), sequence=number)
        writer.publish()


def build(folder, *batches):
    """An open searcher over rows."""
    fill(folder, *batches)
    return IndexSearcher(folder, EXPECTED)


def damage_the_middle(folder):
    """Change a bit of each page that opening doesn't read, under the eyes of who has it open."""
    for segment in current_generation(folder).glob("*.seg"):
        size = segment.stat().st_size
        with segment.open("r+b") as file:
            for at in range(size // 3, size // 3 * 2, PAGE):
                file.seek(at)
                byte = file.read(1)[0]
                file.seek(at)
                file.write(bytes([byte ^ 1]))
