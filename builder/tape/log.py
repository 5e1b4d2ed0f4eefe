"""Which call made which node: intervals of autograd's sequence numbers, each with the place it came from.

Every node takes the next number when it is made. A call that moves the counter from 40 to 43 made nodes 40, 41 and 42.
So nothing is written into the user's nodes and none is held: the log is two growing arrays and a table of places.
"""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_right
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.tape.elsewhere import Elsewhere

MOST_ROWS = 1 << 20
"""Calls remembered at most; beyond it the older half is forgotten."""
MOST_CUTS = 256
MOST_UPSTREAM = 16
"""Nodes remembered before one cut: several calls may stand on one line, and a loop may go on for long."""
GAP = "—"
"""Operation of nodes that were made outside any torch call that could be seen."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place that makes nodes: the module in whose forward it is, the operation, and the line."""

    module: str
    operation: str
    file: str
    line: int


NOWHERE = Site("", "", "", -1)


@dataclass(slots=True)
class SeenCut:
    """A call that took a tensor with a gradient and gave something without one."""

    reason: str
    site: Site
    shape: tuple[int, ...]
    count: int
    upstream: list[Any]
    """Autograd nodes that stood before the cut at its latest occurrences."""


@dataclass(slots=True)
class Log:
    """What attribution wrote down in one stretch of one thread."""

    start: int
    thread: int = field(default_factory=threading.get_ident)
    ends: array[int] = field(default_factory=lambda: array("Q"))
    places: array[int] = field(default_factory=lambda: array("I"))
    keys: dict[Any, int] = field(default_factory=dict)
    sites: list[Site] = field(default_factory=list)
    modules: dict[str, str] = field(default_factory=dict)
    scripts: set[str] = field(default_factory=set)
    """Paths of the modules that TorchScript runs."""
    cuts: dict[Any, SeenCut] = field(default_factory=dict)
    makers: dict[int, int] = field(default_factory=dict)
    """Places of second-order nodes: the sequence number of the node whose derivative they belong to."""
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    """Nodes that other threads made."""
    changes: dict[int, list[Any]] = field(default_factory=dict)
    """In-place changes (changes.Change), by the address of the storage they changed."""
    missed: int = 0
    """Calls that could not be looked at."""

    def forget(self, start: int) -> None:
        """Begin anew at `start`; the table of places stays."""
        del self.ends[:]
        del self.places[:]
        self.cuts.clear()
        self.changes.clear()
        self.elsewhere.forget()
        self.start = start

    def keep_from(self, start: int) -> None:
        """Begin anew, but for the rows of nodes numbered `start` and up: their graph may still live."""
        older = bisect_right(self.ends, start)
        del self.ends[:older]
        del self.places[:older]
        self.cuts.clear()
        self.changes.clear()
        self.elsewhere.forget()
        self.start = max(self.start, start)

    def trim(self) -> None:
        """Forget the older half."""
        half = len(self.ends) // 2
        self.start = self.ends[half - 1]
        del self.ends[:half]
        del self.places[:half]

    def locate(self, numbers: NDArray[np.uint64]) -> NDArray[np.int64]:
        """For each sequence number the index of its site, -1 where this log did not see it made."""
        if not len(self.ends):
            return np.full(len(numbers), -1, np.int64)
        ends = np.array(self.ends)
        places = np.array(self.places, dtype=np.int64)
        row = np.searchsorted(ends, numbers, side="right")
        inside = (row < len(ends)) & (numbers >= np.uint64(self.start))
        return np.where(inside, places[np.minimum(row, len(ends) - 1)], -1)


recent: deque[Log] = deque(maxlen=4)
"""The latest logs, newest first: where a capture without one of its own looks."""
