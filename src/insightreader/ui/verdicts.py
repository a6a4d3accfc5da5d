"""How a verdict is said: by a word, an icon and a tone; on cards and under highlights alike."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VerdictLook:
    """How a verdict is said. ``tone``: danger, warning, info, or empty for a quiet one."""

    word: str
    icon: str
    tone: str
    meaning: str


_ICONS_AND_TONES = {
    "exact": ("check", ""),
    "normalised": ("check", ""),
    "moved": ("move", "info"),
    "placed by hand": ("hand", "info"),
    "changed": ("diff", "warning"),
    "ambiguous": ("shuffle", "warning"),
    "orphan": ("unlink", "danger"),
}


def verdict_look(verdict: str) -> VerdictLook:
    """Return how ``verdict`` is said; an unknown one (a newer library's) is shown as it is."""
    return _look(verdict, translate("Verdicts", "exact"))


@cache
def _look(verdict: str, _in_language: str) -> VerdictLook:
    """Kept by a word of the language, which may become another one at any time."""
    icon, tone = _ICONS_AND_TONES.get(verdict, ("circle-alert", "warning"))
    word, meaning = _verdict_words().get(verdict, (verdict, ""))
    return VerdictLook(word, icon, tone, meaning)


def _verdict_words() -> dict[str, tuple[str, str]]:
    return {
        "exact": (
            translate("Verdicts", "exact"),
            translate("Verdicts", "The passage says exactly what was quoted."),
        ),
        "normalised": (
            translate("Verdicts", "normalised"),
            translate("Verdicts", "The same words; only spaces, quotes or dashes differ."),
        ),
        "moved": (
            translate("Verdicts", "moved"),
            translate("Verdicts", "The same words, now at another place."),
        ),
        "placed by hand": (
            translate("Verdicts", "placed by hand"),
            translate("Verdicts", "Somebody chose this place."),
        ),
        "changed": (
            translate("Verdicts", "changed"),
            translate("Verdicts", "The source now says something else."),
        ),
        "ambiguous": (
            translate("Verdicts", "ambiguous"),
            translate("Verdicts", "The words occur at several places."),
        ),
        "orphan": (
            translate("Verdicts", "orphan"),
            translate("Verdicts", "The passage is no longer in the source."),
        ),
    }
