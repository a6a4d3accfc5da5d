"""The random walk over the services for longer: in libraries that grow old, with restarts."""

import random

import pytest
from hypothesis import settings

from tests.property.test_library_machine import CODES_OF_WALK, WORDS, LibraryMachine

STEPS = 2_000
_TAGS = ("a", "B", "c d", "ü")
_FEWEST = 4
"""Acts before all of them are undone and done again; beyond ``_MOST`` that would take minutes."""
_MOST = 25


class LongWalk(LibraryMachine):
    """The same for up to two hundred steps in a row."""


# Hypothesis ends a single example early when its randomness is used up; so there are several, and
# one walk that it doesn't steer.
LongWalk.TestCase.settings = settings(
    LibraryMachine.TestCase.settings, max_examples=15, stateful_step_count=200
)
TestLongWalk = pytest.mark.faults(LongWalk.TestCase)


class Walker:
    """Leads one machine through a life of thousands of steps, drawn from a seed."""

    def __init__(self, machine: LibraryMachine, seed: int) -> None:
        self._machine, self._random = machine, random.Random(seed)
        self.taken: dict[str, int] = {}

    def step(self) -> str:
        """Take a step that is possible now; return its name."""
        steps = {
            "save": 3,
            "annotate": 9,
            "change_a_note": 6,
            "place_a_note": 4,
            "go_back": 3,
            "recapture": 6,
            "sort_posts": 4,
            "undelete": 2,
            "collect": 3,
            "open_a_post": 1,
            "undo": 7,
            "redo": 5,
            "undo_everything_and_do_it_again": 1,
            "reopen": 1,
            "erase": 1,
        }
        while True:
            name = self._random.choices(list(steps), list(steps.values()))[0]
            if self._is_possible(name):
                getattr(self._machine, name)(**self._drawn(name))
                self.taken[name] = self.taken.get(name, 0) + 1
                return name

    def _is_possible(self, name: str) -> bool:
        machine = self._machine
        if name in {"annotate", "go_back", "recapture", "sort_posts", "open_a_post"}:
            return bool(machine.living("post"))
        if name in {"change_a_note", "place_a_note"}:
            return bool(machine.living("annotation"))
        if name == "undo":
            return bool(machine.before)
        if name == "redo":
            return bool(machine.after_undone)
        if name == "undo_everything_and_do_it_again":
            return _FEWEST <= len(machine.before) <= _MOST
        return True

    def _drawn(self, name: str) -> dict[str, object]:
        rnd = self._random
        values = {
            "text": " ".join(rnd.choices(WORDS, k=rnd.randrange(1, 40))),
            "number": rnd.randrange(1_001),
            "start": rnd.randrange(-2, 200),
            "length": rnd.randrange(1, 60),
            "code": rnd.choice(CODES_OF_WALK),
            "tag": rnd.choice(_TAGS),
            "on": rnd.random() < 0.5,
            "choice": rnd.randrange(_CHOICES.get(name, 1)),
        }
        return {each: values[each] for each in _WANTED[name].split()}


_CHOICES = {"change_a_note": 5, "sort_posts": 7, "collect": 6}
_WANTED = {
    "save": "text number",
    "annotate": "number start length code",
    "change_a_note": "number text choice code",
    "place_a_note": "number start length",
    "go_back": "number",
    "recapture": "number text",
    "sort_posts": "number choice tag on",
    "undelete": "number",
    "collect": "number choice",
    "open_a_post": "number",
    "undo": "",
    "redo": "",
    "undo_everything_and_do_it_again": "",
    "reopen": "",
    "erase": "number",
}


def _check(machine: LibraryMachine, step: int) -> None:
    """What must hold: of notes and rows after every step, what reads all of history now and then.

    Reading all of it each time would make the walk quadratic.
    """
    machine.anchors_lie_in_their_texts_and_exact_ones_say_their_quotation()
    machine.every_note_has_a_place_in_what_is_read()
    machine.undo_offers_what_there_is()
    machine.a_poll_tells_of_every_changed_post()
    if step % 10 == 0:
        machine.no_row_is_left_alone()
        machine.the_index_that_follows_is_one_made_anew()
        machine.lists_hold_what_their_rows_say()
        machine.the_log_gives_the_rows()


@pytest.mark.faults
@pytest.mark.parametrize("seed", [2026])
def test_one_library_lives_through_thousands_of_steps(seed):
    machine = LibraryMachine()
    try:
        machine.first(text="mission goal trust")
        walker = Walker(machine, seed)
        for step in range(1, STEPS + 1):
            name = walker.step()
            try:
                _check(machine, step)
            except AssertionError as error:
                error.add_note(f"seed {seed}, step {step}: {name}")
                raise
        # A walk that never went somewhere proves nothing about it.
        assert set(walker.taken) == set(_WANTED)
    finally:
        machine.teardown()
