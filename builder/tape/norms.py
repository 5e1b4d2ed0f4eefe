"""The norm of a gradient whose square float32 cannot hold: 8e25 is a finite gradient, and 8e-25 is no zero."""

from __future__ import annotations

import torch
from torch import Tensor

_FLOAT32 = torch.finfo(torch.float32)


def doubtful(norm: float) -> bool:
    """Whether a norm taken in float32 may be wrong: 0 by underflow, or infinite by overflow of the squares."""
    return norm == 0.0 or norm == float("inf")


def wide_norm(gradient: Tensor) -> Tensor:
    """The 2-norm taken in float64, as a float32 scalar; of real, strided numbers on a device that has float64.

    Infinite or NaN only where the gradient is, 0 only where all of it is: what float32 can't hold becomes its largest
    number, or its smallest.
    """
    with torch.no_grad():
        gradient = gradient.detach()
        if gradient.dtype is torch.float64:  # its own squares may leave float64 as well
            largest = gradient.abs().amax() if gradient.numel() else gradient.new_zeros(())
            scale = torch.where(torch.isfinite(largest) & (largest > 0), largest, 1.0)
            norm = torch.linalg.vector_norm(gradient / scale) * scale
        else:
            norm = torch.linalg.vector_norm(gradient, dtype=torch.float64)
        held = norm.clamp(_FLOAT32.tiny, _FLOAT32.max)
        return torch.where(torch.isfinite(norm) & (norm > 0), held, norm).to(torch.float32)
