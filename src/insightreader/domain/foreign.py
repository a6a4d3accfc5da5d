"""What other programs' files hold, in the words of this one: posts, notes and what was wrong."""

from dataclasses import dataclass, field

from insightreader.domain.entities import Status
from insightreader.domain.exchange import ImportProblem, LeftBehind


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """A highlight of another program, or without a ``quote`` a note on the whole post.

    ``made_ms`` counts milliseconds since 1970, UTC; None: unknown. ``author`` names somebody else
    than the person who imports.
    """

    quote: str = ""
    comment: str = ""
    colour: str = "yellow"
    prefix: str = ""
    suffix: str = ""
    tags: tuple[str, ...] = ()
    made_ms: int | None = None
    author: str | None = None
    codes: tuple[tuple[str, str], ...] = ()
    """Dimension and name of each code, where the other program has a codebook."""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.quote.strip() or self.comment or self.codes)


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """A code of another program's codebook. ``parent`` names a code of the same dimension."""

    dimension: str
    name: str
    parent: str | None = None
    colour: str = ""
    definition: str = ""
    includes: str = ""
    excludes: str = ""
    bearing: str = ""


@dataclass(frozen=True, slots=True)
class ForeignPost:
    """A post as another program kept it. ``where`` is its place in the file, for reports.

    ``content`` is its stored text (of ``media_type``), where the file holds one.
    """

    where: str
    url: str | None
    title: str = ""
    author: str | None = None
    site: str | None = None
    published: str | None = None
    language: str | None = None
    excerpt: str = ""
    saved_ms: int | None = None
    tags: tuple[str, ...] = ()
    folders: tuple[tuple[str, ...], ...] = ()
    """Paths of collections, outermost first."""
    status: Status = Status.INBOX
    is_read: bool = False
    is_starred: bool = False
    content: bytes | None = None
    media_type: str = "text/html"
    notes: tuple[ForeignNote, ...] = ()


@dataclass(slots=True)
class ForeignFile:
    """Everything found in a file: posts, and what couldn't be taken over."""

    posts: list[ForeignPost] = field(default_factory=list)
    problems: list[ImportProblem] = field(default_factory=list)
    left_behind: list[LeftBehind] = field(default_factory=list)
    codes: list[ForeignCode] = field(default_factory=list)
    """Parents before their children."""
    dimensions: dict[str, str] = field(default_factory=dict)
    """What is said of dimensions, by their names."""

    def refuse(self, where: str, reason: str) -> None:
        """Note something that couldn't be carried."""
        self.problems.append(ImportProblem(where, reason))
