"""Long texts as they lie in the library: zstd at level 3."""

import zstandard

_LEVEL = 3


def pack(content: str) -> bytes:
    """Return a text packed."""
    return zstandard.ZstdCompressor(level=_LEVEL).compress(content.encode("utf-8", "surrogatepass"))


def unpack(content: bytes) -> str:
    """Return what ``pack`` packed."""
    return zstandard.ZstdDecompressor().decompress(content).decode("utf-8", "surrogatepass")
