"""What takes a while: the panel that lists it, and the notices that say how it ended."""
