"""Step 1: the spine. Everything later hangs its own tables on these.

Rows that history knows carry ``deleted_ms`` (NULL: alive), so that deleting is an edit like another
and can be undone. UUIDs and digests are BLOBs; times are milliseconds since 1970, UTC.
"""

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE operation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '{}', profile INTEGER NOT NULL REFERENCES profile,
  made_ms INTEGER NOT NULL,
  undoes INTEGER REFERENCES operation, undone_by INTEGER REFERENCES operation
) STRICT;
CREATE INDEX operation_open ON operation(id) WHERE undone_by IS NULL;

CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, operation INTEGER NOT NULL REFERENCES operation,
  entity TEXT NOT NULL, row INTEGER NOT NULL, field TEXT, old ANY, new ANY
) STRICT;
CREATE INDEX change_operation ON change(operation);
CREATE INDEX change_row ON change(entity, row, field);

CREATE TABLE post (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, title TEXT NOT NULL, author TEXT, site TEXT,
  url TEXT, published TEXT, language TEXT, ui_language TEXT, direction TEXT NOT NULL DEFAULT 'ltr',
  lead_image TEXT, sources TEXT NOT NULL DEFAULT '{}', saved_ms INTEGER NOT NULL,
  status TEXT NOT NULL DEFAULT 'inbox', state TEXT NOT NULL, problem TEXT,
  is_read INTEGER NOT NULL DEFAULT 0, is_starred INTEGER NOT NULL DEFAULT 0,
  head_revision INTEGER REFERENCES revision, excerpt TEXT NOT NULL DEFAULT '',
  words INTEGER NOT NULL DEFAULT 0, lost INTEGER NOT NULL DEFAULT 0,
  place INTEGER, opened_ms INTEGER, deleted_ms INTEGER
) STRICT;
CREATE INDEX post_saved ON post(saved_ms DESC, id DESC) WHERE deleted_ms IS NULL;
CREATE INDEX post_status ON post(status, saved_ms DESC) WHERE deleted_ms IS NULL;
CREATE INDEX post_url ON post(url) WHERE url IS NOT NULL;

CREATE TABLE capture (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, post INTEGER NOT NULL REFERENCES post,
  sha256 BLOB NOT NULL, size INTEGER NOT NULL, media_type TEXT NOT NULL, charset TEXT, name TEXT,
  url TEXT, acquired TEXT NOT NULL, acquired_ms INTEGER NOT NULL,
  profile INTEGER NOT NULL REFERENCES profile
) STRICT;
CREATE INDEX capture_post ON capture(post);
CREATE INDEX capture_sha256 ON capture(sha256);

CREATE TABLE revision (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, post INTEGER NOT NULL REFERENCES post,
  number INTEGER NOT NULL, capture INTEGER NOT NULL REFERENCES capture, rules TEXT NOT NULL,
  renderer TEXT NOT NULL, created_ms INTEGER NOT NULL, text_sha256 BLOB NOT NULL,
  words INTEGER NOT NULL, blocks INTEGER NOT NULL, encoding TEXT NOT NULL,
  maybe_excerpt INTEGER NOT NULL DEFAULT 0, fallback TEXT, UNIQUE (post, number)
) STRICT;

-- text is plain, for scans; markdown, html and layout (blocks and spans) are zstd.
CREATE TABLE revision_text (
  revision INTEGER PRIMARY KEY REFERENCES revision, text TEXT NOT NULL, markdown BLOB NOT NULL,
  html BLOB NOT NULL, layout BLOB NOT NULL
) STRICT;

CREATE TABLE removed_block (
  revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL, text TEXT NOT NULL,
  reason TEXT NOT NULL, before INTEGER NOT NULL, markdown TEXT NOT NULL, PRIMARY KEY (revision,
  position)
) STRICT, WITHOUT ROWID;

CREATE TABLE lost_character (
  revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL, place TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE automatic_fix (
  revision INTEGER NOT NULL REFERENCES revision, rule TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (revision, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE suggested_quotation (
  revision INTEGER NOT NULL REFERENCES revision, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  speaker TEXT, work TEXT, PRIMARY KEY (revision, start, "end")
) STRICT, WITHOUT ROWID;

-- A correction addresses the text before corrections: the one the capture gives without any.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, post INTEGER NOT NULL REFERENCES post,
  kind TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  replacement TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '', profile INTEGER NOT NULL REFERENCES profile,
  created_ms INTEGER NOT NULL, deleted_ms INTEGER
) STRICT;
CREATE INDEX correction_post ON correction(post);
CREATE TABLE revision_correction (
  revision INTEGER NOT NULL REFERENCES revision, correction INTEGER NOT NULL REFERENCES correction,
  PRIMARY KEY (revision, correction)
) STRICT, WITHOUT ROWID;

CREATE TABLE asset (
  revision INTEGER NOT NULL REFERENCES revision, sha256 BLOB NOT NULL, media_type TEXT NOT NULL,
  width INTEGER NOT NULL, height INTEGER NOT NULL, PRIMARY KEY (revision, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX asset_sha256 ON asset(sha256);

CREATE TABLE annotation (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, post INTEGER NOT NULL REFERENCES post,
  revision INTEGER NOT NULL REFERENCES revision, colour TEXT NOT NULL, style TEXT NOT NULL,
  comment TEXT NOT NULL DEFAULT '', comment_html TEXT NOT NULL DEFAULT '', exact TEXT NOT NULL,
  prefix TEXT NOT NULL, suffix TEXT NOT NULL, secondary_person TEXT, secondary_work TEXT,
  profile INTEGER NOT NULL REFERENCES profile, created_ms INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  deleted_ms INTEGER
) STRICT;
CREATE INDEX annotation_post ON annotation(post) WHERE deleted_ms IS NULL;

CREATE TABLE anchor (
  annotation INTEGER NOT NULL REFERENCES annotation, revision INTEGER NOT NULL REFERENCES revision,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, block INTEGER NOT NULL,
  text_verdict TEXT NOT NULL,
  place_verdict TEXT NOT NULL, method TEXT NOT NULL, PRIMARY KEY (annotation, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE dimension (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0,
  deleted_ms INTEGER
) STRICT;
CREATE TABLE code (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, dimension INTEGER NOT NULL REFERENCES dimension,
  parent INTEGER REFERENCES code, name TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '',
  colour TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0, deleted_ms INTEGER
) STRICT;
CREATE TABLE annotation_code (
  id INTEGER PRIMARY KEY, annotation INTEGER NOT NULL REFERENCES annotation,
  code INTEGER NOT NULL REFERENCES code, deleted_ms INTEGER, UNIQUE (annotation, code)
) STRICT;
CREATE INDEX annotation_code_code ON annotation_code(code);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, deleted_ms INTEGER
) STRICT;
CREATE TABLE post_tag (
  id INTEGER PRIMARY KEY, post INTEGER NOT NULL REFERENCES post,
  tag INTEGER NOT NULL REFERENCES tag,
  deleted_ms INTEGER, UNIQUE (post, tag)
) STRICT;
CREATE INDEX post_tag_tag ON post_tag(tag);

CREATE TABLE collection (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL,
  parent INTEGER REFERENCES collection,
  position INTEGER NOT NULL DEFAULT 0, deleted_ms INTEGER
) STRICT;
CREATE TABLE collection_post (
  id INTEGER PRIMARY KEY, collection INTEGER NOT NULL REFERENCES collection,
  post INTEGER NOT NULL REFERENCES post, deleted_ms INTEGER, UNIQUE (collection, post)
) STRICT;
CREATE INDEX collection_post_post ON collection_post(post);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, name TEXT NOT NULL, query TEXT NOT NULL,
  position INTEGER NOT NULL DEFAULT 0, deleted_ms INTEGER
) STRICT;

-- Local and unlogged: a comment being typed, work under way, and what the index has yet to learn.
CREATE TABLE draft (
  annotation INTEGER PRIMARY KEY REFERENCES annotation, text TEXT NOT NULL,
  changed_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE job (
  id INTEGER PRIMARY KEY, post INTEGER NOT NULL REFERENCES post, capture INTEGER REFERENCES capture,
  kind TEXT NOT NULL, state TEXT NOT NULL, problem TEXT, tags TEXT, created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX job_open ON job(state) WHERE state <> 'done';
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, row INTEGER NOT NULL, uid BLOB NOT NULL
) STRICT;
"""
