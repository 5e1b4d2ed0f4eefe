"""Follows the leaf tensors that backward fills while no optimizer has been made: the script updates them by hand."""

from __future__ import annotations

from typing import Any

import torch
from torch.utils.weak import WeakIdKeyDictionary

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
        self.known: Any = WeakIdKeyDictionary()
        """leaves → their histories in the ledger"""
        self.filled: list[torch.Tensor] = []
        """leaves of the pass that runs"""

    def before(self, nodes: list[Any], place: Place) -> None:
        """A backward pass through `nodes` begins."""
        self.filled = []
        if self.ledger.optimizers_made:
            return
        leaves = [node.variable for node in nodes if hasattr(node, "variable")]
        norms = gradient_norms(leaf for leaf in leaves if plain(leaf))
        for leaf in leaves:
            history = self.known.get(leaf)
            if history is None and plain(leaf) and len(self.ledger.leaves) < LEAVES:
                history = self.known[leaf] = LeafHistory(place)
                self.ledger.leaves.append(history)
            if history is None or history.passes >= PASSES:
                continue
            self.filled.append(leaf)
            if history.passes:
                history.kept += norms.get(id(leaf), 0.0) > 0 and norms[id(leaf)] == history.norm
                history.moved += fingerprint(leaf) != history.value

    def after(self) -> None:
        """It is over."""
        norms = gradient_norms(self.filled)
        for leaf in self.filled:
            history = self.known[leaf]
            history.norm, history.value = norms.get(id(leaf), 0.0), fingerprint(leaf)
            history.passes += 1
        self.filled = []
