"""The norms of a model's gradients at one moment: one call and one fetch for each device they are on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.tape.fetch import Fetch, as_float32
from builder.tape.norms import doubtful, wide_norm

Norms = NDArray[np.float32]


def ask_for_norms(parameters: Sequence[Tensor]) -> Callable[[], Norms | None]:
    """The 2-norm of each parameter's `.grad` as it is now: float32[parameters], -1 where it is None; None without any.

    On the processor they are there at once; for a GPU what is returned waits. Errors: RuntimeError for gradients that
    have no norm.
    """
    with torch._C.DisableTorchFunction(), torch.no_grad():
        held = [(i, p.grad) for i, p in enumerate(parameters) if p.grad is not None]
        if not held:
            return lambda: None
        norms = np.full(len(parameters), -1, np.float32)
        dense = [(i, g if g.layout is torch.strided else g.coalesce().values()) for i, g in held]
        asked: list[tuple[list[int], Fetch]] = []
        for device in {g.device for _, g in dense}:
            places = [i for i, g in dense if g.device == device]
            gradients = [g for _, g in dense if g.device == device]
            if device.type == "cpu":
                norms[places] = _on_processor(gradients)
            else:
                asked.append((places, Fetch(_elsewhere(gradients))))

    def read() -> Norms:
        for places, fetch in asked:
            norms[places] = as_float32(fetch.read())
        return norms

    return read


def _on_processor(gradients: list[Tensor]) -> Norms:
    found: Norms = torch.stack([norm.float() for norm in torch._foreach_norm(gradients)]).numpy()
    for i, norm in enumerate(found.tolist()):
        if doubtful(norm):
            found[i] = float(wide_norm(gradients[i]))
    return found


def _elsewhere(gradients: list[Tensor]) -> Tensor:
    """On a device: looking at a norm would make the processor wait, so all squares are added up in float64."""
    if any(g.is_complex() for g in gradients):
        gradients = [torch.view_as_real(g.resolve_conj()) if g.is_complex() else g for g in gradients]
    wide = torch.float32 if gradients[0].device.type == "mps" else torch.float64
    return torch.stack(list(torch._foreach_norm(gradients, 2, dtype=wide)))
