"""Widgets are tested in the fonts and the theme of the window."""

from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
