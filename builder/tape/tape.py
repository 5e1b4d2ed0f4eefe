"""A captured autograd graph: columns inside, nodes and edges decoded when they are asked for."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

import numpy as np
from numpy.typing import NDArray

from builder.tape import joins
from builder.tape.forms import Forms
from builder.tape.log import NOWHERE, Site
from builder.tape.saved import Saved, saved_of

if TYPE_CHECKING:
    from builder.tape.walk import Links

OPERATION, LEAF, ROOT = 0, 1, 2
LEAF_NUMBER = 2**64 - 1
"""Sequence number of every AccumulateGrad."""

Shape = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """A place where the graph was cut: what stood before it gets no gradient through it."""

    reason: str
    message: str
    module: str
    operation: str
    file: str
    line: int
    shape: tuple[int, ...]
    count: int
    parameters: tuple[str, ...]
    """Parameters that stood before the cut."""
    starves: tuple[str, ...]
    """Those of them that no other path reaches: the cut may be why their gradient is None."""
    explains: tuple[str, ...] = ()
    """Those of `starves` whose missing gradient it is told of: a surer cut goes before it (see capture.explained)."""


@dataclass(slots=True)
class Measured:
    """What one backward pass showed, per node and per edge; -1 means not measured, NaN and Inf are kept."""

    norms: NDArray[np.float32]
    """Norm of the gradient that flows into each node, summed over its contributions: float32[nodes]."""
    contributions: NDArray[np.float32]
    """Norm of what flows along each edge: float32[edges]."""
    milliseconds: NDArray[np.float32]
    """Time each node took: float32[nodes]."""
    order: NDArray[np.int32]
    """Place of each node in the pass as it was executed: int32[nodes]."""
    failed: int = -1
    """Node that was running when the pass raised."""


class Node:
    """One node of a tape, read through its columns."""

    __slots__ = ("index", "tape")

    def __init__(self, tape: Tape, index: int) -> None:
        self.tape = tape
        self.index = index

    @property
    def name(self) -> str:
        """Autograd's name: "AddmmBackward0", "AccumulateGrad"."""
        return self.tape.names[self.index]

    @property
    def kind(self) -> str:
        """What it is: "operation", "leaf" (AccumulateGrad) or "root" (where backward begins)."""
        return ("operation", "leaf", "root")[self.tape.kinds[self.index]]

    @property
    def site(self) -> Site:
        return self.tape.site(self.index)

    @property
    def module(self) -> str:
        """Path of the module in whose forward it was made; "" outside any, and in the model's own forward."""
        return self.site.module

    @property
    def operation(self) -> str:
        return self.site.operation

    @property
    def file(self) -> str:
        return self.site.file

    @property
    def line(self) -> int:
        return self.site.line

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Shape of each output of the operation this node is the derivative of."""
        return tuple(form.shape for form in self.tape.forms[self.index])

    @property
    def shape(self) -> Shape:
        shapes = self.shapes
        return shapes[0] if shapes else ()

    @property
    def dtypes(self) -> tuple[str, ...]:
        return tuple(str(m.dtype).removeprefix("torch.") for m in self.tape.forms[self.index])

    @property
    def dtype(self) -> str:
        dtypes = self.dtypes
        return dtypes[0] if dtypes else ""

    @property
    def device(self) -> str:
        forms = self.tape.forms[self.index]
        return str(forms[0].device) if forms else ""

    @property
    def parameter(self) -> str | None:
        """Name of the leaf; None for operations."""
        return self.tape.leaves.get(self.index)

    @property
    def saved_bytes(self) -> int:
        """Bytes it keeps for the backward pass, each storage counted at its first holder; -1 once released."""
        return self.tape.saved_bytes[self.index]

    @property
    def saved(self) -> tuple[Saved, ...]:
        """Its saved tensors. Errors: RuntimeError when the tape was released."""
        return saved_of(self.grad_fn)

    @property
    def order(self) -> int:
        """Place in the backward pass: as executed when measured, else as the engine will execute it."""
        return int(self.tape.order[self.index])

    @property
    def grad_fn(self) -> Any:
        """The autograd node itself. Errors: RuntimeError when the tape was released."""
        return self.tape.functions[self.index]

    @property
    def sequence(self) -> int | None:
        """Autograd's sequence number; None for leaves."""
        number = self.tape.sequence[self.index]
        return None if number >= LEAF_NUMBER else int(number)

    @property
    def norm(self) -> float | None:
        """Norm of the gradient into it; None when not measured."""
        measured = self.tape.measured
        value = -1.0 if measured is None else float(measured.norms[self.index])
        return None if value == -1.0 else value

    @property
    def contributions(self) -> tuple[Edge, ...]:
        """The edges into it, each with the norm of what flowed along it; autograd adds those of the same port."""
        edges = self.tape.edges
        return tuple(edges[i] for i in self.tape.into[self.index])

    @property
    def cancellation(self) -> float | None:
        """The part of its contributions that cancels as they are added: 1 - ‖Σ g‖ / Σ ‖g‖, in 0 … 1.

        None where no paths join or nothing was measured; see joins.py. A tensor hook that shrinks the sum counts in.
        """
        return self._joined(joins.cancellation)

    @property
    def cosine(self) -> float | None:
        """Cosine of the angle between its contributions, where there are just two; in -1 … 1, from their norms."""
        return self._joined(joins.cosine)

    def _joined(self, figure: Callable[[float, list[joins.Flow]], float | None]) -> float | None:
        measured = self.tape.measured
        if measured is None or self.tape.kinds[self.index] == ROOT:  # a root has what backward begins with as well
            return None
        along, port = measured.contributions, self.tape.port
        return figure(
            float(measured.norms[self.index]), [(port[e], float(along[e])) for e in self.tape.into[self.index]]
        )

    @property
    def milliseconds(self) -> float | None:
        measured = self.tape.measured
        value = -1.0 if measured is None else float(measured.milliseconds[self.index])
        return None if value < 0 else value

    @property
    def opaque(self) -> str | None:
        """Why its inside can't be seen, and what to do to see it; None for ordinary nodes."""
        return OPAQUE.get(self.name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and other.tape is self.tape and other.index == self.index

    def __hash__(self) -> int:
        return hash((id(self.tape), self.index))

    def __repr__(self) -> str:
        where = self.parameter or " ".join(part for part in (self.module, self.operation) if part)
        return f"<{self.name} {self.index} {list(self.shape)} {where}>".replace("  ", " ")


OPAQUE = {
    "CompiledFunctionBackward": (
        "one node for a compiled region; torch.compiler.set_stance('force_eager') around the step shows every node"
    ),
    "DifferentiableGraphBackward": (
        "one node for a part that TorchScript differentiates; torch.jit.optimized_execution(False) around the loop, from"
        " its first step on, shows every node"
    ),
    "CheckpointFunctionBackward": (
        "a reentrant checkpoint runs its part again in backward and shows nothing of it;"
        " checkpoint(..., use_reentrant=False) shows every node"
    ),
    "CudnnRnnBackward0": "one fused kernel; torch.backends.cudnn.flags(enabled=False) shows every node",
    "MkldnnRnnLayerBackward0": "one fused kernel; torch.backends.mkldnn.flags(enabled=False) shows every node",
}
"""Nodes that hide others, and how to see inside."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge in gradient direction: from `source` to `target`, the `slot`-th of the source's next functions."""

    index: int
    source: int
    target: int
    slot: int
    port: int
    """Which of the target's outputs the gradient is for."""
    norm: float | None = None
    """Norm of what flows along it; None when not measured."""


class _Nodes(Sequence[Node]):
    def __init__(self, tape: Tape) -> None:
        self._tape = tape

    def __len__(self) -> int:
        return len(self._tape.kinds_)

    @overload
    def __getitem__(self, place: int) -> Node: ...
    @overload
    def __getitem__(self, place: slice) -> list[Node]: ...
    def __getitem__(self, place: int | slice) -> Node | list[Node]:
        if isinstance(place, slice):
            return [Node(self._tape, i) for i in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(f"this tape has {len(self)} nodes, none at {place}")
        return Node(self._tape, place % len(self))

    def __iter__(self) -> Iterator[Node]:
        return (Node(self._tape, i) for i in range(len(self)))

    def __repr__(self) -> str:
        return f"<{len(self)} nodes>"


class _Edges(Sequence[Edge]):
    def __init__(self, tape: Tape) -> None:
        self._tape = tape

    def __len__(self) -> int:
        return len(self._tape.source)

    @overload
    def __getitem__(self, place: int) -> Edge: ...
    @overload
    def __getitem__(self, place: slice) -> list[Edge]: ...
    def __getitem__(self, place: int | slice) -> Edge | list[Edge]:
        if isinstance(place, slice):
            return [self[i] for i in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(f"this tape has {len(self)} edges, none at {place}")
        i, tape = place % len(self), self._tape
        measured = tape.measured
        norm = -1.0 if measured is None else float(measured.contributions[i])
        return Edge(i, tape.source[i], tape.target[i], tape.slot[i], tape.port[i], None if norm == -1.0 else norm)

    def __repr__(self) -> str:
        return f"<{len(self)} edges>"


@dataclass(slots=False)
class Tape:
    """A graph as it was when captured. `nodes[0]` is the (first) root; edges run from the roots to the leaves."""

    roots: int
    """How many roots there are: the nodes 0 … roots - 1."""
    links: Links
    """The edges as they were read; `source`, `target`, `slot` and `port` are their columns."""
    kinds_: list[type]
    forms: Forms
    """Shape, dtype and device of each output of each node."""
    sequence: NDArray[np.uint64]
    saved_bytes: list[int]
    places: NDArray[np.int64]
    """Index into `sites` per node, -1 where it was made unseen."""
    sites: list[Site]
    leaves: dict[int, str]
    modules: dict[str, str]
    """Class of each module by its path; "" is the model itself."""
    unused_parameters: list[str] = field(default_factory=list)
    """Parameters that need a gradient and that no root reaches."""
    cuts: list[Cut] = field(default_factory=list)
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Further names of tied parameters."""
    notes: list[str] = field(default_factory=list)
    """What could not be seen, in words."""
    plain_names: dict[int, str] = field(default_factory=dict)
    """Names of nodes whose type has none of its own."""
    makers: dict[int, int] = field(default_factory=dict)
    """Second-order nodes by the sequence number of the first-order node whose backward made them."""
    measured_: Measured | Callable[[], Measured] | None = None
    """What `measured` gives, or what waits for it."""
    step: int | None = None
    functions_: list[Any] | None = None

    @property
    def measured(self) -> Measured | None:
        """What the backward pass showed; None before it. On a GPU the first look waits for the pass to be over there."""
        if callable(self.measured_):
            self.measured_ = self.measured_()
        return self.measured_

    def measure(self, measured: Measured | Callable[[], Measured]) -> None:
        """Take in what a backward pass showed, or what will wait for it; the order of the pass is then its own."""
        self.measured_ = measured
        vars(self).pop("order", None)

    @property
    def nodes(self) -> Sequence[Node]:
        return _Nodes(self)

    @property
    def edges(self) -> Sequence[Edge]:
        return _Edges(self)

    @property
    def source(self) -> list[int]:
        """Node each edge leaves, in gradient direction."""
        return self.links.source

    @property
    def target(self) -> list[int]:
        """Node each edge leads to."""
        return self.links.target

    @property
    def slot(self) -> list[int]:
        """Which of the source's next functions each edge is."""
        return self.links.slot

    @property
    def port(self) -> list[int]:
        """Which of the target's outputs the gradient on each edge is for."""
        return self.links.port

    @cached_property
    def into(self) -> list[list[int]]:
        """Indices of the edges into each node."""
        found: list[list[int]] = [[] for _ in range(len(self))]
        for edge, target in enumerate(self.target):
            found[target].append(edge)
        return found

    @property
    def functions(self) -> list[Any]:
        """The autograd nodes. Errors: RuntimeError after `release`."""
        if self.functions_ is None:
            raise RuntimeError("this tape was released: it no longer holds the autograd nodes themselves")
        return self.functions_

    def release(self) -> Tape:
        """Let go of the autograd nodes, and with them of the tensors they save; everything else stays."""
        self.functions_ = None
        return self

    @cached_property
    def names(self) -> list[str]:
        return [self.plain_names.get(i) or kind.__name__ for i, kind in enumerate(self.kinds_)]

    @cached_property
    def kinds(self) -> list[int]:
        """0 operation, 1 leaf, 2 root, per node."""
        return [
            LEAF if name == "AccumulateGrad" else ROOT if i < self.roots else OPERATION
            for i, name in enumerate(self.names)
        ]

    def site(self, index: int) -> Site:
        """Where a node was made; for a leaf the module that owns the parameter."""
        place = self.places[index]
        if place < 0:
            leaf = self.leaves.get(index)
            return Site(leaf.rpartition(".")[0], "", "", -1) if leaf else NOWHERE
        site = self.sites[place]
        return (
            site
            if site.operation
            else Site(site.module, self.names[index].removesuffix("Backward"), site.file, site.line)
        )

    @cached_property
    def order(self) -> NDArray[np.int32]:
        """Place of each node in the backward pass: as executed when measured, else as the engine will do it."""
        if self.measured is not None and (self.measured.order >= 0).any():
            return self.measured.order
        return predicted_order(self)

    def find(self, text: str) -> list[Node]:
        """Nodes whose name, module, operation, parameter, shape or file:line contains `text` (case ignored)."""
        wanted = text.lower()
        return [node for node in self.nodes if wanted in _words(node)]

    def __len__(self) -> int:
        return len(self.kinds_)

    def __repr__(self) -> str:
        return f"<Tape of {len(self)} nodes, {len(self.source)} edges, {len(self.leaves)} leaves>"


def _words(node: Node) -> str:
    shape = "×".join(map(str, node.shape))
    return f"{node.name} {node.module} {node.operation} {node.parameter or ''} {shape} {node.file}:{node.line}".lower()


def predicted_order(tape: Tape) -> NDArray[np.int32]:
    """The engine's own order: among the nodes that are ready the latest made first, leaves before all."""
    waiting = np.bincount(np.asarray(tape.target, dtype=np.int64), minlength=len(tape)).tolist()
    after: list[list[int]] = [[] for _ in range(len(tape))]
    for source, target in zip(tape.source, tape.target, strict=True):
        after[source].append(target)
    numbers = tape.sequence.tolist()
    order = np.full(len(tape), -1, np.int32)
    ready = [(-numbers[i], i) for i in range(len(tape)) if not waiting[i]]
    heapq.heapify(ready)
    place = 0
    while ready:
        _, here = heapq.heappop(ready)
        order[here] = place
        place += 1
        for there in after[here]:
            waiting[there] -= 1
            if not waiting[there]:
                heapq.heappush(ready, (-numbers[there], there))
    return order
