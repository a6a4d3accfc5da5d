"""Captures handed over in a zip: every byte, under a name of its own, with sums to check."""

import hashlib
import json
from pathlib import Path
from zipfile import ZipFile

from insightreader.domain.exchange import ExportKind, Part
from insightreader.services.capturing import IfKnown
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.store.library import Library
from tests.building import MISSIONS, annotate, save
from tests.unit.services.filled import fill

OPTIONS = ExportOptions(clock=lambda: 0)


def send(library: Library, target: Path) -> ZipFile:
    export(library, None, kind=ExportKind.CAPTURES, target=target, options=OPTIONS)
    return ZipFile(target)


def manifest(zipped: ZipFile) -> dict[str, list[dict[str, object]]]:
    found = json.loads(zipped.read("manifest.json"))
    assert isinstance(found, dict)
    return found


def test_the_sums_are_those_of_the_files(library: Library, tmp_path: Path) -> None:
    fill(library)
    zipped = send(library, tmp_path / "out.zip")
    lines = zipped.read("SHA256SUMS").decode().splitlines()
    named = dict(reversed(line.split("  ", 1)) for line in lines)
    assert set(zipped.namelist()) == {*named, "manifest.json", "SHA256SUMS"}
    for name, digest in named.items():
        assert hashlib.sha256(zipped.read(name)).hexdigest() == digest


def test_earlier_captures_come_along(library: Library, tmp_path: Path) -> None:
    address = "https://a.example/one"
    save(library, MISSIONS, url=address)
    save(library, MISSIONS + "\nMore.\n", url=address, if_known=IfKnown.NEW_VERSION)
    found = manifest(send(library, tmp_path / "out.zip"))["captures"]
    assert [each["address"] for each in found] == [address, address]
    assert len({each["sha256"] for each in found}) == 2


def test_titles_become_names_that_lead_nowhere(library: Library, tmp_path: Path) -> None:
    for number, title in enumerate(("../../etc/passwd", "same", "same", "CON", "a/b\\c:d")):
        save(library, f"# Text {number}\n\nwords", title=title)
    names = [name for name in send(library, tmp_path / "out.zip").namelist() if "/" in name]
    assert len(set(names)) == 5
    for name in names:
        folder, _, file = name.partition("/")
        assert folder == "captures"
        assert not set(file) & set('/\\:<>|?*"')
        assert not file.startswith(".")


def test_lost_bytes_are_listed_and_are_a_fault(library: Library, tmp_path: Path) -> None:
    post = save(library)
    annotate(library, post, "Five missions")
    library.captures.erase(library.captures.digests())
    target = tmp_path / "out.zip"
    report = export(library, None, kind=ExportKind.CAPTURES, target=target, options=OPTIONS)
    assert not report.is_whole
    left = {each.what: each.count for each in report.left_behind}
    assert (left[Part.CAPTURE], left[Part.ANNOTATION]) == (1, 1)
    assert len(manifest(ZipFile(target))["missing"]) == 1
