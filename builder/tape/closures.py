"""Steps with a closure: `optimizer.step(closure)` makes the gradients within the step, once or several times."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


def has_closure(arguments: tuple[Any, ...] = (), keywords: Mapping[str, Any] = MappingProxyType({})) -> bool:
    """Whether a step was given a closure: what a step hook gets, the optimizer itself first among the arguments.

    Wrappers of optimizers may tell their hooks nothing of the arguments; of these no closure is known.
    """
    return callable(keywords.get("closure")) or any(callable(one) for one in arguments[1:])
