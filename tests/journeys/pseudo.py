"""A language that nobody speaks: every letter that went through a translation is a Greek one.

What is still in Latin letters came from the library, or was never offered to a translator.
"""

import re

from PySide6.QtCore import QTranslator

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_GREEK = "ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΣΧΥΖαβψδεφγηιξκλμνοπθρστυωςχυζ"
_TO_GREEK = str.maketrans(_LATIN, _GREEK)
_KEPT = re.compile(r"(\{\w+\}|%L?n|%\d|</?\w+[^>]*>|&\w+;|\*\.\w+(?:\.\w+)?)")


class Pseudo(QTranslator):
    """Translates everything, placeholders and markup left as they are."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        parts = _KEPT.split(source)
        return "".join(
            part if at % 2 else part.translate(_TO_GREEK) for at, part in enumerate(parts)
        )
