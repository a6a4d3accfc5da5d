"""``add`` and ``extract`` of documents, through real workers."""

import pytest

from insightreader.services.reading import Reading
from insightreader.store.library import Library
from tests.unit.capture.formats.documents import PROSE, docx, epub, pdf, word

DOCUMENTS = {"a.epub": epub(), "b.docx": docx(word(PROSE[0])), "c.pdf": pdf(f"{PROSE[0]}.")}


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "documents"
    place.mkdir()
    for name, data in DOCUMENTS.items():
        (place / name).write_bytes(data)
    return place


def test_a_folder_of_documents_is_saved_with_its_bytes_and_pictures(run, folder, tmp_path):
    added = run("add", folder, json=True)
    assert added.code == 0
    assert added.document["refused"] == []
    assert [post["title"] for post in added.document["posts"]][:2] == ["The Ledgers", "Harbour"]
    with Library(tmp_path / "library") as library:
        kept = library.connection.execute("SELECT id FROM post ORDER BY id").fetchall()
        assert [Reading(library).capture(post) for (post,) in kept] == list(DOCUMENTS.values())


def test_shown_and_extracted_text_of_a_document_are_the_same(run, folder):
    [post] = run("add", folder / "a.epub", json=True).document["posts"]
    extracted = run("extract", folder / "a.epub")
    assert extracted.code == 0
    assert run("show", post["id"]).out == extracted.out
    assert PROSE[1] in extracted.out


def test_the_type_of_a_document_can_be_said(run, folder):
    assert run("add", "-", "--type", "docx", stdin=DOCUMENTS["b.docx"]).code == 0
