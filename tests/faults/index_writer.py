"""A writer that is killed: applies batch after batch, and dies at its n-th touch of a file."""

import os
import random
import signal
import sys
from pathlib import Path

from insightreader.index.rows import IndexRow
from insightreader.index.stamp import Expected
from insightreader.index.writer import open_writer

EXPECTED = Expected("library-1", "epoch-1")
TOUCHES = {"open", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "shutil.rmtree", "os.listdir"}


def batch(sequence):
    """What the outbox holds at a number: some rows put in, some keys taken out."""
    chance = random.Random(sequence)
    keys = chance.sample(range(30), 12)
    rows = [
        IndexRow(f"p:{key}", "post", str(key), title=f"Title {sequence}", body=body(key, sequence))
        for key in keys[:9]
    ]
    return rows, [f"p:{key}" for key in keys[9:]]


def body(key, sequence):
    """A text that tells which batch it is of."""
    return " ".join([f"batch{sequence}", f"key{key}", "trust " * (sequence % 5)] * 20)


def state(sequence):
    """Key -> number of the batch that it is of, once all batches are in."""
    alive = {}
    for number in range(1, sequence + 1):
        rows, gone = batch(number)
        for key in gone:
            alive.pop(key, None)
        alive.update({row.key: number for row in rows})
    return alive


def die_at(touch):
    """Kill this process when it touches files for the n-th time from now on."""
    left = touch

    def hook(event, _):
        nonlocal left
        if event in TOUCHES:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def main(folder, touch):
    """Apply the next batches until death; say each number once it is safe."""
    with open_writer(folder, EXPECTED) as writer:
        die_at(touch)
        while True:
            number = writer.sequence + 1
            rows, gone = batch(number)
            writer.apply(rows, gone, sequence=number)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
