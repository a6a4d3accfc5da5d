"""Paths, logs, clock, resources. Knows nothing of the product."""
