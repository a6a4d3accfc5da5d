"""The pictures of a page: found where lazy loading hides them, trackers left out."""

import re
import unicodedata

from lxml.html import HtmlElement, fragments_fromstring
from lxml.html.builder import E as BUILD

from insightreader.capture.data_images import DataImages
from insightreader.capture.markup_tree import elements, remove, replace_with, tag_of
from insightreader.capture.page_addresses import resolved, web_address

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-hi-res-src",
    "data-full-src",
    "data-image",
    "data-url",
    "data-runner-src",
    "data-orig-file",
)
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_CANDIDATE = re.compile(
    r"(?P<address>[^\s,]\S*?)(?:\s+(?P<size>[\d.]+)(?P<unit>[wx]))?\s*(?:,\s|,?$)"
)
_PLACEHOLDER = re.compile(
    r"(?:blank|spacer|placeholder|transparent|pixel|loading|lazy|grey|1x1)[\w.-]*\.(?:gif|png|svg)",
    re.IGNORECASE,
)
_TRACKER = re.compile(
    r"//(?:[^/]*\.)?(?:doubleclick\.net|google-analytics\.com|scorecardresearch\.com|"
    r"facebook\.com/tr|quantserve\.com|pixel\.wp\.com|stats\.wp\.com|feedburner\.com/~)",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|avif|svg|heic)", re.IGNORECASE)
"""What an editor puts where nobody wrote an alternative text."""
_LONGEST_EMOJI = 8
_WIDEST = 1_600
_TINY = 2


def repair_images(tree: HtmlElement, base: str | None, images: DataImages) -> None:
    """Give every picture one absolute address or ``asset:`` name; take out those without."""
    _open_noscripts(tree)
    _write_emoji(tree)
    for image in elements(tree, "img", "amp-img"):
        image.tag = "img"
        source = _source(image, base, images)
        if source is None or _is_tracker(image, source):
            remove(image)
        else:
            image.set("src", source)
            if _FILE_NAME.fullmatch(image.get("alt") or ""):
                image.set("alt", "")
    for picture in elements(tree, "picture"):
        picture.drop_tag()


def _open_noscripts(tree: HtmlElement) -> None:
    """Let a picture that is there for readers without scripts take its place."""
    for noscript in elements(tree, "noscript"):
        shown = noscript.find(".//img")
        if shown is None and "<img" in (noscript.text or ""):
            parsed = fragments_fromstring(noscript.text or "")
            found = [part for part in parsed if isinstance(part, HtmlElement)]
            shown = next((image for part in found for image in part.iter("img")), None)
        if shown is None or _is_shown_beside(noscript, shown):
            remove(noscript)
        else:
            replace_with(noscript, shown)


def _is_shown_beside(noscript: HtmlElement, image: HtmlElement) -> bool:
    """Whether a picture beside the ``noscript`` is the same one, lazily loaded."""
    for beside in (noscript.getprevious(), noscript.getnext()):
        if beside is not None and tag_of(beside) == "img":
            sources = {beside.get(name) for name in ("src", *_LAZY)}
            if image.get("src") in sources:
                return True
    return False


def _write_emoji(tree: HtmlElement) -> None:
    """A picture in the place of a character becomes that character."""
    for image in elements(tree, "img"):
        text = (image.get("alt") or "").strip()
        if 0 < len(text) <= _LONGEST_EMOJI and all(map(_is_pictorial, text)):
            replace_with(image, BUILD("span", text))


def _is_pictorial(character: str) -> bool:
    return unicodedata.category(character) in {"So", "Sk", "Mn", "Cf", "Me", "Cn"}


def _source(image: HtmlElement, base: str | None, images: DataImages) -> str | None:
    own = (image.get("src") or "").strip()
    if own.startswith("asset:"):
        if images.get(own) is not None and not _lazy_address(image, base):
            return own
        own = ""
    candidates = [_lazy_address(image, base), _from_sets(image, base)]
    if own and not own.startswith("data:") and not _PLACEHOLDER.search(own):
        candidates.insert(0, resolved(own, base))
    candidates.append(_from_picture(image, base))
    return next((c for c in candidates if c and web_address(c)), None)


def _lazy_address(image: HtmlElement, base: str | None) -> str | None:
    for name in _LAZY:
        value = image.get(name)
        if value and not value.lstrip().startswith(("{", "[", "data:")):
            return resolved(value, base)
    return None


def _from_sets(element: HtmlElement, base: str | None) -> str | None:
    for name in _LAZY_SETS:
        value = element.get(name)
        best = _best_candidate(value) if value else None
        if best:
            return resolved(best, base)
    return None


def _from_picture(image: HtmlElement, base: str | None) -> str | None:
    parent = image.getparent()
    if parent is None or tag_of(parent) != "picture":
        return None
    found = (_from_sets(source, base) for source in parent.iter("source"))
    return next((address for address in found if address), None)


def _best_candidate(srcset: str) -> str | None:
    """Return the address of the largest picture that isn't needlessly large."""
    best, best_size = None, -1.0
    for match in _CANDIDATE.finditer(srcset[:20_000].strip()):
        size = float(match["size"] or 1) * (800 if match["unit"] != "w" else 1)
        if best is None or (best_size < size <= _WIDEST) or size < best_size > _WIDEST:
            best, best_size = match["address"], size
    return best


def _is_tracker(image: HtmlElement, source: str) -> bool:
    sizes = [_pixels(image.get(name)) for name in ("width", "height")]
    return any(size is not None and size <= _TINY for size in sizes) or bool(
        _TRACKER.search(source)
    )


def _pixels(value: str | None) -> float | None:
    match = re.match(r"\s*(\d{1,6})(?:\.\d+)?\s*(?:px)?\s*$", value or "")
    return float(match.group(1)) if match else None
