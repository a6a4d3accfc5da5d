"""Markdown to blocks, reading text and HTML; anchoring; verdicts. Pure functions."""
