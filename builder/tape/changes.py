"""Which calls change a tensor in place, and which did: the other half of "modified by an inplace operation"."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from builder.tape.log import Site

MOST_STORAGES = 8192
MOST_EACH = 4
"""Changes remembered of one storage, the latest ones."""

_AUGMENTED = {
    "__iadd__", "__isub__", "__imul__", "__itruediv__", "__ifloordiv__", "__imod__", "__ipow__", "__iand__",
    "__ior__", "__ixor__", "__ilshift__", "__irshift__", "__idiv__", "__imatmul__", "__setitem__",
}  # fmt: skip
NEVER, ALWAYS, ASKED = 0, 1, 2
_known: dict[Any, int] = {}


@dataclass(frozen=True, slots=True)
class Change:
    """One call that changed a tensor in place."""

    site: Site
    sequence: int
    """Where autograd's counter stood after it: nodes with a smaller number were made before."""
    version: int
    """The tensor's version after it."""


def kind_of(func: Any) -> int:
    """Whether a torch function changes its first argument: NEVER, ALWAYS, or when ASKED to (inplace=True, out=…)."""
    known = _known.get(func)
    if known is None:
        name = getattr(func, "__name__", "")
        if name in _AUGMENTED or (name.endswith("_") and not name.endswith("__") and name != "requires_grad_"):
            known = ALWAYS
        else:
            known = ASKED if _asks(func, name) else NEVER
        if len(_known) < 4096:
            _known[func] = known
    return known


def _asks(func: Any, name: str) -> bool:
    code = getattr(func, "__code__", None)
    return bool((code is not None and "inplace" in code.co_varnames) or (code is None and not name.startswith("__")))


def targets(func: Any, kind: int, args: Any, kwargs: Any) -> list[Tensor]:
    """The tensors that this call changes; usually none or one."""
    if kind == ASKED:
        out = kwargs.get("out") if kwargs else None
        if out is not None:
            return [one for one in (out if isinstance(out, tuple | list) else (out,)) if isinstance(one, Tensor)]
        if not _inplace(func, args, kwargs):
            return []
    first = args[0] if args else (kwargs or {}).get("input")
    return [one for one in (first if isinstance(first, tuple | list) else (first,)) if isinstance(one, Tensor)]


def _inplace(func: Any, args: Any, kwargs: Any) -> bool:
    if kwargs and "inplace" in kwargs:
        return bool(kwargs["inplace"])
    code = getattr(func, "__code__", None)
    if code is None or len(args) < 2 or "inplace" not in code.co_varnames:
        return False
    parameters = list(inspect.signature(func).parameters)
    return (
        "inplace" in parameters and parameters.index("inplace") < len(args) and bool(args[parameters.index("inplace")])
    )


def storage_of(tensor: Tensor) -> int:
    """Address of its storage; 0 for tensors that have none (sparse, wrappers)."""
    try:
        return int(tensor.untyped_storage()._cdata)
    except (NotImplementedError, RuntimeError):
        return 0
