"""Annotations: ``annotate annotations check``."""

from collections.abc import Iterator, Sequence

import click

from insightreader.cli import shapes
from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.differences import Change, Piece
from insightreader.domain.entities import Annotation
from insightreader.domain.errors import QuoteAmbiguous
from insightreader.domain.ids import PostId, RevisionId, Uid
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.checking import Checking, keep_verdicts
from insightreader.services.coding import CodeName
from insightreader.services.quoting import passage

_MARKS = {Change.SAME: ("", ""), Change.WENT: ("[-", "-]"), Change.CAME: ("{+", "+}")}
"""Around words, as programs that compare texts word by word have long set them."""


class AnnotationShapes:
    """Annotations as JSON; remembers the posts and revisions that it has looked up."""

    def __init__(self, session: Session) -> None:
        self._reading = session.reading
        self._posts: dict[PostId, tuple[Uid, dict[RevisionId, int]]] = {}

    def __call__(self, annotation: Annotation) -> shapes.Document:
        """Return one of them."""
        if annotation.post not in self._posts:
            uid = self._reading.details(annotation.post).row.uid
            numbers = {each.id: each.number for each in self._reading.revisions(annotation.post)}
            self._posts[annotation.post] = (uid, numbers)
        uid, numbers = self._posts[annotation.post]
        return shapes.annotation(annotation, post_uid=uid, revision=numbers[annotation.revision])


def annotation_line(annotation: Annotation) -> str:
    """Return what a person reads of an annotation; what its source says instead stands below."""
    codes = "".join(f"  [{code.path}]" for code in annotation.codes)
    named = ", ".join(filter(None, (annotation.secondary_person, annotation.secondary_work)))
    quoted = f"  ({named}, as quoted there)" if named else ""
    quote = f"“{on_one_line(annotation.exact)}”"
    if annotation.is_about_post:
        quote = "on the whole post"
    first = f"{annotation.uid}  § {annotation.block}  {annotation.verdict}  {quote}{quoted}{codes}"
    return first + "".join(f"\n    {line}" for line in _further_lines(annotation))


def _further_lines(annotation: Annotation) -> Iterator[str]:
    if annotation.difference is not None:
        pieces = (_marked(each) for each in annotation.difference.abridged())
        yield f"now: {on_one_line(''.join(pieces))}"
    if annotation.comment:
        yield annotation.comment


def _marked(piece: Piece) -> str:
    opening, closing = _MARKS[piece.change]
    return f"{opening}{piece.words}{closing}{piece.space}"


@click.command()
@click.argument("post")
@click.option("--quote", help="The passage, in the post's words.")
@click.option("--on-post", is_flag=True, help="A note on the whole post, without a passage.")
@click.option("--prefix", default="", help="What stands before it, where it occurs several times.")
@click.option("--suffix", default="", help="What stands after it.")
@click.option("--nth", type=click.IntRange(min=1), help="Which of several places.")
@click.option("--comment", default="", help="A comment, in Markdown.")
@click.option("--code", "codes", multiple=True, metavar="DIMENSION/NAME", help="A code.")
@click.option(
    "--colour", type=click.Choice(["yellow", "green", "blue", "pink", "purple"]), default="yellow"
)
@click.option(
    "--secondary", metavar="PERSON|WORK", help="Who is quoted in the passage, from which work."
)
@pass_session
def annotate(
    session: Session,
    post: str,
    quote: str | None,
    on_post: bool,
    prefix: str,
    suffix: str,
    nth: int | None,
    comment: str,
    codes: Sequence[str],
    colour: str,
    secondary: str | None,
) -> int:
    """Annotate a passage of a post, or the post as a whole."""
    if on_post == (quote is not None):
        raise click.UsageError("Say what is annotated: --quote TEXT, or --on-post.")
    key = session.post(post)
    start = end = 0
    try:
        if quote is not None:
            start, end = passage(session.reading, key, quote, prefix=prefix, suffix=suffix, nth=nth)
    except QuoteAmbiguous as error:
        return say_candidates(session, error)
    person, _, work = (secondary or "").partition("|")
    annotating = Annotating(session.library)
    created = annotating.create(
        NewAnnotation(
            key,
            start,
            end,
            colour=colour,
            comment=comment,
            codes=tuple(CodeName.parse(each) for each in codes),
            secondary_person=person.strip() or None,
            secondary_work=work.strip() or None,
            is_about_post=on_post,
        )
    ).value
    if comment:
        annotating.store_rendered(created, comment, session.renderer.comment(comment))
    annotation = session.reading.annotations([created])[0]
    session.answer(AnnotationShapes(session)(annotation), lines=[annotation_line(annotation)])
    return 0


def say_candidates(session: Session, error: QuoteAmbiguous) -> int:
    """Answer with the places that a quotation stands in, for one to be chosen."""
    candidates = error.data["candidates"]
    assert isinstance(candidates, list)
    document = [{"block": block, "start": start, "end": end} for block, start, end in candidates]
    lines = [
        f"{number}  § {each['block']}  {each['start']}" for number, each in enumerate(document, 1)
    ]
    session.answer({"candidates": document}, lines=lines)
    session.say(
        "The quotation stands in several places; choose one with --nth, --prefix or --suffix."
    )
    return FOUND_WRONG


@click.command()
@click.argument("post", required=False)
@click.option("--code", metavar="DIMENSION/NAME", help="Only those that carry this code.")
@pass_session
def annotations(session: Session, post: str | None, code: str | None) -> None:
    """List the annotations of a post, or of the library."""
    found = (
        session.reading.annotations_of(session.post(post))
        if post
        else session.reading.all_annotations()
    )
    if code:
        wanted = str(CodeName.parse(code)).casefold()
        found = [
            each
            for each in found
            if any(f"{one.dimension}/{one.name}".casefold() == wanted for one in each.codes)
        ]
    to_document = AnnotationShapes(session)
    session.answer(
        {"annotations": [to_document(each) for each in found]},
        lines=[annotation_line(each) for each in found],
    )


@click.command()
@click.argument("post", required=False)
@pass_session
def check(session: Session, post: str | None) -> int:
    """Check every quotation against the stored source."""
    checking = Checking(session.reading, session.renderer.render)
    results = list(checking.check(session.post(post) if post else None))
    keep_verdicts(session.library, results)
    faulty = [each for each in results if each.is_faulty]
    to_document = AnnotationShapes(session)
    document = {
        "checked": len(results),
        "faults": [
            to_document(each.annotation) | {"source_is_intact": each.source_is_intact}
            for each in faulty
        ],
    }
    session.answer(document, lines=[annotation_line(each.annotation) for each in faulty])
    if not session.as_json:
        session.say(f"{counted(len(results), 'quotation')} checked, {len(faulty)} to look at.")
    return FOUND_WRONG if faulty else 0


COMMANDS = (annotate, annotations, check)
