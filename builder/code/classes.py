"""One graph → the text of one class: `__init__` with its modules, `forward` with its calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from builder.code import fragments
from builder.code.calls import Argument, EmitError, Wire, constructor, layer_call, op_call
from builder.code.chains import Chain, chains
from builder.code.facts import Facts, shape_text
from builder.code.flow import flow_modules, flow_statements
from builder.code.literals import literal
from builder.code.parameters_of_blocks import Parameters
from builder.code.reach import contributing, returning
from builder.code.variables import Variables
from builder.model import names, ports
from builder.model.graph import Graph, Input, ModelGraph, Node

Lines = tuple[int, int]


@dataclass
class ClassText:
    """A class as lines, and where in them each node is (0-based, both ends included)."""

    name: str
    lines: list[str] = field(default_factory=list)
    init: dict[str, Lines] = field(default_factory=dict)
    forward: dict[str, Lines] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)  # node id → path inside this class
    instances: list[tuple[str, str]] = field(default_factory=list)  # (class, path) of each block used
    nodes: list[str] = field(default_factory=list)
    prelude: list[str] = field(default_factory=list)
    returns: int = 1


def write_class(
    document: ModelGraph, graph: Graph, facts: Facts, told: Mapping[str, Parameters], *, is_model: bool = False
) -> ClassText:
    """The class of a block, or (`is_model`) of the whole model."""
    graph = returning(graph)
    sequence = contributing(graph)
    text = ClassText(graph.name, nodes=[node.id for node in sequence], returns=len(graph.outputs))
    folded = chains(document, graph, sequence)
    writer = _Writer(document, graph, facts, told, text, sequence, folded)
    text.lines = [f"class {graph.name}(nn.Module):"]
    writer.write_init()
    writer.write_methods()
    writer.write_forward(shapes_known=is_model)
    return text


def wires_of(document: ModelGraph, graph: Graph, node: Node, variables: Variables) -> dict[str, Wire]:
    """What feeds each port of a node, as variables; "tensors.0", "tensors.1" become one list."""
    declared = {port.name: port for port in ports.inputs_of(document, node) or ()}
    single: dict[str, str] = {}
    many: dict[str, dict[int, str]] = {}
    for port, edge in graph.incoming.get(node.id, {}).items():
        name, place = ports.split_port(port)
        if not names.is_identifier(name):
            raise EmitError(f"{node.name} has no input {port!r}", node.id)
        variable = variables.read(edge.source, edge.source_port)
        if place is None:
            single[name] = variable
        else:
            many.setdefault(name, {})[place] = variable
    found: dict[str, Wire] = {}
    for name in [*declared, *(n for n in (*single, *many) if n not in declared)]:
        if name in many:
            parts = [many[name][place] for place in sorted(many[name])]
            found[name] = parts if name in declared and declared[name].many else tuple(parts)
        elif name in single:
            found[name] = single[name]
    return found


class _Writer:
    """Writes one class; everything it needs to know about the graph, and the text as it grows."""

    def __init__(
        self,
        document: ModelGraph,
        graph: Graph,
        facts: Facts,
        told: Mapping[str, Parameters],
        text: ClassText,
        sequence: list[Node],
        folded: list[Chain],
    ) -> None:
        self.document, self.graph, self.facts, self.text, self.sequence = document, graph, facts, text, sequence
        self.told, self.parameters = told, told[graph.name]
        self.facts = self.parameters.facts or facts
        self.initialised: set[str] = set()  # statements code nodes have put into __init__
        self.chain_of = {node.id: chain for chain in folded for node in chain.nodes}

    # -- __init__ ------------------------------------------------------------------------------------------------

    def write_init(self) -> None:
        lines = self.text.lines
        start = len(lines)
        arguments = "".join(
            f", {name}: {'int' if isinstance(values[0], int) else 'tuple[int, ...]'}"
            for name, values in self.parameters.arguments.items()
        )
        lines += [f"    def __init__(self{arguments}) -> None:", "        super().__init__()"]
        made: set[str] = set()
        for node in self.sequence:
            owner = ports.owner_of(self.graph, node)
            if node.id in made or (owner.id in made and owner.id != node.id):
                self._note_shared(node, owner)
                continue
            if node.id in self.chain_of:
                self._write_chain(self.chain_of[node.id], made)
            elif node.type == "code":
                self._write_code_init(node)
            else:
                self._write_module(owner, made)
                self._note_shared(node, owner)
        if len(lines) == start + 2:
            del lines[start:]
        else:
            lines.append("")

    def _note_shared(self, node: Node, owner: Node) -> None:
        if owner.id in self.text.modules:
            self.text.modules[node.id] = self.text.modules[owner.id]
            self.text.init[node.id] = self.text.init[owner.id]

    def _made(self, node: Node) -> str | None:
        """The expression that makes a node's module; None for ops."""
        try:
            if node.type.startswith("block."):
                return self._instance(node, node.type[6:])
            entry = ports.entry_of(node.type)
            if entry is None:
                raise EmitError(f"there is no layer or op {node.type!r}", node.id)  # noqa: TRY301
            if not entry.type.startswith("nn."):
                return None
            return constructor(entry, node.params, self._filled(node))
        except EmitError as error:
            raise EmitError(f"{node.name}: {error}", node.id) from None

    def _filled(self, node: Node) -> dict[str, Any]:
        """Parameters that follow from shapes: a number, or the argument of this class that says it."""
        found: dict[str, Any] = dict(self.facts.filled.get(node.id, {}))
        for name in found:
            key = (node.id, name)
            if key in self.parameters.of_key:
                found[name] = Argument(self.parameters.of_key[key])
            elif key in self.parameters.values:
                found[name] = self.parameters.values[key][0]
        return found

    def _instance(self, node: Node, block: str) -> str:
        """`Residual()`, or `Residual(16)` where uses of the block differ."""
        below = self.told.get(block)
        written = []
        for argument in below.arguments if below else ():
            key = (node.id, block, argument)
            own = self.parameters.of_key.get(key)
            written.append(own if own is not None else literal(self.parameters.values[key][0]))
        return f"{block}({', '.join(written)})"

    def _write_module(self, node: Node, made: set[str]) -> None:
        made.add(node.id)
        lines = self.text.lines
        if node.type in ports.FLOW:
            start = len(lines)
            written, instances = flow_modules(self.document, node, lambda block: self._instance(node, block))
            lines += written
            self.text.instances += instances
        else:
            expression = self._made(node)
            if expression is None:
                return
            start = len(lines)
            lines.append(f"        self.{node.name} = {expression}")
            if node.type.startswith("block."):
                self.text.instances.append((node.type[6:], node.name))
        if len(lines) > start:
            self.text.init[node.id] = (start, len(lines) - 1)
            self.text.modules[node.id] = node.name

    def _write_chain(self, chain: Chain, made: set[str]) -> None:
        lines = self.text.lines
        lines.append(f"        self.{chain.name} = nn.Sequential(")
        for place, node in enumerate(chain.nodes):
            made.add(node.id)
            shape = self.facts.shape(node.id, "0")
            note = f"  # {node.name}" + (f" {shape_text(shape)}" if shape is not None else "")
            lines.append(f"            {self._made(node)},{note}")
            self.text.init[node.id] = (len(lines) - 1, len(lines) - 1)
            self.text.modules[node.id] = f"{chain.name}.{place}"
            if node.type.startswith("block."):
                self.text.instances.append((node.type[6:], f"{chain.name}.{place}"))
        lines.append("        )")

    def _write_code_init(self, node: Node) -> None:
        written = fragments.init_lines(node, self.initialised)
        if written:
            self.text.init[node.id] = (len(self.text.lines), len(self.text.lines) + len(written) - 1)
            self.text.lines += written
        self.text.prelude += fragments.prelude_lines(node)

    def write_methods(self) -> None:
        """Each code node is a method of its own, so that its variables are its own too."""
        for node in self.sequence:
            if node.type == "code":
                self.text.lines += [*fragments.method_lines(node), ""]

    # -- forward -------------------------------------------------------------------------------------------------

    def write_forward(self, *, shapes_known: bool) -> None:
        lines = self.text.lines
        variables = Variables(self.graph, self.sequence)
        arguments = "".join(f", {item.name}: torch.Tensor" for item in self.graph.inputs)
        count = len(self.graph.outputs)
        kind = "torch.Tensor" if count == 1 else f"tuple[{', '.join(['torch.Tensor'] * count)}]"
        lines.append(f"    def forward(self{arguments}) -> {kind}:")
        for item in self.graph.inputs:
            shape = item.shape if shapes_known else self.facts.shape(item.id, "0") or item.shape
            lines.append(f"        # {_input_note(item, tuple(shape))}")
        start = len(lines)
        last: tuple[str, str] | None = None
        done: set[str] = set()
        for node in self.sequence:
            if node.id in done:
                continue
            chain = self.chain_of.get(node.id)
            steps = chain.nodes if chain else (node,)
            done |= {step.id for step in steps}
            before = len(lines)
            last = self._write_step(steps, chain, variables)
            for step in steps:
                self.text.forward[step.id] = (before, len(lines) - 1)
        returned = []
        for output in self.graph.outputs:
            edge = self.graph.incoming[output.id]["value"]
            returned.append(variables.read(edge.source, edge.source_port))
        if last and len(returned) == 1 and last[0] == returned[0] and len(lines) > start:
            self._return_last(last)
        else:
            lines.append(f"        return {', '.join(returned)}")

    def _return_last(self, last: tuple[str, str]) -> None:
        target, _ = last
        prefix = f"        {target} = "
        if self.text.lines[-1].startswith(prefix):
            self.text.lines[-1] = f"        return {self.text.lines[-1][len(prefix) :]}"
        else:
            self.text.lines.append(f"        return {target}")

    def _write_step(self, steps: tuple[Node, ...], chain: Chain | None, variables: Variables) -> tuple[str, str]:
        first, node = steps[0], steps[-1]
        wires = wires_of(self.document, self.graph, first, variables)
        main = next((w for w in wires.values() if isinstance(w, str)), None)
        main = main or next((w[0] for w in wires.values() if w and not isinstance(w, str)), None)
        outputs = ports.outputs_of(self.document, node)
        for edge in self.graph.incoming.get(first.id, {}).values():
            variables.done(edge.source)
        if node.type == "code" and not outputs:
            self.text.lines.append(f"        {fragments.call(node, wires)}")
            return "", ""
        if node.type in ports.FLOW:
            target = variables.assign(node, outputs, main if main and main.isidentifier() else None, {})
            try:
                written = flow_statements(self.document, node, wires, target)
            except EmitError as error:
                raise EmitError(f"{node.name}: {error}", node.id) from None
            shape = self.facts.shape(node.id, "0")
            if shape is not None and len(outputs or ()) == 1:
                written[-1] += f"  # {shape_text(shape)}"
            self.text.lines += written
            return target, ""
        call = self._call(first, chain, wires)
        target = variables.assign(node, outputs, main if main and main.isidentifier() else None, {})
        shape = self.facts.shape(node.id, "0")
        note = f"  # {shape_text(shape)}" if shape is not None and (outputs is None or len(outputs) == 1) else ""
        if shape is not None and outputs is not None and len(outputs) > 1:
            note = self._notes(node, outputs)
        self.text.lines.append(f"        {target} = {call}{note}")
        return target, call

    def _notes(self, node: Node, outputs: tuple[ports.OutPort, ...]) -> str:
        written = {step.id for step in self.sequence} | {output.id for output in self.graph.outputs}
        wires = [edge for edge in self.graph.outgoing.get(node.id, []) if edge.target in written]
        wanted = {edge.source_port.split(".")[0] for edge in wires}
        found = []
        for place in range(len(outputs)):
            shape = self.facts.shape(node.id, str(place)) or self.facts.shape(node.id, f"{place}.0")
            if str(place) in wanted and shape is not None:
                found.append(shape_text(shape))
        return f"  # {', '.join(found)}" if found else ""

    def _call(self, node: Node, chain: Chain | None, wires: Mapping[str, Wire]) -> str:
        try:
            if chain is not None:
                (wire,) = wires.values()
                return f"self.{chain.name}({wire})"
            if node.type == "code":
                return fragments.call(node, wires)
            owner = ports.owner_of(self.graph, node)
            if node.type.startswith("block."):
                block = ports.block_of(self.document, node.type)
                assert block is not None
                return f"self.{owner.name}({', '.join(str(wires.get(i.name, '...')) for i in block.inputs)})"
            entry = ports.entry_of(node.type)
            if entry is None:
                raise EmitError(f"there is no layer or op {node.type!r}", node.id)  # noqa: TRY301
            if entry.type.startswith("nn."):
                return layer_call(entry, f"self.{owner.name}", wires, owner.params)
            return op_call(entry, wires, node.params)
        except EmitError as error:
            raise EmitError(f"{node.name}: {error}", node.id) from None


def _input_note(item: Input, shape: tuple[int | str, ...]) -> str:
    kind = "" if item.dtype == "float32" else f" {item.dtype}"
    return f"{item.name}: {shape_text(shape)}{kind}"
