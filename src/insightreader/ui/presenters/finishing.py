"""The last step of a capture: its text, with the corrections that the post had before."""

from collections.abc import Callable, Sequence

from insightreader.domain.cleaned import Cleaned
from insightreader.domain.ids import JobId, PostId
from insightreader.runtime.engine import Engine
from insightreader.services.carrying import Carried, carry_corrections
from insightreader.store.corrections import Correction
from insightreader.workers.jobs import Priority


def finish_job(
    engine: Engine,
    job: JobId,
    cleaned: Cleaned,
    *,
    done: Callable[[PostId, Sequence[Correction]], None],
    failed: Callable[[Exception], None],
) -> None:
    """Write a cleaned text; ``done`` hears of the corrections that have no place in it."""
    render = engine.renderer.render

    def write(carried: Carried | None) -> None:
        lost = carried.lost if carried is not None else ()
        engine.act(
            lambda desk: desk.capturing.finish(job, cleaned, carried=carried),
            priority=Priority.SOON,
        ).then(lambda post: done(post, lost)).otherwise(failed)

    engine.ask_seat(
        None, lambda seat: carry_corrections(seat.source, job, cleaned, render=render)
    ).then(write).otherwise(failed)
