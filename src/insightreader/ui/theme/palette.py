"""The theme as Qt's palette. Every role is set: Fusion mixes the system's colours into the rest."""

from PySide6.QtGui import QColor, QPalette

from insightreader.ui.theme.contrast import mix
from insightreader.ui.theme.tokens import Theme

Role = QPalette.ColorRole


def palette(theme: Theme) -> QPalette:
    """The palette of the whole program in that theme."""
    made = QPalette()
    for role, colour in _roles(theme).items():
        made.setColor(role, QColor(colour))
    quiet = QColor(mix(theme.muted, theme.side, share=0.4))
    for role in (Role.Text, Role.WindowText, Role.ButtonText, Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, quiet)
    return made


def field_palette(theme: Theme) -> QPalette:
    """The palette of boxes to tick, to turn and to choose from.

    Fusion draws their outline 1.4 times darker than the window: of a dark window nothing is seen.
    """
    made = palette(theme)
    made.setColor(Role.Window, QColor(theme.faint).lighter(140))
    made.setColor(Role.Base, QColor(theme.field))
    made.setColor(Role.Button, QColor(theme.card))
    return made


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: theme.side,
        Role.WindowText: theme.ink,
        Role.Base: theme.page,
        Role.AlternateBase: theme.side,
        Role.Text: theme.ink,
        Role.PlaceholderText: theme.muted,
        Role.Button: theme.card,
        Role.ButtonText: theme.ink,
        Role.BrightText: theme.danger,
        Role.Highlight: theme.selection,
        Role.HighlightedText: theme.ink,
        Role.Accent: theme.accent,
        Role.Link: theme.link,
        Role.LinkVisited: theme.link,
        Role.ToolTipBase: theme.card,
        Role.ToolTipText: theme.ink,
        Role.Light: theme.card,
        Role.Midlight: theme.hover,
        Role.Mid: theme.line,
        Role.Dark: theme.faint,
        Role.Shadow: theme.faint,
    }
