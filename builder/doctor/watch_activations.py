"""Sees which units a ReLU leaves at zero, and dropout that works where it should rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from builder.doctor.ledger import ActivationFacts, DropoutInEval, Ledger
from builder.doctor.marks import mark_of
from builder.doctor.places import current_place
from builder.doctor.tensors import plain

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

RELUS = {"relu", "relu_", "relu6"}
DROPOUTS = {"dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout", "feature_alpha_dropout"}


class ActivationWatcher:
    """Writes the share of dead units of each ReLU and the functional dropouts of models in eval mode."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        self.ledger = ledger
        self.modules = modules

    def see(
        self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], outputs: list[torch.Tensor], clock: int
    ) -> None:
        """One call of torch's API with its result."""
        if name in RELUS and outputs and torch.is_grad_enabled() and outputs[0].requires_grad:
            self._relu(name, args[0] if args else kwargs.get("input"), outputs[0])
        elif name in DROPOUTS:
            self._dropout(name, args, kwargs, clock)

    def _dropout(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], clock: int) -> None:
        active = kwargs.get("training", args[2] if len(args) > 2 else True)
        rate = kwargs.get("p", args[1] if len(args) > 1 else 0.5)
        place = current_place()
        seldom = len(self.ledger.dropouts_in_eval) < 100
        if active and rate and place is not None and seldom and self.modules.functional_in_eval():
            self.ledger.dropouts_in_eval.append(DropoutInEval(place, name, clock))

    def _relu(self, name: str, given: object, output: torch.Tensor) -> None:
        place = current_place()
        if place is None or output.dim() < 2 or output.shape[0] < 2 or not plain(output):
            return
        data = output.detach()
        units = data.shape[1] if data.dim() == 4 else data.shape[-1]
        others = [d for d in range(data.dim()) if d != (1 if data.dim() == 4 else data.dim() - 1)]
        dead = float((data.amax(others) <= 0).float().mean())
        maker = mark_of(given.grad_fn) if isinstance(given, torch.Tensor) and name != "relu_" else None
        key = f"{self.modules.path()}|{place}|{maker.module if maker else ''}"  # several may stand on one line
        facts = self.ledger.activations.setdefault(
            key, ActivationFacts(name=self.modules.path() or name, place=place, units=int(units))
        )
        facts.calls += 1
        if len(facts.dead) < 10_000:
            facts.dead.append(dead)
