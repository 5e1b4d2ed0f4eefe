"""The 2-norm of every parameter's gradient, at every step, for the price of one call and a shared fetch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.train.statistics import dense


def gradient_norms(parameters: Sequence[Tensor]) -> Sequence[Tensor]:
    """One norm per parameter, `()` each, on its device; -1 where there is no gradient.

    Copying all gradients of a small model into one vector and taking the norms of many steps together was measured
    too: the copies leave the cache, and what is saved in calls is lost in memory.
    """
    gradients = [p.grad for p in parameters]
    try:
        return torch._foreach_norm(gradients)  # type: ignore[arg-type]
    except (TypeError, RuntimeError):  # a parameter without gradient, or a sparse one
        return [
            torch.full((), -1.0, device=p.device) if g is None else dense(g).norm()
            for p, g in zip(parameters, gradients, strict=True)
        ]


def fetch_norms(held: Sequence[Sequence[Tensor]]) -> NDArray[np.float32]:
    """float32[steps, parameters] of what `gradient_norms` gave at each step, in one fetch per device and dtype."""
    flat = [norm for row in held for norm in row]
    if not flat:
        return np.zeros((len(held), 0), dtype=np.float32)
    try:
        together = torch.stack(flat)
    except RuntimeError:  # parameters on several devices, or of several dtypes
        together = torch.stack([norm.float().cpu() for norm in flat])
    return together.float().cpu().numpy().reshape(len(held), -1)
