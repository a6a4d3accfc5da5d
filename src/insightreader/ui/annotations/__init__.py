"""The right pane: the annotations of a post as cards, their comments and codes."""
