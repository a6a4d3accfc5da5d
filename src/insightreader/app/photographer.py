"""Takes the pictures: every scene in each language and theme that is asked for."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from insightreader.app.main import make_application
from insightreader.app.studio import WINDOW_SIZE, Studio
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.ui.languages import Speech
from insightreader.ui.theme import ThemeSwitch

ENGLISH = "en"
_LIGHT = "light"
_ABOVE_A_WINDOW = (Qt.WindowType.Popup, Qt.WindowType.Tool)


class Photographer:
    """Draws scenes into ``target``; ``home`` holds the libraries for as long as it takes."""

    def __init__(self, home: Path, target: Path, *, size: QSize = WINDOW_SIZE) -> None:
        self._target = target
        self._app = make_application(ENGLISH)
        self._garbage = MainThreadGarbage(self._app)
        self._switch = ThemeSwitch(self._app, _LIGHT)
        self._speech = Speech(self._app)
        self._studio = Studio(home, self._switch, size=size)

    def take(
        self, languages: Sequence[str], themes: Sequence[str], *, scenes: Collection[str] = ()
    ) -> Iterator[Path]:
        """Yield the path of each picture as it is taken: of all scenes, or of those named."""
        for language in languages:
            self._speech.choose(language)
            # Its words are those of the language that was spoken before.
            for theme in themes:
                self._switch.choose(theme)
                for name, shown in self._studio.play():
                    if scenes and name not in scenes:
                        continue
                    yield self._keep(picture_of(shown), name, language, theme)

    def _keep(self, picture: QPixmap, name: str, language: str, theme: str) -> Path:
        path = self._target / file_name(
            name, language=language, theme=theme, scale=round(picture.devicePixelRatio())
        )
        picture.save(str(path))
        return path


def file_name(scene: str, *, language: str, theme: str, scale: int) -> str:
    """Return what a picture is called: ``reader-light.png``, ``reader-ar-dark@2x.png``."""
    spoken = "" if language == ENGLISH else f"-{language}"
    doubled = "" if scale == 1 else f"@{scale}x"
    return f"{scene}{spoken}-{theme}{doubled}.png"


def picture_of(shown: QWidget) -> QPixmap:
    """Return a window by itself, and what floats above a window together with that window."""
    below = shown.parentWidget()
    if below is None or shown.windowType() not in _ABOVE_A_WINDOW:
        return shown.grab()
    window = below.window()
    picture = picture_of(window)
    painter = QPainter(picture)
    painter.drawPixmap(window.mapFromGlobal(shown.mapToGlobal(QPoint())), shown.grab())
    painter.end()
    return picture
