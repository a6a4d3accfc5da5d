import pytest

from insightreader.base import resources


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A package with resources inside, as a wheel lays them."""
    folder = tmp_path / "lib" / "insightreader" / "resources"
    (folder / "styles").mkdir(parents=True)
    (folder / "styles" / "reader.css").write_text("p { color: „x“ }", encoding="utf-8")
    (folder / "styles" / "notes.txt").write_bytes(b"\xff\x00")
    (folder / "styles" / "deeper").mkdir()
    (tmp_path / "secret.txt").write_text("outside")
    use(monkeypatch, folder.parent)
    yield folder
    resources.root.cache_clear()


def use(monkeypatch, package):
    monkeypatch.setattr(resources, "_PACKAGE", package)
    resources.root.cache_clear()


def test_resources_are_found_inside_the_installed_package(installed):
    assert resources.root() == installed
    assert resources.read_text("styles/reader.css") == "p { color: „x“ }"
    assert resources.read_bytes("styles/notes.txt") == b"\xff\x00"


def test_resources_are_found_beside_the_source_in_a_checkout(installed, tmp_path, monkeypatch):
    (tmp_path / "checkout" / "resources").mkdir(parents=True)
    use(monkeypatch, tmp_path / "checkout" / "src" / "insightreader")
    assert resources.root() == tmp_path / "checkout" / "resources"


def test_guide_lies_in_the_installed_package_or_among_the_documents(
    installed, tmp_path, monkeypatch
):
    with pytest.raises(resources.ResourceMissing):
        resources.guide()
    (installed / "guide").mkdir()
    assert resources.guide() == installed / "guide"
    checkout = tmp_path / "checkout"
    (checkout / "resources").mkdir(parents=True)
    (checkout / "docs" / "guide").mkdir(parents=True)
    use(monkeypatch, checkout / "src" / "insightreader")
    assert resources.guide() == checkout / "docs" / "guide"


def test_a_program_without_resources_says_so(installed, tmp_path, monkeypatch):
    use(monkeypatch, tmp_path / "nowhere" / "src" / "insightreader")
    with pytest.raises(resources.ResourceMissing):
        resources.root()


@pytest.mark.parametrize("name", ["absent.css", "../../../secret.txt", "/etc/hostname", "styles/x"])
def test_names_that_are_absent_or_lead_outside_are_refused(installed, name):
    with pytest.raises(resources.ResourceMissing):
        resources.path(name)


def test_names_lists_files_of_one_kind_in_order(installed):
    assert resources.names("styles") == ["notes.txt", "reader.css"]
    assert resources.names("styles", ".css") == ["reader.css"]
