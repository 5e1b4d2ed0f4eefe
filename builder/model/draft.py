"""Draft: build a document from a script, a test or a template, one line a step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from builder.catalog import spelling
from builder.model import names, ports
from builder.model.graph import Edge, Input, ModelGraph, Node, Output, Size
from builder.model.layout import arrange_all

if TYPE_CHECKING:
    from builder.catalog import Entry

DTYPES = (
    "float32", "float64", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64",
    "complex128",
)  # fmt: skip
"""What an input of a document may hold."""


TUPLES = frozenset({"hx"})
"""Inputs that take a tuple of tensors: the state of an LSTM."""


class DraftError(ValueError):
    """A step of a draft that cannot be right; the message names what is wrong and what may have been meant."""


@dataclass(frozen=True)
class Handle:
    """A value in a draft: the output of a step, or an input. Hand it to `add` and `output`.

    `h.outputs(2)` gives one handle for each of two outputs; `h[1][0]` the first part of the second.
    """

    node: str
    path: tuple[int, ...] = ()

    @property
    def port(self) -> str:
        """The output port's name in the document: "0", or "1.0" for a nested one."""
        return ".".join(map(str, self.path)) or "0"

    def __getitem__(self, place: int) -> Handle:
        if not isinstance(place, int) or isinstance(place, bool) or place < 0:
            raise DraftError(
                f"an output of {self.node!r} is chosen by a number from 0, got {place!r}; "
                'to index a tensor add "Tensor.__getitem__"'
            )
        return Handle(self.node, (*self.path, place))

    def outputs(self, count: int) -> tuple[Handle, ...]:
        """Handles of the first `count` outputs (or, of a nested output, of its parts)."""
        return tuple(self[i] for i in range(count))

    def __iter__(self) -> Iterator[NoReturn]:
        raise DraftError(f"{self.node!r} is one value in a draft; say .outputs(n) to take it apart into n outputs")


class Draft:
    """A document in the making.

    >>> draft = Draft("Net")
    >>> x = draft.input("x", ("N", 4))
    >>> h = draft.add("nn.Linear", x, in_features=4, out_features=2)
    >>> graph = draft.output(h)

    Node names come from what a step is ("conv1", "act1") unless `name=` says otherwise. Raises DraftError on the line
    that is wrong. Shapes are not looked at here: that is `builder.check`'s work.
    """

    def __init__(self, name: str = "Net") -> None:
        if not names.is_identifier(name):
            raise DraftError(f"a model's name is a Python identifier such as 'Net', got {name!r}")
        self._graph = ModelGraph(name=name)

    def input(self, name: str, shape: Sequence[Size], dtype: str = "float32") -> Handle:
        """An argument of the model's forward: a tensor of `shape`, batch first; a str is a symbolic size."""
        self._name_free(name, "an input")
        if isinstance(shape, str) or not all(_is_size(size) for size in shape):
            raise DraftError(f"input {name!r}: a shape is a tuple of positive numbers and names, got {shape!r}")
        kind = str(dtype).removeprefix("torch.")
        if kind not in DTYPES:
            raise DraftError(f"input {name!r}: unknown dtype {dtype!r}{names.near(kind, DTYPES)}")
        self._graph = self._graph.with_(
            inputs=(*self._graph.inputs, Input(id=name, name=name, shape=tuple(shape), dtype=kind))
        )
        return Handle(name)

    def block(self, graph: ModelGraph) -> str:
        """Take a finished document in as a block; gives the type that `add` places it by, "block.NAME"."""
        if not isinstance(graph, ModelGraph):
            raise DraftError(f"a block is made from a finished document, got {type(graph).__name__}")
        from builder.model.blocks import adopt

        self._graph = adopt(self._graph, graph)
        return f"block.{graph.name}"

    def add(
        self, type_: str, /, *wires: Any, name: str | None = None, shares: Handle | None = None, **arguments: Any
    ) -> Handle:
        """Place one step and wire it.

        Positional arguments follow the forward's own: handles are wires, a list of handles feeds an argument that
        takes a list ("torch.cat"), None leaves one out. Keywords are wires when they are handles and parameters
        otherwise. `shares=` calls the module of an earlier step again, weights and all.
        """
        if not isinstance(type_, str):
            raise DraftError(f"a step is named by its type, such as 'nn.Linear', got {type_!r}")
        type_, wires, arguments = self._as_documented(type_, wires, arguments)
        params = {key: value for key, value in arguments.items() if not _holds_handle(value)}
        node = Node(id="_", type=type_, name="_", params={key: _plain(key, value) for key, value in params.items()})
        if shares is not None:
            self._check_shares(type_, shares, params)
        entry = ports.entry_of(type_)
        declared = ports.inputs_of(self._graph, node)
        if declared is None:
            raise DraftError(f"there is no {self._what(type_)}{names.near(type_, self._types())}")
        id_ = name if name is not None else names.fresh(names.stem(type_), self._taken())
        self._name_free(id_, "a node")
        edges: list[Edge] = []
        extra: dict[str, Any] = {}
        loose: list[Any] = []
        open_ports = list(declared)
        for value in wires:
            if (
                not open_ports
                or (loose and not _holds_handle(value))
                or self._is_parameter(entry, open_ports[0], value)
            ):
                loose.append(value)
                continue
            port = open_ports.pop(0)
            if _holds_handle(value):
                edges += self._wires(type_, id_, port.name, value, many=port.many)
            elif value is not None and not self._variadic(type_, loose, value, extra):
                extra[port.name] = _plain(port.name, value)
        if loose:
            self._spread(type_, declared, loose, extra)
        if entry is not None:
            known = {param.name for param in entry.params}
            for key in params:
                if key not in known and key not in {port.name for port in declared}:
                    raise DraftError(f"{type_} has no parameter {key!r}{names.near(key, known)}")
        for key, value in arguments.items():
            if not _holds_handle(value):
                continue
            if any(names_port == key for names_port in (ports.split_port(e.target_port)[0] for e in edges)):
                raise DraftError(f"{type_} is given {key!r} twice")
            if entry is None and key not in {port.name for port in declared}:
                raise DraftError(f"{type_} has no input {key!r}{names.near(key, [p.name for p in declared])}")
            many = next((port.many for port in declared if port.name == key), False)
            edges += self._wires(type_, id_, key, value, many=many)
        node = node.with_(id=id_, name=id_, params={**extra, **node.params}, shares=shares.node if shares else None)
        self._graph = self._graph.with_(nodes=(*self._graph.nodes, node), edges=(*self._graph.edges, *edges))
        return Handle(id_)

    def output(self, *values: Handle, names_: Sequence[str] | None = None) -> ModelGraph:
        """Finish: what forward returns, one value or several as a tuple. Gives the document, laid out, frozen."""
        if not values:
            raise DraftError("a model returns at least one value: output(h)")
        roots = list(names_) if names_ is not None else (["output"] if len(values) == 1 else [])
        taken = self._taken()
        outputs: list[Output] = []
        edges: list[Edge] = []
        for place, value in enumerate(values):
            self._known(value, "output()")
            id_ = roots[place] if place < len(roots) else names.fresh("output", taken)
            if id_ in taken:
                id_ = names.fresh(id_, taken)
            taken.add(id_)
            outputs.append(Output(id=id_, name=id_))
            edges.append(Edge(source=value.node, source_port=value.port, target=id_, target_port="value"))
        return arrange_all(
            self._graph.with_(outputs=tuple(outputs), edges=(*self._graph.edges, *edges)), only_missing=True
        )

    # ------------------------------------------------------------------------------------------------------------

    def _taken(self) -> set[str]:
        """Names in use here, and ids anywhere: names inside blocks are their own."""
        ids = {item.id for graph in names.graphs(self._graph) for item in graph.items}
        return ids | {item.name for item in self._graph.items}

    def _types(self) -> list[str]:
        from builder.catalog import catalog

        return [*catalog().entries, *(f"block.{b.name}" for b in self._graph.blocks), *ports.FLOW, "code"]

    def _what(self, type_: str) -> str:
        if type_.startswith("block."):
            return f"block named {type_[6:]!r} in this draft"
        return f"layer or op {type_!r}"

    def _name_free(self, name: str, what: str) -> None:
        if not names.is_identifier(name):
            raise DraftError(f"the name of {what} is a Python identifier torch does not need itself, got {name!r}")
        if what == "a node" and name in names.MODULE_ATTRIBUTES:
            raise DraftError(f"{name!r} cannot name a node: nn.Module has an attribute of that name")
        if name in self._taken():
            raise DraftError(f"the name {name!r} is taken; names are unique in a document")

    def _as_documented(
        self, type_: str, wires: tuple[Any, ...], arguments: dict[str, Any]
    ) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
        """A step as the document names it, whichever of torch's names and ways of writing it came in."""
        entry = ports.entry_named(type_)
        if entry is None:
            return type_, wires, arguments
        type_ = entry.type
        if type_ in spelling.PAIRWISE and len(wires) == 2 and _holds_handle(wires[1]):
            return spelling.PAIRWISE[type_], wires, arguments
        if type_ == "torch.sub" and len(wires) == 2 and not _holds_handle(wires[0]):
            type_, wires = "torch.rsub", (wires[1], wires[0])
        if type_ == "torch.einsum":
            if wires and isinstance(wires[0], str) and "equation" not in arguments:
                arguments, wires = {"equation": wires[0], **arguments}, wires[1:]
            if len(wires) > 1:
                wires = (list(wires),)
        if type_ == "Tensor.__getitem__":
            if len(wires) == 2 and "index" not in arguments:
                arguments, wires = {**arguments, "index": wires[1]}, wires[:1]
            place = arguments.get("index")
            if _holds_handle(place):
                raise DraftError(
                    "Tensor.__getitem__ takes an index of numbers and slices; for one that is computed add "
                    '"torch.index_select", "torch.gather" or a code node'
                )
            arguments = {**arguments, "index": _index_text(place)} if "index" in arguments else arguments
        renamed = {spelling.parameter(entry, key): value for key, value in arguments.items()}
        return type_, wires, renamed

    def _known(self, value: object, where: str) -> Handle:
        if not isinstance(value, Handle):
            raise DraftError(f"{where} takes what input() or add() gave, got {type(value).__name__} {value!r:.60}")
        if not any(item.id == value.node for item in self._graph.sources):
            raise DraftError(f"{where}: {value.node!r} belongs to another draft")
        return value

    def _wires(self, type_: str, id_: str, port: str, value: Any, *, many: bool) -> list[Edge]:
        where = f"{type_}, input {port!r}"
        if isinstance(value, Handle):
            value, single = [value], not many
        else:
            single = False
            if not many and port not in TUPLES:
                raise DraftError(f"{where} takes one value, got a list of {len(value)}")
        found = []
        for place, handle in enumerate(value):
            source = self._known(handle, where)
            target_port = port if single else f"{port}.{place}"
            found.append(Edge(source=source.node, source_port=source.port, target=id_, target_port=target_port))
        return found

    def _check_shares(self, type_: str, shares: Handle, params: Mapping[str, Any]) -> None:
        other = self._graph.nodes_by_id.get(self._known(shares, "shares=").node)
        if other is None or other.type != type_:
            kind = "an input" if other is None else other.type
            raise DraftError(f"{type_} cannot share the weights of {shares.node!r}, which is {kind}")
        if params:
            raise DraftError(f"{shares.node!r} holds the parameters both share; leave out {', '.join(params)}")

    def _variadic(self, type_: str, loose: list[Any], value: Any, extra: dict[str, Any]) -> bool:
        """A plain value where a tensor could stand: a number is that argument; anything after it follows suit."""
        del loose, extra
        if isinstance(value, str):
            raise DraftError(f"{type_} takes values from input() or add() here, got the text {value!r}")
        return False

    def _is_parameter(self, entry: Entry | None, port: ports.InPort, value: Any) -> bool:
        """Whether a plain value is a parameter of an op although an input stands first: F.layer_norm(x, (8,))."""
        if entry is None or entry.kind != "op" or value is None or isinstance(value, str) or _holds_handle(value):
            return False
        return not (port.required and port.name in entry.params_by_name)

    def _spread(self, type_: str, declared: Sequence[ports.InPort], loose: list[Any], extra: dict[str, Any]) -> None:
        """Plain values after the wires: torch's own positional parameters, as in `x.view(-1, 8)`."""
        entry = ports.entry_of(type_)
        if any(_holds_handle(value) for value in loose) or entry is None:
            count = len(declared)
            if entry is not None and declared and declared[0].many:
                raise DraftError(f"{type_} takes its inputs as one list: add({type_!r}, [a, b])")
            raise DraftError(
                f"{type_} takes {count} input{'s' if count != 1 else ''} ({', '.join(p.name for p in declared)}), "
                f"got {count + len(loose)}"
            )
        if type_.startswith("nn."):
            raise DraftError(f"{type_}: parameters are given by name, got {loose[0]!r} without one")
        open_params = [param for param in entry.params if param.name not in extra]
        if not open_params:
            raise DraftError(f"{type_} has no place for {loose[0]!r}")
        separate = len(loose) > 1 and len(open_params) == 1 and open_params[0].kind in {"ints", "shape"}
        if separate and all(isinstance(v, int) for v in loose):
            extra[open_params[0].name] = list(loose)
            return
        if len(loose) > len(open_params):
            raise DraftError(f"{type_} has no place for {loose[len(open_params)]!r}")
        for param, value in zip(open_params, loose, strict=False):
            extra[param.name] = _plain(param.name, value)


def _is_size(size: object) -> bool:
    if isinstance(size, str):
        return names.is_identifier(size)
    return isinstance(size, int) and not isinstance(size, bool) and size >= 0


def _holds_handle(value: object) -> bool:
    if isinstance(value, Handle):
        return True
    return isinstance(value, list | tuple) and any(isinstance(part, Handle) for part in value)


def _index_text(place: Any) -> Any:
    """An index as one writes it between brackets: (slice(None), -1) is ":, -1"."""
    if isinstance(place, tuple):
        return ", ".join(str(_index_text(part)) for part in place) + ("," if len(place) == 1 else "")
    if isinstance(place, slice):
        bounds = ["" if part is None else str(part) for part in (place.start, place.stop)]
        return ":".join(bounds) + (f":{place.step}" if place.step is not None else "")
    if place is Ellipsis:
        return "..."
    whole = isinstance(place, int) and not isinstance(place, bool)
    return str(place) if whole or place is None else place


def _plain(key: str, value: Any) -> Any:
    """A parameter as JSON holds it: tuples become lists, torch's dtypes their names."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple):
        return [_plain(key, part) for part in value]
    if isinstance(value, dict):
        return {str(name): _plain(key, part) for name, part in value.items()}
    if type(value).__module__ == "torch":
        text = str(value)
        if text.startswith("torch."):
            return text.removeprefix("torch.")
        if type(value).__name__ == "device":
            return text
        if type(value).__name__ == "Size":
            return list(value)
    raise DraftError(f"parameter {key!r}: a document keeps numbers, texts and lists, not {type(value).__name__}")
