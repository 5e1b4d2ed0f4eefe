"""Sizes that are names: tried with numbers, named again in what comes out.

PyTorch runs on numbers, so a document with the open sizes N and T is run several times ("probes"): once with base
sizes, and once more per name with only that size changed. What a size depends on is read off the differences. Every
run is an ordinary one, so no rule of any layer is restated here, and no operation needs to support symbols.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from builder.model.graph import Size

Sizes = tuple[int, ...]

BATCH_SIZES = (12, 18)
"""Batch sizes tried: divisible by 2 and 3, so that chunking a batch is no error, and small."""

OTHER_SIZES = (192, 288)
"""Sizes tried for other names (a sequence's length, an image's height): they survive five halvings. The next name
gets the next multiple of 480, so that two names never agree by accident."""


@dataclass(frozen=True)
class Probes:
    """What each name is in each run: `table[0]` the base sizes, `table[1 + i]` those with names[i] changed.

    names[0] is the batch: the first size of the first input that begins with a name, else what is called N or B.
    """

    names: tuple[str, ...]
    has_batch: bool

    @property
    def count(self) -> int:
        return 1 + len(self.names)

    def base(self, place: int) -> tuple[int, int]:
        """The base size and the changed size of one name."""
        if self.has_batch:
            if place == 0:
                return BATCH_SIZES
            place -= 1
        return OTHER_SIZES[0] + 480 * place, OTHER_SIZES[1] + 480 * place

    def sizes(self, shape: Sequence[Size]) -> tuple[Sizes, ...]:
        """A shape with names, in numbers, once per run."""
        return tuple(
            tuple(size if isinstance(size, int) else self._number(size, run) for size in shape)
            for run in range(self.count)
        )

    def _number(self, name: str, run: int) -> int:
        place = self.names.index(name)
        return self.base(place)[1 if run == place + 1 else 0]

    def name(self, shapes: tuple[Sizes, ...]) -> tuple[Size, ...]:
        """The shapes of all runs as one shape with names: (12, 8), (18, 8) → ("N", 8)."""
        first = shapes[0]
        if all(shape == first for shape in shapes):
            return first
        if any(len(shape) != len(first) for shape in shapes):
            return ("?",)
        return tuple(_name_of(self, tuple(column)) for column in zip(*shapes, strict=True))

    def per_sample(self, values: Sequence[float]) -> int:
        """A quantity measured in every run, for a batch of one and base sizes otherwise."""
        if not self.has_batch or len(values) < 2:
            return round(values[0])
        base, changed = self.base(0)
        slope = (values[1] - values[0]) / (changed - base)
        return max(0, round(values[0] - slope * (base - 1)))


def probes(shapes: Iterable[Sequence[Size]]) -> Probes:
    """The probes for inputs of these shapes."""
    batch: str | None = None
    names: list[str] = []
    for shape in shapes:
        if batch is None and shape and isinstance(shape[0], str):
            batch = shape[0]
        names += [size for size in shape if isinstance(size, str) and size not in names]
    if batch is None:  # a sequence that goes first: (T, N, features), or a size of its own before it
        batch = next((name for name in ("N", "B") if name in names), None)
    if batch is not None:
        names.remove(batch)
        names.insert(0, batch)
    return Probes(tuple(names), has_batch=batch is not None)


@lru_cache(maxsize=4096)
def _name_of(probes: Probes, column: Sizes) -> Size:
    """One size over all runs: a number, "N", "2*N", "N*T", "T-2", "T//2"; "?" when it is none of these."""
    base = column[0]
    moved = [place for place in range(len(probes.names)) if column[1 + place] != base]
    if not moved:
        return base
    coefficient = Fraction(base)
    for place in moved:  # a product of names?
        low, high = probes.base(place)
        coefficient /= low
        if Fraction(column[1 + place], base or 1) != Fraction(high, low):
            break
    else:
        product = "*".join(probes.names[place] for place in moved)
        if coefficient == 1:
            return product
        if coefficient.denominator == 1:
            return f"{coefficient.numerator}*{product}"
        if coefficient.numerator == 1:
            return f"{product}//{coefficient.denominator}"
    if len(moved) == 1:  # a line over one name
        low, high = probes.base(moved[0])
        slope = Fraction(column[1 + moved[0]] - base, high - low)
        offset = base - slope * low
        name = probes.names[moved[0]]
        if offset.denominator == 1:
            tail = f"{offset.numerator:+d}" if offset else ""
            if slope.denominator == 1:
                return f"{'' if slope == 1 else f'{slope.numerator}*'}{name}{tail}"
            if slope.numerator == 1:
                return f"{name}//{slope.denominator}{tail}"
    return "?"
