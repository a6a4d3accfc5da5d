"""The reading pane: bar, article and what floats above it, put together.

It asks (``..._requested``) and never changes the library; what was done comes back through
``set_annotations`` and its like.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from insightreader.domain.cleaned import RemovedBlock
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.domain.text import RenderedText
from insightreader.ui import icons
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.content import Content, LoadImage, no_image
from insightreader.ui.reader.ends import Ends
from insightreader.ui.reader.highlights import highlight_of
from insightreader.ui.reader.message_page import MessagePage
from insightreader.ui.reader.meta import meta_line, title_of
from insightreader.ui.reader.passage_acts import PassageActs
from insightreader.ui.reader.removal import Removal
from insightreader.ui.reader.revision_bar import RevisionBar
from insightreader.ui.reader.scene import Range
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.style_acts import StyleActs
from insightreader.ui.reader.time_left import TimeLeft
from insightreader.ui.reader.top_bar import TopBar
from insightreader.ui.reader.way_finding import WayFinding
from insightreader.ui.reader.whereabouts import Whereabouts
from insightreader.ui.theme import Theme, ThemeSwitch, set_role

_EDGE_PX = 3


class ReaderPane(QWidget):
    """Shows a post, or why there is none to show. All offsets are those of the reading text."""

    highlight_requested = Signal(object, object, str, str)
    """Start, end, name of the colour, "highlight" or "underline"."""
    comment_requested = Signal(object, object)
    comment_of_requested = Signal(object)
    """The id of the annotation at hand, whose comment is to be edited."""
    passage_missed = Signal()
    """A comment was asked for with no passage and no annotation at hand."""
    code_requested = Signal(object, object)
    resize_requested = Signal(object, object, object)
    """An annotation's id, the start and end that it is to have."""
    copy_requested = Signal(object, object)
    annotation_activated = Signal(object)
    """The id of an annotation that was clicked or stepped to."""
    star_requested = Signal()
    tag_requested = Signal()
    link_requested = Signal(str)
    place_changed = Signal(object)
    theme_requested = Signal(str)
    """The name of the theme wanted."""
    style_requested = Signal(object)
    """A ``ReadingStyle`` wanted: size or block numbers were changed here."""
    text_settings_requested = Signal()
    library_toggled = Signal(bool)
    notes_toggled = Signal(bool)
    newest_requested = Signal()
    """An older revision is read, and the newest is wanted."""
    back_requested = Signal()
    forward_requested = Signal()

    def __init__(
        self, switch: ThemeSwitch, *, style: ReadingStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._switch = switch
        self._details: PostDetails | None = None
        self.view = ArticleView(switch, style=style)
        self.commands = ReaderCommands(switch, self, self.view)
        self._acts = PassageActs(self.commands, self.view)
        self._styles = StyleActs(self.commands, self.view, switch)
        self._ends = Ends(self.commands, self.view)
        self.removal = Removal(self.commands, self.view)
        self.whereabouts = Whereabouts(self.commands, self.view)
        self.time_left = TimeLeft(self.view)
        self.bar = TopBar(self.commands, switch, self)
        self._ways = WayFinding(self.commands, self.view, switch, self)
        self._message = MessagePage(switch, self)
        self._older = RevisionBar(self)
        self._edge = QFrame(self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.clear()

    # What is shown

    @property
    def on_show(self) -> tuple[Content, RevisionId] | None:
        """The article and its revision; None while a message stands in its place."""
        content = self.view.content
        revision = self._details.revision if self._details is not None else None
        if content is None or revision is None or self._pages.currentWidget() is not self.view:
            return None
        return content, revision.id

    def show_post(
        self,
        details: PostDetails,
        rendered: RenderedText,
        annotations: Sequence[Annotation],
        *,
        load_image: LoadImage = no_image,
        place: int | None = None,
        removed: Sequence[RemovedBlock] = (),
        is_older: bool = False,
    ) -> None:
        """Show a post from the offset ``place`` on; nothing goes back into an older text."""
        self._details = details
        self._ways.reset()
        self._pages.setCurrentWidget(self.view)
        self.view.show_article(
            Content(
                title_of(details),
                meta_line(
                    details,
                    blocks=len(rendered.blocks),
                    words_a_minute=self.view.scene.style.words_a_minute,
                ),
                rendered,
                language=details.row.language,
                is_right_to_left=details.row.direction == "rtl",
                load_image=load_image,
                removed=self.removal.ghosts_of(removed, is_read_only=is_older),
            ),
            place,
        )
        self.set_annotations(annotations)
        self.commands.allow(has_post=True, has_text=True)
        self.removal.allow()
        self._paint_star(self._switch.current)

    def show_message(
        self,
        title: str,
        text: str,
        *,
        details: PostDetails | None = None,
        icon: str = "book-open-text",
        is_busy: bool = False,
        actions: Iterable[QAction] = (),
    ) -> None:
        """Say why there is no text: a post being read, a capture that failed."""
        self._details = details
        self._ways.reset()
        self._message.show_message(title, text, icon=icon, is_busy=is_busy, actions=actions)
        self.commands.allow(has_post=details is not None, has_text=False)
        self._paint_star(self._switch.current)
        self._pages.setCurrentWidget(self._message)

    def show_older(self, words: str) -> None:
        """Say above the text that it is an older revision; without words it is the newest."""
        self._older.show_words(words)

    def clear(self) -> None:
        """Show what the pane is for."""
        self.show_message(
            self.tr("Choose a post to read"),
            self.tr(
                "Select text to highlight it, comment on it or code it. "
                "Keys 1 to 5 highlight in a colour, C comments, N goes to the next note. "
                "F1 opens the guide."
            ),
        )

    def set_details(self, details: PostDetails) -> None:
        """Take the post's new star; its text is the same."""
        self._details = details
        self._paint_star(self._switch.current)

    def set_style(self, style: ReadingStyle) -> None:
        """Set the text in another style, at the same place."""
        if style != self.view.scene.style:
            self.view.set_style(style)
        self.commands["numbers"].setChecked(style.block_numbers)
        self.commands["code-names"].setChecked(style.code_names)

    def set_panes(self, *, library: bool, notes: bool) -> None:
        """Tell which of the other panes are open."""
        self.commands["library"].setChecked(library)
        self.commands["notes"].setChecked(notes)

    def show_at_hand(self, is_at_hand: bool | None) -> None:
        """Tell along the upper edge whether this is the text at hand; None: there is no other."""
        self._edge.setHidden(is_at_hand is None)
        set_role(self._edge, "focus" if is_at_hand else "line")

    # Annotations and marks

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Replace all highlights."""
        made = (highlight_of(each) for each in annotations if self._fits(each))
        self.view.marks.set_highlights(each for each in made if each is not None)

    def update_annotation(self, annotation: Annotation) -> None:
        """Add an annotation's highlight or change it."""
        made = highlight_of(annotation) if self._fits(annotation) else None
        if made is None:
            self.view.marks.take(annotation.id)
        else:
            self.view.marks.put(made)

    def remove_annotation(self, annotation_id: AnnotationId) -> None:
        """Take an annotation's highlight away."""
        self.view.marks.take(annotation_id)

    def activate(self, annotation_id: AnnotationId | None) -> None:
        """Mark an annotation as the one at hand and bring it into view."""
        self._acts.activate(annotation_id)

    def mark_matches(self, ranges: Sequence[Range], *, start: int = 0) -> None:
        """Mark the hits of a search in the library and show the first from ``start`` on."""
        now = next((each for each in ranges if each[0] >= start), None)
        self.view.marks.set_found(ranges, now)
        if now is not None:
            self.view.scroll_to(*now)

    def current_place(self) -> int:
        """The offset at the top of the view."""
        return self.view.current_place()

    def selection(self) -> Range | None:
        """The selected passage."""
        return self.view.selection()

    def _fits(self, annotation: Annotation) -> bool:
        revision = self._details.revision if self._details else None
        return revision is None or annotation.revision == revision.id

    # Wiring

    def _lay_out(self) -> None:
        set_role(self, "page")
        self.setAccessibleName(self.tr("Reader"))
        self._edge.setFixedHeight(_EDGE_PX)
        self.show_at_hand(None)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._edge, self.bar, self._older, self._ways.find_bar, self._pages):
            column.addWidget(widget)

    def _connect(self) -> None:
        acts, commands, view = self._acts, self.commands, self.view
        acts.highlight_requested.connect(self.highlight_requested)
        acts.comment_requested.connect(self.comment_requested)
        acts.comment_of_requested.connect(self.comment_of_requested)
        acts.passage_missed.connect(self.passage_missed)
        acts.code_requested.connect(self.code_requested)
        acts.copy_requested.connect(self.copy_requested)
        acts.annotation_activated.connect(self.annotation_activated)
        acts.menu_filled.connect(self.removal.fill_menu)
        self._styles.theme_requested.connect(self.theme_requested)
        self._styles.style_requested.connect(self.style_requested)
        self._ends.resize_requested.connect(self.resize_requested)
        view.link_requested.connect(self.link_requested)
        view.place_changed.connect(self.place_changed)
        self._ways.back_requested.connect(self.back_requested)
        self._older.newest_requested.connect(self.newest_requested)
        commands["forward"].triggered.connect(self.forward_requested)
        commands["star"].triggered.connect(self.star_requested)
        commands["tag"].triggered.connect(self.tag_requested)
        commands["text"].triggered.connect(self.text_settings_requested)
        commands["library"].triggered.connect(self.library_toggled)
        commands["notes"].triggered.connect(self.notes_toggled)
        self._switch.changed.connect(self._paint_star)

    def _paint_star(self, theme: Theme) -> None:
        is_starred = self._details is not None and self._details.row.is_starred
        action = self.commands["star"]
        action.setText(self.tr("Remove the star") if is_starred else self.tr("Star"))
        colour = theme.accent if is_starred else theme.muted
        action.setIcon(icons.icon("star", colour, filled=is_starred))
