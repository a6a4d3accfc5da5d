"""The acts that an import of the sample library is made of; each does nothing the second time."""

from collections.abc import Sequence
from dataclasses import replace

from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.codes import Bearing
from insightreader.domain.evidence import CodeDetail
from insightreader.domain.ids import AnnotationId, CollectionId, PostId
from insightreader.services.annotating import NewAnnotation
from insightreader.services.capturing import IfKnown
from insightreader.services.coding import CodeName
from insightreader.services.desk import Desk
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.imports.sample_file import SampleAnnotation, SampleCode
from insightreader.services.imports.steps import DeskAct
from insightreader.services.quoting import passage


def add_code(dimension: str, code: SampleCode) -> DeskAct:
    """Put a code into the codebook."""
    name = CodeName(dimension, code.name)
    return lambda desk: desk.coding.add(name, colour=code.colour, definition=code.definition)


def bear(dimension: str, code: SampleCode) -> DeskAct:
    """Say what a code says of a case, unless somebody said so."""

    def bear_it(desk: Desk) -> Done[object]:
        for each in _codes_of(desk, dimension):
            if each.name == code.name and each.bearing is Bearing.NONE:
                return desk.codebook.describe(each.id, bearing=Bearing(code.bearing))
        return Done(None, Changes())

    return bear_it


def conclude(annotation: AnnotationId, codes: Sequence[str]) -> DeskAct:
    """Let a passage with the codes of one case and one outcome show how that case went."""

    def add(desk: Desk) -> Done[object]:
        cases, outcomes = (
            [each.id for each in _codes_of(desk, name) if f"{name}/{each.name}" in codes]
            for name in ("Case", "Outcome")
        )
        if len(cases) != 1 or len(outcomes) != 1:
            return Done(None, Changes())
        return desk.cases.add_outcome(cases[0], outcomes[0], shown_by=annotation)

    return add


def _codes_of(desk: Desk, dimension: str) -> list[CodeDetail]:
    book = codebook_of(desk.library)
    return [code for each in book.dimensions if each.name == dimension for code in book.of(each.id)]


def define(dimension: str, definition: str) -> DeskAct:
    """Say what a dimension is about, unless somebody said so."""

    def define_it(desk: Desk) -> Done[object]:
        for each in codebook_of(desk.library).dimensions:
            if each.name == dimension and not each.definition:
                return desk.codebook.change_dimension(each.id, definition=definition)
        return Done(None, Changes())

    return define_it


def begin_or_resume(source: CaptureSource, tags: tuple[str, ...]) -> DeskAct:
    """Store a capture; one that was stored before and not read yet is to be read now."""

    def begin(desk: Desk) -> Done[object]:
        begun = desk.capturing.begin(source, if_known=IfKnown.SKIP, tags=tags)
        accepted = begun.value
        open_jobs = (job.id for job in desk.capturing.waiting() if job.post == accepted.post)
        job = accepted.job or next(open_jobs, None)
        return Done(replace(accepted, job=job), begun.changes)

    return begin


def ensure_collection(name: str, parent: CollectionId | None) -> DeskAct:
    """Make a collection; the value is its key."""

    def ensure(desk: Desk) -> Done[object]:
        for each in desk.reading.shelves().collections:
            if (each.name, each.parent) == (name, parent):
                return Done(each.id, Changes())
        return desk.collecting.create_collection(name, parent=parent)

    return ensure


def ensure_search(name: str, query: str) -> DeskAct:
    """Keep a query under a name; the value is its key."""

    def ensure(desk: Desk) -> Done[object]:
        for each in desk.reading.shelves().searches:
            if (each.name, each.query) == (name, query):
                return Done(each.id, Changes())
        return desk.collecting.save_search(name, query)

    return ensure


def collect(post: PostId, collection: CollectionId) -> DeskAct:
    """Put a post into a collection."""
    return lambda desk: desk.collecting.collect([post], collection)


def ensure_annotation(post: PostId, note: SampleAnnotation) -> DeskAct:
    """Annotate the passage, unless it is annotated already: then the value is None."""

    def ensure(desk: Desk) -> Done[object]:
        start, end = passage(desk.reading, post, note.quote, prefix=note.prefix, suffix=note.suffix)
        if any(
            (each.start, each.end) == (start, end) for each in desk.reading.annotations_of(post)
        ):
            return Done(None, Changes())
        secondary = note.secondary
        return desk.annotating.create(
            NewAnnotation(
                post,
                start,
                end,
                colour=note.colour,
                style=note.style,
                comment=note.comment,
                codes=tuple(CodeName.parse(code) for code in note.codes),
                secondary_person=secondary.person or None if secondary else None,
                secondary_work=secondary.work or None if secondary else None,
            )
        )

    return ensure
