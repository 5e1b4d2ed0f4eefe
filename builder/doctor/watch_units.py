"""Sees layers whose units begin alike, and whether training ever tells them apart."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger
from builder.doctor.tensors import plain

TOGETHER = 1e-2
"""Units are still equal when they differ by less than this share of the way they went: Adam makes much of rounding."""
GATES = {nn.LSTM: 4, nn.GRU: 3, nn.RNN: 1, nn.LSTMCell: 4, nn.GRUCell: 3, nn.RNNCell: 1}


@dataclass
class Alike:
    """A weight whose units were the same before training, and one unit of each part of it."""

    module: nn.Module
    weight: torch.Tensor
    first: list[torch.Tensor]


class UnitsWatcher:
    """Remembers the weights whose units began alike."""

    def __init__(self, ledger: Ledger, filled: dict[int, Place], set_at: dict[tuple[int, str], Place]) -> None:
        self.ledger = ledger
        self.filled = filled
        self.set_at = set_at
        self.alike: dict[int, Alike] = {}

    def learn(self, module: nn.Module, name: str, weight: torch.Tensor) -> None:
        """A parameter of a model, before training."""
        parts = units_of(module, name, weight)
        if parts and all(torch.equal(units, units[:1].expand_as(units)) for units in parts):
            self.alike[id(weight)] = Alike(module, weight, [units[:1].clone() for units in parts])

    def finish(self) -> None:
        """Notes, at the end, the weights whose units went the same way."""
        for identity, alike in self.alike.items():
            facts = self.ledger.parameters.get(identity)
            if facts is None:
                continue
            name = facts.name.rpartition(".")[2]
            parts = units_of(alike.module, name, alike.weight)
            if len(parts) != len(alike.first):
                continue
            moved = max(float((u[:1] - f).abs().max()) for u, f in zip(parts, alike.first, strict=True))
            apart = max(float((u - u[:1]).abs().max()) for u in parts)
            facts.equal_units = apart <= TOGETHER * moved
            filled = self.filled.get(alike.weight.untyped_storage().data_ptr())
            set_at = self.set_at.get((id(alike.module), name))
            facts.filled_at = filled or set_at or facts.made_at or facts.owner_place


def units_of(module: nn.Module, name: str, weight: torch.Tensor) -> list[torch.Tensor]:
    """A weight as matrices (units, numbers of each), one per gate of an LSTM or GRU; [] where there are no two units."""
    if not weight.requires_grad or weight.dim() < 2 or not plain(weight):
        return []
    data = weight.detach()
    parts: list[torch.Tensor] = []
    if isinstance(module, nn.Linear) and name == "weight":
        parts = [data]
    elif isinstance(module, nn.modules.conv._ConvNd) and name == "weight":
        if not module.transposed:
            parts = [data.flatten(1)]
        elif module.groups == 1:
            parts = [data.transpose(0, 1).flatten(1)]
    elif type(module) in GATES and name.startswith(("weight_ih", "weight_hh")):
        parts = list(data.chunk(GATES[type(module)]))
    return parts if parts and parts[0].shape[0] > 1 else []
