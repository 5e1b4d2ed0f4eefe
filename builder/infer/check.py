"""Document → report: shapes, dtypes, filled-in parameters, sizes, and findings with fixes."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from builder.infer.cache import Cache
from builder.infer.explain import explain
from builder.infer.report import Action, Finding, Fix, NodeSize, Report, Severity
from builder.infer.symbols import probes
from builder.infer.value import Value, leaves
from builder.infer.walk import Walk, reaches_output
from builder.model.check import check_structure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.model.graph import ModelGraph


SAME = ("refused-parameter", "missing-parameter", "does-not-run")
"""What running says of a parameter that the structure has found wrong already."""


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
    inputs = [Value(table.sizes(item.shape), item.dtype) for item in graph.inputs]
    _, total = walk.body(graph, list(inputs))
    told = [explain(trouble, cache.runner, table) for trouble in walk.troubles.values()]
    findings = _joined(list(_structural(graph)), [*walk.findings, *told])
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


def _structural(document: ModelGraph) -> Iterator[Finding]:
    """What the document's structure says. Where nothing the model returns depends on it, it is only a warning."""
    home = {node.id: (body, node) for body in (document, *document.blocks) for node in body.nodes}
    for found in check_structure(document):
        severity: Severity = found.severity
        if found.code in {"unconnected", "missing-param"} and found.node in home:
            severity = "error" if reaches_output(*home[found.node]) else "warning"
        fix = None
        if found.fix is not None:
            actions = tuple(Action(one["action"], one["arguments"]) for one in found.fix.actions)
            fix = Fix(found.fix.label, actions)
        yield Finding(found.code, severity, found.message, found.node, found.param, found.port, fix=fix)


def _joined(structural: list[Finding], run: list[Finding]) -> list[Finding]:
    """One finding where both speak of the same parameter, with the structure's words and the run's tried fix."""
    found = list(structural)
    for finding in run:
        for place, other in enumerate(found):
            if (
                finding.node == other.node
                and other.param is not None
                and finding.code in SAME
                and (finding.param in {other.param, None} or other.code in {"missing-param", "unknown-param"})
            ):
                found[place] = replace(other, detail=finding.detail, fix=other.fix or finding.fix)
                break
        else:
            found.append(finding)
    return found
