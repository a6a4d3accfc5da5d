"""How the reader wants the article set: a value from the preferences."""

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from insightreader.ui import fonts

SMALLEST_PX, LARGEST_PX = 12, 32

WORDS_A_MINUTE = 230
"""Silent reading of English prose: Brysbaert (2019) found 238 words a minute for non-fiction."""
_PROSE = "The quick letters of an ordinary sentence, taken as they come in English prose."


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """``size_px`` is the text's size (12 to 32), ``measure`` the characters of a line, ``leading``
    the distance of two base lines in sizes.
    """

    family: str = fonts.READING_FAMILY
    size_px: int = 18
    measure: int = 68
    leading: float = 1.6
    justified: bool = False
    block_numbers: bool = False
    code_names: bool = True
    words_a_minute: int = WORDS_A_MINUTE

    @property
    def pixels(self) -> int:
        """The size, kept within what the layout was made for."""
        return min(max(self.size_px, SMALLEST_PX), LARGEST_PX)

    @property
    def line_px(self) -> int:
        """Distance of two base lines in pixels."""
        return round(self.pixels * self.leading)

    @property
    def padding_px(self) -> int:
        """Room at both sides of the text, inside the page: block numbers and comment dots."""
        return 2 * self.pixels

    def text_width_px(self) -> int:
        """Width of ``measure`` mean characters. The font's own average counts capitals that prose
        doesn't have, so a sentence is measured.
        """
        metrics = QFontMetricsF(fonts.reading_font(self.family, self.pixels))
        return round(self.measure * metrics.horizontalAdvance(_PROSE) / len(_PROSE))
