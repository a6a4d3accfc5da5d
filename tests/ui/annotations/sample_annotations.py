"""Annotations as the store would hand them over, made of a number."""

from dataclasses import replace

from insightreader.domain.entities import Annotation, Code, PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId, Uid

CODES = tuple(
    Code(CodeId(number), Uid(f"c{number}"), dimension, name, colour)
    for number, (dimension, name, colour) in enumerate(
        (
            ("Case", "Borough that paves the way", "blue"),
            ("Case", "Global commission", "blue"),
            ("Outcome", "Success", "green"),
            ("Outcome", "Never started", "pink"),
            ("Factor", "Trust in local capacity", "yellow"),
            ("Mission", "Health", "purple"),
        ),
        start=1,
    )
)
QUOTES = (
    "the marks are the only honest summary I have: they record what held me, not what I meant",
    "A passage that survives the pause is worth keeping",
    "worth keeping; one that does not was never going to be kept anyway",
    "two people who will never meet can disagree politely",
)
COLOURS = ("yellow", "green", "blue", "pink", "purple")


def sample_annotation(number: int, **changes: object) -> Annotation:
    """Return an annotation that is a function of ``number``, with ``changes`` to its fields."""
    comment = "My own definition of a *useful* note." if number % 2 else ""
    annotation = Annotation(
        id=AnnotationId(number),
        uid=Uid(f"a{number}"),
        post=PostId(1),
        revision=RevisionId(1),
        start=number * 100,
        end=number * 100 + 60,
        block=number,
        exact=QUOTES[number % 4],
        prefix="",
        suffix="",
        colour=COLOURS[number % 5],
        style="highlight",
        comment=comment,
        comment_html="<p>My own definition of a <em>useful</em> note.</p>" if comment else "",
        codes=(CODES[number % 6],) if number % 3 else (),
        author="Ada",
        created_ms=1_780_000_000_000 - number * 60_000,
        changed_ms=1_780_000_000_000,
        text_verdict=TextVerdict.EXACT,
        place_verdict=PlaceVerdict.SAME,
    )
    return replace(annotation, **changes)  # type: ignore[arg-type]
