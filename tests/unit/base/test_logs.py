import logging

import pytest

from insightreader.base import logs

logger = logging.getLogger("insightreader.sample")


@pytest.fixture
def file(tmp_path):
    """The file of a log that was started."""
    yield logs.start(tmp_path / "logs")
    logs.stop()
    logs.set_level(logging.NOTSET)


def text(file):
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_messages_are_written_with_level_and_logger(file):
    logger.info("saved %d posts", 3)
    assert text(file).rstrip().endswith("insightreader.sample: saved 3 posts")
    assert "INFO" in text(file)


def test_messages_below_the_level_are_not_written(file):
    logger.debug("first")
    logs.set_level(logging.DEBUG)
    logger.debug("second")
    assert "first" not in text(file)
    assert "second" in text(file)


def test_libraries_are_not_written(file):
    logging.getLogger("somebody").error("quoting a post")
    assert text(file) == ""


@pytest.mark.logs_warnings
def test_the_message_of_an_exception_stays_out_of_the_log(file):
    try:
        raise ValueError("a sentence of somebody's post")
    except ValueError:
        logger.exception("cleaning failed")
    assert "ValueError" in text(file)
    assert "test_logs.py" in text(file)
    assert "sentence" not in text(file)


def test_long_arguments_are_cut(file):
    logger.info("title %s", "x" * 500)
    logger.info("%(what)s of %(count)d", {"what": "y" * 500, "count": 1})
    assert "x" * 121 not in text(file)
    assert "y" * 121 not in text(file)
    assert "of 1" in text(file)


def test_the_log_is_rotated_and_old_files_go(file, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST_BYTES", 2_000)
    logs.start(file.parent)
    for number in range(200):
        logger.info("line %d of many", number)
    assert len(list(file.parent.iterdir())) == logs.KEPT_FILES + 1
    assert all(each.stat().st_size <= 2_000 for each in file.parent.iterdir())
    assert "line 199" in text(file)


def test_starting_again_moves_the_log(file, tmp_path):
    second = logs.start(tmp_path / "elsewhere")
    logger.info("moved")
    assert "moved" in text(second)
    assert "moved" not in text(file)
