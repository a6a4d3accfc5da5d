"""Works on a library until it is killed, and says what is safe: ``python -m ... FOLDER SEED``.

A line of JSON for each act: first what is meant to be done, then, when it is durable, what holds.
"""

import json
import random
import sys
from pathlib import Path

from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import Capturing
from insightreader.services.organising import Organising
from insightreader.services.undo import Undo
from insightreader.store.library import Library
from tests.building import begin, cleaned, source


def say(**what: object) -> None:
    """Tell the parent; what was told must hold from now on."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Writer:
    """Does one act after another."""

    def __init__(self, library: Library, seed: int) -> None:
        self._library = library
        self._chance = random.Random(seed)
        self._seed = seed

    def work(self) -> None:
        """Work for ever."""
        number = 0
        while True:
            number += 1
            self._round(f"{self._seed}-{number}")

    def _round(self, mark: str) -> None:
        text = f"Text {mark}. " * self._chance.choice((1, 50, 2000))
        job = begin(self._library, source(text, name=f"{mark}.md"))
        say(captured=text[:40])
        post = Capturing(self._library).finish(job, cleaned(text, title=mark)).value
        say(post=post, title=mark)
        writing = Annotating(self._library)
        note = writing.create(NewAnnotation(post, 0, 4 + len(mark), comment=mark)).value
        say(note=note, comment=mark)
        for typed in (f"{mark} t", f"{mark} typed"):
            say(meant="draft", note=note)
            writing.keep_draft(note, typed)
            say(draft=note, text=typed)
        if self._chance.random() < 0.5:
            say(meant="comment", note=note)
            writing.set_comment(note, f"{mark} done")
            say(note=note, comment=f"{mark} done", settled=True)
        say(meant="star", post=post)
        Organising(self._library).set_starred([post], starred=True)
        say(starred=post, is_starred=True)
        if self._chance.random() < 0.5:
            say(meant="star", post=post)
            Undo(self._library).undo()
            say(starred=post, is_starred=False)


if __name__ == "__main__":
    with Library(Path(sys.argv[1])) as opened:
        say(ready=True)
        Writer(opened, int(sys.argv[2])).work()
