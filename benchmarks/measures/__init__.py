"""One module a figure: ``measure`` yields what it found for a load."""
