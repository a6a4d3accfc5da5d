"""Archives: everything of a library in one file."""
