"""Sees the calls whose result people throw away, for they take them for a change in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import nn

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger, NewTensorCall
from builder.doctor.places import current_place

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

EXPECTED_IN_PLACE = {
    "clamp", "clip", "clamp_min", "clamp_max", "masked_fill", "index_fill", "index_add", "index_copy", "scatter", "lerp",
    "dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout", "relu", "sigmoid", "tanh", "normalize",
    "detach", "squeeze", "unsqueeze", "transpose", "permute", "view", "reshape", "flatten",
    "to", "cuda", "float", "double", "half", "bfloat16", "long", "int", "bool",
}  # fmt: skip
"""Calls that change nothing but give a new tensor."""
LINES_KEPT = 2_000


class ResultWatcher:
    """Writes the lines of such calls, and of what is computed of parameters outside of any model."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        self.ledger = ledger
        self.modules = modules

    def see(self, name: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor], place: Place | None) -> None:
        """One call of torch's API with its result, and its line where that is known already."""
        if not inputs or not outputs:
            return
        calls, lines = self.ledger.new_tensor_calls, self.ledger.on_parameters
        if name in EXPECTED_IN_PLACE and outputs[0] is not inputs[0] and len(calls) < LINES_KEPT:
            place = place or current_place()
            if place is not None:
                call = NewTensorCall(name, place)
                calls[call] = calls.get(call, 0) + 1
        if not self.modules.stack and len(lines) < LINES_KEPT and any(isinstance(t, nn.Parameter) for t in inputs):
            place = place or current_place()
            if place is not None:
                lines.add(place)
