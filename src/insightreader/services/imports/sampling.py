"""Importing the sample library: real captures through the real pipeline, one small step at a time.

Importing it again adds only what is missing.
"""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import cast

from insightreader.base import resources
from insightreader.domain.cleaned import Cleaned
from insightreader.domain.errors import InsightReaderError, UserError
from insightreader.domain.exchange import ImportProblem, ImportReport, LeftBehind, Part
from insightreader.domain.ids import AnnotationId, CollectionId, PostId
from insightreader.services.capturing import Accepted
from insightreader.services.imports import sample_acts
from insightreader.services.imports.sample_file import (
    Sample,
    SampleAnnotation,
    SampleCapture,
    SampleCollection,
    capture_source,
    read_sample,
)
from insightreader.services.imports.steps import Act, Clean, Reached, RenderComment, Step, Steps
from insightreader.text.quotation import find


def sample_folder() -> Path:
    """Return where the sample library lies that comes with the program."""
    return resources.path("sample")


def import_sample(folder: Path | None = None) -> Steps:
    """Bring the sample library in; run it with ``steps.run`` or through a window's lanes.

    Problems of single posts and notes are reported, the rest comes in. Raises NotFound and
    FileUnusable for the description itself.
    """
    place = folder or sample_folder()
    return _Import(place, read_sample(place)).steps()


def rehearse_sample(folder: Path | None = None) -> Steps:
    """Clean the captures and look for the quotations, without a library: a dry run."""
    place = folder or sample_folder()
    return _rehearse(place, read_sample(place))


def _rehearse(folder: Path, sample: Sample) -> Steps:
    problems: list[ImportProblem] = []
    posts = annotations = 0
    for number, capture in enumerate(sample.captures):
        yield Reached(number, len(sample.captures))
        try:
            cleaned = cast("Cleaned", (yield Clean(capture_source(folder, capture))))
        except UserError as error:
            problems.append(_problem(capture.file, error))
            continue
        posts += 1
        for note in _notes_of(sample, capture):
            places = find(cleaned.rendered.text, note.quote, prefix=note.prefix, suffix=note.suffix)
            annotations += len(places) == 1
            if len(places) != 1:
                problems.append(ImportProblem(_where(note), f"{len(places)} places"))
    yield Reached(len(sample.captures), len(sample.captures))
    return ImportReport(
        posts, annotations, problems=tuple(problems), left_behind=_left_behind(sample)
    )


class _Import:
    """One import under way: what was made so far, and what went wrong."""

    def __init__(self, folder: Path, sample: Sample) -> None:
        self._folder = folder
        self._sample = sample
        self._collections: dict[str, CollectionId] = {}
        self._problems: list[ImportProblem] = []
        self._posts = self._annotations = self._known = 0

    def steps(self) -> Steps:
        """Yield every step, posts last, so that all they belong to is there."""
        yield from self._codebook()
        yield from self._make_collections(self._sample.collections, "", None)
        yield from self._searches()
        total = len(self._sample.captures)
        for number, capture in enumerate(self._sample.captures):
            yield Reached(number, total)
            try:
                yield from self._post(capture)
            except UserError as error:
                self._problems.append(_problem(capture.file, error))
        yield from self._writing()
        yield Reached(total, total)
        return ImportReport(
            self._posts,
            self._annotations,
            self._known,
            tuple(self._problems),
            _left_behind(self._sample),
        )

    def _codebook(self) -> Iterator[Step]:
        for dimension in self._sample.codebook:
            for code in dimension.codes:
                yield Act(sample_acts.add_code(dimension.name, code))
                if code.bearing:
                    yield Act(sample_acts.bear(dimension.name, code))
            if dimension.definition:
                yield Act(sample_acts.define(dimension.name, dimension.definition))

    def _make_collections(
        self, wanted: tuple[SampleCollection, ...], above: str, parent: CollectionId | None
    ) -> Generator[Step, object, None]:
        for each in wanted:
            made = yield Act(sample_acts.ensure_collection(each.name, parent))
            key = cast("CollectionId", made)
            path = f"{above}{each.name}"
            self._collections[path] = key
            yield from self._make_collections(each.children, f"{path}/", key)

    def _searches(self) -> Iterator[Step]:
        for search in self._sample.saved_searches:
            yield Act(sample_acts.ensure_search(search.name, search.query))

    def _writing(self) -> Iterator[Step]:
        """Claims and briefs last: they rest on passages."""
        # With what is made of coded passages, which a start never needs.
        from insightreader.services.imports.sample_writing import ensure_brief, ensure_claim

        for claim in self._sample.claims:
            yield from self._try(Act(ensure_claim(claim)), claim.text)
        for brief in self._sample.briefs:
            yield from self._try(Act(ensure_brief(brief)), brief.title)

    def _try(self, step: Step, name: str) -> Iterator[Step]:
        try:
            yield step
        except UserError as error:
            self._problems.append(_problem(name, error))

    def _post(self, capture: SampleCapture) -> Generator[Step, object, None]:
        source = capture_source(self._folder, capture)
        begun = yield Act(sample_acts.begin_or_resume(source, capture.tags))
        accepted = cast("Accepted", begun)
        job = accepted.job
        if job is None:
            self._known += 1
        else:
            try:
                cleaned = cast("Cleaned", (yield Clean(source)))
            except InsightReaderError as error:
                problem = type(error).__name__
                yield Act(lambda desk: desk.capturing.fail(job, problem))
                raise
            yield Act(lambda desk: desk.capturing.finish(job, cleaned))
            self._posts += 1
            yield from self._sort(accepted.post, capture)
        for note in _notes_of(self._sample, capture):
            try:
                yield from self._annotate(accepted.post, note)
            except UserError as error:
                self._problems.append(_problem(_where(note), error))

    def _sort(self, post: PostId, capture: SampleCapture) -> Iterator[Step]:
        yield Act(lambda desk: desk.organising.set_status([post], capture.status))
        yield Act(lambda desk: desk.organising.set_starred([post], starred=capture.starred))
        yield Act(lambda desk: desk.organising.set_read([post], read=capture.read))
        for path in capture.collections:
            collection = self._collections.get(path)
            if collection is None:
                self._problems.append(ImportProblem(f"{capture.file}: {path}", "no collection"))
            else:
                yield Act(sample_acts.collect(post, collection))

    def _annotate(self, post: PostId, note: SampleAnnotation) -> Generator[Step, object, None]:
        key = cast("AnnotationId | None", (yield Act(sample_acts.ensure_annotation(post, note))))
        if key is None:
            self._known += 1
            return
        self._annotations += 1
        yield Act(sample_acts.conclude(key, note.codes))
        if note.comment:
            html = cast("str", (yield RenderComment(note.comment)))
            yield Act(lambda desk: desk.annotating.store_rendered(key, note.comment, html))


def _notes_of(sample: Sample, capture: SampleCapture) -> list[SampleAnnotation]:
    return [note for note in sample.annotations if note.capture == capture.file]


def _where(note: SampleAnnotation) -> str:
    return f"{note.capture}: {note.quote[:60]}"


def _problem(where: str, error: UserError) -> ImportProblem:
    return ImportProblem(where, f"{type(error).__name__}: {error.detail}".rstrip(": "))


def _left_behind(sample: Sample) -> tuple[LeftBehind, ...]:
    """Notes on no capture have no post."""
    files = {each.file for each in sample.captures}
    strays = sum(note.capture not in files for note in sample.annotations)
    return (LeftBehind(Part.ANNOTATION, strays, is_by_nature=False),) if strays else ()
