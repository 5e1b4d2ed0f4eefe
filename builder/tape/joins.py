"""How much contributions cancel where paths join. They are known by their norms, so everything here follows from those."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable

ROUNDING = 1e-4
"""By how much float32 norms may miss the triangle inequality. More than that, and a tensor hook changed the sum."""
APART = 1e-4
"""Where one of two norms is less than this of the other, float32 can't tell their angle."""

Flow = tuple[int, float]
"""Of an edge: the port of its target, and the norm along it, -1 where it was not measured."""


def cancellation(norm: float, flows: Iterable[Flow]) -> float | None:
    """The part of what flows into a node that cancels there: 1 - ‖Σ g‖ / Σ ‖g‖, in 0 … 1.

    0: all contributions point the same way; 1: nothing is left of them. With several ports (outputs) both norms are the
    root of the sum of squares over the ports, since gradients of different outputs are never added. None where no paths
    join, where something was not measured, is not finite or is all zero, and where a hook made the sum larger.
    """
    ports: dict[int, list[float]] = defaultdict(list)
    for port, along in flows:
        ports[port].append(along)
    if all(len(norms) < 2 for norms in ports.values()):
        return None
    if any(along < 0 or not math.isfinite(along) for norms in ports.values() for along in norms):
        return None
    most = math.hypot(*(sum(norms) for norms in ports.values()))
    if norm < 0 or not math.isfinite(norm) or most == 0 or norm > most * (1 + ROUNDING):
        return None
    return max(0.0, 1 - norm / most)


def cosine(norm: float, flows: Iterable[Flow]) -> float | None:
    """Cosine of the angle between the two contributions into a node, in -1 … 1, by ‖a + b‖² = ‖a‖² + ‖b‖² + 2 a·b.

    None unless there are just two, for the same port, both measured, finite, not zero and of comparable size.
    """
    pair = list(flows)
    if len(pair) != 2 or pair[0][0] != pair[1][0]:
        return None
    (_, a), (_, b) = pair
    if not all(math.isfinite(value) and value >= 0 for value in (norm, a, b)) or min(a, b) <= APART * max(a, b):
        return None
    found = (norm * norm - a * a - b * b) / (2 * a * b)
    return None if abs(found) > 1 + ROUNDING * max(a / b, b / a) else max(-1.0, min(1.0, found))
