"""A capture handed to another program is the capture, and goes when the post is erased."""

import stat

from insightreader.services.erasing import Erasing
from insightreader.services.organising import Organising
from insightreader.services.originals import originals_folder, write_original
from insightreader.services.reading import Reading
from tests.building import MISSIONS, save


def test_original_is_the_bytes_that_were_acquired(library, home):
    post = save(library, MISSIONS)
    reading = Reading(library)

    path = write_original(reading, post, originals_folder())

    assert path.read_bytes() == reading.capture(post)
    assert path.stem == reading.details(post).capture_sha256
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_original_goes_when_its_post_is_erased_for_ever(library, home):
    kept, erased = save(library, MISSIONS), save(library, MISSIONS * 2)
    paths = [write_original(Reading(library), each, originals_folder()) for each in (kept, erased)]
    Organising(library).delete([erased])

    Erasing(library).erase([erased])

    assert [path.exists() for path in paths] == [True, False]
