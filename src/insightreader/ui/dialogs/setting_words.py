"""What the preferences call each setting. A setting without words fails a test."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain.settings import SettingGroup
from insightreader.ui.languages import OWN_NAMES


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


def group_words(group: SettingGroup) -> str:
    """Return the name of a page."""
    return {
        SettingGroup.READING: _tr("Reading"),
        SettingGroup.APPEARANCE: _tr("Appearance"),
        SettingGroup.LIBRARY: _tr("Library"),
        SettingGroup.PRIVACY: _tr("Privacy"),
    }[group]


def setting_words(key: str) -> tuple[str, str]:
    """Return the name of a setting, and a hint ("" for none). Raises KeyError."""
    return {**_words_of_reading(), **_words_of_the_rest()}[key]


def _words_of_reading() -> dict[str, tuple[str, str]]:
    return {
        "reading.font": (
            _tr("Font"),
            _tr("Any font of this computer; Literata comes with the program."),
        ),
        "reading.size_px": (_tr("Text size"), ""),
        "reading.measure_characters": (_tr("Length of a line"), ""),
        "reading.leading_percent": (_tr("Line spacing"), ""),
        "reading.justified": (_tr("Justify the text"), ""),
        "reading.block_numbers": (
            _tr("Show block numbers"),
            _tr("To cite § 12 of a post."),
        ),
        "reading.code_names": (
            _tr("Show the names of codes under highlights"),
            _tr("So that a colour never stands alone."),
        ),
        "reading.time_left": (
            _tr("Show the time left"),
            _tr("At the window's foot: minutes from here to the end, and percent read."),
        ),
        "reading.words_a_minute": (
            _tr("Reading speed"),
            _tr("Of Chinese and Japanese, two characters count as a word."),
        ),
        "reading.text_cursor": (
            _tr("Move a text cursor by the arrow keys"),
            _tr("For screen readers, and to select by keys (F7). Else the arrow keys scroll."),
        ),
        "reading.dictionary": (
            _tr("Address of the dictionary"),
            _tr("Opened in your browser. {word} is what is selected, {language} the text's."),
        ),
        "reading.web_search": (_tr("Address of the web search"), ""),
        "reading.focus": (
            _tr("Quiet all but the paragraph at hand"),
            _tr("While there is nothing but the text (Shift+F11)."),
        ),
    }


def _words_of_the_rest() -> dict[str, tuple[str, str]]:
    return {
        "look.theme": (_tr("Theme"), ""),
        "look.language": (
            _tr("Language"),
            _tr("At once: the window is built anew."),
        ),
        "look.dense_list": (_tr("Show more posts in the list"), ""),
        "look.library_pane": (_tr("Show the library"), ""),
        "look.notes_pane": (_tr("Show the notes"), ""),
        "library.folder": (
            _tr("Library folder"),
            _tr("Used from the next start. None: the usual place of this system."),
        ),
        "library.when_known": (
            _tr("Saving what is there already"),
            _tr("Known by its address without tracking parameters, or by its bytes."),
        ),
        "library.feeds": (
            _tr("Refreshing feeds"),
            _tr("While the window is open. Else only when you ask for it."),
        ),
        "library.watched_folder": (
            _tr("Folder to take pages from"),
            _tr("Where the browser's SingleFile saves pages. Each comes in by itself, once."),
        ),
        "library.backup_hours": (_tr("Time between backups"), ""),
    }


def unit_words(key: str) -> str:
    """Return what a setting's number counts, as it stands behind the number. Raises KeyError."""
    return {
        "reading.size_px": _tr(" px"),
        "reading.measure_characters": _tr(" characters"),
        "reading.leading_percent": _tr(" %"),
        "reading.words_a_minute": _tr(" words a minute"),
        "library.backup_hours": _tr(" h"),
    }[key]


def choice_words(key: str, choice: str) -> str:
    """Return what a choice is called. Raises KeyError."""
    return {
        "look.theme": {
            "system": _tr("As the system"),
            "light": _tr("Light"),
            "sepia": _tr("Sepia"),
            "dark": _tr("Dark"),
        },
        "look.language": {"system": _tr("As the system"), **OWN_NAMES},
        "library.when_known": {
            "ask": _tr("Ask, in the line at the window's foot"),
            "keep": _tr("Save it as another post"),
            "new-version": _tr("Make a new version of the post"),
            "skip": _tr("Leave it out"),
        },
        "library.feeds": {
            "never": _tr("Only when asked"),
            "hour": _tr("Every hour"),
            "day": _tr("Every day"),
            "week": _tr("Every week"),
        },
    }[key][choice]
