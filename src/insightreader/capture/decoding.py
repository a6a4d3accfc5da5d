"""Bytes to text: marks and declarations first, then strict UTF-8, then a scored guess.

The guess is shown and can be overruled; the capture's bytes are never changed.
"""

import codecs
import re
from dataclasses import dataclass

from insightreader.capture.encoding_guess import guess_encoding

_BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REPORTED = {"utf-8-sig": "utf-8", "utf_8": "utf-8", "utf8": "utf-8"}

# What browsers read where a page says something narrower (WHATWG Encoding Standard, section 4.2).
_WEB_NAMES = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "unicode": "utf-16",
    "x-user-defined": "cp1252",
}
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE
)
_XML_ENCODING = re.compile(
    rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w:.-]{2,40})", re.IGNORECASE
)
_META_WINDOW = 8192
_JAPANESE_ESCAPE = b"\x1b$"
_MOST_BAD_SEQUENCES = 3
_MOST_BAD_SHARE = 0.03


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the encoding that it was read with; ``replaced`` counts undecodable sequences."""

    text: str
    encoding: str
    guessed: bool = False
    replaced: int = 0


def decode_text(data: bytes, charset: str | None = None) -> Decoded:
    """Decode a plain text. A declared ``charset`` counts only where the bytes agree with it."""
    return _marked(data) or _declared(data, charset) or _unguessed(data) or _guessed(data)


def decode_html(data: bytes, charset: str | None = None) -> Decoded:
    """Decode a page: mark, header, ``meta``, then as a plain text."""
    marked = _marked(data)
    if marked is not None:
        return marked
    declared = [charset, *_declarations(data[:_META_WINDOW])]
    for name in declared:
        decoded = _declared(data, name)
        if decoded is not None:
            return decoded
    mostly_sure = _unguessed(data)
    if mostly_sure is not None:
        return mostly_sure
    for codec in filter(None, map(_codec, declared)):
        decoded = _replacing(data, codec)
        # Browsers believe a declaration even where some bytes don't; so do we, unless most don't.
        if decoded.replaced <= _others(decoded.text):
            return decoded
    return _guessed(data)


def _declarations(head: bytes) -> list[str]:
    names = [match.group(1).decode("ascii") for match in _XML_ENCODING.finditer(head)]
    names += [match.group(1).decode("ascii") for match in _META_CHARSET.finditer(head)]
    # A meta element that could be read as ASCII can't have been UTF-16.
    return ["utf-8" if name.lower().startswith("utf-16") else name for name in names]


def _marked(data: bytes) -> Decoded | None:
    for mark, codec in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _replacing(data, codec)
    codec_by_zeros = _utf16_by_zeros(data)
    return None if codec_by_zeros is None else _replacing(data, codec_by_zeros)


def _utf16_by_zeros(data: bytes) -> str | None:
    """Western text in UTF-16 has a zero in nearly every other byte."""
    sample = data[:4096]
    pairs = len(sample) // 2
    if pairs < 4:
        return None
    if sample[1::2].count(0) > pairs * 0.4 and sample[0::2].count(0) == 0:
        return "utf-16-le"
    if sample[0::2].count(0) > pairs * 0.4 and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _codec(name: str | None) -> str | None:
    if not name:
        return None
    label = name.strip().strip("\"'").lower()
    label = _WEB_NAMES.get(label, label)
    try:
        codec = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    # Python also has codecs that turn text to text or bytes to bytes, which no page may name.
    return codec.name if getattr(codec, "_is_text_encoding", False) else None


def _declared(data: bytes, name: str | None) -> Decoded | None:
    codec = _codec(name)
    if codec is None or codec == "utf-7":
        return None
    try:
        return Decoded(data.decode(codec), _reported(codec))
    except UnicodeDecodeError:
        return None


def _unguessed(data: bytes) -> Decoded | None:
    if _JAPANESE_ESCAPE in data and data.isascii():
        return _declared(data, "iso2022_jp_2") or _utf8(data)
    return _utf8(data)


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    decoded = _replacing(data, "utf-8")
    high_bytes = sum(byte >= 0x80 for byte in data)
    is_mostly_valid = decoded.replaced <= max(_MOST_BAD_SEQUENCES, high_bytes * _MOST_BAD_SHARE)
    return decoded if is_mostly_valid and _others(decoded.text) > decoded.replaced else None


def _others(text: str) -> int:
    """Count the characters beyond ASCII that were decoded."""
    return sum(ord(character) >= 0x80 and character != "\ufffd" for character in text)


def _guessed(data: bytes) -> Decoded:
    codec = guess_encoding(data)
    decoded = _replacing(data, codec)
    return Decoded(decoded.text, decoded.encoding, guessed=True, replaced=decoded.replaced)


def _replacing(data: bytes, codec: str) -> Decoded:
    text = data.decode(codec, errors="replace")
    return Decoded(text, _reported(codec), replaced=text.count("\ufffd"))


def _reported(codec: str) -> str:
    return _REPORTED.get(codec, codec)
