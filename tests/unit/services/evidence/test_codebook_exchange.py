"""Codebooks go out and come in again, as JSON and as a table; a ready one comes along."""

import pytest

from insightreader.domain.errors import FileUnusable, NotFound
from insightreader.domain.evidence import Bearing, Role
from insightreader.interchange.codebook_file import COLUMNS, from_csv, from_json
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.evidence.codebook_exchange import (
    ImportingCodebooks,
    read_codebook,
    ready_codebook,
    ready_codebooks,
    write_codebook,
)
from insightreader.services.undo import Undo
from tests.building import new_library
from tests.unit.services.gathered import gather


def told(library):
    """All that the codebook says, without keys and uses."""
    book = codebook_of(library)
    names = {each.id: each.name for each in book.codes}
    return [
        (each.name, each.definition, each.role, [words(code, names) for code in book.of(each.id)])
        for each in book.dimensions
    ]


def words(code, names):
    return (
        *(code.name, names.get(code.parent), code.depth, code.definition, code.includes),
        *(code.excludes, code.colour, code.pattern, code.bearing),
    )


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_a_codebook_comes_in_as_it_went_out(library, tmp_path, suffix):
    evidence = gather(library)
    words = {
        "definition": '=1+1, a "quoted" word;\nand a line',
        "includes": "- yes",
        "excludes": "@no",
        "colour": "pink",
        "pattern": "dots",
    }
    EditingCodebook(library).describe(evidence.codes["Neighbours"], **words)
    path = tmp_path / f"codes{suffix}"
    write_codebook(library, path)
    with new_library(tmp_path / "other") as other:
        report = ImportingCodebooks(other).take_in(read_codebook(path)).value
        assert (report.created, report.known) == (8, 0)
        assert told(other) == told(library)
        assert ImportingCodebooks(other).take_in(read_codebook(path)).value.created == 0
        Undo(other).undo()
        assert codebook_of(other).codes == ()


def test_no_cell_of_the_table_is_a_formula(library, tmp_path):
    editing = EditingCodebook(library)
    home = editing.add_dimension("=Dimension").value
    editing.add(home, "+Code", definition="-1", includes="\uff1d1", excludes="  =1")
    write_codebook(library, tmp_path / "codes.csv")
    cells = (tmp_path / "codes.csv").read_text("utf-8-sig").replace("\n", ",").split(",")
    assert [each for each in cells if each.lstrip()[:1] in ("=", "+", "-", "\uff1d")] == []
    [code] = read_codebook(tmp_path / "codes.csv").dimensions[0].codes
    assert (code.name, code.definition, code.includes) == ("+Code", "-1", "\uff1d1")


def test_what_is_there_keeps_its_words_and_gets_those_that_it_lacks(library):
    evidence = gather(library)
    EditingCodebook(library).describe(evidence.codes["Trust"], definition="Mine.")
    text = (
        "dimension,code,parent,definition,includes\nfactor,trust,,Theirs.,Also.\nfactor,New,trust,,"
    )
    report = ImportingCodebooks(library).take_in(from_csv(text.encode())).value
    assert (report.created, report.known) == (1, 1)
    [trust, new] = [each for each in codebook_of(library).codes if each.name in ("Trust", "New")]
    assert (trust.definition, trust.includes, new.parent) == ("Mine.", "Also.", trust.id)


def test_a_parent_may_come_after_its_children():
    [dimension] = from_csv(b"code,parent\nB,A\nA,\nC,elsewhere\n").dimensions
    assert [(each.name, len(each.codes)) for each in dimension.codes] == [("A", 1), ("C", 0)]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "unknown"),
        (b"name,colour\nx,y\n", "unknown"),
        (b"code,parent\nA,B\nB,A\n", "damaged"),
        (b"code\n\xff\xfe\n", "damaged"),
        (b'code\n"open', "damaged"),
    ],
)
def test_a_table_that_is_no_codebook_is_refused(data, why):
    with pytest.raises(FileUnusable) as raised:
        from_csv(data)
    assert raised.value.data["why"] == why


HEAD = b'{"format": "insightreader-codebook", "version": 1, "dimensions": '


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"[]", "damaged"),
        (b'{"format": "recipes", "version": 1, "dimensions": []}', "unknown"),
        (b'{"format": "insightreader-codebook", "version": 9, "dimensions": []}', "newer"),
        (HEAD + b'[{"name": "A", "codes": [{"name": " "}]}]}', "damaged"),
        (HEAD + b'[{"name": "A", "role": "king"}]}', "damaged"),
        (b'{"format":' + b"[" * 100_000, "damaged"),
    ],
)
def test_a_document_that_is_no_codebook_is_refused(data, why):
    with pytest.raises(FileUnusable) as raised:
        from_json(data)
    assert raised.value.data["why"] == why


def test_other_endings_are_refused(library, tmp_path):
    (tmp_path / "codes.txt").write_text("code\nA\n")
    with pytest.raises(FileUnusable):
        read_codebook(tmp_path / "codes.txt")
    with pytest.raises(FileUnusable):
        write_codebook(library, tmp_path / "codes.txt")
    with pytest.raises(NotFound):
        read_codebook(tmp_path / "missing.csv")


def test_the_ready_codebook_defines_all_that_it_holds(library):
    assert "cross-sector-missions" in ready_codebooks()
    book = ready_codebook("cross-sector-missions")
    ImportingCodebooks(library).take_in(book)
    found = codebook_of(library)
    assert [each.name for each in found.dimensions if not each.definition] == []
    assert [each.name for each in found.codes if not each.definition] == []
    names = [each.name for each in found.codes]
    assert len(names) > 50
    roles = {each.role for each in found.dimensions}
    assert roles == set(Role)
    bearings = {each.name: each.bearing for each in found.codes if each.bearing}
    assert bearings["Succeeded"] is Bearing.FOR
    assert bearings["Never started"] is Bearing.AGAINST
    with pytest.raises(NotFound):
        ready_codebook("../furniture")


def test_the_columns_of_a_table_are_said_once(library, tmp_path):
    write_codebook(library, tmp_path / "empty.csv")
    assert (tmp_path / "empty.csv").read_text("utf-8-sig").strip() == ",".join(COLUMNS)
