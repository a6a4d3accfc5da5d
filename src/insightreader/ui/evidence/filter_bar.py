"""Which passages a matrix counts: by tag, collection, coder, verdict and years, always in view."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from insightreader.domain.evidence_questions import ALL_PASSAGES, PassageFilter, Soundness
from insightreader.services.evidence.filtering import FilterChoices
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.naming import name_box
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, Theme, set_role

_LEAST_LETTERS = 7
Entry = tuple[object, str]


class FilterBar(QWidget):
    """A box for each way to narrow; boxes without a choice are hidden, chosen ones stand out."""

    chosen = Signal(object)
    """The ``PassageFilter`` that is wanted now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._wanted = ALL_PASSAGES
        self._boxes = {
            name: QComboBox()
            for name in ("tag", "collection", "profile", "soundness", "first", "last")
        }
        self.clear_button = QToolButton()
        self._words = plain_label("", "muted")
        self._lay_out()
        self.set_choices(FilterChoices(), ALL_PASSAGES)
        self.set_theme(theme)

    @property
    def is_narrowing(self) -> bool:
        """Whether some passages are left out."""
        return self._wanted != ALL_PASSAGES

    def set_choices(self, choices: FilterChoices, wanted: PassageFilter) -> None:
        """Offer what there is, and show what is wanted of it."""
        self._wanted = wanted
        first, last = wanted.published
        values = {
            "tag": wanted.tag,
            "collection": wanted.collection,
            "profile": wanted.profile,
            "soundness": None if wanted.soundness is Soundness.ANY else wanted.soundness,
            "first": first or None,
            "last": last or None,
        }
        for name, entries in self._entries(choices):
            box = self._boxes[name]
            with QSignalBlocker(box):
                box.clear()
                for value, words in entries:
                    box.addItem(words, value)
                box.setCurrentIndex(max(0, box.findData(values[name])))
            box.setVisible(len(entries) > 1)
            box.setFont(ui_font(0, 640 if box.currentIndex() > 0 else 400))
        self.clear_button.setVisible(self.is_narrowing)

    def say(self, words: str) -> None:
        """Say how much is left."""
        self._words.setText(words)

    def clear(self) -> None:
        """Let all passages through again."""
        if self.is_narrowing:
            self.chosen.emit(ALL_PASSAGES)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icon."""
        self.clear_button.setIcon(icon("funnel-x", theme.accent, size=14))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], 0, SPACE[3], SPACE[2])
        row.setSpacing(SPACE[2])
        row.addWidget(plain_label(self.tr("Only"), "muted"))
        for name, words in self._names():
            box = self._boxes[name]
            name_box(box, words)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_LETTERS)
            box.activated.connect(self._on_chosen)
            row.addWidget(box, 1)
        set_role(self.clear_button, "link")
        self.clear_button.setAccessibleName(self.tr("Show all passages again"))
        self.clear_button.clicked.connect(self.clear)
        row.addWidget(self.clear_button)
        row.addWidget(self._words)
        row.addStretch(1)

    def _names(self) -> Sequence[tuple[str, str]]:
        return (
            ("tag", self.tr("Only posts with a tag")),
            ("collection", self.tr("Only posts of a collection")),
            ("profile", self.tr("Only passages coded by somebody")),
            ("soundness", self.tr("Only quotations by their verdict")),
            ("first", self.tr("Only posts published since")),
            ("last", self.tr("Only posts published until")),
        )

    def _entries(self, choices: FilterChoices) -> Iterator[tuple[str, list[Entry]]]:
        tr = self.tr
        for name, any_words, found in (
            ("tag", tr("any tag"), choices.tags),
            ("collection", tr("any collection"), choices.collections),
            ("profile", tr("any coder"), choices.coders if len(choices.coders) > 1 else ()),
        ):
            yield name, [(None, any_words), *((each.id, each.name) for each in found)]
        yield (
            "soundness",
            [
                (None, tr("any verdict")),
                (Soundness.SOUND, tr("sound quotations")),
                (Soundness.DOUBTFUL, tr("quotations to look at")),
            ],
        )
        years = [(each, each) for each in choices.years]
        yield "first", [(None, tr("since any year")), *_worded(years, tr("since {year}"))]
        yield "last", [(None, tr("until any year")), *_worded(years, tr("until {year}"))]

    def _on_chosen(self) -> None:
        values = {name: box.currentData() for name, box in self._boxes.items()}
        first, last = values["first"] or "", values["last"] or ""
        if first and last and first > last:
            # The other end gives way to the one that was chosen now.
            is_first = self.sender() is self._boxes["first"]
            first, last = (first, first) if is_first else (last, last)
        self.chosen.emit(
            replace(
                self._wanted,
                tag=values["tag"],
                collection=values["collection"],
                profile=values["profile"],
                soundness=Soundness(values["soundness"] or Soundness.ANY),
                published=(first, last),
            )
        )


def _worded(years: Sequence[tuple[str, str]], words: str) -> Iterator[Entry]:
    return ((year, words.format(year=name)) for year, name in years)
