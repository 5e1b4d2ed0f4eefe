"""Sees where things are made: modules, parameters, optimizers, and what is set on a module as an attribute."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.optim.optimizer import Optimizer
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.ledger import Clip, Ledger, OptimizerMade
from builder.doctor.places import called_directly, current_place, place_outside

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

TOO_EARLY = "Detected call of `lr_scheduler.step()` before `optimizer.step()`"
CLIPS = ("clip_grad_norm_", "clip_grad_value_")


class MakingWatcher:
    """Stands around constructors, `Module.__setattr__`, gradient clipping and torch's own warning of schedulers."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        self.ledger = ledger
        self.modules = modules
        self.made_at: dict[int, Place | None] = {}
        self.made_in: Any = WeakIdKeyDictionary()
        """modules that were made while a model ran, and in which call of a model"""
        self.set_at: dict[tuple[int, str], Place] = {}
        self.parameter_in: dict[Place, int] = {}
        self.restore: list[tuple[Any, str, Any]] = []

    def start(self) -> None:
        self._stand_around(nn.Module, "__init__", self._around_module)
        self._stand_around(nn.Module, "__setattr__", self._around_set)
        self._stand_around(Optimizer, "__init__", self._around_optimizer)
        self._stand_around(nn.Parameter, "__new__", self._around_parameter)
        self._stand_around(warnings, "warn", self._around_warn)
        for owner in (torch.nn.utils, torch.nn.utils.clip_grad):
            for name in CLIPS:
                self._stand_around(owner, name, self._around_clip)

    def stop(self) -> None:
        for owner, name, original in reversed(self.restore):
            setattr(owner, name, original)
        self.restore.clear()

    def _stand_around(self, owner: Any, name: str, make: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
        original = vars(owner)[name]
        self.restore.append((owner, name, original))
        static = isinstance(original, staticmethod)
        function = original.__func__ if static else original
        watched = functools.wraps(function)(make(function))
        setattr(owner, name, staticmethod(watched) if static or name == "__new__" else watched)

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
            original(optimizer, *args, **kwargs)
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

    def _around_clip(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def clip(*args: Any, **kwargs: Any) -> Any:
            place = current_place()
            if place is not None and len(self.ledger.clips) < 10_000:
                done = self.ledger.steps[-1].backwards_before if self.ledger.steps else 0
                fresh = any(b.accumulates for b in self.ledger.backwards[done:])
                self.ledger.clips.append(Clip(original.__name__, place, len(self.ledger.steps), fresh))
            return original(*args, **kwargs)

        return clip

    def _around_warn(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def warn(message: Any, category: Any = None, stacklevel: int = 1, *args: Any, **kwargs: Any) -> None:
            if isinstance(message, str) and message.startswith(TOO_EARLY) and not self.ledger.steps:
                place = current_place()
                if place is not None:
                    self.ledger.early_schedules.append((place, len(self.ledger.backwards)))
            original(message, category, stacklevel + 1, *args, **kwargs)

        return warn
