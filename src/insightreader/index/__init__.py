"""Whoosh over plain rows: a cache that can be thrown away. Knows no store."""
