"""Spoiled documents of every format: bytes changed, cut, repeated; members of archives, too."""

import io
import random
import zipfile
from collections.abc import Callable

from tests.unit.capture.formats.documents import (
    PROSE,
    article,
    docx,
    epub,
    newsletter,
    odt,
    pdf,
    png,
    warc,
    word,
    zipped,
)

_PAGE = ("https://h.example/a", "text/html; charset=utf-8", article().encode())
_SHIP = ("https://h.example/ship.png", "image/png", png())
_ODT = (
    f'<text:h text:outline-level="2">Chapter</text:h><text:p>{PROSE[0]}</text:p><text:list>'
    "<text:list-item><text:p>one</text:p></text:list-item></text:list><table:table><table:table-row>"
    "<table:table-cell><text:p>A</text:p></table:table-cell></table:table-row></table:table>"
)
_WORD = (
    word("Chapter", style="Kapitel")
    + word(PROSE[0], rest='<w:r><w:footnoteReference w:id="2"/></w:r>')
    + word("one", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>')
    + f"<w:tbl><w:tr><w:tc>{word('A')}</w:tc></w:tr></w:tbl>"
)
WHOLE: dict[str, bytes] = {
    "page.html": article().encode(),
    "notes.txt": "\n\n".join(PROSE).encode(),
    "notes.md": f"---\ntitle: T\n---\n# T\n\n- {PROSE[0]}\n\n> {PROSE[1]}\n".encode(),
    "book.epub": epub(),
    "text.docx": docx(_WORD),
    "text.odt": odt(_ODT),
    "text.pdf": pdf(*PROSE, *PROSE),
    "letter.eml": newsletter(article('<img src="cid:ship@news.example">')),
    "page.mhtml": b"Snapshot-Content-Location: https://h.example/a\r\n"
    + newsletter(article()).replace(b"multipart/alternative", b"multipart/related", 1),
    "page.warc": warc(_PAGE, _SHIP),
    "page.wacz": zipped({"datapackage.json": "{}", "archive/a.warc.gz": warc(_PAGE, packed=True)}),
}
"""A whole document of each format, by a file name that fits it."""


def spoiled_bytes(data: bytes, chance: random.Random) -> bytes:
    """Bytes with some flipped, cut out, repeated or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(changed) + 1)
        match chance.randrange(5):
            case 0 if place < len(changed):
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place : place + chance.randint(1, 200)]
            case 2:
                changed[place:place] = chance.randbytes(chance.randint(1, 50))
            case 3:
                piece = changed[place : place + chance.randint(1, 60)]
                changed[place:place] = piece * chance.randint(2, 300)
            case _:
                del changed[place + chance.randint(0, 4_000) :]
    return bytes(changed)


def _spoiled_member(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([each for each in members if each != "mimetype"])
    if chance.randrange(8) == 0:
        del members[name]
    else:
        members[name] = spoiled_bytes(members[name], chance)
    return zipped(members)


def spoiled(name: str, seed: int) -> bytes:
    """The whole document of that name, spoiled in one of very many ways."""
    chance = random.Random(seed)
    data = WHOLE[name]
    ways: list[Callable[[bytes, random.Random], bytes]] = [spoiled_bytes]
    if data.startswith(b"PK"):
        ways += [_spoiled_member] * 3
    return chance.choice(ways)(data, chance)
