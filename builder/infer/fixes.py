"""What one click can do about a node that does not run. Nothing is offered that has not been tried.

Each row of CANDIDATES proposes edits of one kind; the first edit after which the node runs is the fix.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from builder.infer.report import Action, Fix
from builder.infer.value import Opaque, Tree, Value
from builder.model import ports

if TYPE_CHECKING:
    from collections.abc import Callable

    from builder.infer.run import Outcome, Runner, Wires
    from builder.infer.symbols import Probes
    from builder.infer.walk import Trouble

UNSET = object()
LOOK_UPS = ("nn.Embedding", "nn.EmbeddingBag", "F.embedding")


@dataclass(frozen=True)
class Insert:
    """A layer or op put on the wire to `port` ("tensors.1" for one of many)."""

    port: str
    type: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Edit:
    """What is proposed: layers on wires, parameters set (or UNSET). "<in_features>" in the label is what it becomes."""

    label: str
    inserts: tuple[Insert, ...] = ()
    sets: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Situation:
    """The failed node as the candidates see it; shapes are those of the base run."""

    trouble: Trouble
    param: str | None
    inputs: dict[str, Value]

    @property
    def type(self) -> str:
        return self.trouble.entry.type

    @property
    def params(self) -> dict[str, Any]:
        return self.trouble.params

    @property
    def first(self) -> tuple[str, Value] | None:
        return next(iter(self.inputs.items()), None)


def find_fix(trouble: Trouble, param: str | None, runner: Runner, probes: Probes) -> Fix | None:
    """The first proposed edit that makes the node run, None when there is none."""
    situation = Situation(trouble, param, _inputs(trouble.wires))
    for propose in CANDIDATES:
        for edit in propose(situation):
            outcome = _tried(edit, trouble, runner, probes)
            if outcome is not None:
                return _fix(edit, trouble, outcome)
    return None


def _inputs(wires: Wires) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for port, wire in wires.items():
        parts = {port: wire} if not isinstance(wire, list) else {f"{port}.{i}": tree for i, tree in enumerate(wire)}
        found.update({name: tree for name, tree in parts.items() if isinstance(tree, Value)})
    return found


def _tried(edit: Edit, trouble: Trouble, runner: Runner, probes: Probes) -> Outcome | None:
    """What the node gives after the edit, None when it does not run even then."""
    wires = {name: list(wire) if isinstance(wire, list) else wire for name, wire in trouble.wires.items()}
    for insert in edit.inserts:
        entry = ports.entry_of(insert.type)
        if entry is None:
            return None
        name, place = ports.split_port(insert.port)
        wire = wires[name]
        before: Tree = wire[place] if isinstance(wire, list) and place is not None else wire  # type: ignore[assignment]
        first = entry.inputs[0].name
        outcome = runner.run(entry, insert.params, {first: before}, probes)
        if outcome.failure is not None or isinstance(outcome.tree, Opaque):
            return None
        if isinstance(wire, list) and place is not None:
            wire[place] = outcome.tree
        else:
            wires[name] = outcome.tree
    params = {**trouble.params, **edit.sets}
    params = {name: value for name, value in params.items() if value is not UNSET}
    outcome = runner.run(trouble.entry, params, wires, probes)
    return outcome if outcome.failure is None and not isinstance(outcome.tree, Opaque) else None


def _fix(edit: Edit, trouble: Trouble, outcome: Outcome) -> Fix:
    incoming = trouble.graph.incoming.get(trouble.node.id, {})
    actions = []
    for insert in edit.inserts:
        port = insert.port if insert.port in incoming else insert.port.partition(".")[0]
        arguments: dict[str, Any] = {"type": insert.type, "target": trouble.node.id, "target_port": port}
        if insert.params:
            arguments["params"] = insert.params
        actions.append(Action("insert_between", arguments))
    owner = ports.owner_of(trouble.graph, trouble.node).id
    for name, value in edit.sets.items():
        setting: dict[str, Any] = {"id": owner, "param": name}
        if value is not UNSET:
            setting["value"] = value
        actions.append(Action("set_param", setting))
    label = edit.label
    for name, value in {**{n: trouble.params.get("embed_dim") for n in ("kdim", "vdim")}, **outcome.filled}.items():
        label = label.replace(f"<{name}>", str(value))
    return Fix(label, tuple(actions))


# the candidates, in the order they are tried


def _casts(at: Situation) -> Iterator[Edit]:
    """Whole numbers where decimals are needed, and the other way round."""
    for port, value in at.inputs.items():
        whole = not value.dtype.startswith(("float", "bfloat", "complex"))
        indexes = port in {"target", "index", "indices", "target_"} or at.type in LOOK_UPS
        if indexes and value.dtype != "int64":
            yield Edit(f"insert long() before {port}", (Insert(port, "Tensor.long"),))
        if whole or value.dtype in {"float64", "float16", "bfloat16"}:
            yield Edit(f"insert float() before {port}", (Insert(port, "Tensor.float"),))
    if len(at.inputs) > 1 and len({value.dtype for value in at.inputs.values()}) > 1:
        casts = tuple(Insert(port, "Tensor.float") for port, value in at.inputs.items() if value.dtype != "float32")
        yield Edit("insert float() before both", casts)


def _flatten(at: Situation) -> Iterator[Edit]:
    """A Linear behind an image or a sequence of feature maps."""
    if at.first is None or "in_features" not in at.trouble.entry.params_by_name:
        return
    port, value = at.first
    if len(value.shapes[0]) > 2:
        flat = (Insert(port, "nn.Flatten"),)
        yield Edit("insert Flatten before", flat)
        if len(value.shapes[0]) > 3 and "in_features" in at.params:
            yield Edit("insert Flatten before", flat, {"in_features": UNSET})


def _channel_first(at: Situation) -> Iterator[Edit]:
    """Images and sequences whose channels come last."""
    if at.first is None or at.trouble.entry.category not in {"convolution", "normalization"}:
        return
    port, value = at.first
    shape = value.shapes[0]
    expected = at.params.get("in_channels", at.params.get("num_features"))
    if expected is None:
        return
    if len(shape) == 4 and shape[3] == expected:
        yield Edit("put channels first", (Insert(port, "torch.permute", {"dims": [0, 3, 1, 2]}),))
    if len(shape) == 5 and shape[4] == expected:
        yield Edit("put channels first", (Insert(port, "torch.permute", {"dims": [0, 4, 1, 2, 3]}),))
    if len(shape) == 3 and shape[2] == expected:
        yield Edit("swap the last two dimensions", (Insert(port, "torch.transpose", {"dim0": 1, "dim1": 2}),))


def _channel_dimension(at: Situation) -> Iterator[Edit]:
    """An image without its channels dimension."""
    dimensions = at.type[-2:-1]
    if at.first is None or not (at.type.endswith("d") and dimensions.isdigit()):
        return
    port, value = at.first
    if len(value.shapes[0]) == int(dimensions) + 1 and len(set(value.shapes)) > 1:
        yield Edit("insert a channels dimension", (Insert(port, "torch.unsqueeze", {"dim": 1}),))


def _follow_input(at: Situation) -> Iterator[Edit]:
    """A size that was set, but follows from the input."""
    set_ = [p.name for p in at.trouble.entry.params if p.inferred and p.name in at.params]
    for name in set_:
        yield Edit(f"set {name} to <{name}>", sets={name: UNSET})
    if len(set_) > 1:
        label = " and ".join(f"{name} to <{name}>" for name in set_)
        yield Edit(f"set {label}", sets=dict.fromkeys(set_, UNSET))
    also = [name for name in ("kdim", "vdim") if name in at.params]
    if also:
        label = " and ".join(f"{name} to <{name}>" for name in also)
        yield Edit(f"set {label}", sets=dict.fromkeys(also, UNSET))


def _dimensions(at: Situation) -> Iterator[Edit]:
    """One dimension too many or too few."""
    if at.trouble.entry.kind == "op":
        return
    for port, value in at.inputs.items():
        shape = value.shapes[0]
        for place in range(len(shape) - 1, 0, -1):
            if all(len(s) > place and s[place] == 1 for s in value.shapes):
                yield Edit(f"squeeze dimension {place} of {port}", (Insert(port, "torch.squeeze", {"dim": place}),))
        if len(shape) < 4:
            yield Edit(f"add a dimension to {port}", (Insert(port, "torch.unsqueeze", {"dim": 1}),))
        if len(shape) == 4 and at.trouble.entry.category in {"recurrent", "attention"}:
            yield Edit("flatten the last two dimensions", (Insert(port, "nn.Flatten", {"start_dim": 2}),))
        if len(shape) > 2 and at.type == "nn.BatchNorm1d":
            yield Edit("insert Flatten before", (Insert(port, "nn.Flatten"),))


def _operands(at: Situation) -> Iterator[Edit]:
    """Two values that are to be added, joined or compared, of different sizes."""
    if len(at.inputs) < 2:
        return
    items = list(at.inputs.items())
    (left, a), (right, b) = items[0], items[1]
    for port, value, other in ((right, b, a), (left, a, b)):
        mine, target = value.shapes[0], other.shapes[0]
        if len(mine) != len(target):
            continue
        differing = [d for d in range(len(mine)) if mine[d] != target[d]]
        joined = at.params.get("dim", 0) % len(mine) if at.type == "torch.cat" and len(mine) else None
        differing = [d for d in differing if d != joined]
        rank = len(mine)
        if differing == [1] and rank in {4, 5} and at.type != "torch.cat":
            d = rank - 2
            yield Edit(
                f"insert Conv{d}d 1×1 before {port}",
                (Insert(port, f"nn.Conv{d}d", {"out_channels": target[1], "kernel_size": 1}),),
            )
        if differing == [rank - 1] and rank in {2, 3} and at.type not in {"torch.matmul", "torch.bmm"}:
            yield Edit(f"insert Linear before {port}", (Insert(port, "nn.Linear", {"out_features": target[-1]}),))
        if differing and rank in {3, 4, 5} and min(differing) >= 2:
            yield Edit(
                f"resize {port} to {' × '.join(map(str, target[2:]))}",
                (Insert(port, "nn.Upsample", {"size": list(target[2:])}),),
            )
        if differing and rank == 4 and 1 in differing and at.type != "torch.cat":
            resize = Insert(port, "nn.Upsample", {"size": list(target[2:])})
            match = Insert(port, "nn.Conv2d", {"out_channels": target[1], "kernel_size": 1})
            yield Edit(f"resize {port} and match its channels", (resize, match))
    if at.type in {"torch.matmul", "torch.bmm", "torch.mm"} and len(b.shapes[0]) > 1:
        yield Edit(f"transpose {right}", (Insert(right, "torch.transpose", {"dim0": -2, "dim1": -1}),))
    if at.type in {"torch.add", "torch.mul", "torch.sub", "torch.cat"} and len(a.shapes[0]) != len(b.shapes[0]):
        short, long_ = ((left, a), b) if len(a.shapes[0]) < len(b.shapes[0]) else ((right, b), a)
        missing = len(long_.shapes[0]) - len(short[1].shapes[0])
        inserts = tuple(Insert(short[0], "torch.unsqueeze", {"dim": -1}) for _ in range(missing))
        yield Edit(f"add {missing} dimension{'s' if missing > 1 else ''} to {short[0]}", inserts)


def _divisors(at: Situation) -> Iterator[Edit]:
    """Heads and groups that must divide something."""
    for name in ("num_heads", "nhead", "groups", "num_groups"):
        value = at.params.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and 1 < value <= 4096:
            for smaller in range(value - 1, 0, -1):
                yield Edit(f"set {name} to {smaller}", sets={name: smaller})


def _window(at: Situation) -> Iterator[Edit]:
    """A window larger than what it slides over."""
    if at.first is None or "kernel_size" not in at.params:
        return
    _, value = at.first
    dimensions = at.type[-2:-1]
    if not dimensions.isdigit():
        return
    if at.param == "padding":
        half = at.params["kernel_size"] // 2 if isinstance(at.params["kernel_size"], int) else 0
        yield Edit(f"set padding to {half}", sets={"padding": half})
        return
    smallest = min(value.shapes[0][-int(dimensions) :], default=0)
    if smallest >= 1:
        yield Edit(f"set kernel_size to {smallest}", sets={"kernel_size": smallest})
    size = at.params["kernel_size"]
    if isinstance(size, int) and size > 1 and "padding" in at.trouble.entry.params_by_name:
        yield Edit(f"set padding to {size // 2}", sets={"padding": size // 2})


def _default(at: Situation) -> Iterator[Edit]:
    """The refused parameter back at its default, or to what is surely allowed."""
    if at.param is None or at.param not in at.params:
        return
    param = at.trouble.entry.params_by_name.get(at.param)
    value = at.params[at.param]
    if param is None:
        return
    if param.choices and value not in param.choices and param.default not in param.choices:
        for choice in param.choices:
            yield Edit(f"set {param.name} to {choice}", sets={param.name: choice})
    if isinstance(value, float) and value.is_integer() and param.kind in {"int", "ints"}:
        yield Edit(f"set {param.name} to {int(value)}", sets={param.name: int(value)})
    if isinstance(value, float) and param.kind == "int":
        yield Edit(f"set {param.name} to {round(value)}", sets={param.name: round(value)})
    if isinstance(value, str) and value.strip().lstrip("-").isdigit() and param.kind in {"int", "ints"}:
        yield Edit(f"set {param.name} to {int(value)}", sets={param.name: int(value)})
    if isinstance(value, int) and value < 0 and param.kind == "int" and "dim" not in param.name:
        yield Edit(f"set {param.name} to {-value}", sets={param.name: -value})
    if param.name in {"dim", "start_dim", "dim0", "dim1"} and isinstance(value, int):
        yield Edit(f"set {param.name} to -1", sets={param.name: -1})
    if not param.required:
        yield Edit(f"set {param.name} back to {param.default}", sets={param.name: UNSET})


CANDIDATES: tuple[Callable[[Situation], Iterator[Edit]], ...] = (
    _casts,
    _channel_first,
    _flatten,
    _channel_dimension,
    _follow_input,
    _operands,
    _divisors,
    _window,
    _default,
    _dimensions,
)
