"""Use cases, one file each: plain synchronous typed Python."""
