"""Two revisions of a post side by side."""
