"""Containers and document formats: each is brought to HTML, then goes the way of every page."""
