"""Identifiers. Integer keys live inside one library; UUIDv7 strings are what leaves it.

The integer types are distinct so that a post's key can't be handed where an annotation's is meant.
"""

import os
import time
import uuid
from typing import NewType

PostId = NewType("PostId", int)
RevisionId = NewType("RevisionId", int)
CaptureId = NewType("CaptureId", int)
AnnotationId = NewType("AnnotationId", int)
CodeId = NewType("CodeId", int)
DimensionId = NewType("DimensionId", int)
AttributeId = NewType("AttributeId", int)
OutcomeId = NewType("OutcomeId", int)
ClaimId = NewType("ClaimId", int)
BriefId = NewType("BriefId", int)
BriefPartId = NewType("BriefPartId", int)
PseudonymId = NewType("PseudonymId", int)
TagId = NewType("TagId", int)
CollectionId = NewType("CollectionId", int)
SavedSearchId = NewType("SavedSearchId", int)
OperationId = NewType("OperationId", int)
JobId = NewType("JobId", int)
ProfileId = NewType("ProfileId", int)
Uid = NewType("Uid", str)
"""A UUIDv7 in its canonical text form (RFC 9562, section 5.7)."""
Sha256 = NewType("Sha256", str)
"""A SHA-256 digest in lower-case hexadecimal."""


def new_uid() -> Uid:
    """Return a fresh UUIDv7: milliseconds since 1970 first, so that new rows sort last."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds & 0xFFFFFFFFFFFF) << 80 | random
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return Uid(str(uuid.UUID(int=value)))
