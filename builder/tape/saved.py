"""What each node keeps for the backward pass, read without touching it.

`_raw_saved_*` gives the SavedTensor itself: `.data` neither recomputes a checkpoint nor complains of a changed version.
Where a hook packed the value (checkpointing, offloading), what is kept is the packed thing: it counts as recomputed
when it is no tensor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch import Tensor

RELEASED = -1
"""Bytes of a node whose saved tensors were freed by a backward pass."""

_names: dict[type, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True)
class Saved:
    """One saved tensor. `bytes` are those of its storage; `state` says how it is held."""

    name: str
    shape: tuple[int, ...]
    dtype: str
    bytes: int
    storage: int
    """Address of its storage: the same for tensors that share memory."""
    state: str
    """"held", "recomputed" (checkpointed: made again when backward gets here), "packed" (by a hook) or "released"."""


def saved_names(kind: type) -> tuple[str, ...]:
    """The `_raw_saved_*` attributes of a type of node."""
    names = _names.get(kind)
    if names is None:
        names = _names[kind] = tuple(name for name in dir(kind) if name.startswith("_raw_saved_"))
    return names


def was_released(function: Any, name: str) -> bool:
    """Whether an empty `_raw_saved_` attribute was freed by a backward pass, rather than never set."""
    try:
        held = getattr(function, name)
        if held.__class__ is tuple or held.data is not None:
            return False
        getattr(function, name.removeprefix("_raw"))
    except RuntimeError as error:
        return "second time" in str(error)
    except AttributeError:
        return False
    return False


def saved_of(function: Any) -> tuple[Saved, ...]:
    """Everything one node saved, in the order of its attributes. Runs no hook and recomputes nothing."""
    found = []
    for name in saved_names(type(function)):
        plain = name.removeprefix("_raw_saved_")
        try:
            held = getattr(function, name)
            parts = held if isinstance(held, tuple) else (held,)
            for position, one in enumerate(parts):
                data = one.data
                if data is None:
                    if was_released(function, name):
                        found.append(Saved(plain, (), "", 0, 0, "released"))
                else:
                    found.append(_describe(plain if len(parts) == 1 else f"{plain}[{position}]", data))
        except RuntimeError:
            found.append(Saved(plain, (), "", 0, 0, "released"))
        except AttributeError:
            continue
    return tuple(found)


def _describe(name: str, data: Any) -> Saved:
    if not isinstance(data, Tensor):
        checkpointed = type(data).__module__ == "torch.utils.checkpoint"
        return Saved(name, (), "", 0, 0, "recomputed" if checkpointed else "packed")
    try:
        storage = data.untyped_storage()
        size, address = storage.nbytes(), storage._cdata
    except (NotImplementedError, RuntimeError):
        size, address = 0, id(data)
    dtype = str(data.dtype).removeprefix("torch.")
    return Saved(name, tuple(int(n) for n in data.shape) if not data.is_nested else (), dtype, size, address, "held")
