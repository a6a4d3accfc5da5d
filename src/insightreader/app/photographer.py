"""Takes the pictures: every scene in every theme, or in one theme in another language."""

from collections.abc import Iterator
from pathlib import Path

from insightreader.app.main import make_application
from insightreader.app.studio import Studio
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.ui.theme import THEMES, ThemeSwitch

ENGLISH = "en"
_LIGHT = "light"


class Photographer:
    """Draws scenes into ``target``; ``home`` holds the libraries for as long as it takes."""

    def __init__(self, home: Path, target: Path, *, language: str = ENGLISH) -> None:
        self._home = home
        self._target = target
        self._language = language
        self._app = make_application(language)
        self._garbage = MainThreadGarbage(self._app)
        self._switch = ThemeSwitch(self._app, _LIGHT)

    def take_all(self) -> Iterator[Path]:
        """Yield the path of each picture as it is taken."""
        studio = Studio(self._home, self._switch)
        for theme in THEMES if self._language == ENGLISH else (_LIGHT,):
            self._switch.choose(theme)
            kind = theme if self._language == ENGLISH else self._language
            for name, shown in studio.play():
                path = self._target / f"{name}-{kind}.png"
                shown.grab().save(str(path))
                yield path
