"""Follows the leaf tensors that backward fills while no optimizer has been made: the script updates them by hand."""

from __future__ import annotations

from typing import Any

import torch

from builder.doctor.finding import Place
from builder.doctor.ledger import LeafHistory, Ledger
from builder.doctor.tensors import fingerprint, gradient_norms, plain

LEAVES = 64
PASSES = 12
"""Backward passes over which each is followed."""


class LeafWatcher:
    """Compares each leaf, and its gradient, with what the backward pass before left."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.known: dict[int, torch.Tensor] = {}
        self.filled: list[int] = []
        self.norms: dict[int, float] = {}
        self.values: dict[int, int] = {}

    def before(self, nodes: list[Any], place: Place) -> None:
        """A backward pass through `nodes` begins."""
        self.filled = []
        if self.ledger.optimizers_made:
            return
        leaves = [node.variable for node in nodes if hasattr(node, "variable")]
        leaves = [leaf for leaf in leaves if plain(leaf) and (id(leaf) in self.known or len(self.known) < LEAVES)]
        norms = gradient_norms(leaves)
        for leaf in leaves:
            key = id(leaf)
            self.known[key] = leaf
            history = self.ledger.leaves.setdefault(key, LeafHistory(place))
            if history.passes >= PASSES:
                continue
            self.filled.append(key)
            if history.passes:
                history.kept += norms.get(key, 0.0) > 0 and norms[key] == self.norms.get(key)
                history.moved += fingerprint(leaf) != self.values.get(key)

    def after(self) -> None:
        """It is over."""
        self.norms |= gradient_norms(self.known[key] for key in self.filled)
        for key in self.filled:
            self.values[key] = fingerprint(self.known[key])
            self.ledger.leaves[key].passes += 1
