"""Measures every parameter's gradient at one step: eight numbers and a histogram each.

Small models are measured all at once: their gradients go through one flat array, in one fetch, and numpy reduces it
parameter by parameter. A call per parameter and number would cost several times the step. The arrays are kept from step
to step, for fresh memory costs more than the arithmetic. Where parameters are large the calls are what costs least, and
where a value is not finite they are what counts right: then each is measured by itself (statistics.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch._utils import _flatten_dense_tensors

from builder.store.schema import HISTOGRAM_BINS, STATISTICS
from builder.tape.statistics import (
    Floats,
    dense,
    histograms_one_by_one,
    no_histograms,
    statistics_one_by_one,
)

TOGETHER = 1 << 18
"""Numbers of all gradients up to which they are measured at once: beyond, the copies leave the cache."""
_UPDATE = STATISTICS.index("update_norm")


class _Flat:
    """The numbers of several tensors one after the other: float32[numbers] on the CPU."""

    def __init__(self, sizes: list[int]) -> None:
        self.sizes = np.array(sizes, dtype=np.int64)
        self.begins = np.cumsum(self.sizes) - self.sizes
        self.count = sum(sizes)
        self.values: Floats = np.zeros(0, np.float32)

    def fill(self, tensors: Sequence[Tensor]) -> bool:
        """Take the numbers of `tensors`, which have the sizes this was made for; False where they are not together."""
        try:
            with torch.no_grad():
                together: Tensor = _flatten_dense_tensors(tensors).detach()  # type: ignore[no-untyped-call]
        except RuntimeError:  # on several devices
            return False
        if together.dtype is not torch.float32 or not together.is_cpu:
            if together.is_complex():
                return False
            together = together.float().cpu()
        elif len(tensors) == 1:
            together = together.clone()  # it was the tensor itself
        self.values = together.numpy()
        return True

    def least(self) -> Floats:
        found: Floats = np.minimum.reduceat(self.values, self.begins)
        return found

    def most(self) -> Floats:
        found: Floats = np.maximum.reduceat(self.values, self.begins)
        return found

    def spread(self, one_each: NDArray[Any]) -> NDArray[Any]:
        """One value of each tensor for each of its numbers."""
        return np.repeat(one_each, self.sizes)

    def sums(self, values: NDArray[Any]) -> NDArray[Any]:
        """Sum of `values`, one for each number, over each tensor's."""
        found: NDArray[Any] = np.add.reduceat(values, self.begins)
        return found


class GradientMeter:
    """Of each step: `hold` before the optimizer changes the weights, `read` when it has, then what is wanted.

    Only reads parameters and gradients. `statistics` and `histograms` are of the gradients as they were at `read`.
    """

    def __init__(self, parameters: Sequence[Tensor]) -> None:
        self.parameters = list(parameters)
        self._held: list[Tensor] = []
        self._holds_flat = False
        self._sizes: list[int] = []
        self._weights: _Flat | None = None
        self._old: _Flat | None = None
        self._gradients: _Flat | None = None
        self._places: list[int] = []
        self._low: Floats = np.zeros(0, np.float32)
        self._high: Floats = np.zeros(0, np.float32)
        self._at_once = False
        self._wide = np.zeros(0)
        self._narrow: Floats = np.zeros(0, np.float32)
        self._first_bin: NDArray[np.int32] = np.zeros(0, np.int32)

    # ---- the weights before

    def hold(self) -> None:
        """Keep the weights as they are now, to know what a step changes."""
        self._holds_flat = self._small() and self._old is not None and self._old.fill(self.parameters)
        self._held = [] if self._holds_flat else [p.detach().clone() for p in self.parameters]

    @property
    def holds(self) -> bool:
        """Whether weights are held."""
        return self._holds_flat or bool(self._held)

    def release(self) -> None:
        """Let go of the weights held."""
        self._held, self._holds_flat = [], False

    def update_norms(self) -> Floats:
        """Norm of each parameter's change since `hold`, which is over with this: float32[parameters]."""
        old = self._before()
        changes = [dense(p.detach()) - dense(was) for p, was in zip(self.parameters, old, strict=True)]
        self.release()
        found: Floats = torch.stack([change.norm().float().cpu() for change in changes]).numpy()
        return found

    def _before(self) -> list[Tensor]:
        if self._holds_flat and self._old is not None:
            ends = self._old.begins + self._old.sizes
            return [
                torch.from_numpy(self._old.values[begin:end]).view(p.shape).to(p.device)
                for p, begin, end in zip(self.parameters, self._old.begins.tolist(), ends.tolist(), strict=True)
            ]
        return self._held or [p.detach() for p in self.parameters]

    # ---- the gradients

    def read(self) -> None:
        """Take the gradients as they are now."""
        self._at_once = False
        if not self._small():
            return
        held = [(place, p.grad) for place, p in enumerate(self.parameters) if p.grad is not None and p.grad.numel()]
        gradients = [gradient for _, gradient in held]
        if not gradients or any(one.layout is not torch.strided for one in gradients):
            return
        places = [place for place, _ in held]
        if self._gradients is None or places != self._places:
            self._places = places
            self._gradients = flat = _Flat([one.numel() for one in gradients])
            self._wide = np.empty(flat.count)
            self._narrow = np.empty(max(flat.count, sum(self._sizes)), np.float32)
            self._first_bin = flat.spread(np.arange(len(places), dtype=np.int32) * HISTOGRAM_BINS).astype(np.int32)
        flat = self._gradients
        if flat.fill(gradients):
            self._low, self._high = flat.least(), flat.most()
            with np.errstate(over="ignore", invalid="ignore"):
                self._at_once = bool(np.isfinite(self._high - self._low).all())

    def _small(self) -> bool:
        """Whether the parameters can be measured at once; the memory for it follows their sizes."""
        sizes = [parameter.numel() for parameter in self.parameters]
        if sizes != self._sizes:
            self._sizes, self._weights, self._old, self._gradients = sizes, None, None, None
            plain = not any(one.is_complex() or one.layout is not torch.strided for one in self.parameters)
            if plain and 0 < sum(sizes) <= TOGETHER and all(sizes):
                self._weights, self._old = _Flat(sizes), _Flat(sizes)
        return self._old is not None

    def statistics(self) -> Floats:
        """float32[parameters, 8] in the order of store.schema.STATISTICS; a parameter without gradient has NaN and norm -1.

        The update is the change since `hold`, which is over with this; 0 where nothing was held.
        """
        with np.errstate(over="ignore", invalid="ignore"):
            found = self._statistics_at_once() if self._at_once else None
        if found is None:
            found = statistics_one_by_one(self.parameters, self._before())
        self.release()
        return found

    def _statistics_at_once(self) -> Floats | None:
        """None where a number is not finite."""
        flat, weights, old = self._gradients, self._weights, self._old
        if flat is None or weights is None or old is None or self._held or not weights.fill(self.parameters):
            return None
        wide, sizes = self._wide[: flat.count], flat.sizes
        np.copyto(wide, flat.values)
        mean = flat.sums(wide) / sizes
        wide -= flat.spread(mean)
        wide *= wide
        variance = flat.sums(wide) / sizes
        narrow = self._narrow[: flat.count]
        np.equal(flat.values, 0, out=narrow)
        norm, zeros = np.sqrt((variance + mean * mean) * sizes), flat.sums(narrow) / sizes
        of_gradients = np.array((norm, mean, np.sqrt(variance), self._low, self._high, zeros), dtype=np.float32)
        weight = self._norms(weights)
        if self._holds_flat:
            weights.values -= old.values  # all of these arrays are our own
        of_weights = np.array((weight, self._norms(weights) if self._holds_flat else 0 * weight), dtype=np.float32)
        if not (np.isfinite(of_gradients).all() and np.isfinite(of_weights).all()):
            return None
        rows = np.full((len(self.parameters), len(STATISTICS)), np.nan, dtype=np.float32)
        rows[:, 0] = -1.0
        rows[self._places, :6] = of_gradients.T
        rows[:, 6:] = of_weights.T
        return rows

    def _norms(self, flat: _Flat) -> NDArray[Any]:
        """2-norm of each tensor: float32[tensors]. numpy adds up in pairs, as exact as torch's own."""
        squares = self._narrow[: flat.count]
        np.multiply(flat.values, flat.values, out=squares)
        norms: NDArray[Any] = np.sqrt(flat.sums(squares))
        return norms

    def histograms(self) -> NDArray[np.void]:
        """HISTOGRAM[parameters]: of each gradient 64 equal bins from low to high, finite values only; NaN without one."""
        flat = self._gradients
        if not self._at_once or flat is None:
            return histograms_one_by_one(self.parameters)
        width = self._high - self._low
        constant = width == 0
        width[constant] = 1
        values = self._narrow[: flat.count]
        np.subtract(flat.values, flat.spread(self._low), out=values)
        values /= flat.spread(width)
        values *= HISTOGRAM_BINS
        np.minimum(values, HISTOGRAM_BINS - 1, out=values)
        bins = values.astype(np.int32)
        bins += self._first_bin
        count = len(self._places)
        counts = np.bincount(bins, minlength=count * HISTOGRAM_BINS).reshape(-1, HISTOGRAM_BINS)
        counts[constant] = 0
        counts[constant, HISTOGRAM_BINS // 2] = flat.sizes[constant]
        found = no_histograms(len(self.parameters))
        found["low"][self._places], found["high"][self._places] = self._low, self._high
        found["counts"][self._places] = counts
        return found
