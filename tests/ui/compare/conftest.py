"""Comparisons are drawn in the fonts of the window."""

from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
