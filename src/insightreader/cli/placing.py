"""``place``: what a person decides about where an annotation stands."""

import click

from insightreader.cli.notes import AnnotationShapes, annotation_line, say_candidates
from insightreader.cli.session import Session, pass_session
from insightreader.domain.errors import QuoteAmbiguous
from insightreader.domain.ids import AnnotationId
from insightreader.services.placing import Placing
from insightreader.services.quoting import passage


@click.command()
@click.argument("annotation")
@click.option("--accept", is_flag=True, help="Agree with the place that was found.")
@click.option("--refuse", is_flag=True, help="Say that it is the wrong one: there is none.")
@click.option("--quote", help="The passage where it stands now, in the post's words.")
@click.option("--prefix", default="", help="What stands before it, where it occurs several times.")
@click.option("--suffix", default="", help="What stands after it.")
@click.option("--nth", type=click.IntRange(min=1), help="Which of several places.")
@pass_session
def place(
    session: Session,
    annotation: str,
    accept: bool,
    refuse: bool,
    quote: str | None,
    prefix: str,
    suffix: str,
    nth: int | None,
) -> int:
    """Accept the place of an annotation, refuse it, or place it by hand.

    What it quotes stays as it is, and undo sets the decision back.
    """
    if (accept, refuse, quote is not None).count(True) != 1:
        raise click.UsageError("Say one of --accept, --refuse and --quote TEXT.")
    key, placing = session.annotation(annotation), Placing(session.library)
    try:
        if accept:
            placing.accept(key)
        elif refuse:
            placing.refuse(key)
        elif quote is not None:
            [found] = session.reading.annotations([key])
            where = passage(
                session.reading, found.post, quote, prefix=prefix, suffix=suffix, nth=nth
            )
            placing.place(key, *where)
    except QuoteAmbiguous as error:
        return say_candidates(session, error)
    _say(session, key)
    return 0


def _say(session: Session, key: AnnotationId) -> None:
    [found] = session.reading.annotations([key])
    session.answer(AnnotationShapes(session)(found), lines=[annotation_line(found)])


COMMANDS = (place,)
