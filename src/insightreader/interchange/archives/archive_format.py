"""What an archive is: a zip with a manifest, a JSON-lines file a table, and bytes by SHA-256.

``docs/archive-format.md`` describes it for others.
"""

import re

import msgspec

FORMAT = "insightreader-archive"
VERSION = 1
MANIFEST = "manifest.json"
LARGEST_MANIFEST = 1 << 20
LARGEST_LINE = 256 << 20
"""Bytes of one row; the text of a capture of 200 MB stays below."""
LARGEST_BLOB = 256 << 20
LARGEST_DIRECTORY = 512 << 20
"""Bytes of the zip's directory: some four million members."""

_TABLE = re.compile(r"tables/([a-z][a-z_]{0,40})\.jsonl")
_BLOB = re.compile(r"blobs/([0-9a-f]{64})")


class TableFacts(msgspec.Struct, frozen=True):
    """How many rows a table has, and the SHA-256 of its file."""

    rows: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What an archive holds. ``is_whole``: all of a library, and not a choice of posts."""

    format: str
    version: int
    program: str
    library: str
    made: str
    is_whole: bool
    tables: dict[str, TableFacts]
    blobs: int


def table_name(table: str) -> str:
    """Return the name of a table's file."""
    return f"tables/{table}.jsonl"


def blob_name(sha256: str) -> str:
    """Return the name of the file of these bytes."""
    return f"blobs/{sha256}"


def table_of(name: str) -> str | None:
    """Return which table a file holds, None for another file."""
    found = _TABLE.fullmatch(name)
    return found[1] if found else None


def digest_of(name: str) -> str | None:
    """Return which bytes a file holds, None for another file."""
    found = _BLOB.fullmatch(name)
    return found[1] if found else None
