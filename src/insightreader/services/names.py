"""What a source is called before it was read, and which address two saves have in common."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import UserError

# Beginnings of names that tell who was shown an address, and never which page it is.
_TRACKING = (
    *("utm_", "fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "ttclid"),
    *("yclid", "li_fat_id", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "vero_id"),
    *("oly_", "wickedid", "rb_clickid", "s_cid", "ref_src", "ref_url", "trk", "trackingid"),
)


class NameTaken(UserError):
    """A name is empty, or taken by another of its kind (``data['name']``)."""


def tidy_name(name: str) -> str:
    """Return a name with its white space folded. Raises NameTaken where nothing is left."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise NameTaken("an empty name", name=name)
    return cleaned


def provisional_title(source: CaptureSource) -> str:
    """Return a title to show while a post is being read."""
    if source.name:
        return source.name
    if source.url:
        return source.url
    first_line = source.data[:300].decode("utf-8", "replace").strip().splitlines()
    return first_line[0][:120] if first_line else "…"


def normalised_address(address: str) -> str:
    """Return an address without tracking parameters, and without a fragment that doesn't route."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    query = urlencode(
        [
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not name.lower().startswith(_TRACKING)
        ]
    )
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path, query, fragment))
