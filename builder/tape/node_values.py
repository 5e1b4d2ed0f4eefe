"""The values at one node at one step: the gradient that came into it and what it had saved, small enough to look at.

Nothing is added to the graph and nothing is recomputed: saved tensors are read as they are held, before backward frees
them, and the gradient is copied as it arrives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from builder.tape.changes import storage_of
from builder.tape.gradient_view import facts, histogram, picture
from builder.tape.saved import saved_names, saved_of

if TYPE_CHECKING:
    from builder.tape.tape import Tape

Json = dict[str, Any]

MOST_PICTURES = 8
"""Saved tensors of one node that are drawn; the rest are listed."""


def find_node(tape: Tape, wanted: Json) -> int:
    """The node that `wanted` means on this tape, -1 for none.

    {signature, index} of the very graph it was chosen on, and {name, module, operation, parameter, occurrence} by which
    it is found on another: the occurrence-th, in order of backward, of the nodes that agree in the rest.
    """
    from builder.tape.signature import signature

    index = wanted.get("index")
    if isinstance(index, int) and 0 <= index < len(tape) and wanted.get("signature") == signature(tape):
        return index
    alike = [
        i
        for i in range(len(tape))
        if tape.names[i] == wanted.get("name")
        and (tape.leaves.get(i) or "") == (wanted.get("parameter") or "")
        and tape.site(i).module == (wanted.get("module") or "")
        and (not wanted.get("operation") or tape.site(i).operation == wanted["operation"])
    ]
    alike.sort(key=lambda i: int(tape.order[i]))
    place = int(wanted.get("occurrence") or 0)
    return alike[place] if 0 <= place < len(alike) else -1


class NodeWatch:
    """Looks at one node of a tape for one backward pass: made before it, `read` after it, `remove` in every case."""

    def __init__(self, tape: Tape, node: int) -> None:
        self.tape = tape
        self.node = node
        self._gradients: tuple[Tensor | None, ...] = ()
        self._saved = saved_values(tape, node)
        self._handle: Any = tape.functions[node].register_prehook(self._take)

    def _take(self, gradients: Any) -> None:
        try:
            with torch.no_grad():
                self._gradients = tuple(None if g is None else g.detach().clone() for g in gradients)
        except Exception:  # what cannot be copied is not shown
            self._gradients = ()

    def remove(self) -> None:
        if self._handle is not None:
            self._handle.remove()
            self._handle = None

    def read(self) -> Json:
        """{node, gradient: {facts, picture, histogram} or None, saved: [{name, shape, dtype, bytes, state, shared, …}]}."""
        self.remove()
        first = next((g for g in self._gradients if g is not None), None)
        self._gradients = ()
        return {"node": self.node, "gradient": None if first is None else view(first), "saved": self._saved}


def view(tensor: Tensor) -> Json:
    """{facts, picture, histogram} of any tensor; {facts} alone of one that holds no numbers to draw."""
    with torch._C.DisableTorchFunction(), torch.no_grad():
        value = tensor.detach()
        if value.dtype is torch.bool or not (value.is_floating_point() or value.is_complex()):
            value = value.to(torch.float32)
        found = {"facts": facts(value), "picture": picture(value), "histogram": histogram(value)}
        found["facts"]["dtype"] = str(tensor.dtype).removeprefix("torch.")
        return found


def saved_values(tape: Tape, node: int) -> list[Json]:
    """Everything a node saved: {name, shape, dtype, bytes, state, shared}, with {facts, picture, histogram} where held.

    `shared` says with what the same memory is shared: a parameter's name, or how many other nodes hold it too.
    """
    function = tape.functions[node]
    listed = saved_of(function)
    tensors = _tensors(function)
    holders = _holders(tape, node, {one.storage for one in listed if one.state == "held"})
    rows: list[Json] = []
    for one in listed:
        row: Json = {
            "name": one.name,
            "shape": list(one.shape),
            "dtype": one.dtype,
            "bytes": one.bytes,
            "state": one.state,
            "shared": holders.get(one.storage, "") if one.state == "held" else "",
        }
        tensor = tensors.get(one.name)
        if tensor is not None and one.state == "held" and len(rows) < MOST_PICTURES:
            try:
                row |= view(tensor)
            except (RuntimeError, NotImplementedError):  # sparse, quantised: listed only
                row["state"] = "held"
        rows.append(row)
    return rows


def _tensors(function: Any) -> dict[str, Tensor]:
    found: dict[str, Tensor] = {}
    for raw in saved_names(type(function)):
        plain = raw.removeprefix("_raw_saved_")
        try:
            held = getattr(function, raw)
            parts = held if isinstance(held, tuple) else (held,)
            for position, one in enumerate(parts):
                if isinstance(one.data, Tensor):
                    found[plain if len(parts) == 1 else f"{plain}[{position}]"] = one.data
        except (RuntimeError, AttributeError):
            continue
    return found


def _holders(tape: Tape, node: int, storages: set[int]) -> dict[int, str]:
    """In words, who else holds each of these storages."""
    if not storages:
        return {}
    names: dict[int, str] = {}
    others: dict[int, int] = {}
    for i, function in enumerate(tape.functions):
        if i in tape.leaves:
            address = storage_of(function.variable)
            if address in storages:
                names[address] = tape.leaves[i]
        elif i != node:
            mine = {storage_of(tensor) for tensor in _tensors(function).values()}
            for address in mine & storages:
                others[address] = others.get(address, 0) + 1
    told = {address: f"{count} other node{'s' if count > 1 else ''}" for address, count in others.items()}
    return {**told, **names}
