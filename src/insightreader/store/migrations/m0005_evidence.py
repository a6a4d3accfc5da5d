"""Step 5: evidence: what a code means, cases and their outcomes, summaries, claims and briefs.

Summaries, claims and parts of briefs hold ``[@UID]`` in their own text where a sentence rests on a
passage: there is no table of such links. Tables of links between two rows have no UUID.
"""

SCHEMA = """
ALTER TABLE code ADD COLUMN includes TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN excludes TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN pattern TEXT NOT NULL DEFAULT '';
-- What an outcome says: 'for', 'against', or ''.
ALTER TABLE code ADD COLUMN bearing TEXT NOT NULL DEFAULT '';
ALTER TABLE dimension ADD COLUMN definition TEXT NOT NULL DEFAULT '';
-- 'case', 'outcome', or ''.
ALTER TABLE dimension ADD COLUMN role TEXT NOT NULL DEFAULT '';
UPDATE dimension SET role = lower(name) WHERE lower(name) IN ('case', 'outcome');

CREATE TABLE example (
  id INTEGER PRIMARY KEY, code INTEGER NOT NULL REFERENCES code,
  annotation INTEGER NOT NULL REFERENCES annotation, deleted_ms INTEGER, UNIQUE (code, annotation)
) STRICT;
CREATE INDEX example_annotation ON example(annotation);

CREATE TABLE attribute (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, code INTEGER NOT NULL REFERENCES code,
  name TEXT NOT NULL, value TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0, deleted_ms INTEGER
) STRICT;
CREATE INDEX attribute_code ON attribute(code);

CREATE TABLE outcome (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, case_code INTEGER NOT NULL REFERENCES code,
  outcome_code INTEGER NOT NULL REFERENCES code,
  annotation INTEGER NOT NULL REFERENCES annotation, note TEXT NOT NULL DEFAULT '',
  profile INTEGER NOT NULL REFERENCES profile, created_ms INTEGER NOT NULL, deleted_ms INTEGER
) STRICT;
CREATE INDEX outcome_case ON outcome(case_code);
CREATE INDEX outcome_annotation ON outcome(annotation);

-- state: '' (as computed), 'evidence', 'gap' or 'contradiction'.
CREATE TABLE summary (
  id INTEGER PRIMARY KEY, row_code INTEGER NOT NULL REFERENCES code,
  column_code INTEGER NOT NULL REFERENCES code, text TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '', profile INTEGER NOT NULL REFERENCES profile,
  changed_ms INTEGER NOT NULL, deleted_ms INTEGER, UNIQUE (row_code, column_code)
) STRICT;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, text TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '', profile INTEGER NOT NULL REFERENCES profile,
  created_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL, deleted_ms INTEGER
) STRICT;

-- relation: 'supporting', 'qualifying' or 'contradicting'.
CREATE TABLE claim_support (
  id INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claim,
  annotation INTEGER NOT NULL REFERENCES annotation,
  relation TEXT NOT NULL DEFAULT 'supporting', deleted_ms INTEGER, UNIQUE (claim, annotation)
) STRICT;
CREATE INDEX claim_support_annotation ON claim_support(annotation);

CREATE TABLE brief (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, title TEXT NOT NULL,
  style TEXT NOT NULL DEFAULT 'apa', profile INTEGER NOT NULL REFERENCES profile,
  created_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL, deleted_ms INTEGER
) STRICT;

-- kind: 'heading', 'text', 'claim', 'quotation' or 'matrix'.
CREATE TABLE brief_part (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, brief INTEGER NOT NULL REFERENCES brief,
  position INTEGER NOT NULL, kind TEXT NOT NULL, level INTEGER NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '', claim INTEGER REFERENCES claim,
  annotation INTEGER REFERENCES annotation, deleted_ms INTEGER
) STRICT;
CREATE INDEX brief_part_brief ON brief_part(brief);
CREATE INDEX brief_part_annotation ON brief_part(annotation) WHERE annotation IS NOT NULL;

CREATE TABLE pseudonym (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
  replacement TEXT NOT NULL, deleted_ms INTEGER
) STRICT;

-- Unlogged: the blocks that were on show long enough to be read.
CREATE TABLE block_seen (
  revision INTEGER NOT NULL REFERENCES revision, block INTEGER NOT NULL,
  PRIMARY KEY (revision, block)
) STRICT, WITHOUT ROWID;
"""
