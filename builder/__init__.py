"""Tapedeck: stack nn layers, get a readable nn.Module, train it live, and see the tape of its autograd.

The names below are the façade. Importing this package costs nothing: each part, and torch with it, is loaded when
its name is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from builder.code.build import build
    from builder.code.emit import emit
    from builder.code.parse import parse
    from builder.code.trace import trace
    from builder.infer.check import check
    from builder.model.draft import Draft
    from builder.model.graph import ModelGraph
    from builder.model.project import DocumentError, load, save
    from builder.tape.capture import capture
    from builder.tape.record import record
    from builder.tape.show import show
    from builder.tape.watch import watch

__version__ = "0.1.0"

__all__ = [
    "DocumentError",
    "Draft",
    "ModelGraph",
    "build",
    "capture",
    "check",
    "emit",
    "load",
    "parse",
    "record",
    "save",
    "show",
    "trace",
    "watch",
]

_HOMES = {
    "DocumentError": "builder.model.project",
    "Draft": "builder.model.draft",
    "ModelGraph": "builder.model.graph",
    "build": "builder.code.build",
    "capture": "builder.tape.capture",
    "check": "builder.infer.check",
    "emit": "builder.code.emit",
    "load": "builder.model.project",
    "parse": "builder.code.parse",
    "record": "builder.tape.record",
    "save": "builder.model.project",
    "show": "builder.tape.show",
    "trace": "builder.code.trace",
    "watch": "builder.tape.watch",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'builder' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
