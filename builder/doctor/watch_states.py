"""Sees state_dict() taken of a model and loaded into it again, and whether training has moved it in between; which models
are copies of others; and states of which no name fits the model they are loaded into.

state_dict() gives tensors that share their memory and version counter with the parameters, so both can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import torch
from torch import nn
from torch.optim.optimizer import Optimizer, register_optimizer_step_post_hook, register_optimizer_step_pre_hook
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger, StaleState, UnloadedState
from builder.doctor.places import current_place
from builder.doctor.standing import Standing
from builder.doctor.tensors import fingerprint, plain, unseen


class Taken(NamedTuple):
    """One tensor of a state_dict()."""

    place: Place
    steps: int
    version: int
    parameter: int
    """id of the parameter whose memory it is; 0 for a buffer"""


class Pending(NamedTuple):
    """A model none of whose tensors a state has changed, so far."""

    state: UnloadedState
    module: nn.Module
    values: dict[int, tuple[int, int]]
    """as `written` gave them"""


class StateWatcher:
    """Stands around state_dict and load_state_dict of modules."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.standing = Standing()
        self.taken: Any = WeakIdKeyDictionary()
        """tensors of state_dict()s that are still held → Taken"""
        self.stepped: Any = WeakIdKeyDictionary()
        """parameters → their version right after the last optimizer step"""
        self.copies: Any = WeakIdKeyDictionary()
        """parameters that were copied from another → id of that one"""
        self.pending: list[Pending] = []
        self.depth = 0
        self.handles: list[Any] = []

    def start(self) -> None:
        self.standing.around(nn.Module, "state_dict", self._around_state_dict)
        self.standing.around(nn.Module, "load_state_dict", self._around_load)
        self.standing.around(nn.Parameter, "__deepcopy__", self._around_deepcopy)
        self.handles = [
            register_optimizer_step_pre_hook(self._before_step),
            register_optimizer_step_post_hook(self._after_step),
        ]

    def stop(self) -> None:
        self.standing.end()
        for handle in self.handles:
            handle.remove()
        with unseen():
            self._settle()
        self.ledger.copies.update((id(parameter), source) for parameter, source in self.copies.items())

    def _around_state_dict(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def state_dict(module: nn.Module, *args: Any, **kwargs: Any) -> Any:
            """Calls itself for each submodule."""
            self.depth += 1
            try:
                state = original(module, *args, **kwargs)
            finally:
                self.depth -= 1
            place = current_place() if self.depth == 0 else None
            if place is not None and isinstance(state, Mapping):
                with unseen():
                    steps = len(self.ledger.steps)
                    own = {name: id(parameter) for name, parameter in module.named_parameters()}
                    for name, tensor in state.items():
                        if isinstance(tensor, torch.Tensor) and not tensor.is_inference():
                            self.taken[tensor] = Taken(place, steps, tensor._version, own.get(name, 0))
            return state

        return state_dict

    def _before_step(self, _optimizer: Optimizer, _args: Any, _kwargs: Any) -> None:
        with unseen():
            self._settle()

    def _settle(self) -> None:
        """Training begins: what no other load has brought in by now is missing."""
        for state, module, values in self.pending:
            if written(module) == values:
                self.ledger.unloaded_states.append(state)
        self.pending.clear()

    def _after_step(self, optimizer: Optimizer, _args: Any, _kwargs: Any) -> None:
        if len(self.taken) == 0:
            return
        with unseen():
            for group in optimizer.param_groups:
                for parameter in group["params"]:
                    self.stepped[parameter] = parameter._version

    def _around_load(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def load_state_dict(module: nn.Module, *args: Any, **kwargs: Any) -> Any:
            try:
                with unseen():
                    self._loaded(module, args[0] if args else kwargs.get("state_dict"))
            except Exception as error:
                self.ledger.notes.append(f"a load_state_dict() could not be looked at: {type(error).__name__}")
            result = original(module, *args, **kwargs)
            with unseen():
                self._fitted(module, args[0] if args else kwargs.get("state_dict"), result)
            return result

        return load_state_dict

    def _fitted(self, module: nn.Module, state: object, result: Any) -> None:
        """Notes a state that was loaded without an error although none of its names is one of the model's."""
        missing, place = set(getattr(result, "missing_keys", ())), current_place()
        own = [name for name, _ in module.named_parameters()]
        if place is None or not isinstance(state, Mapping) or not state or not own or not missing.issuperset(own):
            return
        if len(getattr(result, "unexpected_keys", ())) == len(state):
            told = UnloadedState(place, type(module).__name__, tuple(own[:3]), tuple(str(k) for k in list(state)[:3]))
            self.pending.append(Pending(told, module, written(module)))

    def _around_deepcopy(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def deepcopy(parameter: nn.Parameter, memo: Any) -> Any:
            copied = original(parameter, memo)
            if copied is not parameter:
                self.copies[copied] = id(parameter)
            return copied

        return deepcopy

    def _loaded(self, module: nn.Module, state: object) -> None:
        """Notes a state whose every trained parameter is the model's own, as the last optimizer step left it."""
        place = current_place()
        if not isinstance(state, Mapping) or place is None or len(self.taken) == 0:
            return
        for name, parameter in module.named_parameters():
            taken = self.taken.get(state.get(name)) if isinstance(state.get(name), torch.Tensor) else None
            if taken is not None and taken.parameter not in {0, id(parameter)}:
                self.copies[parameter] = taken.parameter
        trained = {n: p for n, p in module.named_parameters() if p in self.stepped}
        stale = [self._stale(p, state.get(n)) for n, p in trained.items()]
        known = [one for one in stale if one is not None]
        if not known or len(known) < len(stale) or len(self.ledger.stale_states) >= 1_000:
            return
        first = known[0]
        moved = any(step.learning_rate for step in self.ledger.steps[first.steps :])
        if moved:
            steps = len(self.ledger.steps) - first.steps
            self.ledger.stale_states.append(StaleState(first.place, place, type(module).__name__, steps, len(known)))

    def _stale(self, parameter: torch.Tensor, given: object) -> Taken | None:
        """How a tensor of a state was taken, where an optimizer step is what has changed it last, with the parameter."""
        taken: Taken | None = self.taken.get(given) if isinstance(given, torch.Tensor) else None
        if taken is None or not isinstance(given, torch.Tensor) or given.data_ptr() != parameter.data_ptr():
            return None
        return taken if taken.version < given._version == self.stepped[parameter] else None


def written(module: nn.Module) -> dict[int, tuple[int, int]]:
    """By the id of every parameter: its version and a fingerprint of its values, which a write through .data changes."""
    return {id(p): (p._version, fingerprint(p)) for p in module.parameters() if plain(p) and not p.is_inference()}
