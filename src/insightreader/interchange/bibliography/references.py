"""What a reference to a post says, before any format: people, dates, where it stands, its key."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from insightreader.base.clock import to_datetime
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.people import Person, people

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_NO_KEY = re.compile(r"[^a-z0-9]+")
_KEY_LENGTH = 24


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody whom a post quotes: never read, only seen there. ``block`` is 0 without a place."""

    person: str
    work: str
    block: int

    @property
    def words(self) -> str:
        """Person and work in one line."""
        return ", ".join(part for part in (self.person, self.work) if part)


@dataclass(frozen=True, slots=True)
class Reference:
    """A post as a source. Dates are (year, month, day), as far as they are known."""

    key: str
    """ASCII, unique in a library and the same at every export unless author or date are edited."""
    details: PostDetails
    authors: tuple[Person, ...]
    issued: tuple[int, ...]
    accessed: tuple[int, ...]
    quoted: tuple[Quoted, ...] = ()

    @property
    def host(self) -> str:
        """The address's host, without "www."; empty where there is none."""
        try:
            host = urlsplit(self.details.row.url or "").hostname or ""
        except ValueError:
            return ""
        return host.removeprefix("www.")


def reference(details: PostDetails, annotations: Iterable[Annotation] = ()) -> Reference:
    """Return a post as a source, with whom it quotes according to its annotations."""
    row = details.row
    authors = people(row.author)
    issued = _date(row.published)
    moment = to_datetime(details.captured_ms)
    accessed = (moment.year, moment.month, moment.day)
    key = _key(authors, issued, row.uid)
    return Reference(key, details, authors, issued, accessed, tuple(_quoted(annotations)))


def _quoted(annotations: Iterable[Annotation]) -> Iterator[Quoted]:
    seen = set()
    for each in annotations:
        person, work = each.secondary_person or "", each.secondary_work or ""
        found = Quoted(person, work, each.block)
        if (person or work) and found not in seen:
            seen.add(found)
            yield found


def _date(written: str | None) -> tuple[int, ...]:
    found = _DATE.match(written or "")
    return tuple(int(part) for part in found.groups() if part) if found else ()


def _key(authors: tuple[Person, ...], issued: tuple[int, ...], uid: str) -> str:
    name = (authors[0].family or authors[0].literal) if authors else ""
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    plain = _NO_KEY.sub("", plain)[:_KEY_LENGTH] or "post"
    # The end of a UUIDv7 is its random part.
    return f"{plain}{issued[0] if issued else ''}-{uid[-8:]}"
