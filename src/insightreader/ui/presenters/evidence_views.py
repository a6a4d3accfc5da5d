"""The views beside the matrix: codes together, timeline, coverage, sources."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, Signal

from insightreader.domain.evidence import AxisKey, CodebookDetail, Passage
from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.evidence_views import Clock, CodeSources, Coverage, Period, Span
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.cooccurrence import cooccurrence_of, passages_of, sources_of
from insightreader.services.evidence.coverage import coverage_of
from insightreader.services.evidence.timeline import posts_in, timeline_of
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.legend import Legend
from insightreader.ui.evidence.strip_view import StripView
from insightreader.ui.evidence.together_view import TogetherView
from insightreader.ui.presenters.evidence_rows import coverage_row, period_row, source_row
from insightreader.ui.theme import ThemeSwitch


class TogetherPresenter(QObject):
    """Co-occurrence of codes."""

    passage_opened = Signal(object)

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self.view = TogetherView(switch)
        self.view.cell_wanted.connect(self._read_cell)
        self.view.passage_opened.connect(self.passage_opened)

    def refresh(self) -> None:
        """Count again."""
        self._engine.ask_seat("together", lambda seat: cooccurrence_of(seat.source)).then(
            self.view.set_matrix
        )

    def _read_cell(self, row: AxisKey, column: AxisKey) -> None:
        codes = tuple({CodeId(int(row)), CodeId(int(column))})
        _passages(self._engine, codes, self.view.show_passages)


class TimelinePresenter(QObject):
    """Passages by the time of their posts."""

    passage_opened = Signal(object)

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        tr = self.tr
        self.view = StripView(
            switch,
            words=tr(
                "When what you coded was published, saved or last read. Enter shows the passages."
            ),
            nothing=EmptyPage(
                switch,
                "calendar-range",
                title=tr("No post yet"),
                words=tr("Save posts and mark passages in them; here is when they are from."),
                way=tr("Save a page…"),
            ),
            legend=Legend(switch, [("accent", tr("passages")), ("faint", tr("posts"))]),
        )
        self.view.add_choice("clock", tr("By the day of"))
        self.view.offer(
            "clock",
            [
                (Clock.PUBLISHED, tr("publishing")),
                (Clock.SAVED, tr("saving")),
                (Clock.READ, tr("reading")),
            ],
        )
        self.view.add_choice("span", tr("a bar for each"))
        self.view.offer("span", [(Span.YEAR, tr("year")), (Span.MONTH, tr("month"))])
        self.view.chosen.connect(self.refresh)
        self.view.row_opened.connect(self._read_passages)
        self.view.passage_opened.connect(self.passage_opened)

    def _choice(self) -> tuple[Clock, Span]:
        return Clock(str(self.view.choice("clock"))), Span(str(self.view.choice("span")))

    def refresh(self) -> None:
        """Count again."""
        clock, span = self._choice()
        self._engine.ask_seat(
            "timeline", lambda seat: timeline_of(seat.source, clock, span=span)
        ).then(self._take)

    def _take(self, periods: Sequence[Period]) -> None:
        largest = max((max(each.passages, each.posts) for each in periods), default=0)
        self.view.set_rows([period_row(each, largest) for each in periods])

    def _read_passages(self, period: str) -> None:
        clock, span = self._choice()

        def read(seat: Seat) -> list[Passage]:
            posts = posts_in(seat.source, period, clock, span=span)
            return passages_of(seat.source, PassageFilter(posts=posts))

        self._engine.ask_seat("passages of a period", read).then(self.view.show_passages)


class CoveragePresenter(QObject):
    """How much of each post was on show and is coded."""

    post_opened = Signal(object)

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        tr = self.tr
        self.view = StripView(
            switch,
            words=tr("Each strip is a post from its first paragraph to its last. Enter opens it."),
            nothing=EmptyPage(
                switch,
                "scan-eye",
                title=tr("No post yet"),
                words=tr("Here you see what of your posts was never on show, and never coded."),
                way=tr("Save a page…"),
            ),
            legend=Legend(
                switch,
                [
                    ("accent", tr("coded")),
                    ("found_now", tr("marked")),
                    ("faint", tr("seen")),
                    ("chip", tr("never on show")),
                ],
            ),
        )
        self.view.row_opened.connect(self.post_opened)

    def refresh(self) -> None:
        """Read again."""
        self._engine.ask_seat("coverage", lambda seat: coverage_of(seat.source)).then(self._take)

    def _take(self, posts: Sequence[Coverage]) -> None:
        unread = sum(each.is_unread for each in posts)
        words = self.tr("Paragraphs never on show in {unread} of %Ln post(s)", None, len(posts))
        text = words.format(unread=QLocale().toString(unread))
        self.view.set_rows([coverage_row(each) for each in posts], text)


class SourcesPresenter(QObject):
    """How many posts, authors, years and sites each code rests on."""

    passage_opened = Signal(object)

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        tr = self.tr
        self.view = StripView(
            switch,
            words=tr("How many voices stand behind each code: a segment is an author's share."),
            nothing=EmptyPage(
                switch,
                "users",
                title=tr("No codes yet"),
                words=tr("Here you see whether a case rests on one author or on many."),
                way=tr("Open the codebook"),
            ),
        )
        self.view.add_choice("dimension", tr("Codes of"))
        self.view.chosen.connect(self.refresh)
        self.view.row_opened.connect(self._read_passages)
        self.view.passage_opened.connect(self.passage_opened)

    def refresh(self) -> None:
        """Count again."""
        wanted = self.view.choice("dimension")

        def read(seat: Seat) -> tuple[CodebookDetail, list[CodeSources]]:
            book = codebook_of(seat.source)
            known = [each.id for each in book.dimensions]
            if not known:
                return book, []
            key = wanted if wanted in known else known[0]
            return book, sources_of(seat.source, DimensionId(int(str(key))))

        self._engine.ask_seat("sources", read).then(lambda found: self._take(*found))

    def _take(self, book: CodebookDetail, sources: Sequence[CodeSources]) -> None:
        self.view.offer("dimension", [(each.id, each.name) for each in book.dimensions])
        largest = max((each.passages for each in sources), default=0)
        self.view.set_rows([source_row(each, largest) for each in sources])

    def _read_passages(self, code: CodeId) -> None:
        _passages(self._engine, (code,), self.view.show_passages)


def _passages(
    engine: Engine, codes: Sequence[CodeId], then: Callable[[list[Passage]], object]
) -> None:
    def read(seat: Seat) -> list[Passage]:
        return passages_of(seat.source, PassageFilter(codes=tuple(codes)))

    engine.ask_seat("passages of codes", read).then(then)
