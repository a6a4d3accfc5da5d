"""Step 3: when an annotation is to be shown again, and how often it was.

``due_ms`` NULL: never again. ``days``: the distance that was chosen last.
"""

SCHEMA = """
CREATE TABLE review (
  id INTEGER PRIMARY KEY, annotation INTEGER NOT NULL UNIQUE REFERENCES annotation,
  due_ms INTEGER, days INTEGER NOT NULL, times INTEGER NOT NULL, deleted_ms INTEGER
) STRICT;
"""
