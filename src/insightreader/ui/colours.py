"""The names of the pens' colours, since a colour never stands alone."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def colour_name(colour: str) -> str:
    """Return the name of a pen's colour; an unknown one is called as the library calls it."""
    names = {
        "yellow": translate("Colours", "Yellow"),
        "green": translate("Colours", "Green"),
        "blue": translate("Colours", "Blue"),
        "pink": translate("Colours", "Pink"),
        "purple": translate("Colours", "Purple"),
    }
    return names.get(colour, colour)
