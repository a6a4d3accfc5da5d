"""SQLite through apsw: the truth of a library. Knows no other package of its level."""
