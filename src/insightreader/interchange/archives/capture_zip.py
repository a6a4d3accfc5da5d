"""Captures as files in a zip, with a list of what each is and sums that anybody can check."""

import json
from collections.abc import Mapping, Sequence
from typing import BinaryIO

from insightreader.base.clock import iso
from insightreader.domain.exchange import Origin
from insightreader.interchange.dated_zip import DatedZip
from insightreader.interchange.file_name import file_name

FOLDER = "captures/"
SUMS = "SHA256SUMS"
MANIFEST = "manifest.json"
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "application/epub+zip": ".epub",
    "application/json": ".json",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}


class CaptureZip(DatedZip):
    """Writes captures one by one; ``finish`` adds the lists."""

    def __init__(self, file: BinaryIO, origin: Origin) -> None:
        super().__init__(file, origin.made_ms)
        self._origin = origin
        self._names: dict[str, str] = {}
        self._entries: list[Mapping[str, object]] = []

    def add(
        self, sha256: str, data: bytes, *, title: str, media_type: str, facts: Mapping[str, object]
    ) -> None:
        """Add a capture; bytes that are there already are only listed once more."""
        if sha256 not in self._names:
            ending = _ENDINGS.get(media_type.partition(";")[0].strip().lower(), ".bin")
            # The digest's start tells files of one title apart, on every file system.
            name = FOLDER + file_name(title, f"-{sha256[:12]}{ending}")
            self._names[sha256] = name
            self._put(name, data)
        entry = {"file": self._names[sha256], "sha256": sha256, "media_type": media_type, **facts}
        self._entries.append(entry)

    def finish(self, missing: Sequence[Mapping[str, object]]) -> None:
        """Write the manifest and the sums in the form of ``sha256sum``, and end the zip."""
        document = {
            "program": f"InsightReader {self._origin.program}",
            "library": self._origin.library,
            "made": iso(self._origin.made_ms),
            "captures": self._entries,
            "missing": list(missing),
        }
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        self._put(MANIFEST, text.encode("utf-8", "replace"))
        lines = (f"{digest}  {name}\n" for digest, name in self._names.items())
        self._put(SUMS, "".join(lines).encode())
        self.close()
