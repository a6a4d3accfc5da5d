"""Every setting, declared once with type and default; the preferences are built from this."""

from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain import lookup

SettingValue = bool | int | str


class SettingGroup(StrEnum):
    """A page of the preferences."""

    READING = "reading"
    APPEARANCE = "appearance"
    LIBRARY = "library"
    PRIVACY = "privacy"
    WINDOW = "window"
    """What a window remembers by itself, for each library; no page of the preferences."""
    PROGRAM = "program"
    """What is set elsewhere, for all libraries; no page of the preferences."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``choices`` limits a text; ``minimum`` and ``maximum`` a number.

    ``is_font`` marks a text that names a family of fonts, ``is_folder`` one that is the path of a
    folder.
    """

    key: str
    group: SettingGroup
    default: SettingValue
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    is_font: bool = False
    is_folder: bool = False

    @property
    def has_page(self) -> bool:
        """Whether the preferences show it."""
        return self.group not in (SettingGroup.WINDOW, SettingGroup.PROGRAM)

    def accepts(self, value: object) -> bool:
        """Return whether a value is of the setting's type and within its bounds."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, str) and self.choices:
            return value in self.choices
        if isinstance(value, int) and not isinstance(value, bool) and self.maximum:
            return self.minimum <= value <= self.maximum
        return True


TOUR_STEPS = (
    *("read", "highlight", "comment", "code", "search", "removed", "versions", "matrix", "export"),
    "ended",
)
"""Of the guided tour, in their order, with the state after the last."""

_READING, _LOOK, _LIBRARY = SettingGroup.READING, SettingGroup.APPEARANCE, SettingGroup.LIBRARY

SETTINGS: tuple[Setting, ...] = (
    Setting("reading.font", _READING, "Literata", is_font=True),
    Setting("reading.size_px", _READING, 18, minimum=12, maximum=32),
    Setting("reading.measure_characters", _READING, 68, minimum=45, maximum=100),
    Setting("reading.leading_percent", _READING, 160, minimum=120, maximum=220),
    Setting("reading.justified", _READING, default=False),
    Setting("reading.block_numbers", _READING, default=False),
    Setting("reading.code_names", _READING, default=True),
    Setting("reading.time_left", _READING, default=True),
    Setting("reading.words_a_minute", _READING, 230, minimum=80, maximum=1000),
    Setting("reading.text_cursor", _READING, default=False),
    Setting("reading.dictionary", _READING, lookup.DICTIONARY),
    Setting("reading.web_search", _READING, lookup.WEB_SEARCH),
    Setting("reading.focus", _READING, default=False),
    Setting("look.theme", _LOOK, "system", choices=("system", "light", "sepia", "dark")),
    Setting("look.language", _LOOK, "system", choices=("system", "en", "de", "zh_CN", "ar")),
    Setting("look.dense_list", _LOOK, default=False),
    Setting("look.library_pane", _LOOK, default=True),
    Setting("look.notes_pane", _LOOK, default=True),
    Setting("library.folder", _LIBRARY, "", is_folder=True),
    Setting("library.when_known", _LIBRARY, "ask", choices=("ask", "keep", "new-version", "skip")),
    Setting("library.feeds", _LIBRARY, "never", choices=("never", "hour", "day", "week")),
    Setting("library.watched_folder", _LIBRARY, "", is_folder=True),
    Setting("library.backup_hours", _LIBRARY, 1, minimum=1, maximum=168),
    Setting("window.geometry", SettingGroup.WINDOW, ""),
    Setting("window.panes", SettingGroup.WINDOW, ""),
    Setting("window.workspace", SettingGroup.WINDOW, "read", choices=("read", "evidence", "brief")),
    Setting("window.tour_step", SettingGroup.WINDOW, TOUR_STEPS[0], choices=TOUR_STEPS),
    Setting("window.tour_shown", SettingGroup.WINDOW, default=False),
    Setting("window.notes_folder", SettingGroup.WINDOW, "", is_folder=True),
    Setting("window.notes_folder_follows", SettingGroup.WINDOW, default=False),
    Setting("window.side_by_side", SettingGroup.WINDOW, ""),
    Setting("window.side_by_side_share", SettingGroup.WINDOW, 50, minimum=20, maximum=80),
    Setting("palette.recent", SettingGroup.WINDOW, ""),
    Setting("program.version_seen", SettingGroup.PROGRAM, ""),
    Setting(
        "export.style",
        SettingGroup.PROGRAM,
        "apa",
        choices=("apa", "chicago", "harvard", "mla", "vancouver"),
    ),
    Setting("keys.changed", SettingGroup.PROGRAM, ""),
    Setting("libraries.recent", SettingGroup.PROGRAM, ""),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
