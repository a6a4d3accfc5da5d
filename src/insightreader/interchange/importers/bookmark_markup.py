"""Links in HTML as bookmark files hold them: read as a stream, since their lists are never closed.

Netscape's bookmark files, and the lists of Pocket and Instapaper, are such.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_DEEPEST = 64


@dataclass(slots=True)
class Link:
    """A link with the attributes, the headings above it and the description below it."""

    attributes: dict[str, str]
    folders: tuple[str, ...]
    words: str = ""
    description: str = ""
    number: int = 0


@dataclass(slots=True)
class _Place:
    """Where the stream stands."""

    folders: list[str] = field(default_factory=list)
    heading: str | None = None
    level: str = ""
    reading: str = ""


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[Link] = []
        self._place = _Place()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        place = self._place
        if tag == "a":
            folders = tuple(each for each in place.folders if each)
            self.links.append(
                Link(
                    {name: value or "" for name, value in attrs},
                    folders,
                    number=len(self.links) + 1,
                )
            )
            place.reading = "a"
        elif tag in ("h1", "h2", "h3"):
            place.heading, place.level, place.reading = "", tag, tag
        elif tag in ("dl", "ul", "ol") and len(place.folders) < _DEEPEST:
            # A bookmark file's own title isn't a folder; in Pocket's lists it tells the state.
            is_title = tag == "dl" and place.level == "h1"
            place.folders.append("" if is_title else " ".join((place.heading or "").split()))
            place.heading = None
        elif tag in ("dt", "dd", "li"):
            place.reading = "dd" if tag == "dd" else ""

    def handle_endtag(self, tag: str) -> None:
        place = self._place
        if tag in ("dl", "ul", "ol") and place.folders:
            place.folders.pop()
        if tag in (place.reading, "dl", "ul", "ol"):
            place.reading = ""

    def handle_data(self, data: str) -> None:
        match self._place.reading:
            case "a":
                self.links[-1].words += data
            case "dd" if self.links:
                self.links[-1].description += data
            case "h1" | "h2" | "h3":
                self._place.heading = (self._place.heading or "") + data


def links_of(markup: str) -> list[Link]:
    """Return every link in order."""
    reader = _Links()
    reader.feed(markup)
    reader.close()
    return reader.links
