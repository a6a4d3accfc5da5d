"""Step 4: places that a person chose. They stand before what anchoring found, and are undone.

``standing`` is where an annotation stands in a revision, whoever chose that.
"""

SCHEMA = """
CREATE TABLE placement (
  id INTEGER PRIMARY KEY, annotation INTEGER NOT NULL REFERENCES annotation,
  revision INTEGER NOT NULL REFERENCES revision, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  block INTEGER NOT NULL, text_verdict TEXT NOT NULL, place_verdict TEXT NOT NULL,
  deleted_ms INTEGER, UNIQUE (annotation, revision)
) STRICT;

CREATE VIEW standing AS
SELECT anchor.annotation, anchor.revision, coalesce(placement.start, anchor.start) AS start,
  coalesce(placement."end", anchor."end") AS "end",
  coalesce(placement.block, anchor.block) AS block,
  coalesce(placement.text_verdict, anchor.text_verdict) AS text_verdict,
  coalesce(placement.place_verdict, anchor.place_verdict) AS place_verdict
FROM anchor LEFT JOIN placement ON placement.annotation = anchor.annotation
  AND placement.revision = anchor.revision AND placement.deleted_ms IS NULL;
"""
