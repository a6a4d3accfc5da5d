"""REFI-QDA, the exchange format of coding tools."""
