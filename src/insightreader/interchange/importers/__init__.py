"""Readers of other programs' files; each gives a ``ForeignFile`` and knows no library."""
