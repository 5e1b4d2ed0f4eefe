"""Names of a model's parameters and classes of its modules, worked out once and only checked afterwards.

`named_parameters()` and `named_modules()` take several times as long as the walk over the graph. The check compares
what each module holds now with what it held, so a model that was changed is named anew.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass, field
from typing import Any

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
    held: list[tuple[dict[str, Any], list[Any]]] = field(default_factory=list)
    """What each module held when it was named."""

    def fresh(self) -> bool:
        """Whether every module still holds the very same things."""
        for holder, items in self.held:
            if len(holder) != len(items):
                return False
            for now, then in zip(holder.values(), items, strict=True):
                if now is not then:
                    return False
        return True


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
    names.modules.setdefault(path, type(module).__name__)
    parameters, children = module._parameters, module._modules
    names.held.append((parameters, list(parameters.values())))
    names.held.append((children, list(children.values())))
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
