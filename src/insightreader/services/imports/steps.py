"""An import as a row of small steps, so that a window can run it through its lanes without waiting.

An import is a generator: it yields what it wants done, is sent the result, and returns its report.
``run`` does all of it in one thread.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from insightreader.domain.changes import Done
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.errors import InsightReaderError
from insightreader.domain.exchange import ImportReport
from insightreader.services.desk import Desk
from insightreader.services.progress import OnStep, ignore

DeskAct = Callable[[Desk], Done[object]]


@dataclass(frozen=True, slots=True)
class Act:
    """An act on the library; its result is the value of what it returns."""

    work: DeskAct


@dataclass(frozen=True, slots=True)
class Errand:
    """Something slow that needs no library, such as checking a file; its result is the answer."""

    work: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Clean:
    """A capture to be cleaned; its result is ``Cleaned``."""

    source: CaptureSource


@dataclass(frozen=True, slots=True)
class RenderComment:
    """A comment to be rendered; its result is its HTML."""

    markdown: str


@dataclass(frozen=True, slots=True)
class Reached:
    """How far the import has come; nothing to be done."""

    done: int
    total: int


Step = Act | Errand | Clean | RenderComment | Reached
Steps = Generator[Step, object, ImportReport]


def run(
    steps: Steps,
    *,
    act: Callable[[DeskAct], Done[object]],
    clean: Callable[[CaptureSource], Cleaned],
    render_comment: Callable[[str], str],
    on_step: OnStep = ignore,
) -> ImportReport:
    """Do every step here and now. What a step raises is thrown into the import, which may go on."""

    def result_of(step: Step) -> object:
        match step:
            case Act(work):
                return act(work).value
            case Errand(errand):
                return errand()
            case Clean(source):
                return clean(source)
            case RenderComment(markdown):
                return render_comment(markdown)
            case Reached(done, total):
                return on_step(done, total)

    try:
        step = next(steps)
        while True:
            step = _answer(steps, step, result_of)
    except StopIteration as end:
        report: ImportReport = end.value
        return report


def _answer(steps: Steps, step: Step, result_of: Callable[[Step], object]) -> Step:
    """Do a step, tell the import how it ended, and return the next one."""
    try:
        result = result_of(step)
    except InsightReaderError as error:
        return steps.throw(error)
    return steps.send(result)
