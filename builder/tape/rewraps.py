"""Sees `nn.Parameter(tensor)`: it makes a leaf of a computed tensor's values, and passes by no function mode.

While somebody listens, `nn.Parameter.__new__` is wrapped; it is put back when the last one leaves.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from torch import Tensor, nn
from torch.compiler import is_compiling

Listener = Callable[[Tensor], None]

_listeners: list[Listener] = []
_lock = threading.Lock()
_put_back: list[Any] = []


def listen(listener: Listener) -> None:
    """Call `listener` with every tensor of a graph that is made into a parameter."""
    with _lock:
        if not _listeners:
            original = vars(nn.Parameter)["__new__"]
            _put_back.append(original)
            nn.Parameter.__new__ = staticmethod(_wrapped(original.__func__))  # type: ignore[method-assign]
        _listeners.append(listener)


def leave(listener: Listener) -> None:
    """Listen no more. Safe to call twice."""
    with _lock:
        if listener in _listeners:
            _listeners.remove(listener)
            if not _listeners:
                nn.Parameter.__new__ = _put_back.pop()  # type: ignore[method-assign]


def _wrapped(original: Callable[..., Any]) -> Callable[..., Any]:
    def new(cls: type, data: Any = None, requires_grad: bool = True) -> Any:
        if not is_compiling() and isinstance(data, Tensor) and data.requires_grad and data.grad_fn is not None:
            for listener in tuple(_listeners):
                listener(data)
        return original(cls, data, requires_grad)

    return new
