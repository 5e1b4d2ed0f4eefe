"""The 2-norm of every parameter's gradient, at every step, for the price of one call and a shared fetch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.tape.fetch import as_float32
from builder.tape.norms import doubtful, wide_norm
from builder.tape.statistics import dense


def gradient_norms(parameters: Sequence[Tensor]) -> Tensor:
    """The norm of each parameter's gradient: `(parameters,)` on their device; -1 where there is no gradient.

    Copying all gradients of a small model into one vector and taking the norms of many steps together was measured
    too: the copies leave the cache, and what is saved in calls is lost in memory.
    """
    gradients = [p.grad for p in parameters]
    wide = bool(parameters) and parameters[0].device.type not in {
        "cpu",
        "mps",
    }  # there no norm is looked at, so all are taken in float64
    try:
        norms = torch.stack(torch._foreach_norm(gradients, 2, dtype=torch.float64 if wide else None))  # type: ignore[arg-type]
    except (TypeError, RuntimeError):  # a parameter without gradient, a sparse one, or several devices and dtypes
        return torch.tensor([-1.0 if g is None else float(_norm(dense(g))) for g in gradients], dtype=torch.float32)
    if norms.is_cpu:
        for i, norm in enumerate(norms.tolist()):
            if doubtful(norm):
                norms[i] = wide_norm(gradients[i])  # type: ignore[arg-type]
    return norms


def _norm(gradient: Tensor) -> Tensor:
    norm = gradient.norm()
    return wide_norm(gradient) if doubtful(float(norm)) else norm


def fetch_norms(held: Sequence[Tensor]) -> NDArray[np.float32]:
    """float32[steps, parameters] of what `gradient_norms` gave at each step, in one fetch."""
    try:
        together = torch.stack(list(held))
    except RuntimeError:  # some steps were measured one by one
        together = torch.stack([norms.float().cpu() for norms in held])
    return as_float32(together.cpu().numpy()) if together.dtype is torch.float64 else together.float().cpu().numpy()
