"""The schema's history: numbered steps, each one transaction, counted by ``user_version``."""

from insightreader.store.migrations.m0001_spine import SCHEMA as SPINE
from insightreader.store.migrations.m0002_deleted_annotations import SCHEMA as DELETED_ANNOTATIONS
from insightreader.store.migrations.m0003_reviews import SCHEMA as REVIEWS
from insightreader.store.migrations.m0004_placements import SCHEMA as PLACEMENTS
from insightreader.store.migrations.m0005_evidence import SCHEMA as EVIDENCE
from insightreader.store.migrations.m0006_writing import SCHEMA as WRITING
from insightreader.store.migrations.m0007_summaries import SCHEMA as SUMMARIES

STEPS: tuple[str, ...] = (
    SPINE,
    DELETED_ANNOTATIONS,
    REVIEWS,
    PLACEMENTS,
    EVIDENCE,
    WRITING,
    SUMMARIES,
)
"""SQL of step 1, 2, ...; a released step is never edited, a change is a new step with its test."""

VERSION = len(STEPS)
