"""Importers meet thousands of spoiled files: no crash, nothing outside, a library that still opens.

`FUZZ` says how many; each has a seed of its own, so that a failure can be repeated.
"""

import json
import os
import random
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from insightreader.base import resources
from insightreader.domain.errors import ImporterFailed, UserError
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.services.imports.archive_checking import check_archive
from insightreader.services.imports.sample_file import read_sample
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo, history
from insightreader.services.verifying import Verifying
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import new_library
from tests.faults.conftest import Count
from tests.unit.interchange.made_archives import forge
from tests.unit.services.filled import fill, receive, send

pytestmark = pytest.mark.faults

COUNT = int(os.environ.get("FUZZ", "2000"))
LONGEST_S = 10.0
NASTY: list[Any] = [
    *(None, "", "x", 0, -1, 1, 7, 2**31, 2**63, 2**64, 1.5, True, [], {}, [[]], "\ufffe", "👨‍👩‍👧"),
    *("<script>alert(1)</script>", "../../x", "' OR 1=1 --", "a" * 5000, "2024-13-45", "{}", "[]"),
    *("01900000-0000-7000-8000-000000000000", "ab" * 32, '{"title": "user"}'),
]
Tables = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sent")
    with new_library(folder / "library") as library:
        fill(library)
        send(library, folder / "library.archive")
    return folder / "library.archive"


@pytest.fixture
def members(sent: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(sent) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "manifest.json"}


def inputs() -> Iterator[random.Random]:
    for seed in range(COUNT):
        yield random.Random(seed)


def spoiled_bytes(data: bytes, chance: random.Random) -> bytes:
    """Bytes with some flipped, cut out, repeated or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(changed) + 1)
        match chance.randrange(4):
            case 0 if place < len(changed):
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place : place + chance.randint(1, 200)]
            case 2:
                changed[place:place] = chance.randbytes(chance.randint(1, 50))
            case _:
                changed[place:place] = changed[place : place + 100]
    return bytes(changed)


def spoil_rows(tables: Tables, chance: random.Random) -> None:
    """Rows with other values, without values, twice, or not at all."""
    for _ in range(chance.randint(1, 3)):
        rows = tables[chance.choice([name for name, rows in tables.items() if rows])]
        row = chance.choice(rows)
        column = chance.choice(sorted(row))
        match chance.randrange(6):
            case 0:
                rows.remove(row)
            case 1:
                rows.append(dict(row))
            case 2:
                del row[column]
            case 3:
                row[column] = chance.choice(rows).get(column)
            case _:
                row[column] = chance.choice(NASTY)
        if not rows:
            rows.append(row)


def look_at_everything(library: Library) -> None:
    """What the window reads when it opens; whatever came in mustn't keep it from opening."""
    reading = Reading(library)
    for smart in (SmartList.ALL, SmartList.TRASH):
        posts = reading.listing(ListFilter(smart))
        reading.rows(posts)
        for post in posts:
            opened = reading.open(post)
            if opened.details.revision is not None:
                reading.report(opened.details.revision.id)
    reading.all_annotations()
    reading.shelves()
    reading.codebook()
    history(library)


def spoiled_archive(target: Path, members: dict[str, bytes], chance: random.Random) -> Path:
    """An archive with spoiled rows, and a manifest that fits them."""
    tables: Tables = {
        name[7:-6]: [json.loads(line) for line in data.splitlines()]
        for name, data in members.items()
        if name.startswith("tables/")
    }
    spoil_rows(tables, chance)
    rows = {
        f"tables/{table}.jsonl": b"".join(json.dumps(row).encode() + b"\n" for row in spoiled)
        for table, spoiled in tables.items()
    }
    return forge(target, members | rows)


def takes_in(library: Library, path: Path) -> bool:
    """Whether a library takes an archive in; what it refuses leaves nothing behind."""
    try:
        receive(library, path)
    except ImporterFailed as error:
        pytest.fail(f"the importer crashed: {error.__cause__!r}")
    except UserError:
        assert history(library) == []
        return False
    return True


def test_no_spoiled_file_crashes_the_check(sent: Path, tmp_path: Path, count: Count) -> None:
    data, path = sent.read_bytes(), tmp_path / "spoiled.archive"
    passed = 0
    with count("importer: archive, bytes") as tally:
        for chance in inputs():
            with tally.attempt():
                path.write_bytes(spoiled_bytes(data, chance))
                begun = time.monotonic()
                try:
                    check_archive(path)
                    passed += 1
                except UserError:
                    pass
                assert time.monotonic() - begun < LONGEST_S
    assert passed < COUNT / 2
    assert {each.name for each in tmp_path.iterdir()} == {path.name}


def test_no_spoiled_row_crashes_the_import_or_the_library(
    members: dict[str, bytes], tmp_path: Path, count: Count
) -> None:
    passed = 0
    library = new_library(tmp_path / "library")
    with count("importer: archive, rows") as tally:
        for chance in inputs():
            with tally.attempt():
                path = spoiled_archive(tmp_path / "spoiled.archive", members, chance)
                if not takes_in(library, path):
                    continue
                passed += 1
                look_at_everything(library)
                Verifying(library, render, index=lambda _: []).verify()
                Undo(library).undo()
            library.close()
            library = new_library(tmp_path / f"library-{passed}")
    library.close()
    assert 0 < passed < COUNT


def test_no_spoiled_description_crashes_the_sample(tmp_path: Path, count: Count) -> None:
    data = resources.read_bytes("sample/sample.json")
    with count("importer: sample") as tally:
        for chance in inputs():
            (tmp_path / "sample.json").write_bytes(spoiled_bytes(data, chance))
            with tally.attempt(), suppress(UserError):
                read_sample(tmp_path)
