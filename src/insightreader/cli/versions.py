"""The versions of a post: ``recapture compare go-back``."""

import click

from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.notes import AnnotationShapes, annotation_line
from insightreader.cli.saving import acquire, finish_carrying, with_fetched_images
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.errors import UserError
from insightreader.domain.ids import JobId, PostId
from insightreader.domain.text import Block, RenderedText
from insightreader.services.capturing import Capturing
from insightreader.services.versions import Compared, Versions, compare_revisions
from insightreader.text.comparing import BlockPair

Document = dict[str, object]


@click.command()
@click.argument("post")
@click.argument("source", required=False)
@click.option("--url", help="The address that the capture came from.")
@pass_session
def recapture(session: Session, post: str, source: str | None, url: str | None) -> int:
    """Give a post a new revision, and say what became of each annotation.

    SOURCE is a file, an address, or '-' for standard input. Without it the stored capture is
    cleaned again, by the rules of today. All earlier revisions are kept.
    """
    key, capturing = session.post(post), Capturing(session.library)
    if source is None:
        job, is_asked = capturing.retry(key).value, False
    else:
        acquired = acquire(source, url, None)
        accepted = capturing.begin_again(key, acquired).value
        assert accepted.job is not None
        job, is_asked = accepted.job, acquired.acquired == "address"
    _clean(session, capturing, job, wants_images=is_asked)
    return say_verdicts(session, key)


def _clean(session: Session, capturing: Capturing, job: JobId, *, wants_images: bool) -> None:
    try:
        cleaned = session.cleaner.clean(capturing.source_of(job))
        if wants_images:
            cleaned = with_fetched_images(session, cleaned)
    except UserError as error:
        # The capture is kept with the reason, and the post stays as it was.
        capturing.fail(job, type(error).__name__)
        raise
    finish_carrying(session, capturing, job, cleaned)


def say_verdicts(session: Session, post: PostId) -> int:
    """Answer with a post's revision and what became of each of its annotations."""
    details = session.reading.details(post)
    notes = session.reading.annotations_of(post)
    to_document = AnnotationShapes(session)
    document = {
        "post": details.row.uid,
        "revision": details.revision.number if details.revision else None,
        "verdicts": [{"annotation": each.uid, **to_document(each)} for each in notes],
    }
    session.answer(document, lines=[annotation_line(each) for each in notes])
    doubtful = [each for each in notes if each.is_doubtful]
    if not session.as_json:
        session.say(
            f"Revision {document['revision']}: {counted(len(notes), 'annotation')}, "
            f"{len(doubtful)} to look at."
        )
    return 0


@click.command()
@click.argument("post")
@click.option("--old", type=click.IntRange(min=1), help="A revision's number; the one before.")
@click.option("--new", type=click.IntRange(min=1), help="A revision's number; the one read now.")
@pass_session
def compare(session: Session, post: str, old: int | None, new: int | None) -> int:
    """Show what differs between two revisions of a post; exit 1 when something does."""
    key = session.post(post)
    newer = session.reading.revision_numbered(key, new)
    older = session.reading.revision_numbered(key, old or max(1, newer.number - 1))
    found = compare_revisions(session.library, key, old=older.id, new=newer.id)
    differing = [each for each in found.pairs if not each.is_same]
    to_document = AnnotationShapes(session)
    document = {
        "post": found.details.row.uid,
        "old": older.number,
        "new": newer.number,
        "blocks": [_pair(each, found) for each in found.pairs],
        "annotations": [to_document(each) for each in found.touched],
    }
    lines = [line for each in differing for line in _lines(each, found)]
    session.answer(document, lines=lines)
    return FOUND_WRONG if differing else 0


def _pair(pair: BlockPair, found: Compared) -> Document:
    return {
        "same": pair.is_same,
        "old": pair.old.number if pair.old else None,
        "new": pair.new.number if pair.new else None,
        "old_text": _text(pair.old, found.texts[0]),
        "new_text": _text(pair.new, found.texts[1]),
        "old_marks": list(pair.old_marks),
        "new_marks": list(pair.new_marks),
    }


def _text(block: Block | None, rendered: RenderedText) -> str | None:
    return None if block is None else rendered.text[block.start : block.end]


def _lines(pair: BlockPair, found: Compared) -> list[str]:
    sides = (("-", pair.old, found.texts[0]), ("+", pair.new, found.texts[1]))
    return [
        f"{sign} § {block.number}  {on_one_line(_text(block, rendered) or '')}"
        for sign, block, rendered in sides
        if block is not None
    ]


@click.command("go-back")
@click.argument("post")
@click.argument("number", type=click.IntRange(min=1))
@pass_session
def go_back(session: Session, post: str, number: int) -> None:
    """Read another revision of a post, with its anchors; all others are kept."""
    key = session.post(post)
    revision = session.reading.revision_numbered(key, number).id
    Versions(session.library).go_back(key, revision)
    say_verdicts(session, key)


COMMANDS = (recapture, compare, go_back)
