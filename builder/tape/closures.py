"""Steps with a closure: `optimizer.step(closure)` makes the gradients within the step, once or several times."""

from __future__ import annotations

from typing import Any


def has_closure(arguments: tuple[Any, ...], keywords: dict[str, Any]) -> bool:
    """Whether a step was given a closure; the arguments are those of a step hook, the optimizer itself first."""
    return callable(keywords.get("closure")) or any(callable(one) for one in arguments[1:])
