"""What an index says of itself: whose it is, which rules made it, how far it has come."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self
from zlib import crc32

import whoosh

from insightreader.domain.errors import IndexUnusable
from insightreader.index.analysis import rules_name
from insightreader.index.durable import write_durably
from insightreader.index.schema import SCHEMA_VERSION

STAMP_NAME = "stamp.json"
_CHECKSUM = "checksum"


@dataclass(frozen=True, slots=True)
class Expected:
    """What an index must be to be of use. ``epoch`` changes at every restore of the library.

    ``oldest_sequence``: the lowest committed sequence number from which the outbox can still bring
    the index up to date; rows before it are gone.
    """

    library_id: str
    epoch: str
    oldest_sequence: int = 0


@dataclass(frozen=True, slots=True)
class Stamp:
    """``sequence`` is the number of the last outbox row that is in the index for certain."""

    library_id: str
    epoch: str
    sequence: int = 0
    schema: int = SCHEMA_VERSION
    rules: str = ""
    engine: str = ""

    @classmethod
    def fresh(cls, expected: Expected) -> Self:
        """The stamp of an empty index made now."""
        return cls(
            expected.library_id,
            expected.epoch,
            rules=rules_name(),
            engine=f"whoosh {whoosh.versionstring()}",
        )

    def at(self, sequence: int) -> "Stamp":
        """The same index, further on."""
        return replace(self, sequence=sequence)

    def check(self, expected: Expected) -> None:
        """Raise ``IndexUnusable`` unless an index so stamped is what was expected."""
        if replace(self, sequence=0) != Stamp.fresh(expected):
            raise _unfit("made for another library, epoch or version", stamp=self)
        if self.sequence < expected.oldest_sequence:
            raise _unfit("older than what the outbox still holds", stamp=self)


def read_stamp(folder: Path) -> Stamp:
    """Read an index's stamp. Raises ``OSError``, ``ValueError`` or ``TypeError`` when damaged, and
    ``IndexUnusable`` where the first versions made it.

    A sequence number that has grown by damage would say that changes are in the index.
    """
    values = json.loads((folder / STAMP_NAME).read_text(encoding="utf-8"))
    if isinstance(values, dict) and _CHECKSUM not in values:
        raise _unfit("made by a version that knew no checksums")
    if not isinstance(values, dict) or values.pop(_CHECKSUM) != _checksum(values):
        raise ValueError("damaged stamp")
    stamp = Stamp(**values)
    if not isinstance(stamp.sequence, int):
        raise TypeError("sequence")
    return stamp


def write_stamp(folder: Path, stamp: Stamp) -> None:
    """Replace the stamp of an index durably."""
    values = asdict(stamp)
    write_durably(folder / STAMP_NAME, json.dumps(values | {_CHECKSUM: _checksum(values)}))


def _unfit(detail: str, **data: object) -> IndexUnusable:
    return IndexUnusable(detail, cause="unfit", **data)


def _checksum(values: dict[str, object]) -> int:
    return crc32(json.dumps(values).encode())
