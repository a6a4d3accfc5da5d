"""The evidence workspace: codebook, matrix and further views; widgets that know values only."""
