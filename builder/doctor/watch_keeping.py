"""Sees sums that keep the autograd graph of every step alive."""

from __future__ import annotations

from typing import Any

import torch
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.ledger import Ledger
from builder.doctor.places import current_place

ADDS = {"add", "add_", "__add__", "__iadd__", "__radd__"}


class KeepingWatcher:
    """Follows sums of one number over the optimizer steps."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.sum_of: Any = WeakIdKeyDictionary()

    def see(self, name: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor]) -> None:
        """One call of torch's API with its result."""
        if name in ADDS and outputs and outputs[0].numel() == 1 and outputs[0].grad_fn is not None:
            self._sum(inputs, outputs[0])

    def _sum(self, inputs: list[torch.Tensor], output: torch.Tensor) -> None:
        place = current_place()
        if place is None:
            return
        steps = len(self.ledger.steps)
        first = steps
        for tensor in inputs:
            known = self.sum_of.get(tensor)
            if known is not None and known[0] == place:
                first = min(first, known[1])
        self.sum_of[output] = (place, first)
        if steps > first:
            self.ledger.growing_sums[place] = max(self.ledger.growing_sums.get(place, 0), steps - first)
