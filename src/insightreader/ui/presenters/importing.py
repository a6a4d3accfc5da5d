"""Imports in the window: the steps of an import run one by one through lanes and workers."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from insightreader.domain.errors import InsightReaderError, UserError
from insightreader.domain.exchange import ImportKind, ImportReport
from insightreader.runtime.engine import Engine
from insightreader.runtime.progress import Progress, Trouble, Work
from insightreader.runtime.tasks import Task
from insightreader.services.imports.steps import (
    Act,
    Clean,
    Errand,
    Reached,
    RenderComment,
    Step,
    Steps,
)
from insightreader.workers.jobs import Priority
from insightreader.workers.jobs import Step as HowFar


class ImportRun(QObject):
    """One import under way. Stopping ends it between two steps; what it brought stays."""

    finished = Signal(object)
    """The ``ImportReport``, or None where it was stopped."""
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, engine: Engine, steps: Steps, progress: Progress) -> None:
        super().__init__(engine)
        self._engine = engine
        self._steps = steps
        self._progress = progress
        self._is_stopped = False
        progress.cancelled.connect(self._stop)

    def begin(self) -> None:
        """Take the first step."""
        self._advance(lambda: next(self._steps))

    def _advance(self, go: Callable[[], Step]) -> None:
        """Go on until a step has to be waited for."""
        try:
            step = go()
            while isinstance(step, Reached):
                self._progress.advance_to(HowFar(step.done, step.total))
                step = self._steps.send(None)
        except StopIteration as end:
            self._end(end.value)
        except UserError as error:
            self._progress.fail(error)
            self.failed.emit(error)
            self._end(None)
        else:
            if self._is_stopped:
                self._steps.close()
                self.stopped.emit()
                self._end(None)
            else:
                self._do(step)

    def _do(self, step: Step) -> None:
        self._begun(step).then(
            lambda result: self._advance(lambda: self._steps.send(result))
        ).otherwise(self._pass_on)

    def _begun(self, step: Step) -> Task[Any]:
        match step:
            case Act(work):
                return self._engine.act(work, priority=Priority.SOON)
            case Errand(errand):
                return self._engine.run_errand(errand)
            case Clean(source):
                return self._engine.clean(source)
            case RenderComment(markdown):
                return self._engine.render_comment(markdown)
            case _:
                raise AssertionError(step)

    def _pass_on(self, error: Exception) -> None:
        """A step that failed is the import's own business; it may go on with the next."""
        if not isinstance(error, InsightReaderError):
            self._end(None)
            raise error
        self._advance(lambda: self._steps.throw(error))

    def _stop(self) -> None:
        self._is_stopped = True

    def _end(self, report: ImportReport | None) -> None:
        for problem in report.problems if report is not None else ():
            self._progress.note_trouble(Trouble(problem.where, problem))
        self._progress.end(report)
        self._progress.deleteLater()
        self.finished.emit(report)
        self.deleteLater()


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file would bring."""

    path: Path
    kind: ImportKind
    report: ImportReport
    is_joining: bool = False


# The importers are a tenth of the program's modules: loaded when something is imported.
class ImportPresenter(QObject):
    """Begins imports and tells how they ended."""

    imported = Signal(object)
    """The ``ImportReport`` of an import that came to its end."""
    stopped = Signal(str)
    """The name of a file whose import was stopped; what it brought stays."""
    refused = Signal(object, str)
    """An error, and the file that it was about."""
    previewed = Signal(object)
    """A ``Preview``: nothing was changed yet."""
    progress_began = Signal(object)
    sample_opened = Signal()
    """The sample library is in, after ``imported``."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._engine = engine

    def open_sample(self) -> None:
        """Bring in the sample library; what is there already stays as it is."""
        from insightreader.services.imports.importing import import_sample

        run = self._run(import_sample(), "", work=Work.IMPORTING, again=self.open_sample)
        run.finished.connect(self._on_sample_finished)

    def preview(self, path: Path, *, is_joining: bool = False) -> None:
        """Look what a file, or the library in a folder, would bring, and change nothing."""

        def begin() -> tuple[ImportKind, Steps]:
            from insightreader.services.imports.importing import found_kind, import_file

            kind, library = found_kind(path), self._engine.folder
            steps = import_file(
                path, kind=kind, is_rehearsal=True, is_joining=is_joining, library=library
            )
            return kind, steps

        def again() -> None:
            self.preview(path, is_joining=is_joining)

        def rehearse(begun: tuple[ImportKind, Steps]) -> None:
            kind, steps = begun
            run = self._begun(steps, path.name, work=Work.LOOKING, again=again)
            run.finished.connect(lambda report: tell(kind, report))

        def tell(kind: ImportKind, report: ImportReport | None) -> None:
            if report is not None:
                self.previewed.emit(Preview(path, kind, report, is_joining))

        self._engine.run_errand(begin).then(rehearse).otherwise(
            lambda error: self._refuse(error, path.name)
        )

    def import_file(self, path: Path, *, is_joining: bool = False) -> None:
        """Bring in a file of another program or another library."""

        def begin() -> Steps:
            from insightreader.services.imports.importing import import_file

            return import_file(path, is_joining=is_joining)

        # What kind of file it is takes a look into it, which a slow disk mustn't hold up.
        self._engine.run_errand(begin).then(
            lambda steps: self._run(
                steps,
                path.name,
                work=Work.JOINING if is_joining else Work.IMPORTING,
                again=lambda: self.import_file(path, is_joining=is_joining),
            )
        ).otherwise(lambda error: self._refuse(error, path.name))

    def _run(
        self, steps: Steps, name: str, *, work: Work, again: Callable[[], object]
    ) -> ImportRun:
        run = self._begun(steps, name, work=work, again=again)
        run.finished.connect(self._on_finished)
        run.stopped.connect(lambda: self.stopped.emit(name))
        return run

    def _begun(
        self, steps: Steps, name: str, *, work: Work, again: Callable[[], object]
    ) -> ImportRun:
        progress = Progress(self, work=work, name=name)
        progress.again = again
        run = ImportRun(self._engine, steps, progress)
        run.failed.connect(lambda error: self.refused.emit(error, name))
        self.progress_began.emit(progress)
        # Later, so that whoever called can still listen to how it ends.
        QTimer.singleShot(0, run, run.begin)
        return run

    def _refuse(self, error: Exception, name: str) -> None:
        if not isinstance(error, UserError):
            raise error
        self.refused.emit(error, name)

    def _on_sample_finished(self, report: ImportReport | None) -> None:
        if report is not None:
            self.sample_opened.emit()

    def _on_finished(self, report: ImportReport | None) -> None:
        if report is not None:
            self.imported.emit(report)
