"""What the reader says above a text, or in the place of one."""

from PySide6.QtCore import QCoreApplication, QLocale

from insightreader.domain.entities import PostRow, PostState
from insightreader.services.reading import OpenedPost
from insightreader.ui.dates import full_moment_text
from insightreader.ui.explaining import explain_problem

translate = QCoreApplication.translate


def words_of_older(opened: OpenedPost) -> str:
    """Return that an older revision is read, and which; "" where it is the newest."""
    read, newest = opened.details.revision, opened.newest
    if read is None or newest is None:
        return ""
    words = translate(
        "ReaderPresenter", "This is revision {number} of {date}; the newest is revision {newest}."
    )
    number = QLocale().toString
    return words.format(
        number=number(read.number),
        date=full_moment_text(read.created_ms),
        newest=number(newest.number),
    )


def why_no_text(row: PostRow) -> str:
    """Return why a post has no text to be shown."""
    if row.state is PostState.READING:
        return translate("ReaderPresenter", "Being read. The capture is safe already.")
    return explain_problem(row.problem)
