"""The reading pane: one article with its highlights, and what a reader does with a passage."""
