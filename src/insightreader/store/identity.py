"""UUIDs and digests as SQLite keeps them: 16 and 32 bytes."""

import json
import uuid
from collections.abc import Iterable

from insightreader.domain.ids import Sha256, Uid, new_uid


def to_blob(uid: str) -> bytes:
    """Return the 16 bytes of a UUID in text form."""
    return uuid.UUID(uid).bytes


def to_uid(blob: bytes) -> Uid:
    """Return the text form of a stored UUID."""
    return Uid(str(uuid.UUID(bytes=blob)))


def new_blob() -> bytes:
    """Return a new UUIDv7 as stored."""
    return to_blob(new_uid())


def to_digest(blob: bytes) -> Sha256:
    """Return a stored SHA-256 in hexadecimal."""
    return Sha256(blob.hex())


def hex_list(values: Iterable[str]) -> str:
    """Return hexadecimal values as JSON, for ``SELECT unhex(value) FROM json_each(?)``."""
    return json.dumps(list(values))


def prefix_range(prefix: str) -> tuple[bytes, bytes]:
    """Return the lowest and highest stored UUID whose text form starts with ``prefix``.

    Raises ValueError where ``prefix`` can't start a UUID.
    """
    digits = prefix.replace("-", "").lower()
    if not digits or len(digits) > 32 or any(digit not in "0123456789abcdef" for digit in digits):
        raise ValueError(prefix)
    return bytes.fromhex(digits.ljust(32, "0")), bytes.fromhex(digits.ljust(32, "f"))
