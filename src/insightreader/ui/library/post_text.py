"""What a row says of its post in words: for screen readers, tooltips, and the delegate."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain.entities import PostRow, PostState
from insightreader.domain.listing import SortKey
from insightreader.ui.counting import notes_words
from insightreader.ui.dates import published_text, saved_text
from insightreader.ui.explaining import problem_words

translate = QCoreApplication.translate


def accessible_text(post: PostRow) -> str:
    """Return what a screen reader says of the row, the most telling first."""
    parts = [
        translate("Posts", "unread") if not post.is_read else "",
        title_text(post),
        source_text(post),
        date_text(post, SortKey.SAVED),
        notes_text(post.annotations),
        translate("Posts", "starred") if post.is_starred else "",
        translate("Posts", "tags: {tags}").format(tags=", ".join(post.tags)) if post.tags else "",
        lost_text(post),
        state_text(post),
    ]
    return ", ".join(part for part in parts if part)


def tooltip_text(post: PostRow) -> str:
    """Return what doesn't fit into the row, a fact a line, as plain text."""
    lines = [title_text(post), " · ".join(filter(None, (post.author, post.site, post.url)))]
    published = published_text(post.published)
    lines += [
        translate("Posts", "Published {date}").format(date=published) if published else "",
        translate("Posts", "Saved {date}").format(date=saved_text(post.saved_ms)),
        lost_text(post),
        state_text(post),
    ]
    return "\n".join(line for line in lines if line)


def title_text(post: PostRow) -> str:
    """Return the title, or what stands in for it."""
    return post.title or post.url or translate("Posts", "Untitled")


def source_text(post: PostRow) -> str:
    """Return the site, else the author, else nothing."""
    return post.site or post.author or ""


def date_text(post: PostRow, key: SortKey) -> str:
    """Return the date that the list's order is about: published, or saved."""
    if key is SortKey.PUBLISHED:
        return published_text(post.published) or translate("Posts", "no date")
    return saved_text(post.saved_ms)


def state_text(post: PostRow) -> str:
    """Return what is to be said of a post that isn't ready: being read, or why that failed."""
    if post.state is PostState.READING:
        return translate("Posts", "Being read…")
    if post.state is PostState.FAILED:
        if post.problem is not None:
            return problem_words(post.problem)
        return translate("Posts", "Could not be read; the capture is kept")
    return ""


def lost_text(post: PostRow) -> str:
    """Return how many places lost characters, or nothing."""
    if post.lost:
        return translate("Posts", "%Ln place(s) with lost characters", None, post.lost)
    return ""


def notes_text(count: int) -> str:
    """Return how many notes there are, or nothing."""
    return notes_words(count) if count else ""
