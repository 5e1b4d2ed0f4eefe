"""Sees where things are made: modules, parameters, optimizers, and what is set on a module as an attribute."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.optim.lr_scheduler import LRScheduler
from torch.optim.optimizer import Optimizer
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger, OptimizerMade
from builder.doctor.places import called_directly, current_place, place_outside
from builder.doctor.standing import Standing

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

TOO_EARLY = "Detected call of `lr_scheduler.step()` before `optimizer.step()`"


class MakingWatcher:
    """Stands around constructors, `Module.__setattr__` and torch's own warning of schedulers."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        self.ledger = ledger
        self.modules = modules
        self.made_at: dict[int, Place | None] = {}
        self.made_in: Any = WeakIdKeyDictionary()
        """modules that were made while a model ran, and in which call of a model"""
        self.set_at: dict[tuple[int, str], Place] = {}
        self.parameter_in: dict[Place, int] = {}
        self.used_up: list[Iterator[Any]] = []
        """iterators that an optimizer was made of: nothing is left in them"""
        self.standing = Standing()

    def start(self) -> None:
        self.standing.around(nn.Module, "__init__", self._around_module)
        self.standing.around(nn.Module, "__setattr__", self._around_set)
        self.standing.around(Optimizer, "__init__", self._around_optimizer)
        self.standing.around(nn.Parameter, "__new__", self._around_parameter)
        self.standing.around(LRScheduler, "step", self._around_schedule)
        self.standing.around(warnings, "warn", self._around_warn)

    def stop(self) -> None:
        self.standing.end()

    def _around_module(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def made(module: nn.Module, *args: Any, **kwargs: Any) -> None:
            self.made_at[id(module)] = place_outside(module)
            if self.modules.stack:
                self.made_in[module] = self.modules.root_calls
            original(module, *args, **kwargs)

        return made

    def _around_set(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def set_attribute(module: nn.Module, name: str, value: Any) -> None:
            replaced = type(value) is nn.Parameter and name in module._parameters
            original(module, name, value)
            if replaced or name == "requires_grad" or type(value) in (torch.Tensor, list, dict, tuple):
                place = current_place()
                if place is not None and len(self.set_at) < 10_000:
                    self.set_at[id(module), name] = place
            elif isinstance(value, nn.Module) and self.ledger.optimizers_made:
                place = current_place()
                if place is not None and place.function != "__init__" and len(self.ledger.modules_replaced) < 1_000:
                    self.ledger.modules_replaced.update({id(p): place for p in value.parameters()})

        return set_attribute

    def _around_optimizer(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def made(optimizer: Optimizer, *args: Any, **kwargs: Any) -> None:
            given = args[0] if args else kwargs.get("params")
            original(optimizer, *args, **kwargs)
            if isinstance(given, Iterator) and len(self.used_up) < 1_000:
                self.used_up.append(given)
            place = place_outside(optimizer)
            if place is not None and len(self.ledger.optimizers_made) < 10_000:
                held = [p for group in optimizer.param_groups for p in group["params"]]
                ids = frozenset(id(p) for p in held)
                kind = type(optimizer).__name__
                self.ledger.optimizers_made.append(
                    OptimizerMade(place, kind, ids, id(optimizer), len(self.ledger.steps))
                )
                if not any(m.parameter_ids == ids for m in self.ledger.optimizers_made[:-1]):
                    self.modules.keep.extend(held)  # an id stands for one tensor as long as that tensor lives

        return made

    def _around_parameter(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def new(cls: type, *args: Any, **kwargs: Any) -> Any:
            parameter = original(cls, *args, **kwargs)
            if self.modules.stack and called_directly():
                place = current_place()
                if place is not None and self.parameter_in.get(place) != self.modules.root_calls:
                    self.parameter_in[place] = self.modules.root_calls
                    self.ledger.parameters_made[place] = self.ledger.parameters_made.get(place, 0) + 1
            return parameter

        return new

    def _around_warn(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def warn(message: Any, category: Any = None, stacklevel: int = 1, *args: Any, **kwargs: Any) -> None:
            if isinstance(message, str) and message.startswith(TOO_EARLY) and not self.ledger.steps:
                place = current_place()
                if place is not None:
                    self.ledger.early_schedules.append((place, len(self.ledger.backwards)))
            original(message, category, stacklevel + 1, *args, **kwargs)

        return warn

    def _around_schedule(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def step(scheduler: LRScheduler, *args: Any, **kwargs: Any) -> Any:
            place = current_place()
            if place is not None:
                self.ledger.scheduled_at[id(scheduler.optimizer)] = place
            return original(scheduler, *args, **kwargs)

        return step
