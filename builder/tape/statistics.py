"""What is known of every parameter's gradient at a sampled step: eight numbers and a histogram.

Small models are measured all at once: their gradients go through one flat array, in one fetch, and numpy reduces it
parameter by parameter. A call per parameter and number would cost several times the step. Where parameters are large the
calls are what costs least, and where a value is not finite they are what counts right: then each is measured by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.store.schema import HISTOGRAM_BINS

HistogramRow = tuple[int, float, float, bytes]
Floats = NDArray[np.float32]
MOST = float(np.finfo(np.float32).max)
TOGETHER = 1 << 18
"""Numbers of all gradients up to which they are measured at once: beyond, the copies leave the cache."""


def dense(gradient: Tensor) -> Tensor:
    """The gradient as a plain strided tensor of real numbers: an Embedding's may be sparse, a weight may be complex."""
    if gradient.is_sparse:
        gradient = gradient.coalesce().to_dense()
    return torch.view_as_real(gradient) if gradient.is_complex() else gradient


def parameter_statistics(parameters: Sequence[Tensor], before: Sequence[Tensor]) -> Floats:
    """float32[parameters, 8] in the order of store.schema.STATISTICS; a parameter without gradient has NaN and norm -1.

    `before` are the weights before the optimizer changed them. One fetch from the device.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        found = _statistics_at_once(parameters, before) if _are_small(parameters) else None
    return _statistics_one_by_one(parameters, before) if found is None else found


def histograms(parameters: Sequence[Tensor]) -> list[HistogramRow]:
    """(position, low, high, uint32[64] as bytes) of each gradient: equal bins from low to high, finite values only."""
    with np.errstate(over="ignore", invalid="ignore"):
        found = _histograms_at_once(parameters) if _are_small(parameters) else None
    return _histograms_one_by_one(parameters) if found is None else found


# ---- all at once


def _are_small(parameters: Sequence[Tensor]) -> bool:
    numbers = 0
    for parameter in parameters:
        if parameter.is_complex() or parameter.is_sparse:
            return False
        numbers += parameter.numel()
    return numbers <= TOGETHER


def _flat(tensors: Sequence[Tensor]) -> Floats:
    """All numbers one after the other: float32[numbers], on the CPU."""
    together = torch.cat([one.detach().flatten() for one in tensors])
    found: Floats = together.float().cpu().numpy()
    return found


def _with_gradient(parameters: Sequence[Tensor]) -> tuple[list[int], list[Tensor]]:
    """Places and gradients of those parameters that have one with any numbers in it."""
    held = [(place, p.grad) for place, p in enumerate(parameters) if p.grad is not None and p.grad.numel()]
    return [place for place, _ in held], [gradient for _, gradient in held]


def _begins(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    begins = np.zeros(len(sizes), dtype=np.int64)
    np.cumsum(sizes[:-1], out=begins[1:])
    return begins


def _norms(values: Floats, begins: NDArray[np.int64]) -> NDArray[np.float64]:
    """2-norm of each stretch that begins at `begins`: float64[stretches]."""
    wide = values.astype(np.float64)
    wide *= wide
    norms: NDArray[np.float64] = np.sqrt(np.add.reduceat(wide, begins))
    return norms


def _statistics_at_once(parameters: Sequence[Tensor], before: Sequence[Tensor]) -> Floats | None:
    """None where a value is not finite, or a gradient is of another kind than the others."""
    places, gradients = _with_gradient(parameters)
    if not gradients or any(one.is_sparse for one in gradients) or not all(one.numel() for one in parameters):
        return None
    rows = np.full((len(parameters), 8), np.nan, dtype=np.float32)
    rows[:, 0] = -1.0
    try:
        values, weights, old = _flat(gradients), _flat(parameters), _flat(before)
    except RuntimeError:  # on several devices
        return None
    sizes = np.array([one.numel() for one in gradients], dtype=np.int64)
    begins = _begins(sizes)
    wide = values.astype(np.float64)
    mean = np.add.reduceat(wide, begins) / sizes
    wide -= np.repeat(mean, sizes)
    wide *= wide
    variance = np.add.reduceat(wide, begins) / sizes
    rows[places, 0] = np.sqrt((variance + mean * mean) * sizes)
    rows[places, 1] = mean
    rows[places, 2] = np.sqrt(variance)
    rows[places, 3] = np.minimum.reduceat(values, begins)
    rows[places, 4] = np.maximum.reduceat(values, begins)
    rows[places, 5] = np.add.reduceat((values == 0).astype(np.float32), begins) / sizes
    of_weights = _begins(np.array([one.numel() for one in parameters], dtype=np.int64))
    rows[:, 6] = _norms(weights, of_weights)
    rows[:, 7] = _norms(weights - old, of_weights)
    return rows if np.isfinite(rows[places]).all() and np.isfinite(rows[:, 6:]).all() else None


def _histograms_at_once(parameters: Sequence[Tensor]) -> list[HistogramRow] | None:
    """None where a value is not finite, or a gradient is of another kind than the others."""
    places, gradients = _with_gradient(parameters)
    if not gradients:
        return []
    if any(one.is_sparse for one in gradients):
        return None
    try:
        values = _flat(gradients)
    except RuntimeError:  # on several devices
        return None
    sizes = np.array([one.numel() for one in gradients], dtype=np.int64)
    begins = _begins(sizes)
    low, high = np.minimum.reduceat(values, begins), np.maximum.reduceat(values, begins)
    width = high - low
    if not np.isfinite(width).all():
        return None
    constant = width == 0
    width[constant] = 1
    values -= np.repeat(low, sizes)  # the flat array is our own
    values /= np.repeat(width, sizes)
    values *= HISTOGRAM_BINS
    bins = values.astype(np.int64)
    np.minimum(bins, HISTOGRAM_BINS - 1, out=bins)
    bins += np.repeat(np.arange(len(sizes)) * HISTOGRAM_BINS, sizes)
    counts = np.bincount(bins, minlength=len(sizes) * HISTOGRAM_BINS).reshape(-1, HISTOGRAM_BINS).astype(np.uint32)
    counts[constant] = 0
    counts[constant, HISTOGRAM_BINS // 2] = sizes[constant]
    return list(zip(places, low.tolist(), high.tolist(), map(np.ndarray.tobytes, counts), strict=True))


# ---- one by one


def _statistics_one_by_one(parameters: Sequence[Tensor], before: Sequence[Tensor]) -> Floats:
    rows = []
    for parameter, old in zip(parameters, before, strict=True):
        weight = dense(parameter.detach())
        last = [weight.norm().float(), (weight - dense(old)).norm().float()]
        if parameter.grad is None or not parameter.grad.numel():
            missing = torch.full((), float("nan"), device=weight.device)
            norm = torch.full_like(missing, -1.0 if parameter.grad is None else 0.0)
            rows.append(torch.stack([norm, *[missing] * 5, *last]))
            continue
        gradient = dense(parameter.grad).float()
        std, mean = torch.std_mean(gradient, correction=0)
        low, high = torch.aminmax(gradient)
        zeros = (gradient == 0).float().mean()
        rows.append(torch.stack([gradient.norm(), mean, std, low, high, zeros, *last]))
    found: Floats = torch.stack([row.detach().cpu() for row in rows]).numpy()
    return found


def _histograms_one_by_one(parameters: Sequence[Tensor]) -> list[HistogramRow]:
    rows: list[HistogramRow] = []
    for position, parameter in enumerate(parameters):
        if parameter.grad is None or not parameter.grad.numel():
            continue
        values = dense(parameter.grad).detach().float().flatten()
        low, high = (float(v) for v in torch.aminmax(values))
        if not np.isfinite([low, high]).all():
            values = values[values.isfinite()]
            if not len(values):
                continue
            low, high = (float(v) for v in torch.aminmax(values))
        if low == high:  # histc would widen the range by one
            counts = np.zeros(HISTOGRAM_BINS, dtype=np.uint32)
            counts[HISTOGRAM_BINS // 2] = len(values)
        else:
            if high - low > MOST:
                values = values.double()  # as wide as this, float32 can't hold the distance
            counts = torch.histc(values, HISTOGRAM_BINS, low, high).cpu().numpy().astype(np.uint32)
        rows.append((position, low, high, counts.tobytes()))
    return rows
