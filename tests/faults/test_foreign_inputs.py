"""Importers of other programs' files meet thousands of spoiled ones: no crash, nothing outside."""

import io
import json
import os
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from insightreader.domain.errors import UserError
from insightreader.domain.exchange import ImportKind
from insightreader.domain.foreign import ForeignFile
from insightreader.interchange.importers.foreign_kinds import kind_of, read_foreign
from insightreader.services.desk import desk_of
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.link_captures import prepared_link
from insightreader.services.imports.steps import run
from insightreader.text.comment import render_comment
from tests.building import new_library
from tests.faults.test_importer_inputs import NASTY, look_at_everything, spoiled_bytes

pytestmark = pytest.mark.faults

COUNT = int(os.environ.get("FUZZ", "2000"))
IN_LIBRARY = 40
URL = "https://example.org/a"


def zipped(members: dict[str, str]) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return memory.getvalue()


POCKET = f"title,url,time_added,tags,status\nA,{URL},1592384400,x|y,unread\nB,{URL}b,7,,archive\n"
OMNIVORE = [{"slug": "s", "title": "A", "url": URL, "labels": ["x"], "savedAt": "2020-01-02"}]
VALUES: dict[ImportKind, Any] = {
    ImportKind.WALLABAG: [
        {"url": URL, "is_archived": 1, "tags": ["x"], "annotations": [{"quote": "q", "text": "t"}]}
    ],
    ImportKind.KARAKEEP: {
        "bookmarks": [{"content": {"type": "link", "url": URL}, "lists": ["1"], "createdAt": 1}],
        "lists": [{"id": "1", "name": "L", "parentId": "1"}],
    },
    ImportKind.LINKWARDEN: {"collections": [{"id": 1, "name": "C", "links": [{"url": URL}]}]},
    ImportKind.PINBOARD: [{"href": URL, "description": "A", "tags": "x y", "time": "2020-01-02"}],
    ImportKind.HYPOTHESIS: {
        "annotations": [
            {
                "uri": URL,
                "user": "acct:a@b",
                "text": "t",
                "document": {"title": ["A"]},
                "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "q"}]}],
            }
        ]
    },
    ImportKind.CSL_JSON: [
        {
            "id": "1",
            "type": "post",
            "title": "A",
            "URL": URL,
            "author": [{"family": "F", "given": "G"}],
            "issued": {"date-parts": [[2020, 1]]},
        }
    ],
    ImportKind.BOOKMARKS: {
        "roots": {"bar": {"name": "B", "children": [{"name": "A", "url": URL, "date_added": "1"}]}}
    },
}
BYTES: dict[ImportKind, bytes] = {
    ImportKind.POCKET: POCKET.encode(),
    ImportKind.READWISE: f"Highlight,Title,Author,URL,Note\nWords,T,A,{URL},why\n".encode(),
    ImportKind.OPML: f'<opml><body><outline text="A" url="{URL}"/></body></opml>'.encode(),
    ImportKind.OMNIVORE: zipped(
        {
            "metadata_0_to_20.json": json.dumps(OMNIVORE),
            "content/s.html": "<p>Words</p>",
            "highlights/s.md": "> Words #x\n\nwhy\n",
        }
    ),
    ImportKind.BOOKMARKS: b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>F</H3><DL>"
    b'<DT><A HREF="https://example.org/a" ADD_DATE="1">A</A><DD>d</DL></DL>',
} | {kind: json.dumps(value).encode() for kind, value in VALUES.items() if kind != "bookmarks"}


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container with a key or an index in it."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    found = [(value, key) for key in keys]
    for key in keys:
        if isinstance(value[key], dict | list):
            found += places(value[key])
    return found


def spoiled_value(value: Any, chance: random.Random) -> bytes:
    """A document with some of its values replaced by others of any kind."""
    copy = json.loads(json.dumps(value))
    for _ in range(chance.randint(1, 3)):
        container, key = chance.choice(places(copy))
        container[key] = deepcopy(chance.choice(NASTY))
    return json.dumps(copy).encode()


def read_whatever_it_is(path: Path, kind: ImportKind) -> ForeignFile | None:
    """Read a file as its kind and as what it looks like; nothing but UserError is raised."""
    with suppress(UserError):
        kind_of(path)
    with suppress(UserError):
        found = read_foreign(path, kind)
        for post in found.posts:
            prepared_link(post, 0)
        return found
    return None


@pytest.mark.parametrize("kind", list(BYTES))
def test_spoiled_bytes_are_read_or_refused(tmp_path: Path, kind: ImportKind) -> None:
    path = tmp_path / "export"
    read = 0
    for seed in range(COUNT // len(BYTES)):
        path.write_bytes(spoiled_bytes(BYTES[kind], random.Random(seed)))
        read += read_whatever_it_is(path, kind) is not None
    assert sorted(tmp_path.iterdir()) == [path]
    # One flipped byte ends a document in JSON; a table or markup lives on.
    assert read or BYTES[kind][:1] in b"{[P"


@pytest.mark.parametrize("kind", list(VALUES))
def test_spoiled_values_are_read_or_refused(tmp_path: Path, kind: ImportKind) -> None:
    path = tmp_path / "export"
    read = 0
    for seed in range(COUNT // len(VALUES)):
        path.write_bytes(spoiled_value(VALUES[kind], random.Random(seed)))
        read += read_whatever_it_is(path, kind) is not None
    assert read


@pytest.mark.parametrize("kind", list(VALUES))
def test_a_library_that_took_spoiled_files_in_still_opens(tmp_path: Path, kind: ImportKind) -> None:
    path = tmp_path / "export"
    refuse: Callable[..., Any] = _refuse
    with new_library(tmp_path / "library") as library:
        for seed in range(IN_LIBRARY):
            path.write_bytes(spoiled_value(VALUES[kind], random.Random(seed)))
            with suppress(UserError):
                run(
                    import_file(path, kind=kind),
                    act=lambda work: work(desk_of(library)),
                    clean=refuse,
                    render_comment=render_comment,
                )
        look_at_everything(library)


def _refuse(_: object) -> Any:
    raise UserError("not cleaned here")
