"""Names of a model's parameters and classes of its modules, worked out once and only checked afterwards.

`named_parameters()` and `named_modules()` take several times as long as the walk over the graph. The check compares
what each module holds now with what it held, so a model that was changed is named anew.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field
from itertools import chain
from operator import is_, methodcaller
from typing import Any

import torch
from torch import nn


@dataclass(slots=True)
class Names:
    """What the parts of a model are called."""

    parameters: dict[int, str] = field(default_factory=dict)
    """First name of each parameter by its id."""
    tensors: list[tuple[str, Any]] = field(default_factory=list)
    """Each parameter once, under its first name."""
    modules: dict[str, str] = field(default_factory=dict)
    """Class by path; "" is the model."""
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Further names of a tied parameter by its first."""
    holders: list[dict[str, Any]] = field(default_factory=list)
    """The dicts in which the modules hold parameters and modules; what has a dict's methods, for TorchScript's."""
    held: list[Any] = field(default_factory=list)
    """What these held when they were named, one after the other: kept alive, so that an id stands for one thing."""
    sizes: list[int] = field(default_factory=list)
    values: Any = dict.values
    """Gives what a holder holds: the fastest way there is while all are dicts."""

    def hold(self, holder: dict[str, Any]) -> None:
        """Remember what a dict holds now."""
        if not isinstance(holder, dict):
            self.values = methodcaller("values")
        self.holders.append(holder)
        self.held.extend(holder.values())
        self.sizes.append(len(holder))

    def fresh(self) -> bool:
        """Whether every module still holds the very same things."""
        return list(map(len, self.holders)) == self.sizes and all(
            map(is_, chain.from_iterable(map(self.values, self.holders)), self.held)
        )


def class_of(module: nn.Module) -> str:
    """The name of a module's class; of one that was traced or scripted, the class it was made of."""
    name = module.original_name if is_script(module) else type(module).__name__
    return str(name)


def is_script(module: nn.Module) -> bool:
    """Whether TorchScript runs it: then no call within it can be seen."""
    return isinstance(module, torch.jit.ScriptModule)


def called(value: Any) -> str:
    """What an argument is, to say in an error that it is the wrong one: "int", "None", "the class Linear"."""
    if value is None:
        return "None"
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__


_known: weakref.WeakKeyDictionary[nn.Module, Names] = weakref.WeakKeyDictionary()


def names_of(model: nn.Module) -> Names:
    """The names of a model's parts as they are now."""
    known = _known.get(model)
    if known is None or not known.fresh():
        known = Names()
        _name(model, "", known, set())
        _known[model] = known
    return known


def _name(module: nn.Module, path: str, names: Names, above: set[int]) -> None:
    names.modules.setdefault(path, class_of(module))
    parameters, children = module._parameters, module._modules
    names.hold(parameters)
    names.hold(children)
    for name, parameter in parameters.items():
        if parameter is not None:
            full = f"{path}.{name}" if path else name
            first = names.parameters.setdefault(id(parameter), full)
            if first == full:
                names.tensors.append((full, parameter))
            else:
                names.aliases[first] = (*names.aliases.get(first, ()), full)
    if id(module) in above:
        return  # a module that holds itself
    for name, child in children.items():
        if child is not None:
            _name(child, f"{path}.{name}" if path else name, names, above | {id(module)})
