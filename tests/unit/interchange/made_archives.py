"""Archives as somebody else might make them: well-formed, and spoiled on purpose."""

import json
import zipfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from insightreader.interchange.archives.archive_format import FORMAT, MANIFEST, VERSION
from insightreader.interchange.archives.archive_writing import ArchiveWriter
from tests.unit.interchange.exported import ORIGIN

Row = Mapping[str, object]


def write(path: Path, tables: Mapping[str, Iterable[Row]], blobs: Iterable[bytes] = ()) -> Path:
    """An archive as the program writes it."""
    with path.open("wb") as file, ArchiveWriter(file, ORIGIN) as archive:
        for table, rows in tables.items():
            archive.add_table(table, rows)
        for data in blobs:
            archive.add_blob(sha256(data).hexdigest(), data)
        archive.finish(is_whole=True)
    return path


def forge(path: Path, members: Mapping[str, bytes], **manifest: object) -> Path:
    """A zip of these members, with a manifest that fits them unless told otherwise."""
    tables = {
        name[7:-6]: {"rows": data.count(b"\n"), "sha256": sha256(data).hexdigest()}
        for name, data in members.items()
        if name.startswith("tables/") and name.endswith(".jsonl")
    }
    document = {
        "format": FORMAT,
        "version": VERSION,
        "program": "1.0",
        "library": ORIGIN.library,
        "made": "2026-03-01T00:00:00.000Z",
        "is_whole": True,
        "tables": tables,
        "blobs": sum(name.startswith("blobs/") for name in members),
        **manifest,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
        archive.writestr(MANIFEST, json.dumps(document))
    return path


def rewrite(path: Path, target: Path, change: Mapping[str, bytes | None]) -> Path:
    """A copy with some members replaced, or left out where None; the manifest stays as it was."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change.get(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
        for name, data in change.items():
            if data is not None and name not in old.namelist():
                new.writestr(name, data)
    return target
