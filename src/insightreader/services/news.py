"""What changed from version to version, as the program brings it along."""

from insightreader.base import resources

_VERSION = "\n## "


def news_markdown() -> str:
    """Return the changes, newest first, without what the file says to those who write it.

    Raises ResourceMissing where the program came without them.
    """
    _, mark, versions = resources.changelog().read_text(encoding="utf-8").partition(_VERSION)
    return f"{mark}{versions}".lstrip()


def is_update(seen: str, version: str) -> bool:
    """Whether somebody who saw ``seen`` last works with another version now.

    Nobody is told of anything at a first start, where ``seen`` is "".
    """
    return seen not in ("", version)
