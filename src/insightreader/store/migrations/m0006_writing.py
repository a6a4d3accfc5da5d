"""Step 6: what is being typed into claims and briefs, kept until it becomes a change."""

SCHEMA = """
CREATE TABLE writing (
  entity TEXT NOT NULL, row INTEGER NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,
  changed_ms INTEGER NOT NULL, PRIMARY KEY (entity, row, field)
) STRICT, WITHOUT ROWID;
"""
