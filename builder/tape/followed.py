"""Whose gradients a run follows: the model's parameters, and what else the optimizer changes."""

from __future__ import annotations

from collections.abc import Iterator
from types import FrameType
from typing import Any

from torch import Tensor, nn, optim

from builder.tape.sites import users_frame

MOST_IN_A_LIST = 64
"""Items of a list or dict that are looked at for tensors."""


def followed(model: nn.Module, optimizer: optim.Optimizer | None, frame: FrameType | None) -> list[tuple[str, Tensor]]:
    """Names and tensors whose gradients can be followed: require one, and have values, which on "meta" none has.

    Behind the model's parameters stand tensors that only the optimizer holds, under the names of the caller's variables:
    an image that is searched, a learned temperature, the weights of a model without modules. Parameters of other modules
    are left out: whoever names a model means that one. `frame` is where to look for the caller, outwards.
    """
    found: list[tuple[str, Tensor]] = [(name, p) for name, p in model.named_parameters() if _can(p)]
    known = {id(p) for p in model.parameters()}
    taken = {name for name, _ in found}
    called: dict[int, str] | None = None
    for group_at, group in enumerate(getattr(optimizer, "param_groups", None) or ()):
        for at, tensor in enumerate(group["params"]):
            if id(tensor) in known or not _can(tensor):
                continue
            if called is None:
                called = variables(frame)
            name = called.get(id(tensor), "")
            if not name and isinstance(tensor, nn.Parameter):
                continue
            if not name or name in taken:
                name = f"param_groups[{group_at}][{at}]"
            known.add(id(tensor))
            taken.add(name)
            found.append((name, tensor))
    return found


def variables(frame: FrameType | None) -> dict[int, str]:
    """Tensors, by their id, as the user's code around `frame` calls them: x, weights[0], parts['head'], self.scale."""
    called: dict[int, str] = {}
    caller = users_frame(frame)
    if caller is not None:
        for scope in (caller.f_locals, caller.f_globals):
            for name, value in sorted(scope.items(), key=lambda one: one[0].startswith("_")):
                for path, tensor in _tensors(name, value):
                    called.setdefault(id(tensor), path)
    return called


def _tensors(name: str, value: Any) -> Iterator[tuple[str, Tensor]]:
    if isinstance(value, Tensor):
        yield name, value
    elif name == "self":
        for attribute, one in list(getattr(value, "__dict__", {}).items()):
            if isinstance(one, Tensor):
                yield f"self.{attribute}", one
    elif isinstance(value, list | tuple) and len(value) <= MOST_IN_A_LIST:
        yield from ((f"{name}[{at}]", one) for at, one in enumerate(value) if isinstance(one, Tensor))
    elif isinstance(value, dict) and len(value) <= MOST_IN_A_LIST:
        yield from ((f"{name}[{key!r}]", one) for key, one in list(value.items()) if isinstance(one, Tensor))


def _can(parameter: Tensor) -> bool:
    return parameter.requires_grad and parameter.device.type != "meta"
