"""The schema's history: numbered steps, each one transaction, counted by ``user_version``."""

from insightreader.store.migrations.m0001_spine import SCHEMA as SPINE

STEPS: tuple[str, ...] = (SPINE,)
"""SQL of step 1, 2, ...; a released step is never edited, a change is a new step with its test."""

VERSION = len(STEPS)
