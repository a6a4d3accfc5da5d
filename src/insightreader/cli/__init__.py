"""The same services as commands; never Qt."""
