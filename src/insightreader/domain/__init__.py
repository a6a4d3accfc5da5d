"""Entities, ids, selectors, changes, errors, settings. Standard library only."""
