"""Which passages a command looks at: the same options for the matrix and every view."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from insightreader.cli import naming
from insightreader.cli.session import Session
from insightreader.domain.evidence_questions import PassageFilter, Soundness
from insightreader.services.searching import matching_posts

_Command = TypeVar("_Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--code", "codes", multiple=True, metavar="DIMENSION/NAME", help="That carry it."),
    click.option("--tag", metavar="NAME", help="Of posts with this tag."),
    click.option("--collection", metavar="NAME", help="Of posts in it, or in one inside it."),
    click.option(
        "--verdict",
        type=click.Choice([each.value for each in Soundness]),
        default=Soundness.ANY.value,
        help="By verdict.",
    ),
    click.option("--by", metavar="PERSON", help="Made by this person."),
    click.option("--published", metavar="YEAR[..YEAR]", help="Of posts of these years."),
    click.option("--query", metavar="QUERY", help="Of posts that a search finds."),
)


def filtered(command: _Command) -> _Command:
    """Give a command the options; they come as ``wanted``, for ``passage_filter``."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def passage_filter(
    session: Session,
    *,
    codes: Sequence[str] = (),
    tag: str | None = None,
    collection: str | None = None,
    verdict: str = Soundness.ANY,
    by: str | None = None,
    published: str | None = None,
    query: str | None = None,
) -> PassageFilter:
    """Return the filter that the options mean. Raises NotFound for a name that isn't there."""
    first, dots, last = (published or "").partition("..")
    return PassageFilter(
        codes=tuple(naming.code(session, each).id for each in codes),
        tag=naming.tag(session, tag) if tag else None,
        collection=naming.collection(session, collection) if collection else None,
        soundness=Soundness(verdict),
        profile=naming.person(session, by) if by else None,
        published=(first, last if dots else first),
        posts=frozenset(matching_posts(session.library, query)) if query else None,
    )
