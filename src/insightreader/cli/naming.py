"""Codes, dimensions, people and lists by the names that a person writes."""

from datetime import UTC, datetime, timedelta

import click

from insightreader.base.clock import to_ms
from insightreader.cli.session import Session
from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import Across, Axis, CodeDetail, DimensionDetail
from insightreader.domain.ids import CodeId, CollectionId, ProfileId, TagId
from insightreader.services.coding import CodeName
from insightreader.services.evidence.agreement import coders_of
from insightreader.services.evidence.codebook import codebook_of, steps_of
from insightreader.store.rewinding import Moment

_ALL = 10**9


def dimension(session: Session, name: str) -> DimensionDetail:
    """The dimension of that name. Raises NotFound."""
    for each in codebook_of(session.library).dimensions:
        if _same(each.name, name):
            return each
    raise NotFound(f"no dimension {name}", what="dimension", id=name)


def code(session: Session, written: str) -> CodeDetail:
    """The code that "Dimension/Name" means. Raises NotFound."""
    name = CodeName.parse(written)
    book = codebook_of(session.library)
    homes = {each.id for each in book.dimensions if _same(each.name, name.dimension)}
    for each in book.codes:
        if each.dimension in homes and _same(each.name, name.name):
            return each
    raise NotFound(f"no code {name}", what="code", id=written)


def axis(session: Session, written: str) -> Axis:
    """What one side of a matrix is: a dimension, or posts, authors, years, sites."""
    if written.casefold() in set(Across):
        return Across(written.casefold())
    return dimension(session, written).id


def tag(session: Session, name: str) -> TagId:
    """The tag of that name. Raises NotFound."""
    for each in session.reading.shelves().tags:
        if _same(each.name, name):
            return each.id
    raise NotFound(f"no tag {name}", what="tag", id=name)


def collection(session: Session, name: str) -> CollectionId:
    """The collection of that name. Raises NotFound."""
    for each in session.reading.shelves().collections:
        if _same(each.name, name):
            return each.id
    raise NotFound(f"no collection {name}", what="collection", id=name)


def person(session: Session, name: str) -> ProfileId:
    """Somebody who coded something. Raises NotFound."""
    for each in coders_of(session.library):
        if _same(each.name, name):
            return each.id
    raise NotFound(f"nobody called {name} coded anything", what="person", id=name)


def moment(session: Session, written: str) -> Moment:
    """A day ("2026-05-01", the whole of it), a time, or an act of the codebook's history."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        for step in steps_of(session.library, limit=_ALL):
            if step.uid.startswith(written) and len(written) >= 6:
                return Moment(operation=step.operation)
        raise click.UsageError(
            f"{written!r} is neither a date such as 2026-05-01 nor an id of 'codebook history'."
        ) from None
    if len(written) <= len("2026-05-01"):
        found += timedelta(days=1, microseconds=-1)
    return Moment(made_ms=to_ms(found if found.tzinfo else found.replace(tzinfo=UTC)))


def written_codes(session: Session) -> dict[CodeId, str]:
    """Return the codes as a person writes them."""
    book = codebook_of(session.library)
    names = {each.id: each.name for each in book.dimensions}
    return {each.id: f"{names[each.dimension]}/{each.name}" for each in book.codes}


def _same(one: str, other: str) -> bool:
    return one.casefold() == " ".join(other.split()).casefold()
