"""The images of an article that a user captured by address: fetched as the page itself was.

Only what the cleaned Markdown shows is asked for. A picture that doesn't come stays what it was
before: its address in the Markdown, its alternative text in the reading text.
"""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from insightreader.capture.data_images import image_asset
from insightreader.capture.network.fetching import Resolver, download, resolve
from insightreader.capture.network.pinned_connection import Answer, ask
from insightreader.capture.network.web_target import WebTarget
from insightreader.domain.cleaned import Cleaned, ImageAsset
from insightreader.domain.errors import Refused, SourceUnreadable
from insightreader.domain.text import RenderedText

Asker = Callable[..., Answer]
"""``pinned_connection.ask``, or what stands for it."""

MOST_IMAGES = 40
LARGEST_IMAGE = 10 * 1024 * 1024
"""In bytes, of one image."""
LARGEST_SUM = 40 * 1024 * 1024
"""In bytes, of all images of one article."""
IMAGE_SECONDS = 10.0
TOTAL_SECONDS = 40.0
LONGEST_TEXT = 4_000_000
"""In characters; a longer one is a book or worse, and stays without pictures."""

# What is code is taken first, so that a picture that is only written about stays as written.
_PICTURE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*\n)*?(?P=fence)[^\n]*$"
    r"|(?<!`)(?P<ticks>`{1,8})(?!`)[^\n]{0,500}?(?<!`)(?P=ticks)(?!`)"
    r"|(?P<head>!\[(?:\\.|[^\\\]\n]){0,500}\]\()"
    r"(?:<(?P<held>https?://[^<>\s]{1,8000})>|(?P<bare>https?://[^()<>\s]{1,8000}))\)",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class MissedImage:
    """An image that didn't come. ``why`` is fetching's reason, "format", "many" or "late"."""

    address: str
    why: str


@dataclass(frozen=True, slots=True)
class FetchedImages:
    """What came of an article's images, by the address that the Markdown has."""

    found: Mapping[str, ImageAsset]
    missed: tuple[MissedImage, ...]

    def naming(self, cleaned: Cleaned) -> "Naming":
        """Return what is to be rendered to give the article its images."""
        return Naming(cleaned, self.found, with_names(cleaned.rendered.markdown, self.found))


@dataclass(frozen=True, slots=True)
class Naming:
    """An article on the way to its images: ``markdown`` names them and wants rendering."""

    cleaned: Cleaned
    found: Mapping[str, ImageAsset]
    markdown: str

    @property
    def sizes(self) -> dict[str, tuple[int, int]]:
        """(width, height) in pixels by SHA-256."""
        every = (*self.cleaned.images, *self.found.values())
        return {str(image.sha256): (image.width, image.height) for image in every}

    def finish(self, rendered: RenderedText) -> Cleaned:
        """Return the article with its images; a text that would not be the same goes without."""
        if rendered.text_sha256 != self.cleaned.rendered.text_sha256:
            return self.cleaned
        images = {image.sha256: image for image in (*self.cleaned.images, *self.found.values())}
        return replace(self.cleaned, rendered=rendered, images=tuple(images.values()))


def image_addresses(markdown: str) -> list[str]:
    """Return the web addresses of the pictures in a text, each once, in their order."""
    return list(dict.fromkeys(address for _, address in _pictures(markdown)))


def fetch_images(
    markdown: str,
    *,
    resolver: Resolver = resolve,
    asker: Asker = ask,
    clock: Callable[[], float] = time.monotonic,
) -> FetchedImages:
    """Fetch the pictures of an article within the limits above; what fails is listed."""
    deadline = clock() + TOTAL_SECONDS
    found: dict[str, ImageAsset] = {}
    missed: list[MissedImage] = []
    room = LARGEST_SUM
    for number, address in enumerate(image_addresses(markdown)):
        seconds = min(IMAGE_SECONDS, deadline - clock())
        if number >= MOST_IMAGES or seconds <= 0:
            missed.append(MissedImage(address, "many" if number >= MOST_IMAGES else "late"))
            continue
        bounded = partial(asker, seconds=seconds, largest=min(LARGEST_IMAGE, room))
        came = _fetched(address, resolver, bounded)
        if isinstance(came, ImageAsset):
            found[address] = came
            room -= len(came.data)
        else:
            missed.append(came)
    return FetchedImages(found, tuple(missed))


def _fetched(
    address: str, resolver: Resolver, asker: Callable[[WebTarget, str], Answer]
) -> ImageAsset | MissedImage:
    try:
        _, answer = download(address, resolver=resolver, asker=asker)
    except (Refused, SourceUnreadable) as error:
        return MissedImage(address, str(error.data.get("why", "network")))
    return image_asset(answer.body) or MissedImage(address, "format")


def with_names(markdown: str, found: Mapping[str, ImageAsset]) -> str:
    """Return the Markdown with stored images in the place of addresses, which become titles."""
    parts: list[str] = []
    end = 0
    for match, address in _pictures(markdown):
        asset = found.get(address)
        if asset is not None:
            title = address.replace('"', "%22")
            parts += [markdown[end : match.start()], match["head"]]
            parts.append(f'asset:{asset.sha256} "{title}")')
            end = match.end()
    return "".join([*parts, markdown[end:]])


def _pictures(markdown: str) -> Iterator[tuple[re.Match[str], str]]:
    if "![" not in markdown or len(markdown) > LONGEST_TEXT:
        return
    for match in _PICTURE.finditer(markdown):
        address = match["held"] or match["bare"]
        if address:
            yield match, address
