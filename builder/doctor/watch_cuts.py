"""Sees where a tensor leaves the autograd graph, and follows what is computed from it afterwards."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any

import torch
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.graphs import leaves_among
from builder.doctor.ledger import Cut, Ledger
from builder.doctor.places import caller_of, current_place, inside_of
from builder.doctor.standing import Standing
from builder.doctor.tensors import node_of, unseen
from builder.doctor.watch_writes import changes_in_place
from builder.tape import rewraps
from builder.tape.cutting import CHOOSERS, OF_OTHERS, REWRAPS, TO_ARRAY, TO_NUMBER, before
from builder.tape.cutting import attached as has_graph
from builder.tape.walk import roots_of, walk

DRAWS = {"normal", "bernoulli", "multinomial", "poisson", "binomial", "_standard_gamma", "_sample_dirichlet"}
INDEXERS = {"argmax", "argmin", "argsort", "searchsorted", "bucketize", "multinomial", "bernoulli"}
WALKS_EACH = 8
"""How often the graph behind one kind of cut at one line is searched."""
LEAVES_EACH = 256
"""How many cuts right behind parameters are written down of one line: a model of many layers under no_grad has as many."""
CARRIED = 8
"""How many cuts one tensor is known to come from."""
PASSES_KEPT = 200
CUTS = "doctor.cuts"
"""Name, in `node.metadata`, of the cuts whose results went into that node."""
LARGEST_WALK = 20_000
"""Nodes behind a cut that are searched for parameters."""


class CutWatcher:
    """Writes each cut into the ledger and remembers which tensors it left without a graph."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.cut_of: Any = WeakIdKeyDictionary()
        """tensors without a graph → the cuts that they come from, as a tuple"""
        self.known: dict[tuple[str, Place], list[Cut]] = {}
        self.walks: dict[tuple[str, Place], int] = {}
        self.last_number: Cut | None = None
        self.last: Cut | None = None
        self.clock = 0
        self.on_draw: list[Callable[[Cut, object], None]] = []
        """told of each sample() of a distribution that parameters made, and of the distribution"""
        self._standing = Standing()
        self._data: Callable[[], torch.Tensor | None] = _nothing
        self._owner: Callable[[], torch.Tensor | None] = _nothing

    def start(self) -> None:
        rewraps.listen(self._made_parameter)
        self._standing.around(torch, "from_numpy", self._around_from_numpy)

    def stop(self) -> None:
        self._standing.end()
        rewraps.leave(self._made_parameter)

    def _around_from_numpy(self, original: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
        """No tensor goes into it, so torch does not tell of the call."""

        def from_numpy(*args: Any) -> torch.Tensor:
            made = original(*args)
            try:
                with unseen():
                    self.see("from_numpy", [], [made], made, self.clock)
            except Exception as error:
                self.ledger.notes.append(f"a from_numpy() could not be looked at: {error}")
            return made

        return from_numpy

    def read_data(self) -> torch.Tensor | None:
        """The `.data` that was read last, where it is of a tensor that requires a gradient; None where it is gone."""
        owner = self._owner()
        return self._data() if owner is not None and owner.requires_grad else None

    def behind(self, loss: torch.Tensor, nodes: list[Any]) -> Cut | None:
        """The cut that took the parameters from `loss`, whose graph has `nodes`, as far as it can be told."""
        own: tuple[Cut, ...] = self.cut_of.get(loss) or tuple(
            cut for node in nodes for cut in node.metadata.get(CUTS, ())
        )
        known = [cut for cut in own if cut.parameters]
        if known:
            return max(known, key=lambda cut: cut.clock)
        return own[0] if own else self.last_number or self.last

    def reached(self, nodes: list[Any], backward: int) -> None:
        """Notes which cuts went into the graph of a backward pass."""
        for node in nodes:
            for cut in node.metadata.get(CUTS, ()):
                if len(cut.passes) < PASSES_KEPT:
                    cut.passes.add(backward)

    def see(
        self, name: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor], result: object, clock: int
    ) -> None:
        """One call of torch's API with its result."""
        self.clock = clock
        if name == "data.__get__":
            self._data, self._owner = weakref.ref(outputs[0]), weakref.ref(inputs[0])
        given = inputs[1:] if name in OF_OTHERS else inputs
        attached = [t for t in given if t.requires_grad]
        into = inputs[:1] if name == "data.__set__" or changes_in_place(name, {}) else outputs
        carried = self._carried(given)
        if not attached:
            if not carried and name in REWRAPS and self.last_number is not None:
                carried = (self.last_number,)
            if carried and name in TO_NUMBER | TO_ARRAY:
                self.last_number = carried[0]
        if carried:
            self._pass_on(carried, into)
            draws = {c.place for c in carried if c.kind == "sample"}
            if draws and inside_of("distributions", "log_prob"):
                self.ledger.scored_draws |= draws
        if not attached:
            return
        written = changes_in_place(name, {}) and inputs[0] is self._data()
        kind = "data" if written else kind_of_cut(name, outputs, result)
        if kind is None:
            return
        place = current_place()
        if place is None:
            return
        cut = self._cut(kind, name, place, attached, clock)
        self.last = cut
        if kind == "sample":
            for tell in self.on_draw:
                tell(cut, caller_of("distributions", "sample"))
        owner = self._owner() if written else None
        if owner is not None:
            self._pass_on((cut,), [owner])
        elif name == "data.__set__":
            self._pass_on((cut,), inputs[:1])
        for output in () if owner is not None else outputs:
            if not has_graph(output) or kind == "rewrap":
                self.cut_of[output] = (cut, *(c for c in carried if c is not cut))[:CARRIED]
        if kind in ("item", "numpy"):
            self.last_number = cut

    def _made_parameter(self, data: torch.Tensor) -> None:
        """A computed tensor was made into a parameter."""
        place = current_place()
        if place is not None:
            self.last = self._cut("rewrap", "nn.Parameter", place, [data], self.clock)

    def _cut(self, kind: str, name: str, place: Place, attached: list[torch.Tensor], clock: int) -> Cut:
        key = (kind, place)
        known = self.known.setdefault(key, [])
        behind = before(attached)
        if all(t.grad_fn is None for t in behind):
            parameters = frozenset(id(t) for t in behind)
        elif self.walks.get(key, 0) < WALKS_EACH or not known:
            self.walks[key] = self.walks.get(key, 0) + 1
            parameters = frozenset(leaves_among(walk(roots_of(behind), LARGEST_WALK).functions))
        else:
            return known[-1]
        same = next((c for c in known if c.parameters == parameters), None)
        if same is not None or len(known) >= LEAVES_EACH:
            return same or known[-1]
        cut = Cut(kind, name, place, parameters, clock)
        known.append(cut)
        self.ledger.cuts.append(cut)
        return cut

    def _carried(self, inputs: list[torch.Tensor]) -> tuple[Cut, ...]:
        """The cuts that the inputs without a graph come from."""
        found: dict[int, Cut] = {}
        for tensor in inputs:
            cuts = self.cut_of.get(tensor)
            if cuts is not None and node_of(tensor) is None:  # the result of a custom Function's forward gets a graph
                found.update({id(cut): cut for cut in cuts})
        return tuple(found.values())[:CARRIED]

    def _pass_on(self, cuts: tuple[Cut, ...], into: list[torch.Tensor]) -> None:
        """What is computed from a cut-off tensor stays cut off by the same line; a node that takes it in remembers that."""
        for tensor in into:
            node = node_of(tensor)
            if node is not None:
                known = node.metadata.setdefault(CUTS, [])
                known.extend(c for c in cuts if not any(c is k for k in known))
            elif tensor not in self.cut_of:
                self.cut_of[tensor] = cuts


def _nothing() -> None:
    return None


def kind_of_cut(name: str, outputs: list[torch.Tensor], result: object) -> str | None:
    """How a call on tensors of the graph left it, in the words of `Cut.kind`; None where it did not."""
    if name in TO_NUMBER or (isinstance(result, int | float) and name in TO_NUMBER):
        return "item"
    if name in TO_ARRAY:
        return "numpy"
    if name == "data.__set__":
        return "data"
    if name in REWRAPS and outputs and all(o.grad_fn is None for o in outputs):
        return "rewrap"
    if name in CHOOSERS and len(outputs) == 2 and not outputs[1].requires_grad and outputs[0].requires_grad:
        return "argmax"
    if not outputs or any(has_graph(o) for o in outputs):
        return None
    if name in ("detach", "detach_"):
        return "detach"
    if name == "data.__get__":
        return "data"
    if name in INDEXERS:
        return "argmax"
    if torch.is_inference_mode_enabled():
        return "inference"
    if not torch.is_grad_enabled():
        return "sample" if name in DRAWS or inside_of("distributions", "sample") else "no_grad"
    if not any(o.is_floating_point() or o.is_complex() for o in outputs):
        return "integer"
    return None
