"""Document → report: shapes, dtypes, filled-in parameters, sizes, and findings with fixes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import torch

from builder.infer.cache import Cache
from builder.infer.explain import explain
from builder.infer.report import Finding, NodeSize, Report
from builder.infer.symbols import probes
from builder.infer.value import Value, leaves
from builder.infer.walk import Walk, ordered

if TYPE_CHECKING:
    from builder.model.graph import Graph, ModelGraph


def check(graph: ModelGraph, cache: Cache | None = None) -> Report:
    """Run every node of a document on shapes alone, by PyTorch itself, and say what came out.

    `cache` keeps what was found for each node between calls: with one, only what an edit touches runs again. No
    user code is run. Never raises for what a document holds: what is wrong is a finding.
    """
    cache = cache or Cache()
    with cache.lock:
        return _check(graph, cache)


def _check(graph: ModelGraph, cache: Cache) -> Report:
    began = time.perf_counter()
    table = probes(item.shape for item in graph.inputs)
    walk = Walk(graph, cache.runner, table)
    _cycles(walk, graph)
    inputs = [Value(table.sizes(item.shape), item.dtype) for item in graph.inputs]
    _, total = walk.body(graph, list(inputs))
    _unwired_outputs(walk, graph)
    if not graph.outputs:
        walk.report(Finding("no-output", "error", "The model returns nothing: connect a value to an output."))
    findings = [*walk.findings, *(explain(trouble, cache.runner, table) for trouble in walk.troubles.values())]
    shapes = {}
    dtypes = {}
    for node, tree in walk.values.items():
        for port, value in leaves(tree):
            shapes[node, port] = table.name(value.shapes)
            dtypes[node, port] = value.dtype
    return Report(
        graph=graph,
        findings=tuple(sorted(findings, key=lambda finding: finding.severity != "error")),
        shapes=shapes,
        dtypes=dtypes,
        filled=walk.filled,
        sizes={
            node: NodeSize(size.parameters, table.per_sample(size.flops), table.per_sample(size.activation_bytes))
            for node, size in walk.sizes.items()
        },
        waiting=tuple(walk.waiting),
        parameters=total.parameters,
        flops=table.per_sample(total.flops),
        bytes=total.parameter_bytes,
        activation_bytes=table.per_sample(total.activation_bytes),
        milliseconds=(time.perf_counter() - began) * 1000,
        torch=torch.__version__.partition("+")[0],
    )


def _cycles(walk: Walk, graph: ModelGraph) -> None:
    for body in (graph, *graph.blocks):
        left = set(body.nodes_by_id) - {node.id for node in ordered(body)}
        on_cycle = [node for node in body.nodes if node.id in left and _leads_to_itself(body, node.id, left)]
        for node in on_cycle:
            message = f"{node.name} depends on its own output: values can only flow forward."
            edge = next(
                (e for e in body.incoming.get(node.id, {}).values() if e.source in left), None
            )
            walk.report(Finding("cycle", "error", message, node.id, edge=edge))


def _leads_to_itself(graph: Graph, start: str, within: set[str]) -> bool:
    seen: set[str] = set()
    front = [start]
    while front:
        for edge in graph.outgoing.get(front.pop(), ()):
            if edge.target == start:
                return True
            if edge.target in within and edge.target not in seen:
                seen.add(edge.target)
                front.append(edge.target)
    return False


def _unwired_outputs(walk: Walk, graph: ModelGraph) -> None:
    for output in graph.outputs:
        if "value" not in graph.incoming.get(output.id, {}):
            message = f"Nothing is connected to the output {output.name}."
            walk.report(Finding("unconnected", "error", message, output.id, port="value"))
