"""What is known of every parameter's gradient at a sampled step: eight numbers and a histogram."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.store.schema import HISTOGRAM_BINS

HistogramRow = tuple[int, float, float, bytes]


def dense(gradient: Tensor) -> Tensor:
    """The gradient as a plain strided tensor of real numbers: an Embedding's may be sparse, a weight may be complex."""
    if gradient.is_sparse:
        gradient = gradient.coalesce().to_dense()
    return torch.view_as_real(gradient) if gradient.is_complex() else gradient


def parameter_statistics(parameters: Sequence[Tensor], before: Sequence[Tensor]) -> NDArray[np.float32]:
    """float32[parameters, 8] in the order of store.schema.STATISTICS; a parameter without gradient has NaN and norm -1.

    `before` are the weights before the optimizer changed them. One fetch from the device.
    """
    rows = []
    for parameter, old in zip(parameters, before, strict=True):
        weight = dense(parameter.detach())
        last = [weight.norm().float(), (weight - dense(old)).norm().float()]
        if parameter.grad is None:
            missing = torch.full((), float("nan"), device=weight.device)
            rows.append(torch.stack([torch.full_like(missing, -1.0), *[missing] * 5, *last]))
            continue
        gradient = dense(parameter.grad).float()
        std, mean = torch.std_mean(gradient, correction=0)
        low, high = torch.aminmax(gradient)
        zeros = (gradient == 0).float().mean()
        rows.append(torch.stack([gradient.norm(), mean, std, low, high, zeros, *last]))
    found: NDArray[np.float32] = torch.stack([row.cpu() for row in rows]).numpy()
    return found


def histograms(parameters: Sequence[Tensor]) -> list[HistogramRow]:
    """(position, low, high, uint32[64] as bytes) of each gradient: equal bins from low to high, finite values only."""
    rows: list[HistogramRow] = []
    for position, parameter in enumerate(parameters):
        if parameter.grad is None:
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
            counts = torch.histc(values, HISTOGRAM_BINS, low, high).cpu().numpy().astype(np.uint32)
        rows.append((position, low, high, counts.tobytes()))
    return rows
