"""How much time recording may take, and when the next expensive part is due."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

CAUTION = 0.6
"""The share of the budget that is planned with: what recording does to caches cannot be measured from inside."""
FLOOR = 0.2
"""The share of the budget that sampling gets even where the steady part leaves less: a live tape is never starved."""

LONGEST = 1.0
"""Seconds after which each part is done again even when the steady part has used up the budget: by what it cost last time,
that is FLOOR of the budget at most. What is shown as cost includes it."""


@dataclass
class Part:
    """One expensive thing that is done now and then."""

    name: str
    interval: float
    """Seconds between two at least."""
    spent: float = 0.0
    """Seconds so far."""
    count: int = 0
    next_at: float = 0.0
    """Seconds since training began."""
    charged: float = 0.0
    """What had been spent at the last charge."""
    no_later_than: float = 0.0
    """Seconds since training began at which it is done whatever was spent before."""


@dataclass
class Budget:
    """Keeps recording within `share` of the training time by spacing the expensive parts.

    Times are seconds of a clock that stands still while the run is paused: `started` moves forward by each pause.
    """

    share: float
    parts: dict[str, Part]
    started: float = field(default_factory=time.perf_counter)
    look_at: float = 0.0
    """The moment of the clock before which no part is due."""
    steady: float = 0.0
    """Seconds spent on what happens at every step and at every commit."""

    def elapsed(self, now: float) -> float:
        return max(1e-9, now - self.started)

    def spent(self) -> float:
        return self.steady + sum(part.spent for part in self.parts.values())

    def due(self, now: float) -> Part | None:
        """The part whose turn it is, or None. Every part is due once at the start.

        Sets `look_at`: before that moment of the clock there is no need to ask again.
        """
        since = now - self.started
        part = min(self.parts.values(), key=lambda p: p.next_at, default=None)
        if part is None:
            self.look_at = math.inf
            return None
        left = max(CAUTION * self.share - self.steady / max(since, 1e-9), FLOOR * self.share)
        sampled = sum(one.spent for one in self.parts.values())
        affordable_at = sampled / left if left > 0 else math.inf
        late = min(self.parts.values(), key=lambda p: p.no_later_than)
        if late.no_later_than <= since:
            return late
        due_at = part.next_at if not part.count else max(part.next_at, min(affordable_at, since + 1.0))
        if due_at <= since and (not part.count or affordable_at <= since):
            return part
        self.look_at = self.started + min(due_at, late.no_later_than)
        return None

    def charge(self, part: Part, seconds: float, now: float) -> None:
        """Note what doing `part` cost. Its next turn comes after its interval, which grows slowly with the run's age."""
        part.spent += seconds
        part.count += 1
        since = now - self.started
        part.next_at = since + max(part.interval, since / 400)
        cost, part.charged = part.spent - part.charged, part.spent
        allowed = FLOOR * self.share
        wait = cost / allowed if part.count > 1 and allowed > 0 else 0.0  # the first time costs more than any later one
        part.no_later_than = since + max(LONGEST, since / 400, wait) if allowed > 0 else math.inf

    def report(self, now: float, steps: int) -> dict[str, object]:
        """What recording has cost so far: {share (0-1), seconds, elapsed, microseconds_per_step, parts: {name: {count, seconds}}}."""
        return {
            "share": self.spent() / self.elapsed(now),
            "budget": self.share,
            "seconds": self.spent(),
            "elapsed": self.elapsed(now),
            "microseconds_per_step": 1e6 * self.steady / max(1, steps),
            "parts": {
                "norms and history": {"count": steps, "seconds": self.steady},
                **{part.name: {"count": part.count, "seconds": part.spent} for part in self.parts.values()},
            },
        }
