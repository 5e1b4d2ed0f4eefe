"""Every example is a document that checks, builds, runs and learns."""

from __future__ import annotations

import pytest
import torch

import builder
from builder.code.main_part import random_input
from builder.model.check import check_structure
from builder.model.graph import ModelGraph
from builder.model.templates import TEMPLATES, template


@pytest.mark.parametrize("row", TEMPLATES, ids=[row.name for row in TEMPLATES])
def test_it_builds_runs_and_every_parameter_gets_a_gradient(row) -> None:
    graph = row.make()
    assert isinstance(graph, ModelGraph)
    assert check_structure(graph) == []
    report = builder.check(graph)
    assert report.ok, report.findings
    assert not report.findings
    model = builder.build(graph)
    inputs = [eval(random_input(graph, item), {"torch": torch}) for item in graph.inputs]
    outputs = model(*inputs)
    outputs = outputs if isinstance(outputs, tuple) else (outputs,)
    for output, item in zip(outputs, graph.outputs, strict=True):
        shape = report.shapes[item.id, "0"]
        assert tuple(output.shape) == tuple(2 if size == "N" else size for size in shape)
    sum(output.float().square().mean() for output in outputs).backward()
    assert all(parameter.grad is not None for parameter in model.parameters())
    assert sum(p.numel() for p in model.parameters()) == report.parameters


def test_every_item_of_an_example_has_a_place_of_its_own() -> None:
    for row in TEMPLATES:
        graph = row.make()
        places = [item.position for item in (*graph.inputs, *graph.nodes, *graph.outputs)]
        assert None not in places
        assert len(set(places)) == len(places)


def test_an_unknown_example_names_the_known() -> None:
    with pytest.raises(KeyError, match="no example 'vgg'; there are digits, line"):
        template("vgg")
