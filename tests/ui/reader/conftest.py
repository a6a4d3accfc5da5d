"""An article view of the window's size, and a post to show in it."""

from collections.abc import Callable

import pytest

from insightreader.text.rendering import render
from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.style import ReadingStyle
from tests.ui.dressed import dressed, switch
from tests.ui.reader.samples import RICH

__all__ = ["dressed", "switch"]


@pytest.fixture
def view(qtbot, switch) -> ArticleView:
    """A view on the screen, empty, 760 x 600 pixels."""
    made = ArticleView(switch, style=ReadingStyle())
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def shown(view) -> Callable[..., ArticleView]:
    """Show a Markdown document in the view."""

    def show(markdown: str = RICH, *, place: int | None = None, **content: object) -> ArticleView:
        sizes = content.pop("image_sizes", {})
        rendered = render(markdown, image_sizes=sizes)
        view.show_article(Content("A title", "Site · 3 min", rendered, **content), place)
        view.document().size()  # laid out whole, as it is a moment after the first paint
        return view

    return show


@pytest.fixture
def pane(qtbot, switch) -> ReaderPane:
    """A pane on the screen, 900 x 700 pixels."""
    made = ReaderPane(switch, style=ReadingStyle())
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made
