"""A node that does not run → a finding in plain words, with the shapes, the wire, the parameter and a tried fix.

What each family of PyTorch's messages means stands in reasons.py; what can be done, in fixes.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from builder.infer.fixes import find_fix
from builder.infer.reasons import Case, reason
from builder.infer.report import Finding
from builder.infer.value import Several, Tree, Value

if TYPE_CHECKING:
    from builder.infer.run import Runner, Wires
    from builder.infer.symbols import Probes
    from builder.infer.walk import Trouble
    from builder.model.graph import Edge, Size


def explain(trouble: Trouble, runner: Runner, probes: Probes) -> Finding:
    """The finding of one node that failed."""
    failure = trouble.outcome.failure
    assert failure is not None
    shapes = named_shapes(trouble.wires, probes)
    case = Case(
        name=trouble.node.name,
        entry=trouble.entry,
        params={**trouble.outcome.filled, **trouble.params},
        given=trouble.params,
        shapes=shapes,
        dtypes=dtypes(trouble.wires),
        failure=failure,
    )
    said = reason(case)
    port = said.port or (next(iter(trouble.wires), None) if said.param is None else None)
    edge = _edge(trouble, port)
    return Finding(
        code=said.code,
        severity="error",
        message=said.message,
        node=trouble.node.id,
        param=said.param,
        port=edge.target_port if edge else port,
        edge=edge,
        detail=failure.detail if failure.kind != "OpenSize" else None,
        shapes={name: list(shape) for name, shape in shapes.items()} or None,
        fix=find_fix(trouble, said.param, runner, probes),
    )


def named_shapes(wires: Wires, probes: Probes) -> dict[str, tuple[Size, ...]]:
    """Shapes by input port ("input", "tensors.0"), with names for open sizes."""
    return {port: probes.name(value.shapes) for port, value in _ports(wires)}


def dtypes(wires: Wires) -> dict[str, str]:
    """Dtypes by input port."""
    return {port: value.dtype for port, value in _ports(wires)}


def _ports(wires: Wires) -> list[tuple[str, Value]]:
    found: list[tuple[str, Value]] = []

    def add(port: str, tree: Tree) -> None:
        if isinstance(tree, Value):
            found.append((port, tree))
        elif isinstance(tree, Several):
            for place, part in enumerate(tree.parts):
                add(f"{port}.{place}", part)

    for port, wire in wires.items():
        if isinstance(wire, list):
            for place, tree in enumerate(wire):
                add(f"{port}.{place}", tree)
        else:
            add(port, wire)
    return found


def _edge(trouble: Trouble, port: str | None) -> Edge | None:
    incoming: dict[str, Any] = trouble.graph.incoming.get(trouble.node.id, {})
    if port is None:
        return None
    return incoming.get(port) or incoming.get(port.partition(".")[0]) or incoming.get(f"{port}.0")
