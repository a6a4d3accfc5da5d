"""Libraries with something of everything, sent through archives and compared."""

from collections.abc import Sequence
from pathlib import Path

from insightreader.domain.entities import Status
from insightreader.domain.exchange import ExportKind, ExportReport, ImportReport
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.services.annotating import Annotating
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.coding import CodeName, Coding
from insightreader.services.collecting import Collecting
from insightreader.services.desk import desk_of
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.steps import run
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reviewing import Recall, Reviewing
from insightreader.services.undo import Undo, history
from insightreader.store.archive import rows as archive_rows
from insightreader.store.identity import new_blob
from insightreader.store.library import Library
from insightreader.text.comment import render_comment
from tests.building import (
    MISSIONS,
    NOON_MS,
    annotate,
    begin,
    cleaned,
    save,
    source,
    with_report,
)

CHANGED = MISSIONS.replace("Five missions", "Six missions").replace("A mission needs partners.", "")


def no_worker(*_: object) -> object:
    raise AssertionError("an archive needs no worker")


def send(library: Library, target: Path, posts: Sequence[PostId] | None = None) -> ExportReport:
    options = ExportOptions(clock=lambda: NOON_MS)
    return export(library, posts, kind=ExportKind.ARCHIVE, target=target, options=options)


def receive(library: Library, path: Path, *, is_rehearsal: bool = False) -> ImportReport:
    return run(
        import_file(path, is_rehearsal=is_rehearsal),
        act=lambda work: work(desk_of(library)),
        clean=no_worker,  # type: ignore[arg-type]
        render_comment=no_worker,  # type: ignore[arg-type]
    )


def content(library: Library) -> dict[str, object]:
    """All that an archive carries, as UUIDs and plain values, and every byte."""
    tables: dict[str, object] = {
        name: list(archive_rows.rows(library.connection, name, None))
        for name in archive_rows.TABLE_NAMES
        if name != "profile"
    }
    tables["bytes"] = {each: library.captures.get(each) for each in library.captures.digests()}
    return tables


def story(library: Library) -> list[tuple[object, ...]]:
    """History as it can be read, newest first, without imports."""
    return [
        (each.uid, each.kind, each.label, each.profile, each.made_ms, each.is_undone)
        for each in history(library, limit=1000)
        if each.kind != "import"
    ]


def fill(library: Library) -> PostId:
    """Put something of everything into a library; return its first post."""
    capturing, organising = Capturing(library), Organising(library)
    annotating, collecting = Annotating(library), Collecting(library)
    first = capturing.finish(
        begin(library, source(url="https://a.example/one")),
        with_report(cleaned(title="One", author="An Author", published="2026-03-01")),
    ).value
    second = save(library, "# Two\n\nSecond *words* 👨‍👩‍👧.", title="Two", tags=("later", "Gone"))
    trashed = save(library, "# Three\n\nThird words.", title="Three", tags=("later",))
    Coding(library).add(CodeName("Factor", "Trust"), colour="green", definition="When people do.")
    note = annotate(
        library, first, "Trust in local capacity", comment="see *this*", codes=["Trust"]
    )
    annotating.store_rendered(note, "see *this*", render_comment("see *this*"))
    annotating.set_secondary(note, person="A. Person", work="The Book")
    Reviewing(library).answer(note, Recall.LATER)
    Placing(library).accept(note)
    annotate(library, first, "mission is a bold", codes=["Factor/Trust", "Case/Oats"])
    deleted = annotate(library, second, "Second")
    annotating.delete([deleted])
    annotating.keep_draft(note, "being typed")
    outer = collecting.create_collection("Outer").value
    inner = collecting.create_collection("Inner", parent=outer).value
    collecting.collect([first, second], inner)
    collecting.take_out([second], inner)
    collecting.save_search("Trust", "trust code:factor/trust")
    organising.set_status([first], Status.ARCHIVE)
    organising.set_starred([second], starred=True)
    organising.change_tags([second], remove=["Gone"])
    organising.set_place(first, 17)
    organising.edit_metadata(second, title="Two, by hand")
    organising.delete([trashed])
    job = begin(library, source(CHANGED, url="https://a.example/one"), if_known=IfKnown.NEW_VERSION)
    capturing.finish(job, cleaned(CHANGED, title="One, again"))
    correct(library, first)
    Undo(library).undo()
    conclude(library, note)
    begin(library, source("# Waiting\n\nNot read yet."), tags=("soon",))
    failed = begin(library, source("# Broken"))
    capturing.fail(failed, "NothingToRead")
    return first


def correct(library: Library, post: PostId) -> None:
    """A correction, which no service makes yet, with the revision that it went into."""
    with library.act("correct") as act:
        key = act.create(
            "correction",
            uid=new_blob(),
            post=post,
            kind="character",
            start=3,
            end=5,
            replacement="é",
            ground="as printed",
            profile=act.profile,
            created_ms=act.now_ms,
        )
        act.connection.execute(
            "INSERT INTO revision_correction SELECT head_revision, ? FROM post WHERE id = ?",
            (key, post),
        )


def conclude(library: Library, note: AnnotationId) -> None:
    """One row of each table of what is made of coded passages."""
    one, two = (row[0] for row in library.connection.execute("SELECT id FROM code LIMIT 2"))
    with library.act("conclude") as act:
        owner = {"profile": act.profile, "changed_ms": act.now_ms}
        made = owner | {"created_ms": act.now_ms}
        act.link("example", code=one, annotation=note)
        act.create("attribute", uid=new_blob(), code=one, name="Country", value="UK")
        act.create(
            "outcome",
            uid=new_blob(),
            case_code=one,
            outcome_code=two,
            annotation=note,
            profile=act.profile,
            created_ms=act.now_ms,
        )
        act.create("summary", row_code=one, column_code=two, text="Well.", **owner)
        act.create("summary_across", uid=new_blob(), code=one, year="2024", text="Then.", **owner)
        claim = act.create("claim", uid=new_blob(), text="Trust helps.", **made)
        act.link("claim_support", claim=claim, annotation=note)
        brief = act.create("brief", uid=new_blob(), title="A brief", **made)
        part = {"uid": new_blob(), "brief": brief, "position": 0, "kind": "quotation"}
        act.create("brief_part", **part, claim=claim, annotation=note)
        act.create("pseudonym", uid=new_blob(), name="Ann", replacement="B.")
        act.connection.execute(
            "INSERT INTO block_seen SELECT revision, 1 FROM annotation WHERE id = ?", (note,)
        )


def rows_of(library: Library) -> dict[str, object]:
    return {name: rows for name, rows in content(library).items() if name != "bytes"}
