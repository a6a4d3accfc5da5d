"""Foreign formats, both ways, over plain entities."""
