"""Sees every call of a module: which models there are, in which mode they run, and what they forgot to register."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook, register_module_forward_pre_hook
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.ledger import Ledger, ModuleFacts, ParameterFacts
from builder.doctor.places import current_place
from builder.doctor.tensors import lent, unseen
from builder.doctor.watch_layout import softmax_over_batch
from builder.doctor.watch_making import MakingWatcher
from builder.doctor.watch_units import UnitsWatcher
from builder.tape.quiet import Quiet

MODE_DEPENDENT = (nn.modules.dropout._DropoutNd, nn.modules.batchnorm._NormBase)
MISSPELT = (
    "require_grad",
    "requires_grads",
    "require_grads",
    "requiresgrad",
    "requires_gard",
    "required_grad",
)
ROOTS_KEPT = 64


class ModuleWatcher:
    """Keeps the stack of running modules and the facts of every root: a module called from outside any other."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.stack: list[tuple[nn.Module, str]] = []
        self.roots: dict[int, nn.Module] = {}
        self.names: dict[int, dict[int, str]] = {}
        self.lent: set[int] = set()
        """roots that were last seen while torch.func had other tensors in the place of some parameters"""
        self.first_called: Any = WeakIdKeyDictionary()
        """modules that their root does not own, and in which call of a root each ran first"""
        self.keep: list[Any] = []
        self.filled: dict[int, Place] = {}
        """storages that were given all their numbers by one call, and the line"""
        self.handles: list[Any] = []
        self.quiet = Quiet()
        self.eval_places: dict[int, Any] = {}
        self.eval_called: Place | None = None
        self.eval_depth = 0
        self.root_calls = 0
        self.anew_in: dict[Any, int] = {}
        self.reused: set[Place] = set()
        """places where such a module was called again in a later forward"""
        self.on_output: list[Callable[[nn.Module, Any, Any], None]] = []
        self.making = MakingWatcher(ledger, self)
        self.units = UnitsWatcher(ledger, self.filled, self.making.set_at)
        self.train: Callable[..., Any] = nn.Module.train

    def start(self) -> None:
        self.making.start()
        self.quiet.begin()
        self.handles = [
            register_module_forward_pre_hook(self._enter),
            register_module_forward_hook(self._leave, always_call=True),
        ]
        self.train = nn.Module.train
        nn.Module.train = self._around_train(nn.Module.train)  # type: ignore[method-assign]

    def stop(self) -> None:
        self.making.stop()
        for handle in self.handles:
            handle.remove()
        self.quiet.end()
        nn.Module.train = self.train  # type: ignore[method-assign]
        self.stack.clear()

    def _around_train(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def train(module: nn.Module, mode: bool = True) -> Any:
            if not mode:
                if self.eval_depth == 0:
                    self.eval_called = current_place()
                self.eval_places[id(module)] = self.eval_called
            self.eval_depth += 1
            try:
                return original(module, mode)
            finally:
                self.eval_depth -= 1

        train.__doc__ = original.__doc__
        return train

    def functional_in_eval(self) -> bool:
        """Whether a model in eval mode is running, and no Dropout module of its own is the one that calls."""
        return bool(self.stack) and not self.stack[0][0].training and not isinstance(self.stack[-1][0], MODE_DEPENDENT)

    def path(self) -> str:
        """The dotted name of the innermost running module, "" outside any."""
        return self.stack[-1][1] if self.stack else ""

    def _enter(self, module: nn.Module, _args: Any) -> None:
        if torch._C._is_tracing():  # what is asked of tensors here would stand in the user's trace
            return
        with unseen():
            self._entered(module)

    def _entered(self, module: nn.Module) -> None:
        try:
            if not self.stack:
                self.root_calls += 1
                self._root(module)
                self.stack.append((module, ""))
            else:
                self.stack.append((module, self._inside(module)))
        except Exception as error:
            self.stack.append((module, ""))
            self.ledger.notes.append(f"a call of {type(module).__name__} could not be observed: {error}")

    def _leave(self, module: nn.Module, args: Any, output: Any) -> None:
        if torch._C._is_tracing():
            return
        try:
            with unseen():
                for look in self.on_output:
                    look(module, args, output)
                facts = self.ledger.roots.get(id(module))
                if facts is not None and len(self.stack) == 1 and isinstance(output, torch.Tensor):
                    facts.batch_softmax = facts.batch_softmax or softmax_over_batch(output, args)
        except Exception as error:
            self.ledger.notes.append(f"the output of {type(module).__name__} could not be looked at: {error}")
        while self.stack:
            if self.stack.pop()[0] is module:
                return

    def _root(self, module: nn.Module) -> None:
        facts = self.ledger.roots.get(id(module))
        place = current_place()
        if facts is None or self.roots.get(id(module)) is not module:
            if len(self.roots) >= ROOTS_KEPT or place is None:
                return
            self.roots[id(module)] = module
            facts = ModuleFacts(
                id=id(module),
                class_name=type(module).__name__,
                place=place,
                parameters=sum(1 for _ in module.parameters()),
                mode_dependent=tuple(n for n, m in module.named_modules() if isinstance(m, MODE_DEPENDENT)),
            )
            self.ledger.roots[id(module)] = facts
            self.learn(module)
        elif id(module) in self.lent:
            self.learn(module)
        if torch.is_grad_enabled():
            if module.training:
                facts.training_calls += 1
            else:
                facts.eval_calls += 1

    def learn(self, root: nn.Module) -> None:
        """Writes down the names of a root's modules and parameters as they are now."""
        self.names[id(root)] = {id(m): n for n, m in root.named_modules()}
        self.lent.discard(id(root))
        for module_name, module in root.named_modules():
            for name, parameter in module.named_parameters(recurse=False):
                if lent(parameter):
                    self.lent.add(id(root))
                    continue
                full = f"{module_name}.{name}" if module_name else name
                known = self.ledger.parameters.get(id(parameter))
                if known is not None and known.registered:
                    known.requires_grad = parameter.requires_grad
                    continue
                self.keep.append(parameter)
                self.ledger.parameters[id(parameter)] = ParameterFacts(
                    id=id(parameter),
                    name=full,
                    module=type(module).__name__,
                    shape=tuple(parameter.shape),
                    requires_grad=parameter.requires_grad,
                    registered=True,
                    owner_place=self.ledger.roots[id(root)].place,
                    made_at=self.making.made_at.get(id(module)),
                )
                self.units.learn(module, name, parameter)
            self._held_otherwise(module_name, module, root)

    def _held_otherwise(self, module_name: str, module: nn.Module, root: nn.Module) -> None:
        """Leaf tensors that a plain attribute, a list or a dict of the module holds: nobody registers those."""
        for attribute, value in vars(module).items():
            if attribute.startswith("_") and attribute in ("_parameters", "_buffers", "_modules"):
                continue
            items = value if isinstance(value, list | tuple) else value.values() if isinstance(value, dict) else [value]
            how = "a plain tensor" if isinstance(value, torch.Tensor) else f"a Python {type(value).__name__}"
            for tensor in items:
                if (
                    not isinstance(tensor, torch.Tensor)
                    or not tensor.requires_grad
                    or not tensor.is_leaf
                    or id(tensor) in self.ledger.parameters
                ):
                    continue
                self.keep.append(tensor)
                self.ledger.parameters[id(tensor)] = ParameterFacts(
                    id=id(tensor),
                    name=f"{module_name}.{attribute}" if module_name else attribute,
                    module=type(module).__name__,
                    shape=tuple(tensor.shape),
                    requires_grad=True,
                    registered=False,
                    owner_place=self.making.set_at.get((id(module), attribute)) or self.ledger.roots[id(root)].place,
                    held=how,
                )

    def finish(self) -> None:
        """Reads, at the end, what somebody set on modules and parameters without effect."""
        self.units.finish()
        for identity, root in self.roots.items():
            facts = self.ledger.roots[identity]
            facts.eval_place = self.eval_places.get(identity)
            facts.idle = idle_layers(root)
            facts.parameter_ids = frozenset(id(p) for p in root.parameters())
            facts.plain_requires_grad = tuple(
                (name, self.making.set_at.get((id(module), "requires_grad")))
                for name, module in root.named_modules()
                if "requires_grad" in vars(module)
            )
            facts.misspelt = tuple(
                (name, wrong)
                for name, parameter in root.named_parameters()
                for wrong in MISSPELT
                if wrong in getattr(parameter, "__dict__", {})
            )
            for parameter in root.parameters():
                known = self.ledger.parameters.get(id(parameter))
                if known is not None:
                    known.requires_grad = parameter.requires_grad

    def _inside(self, module: nn.Module) -> str:
        root, _ = self.stack[0]
        names = self.names.get(id(root), {})
        name = names.get(id(module))
        if name is not None:
            return name
        if root is not module and id(root) in self.names and any(m is module for m in root.modules()):
            self.learn(root)
            return self.names[id(root)].get(id(module), "")
        own = [(name, parameter) for name, parameter in module.named_parameters() if not lent(parameter)]
        place = current_place()
        if own and place is not None and id(root) in self.names and not self._parent_is_unregistered():
            self._unregistered(module, root, own, place)
        return f"({type(module).__name__})"

    def _parent_is_unregistered(self) -> bool:
        return self.stack[-1][1].startswith("(")

    def _unregistered(self, module: nn.Module, root: nn.Module, own: list[tuple[str, Any]], place: Any) -> None:
        called_before = self.first_called.get(module)
        if called_before is not None:
            if called_before != self.root_calls:  # it was kept for a later forward
                self.reused.add(place)
                self.ledger.made_anew.pop(place, None)
            return
        self.first_called[module] = self.root_calls
        made = self.making.made_at.get(id(module))
        here = self.making.made_in.get(module) == self.root_calls
        if here and place not in self.reused and self.anew_in.get(place) != self.root_calls:
            self.anew_in[place] = self.root_calls
            self.ledger.made_anew[place] = self.ledger.made_anew.get(place, 0) + 1
        if len(self.ledger.unregistered) >= 256:
            return
        self.keep.append(module)
        self.ledger.unregistered[id(module)] = (type(module).__name__, type(root).__name__, place, made)
        for name, parameter in own:
            self.ledger.parameters[id(parameter)] = ParameterFacts(
                id=id(parameter),
                name=f"{type(module).__name__}.{name}",
                module=type(module).__name__,
                shape=tuple(parameter.shape),
                requires_grad=parameter.requires_grad,
                registered=False,
                owner_place=place,
            )


def idle_layers(root: nn.Module) -> tuple[str, ...]:
    """Names of the layers of a model in eval mode that would work in train mode: Dropout with p > 0, BatchNorm that has
    no statistics yet. None where one of them is in train mode: its mode was chosen layer by layer.
    """
    found = []
    for name, module in root.named_modules():
        if isinstance(module, MODE_DEPENDENT) and module.training:
            return ()
        if isinstance(module, nn.modules.dropout._DropoutNd):
            idle = module.p > 0
        elif isinstance(module, nn.modules.batchnorm._NormBase):
            seen = module.num_batches_tracked
            idle = module.track_running_stats and seen is not None and not seen.is_meta and int(seen) == 0
        else:
            continue
        if idle:
            found.append(name)
    return tuple(found)
