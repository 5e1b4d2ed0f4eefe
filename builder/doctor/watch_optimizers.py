"""Sees every optimizer step and every clearing of gradients, in their order."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch.optim.optimizer import (
    Optimizer,
    register_optimizer_step_post_hook,
    register_optimizer_step_pre_hook,
)

from builder.doctor.ledger import Ledger, OptimizerStep, ParameterFacts, ZeroGrad
from builder.doctor.places import current_place
from builder.doctor.tensors import unseen
from builder.doctor.watch_modules import ModuleWatcher
from builder.doctor.watch_ops import OpWatcher
from builder.tape.closures import has_closure


class OptimizerWatcher:
    """Hooks on all optimizers there are and will be; the two zero_grad methods are stood around."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher, ops: OpWatcher, max_steps: int | None = None) -> None:
        self.ledger = ledger
        self.modules = modules
        self.ops = ops
        self.max_steps = max_steps
        self.known: dict[int, Optimizer] = {}
        self.handles: list[Any] = []
        self.originals: list[tuple[type, Callable[..., Any]]] = []

    def start(self) -> None:
        self.handles = [
            register_optimizer_step_pre_hook(self._before),
            register_optimizer_step_post_hook(self._after),
        ]
        for owner in (Optimizer, torch.nn.Module):
            self.originals.append((owner, owner.zero_grad))
            owner.zero_grad = self._around_zero(owner.zero_grad)  # type: ignore[method-assign]

    def stop(self) -> None:
        for handle in self.handles:
            handle.remove()
        for owner, original in self.originals:
            owner.zero_grad = original  # type: ignore[attr-defined]

    def _around_zero(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def zero_grad(owner: Any, *args: Any, **kwargs: Any) -> Any:
            place = current_place()
            result = original(owner, *args, **kwargs)
            if place is not None and len(self.ledger.zeroings) < 100_000:
                groups = getattr(owner, "param_groups", None)
                parameters = [p for g in groups for p in g["params"]] if groups else list(owner.parameters())
                ids = frozenset(id(p) for p in parameters)
                self.ledger.zeroings.append(ZeroGrad(place, self._now(), ids))
            return result

        zero_grad.__doc__ = original.__doc__
        return zero_grad

    def _now(self) -> int:
        self.ops.clock += 1
        return self.ops.clock

    def _before(self, optimizer: Optimizer, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        if not has_closure(args, kwargs):
            with unseen():
                self._note_step(optimizer)
        self.ops.steps_running += 1

    def _after(self, optimizer: Optimizer, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self.ops.steps_running = max(0, self.ops.steps_running - 1)
        with unseen():
            if has_closure(args, kwargs):
                self._note_step(optimizer)
            self._after_step(optimizer)
        if self.max_steps is not None and len(self.ledger.steps) >= self.max_steps:
            raise SystemExit(0)

    def _note_step(self, optimizer: Optimizer) -> None:
        """The step with the gradients it has: as it begins, or, with a closure, as it ends."""
        place = current_place()
        if place is None:
            return
        parameters = [p for g in optimizer.param_groups for p in g["params"]]
        if id(optimizer) not in self.known:
            self.known[id(optimizer)] = optimizer
            self.ledger.optimizers += 1
        for parameter in parameters:
            self._belongs(parameter)
        gradients = [p.grad for p in parameters if p.grad is not None and p.grad.layout is torch.strided]
        norms = torch._foreach_norm([g.detach().float() for g in gradients]) if gradients else []
        sizes = [float(n) for n in norms]
        backward = max((b.clock for b in self.ledger.backwards), default=-1)
        ids = {id(p) for p in parameters}
        zeroed = next(
            (z.place for z in reversed(self.ledger.zeroings) if z.clock > backward and z.parameters & ids),
            None,
        )
        self.ledger.steps.append(
            OptimizerStep(
                place=place,
                clock=self._now(),
                optimizer=id(optimizer),
                kind=type(optimizer).__name__,
                parameters=len(parameters),
                parameter_ids=frozenset(ids),
                with_gradient=sum(1 for s in sizes if s != 0.0),
                gradient_norm=math.sqrt(sum(s * s for s in sizes if not math.isnan(s))),
                backwards_before=len(self.ledger.backwards),
                zeroed_since_backward=zeroed,
                learning_rate=float(optimizer.param_groups[0].get("lr", 0.0)),
            )
        )

    def _belongs(self, parameter: torch.Tensor) -> None:
        facts = self.ledger.parameters.get(id(parameter))
        if facts is None:
            facts = ParameterFacts(
                id=id(parameter),
                name="",
                module="",
                shape=tuple(parameter.shape),
                requires_grad=parameter.requires_grad,
                registered=False,
                owner_place=None,
            )
            self.modules.keep.append(parameter)
            self.ledger.parameters[id(parameter)] = facts
        facts.in_optimizer = True

    def _after_step(self, optimizer: Optimizer) -> None:
        place = current_place()
        if place is not None:
            for group in optimizer.param_groups:
                for parameter in group["params"]:
                    if parameter.grad is not None:
                        self.ops.writes.changed(f"{type(optimizer).__name__}.step", parameter, place, self.ops.clock)
        try:
            self.ops.keeping.look()
        except Exception as error:
            self.ledger.notes.append(f"what is kept over the steps could not be looked at: {error}")
