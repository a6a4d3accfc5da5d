"""The left pane: the library's lists, its posts, search and triage."""
