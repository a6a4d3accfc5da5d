"""Step 7: what a person says of cells that posts, authors, years or sites are an end of.

A cell has two ends, and its row says which: no matter which of them stands in rows. An unknown
author, year or site is ''. Cells of two codes stay where they are, in ``summary``.
"""

SCHEMA = """
CREATE TABLE summary_across (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, code INTEGER REFERENCES code,
  post INTEGER REFERENCES post, author TEXT, year TEXT, site TEXT,
  text TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '',
  profile INTEGER NOT NULL REFERENCES profile, changed_ms INTEGER NOT NULL, deleted_ms INTEGER,
  CHECK ((code IS NOT NULL) + (post IS NOT NULL) + (author IS NOT NULL) + (year IS NOT NULL)
    + (site IS NOT NULL) = 2)
) STRICT;
CREATE INDEX summary_across_code ON summary_across(code) WHERE code IS NOT NULL;
CREATE INDEX summary_across_post ON summary_across(post) WHERE post IS NOT NULL;
"""
