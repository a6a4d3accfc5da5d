"""XML that lists links: OPML's outlines and Pinboard's posts."""

from typing import TYPE_CHECKING

from insightreader.domain.foreign import ForeignFile, ForeignPost
from insightreader.interchange.importers.foreign_text import line, split_labels, xml_root
from insightreader.interchange.importers.foreign_values import Spot
from insightreader.interchange.importers.link_documents import pinboard_post

if TYPE_CHECKING:
    from lxml import etree

_DEEPEST = 64


def read_opml(data: bytes, into: ForeignFile) -> None:
    """Read outlines with an address as posts; a feed is listed, since it is no post."""
    for number, outline in enumerate(xml_root(data).iter("outline", "{*}outline"), 1):
        given = _attributes(outline)
        spot = Spot(f"outline {number}", into)
        title = line(given.get("title") or given.get("text"))
        if given.get("xmlurl"):
            spot.refuse(f"feed: {title or line(given['xmlurl'])[:80]}")
            continue
        written = given.get("url") or given.get("htmlurl")
        url = spot.address(written) if written else None
        if url is None:
            continue
        folders = _folders(outline)
        into.posts.append(
            ForeignPost(
                spot.where,
                url,
                title=title,
                saved_ms=spot.moment(given.get("created")),
                tags=split_labels(given.get("category", ""), ","),
                folders=(folders,) if folders else (),
            )
        )


def _attributes(element: "etree._Element") -> dict[str, str]:
    return {str(name).lower(): str(value) for name, value in element.attrib.items()}


def _folders(outline: "etree._Element") -> tuple[str, ...]:
    above = list(outline.iterancestors("outline"))[:_DEEPEST]
    names = (line(each.get("title") or each.get("text")) for each in reversed(above))
    return tuple(name for name in names if name)


def read_pinboard_xml(data: bytes, into: ForeignFile) -> None:
    """Read ``<posts><post href description extended tag time toread/></posts>``."""
    for number, post in enumerate(xml_root(data).iter("post"), 1):
        spot = Spot(f"bookmark {number}", into)
        url = spot.address(post.get("href"))
        if url is not None:
            into.posts.append(pinboard_post(_attributes(post), url, spot))
