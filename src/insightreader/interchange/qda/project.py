"""A REFI-QDA project: texts with coded selections, notes, cases and the codebook, in one zip.

Positions count code points of the plain text, the end excluded, as the standard's example has it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO
from uuid import UUID, uuid5

from insightreader.base.clock import iso
from insightreader.domain.entities import Annotation, PlaceVerdict, PostDetails
from insightreader.domain.evidence import Case, CodebookDetail
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.interchange.dated_zip import DatedZip
from insightreader.interchange.differing import RESTORED
from insightreader.interchange.qda.codes import codes_xml
from insightreader.interchange.xml_text import attribute, content

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT, SOURCES = "project.qde", "sources"
_NAME_LENGTH = 80
FACTS = ("Author", "Site", "Published", "Address", "Tags", "Revision", "Capture SHA-256")
"""What is known of a source and the format has no field for: variables of these names."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a project holds beside its posts."""

    codebook: CodebookDetail
    cases: Sequence[Case] = ()


class QdaProject(DatedZip):
    """Writes a project: ``add`` each post, then ``finish``."""

    def __init__(self, file: BinaryIO, origin: Origin, dossier: Dossier) -> None:
        super().__init__(file, origin.made_ms)
        self._origin = origin
        self._dossier = dossier
        self._codes = {each.uid for each in dossier.codebook.codes}
        self._users: dict[str, str] = {}
        self._sources: list[str] = []
        self._notes: list[str] = []
        self._selections: dict[int, str] = {}
        self.without_place = 0
        """Quotations that became notes of their source."""

    def add(self, post: ExportedPost) -> None:
        """Add a post's text and annotations."""
        uid = post.details.row.uid
        text = post.rendered.text if post.rendered is not None else ""
        self._put(f"{SOURCES}/{uid}.txt", text.encode("utf-8", "replace"))
        selections: list[str] = []
        codings: list[str] = []
        notes: list[str] = []
        for each in post.annotations:
            if each.is_about_post:
                codings += self._codings(each)
                notes += self._note(each, each.comment)
            elif _stands_in(each, text):
                selections.append(self._selection(each))
            else:
                self.without_place += 1
                status = ", ".join([each.verdict, *([RESTORED] if each.is_restored else [])])
                notes += self._note(each, f"“{each.exact}” ({status})\n{each.comment}")
        self._sources.append(
            f"<TextSource {_named(uid, post.details.row.title)} "
            f'plainTextPath="internal://{uid}.txt" '
            f'creationDateTime="{iso(post.details.row.saved_ms)}">'
            f"{''.join([*selections, *codings, *notes])}{self._facts(post.details)}</TextSource>"
        )

    def finish(self) -> None:
        """Write the project's description and end the file."""
        text = "".join(self._document())
        self._put(PROJECT, text.encode("utf-8", "replace"))
        self.close()

    def _document(self) -> Iterator[str]:
        """The parts in the order that the schema asks for; what is empty is left out."""
        made = iso(self._origin.made_ms)
        program = attribute(f"InsightReader {self._origin.program}")
        yield '<?xml version="1.0" encoding="utf-8"?>\n'
        yield f'<Project xmlns="{NAMESPACE}" name="InsightReader" origin={program} '
        yield f'creationDateTime="{made}">'
        yield _part("Users", (f"<User {_named(self._guid(name), name)}/>" for name in self._users))
        yield _part("CodeBook", [codes_xml(self._dossier.codebook)])
        yield _part("Variables", self._variables())
        yield _part("Cases", (self._case(each) for each in self._dossier.cases))
        yield _part("Sources", self._sources)
        yield _part("Notes", self._notes)
        yield "</Project>\n"

    def _selection(self, of: Annotation) -> str:
        self._selections[of.id] = of.uid
        name = " ".join(of.exact.split())[:_NAME_LENGTH]
        described = content("\n".join(_status(of)))
        inner = "".join([*self._codings(of), *self._note(of, of.comment)])
        return (
            f"<PlainTextSelection {_named(of.uid, name)} "
            f'startPosition="{of.start}" endPosition="{of.end}" {self._made(of)}>'
            f"<Description>{described}</Description>{inner}</PlainTextSelection>"
        )

    def _codings(self, of: Annotation) -> Iterator[str]:
        for code in of.codes:
            if code.uid in self._codes:
                guid = uuid5(UUID(of.uid), code.uid)
                yield f'<Coding guid="{guid}" {self._made(of, ends=False)}>'
                yield f'<CodeRef targetGUID="{code.uid}"/></Coding>'

    def _note(self, of: Annotation, text: str) -> Iterator[str]:
        """The reference to a note, which itself stands elsewhere."""
        if not text.strip():
            return
        guid = uuid5(UUID(of.uid), "note")
        name = " ".join(text.split())[:_NAME_LENGTH]
        self._notes.append(
            f"<Note {_named(str(guid), name)} {self._made(of)}>"
            f"<PlainTextContent>{content(text)}</PlainTextContent></Note>"
        )
        yield f'<NoteRef targetGUID="{guid}"/>'

    def _made(self, of: Annotation, *, ends: bool = True) -> str:
        user = self._users.setdefault(of.author, self._guid(of.author))
        made = f'creatingUser="{user}" creationDateTime="{iso(of.created_ms)}"'
        return f'{made} modifiedDateTime="{iso(of.changed_ms)}"' if ends else made

    def _facts(self, of: PostDetails) -> str:
        row, revision = of.row, of.revision
        values = (
            row.author,
            row.site,
            row.published,
            row.url,
            ", ".join(row.tags),
            str(revision.number) if revision else None,
            of.capture_sha256,
        )
        known = zip(FACTS, values, strict=True)
        return "".join(self._value(name, value) for name, value in known if value)

    def _variables(self) -> Iterator[str]:
        attributes = (each.name for case in self._dossier.cases for each in case.attributes)
        for name in dict.fromkeys([*FACTS, *attributes]):
            yield f"<Variable {_named(self._guid(f'variable {name}'), name)} "
            yield 'typeOfVariable="Text"/>'

    def _value(self, name: str, value: str) -> str:
        return (
            f'<VariableValue><VariableRef targetGUID="{self._guid(f"variable {name}")}"/>'
            f"<TextValue>{content(value)}</TextValue></VariableValue>"
        )

    def _case(self, case: Case) -> str:
        """A case; its outcomes are described, and point at the passages that show them."""
        names = {each.id: each.name for each in self._dossier.codebook.codes}
        outcomes = [
            f"Outcome: {names.get(each.outcome, '?')}. {each.note}" for each in case.outcomes
        ]
        described = "\n".join(line.strip() for line in outcomes)
        values = "".join(self._value(each.name, each.value) for each in case.attributes)
        shown = (self._selections.get(each.annotation) for each in case.outcomes)
        references = "".join(
            f'<SelectionRef targetGUID="{uid}"/>' for uid in dict.fromkeys(shown) if uid
        )
        return (
            f"<Case {_named(str(uuid5(UUID(case.code.uid), 'case')), case.code.name)}>"
            f"{f'<Description>{content(described)}</Description>' if described else ''}"
            f'<CodeRef targetGUID="{case.code.uid}"/>{values}{references}</Case>'
        )

    def _guid(self, name: str) -> str:
        return str(uuid5(UUID(self._origin.library), name))


def _part(name: str, pieces: Iterable[str]) -> str:
    inner = "".join(pieces)
    return f"<{name}>{inner}</{name}>" if inner else ""


def _named(guid: str, name: str) -> str:
    return f'guid="{guid}" name={attribute(name)}'


def _stands_in(of: Annotation, text: str) -> bool:
    """Whether there is a place in the text; whether it is the right one, the verdict tells."""
    is_somewhere = of.place_verdict not in (PlaceVerdict.ORPHAN, PlaceVerdict.AMBIGUOUS)
    return is_somewhere and of.start < of.end <= len(text)


def _status(of: Annotation) -> Iterator[str]:
    """What the format has no place for, in words."""
    yield f"Verdict: {of.verdict}"
    if of.verdict == "changed":
        yield f"Quoted: {of.exact}"
    if of.is_restored:
        yield RESTORED
    named = ", ".join(each for each in (of.secondary_person, of.secondary_work) if each)
    if named:
        yield f"Quotes: {named}"
