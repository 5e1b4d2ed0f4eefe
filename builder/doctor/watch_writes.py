"""Sees every change of a tensor in place: what backward may need unchanged, and what sets weights to a constant."""

from __future__ import annotations

from collections import deque
from typing import Any

import torch

from builder.doctor.finding import Place
from builder.doctor.ledger import InPlace
from builder.doctor.places import current_place
from builder.doctor.tensors import plain

FILLS = {"fill_", "zero_", "constant_", "ones_", "zeros_", "copy_", "data.__set__"}
"""Calls that give a tensor new numbers whatever it held; nn.init's own functions are seen by their own names."""
CHANGES_KEPT = 8192
FILLS_KEPT = 4096


class WriteWatcher:
    """Keeps the last changes, and in `filled` for each storage the line that gave it all its numbers."""

    def __init__(self, filled: dict[int, Place]) -> None:
        self.changes: deque[InPlace] = deque(maxlen=CHANGES_KEPT)
        self.filled = filled

    def see(self, name: str, kwargs: dict[str, Any], inputs: list[torch.Tensor], clock: int) -> None:
        """One call of torch's API that has run."""
        writes = changes_in_place(name, kwargs)
        if not inputs or not (writes or name in FILLS):
            return
        tensor, place = kwargs.get("out", inputs[0]), current_place()
        if not isinstance(tensor, torch.Tensor) or place is None or not plain(tensor) or tensor.is_inference():
            return
        if writes:
            self.changed(name, tensor, place, clock)
        if name in FILLS and tensor.dim() >= 2 and len(self.filled) < FILLS_KEPT:
            self.filled[tensor.untyped_storage().data_ptr()] = place

    def changed(self, name: str, tensor: torch.Tensor, place: Place, clock: int) -> None:
        """Notes that `tensor` was just changed in place."""
        storage = tensor.untyped_storage().data_ptr()
        self.changes.append(InPlace(name, place, storage, tensor._version, tuple(tensor.shape), clock))


def changes_in_place(name: str, kwargs: dict[str, Any]) -> bool:
    """Whether a call of that name changes its first tensor, or the one given as `out`."""
    if name.startswith(("_foreach", "_fused")):
        return False
    inplace = name.endswith("_") and not name.endswith("__")
    operator = name.startswith("__i") and name not in ("__index__", "__invert__", "__int__", "__init__")
    return (
        inplace or operator or name == "__setitem__" or kwargs.get("out") is not None or kwargs.get("inplace") is True
    )
