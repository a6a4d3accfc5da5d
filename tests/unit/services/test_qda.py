"""REFI-QDA both ways: by the schema, to the code point, and as other programs write it."""

import io
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from insightreader.domain.entities import Annotation, PlaceVerdict
from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ExportKind, ImportReport, Part
from insightreader.services.desk import desk_of
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.services.imports.importing import found_kind, import_file
from insightreader.services.imports.steps import run
from insightreader.services.reading import Reading
from insightreader.store.library import Library
from insightreader.text.comment import render_comment
from tests.building import annotate, cleaned, new_library, save
from tests.unit.interchange.qda_schema import codebook_schema, project_schema
from tests.unit.services.gathered import gather

Q = "{urn:QDA-XML:project:1.0}"
OPTIONS = ExportOptions(clock=lambda: 0)
TEXT = "Émile 👍 said: trust grew.\nThen trust fell.\nNobody knew why trust grew again."
GUID = "00000000-0000-4000-8000-{:012d}"
MANIFEST = '<Project xmlns="urn:QDA-XML:project:1.0" name="P">{}</Project>'
CODES = (
    f'<CodeBook><Codes><Code guid="{GUID.format(1)}" name="Factor" isCodable="false">'
    f'<Code guid="{GUID.format(2)}" name="Trust" isCodable="true" color="#fbd3d0"/>'
    "</Code></Codes></CodeBook>"
)


def send(library: Library, target: Path, kind: ExportKind = ExportKind.REFI_QDA) -> ZipFile:
    export(library, None, kind=kind, target=target, options=OPTIONS)
    return ZipFile(target) if kind is ExportKind.REFI_QDA else ZipFile(io.BytesIO(b""), "w")


def take(library: Library, path: Path) -> ImportReport:
    return run(
        import_file(path),
        act=lambda work: work(desk_of(library)),
        clean=lambda source: cleaned(source.data.decode().replace("\n", "\n\n")),
        render_comment=render_comment,
    )


def described(path: Path) -> etree._Element:
    return etree.fromstring(ZipFile(path).read("project.qde"))


def packed(path: Path, inner: str, files: dict[str, bytes] | None = None) -> Path:
    with ZipFile(path, "w") as archive:
        archive.writestr("project.qde", MANIFEST.format(inner))
        for name, data in (files or {}).items():
            archive.writestr(name, data)
    return path


def selection(start: int, end: int, name: str = "", number: int = 7) -> str:
    return (
        f'<PlainTextSelection guid="{GUID.format(number)}" name="{name}" '
        f'startPosition="{start}" endPosition="{end}"><Coding guid="{GUID.format(90 + number)}">'
        f'<CodeRef targetGUID="{GUID.format(2)}"/></Coding></PlainTextSelection>'
    )


def source(*selections: str, text: str = TEXT) -> str:
    return (
        f'{CODES}<Sources><TextSource guid="{GUID.format(5)}" name="Interview">'
        f"<PlainTextContent>{text}</PlainTextContent>{''.join(selections)}</TextSource></Sources>"
    )


def notes(library: Library) -> list[Annotation]:
    return Reading(library).all_annotations()


def test_a_project_is_valid_and_every_reference_has_its_target(
    library: Library, tmp_path: Path
) -> None:
    evidence = gather(library)
    annotate(library, evidence.posts["other"], "Trust", comment="Why & <how>?", codes=["Case/Oats"])
    root = etree.fromstring(send(library, tmp_path / "out.qdpx").read("project.qde"))
    project_schema().assertValid(root)
    guids = [str(each.get("guid")) for each in root.iter() if each.get("guid")]
    assert len(set(guids)) == len(guids)
    targets = {str(each.get("targetGUID")) for each in root.iter() if each.get("targetGUID")}
    assert targets <= set(guids)


def test_a_codebook_is_valid(library: Library, tmp_path: Path) -> None:
    gather(library)
    send(library, tmp_path / "out.qdc", ExportKind.CODEBOOK)
    codebook_schema().assertValid(etree.parse(str(tmp_path / "out.qdc")))


def test_an_empty_library_gives_a_valid_project(library: Library, tmp_path: Path) -> None:
    project_schema().assertValid(
        etree.fromstring(send(library, tmp_path / "out.qdpx").read("project.qde"))
    )


def test_positions_count_code_points_of_the_text_beside(library: Library, tmp_path: Path) -> None:
    post = save(library, TEXT.replace("\n", "\n\n"))
    for passage in ("trust grew", "Nobody knew"):
        annotate(library, post, passage)
    archive = send(library, tmp_path / "out.qdpx")
    root = etree.fromstring(archive.read("project.qde"))
    (kept,) = root.iter(f"{Q}TextSource")
    name = str(kept.get("plainTextPath")).replace("internal://", "sources/")
    text = archive.read(name).decode()
    for each in kept.iter(f"{Q}PlainTextSelection"):
        cut = text[int(str(each.get("startPosition"))) : int(str(each.get("endPosition")))]
        assert cut == each.get("name")


def test_a_passage_without_a_place_becomes_a_note_and_is_said(
    library: Library, tmp_path: Path
) -> None:
    post = save(library)
    annotate(library, post, "Five missions", comment="Look.")
    library.connection.execute("UPDATE anchor SET place_verdict = 'orphan'")
    target = tmp_path / "out.qdpx"
    report = export(library, None, kind=ExportKind.REFI_QDA, target=target, options=OPTIONS)
    assert Part.PLACE_IN_TEXT in {each.what for each in report.left_behind}
    root = described(target)
    assert not list(root.iter(f"{Q}PlainTextSelection"))
    (note,) = root.iter(f"{Q}Note")
    assert "".join(map(str, note.itertext())) == "“Five missions” (orphan)\nLook."


def test_what_goes_out_comes_in_again(library: Library, tmp_path: Path) -> None:
    evidence = gather(library)
    editing = EditingCodebook(library)
    editing.describe(
        evidence.codes["Money"], definition="Cash.", includes="Grants", excludes="Loans"
    )
    annotate(library, evidence.posts["other"], "Trust", comment="Why & <how>?", codes=["Case/Oats"])
    target = tmp_path / "out.qdpx"
    send(library, target)
    with new_library(tmp_path / "other") as other:
        report = take(other, target)
        assert report.posts == 3
        assert not report.problems
        there = {(each.exact, each.comment): each for each in notes(other)}
        for each in notes(library):
            twin = there[each.exact, each.comment]
            assert {str(code.name) for code in twin.codes} == {str(c.name) for c in each.codes}
            assert twin.place_verdict is PlaceVerdict.SAME
        book = codebook_of(other)
        named = {each.name: each for each in book.codes}
        assert named["Neighbours"].parent == named["Trust"].id
        money = named["Money"]
        assert (money.definition, money.includes, money.excludes) == ("Cash.", "Grants", "Loans")
        assert str(named["Failed"].bearing) == "against"


def test_the_same_project_twice_adds_nothing(library: Library, tmp_path: Path) -> None:
    path = packed(tmp_path / "p.qdpx", source(selection(10, 15)))
    take(library, path)
    before = len(notes(library)), len(codebook_of(library).codes)
    report = take(library, path)
    assert (report.posts, report.annotations) == (0, 0)
    assert (len(notes(library)), len(codebook_of(library).codes)) == before


def utf16(text: str, place: int) -> int:
    return len(text[:place].encode("utf-16-le")) // 2


def doubled(text: str, place: int) -> int:
    return place + text[:place].count("\n")


COUNTS: dict[str, Callable[[str, int, int], tuple[int, int]]] = {
    "standard": lambda _, start, end: (start, end),
    "last included": lambda _, start, end: (start, end - 1),
    "mark counted": lambda _, start, end: (start + 1, end + 1),
    "utf-16": lambda text, start, end: (utf16(text, start), utf16(text, end)),
    "breaks doubled": lambda text, start, end: (doubled(text, start), doubled(text, end)),
}


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("count", COUNTS)
def test_passages_are_found_however_a_program_counts(
    library: Library, tmp_path: Path, count: str, named: bool
) -> None:
    spans = [match.span() for match in re.finditer("trust (grew|fell)", TEXT)]
    selections = [
        selection(*COUNTS[count](TEXT, start, end), TEXT[start:end] if named else "", number)
        for number, (start, end) in enumerate(spans, 10)
    ]
    take(library, packed(tmp_path / "p.qdpx", source(*selections)))
    found = sorted(notes(library), key=lambda each: each.start)
    assert [each.exact for each in found] == ["trust grew", "trust fell", "trust grew"]
    # The same words stand twice: each is found where it was, not where it comes first.
    assert len({each.start for each in found}) == 3


def test_a_file_with_windows_breaks_and_a_mark_is_read(library: Library, tmp_path: Path) -> None:
    start = TEXT.index("Nobody")
    inner = source(selection(doubled(TEXT, start), doubled(TEXT, start + 11), "Nobody knew"))
    inner = inner.replace(f"<PlainTextContent>{TEXT}</PlainTextContent>", "").replace(
        'name="Interview"', 'name="Interview" plainTextPath="internal://TEXT.txt"'
    )
    data = b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode()
    take(library, packed(tmp_path / "p.qdpx", inner, {"Sources/text.TXT": data}))
    assert [each.exact for each in notes(library)] == ["Nobody knew"]


@pytest.mark.parametrize(
    "path", ["internal://a.txt", "relative:///sources/a.txt", r"C:\Users\x\a.txt", "/data/a.txt"]
)
def test_a_source_is_found_by_the_last_part_of_any_path(
    library: Library, tmp_path: Path, path: str
) -> None:
    inner = (
        f'<Sources><TextSource guid="{GUID.format(5)}" name="A" plainTextPath="{path}"/></Sources>'
    )
    assert take(library, packed(tmp_path / "p.qdpx", inner, {"sources/a.txt": b"words"})).posts == 1


def test_a_source_whose_file_is_missing_is_said(library: Library, tmp_path: Path) -> None:
    inner = (
        '<Sources><TextSource guid="x" name="Gone" plainTextPath="internal://no.txt"/></Sources>'
    )
    report = take(library, packed(tmp_path / "p.qdpx", inner))
    (problem,) = report.problems
    assert problem.where == "source 1: Gone"


def test_a_path_never_leads_out_of_the_project(library: Library, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    inner = '<Sources><TextSource guid="x" name="A" plainTextPath="../secret.txt"/></Sources>'
    assert take(library, packed(tmp_path / "p.qdpx", inner)).posts == 0


def test_what_has_no_place_here_is_listed(library: Library, tmp_path: Path) -> None:
    inner = (
        f'<Variables><Variable guid="{GUID.format(3)}" name="Age" typeOfVariable="Integer"/>'
        '</Variables><Sources><PictureSource guid="a" name="P"/><AudioSource guid="b" name="S"/>'
        '<TextSource guid="c" name="T"><PlainTextContent>words</PlainTextContent><VariableValue>'
        f'<VariableRef targetGUID="{GUID.format(3)}"/><IntegerValue>7</IntegerValue>'
        '</VariableValue></TextSource></Sources><Links><Link guid="d"/></Links>'
        '<Sets><Set guid="e" name="S"/></Sets>'
    )
    report = take(library, packed(tmp_path / "p.qdpx", inner))
    left = {each.what: each.count for each in report.left_behind}
    assert left == {Part.MEDIA: 2, Part.VARIABLE: 1, Part.LINK: 2}


def test_cases_notes_and_users_come_along(library: Library, tmp_path: Path) -> None:
    user, note = GUID.format(30), GUID.format(31)
    marked = selection(10, 15).replace("<Coding", f'<NoteRef targetGUID="{note}"/><Coding')
    marked = marked.replace("startPosition", f'creatingUser="{{{user}}}" startPosition')
    inner = (
        f'<Users><User guid="{user}" name="Ada"/></Users>{source(marked)}'
        f'<Cases><Case guid="{GUID.format(32)}" name="Oats">'
        f'<SelectionRef targetGUID="{GUID.format(7)}"/></Case></Cases>'
        f'<Notes><Note guid="{note}" name="N"><PlainTextContent>See *this*.</PlainTextContent>'
        "</Note></Notes>"
    )
    take(library, packed(tmp_path / "p.qdpx", inner))
    (found,) = notes(library)
    assert (found.author, found.comment) == ("Ada", "See *this*.")
    assert {(code.dimension, code.name) for code in found.codes} == {
        ("Factor", "Trust"),
        ("Case", "Oats"),
    }
    colours = {each.name: each.colour for each in codebook_of(library).codes}
    assert colours["Trust"] == "pink"


def test_groups_that_a_program_calls_codable_are_dimensions_all_the_same(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "c.qdc"
    path.write_text(
        '\ufeff<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>'
        '<Code guid="{A}" name="Mood" isCodable="true"><Code guid="{B}" name="Joy" '
        'isCodable="true"><Code guid="{C}" name="Joy" isCodable="true"/></Code></Code>'
        '<Code guid="{D}" name="Loose" isCodable="true"/></Codes></CodeBook>'
    )
    assert found_kind(path) == "codebook"
    take(library, path)
    book = codebook_of(library)
    dimensions = {each.id: each.name for each in book.dimensions}
    assert {(dimensions[each.dimension], each.name) for each in book.codes} == {
        ("Mood", "Joy"),
        ("Mood", "Joy – Joy"),
        ("Codes", "Loose"),
    }


@pytest.mark.parametrize(
    "inner",
    [
        "<Sources><TextSource/></Sources>",
        source(selection(-5, 10**15), selection(3, 3), selection(900, 901)),
        "<Sources>" + "<x>" * 200 + "</x>" * 200 + "</Sources>",
        "<CodeBook><Codes>" + "<Code>" * 150 + "</Code>" * 150 + "</Codes></CodeBook>",
    ],
)
def test_a_strange_project_is_read_or_refused_in_words(
    library: Library, tmp_path: Path, inner: str
) -> None:
    # What is worse than odd is said in words; nothing else may come out.
    with suppress(FileUnusable):
        assert take(library, packed(tmp_path / "p.qdpx", inner)).annotations <= 1


def test_entities_are_never_expanded(library: Library, tmp_path: Path) -> None:
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    path = tmp_path / "p.qde"
    path.write_text(
        f'<!DOCTYPE P [<!ENTITY a0 "x">{bomb}]>'
        + MANIFEST.format("<Sources><TextSource name='A'><PlainTextContent>&a11;words"
        "</PlainTextContent></TextSource></Sources>")
    )  # fmt: skip
    take(library, path)
    (post,) = Reading(library).rows([each.post for each in notes(library)]) or [None]
    assert post is None or post.words < 100


def test_a_styled_source_without_its_plain_twin_is_taken_as_it_is(
    library: Library, tmp_path: Path
) -> None:
    inner = source(selection(0, 5, "trust grew...")).replace(
        f"<PlainTextContent>{TEXT}</PlainTextContent>", ""
    )
    inner = inner.replace('name="Interview"', 'name="Interview" richTextPath="internal://a.docx"')
    path = packed(tmp_path / "p.qdpx", inner, {"sources/a.docx": TEXT.encode()})
    seen = []

    def clean(given):
        seen.append(given.media_type)
        return cleaned(TEXT.replace("\n", "\n\n"))

    run(
        import_file(path),
        act=lambda work: work(desk_of(library)),
        clean=clean,
        render_comment=render_comment,
    )
    assert [each.rpartition(".")[2] for each in seen] == ["document"]
    assert [each.exact for each in notes(library)] == ["trust grew"]
    assert [code.name for code in notes(library)[0].codes] == ["Trust"]
