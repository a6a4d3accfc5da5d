"""How fast and how large the program is, beside its peers: ``python -m benchmarks.run``."""
