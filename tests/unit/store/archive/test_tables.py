"""Archives know every table and column of the schema: what joins the library joins them, too."""

import pytest

from insightreader.domain.text import Block, BlockKind, Span, SpanKind
from insightreader.store.affected import RULES
from insightreader.store.archive.history import CHANGE_COLUMNS, OPERATION_COLUMNS
from insightreader.store.archive.tables import BY_NAME, TABLES
from insightreader.store.library import Library
from insightreader.store.packing import pack, unpack
from insightreader.store.text_layout import read_layout, write_layout
from insightreader.text.rendering import render

# Keys of rows inside one file; UUIDs or other columns stand for them outside.
INSIDE = {"id", "seq"}
LOCAL = {
    "meta": "who this library is",
    "outbox": "what the index has yet to learn",
    "sqlite_sequence": "SQLite's own",
    "writing": "what is being typed here, and no change yet",
    "erasure": "what was begun here and must be ended here",
}
HISTORY = {"operation": set(OPERATION_COLUMNS), "change": set(CHANGE_COLUMNS)}


def tables(library: Library) -> set[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    return {name for (name,) in library.connection.execute(query)}


def columns(library: Library, table: str) -> set[str]:
    return {row[1] for row in library.connection.execute(f"PRAGMA table_info({table})")}


def test_every_table_is_carried_or_local_for_a_reason(library: Library) -> None:
    assert tables(library) - set(LOCAL) == {*BY_NAME, *HISTORY}


def test_every_column_is_carried(library: Library) -> None:
    for table in TABLES:
        assert set(table.columns) == columns(library, table.name) - INSIDE, table.name
    for name, carried in HISTORY.items():
        assert carried == columns(library, name) - INSIDE, name


def test_every_key_of_another_table_is_a_reference(library: Library) -> None:
    for table in TABLES:
        keys = library.connection.execute(f"PRAGMA foreign_key_list({table.name})")
        assert {row[3]: row[2] for row in keys} == dict(table.references), table.name


def test_parents_come_before_children(library: Library) -> None:
    seen: set[str] = set()
    for table in TABLES:
        for column, target in table.references.items():
            assert target in seen or column in table.late, (table.name, column)
        seen.add(table.name)


def test_all_that_history_keeps_can_be_told_apart() -> None:
    for entity in RULES:
        table = BY_NAME[entity]
        assert table.has_uid or set(table.key) <= set(table.references)


@pytest.mark.parametrize("text", ["", "plain", "👨‍👩‍👧" * 1000, "half a pair \ud83d"])
def test_packing_keeps_any_text(text: str) -> None:
    assert unpack(pack(text)) == text


def test_a_layout_is_read_as_it_was_written() -> None:
    rendered = render("# A\n\n[link](https://a.example) *and*\n\n- one\n    - two")
    assert read_layout(write_layout(rendered)) == (rendered.blocks, rendered.spans)


@pytest.mark.parametrize(
    "stored",
    ["", "[]", "{}", "[[], [], []]", "[[[1]], []]", '[[[1, "poem", 0, 1, 0]], []]', "null"],
)
def test_a_layout_that_is_none_is_refused(stored: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        read_layout(stored)


def test_blocks_and_spans_are_typed() -> None:
    blocks, spans = read_layout(
        '[[[1, "heading", 0, 3, 2]], [["link", 0, 3, "https://a.example"]]]'
    )
    assert blocks == (Block(1, BlockKind.HEADING, 0, 3, 2),)
    assert spans == (Span(SpanKind.LINK, 0, 3, "https://a.example"),)
