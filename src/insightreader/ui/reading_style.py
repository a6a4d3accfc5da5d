"""The reader's style as the settings have it, both ways."""

from insightreader.services.settings import Settings
from insightreader.ui.reader.style import ReadingStyle


def reading_style(settings: Settings) -> ReadingStyle:
    """Return the style that the settings ask for."""
    return ReadingStyle(
        family=settings.text("reading.font"),
        size_px=settings.number("reading.size_px"),
        measure=settings.number("reading.measure_characters"),
        leading=settings.number("reading.leading_percent") / 100,
        justified=settings.flag("reading.justified"),
        block_numbers=settings.flag("reading.block_numbers"),
        code_names=settings.flag("reading.code_names"),
        words_a_minute=settings.number("reading.words_a_minute"),
    )


def store_style(settings: Settings, style: ReadingStyle) -> None:
    """Make a style the one to start with."""
    settings.set("reading.font", style.family)
    settings.set("reading.size_px", style.pixels)
    settings.set("reading.measure_characters", style.measure)
    settings.set("reading.leading_percent", round(style.leading * 100))
    settings.set("reading.justified", style.justified)
    settings.set("reading.block_numbers", style.block_numbers)
    settings.set("reading.code_names", style.code_names)
    settings.set("reading.words_a_minute", style.words_a_minute)
