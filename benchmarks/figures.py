"""One measured number each, with its peer and its bound; what was written down, and as a table."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """``bound`` is about ``ratio`` (to the peer) where there is one, else about ``value``; None: no
    bound was set. ``better`` is "lower" or "higher".
    """

    name: str
    value: float
    unit: str
    peer: str | None = None
    peer_value: float | None = None
    ratio: float | None = None
    bound: float | None = None
    better: str = "lower"

    @property
    def is_met(self) -> bool | None:
        """Whether the bound holds; None where there is none."""
        if self.bound is None:
            return None
        judged = self.value if self.ratio is None else self.ratio
        return judged <= self.bound if self.better == "lower" else judged >= self.bound


def against(
    name: str,
    value: float,
    unit: str,
    *,
    peer: str,
    peer_value: float,
    bound: float | None = None,
    better: str = "lower",
) -> Figure:
    """Return a figure that is judged by its ratio to a peer's."""
    ratio = value / peer_value if peer_value else float("inf")
    return Figure(name, value, unit, peer, peer_value, ratio, bound, better)


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """What couldn't be measured, and why."""

    name: str
    reason: str


def read(path: Path) -> list[Figure]:
    """Return the figures that ``save`` wrote."""
    return [Figure(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


def save(path: Path, figures: Iterable[Figure]) -> None:
    """Write figures as a list of objects; they replace those of the same name, the others stay."""
    kept = {each.name: each for each in (read(path) if path.exists() else ())}
    kept.update((each.name, each) for each in figures)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps([asdict(each) for each in kept.values()], indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def table(figures: Sequence[Figure], missing: Sequence[Unmeasured] = ()) -> str:
    """Return figures as lines to be read by people."""
    rows = [("figure", "value", "peer", "ratio", "bound", "")]
    rows += [_row(each) for each in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [_line(row, widths) for row in rows]
    lines[1:1] = ["  ".join("-" * width for width in widths).rstrip()]
    lines += [f"{each.name}: not measured: {each.reason}" for each in missing]
    return "\n".join(lines)


def _row(of: Figure) -> tuple[str, ...]:
    sign = "<=" if of.better == "lower" else ">="
    return (
        of.name,
        f"{_short(of.value)} {of.unit}",
        "" if of.peer_value is None else f"{_short(of.peer_value)} {of.peer}",
        "" if of.ratio is None else f"{of.ratio:.2f}",
        "" if of.bound is None else f"{sign} {_short(of.bound)}",
        {True: "met", False: "MISSED", None: ""}[of.is_met],
    )


def _short(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 1_000 else f"{number:.4g}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
