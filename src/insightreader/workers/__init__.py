"""Qt-free worker processes: the pool, and one entry for each kind of job."""
