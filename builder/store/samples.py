"""The sampled quantities of a run as arrays over its steps: what the Gradients page draws besides norms. Torch-free.

A run that was recorded before a quantity existed has no table for it: it answers as if nothing had been sampled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from builder.store.schema import HISTOGRAM, SIGNALS, STATISTICS, SUCCESSIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from builder.store.runs import Run

MOST = 400
"""At most so many samples are read for one picture; of more, evenly spaced ones, first and last included."""


@dataclass(frozen=True)
class Samples:
    """`values` float32[samples, rows, columns] at `steps` int64[samples]; columns as the schema names them."""

    steps: NDArray[np.int64]
    values: NDArray[np.float32]

    def at(self, step: int) -> int | None:
        """The index of the sample at `step` or the last before it, else of the first; None without samples."""
        if not len(self.steps):
            return None
        return max(0, int(np.searchsorted(self.steps, step, side="right")) - 1)


@dataclass(frozen=True)
class Ridge:
    """One parameter's distribution through time: `counts` float64[samples, 64] in equal bins from low[i] to high[i]."""

    steps: NDArray[np.int64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    counts: NDArray[np.float64]


def statistics_over_steps(run: Run, most: int = MOST) -> Samples:
    """Every sampled step's statistics: values[samples, parameters, 8] as in STATISTICS."""
    return _blobs(run, "statistics", len(STATISTICS), most)


def signals_over_steps(run: Run, most: int = MOST) -> Samples:
    """Every sampled step's signal through the leaf modules: values[samples, modules, 6] as in SIGNALS."""
    return _blobs(run, "signals", len(SIGNALS), most)


def successive_over_steps(run: Run, most: int = MOST) -> tuple[Samples, NDArray[np.int64]]:
    """Pairs of successive steps: values[samples, parameters, 3] as in SUCCESSIVE, and the samples in each batch."""
    samples = _blobs(run, "successive", len(SUCCESSIVE), most)
    found = dict(run.rows("SELECT step, batch FROM successive"))
    return samples, np.array([found.get(int(step), 0) for step in samples.steps], dtype=np.int64)


def modules(run: Run) -> list[dict[str, Any]]:
    """The leaf modules in the order of every per-module array: {position, path, type}."""
    rows = run.rows("SELECT position, path, type FROM modules ORDER BY position")
    return [{"position": position, "path": path, "type": kind} for position, path, kind in rows]


def ridge(run: Run, position: int, most: int = 160) -> Ridge:
    """All sampled distributions of the parameter at `position`, thinned to `most`."""
    rows = run.rows(
        "SELECT step, substr(blob, ?, ?) FROM distributions ORDER BY step",
        (1 + position * HISTOGRAM.itemsize, HISTOGRAM.itemsize),
    )
    rows = [row for row in rows if len(row[1]) == HISTOGRAM.itemsize]
    found = np.frombuffer(b"".join(row[1] for row in rows), dtype=HISTOGRAM)
    there = ~np.isnan(found["low"])
    steps, found = np.array([row[0] for row in rows], dtype=np.int64)[there], found[there]
    kept = np.array(_thinned(range(len(steps)), most), dtype=np.int64)
    steps, found = steps[kept], found[kept]
    low, high, counts = (found[name].astype(np.float64) for name in ("low", "high", "counts"))
    return Ridge(steps, low, high, counts)


def _blobs(run: Run, table: str, columns: int, most: int) -> Samples:
    rows = run.rows(f"SELECT step FROM {table} ORDER BY step")  # noqa: S608 - names of our own
    steps = [row[0] for row in _thinned(rows, most)]
    if not steps:
        return Samples(np.zeros(0, dtype=np.int64), np.zeros((0, 0, columns), dtype=np.float32))
    marks = ",".join("?" * len(steps))
    rows = run.rows(f"SELECT step, blob FROM {table} WHERE step IN ({marks}) ORDER BY step", tuple(steps))  # noqa: S608
    size = len(rows[-1][1])
    rows = [row for row in rows if len(row[1]) == size]
    values = np.frombuffer(b"".join(row[1] for row in rows), dtype=np.float32)
    return Samples(np.array([row[0] for row in rows], dtype=np.int64), values.reshape(len(rows), -1, columns))


def _thinned(rows: Sequence[Any], most: int) -> list[Any]:
    if len(rows) <= most:
        return list(rows)
    return [rows[i] for i in np.unique(np.linspace(0, len(rows) - 1, most).astype(np.int64))]
