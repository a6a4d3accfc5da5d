"""What is dropped is told apart by what it is: pages, addresses, exports, pictures, folders."""

import json
from pathlib import Path

import pytest

from insightreader.services.arrivals import MOST_FILES, Arrivals, sort_out
from insightreader.store import library

BOOKMARKS = (
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n"
    '<DT><A HREF="https://example.org/a">A</A>\n</DL>'
)


def write(path: Path, text: str = "<html><body><p>A page.</p></body></html>") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_pages_are_to_be_saved_in_the_order_in_which_they_came(tmp_path):
    pages = [write(tmp_path / name) for name in ("b.html", "a.md", "c.txt", "d.bin")]
    assert sort_out(pages) == Arrivals(pages=tuple(pages))


def test_a_link_file_stands_for_its_address_where_it_holds_one(tmp_path):
    link = write(tmp_path / "a.url", "[InternetShortcut]\nURL=https://example.org/a\n")
    program = write(tmp_path / "b.desktop", "[Desktop Entry]\nType=Application\n")
    assert sort_out([link, program]).pages == ("https://example.org/a", program)


def test_exports_archives_and_libraries_are_to_be_imported(tmp_path):
    bookmarks = write(tmp_path / "bookmarks.html", BOOKMARKS)
    table = write(tmp_path / "readwise.csv", "Highlight,Title,Author,URL,Note,Location,Date\n")
    folder = tmp_path / "Missions"
    library.create(folder, profile_name="Ann")
    page, data = write(tmp_path / "page.html"), write(tmp_path / "data.json", json.dumps([1]))
    found = sort_out([page, bookmarks, folder, table, data])
    assert found.imports == (bookmarks, folder, table)
    assert found.pages == (page, data)


def test_pictures_are_counted_and_nothing_else_is_done_with_them(tmp_path):
    pictures = [write(tmp_path / name) for name in ("a.png", "B.JPG")]
    assert sort_out(pictures) == Arrivals(pictures=2)


def test_a_folder_stands_for_the_pages_in_it_and_below(tmp_path):
    pages = [write(tmp_path / "f" / name) for name in ("a.html", "n.text", "z.md", "deep/b.epub")]
    for passed_over in ("a_files/frame.html", "a.css", "photo.png", ".hidden/c.html", ".d.html"):
        write(tmp_path / "f" / passed_over)
    assert sort_out([tmp_path / "f"]).pages == tuple(pages)


def test_a_folder_named_like_a_side_folder_counts_where_no_page_has_its_name(tmp_path):
    page = write(tmp_path / "f" / "b_files" / "page.html")
    assert sort_out([tmp_path / "f"]).pages == (page,)


def test_a_folder_with_nothing_to_read_is_named(tmp_path):
    write(tmp_path / "f" / "photo.png")
    assert sort_out([tmp_path / "f"]) == Arrivals(empty_folders=(tmp_path / "f",))


def test_a_folder_gives_no_more_files_than_one_can_want(tmp_path):
    for number in range(MOST_FILES + 5):
        (tmp_path / f"{number:05}.md").touch()
    pages = sort_out([tmp_path]).pages
    assert len(pages) == MOST_FILES
    assert pages[0] == tmp_path / "00000.md"


@pytest.mark.parametrize("name", ["gone.html", "gone.zip", "gone"])
def test_what_is_not_there_is_left_to_saving_to_tell(tmp_path, name):
    assert sort_out([tmp_path / name]).pages == (tmp_path / name,)
