"""What roles, bearings, patterns and colours are called."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain.evidence import Bearing, Pattern, Role

translate = QCoreApplication.translate


def role_words() -> dict[Role, str]:
    """Return what the codes of a dimension stand for."""
    return {
        Role.NONE: translate("Codebook", "plain codes"),
        Role.CASE: translate("Codebook", "cases"),
        Role.OUTCOME: translate("Codebook", "outcomes"),
    }


def bearing_words() -> dict[Bearing, str]:
    """Return what a code says of its case."""
    return {
        Bearing.NONE: translate("Codebook", "says neither"),
        Bearing.FOR: translate("Codebook", "speaks for"),
        Bearing.AGAINST: translate("Codebook", "speaks against"),
    }


def pattern_words() -> dict[Pattern, str]:
    """Return what the hatchings are called."""
    return {
        Pattern.NONE: translate("Codebook", "no pattern"),
        Pattern.STRIPES: translate("Codebook", "stripes"),
        Pattern.DOTS: translate("Codebook", "dots"),
        Pattern.CROSS: translate("Codebook", "cross"),
        Pattern.CHECKS: translate("Codebook", "checks"),
        Pattern.WAVES: translate("Codebook", "waves"),
    }


def pen_words() -> dict[str, str]:
    """Return what the pens are called."""
    return {
        "yellow": translate("Codebook", "yellow"),
        "green": translate("Codebook", "green"),
        "blue": translate("Codebook", "blue"),
        "pink": translate("Codebook", "pink"),
        "purple": translate("Codebook", "purple"),
    }
