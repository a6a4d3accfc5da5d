"""Pages of well-known platforms against reviewed results: text, metadata, and what was left out.

Set INSIGHTREADER_GOLDEN=write to write the results anew, and review the difference.
"""

import json
import os
from dataclasses import asdict
from pathlib import Path

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_file
from insightreader.domain.cleaned import Cleaned

FOLDER = Path(__file__).parents[2] / "golden" / "capture"
PAGES = sorted(FOLDER.glob("*.html"))


def report(result: Cleaned) -> str:
    """Everything but the text, as JSON that reads well in a difference."""
    data = {
        "metadata": asdict(result.metadata),
        "removed": [[each.before, each.reason, each.text] for each in result.removed],
        "lost": [asdict(each) for each in result.lost],
        "fixed": [asdict(each) for each in result.fixed],
        "fallback": result.fallback,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_gives_its_reviewed_result(page):
    result = clean(from_file(page))
    results = {".md": result.rendered.markdown, ".json": report(result)}
    if os.environ.get("INSIGHTREADER_GOLDEN") == "write":
        for suffix, text in results.items():
            page.with_suffix(suffix).write_text(text, "utf-8")
    expected = {suffix: page.with_suffix(suffix).read_text("utf-8") for suffix in results}
    assert results == expected


def test_there_are_golden_pages():
    assert len(PAGES) >= 4
