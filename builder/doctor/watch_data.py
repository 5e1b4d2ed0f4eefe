"""Sees writes through `.data` into what autograd saved: no version counts them, so backward goes on with other numbers.

Hard here: only what differs when backward runs is wrong. So the storage is copied before each such write, and the
saved tensor is compared with the copy; a write that was taken back, or that changes next to nothing, says nothing.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

import torch

from builder.doctor.finding import Place
from builder.doctor.ledger import DataChange, Ledger
from builder.doctor.marks import mark_of
from builder.doctor.places import current_place
from builder.doctor.tensors import plain
from builder.doctor.watch_cuts import CutWatcher
from builder.doctor.watch_writes import changes_in_place
from builder.tape.saved import saved_names

VALUES = {
    "Mul", "Div", "Pow", "Exp", "Sigmoid", "Tanh", "Addmm", "Mm", "Bmm", "Baddbmm", "Mv", "Dot", "Convolution", "Log",
    "Sqrt", "Rsqrt", "Sin", "Cos", "Softmax", "LogSoftmax", "Gelu", "Silu", "Softplus", "Reciprocal", "NativeLayerNorm",
    "MseLoss", "BinaryCrossEntropy", "BinaryCrossEntropyWithLogits",
}  # fmt: skip
"""Nodes whose derivative is computed from the numbers that they saved."""
SIGNS = {"Relu", "LeakyRelu", "Abs"}
"""Nodes that only ask where what they saved is above zero."""
MUCH = 1e-3
"""A saved tensor has changed where the greatest difference is more than this share of its greatest number."""
LARGEST = 4_000_000
KEPT = 16_000_000
"""Numbers that are copied of one storage, and of all."""


@dataclass(slots=True)
class DataWrite:
    """One write, with the whole storage as it was before."""

    operation: str
    place: Place
    storage: int
    before: torch.Tensor
    clock: int


class DataWatcher:
    """Keeps the last writes through `.data` and looks for their storages in the graphs that backward runs on."""

    def __init__(self, ledger: Ledger, cuts: CutWatcher) -> None:
        self.ledger = ledger
        self.cuts = cuts
        self.writes: deque[DataWrite] = deque()
        self.numbers = 0
        self.about_to: torch.Tensor | None = None

    def before(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """A call of torch's API that will run."""
        self.about_to = None
        data = self.cuts.read_data()
        if data is None or not changes_in_place(name, kwargs):
            return
        target = kwargs.get("out", args[0] if args else kwargs.get("tensor"))  # nn.init hands it on by name
        if isinstance(target, torch.Tensor) and (target is data or target._base is data) and plain(data):
            flat = flat_storage(data)
            if flat.numel() <= LARGEST:
                self.about_to = flat.clone()

    def after(self, name: str, clock: int) -> None:
        """The call has run."""
        before, self.about_to = self.about_to, None
        if before is None:
            return
        data, place = self.cuts.read_data(), current_place()
        if data is None or place is None:
            return
        if torch.equal(flat_storage(data), before):
            return
        self.writes.append(DataWrite(name, place, data.untyped_storage().data_ptr(), before, clock))
        self.numbers += before.numel()
        while self.numbers > KEPT:
            self.numbers -= self.writes.popleft().before.numel()

    def passed(self, nodes: list[Any], backward: int) -> None:
        """A backward pass is about to go through `nodes`."""
        if not self.writes:
            return
        by_storage: dict[int, list[DataWrite]] = {}
        for kept in self.writes:
            by_storage.setdefault(kept.storage, []).append(kept)
        for node in nodes:
            kind, mark = type(node).__name__.partition("Backward")[0], mark_of(node)
            if mark is None or kind not in VALUES | SIGNS:
                continue
            for attribute, saved in saved_tensors(node):
                writes = by_storage.get(saved.untyped_storage().data_ptr(), ())
                write = next((w for w in writes if w.clock > mark.clock), None)
                if write is None or attribute == "bias" or not has_changed(saved, write.before, kind in SIGNS):
                    continue
                change = self.ledger.data_changes.setdefault(
                    (write.place, mark.place),
                    DataChange(
                        write.operation, write.place, type(node).__name__, attribute, mark.place, tuple(saved.shape)
                    ),
                )
                change.passes.add(backward)


def flat_storage(tensor: torch.Tensor) -> torch.Tensor:
    """All numbers of a tensor's storage, in their order."""
    return torch.empty(0, dtype=tensor.dtype, device=tensor.device).set_(tensor.untyped_storage())


def saved_tensors(node: Any) -> list[tuple[str, torch.Tensor]]:
    """What a node saved, by its attribute; not what a hook packed."""
    found: list[tuple[str, torch.Tensor]] = []
    for raw in saved_names(type(node)):
        try:
            held = getattr(node, raw)
            parts = [p.data for p in (held if isinstance(held, tuple) else (held,)) if p.unpack_hook is None]
        except (RuntimeError, AttributeError):
            continue
        name = raw.removeprefix("_raw_saved_")
        found.extend((name, p) for p in parts if isinstance(p, torch.Tensor) and plain(p))
    return found


def has_changed(saved: torch.Tensor, before: torch.Tensor, sign_only: bool) -> bool:
    """Whether a saved tensor is no longer what its storage held before."""
    if saved.dtype != before.dtype or not saved.is_floating_point() or saved.numel() == 0:
        return False
    if flat_storage(saved).numel() != before.numel():
        return False
    was = before.as_strided(saved.shape, saved.stride(), saved.storage_offset())
    if sign_only:
        return not torch.equal(was > 0, saved > 0)
    return bool((was - saved).abs().max() > MUCH * was.abs().max())
