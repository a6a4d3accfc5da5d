"""Contrast and blending of sRGB colours given as ``#RRGGBB``. Plain arithmetic, no Qt.

Source: WCAG 2.2, definitions of relative luminance and contrast ratio; W3C Compositing, section 9.
"""

from collections.abc import Callable, Iterable
from functools import reduce

Channels = tuple[int, int, int]


def channels(colour: str) -> Channels:
    """Red, green and blue of ``#RRGGBB``, each from 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def from_channels(values: Iterable[float]) -> str:
    """The inverse of ``channels``; fractions are rounded."""
    return "#" + "".join(f"{round(value):02X}" for value in values)


def luminance(colour: str) -> float:
    """Relative luminance, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(value / 255) for value in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def mix(one: str, other: str, *, share: float) -> str:
    """``share`` (0 to 1) of ``other`` in ``one``."""
    pairs = zip(channels(one), channels(other), strict=True)
    return from_channels(first + (second - first) * share for first, second in pairs)


def multiply(colours: Iterable[str]) -> str:
    """All colours multiplied, as inks on paper: never brighter than the darkest."""
    return _by_channel(colours, lambda one, other: one * other / 255)


def lighten(colours: Iterable[str]) -> str:
    """The brighter channel of all: for light text, which ``screen`` would drown."""
    return _by_channel(colours, max)


def _by_channel(colours: Iterable[str], blend: Callable[[float, float], float]) -> str:
    layers = [channels(colour) for colour in colours]
    return from_channels(reduce(blend, column) for column in zip(*layers, strict=True))
