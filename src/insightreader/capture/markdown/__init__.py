"""A page's blocks as Markdown."""
