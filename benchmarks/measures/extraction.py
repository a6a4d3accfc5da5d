"""How much of the articles the program's own ``extract`` finds, by the shared benchmark."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, against
from benchmarks.task import CannotMeasure, Load

BOUND = 0.965
_LONGEST_S = 1_200
_COMMAND = "{python} -m insightreader extract --no-captions --batch {{indir}} {{outdir}}"


def measure(load: Load) -> Iterator[Figure]:
    """Run the shared benchmark on its own pages."""
    script = load.shared / "bench" / "extraction_bench.py"
    data = load.shared / "data" / "extraction"
    if not (script.exists() and data.exists()):
        raise CannotMeasure("the shared benchmark and its pages are not beside the checkout")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "scores.json"
        command = [sys.executable, str(script), str(data), "--json", str(out), "--batch"]
        ended = subprocess.run(
            [*command, _COMMAND.format(python=sys.executable)],
            capture_output=True,
            text=True,
            timeout=_LONGEST_S,
            check=False,
        )
        if not out.exists():
            raise CannotMeasure(f"the shared benchmark said: {ended.stderr.strip()[-200:]}")
        scores = json.loads(out.read_text(encoding="utf-8"))
    value = scores["command"]["f1"]
    yield Figure("extraction F1", value, "F1", bound=BOUND, better="higher")
    if "trafilatura" in scores:
        yield against(
            "extraction F1 above trafilatura's",
            value,
            "F1",
            peer="trafilatura",
            peer_value=scores["trafilatura"]["f1"],
            bound=1.0,
            better="higher",
        )
