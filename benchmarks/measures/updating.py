"""From a change to the search that knows it: the whole way through the window's engine."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure
from benchmarks.measuring import RUNS, Stopwatch
from benchmarks.special import WORDS_2000
from benchmarks.task import Load
from benchmarks.workspace import Bench, run_for, wait_until, window_on
from insightreader.domain.found import SearchAnswer
from insightreader.services.annotating import NewAnnotation

BOUNDS_S = ((10_000, 1.0), (100_000, 3.0))
_AGAIN_MS = 20


def measure(load: Load) -> Iterator[Figure]:
    """Write notes and tags with words that nothing else holds, and ask until they are found."""
    bound = next((seconds for posts, seconds in BOUNDS_S if load.posts <= posts), None)
    with window_on(load, "updating") as bench:
        bench.workspace.engine.search.warm_up()
        run_for(3_000)
        _note_is_found(bench, "warmupnote")
        notes = [_note_is_found(bench, f"freshnote{number}") for number in range(RUNS)]
        tags = [_tag_is_found(bench, f"freshtag{number}") for number in range(RUNS)]
    yield Figure(load.name("changed note visible to search"), median(notes), "s", bound=bound)
    yield Figure(load.name("changed post visible to search"), median(tags), "s", bound=bound)


def _note_is_found(bench: Bench, word: str) -> float:
    new = NewAnnotation(bench.post(WORDS_2000), 100, 140, comment=f"A note on {word}.")
    watch = Stopwatch()
    bench.workspace.engine.act(lambda desk: desk.annotating.create(new))
    return _until_found(bench, word, watch)


def _tag_is_found(bench: Bench, word: str) -> float:
    post = bench.post(WORDS_2000)
    watch = Stopwatch()
    bench.workspace.engine.act(lambda desk: desk.organising.change_tags([post], add=[word]))
    return _until_found(bench, f"tag:{word}", watch)


def _until_found(bench: Bench, query: str, watch: Stopwatch) -> float:
    search = bench.workspace.engine.search
    answers: list[SearchAnswer] = []
    hearing = search.answered.connect(answers.append)
    taken = 0.0
    while not taken:
        answers.clear()
        search.ask(query)
        wait_until(lambda: bool(answers), every_ms=1)
        if answers[-1].hits:
            taken = watch.read().wall_ms / 1_000
        else:
            run_for(_AGAIN_MS)
    search.disconnect(hearing)
    # The next change isn't to profit from what this one started.
    run_for(1_500)
    return taken
