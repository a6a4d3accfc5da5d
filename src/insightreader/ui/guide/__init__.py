"""The user guide and what is new, read in a window of their own; and which page fits where."""
