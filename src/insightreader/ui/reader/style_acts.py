"""What changes the look of the text from the reading pane itself: theme, size, what is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.theme import ThemeSwitch


class StyleActs(QObject):
    """From actions to requests; the style itself comes back through the pane."""

    theme_requested = Signal(str)
    style_requested = Signal(object)

    def __init__(self, commands: ReaderCommands, view: ArticleView, switch: ThemeSwitch) -> None:
        super().__init__(view)
        self._view, self._switch = view, switch
        commands["theme"].triggered.connect(
            lambda: self.theme_requested.emit(self._switch.next_choice())
        )
        commands["larger"].triggered.connect(lambda: self._ask_size(1))
        commands["smaller"].triggered.connect(lambda: self._ask_size(-1))
        commands["numbers"].triggered.connect(self._ask_numbers)
        commands["code-names"].triggered.connect(self._ask_names)

    def _ask_size(self, by: int) -> None:
        style = self._view.scene.style
        self.style_requested.emit(replace(style, size_px=style.pixels + by))

    def _ask_numbers(self, is_wanted: bool) -> None:
        self.style_requested.emit(replace(self._view.scene.style, block_numbers=is_wanted))

    def _ask_names(self, is_wanted: bool) -> None:
        self.style_requested.emit(replace(self._view.scene.style, code_names=is_wanted))
