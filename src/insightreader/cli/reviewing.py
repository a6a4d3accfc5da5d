"""``review``: old annotations come back."""

import click

from insightreader.base.clock import now_ms
from insightreader.cli.notes import AnnotationShapes, annotation_line
from insightreader.cli.session import Session, pass_session
from insightreader.services.reviewing import A_DAYS_REVIEW, Recall, Reviewing, count_due, due


@click.command()
@click.argument("annotation", required=False)
@click.argument("answer", required=False, type=click.Choice([each.value for each in Recall]))
@click.option("--limit", type=click.IntRange(min=1), default=A_DAYS_REVIEW, show_default=True)
@pass_session
def review(session: Session, annotation: str | None, answer: str | None, limit: int) -> None:
    """Show the annotations that are due, or say when one is to come back: soon, later or never."""
    if annotation is not None:
        if answer is None:
            raise click.UsageError("Say when it is to come back: soon, later or never.")
        key = session.annotation(annotation)
        Reviewing(session.library).answer(key, Recall(answer))
    now = now_ms()
    found = due(session.library, now_ms=now, limit=limit)
    waiting = count_due(session.library, now_ms=now)
    shape = AnnotationShapes(session)
    document = {"due": [shape(each) for each in found], "waiting": waiting}
    session.answer(document, lines=[annotation_line(each) for each in found])
    if not session.as_json:
        session.say(f"{len(found)} shown, {waiting} due.")


COMMANDS = (review,)
