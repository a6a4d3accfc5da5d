"""The guided tour: a small panel that says what to try next, and a frame around where."""
