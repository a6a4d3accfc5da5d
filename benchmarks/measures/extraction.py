"""How much of the articles the program's own ``extract`` finds, by the shared benchmark."""

import re
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.figures import Figure
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
    command = [sys.executable, str(script), str(data), "--batch"]
    said = subprocess.run(
        [*command, _COMMAND.format(python=sys.executable)],
        capture_output=True,
        text=True,
        timeout=_LONGEST_S,
        check=False,
    ).stdout
    scores = re.findall(r"^(\S.*?)\s+F1\s*=?\s*([0-9.]+)", said, re.MULTILINE)
    if not scores:
        raise CannotMeasure(f"the shared benchmark said: {said.strip()[-200:]}")
    print(said, file=sys.stderr)
    yield Figure("extraction F1", float(scores[0][1]), "F1", bound=BOUND, better="higher")
