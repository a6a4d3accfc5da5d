"""A comment's stored drawing, rebuilt for a page of ours; its plain words where there is none."""

from html import escape

from insightreader.domain.entities import Annotation
from insightreader.interchange.viewer_html import AnyWords, NotViewerHtml, rebuilt


def comment_html(annotation: Annotation) -> str:
    """Return a comment as harmless HTML."""
    if annotation.comment_html:
        try:
            return rebuilt(annotation.comment_html, AnyWords(), prefix=f"c-{annotation.uid}-")
        except NotViewerHtml:
            pass
    return f'<p class="plain">{escape(annotation.comment)}</p>'
