"""The measure of the article-extraction benchmark: four-word shingles, means over pages."""

import gzip
import json
import re
from collections import Counter
from pathlib import Path
from statistics import mean

from tests.unit.capture.made_pages import cleaned

_WORD = re.compile(r"\w+")


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    runs = (tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)))
    return Counter(run for run in runs if run)


def f1_of_shared_pages(folder: Path) -> float:
    """F1 of mean precision and mean recall over the pages that lie in ``folder``."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    precisions, recalls = [], []
    for file in sorted((folder / "html").glob("*.html.gz")):
        entry = truth[file.name.removesuffix(".html.gz")]
        result = cleaned(gzip.decompress(file.read_bytes()), url=None, captions=False)
        found, wanted = _shingles(result.rendered.text), _shingles(entry["articleBody"])
        common = (found & wanted).total()
        precisions.append(common / found.total() if found else 0.0)
        recalls.append(common / wanted.total() if wanted else 0.0)
    precision, recall = mean(precisions), mean(recalls)
    return 2 * precision * recall / (precision + recall)
