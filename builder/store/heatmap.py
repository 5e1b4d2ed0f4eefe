"""Gradient norm, parameter by step, thinned to the columns a picture has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from builder.store.runs import Run

READ_PER_COLUMN = 16
"""At most so many steps are read for one column; a longer stretch is read at even distances."""


@dataclass(frozen=True)
class HeatMap:
    """`first[i]`–`last[i]` are the steps that column i stands for; `norms` float32[columns, parameters].

    A cell is the mean of the norms read; NaN or Inf in any of them makes the cell NaN or Inf; -1 is "no gradient".
    """

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    norms: NDArray[np.float32]


def heat_map(run: Run, start: int | None = None, end: int | None = None, columns: int = 400) -> HeatMap:
    """The heat map of steps `start`–`end` (both included; left out: the whole run) in at most `columns` columns."""
    bounds = run.gradient_range()
    empty = np.zeros(0, dtype=np.int64)
    if bounds is None:
        return HeatMap(empty, empty, np.zeros((0, 0), dtype=np.float32))
    low = bounds[0] if start is None else max(start, bounds[0])
    high = bounds[1] if end is None else min(end, bounds[1])
    if low > high:
        return HeatMap(empty, empty, np.zeros((0, 0), dtype=np.float32))
    columns = max(1, min(columns, high - low + 1))
    wanted = min(high - low + 1, columns * READ_PER_COLUMN)
    steps, norms = run.gradients_at(np.unique(np.linspace(low, high, wanted).astype(np.int64)))
    if not len(steps):
        return HeatMap(empty, empty, np.zeros((0, 0), dtype=np.float32))
    edges = np.linspace(low, high + 1, columns + 1).astype(np.int64)
    column = np.searchsorted(edges, steps, side="right") - 1
    present, begin = np.unique(column, return_index=True)
    counts = np.diff(np.append(begin, len(steps)))
    with np.errstate(invalid="ignore", over="ignore"):
        total = np.add.reduceat(norms.astype(np.float64), begin, axis=0)
        cells = total / counts[:, None]
    return HeatMap(edges[present], edges[present + 1] - 1, cells.astype(np.float32))
