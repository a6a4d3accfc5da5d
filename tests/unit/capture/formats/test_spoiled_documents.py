"""Spoiled documents give a text or say that there is none; thousands more are in the faults."""

import pytest

from insightreader.capture.cleaning import FORMATS
from insightreader.capture.sniffing import media_type
from insightreader.domain.errors import NothingToRead, SourceUnreadable
from tests.unit.capture.formats.documents import cleaned
from tests.unit.capture.formats.spoiling import WHOLE, spoiled


@pytest.mark.parametrize("name", WHOLE)
def test_a_spoiled_document_is_read_or_named_unreadable(name):
    assert cleaned(WHOLE[name], name).fallback is None
    for seed in range(12):
        try:
            found = cleaned(spoiled(name, seed), name)
        except (NothingToRead, SourceUnreadable):
            continue
        assert found.rendered.text.strip()
        assert "<script" not in found.rendered.html


def test_every_format_that_can_be_read_has_a_document_to_spoil():
    kinds = {media_type(data, name) for name, data in WHOLE.items()}
    others = {"application/xhtml+xml", "application/x-mimearchive"}
    assert set(FORMATS) - others == kinds
