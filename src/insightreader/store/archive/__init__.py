"""The whole library as rows of an archive, both ways."""
