"""REFI-QDA projects of MAXQDA, NVivo, ATLAS.ti, QualCoder and others, as posts with notes.

What the standard asks for is often missing or otherwise; whatever has no place here is listed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from insightreader.domain.exchange import LeftBehind, Part
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import line, split_labels, words, xml_root
from insightreader.interchange.importers.foreign_values import address, moment
from insightreader.interchange.importers.member_files import is_zip, members_of
from insightreader.interchange.importers.qda_codes import Applied, guid_of, read_codes
from insightreader.interchange.importers.qda_files import ProjectFiles
from insightreader.interchange.importers.qda_offsets import Selection, best_cut, plain_lines
from insightreader.interchange.qda.project import FACTS

if TYPE_CHECKING:
    from lxml import etree

_MEDIA = ("PictureSource", "AudioSource", "VideoSource")
_AREAS = ("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection")
_LINKS = ("Link", "Set", "Graph")
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PDF = "application/pdf"
_CONTEXT = 32
_CASE = "Case"
_OWN = "Verdict: "
"""How a description of ours begins; it says nothing that isn't worked out anew."""


def read_project(path: Path, into: ForeignFile) -> None:
    """Read a .qdpx file, or a bare project. Raises FileUnusable and Refused."""
    if not is_zip(path):
        _Project(xml_root(path.read_bytes()), ProjectFiles(None), into).read()
        return
    with members_of(path) as members:
        files = ProjectFiles(members)
        _Project(xml_root(files.project() or b""), files, into).read()


@dataclass(frozen=True, slots=True)
class _Text:
    """A source's text: as stored, and with plain line breaks."""

    raw: str
    plain: str


class _Project:
    """One project, with its users, codes, notes and cases by GUID."""

    def __init__(self, root: "etree._Element", files: ProjectFiles, into: ForeignFile) -> None:
        self._root = root
        self._files = files
        self._into = into
        self._left: Counter[Part] = Counter()
        self._codes: Applied = read_codes(root, into)
        self._users = {guid_of(each): line(each.get("name")) for each in root.iter("{*}User")}
        self._variables = {
            guid_of(each): line(each.get("name")) for each in root.iter("{*}Variable")
        }
        self._notes = {guid_of(each): self._note_text(each) for each in root.iter("{*}Note")}
        self._cases = self._case_codes()

    def read(self) -> None:
        for sources in self._root.iterchildren("{*}Sources"):
            for number, source in enumerate(sources.iterchildren("{*}*"), 1):
                self._source(source, f"source {number}")
        self._left[Part.LINK] += sum(1 for _ in self._root.iter(*(f"{{*}}{n}" for n in _LINKS)))
        self._left[Part.VARIABLE] += sum(
            1 for case in self._root.iter("{*}Case") for _ in case.iter("{*}VariableValue")
        )
        self._into.left_behind += [
            LeftBehind(part, count) for part, count in self._left.items() if count
        ]

    def _source(self, source: "etree._Element", where: str) -> None:
        kind = _local(source)
        if kind in _MEDIA:
            self._left[Part.MEDIA] += 1
            return
        name = line(source.get("name"))
        body = source.find("{*}Representation") if kind == "PDFSource" else source
        text = self._text(source if body is None else body)
        content, media_type = self._content(source, text)
        if content is None:
            self._into.refuse(f"{where}: {name}", "its file isn't in the project")
            return
        holders = [source] if body is None or body is source else [source, body]
        notes = [note for each in holders for note in self._notes_of(each, text)]
        self._left[Part.PAGE_AREA] += sum(
            1 for _ in source.iter(*(f"{{*}}{each}" for each in _AREAS))
        )
        facts = dict(self._facts(source))
        author, site, published, url, tags = (facts.get(each) for each in FACTS[:5])
        self._into.posts.append(
            ForeignPost(
                f"{where}: {name}",
                address(url),
                title=name,
                author=author,
                site=site,
                published=published,
                saved_ms=moment(source.get("creationDateTime")),
                tags=split_labels(tags or "", ","),
                content=content,
                media_type=media_type,
                notes=tuple(notes),
            )
        )

    def _text(self, source: "etree._Element") -> _Text | None:
        inner = source.find("{*}PlainTextContent")
        raw = (
            "".join(map(str, inner.itertext()))
            if inner is not None
            else self._files.text_of(source.get("plainTextPath"))
        )
        return None if raw is None else _Text(raw, plain_lines(raw))

    def _content(self, source: "etree._Element", text: _Text | None) -> tuple[bytes | None, str]:
        """What becomes the capture: a page description, else the plain twin, else the styled."""
        if _local(source) == "PDFSource":
            data = self._files.bytes_of(source.get("path"))
            data = data or self._files.bytes_of(source.get("currentPath"))
            if data is not None:
                return data, _PDF
        if text is not None:
            return text.plain.encode("utf-8", "replace"), "text/plain"
        return self._files.bytes_of(source.get("richTextPath")), _DOCX

    def _notes_of(self, source: "etree._Element", text: _Text | None) -> Iterator[ForeignNote]:
        found = list(source.iterchildren("{*}PlainTextSelection"))
        given = [_selection(each) for each in found]
        cut = best_cut(text.raw, given) if text else None
        for element, selection in zip(found, given, strict=True):
            start, end = cut(selection.start, selection.end) if cut else (0, 0)
            if text is not None and 0 <= start < end <= len(text.plain):
                passage = (
                    text.plain[start:end],
                    text.plain[max(0, start - _CONTEXT) : start],
                    text.plain[end : end + _CONTEXT],
                )
                yield self._note(element, *passage)
            elif selection.name:
                yield self._note(element, selection.name.rstrip(".…"))
            else:
                self._left[Part.PLACE_IN_TEXT] += 1
        whole = self._note(source)
        if whole.codes or whole.comment:
            yield whole

    def _note(self, element: "etree._Element", quote: str = "", *context: str) -> ForeignNote:
        codings = list(element.iterchildren("{*}Coding"))
        codes = [self._codes.get(each) for each in _targets(codings, "CodeRef")]
        codes += self._cases.get(guid_of(element), [])
        texts = [self._notes.get(each, "") for each in _targets([element], "NoteRef")]
        described = element.find("{*}Description")
        if quote and described is not None:
            texts.insert(0, _foreign_words("".join(map(str, described.itertext()))))
        prefix, suffix = context or ("", "")
        first = codings[0] if codings else element
        user = element.get("creatingUser") or first.get("creatingUser") or ""
        made = element.get("creationDateTime") or first.get("creationDateTime")
        return ForeignNote(
            quote,
            "\n\n".join(each for each in texts if each),
            prefix=prefix,
            suffix=suffix,
            made_ms=moment(made),
            author=self._users.get(user.strip("{} ").lower()) or None,
            codes=tuple(dict.fromkeys(each for each in codes if each)),
        )

    def _note_text(self, note: "etree._Element") -> str:
        inner = note.find("{*}PlainTextContent")
        if inner is not None:
            return words("".join(map(str, inner.itertext())))
        return words(self._files.text_of(note.get("plainTextPath")))

    def _case_codes(self) -> dict[str, list[tuple[str, str]]]:
        """The code of each case, by the GUIDs of the sources and selections that are part of it."""
        found: dict[str, list[tuple[str, str]]] = {}
        for case in self._root.iter("{*}Case"):
            coded = [
                self._codes[each] for each in _targets([case], "CodeRef") if each in self._codes
            ]
            name = line(case.get("name"))
            codes = coded or ([(_CASE, name)] if name else [])
            for target in (*_targets([case], "SourceRef"), *_targets([case], "SelectionRef")):
                found.setdefault(target, []).extend(codes)
        return found

    def _facts(self, source: "etree._Element") -> Iterator[tuple[str, str]]:
        """What the variables of a source say that a post has a field for."""
        for each in source.iterchildren("{*}VariableValue"):
            name = next((self._variables.get(at, "") for at in _targets([each], "VariableRef")), "")
            value = line("".join(map(str, each.itertext())))
            if name in FACTS:
                yield name, value
            else:
                self._left[Part.VARIABLE] += 1


def _selection(element: "etree._Element") -> Selection:
    return Selection(
        _number(element.get("startPosition")),
        _number(element.get("endPosition")),
        line(element.get("name")),
    )


def _number(written: str | None) -> int:
    text = (written or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else -1


def _targets(elements: "Iterable[etree._Element]", kind: str) -> Iterator[str]:
    for element in elements:
        for each in element.iterchildren(f"{{*}}{kind}"):
            yield guid_of(each, "targetGUID")


def _local(element: "etree._Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _foreign_words(description: str) -> str:
    return "" if description.startswith(_OWN) else words(description)
