"""The fonts that come with the program: read from their packages, never from the system.

Upright faces of the interface and of the article are loaded before the window; italics, code and
other scripts with the first post. Chinese, Japanese and Korean come from the system.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

UI_FAMILY = "Inter"
READING_FAMILY = "Literata"
CODE_FAMILY = "JetBrains Mono"

_BEFORE_THE_WINDOW = ("fontpkg_inter", "fontpkg_literata")
_WITH_THE_FIRST_POST = (
    "fontpkg_jetbrains_mono",
    "fontpkg_amiri",
    "fontpkg_noto_sans_arabic",
    "fontpkg_frank_ruhl_libre",
)

_UI_SCRIPTS = ("Noto Sans Arabic", "Frank Ruhl Libre")
_READING_SCRIPTS = ("Amiri", "Frank Ruhl Libre")
_SANS_READING_SCRIPTS = ("Noto Sans Arabic", "Frank Ruhl Libre")

_HAN = {
    "zh-hant": ("Noto Serif CJK TC", "Noto Sans CJK TC", "Songti TC", "PMingLiU"),
    "ja": ("Noto Serif CJK JP", "Noto Sans CJK JP", "Hiragino Mincho ProN", "Yu Mincho"),
    "ko": ("Noto Serif CJK KR", "Noto Sans CJK KR", "AppleMyungjo", "Batang"),
    "": ("Noto Serif CJK SC", "Noto Sans CJK SC", "Songti SC", "SimSun", "Source Han Serif SC"),
}
"""Faces for Chinese characters, whose shapes differ by language: by language tag, else Chinese."""

_UI_HAN = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC")

_SMALLEST_UI_PX = 13


@cache
def load_before_window() -> None:
    """Load the upright faces of the interface and the article; once."""
    for package in _BEFORE_THE_WINDOW:
        load_package(package, italic=False)


@cache
def load_with_first_post() -> None:
    """Load italics, the code face and the faces of other scripts; once."""
    for package in _BEFORE_THE_WINDOW:
        load_package(package, italic=True)
    for package in _WITH_THE_FIRST_POST:
        load_package(package, italic=False)
        load_package(package, italic=True)


def load_package(package: str, *, italic: bool) -> None:
    """Load the faces of a font package. One that isn't installed leaves its text to the system's
    fallback, which is legible, so it is no error.
    """
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        return
    for file in sorted(Path(spec.origin).with_name("files").glob("*.ttf")):
        if ("Italic" in file.name) is italic:
            QFontDatabase.addApplicationFont(str(file))


def apply_ui_font(app: QApplication) -> None:
    """Make Inter the application's font, at the system's text size."""
    pixels = max(_SMALLEST_UI_PX, QFontInfo(app.font()).pixelSize())
    app.setFont(_font((UI_FAMILY, *_UI_SCRIPTS, *_UI_HAN), pixels, 400))


def ui_font(step: int = 0, weight: int = 400) -> QFont:
    """The interface's font ``step`` pixels larger (or smaller) than the text size, at a weight of
    400 to 700: -2 for meta, -1 for chips, 0 for text, 1 for titles of rows, 5 for a pane's title.
    """
    size = QApplication.font().pixelSize()
    base = size if size > 0 else _SMALLEST_UI_PX
    return _font((UI_FAMILY, *_UI_SCRIPTS, *_UI_HAN), base + step, weight)


def reading_families(family: str, language: str | None) -> list[str]:
    """The face of an article and its fallbacks, in the order in which Qt asks them."""
    tag = (language or "").lower()
    han = next((faces for key, faces in _HAN.items() if key and tag.startswith(key)), _HAN[""])
    if tag in {"zh-tw", "zh-hk", "zh-mo"}:
        han = _HAN["zh-hant"]
    scripts = _SANS_READING_SCRIPTS if family == UI_FAMILY else _READING_SCRIPTS
    return [family, *scripts, *han]


def reading_font(
    family: str,
    pixels: int,
    *,
    language: str | None = None,
    weight: int = 400,
    italic: bool = False,
) -> QFont:
    """A font of the article. The weight is set on the variable axis: ``font-weight`` alone does
    nothing for faces loaded by an application.
    """
    font = _font(tuple(reading_families(family, language)), pixels, weight)
    font.setItalic(italic)
    return font


def code_font(pixels: int) -> QFont:
    """The face of code."""
    font = _font((CODE_FAMILY, "Noto Sans Mono CJK SC", "monospace"), pixels, 400)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _font(families: tuple[str, ...], pixels: int, weight: int) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixels)
    if weight != 400:
        font.setVariableAxis(QFont.Tag("wght"), float(weight))
    return font
