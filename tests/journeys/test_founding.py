"""The product's own story on one post: saved, coded, weighed, and handed over with references."""

from pathlib import Path

import pytest

from insightreader.domain.evidence import Bearing, CellState, PartKind
from insightreader.domain.exchange import ExportKind
from insightreader.domain.listing import ListFilter
from insightreader.services.annotating import NewAnnotation
from insightreader.services.coding import CodeName
from insightreader.services.desk import Desk, open_desk
from insightreader.services.evidence.briefs import NewPart
from insightreader.services.evidence.cases import cases_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.exports.brief_export import export_brief
from insightreader.services.quoting import passage
from insightreader.ui.annotations.code_picker import CodePicker
from insightreader.ui.annotations.secondary_dialog import SecondaryDialog
from insightreader.ui.evidence.cases_view import CasesView
from insightreader.ui.evidence.matrix_view import MatrixView
from tests.journeys.desk import Person, drop, find, wait_for, wait_gone, wait_until
from tests.journeys.founding import FOUNDING, FOUNDING_PATH, OWN, OWN_TEXT, Script, Told
from tests.journeys.stored import notes_of, reading

pytestmark = pytest.mark.journey
BEARINGS = {
    "Succeeded": Bearing.FOR,
    "Not implemented": Bearing.AGAINST,
    "Never started": Bearing.AGAINST,
}


@pytest.fixture(params=["own", "founding"])
def script(request, tmp_path) -> tuple[Script, Path]:
    """What is in a post, and the file that it is saved from."""
    if request.param == "founding":
        path = request.getfixturevalue("shared_data") / FOUNDING_PATH
        if not path.is_file():
            pytest.skip("the founding post is not among the shared sample data")
        return FOUNDING, path
    page = tmp_path / "notes-from-the-river-board.txt"
    page.write_text(OWN_TEXT, encoding="utf-8")
    return OWN, page


def save(person: Person, file: Path) -> str:
    """Drop the file into the window, and open what came of it; return its title."""
    assert drop(person.posts.viewport(), file)
    person.wait_for_words("Saved")
    wait_until(lambda: person.titles() and person.titles() != [file.name], "its title")
    [title] = person.titles()
    # The first post of a library opens by itself.
    person.wait_for_post(title)
    person.press("Alt+2")
    return title


def quote_the_book(person: Person, found: Script, title: str) -> None:
    """Mark the book's sentence and record whose it is, by keys alone."""
    start = person.text.index(found.book)
    person.select_by_keys(start, start + len(found.book))
    person.press("2")
    wait_until(person.annotations, "a card")
    person.press("Alt+3")
    person.press("Q")
    dialog = wait_for(SecondaryDialog)
    dialog.person.setFocus()
    person.press("Ctrl+A")
    person.type(found.book_author)
    person.press("Tab", "Ctrl+A")
    person.type(found.book_title + "\n")
    wait_gone(dialog)
    person.look_back()
    told = (found.book_author, found.book_title)
    wait_until(lambda: quoted(person.folder, title) == [told], "whose words they are")


def quoted(folder: Path, title: str) -> list[tuple[str | None, str | None]]:
    """Whom the notes of a post quote, as it is stored."""
    return [(each.secondary_person, each.secondary_work) for each in notes_of(folder, title)]


def code_by_keys(person: Person, told: Told) -> None:
    """Select the words of a case and code them by typing."""
    person.press("Alt+2")
    start = person.text.index(told.words)
    person.select_by_keys(start, start + len(told.words))
    person.press("K")
    picker = wait_for(CodePicker)
    person.type(f"Case/{told.case}")
    person.press("Return", "Return")
    wait_gone(picker)
    wait_until(lambda: any(each.codes for each in person.annotations()), "the code")


def weigh(folder: Path, found: Script) -> None:
    """What would take a person an hour: every other case, the missions, the definition."""
    with open_desk(folder) as desk:
        [post] = desk.reading.listing(ListFilter())
        for each in found.missions:
            note(desk, post, each, CodeName("Mission", each.capitalize()))
        note(desk, post, found.definition, CodeName("Mission", "What a mission is"), found.author)
        keys = [(each, tell(desk, post, each)) for each in (*found.told, found.opposed)]
        for name, role in (("Case", "case"), ("Outcome", "outcome")):
            [dimension] = [d for d in codebook_of(desk.library).dimensions if d.name == name]
            assert dimension.role == role
        codes = {each.name: each.id for each in codebook_of(desk.library).codes}
        for name, bearing in BEARINGS.items():
            desk.codebook.describe(codes[name], bearing=bearing)
        for each, key in keys:
            desk.cases.add_outcome(codes[each.case], codes[each.outcome], shown_by=key)


def tell(desk: Desk, post, told: Told):
    names = [CodeName("Case", told.case), CodeName("Outcome", told.outcome)]
    return note(desk, post, told.words, *names, *_factor(told))


def _factor(told: Told) -> list[CodeName]:
    return [CodeName("Factor", told.factor)] if told.factor else []


def note(desk: Desk, post, words: str, *codes_and_person: object):
    """Annotate a passage; a name at the end is whose words they are."""
    codes = tuple(each for each in codes_and_person if isinstance(each, CodeName))
    person = next((each for each in codes_and_person if isinstance(each, str)), None)
    start, end = passage(desk.reading, post, words)
    for known in desk.reading.annotations_of(post):
        if (known.start, known.end) == (start, end):
            desk.annotating.change_codes([known.id], add=codes)
            return known.id
    new = NewAnnotation(post, start, end, codes=codes, secondary_person=person)
    return desk.annotating.create(new).value


def open_matrix(person: Person) -> MatrixView:
    """Go to the matrix by the palette, and cross the cases with factors."""
    person.press("Ctrl+K")
    person.choose_in_palette("Matrix")
    view = find(MatrixView)
    wait_until(view.heat.heat.rowCount, "the matrix")
    view.bar.columns.setFocus()
    person.type("Factor")
    names = {"Trust", "Institutions"}
    wait_until(lambda: {column for _, column in states_of(view)} == names, "the factors")
    return view


def states_of(view: MatrixView) -> dict[tuple[str, str], CellState]:
    matrix = view.heat.heat.matrix
    return {
        (row.name, column.name): matrix.cell(row.key, column.key).state
        for row in matrix.rows
        for column in matrix.columns
    }


def test_a_post_is_saved_coded_weighed_and_handed_over(empty, script, sit_down, tmp_path):
    found, file = script
    person = sit_down(empty)
    title = save(person, file)
    assert found.furniture not in person.text
    assert title.rstrip(" ?") == title
    quote_the_book(person, found, title)
    code_by_keys(person, found.told[0])
    person.leave()
    weigh(empty, found)
    look_at_evidence(sit_down(empty), found)
    hand_over(empty, found, tmp_path / "brief.md")


def look_at_evidence(person: Person, found: Script) -> None:
    view = open_matrix(person)
    states = states_of(view)
    case, factor = found.opposed.case, found.opposed.factor
    assert len({row for row, _ in states}) == len(found.told) == 6
    assert states[case, factor] is CellState.CONTRADICTION
    assert list(states.values()).count(CellState.CONTRADICTION) == 1
    gaps = [row for (row, _), state in states.items() if state is CellState.GAP]
    assert found.told[4].case in gaps
    open_the_contradiction(person, view, found)
    look_at_cases(person, found)


def open_the_contradiction(person: Person, view: MatrixView, found: Script) -> None:
    """Enter on the cell shows both passages; Enter on one shows it in its post."""
    model = view.heat.heat
    [index] = [
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if states_of(view)[tuple(item.name for item in model.items(model.index(row, column)))]
        is CellState.CONTRADICTION
    ]
    view.heat.setFocus()
    view.heat.setCurrentIndex(index)
    person.press("Return")
    wait_until(view.cell.isVisible, "the cell")
    cards = view.cell.passages
    wait_until(lambda: cards.passages.rowCount() == 2, "its passages")
    cards.setFocus()
    person.press("Home", "Return")
    wait_until(lambda: found.opposed.words in person.text, "the text")


def look_at_cases(person: Person, found: Script) -> None:
    """The palette leads to a case, whose outcomes oppose one another."""
    person.press("Ctrl+K")
    person.choose_in_palette(found.opposed.case)
    wait_until(lambda: find(CasesView).list.rows.rowCount() == 6, "the cases")
    with reading(person.folder) as look:
        stored = {each.code.name: each for each in cases_of(look._source)}  # noqa: SLF001
    assert all(each.outcomes for each in stored.values())
    assert all(one.is_supported for each in stored.values() for one in each.outcomes)
    assert [each for each in stored if stored[each].is_contested] == [found.opposed.case]


def hand_over(folder: Path, found: Script, target: Path) -> None:
    """A brief cites the definition and the book as quoted in the post, and ends in references."""
    with open_desk(folder) as desk:
        [post] = desk.reading.listing(ListFilter())
        notes = {each.exact: each for each in desk.reading.annotations_of(post)}
        brief = desk.briefs.create("What made missions last").value
        desk.briefs.add_part(brief, NewPart(PartKind.HEADING, text="What a mission is"))
        for words in (found.definition, found.book):
            [key] = [each.id for exact, each in notes.items() if exact.startswith(words[:40])]
            desk.briefs.add_part(brief, NewPart(PartKind.QUOTATION, annotation=key))
        desk.briefs.add_part(brief, NewPart(PartKind.MATRIX, text="Case by Factor"))
        report = export_brief(desk.library, brief, kind=ExportKind.MARKDOWN, target=target)
    written = target.read_text("utf-8")
    assert len(report.references) == 1
    for name in (found.author.split()[-1], found.book_author.split()[-1]):
        assert name in written
    assert "as cited in" in written or "quoted in" in written
    assert "contradiction" in written
