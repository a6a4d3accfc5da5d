"""Reduces two pictures of the window to 256 colours for the readme: ``make pictures``.

Usage: readme_pictures.py FROM TO. FROM is a folder that ``insightreader screenshots`` filled.
"""

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage  # noqa: TID251 - a tool of the checkout

NAMES = ("reader-light.png", "evidence-matrix-dark.png")
MOST_COLOURS = 256
_COARSE = 0xFFF0F0F0
"""Colours that agree in these bits share one entry, so that no rare accent is crowded out."""


def main(arguments: list[str]) -> int:
    """Write the reduced pictures and say how large they are."""
    if len(arguments) != 2:
        print("Usage: readme_pictures.py FROM TO", file=sys.stderr)
        return 2
    source, target = map(Path, arguments)
    target.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        picture = QImage(str(source / name))
        if picture.isNull() or not reduced(picture).save(str(target / name)):
            print(f"{source / name} can't be read, or {target} not be written", file=sys.stderr)
            return 1
        print(f"{target / name}: {(target / name).stat().st_size // 1024} KB")
    return 0


def reduced(picture: QImage) -> QImage:
    """Return a picture with its most frequent colours, every other one moved to the nearest."""
    exact = picture.convertToFormat(QImage.Format.Format_RGB32)
    return exact.convertToFormat(
        QImage.Format.Format_Indexed8, _palette(exact), Qt.ImageConversionFlag.ThresholdDither
    )


def _palette(picture: QImage) -> list[int]:
    found = Counter(memoryview(picture.constBits()).cast("I").tolist())
    chosen: dict[int, int] = {}
    for colour, _ in found.most_common():
        chosen.setdefault(colour & _COARSE, colour | 0xFF000000)
    first = list(chosen.values())[:MOST_COLOURS]
    taken = set(first)
    finer = (colour | 0xFF000000 for colour, _ in found.most_common(2 * MOST_COLOURS))
    return [*first, *(each for each in finer if each not in taken)][:MOST_COLOURS]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
