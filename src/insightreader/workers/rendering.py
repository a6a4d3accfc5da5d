"""The rendering worker: Markdown of comments and corrected texts to sanitised HTML."""

from insightreader.domain.text import RenderedText
from insightreader.workers.handling import Context, Handler, Handlers
from insightreader.workers.jobs import COMMENT, RENDER, RenderQuestion


def render(question: RenderQuestion, _: Context) -> RenderedText:
    """Render the Markdown of a revision."""
    from insightreader.text.rendering import render as render_text

    return render_text(question.markdown, image_sizes=question.image_sizes)


def comment(markdown: str, _: Context) -> str:
    """Render a comment to HTML."""
    from insightreader.text.comment import render_comment

    return render_comment(markdown)


HANDLERS: Handlers = (Handler(RENDER, render), Handler(COMMENT, comment))
