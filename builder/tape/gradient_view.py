"""A gradient in few numbers: its facts in one line, a small 2-D picture, a histogram. All of it JSON."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

PICTURE = 64
"""Rows and columns of a picture at most."""
BINS = 64

Json = dict[str, Any]


def plain(gradient: Tensor) -> Tensor:
    """The numbers of any gradient as a strided, real, detached tensor: sparse and nested give their values."""
    value = gradient.detach()
    if value.is_nested:
        value = value.values() if value.layout is torch.jagged else value.to_padded_tensor(0.0)
    elif value.layout is not torch.strided:
        value = value.coalesce().values()
    return torch.view_as_real(value.resolve_conj()) if value.is_complex() else value


def norm_of(gradient: Tensor) -> float:
    """Its 2-norm; NaN and Inf stay what they are."""
    value = plain(gradient)
    return float(torch.linalg.vector_norm(value.double() if value.dtype is torch.float64 else value.float()))


def facts(gradient: Tensor) -> Json:
    """{shape, dtype, device, norm, min, max, mean, zeros (share), nan, inf (counts)}.

    Minimum, maximum and mean are over the finite elements; a number that is not finite is None.
    """
    with torch.no_grad():
        value = plain(gradient)
        wide = value.double() if value.dtype is torch.float64 else value.float()
        finite = torch.isfinite(wide)
        good = wide[finite]
        count = max(1, wide.numel())
        return {
            "shape": [int(n) for n in gradient.shape] if not gradient.is_nested else ["nested"],
            "dtype": str(gradient.dtype).removeprefix("torch."),
            "device": str(gradient.device),
            "norm": number(float(torch.linalg.vector_norm(wide))),
            "min": number(float(good.min())) if good.numel() else None,
            "max": number(float(good.max())) if good.numel() else None,
            "mean": number(float(good.mean())) if good.numel() else None,
            "zeros": float((wide == 0).sum()) / count,
            "nan": int(torch.isnan(wide).sum()),
            "inf": int(torch.isinf(wide).sum()),
        }


def picture(gradient: Tensor) -> Json:
    """{rows, columns, full: [rows, columns], values: row by row}: means over tiles, at most 64 × 64.

    The leading half of the dimensions are the rows. A tile that holds a NaN or an Inf is None.
    """
    with torch.no_grad():
        value = plain(gradient).float()
        split = value.dim() // 2
        rows = math.prod(value.shape[:split])
        columns = math.prod(value.shape[split:])
        if not rows * columns:
            return {"rows": 0, "columns": 0, "full": [rows, columns], "values": []}
        small = torch.nn.functional.adaptive_avg_pool2d(
            value.reshape(1, rows, columns), (min(rows, PICTURE), min(columns, PICTURE))
        )[0].cpu()  # (≤ 64, ≤ 64)
        values = [number(x) for x in small.flatten().tolist()]
        return {"rows": small.shape[0], "columns": small.shape[1], "full": [rows, columns], "values": values}


def histogram(gradient: Tensor) -> Json:
    """{low, high, counts: 64 bins} over the finite elements."""
    with torch.no_grad():
        value = plain(gradient).float().flatten()
        good = value[torch.isfinite(value)].cpu()
        if not good.numel():
            return {"low": 0.0, "high": 0.0, "counts": [0] * BINS}
        low, high = float(good.min()), float(good.max())
        counts = torch.histc(good, BINS, low, high) if high > low else torch.zeros(BINS)
        if high <= low:
            counts[BINS // 2] = good.numel()
        return {"low": low, "high": high, "counts": [int(n) for n in counts.tolist()]}


def number(value: float) -> float | None:
    """Six digits of it; None for NaN and Inf, which JSON does not know."""
    return float(f"{value:.6g}") if math.isfinite(value) else None
