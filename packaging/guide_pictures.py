"""Takes the pictures that the pages of the user guide show, with few colours: ``make guide``.

Usage: guide_pictures.py FOLDER. A page names a picture by its scene and theme, such as
``pictures/evidence-matrix-dark.png``; what no page names is taken away.
"""

import os
import re
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from insightreader.base.paths import HOME_VARIABLE

PICTURES = "pictures"
WIDTH, HEIGHT = 1200, 750
_SHOWN = re.compile(rf"\]\({PICTURES}/([\w-]+)-(light|sepia|dark)\.png\)")


def main(arguments: list[str]) -> int:
    """Take them, and say how large they are."""
    if len(arguments) != 1:
        print("Usage: guide_pictures.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    wanted = wanted_by(folder)
    with tempfile.TemporaryDirectory(prefix="insightreader-guide-") as home:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ[HOME_VARIABLE] = home
        taken = take(wanted, Path(home), folder / PICTURES)
    missing = {f"{scene}-{theme}.png" for theme, scenes in wanted.items() for scene in scenes}
    missing -= {path.name for path in taken}
    if missing:
        print(f"there is no such scene: {', '.join(sorted(missing))}", file=sys.stderr)
        return 1
    for old in set((folder / PICTURES).glob("*.png")) - set(taken):
        old.unlink()
    total = sum(path.stat().st_size for path in taken)
    print(f"{folder / PICTURES}: {len(taken)} pictures, {total // 1024} KB")
    return 0


def wanted_by(folder: Path) -> dict[str, set[str]]:
    """Return the scenes that the pages of a folder show, by theme."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for page in folder.glob("*.md"):
        for scene, theme in _SHOWN.findall(page.read_text(encoding="utf-8")):
            wanted[theme].add(scene)
    return wanted


def take(wanted: dict[str, set[str]], home: Path, target: Path) -> list[Path]:
    """Take pictures of a window of modest size, and reduce them."""
    # Imported late: everything of Qt's reads the environment first.
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage  # noqa: TID251 - a tool of the checkout
    from readme_pictures import reduced

    from insightreader.app.photographer import ENGLISH, Photographer

    target.mkdir(parents=True, exist_ok=True)
    photographer = Photographer(home, target, size=QSize(WIDTH, HEIGHT))
    taken = []
    # The theme of most pictures comes first: a second round finds the posts where the first left.
    for theme, scenes in sorted(wanted.items(), key=lambda each: -len(each[1])):
        for path in photographer.take([ENGLISH], [theme], scenes=scenes):
            reduced(QImage(str(path))).save(str(path))
            taken.append(path)
    return taken


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
