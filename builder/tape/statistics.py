"""Statistics and histograms of gradients, one parameter at a time: right for every kind of tensor and every value."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.store.schema import HISTOGRAM, HISTOGRAM_BINS

Floats = NDArray[np.float32]
MOST = float(np.finfo(np.float32).max)


def dense(gradient: Tensor) -> Tensor:
    """The gradient as a plain strided tensor of real numbers: an Embedding's may be sparse, a weight may be complex."""
    if gradient.is_sparse:
        gradient = gradient.coalesce().to_dense()
    return torch.view_as_real(gradient) if gradient.is_complex() else gradient


def statistics_one_by_one(parameters: Sequence[Tensor], before: Sequence[Tensor]) -> Floats:
    """As GradientMeter.statistics; `before` are the weights before the optimizer changed them."""
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


def no_histograms(count: int) -> NDArray[np.void]:
    """HISTOGRAM[count] of which none holds anything."""
    found = np.zeros(count, dtype=HISTOGRAM)
    found["low"] = found["high"] = np.nan
    return found


def histograms_one_by_one(parameters: Sequence[Tensor]) -> NDArray[np.void]:
    """As GradientMeter.histograms."""
    found = no_histograms(len(parameters))
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
        found[position] = low, high, counts
    return found
