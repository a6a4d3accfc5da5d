"""The colours of marks and codes as other programs get them: "#rrggbb" by our names."""

from collections.abc import Mapping
from types import MappingProxyType

PAINTS: Mapping[str, str] = MappingProxyType(
    {
        "yellow": "#ffe9a8",
        "green": "#cdebc5",
        "blue": "#cfe3fb",
        "pink": "#fbd3dd",
        "purple": "#e4d6f7",
    }
)
