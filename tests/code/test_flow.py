"""Repeat, if, for each step, while, and code nodes: as Python, against the same written by hand."""

from __future__ import annotations

import pytest
import torch

import builder
from builder.model.graph import ModelGraph


def linear_block(name: str = "Step") -> ModelGraph:
    draft = builder.Draft(name)
    x = draft.input("x", ("N", 4))
    return draft.output(draft.add("nn.Tanh", draft.add("nn.Linear", x, out_features=4)))


def pair_block() -> ModelGraph:
    draft = builder.Draft("Pair")
    x, s = draft.input("x", ("N", 4)), draft.input("s", ("N", 4))
    return draft.output(draft.add("nn.Linear", x, out_features=4), draft.add("torch.add", s, x))


def cell_block() -> ModelGraph:
    draft = builder.Draft("Cell")
    x, h = draft.input("x", ("N", 4)), draft.input("h", ("N", 3))
    return draft.output(draft.add("nn.GRUCell", x, h, hidden_size=3))


def model(type_: str, body: ModelGraph, *inputs: tuple, count: int = 1, more: tuple = (), **params) -> ModelGraph:
    draft = builder.Draft("Net")
    for one in (body, *more):
        draft.block(one)
    handles = [draft.input(*item) for item in inputs]
    h = draft.add(type_, *handles, name="body", **params)
    return draft.output(*(h.outputs(count) if count > 1 else (h,)))


def built(graph: ModelGraph) -> torch.nn.Module:
    report = builder.check(graph)
    assert report.ok, report.findings
    torch.manual_seed(0)
    return builder.build(graph)


X = torch.randn(3, 4, generator=torch.Generator().manual_seed(1))


def test_repeat_has_weights_of_its_own_each_time() -> None:
    graph = model("flow.repeat", linear_block(), ("x", ("N", 4)), block="Step", times=3)
    net = built(graph)
    h = X
    for step in net.body:
        h = torch.tanh(step.linear1(h))
    assert torch.equal(net(X), h)
    assert len(list(net.parameters())) == 6
    assert builder.emit(graph).map["step_linear1"]["modules"] == [f"body.{i}.linear1" for i in range(3)]


def test_shared_repeat_has_one_set() -> None:
    net = built(model("flow.repeat", linear_block(), ("x", ("N", 4)), block="Step", times=3, shared=True))
    h = X
    for _ in range(3):
        h = torch.tanh(net.body.linear1(h))
    assert torch.equal(net(X), h)
    assert len(list(net.parameters())) == 2


def test_repeat_carries_several_values() -> None:
    net = built(model("flow.repeat", pair_block(), ("x", ("N", 4)), ("s", ("N", 4)), count=2, block="Pair", times=2))
    x, s = X, torch.zeros(3, 4)
    for step in net.body:
        x, s = step.linear1(x), s + x
    found = net(X, torch.zeros(3, 4))
    assert torch.equal(found[0], x)
    assert torch.equal(found[1], s)


def test_if_goes_one_way_or_the_other() -> None:
    graph = model(
        "flow.if", linear_block("Left"), ("x", ("N", 4)), more=(linear_block("Right"),),
        condition="x.sum() > 0", then="Left", otherwise="Right",
    )  # fmt: skip
    net = built(graph)
    assert torch.equal(net(X.abs()), torch.tanh(net.body[0].linear1(X.abs())))
    assert torch.equal(net(-X.abs()), net.body[1](-X.abs()))


def test_if_without_otherwise_passes_by() -> None:
    net = built(model("flow.if", linear_block(), ("x", ("N", 4)), condition="x.sum() > 0", then="Step"))
    assert torch.equal(net(-X.abs()), -X.abs())
    assert torch.equal(net(X.abs()), net.body(X.abs()))


def test_while_stops_at_its_condition_or_its_limit() -> None:
    graph = model("flow.while", linear_block(), ("x", ("N", 4)), block="Step", condition="x.norm() > 0.5", limit=5)
    net = built(graph)
    h, steps = X, 0
    while h.norm() > 0.5 and steps < 5:
        h, steps = net.body(h), steps + 1
    assert steps > 0
    assert torch.equal(net(X), h)


def test_each_step_is_a_recurrence() -> None:
    graph = model(
        "flow.for_each_step", cell_block(), ("x", ("N", 5, 4)), ("h", ("N", 3)), count=2, block="Cell", dim=1
    )  # fmt: skip
    net = built(graph)
    x, h = torch.randn(2, 5, 4), torch.zeros(2, 3)
    found = net(x, h)
    steps = []
    for step in x.unbind(1):
        h = net.body.grucell1(step, h) if hasattr(net.body, "grucell1") else net.body(step, h)
        steps.append(h)
    assert torch.equal(found[0], torch.stack(steps, dim=1))
    assert torch.equal(found[1], h)


def test_a_code_node_is_a_method_with_its_own_names() -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 4))
    a = draft.add(
        "code", x, inputs=["t"], outputs=["low", "high"], name="cut",
        source="x = t * self.scale\nlow, high = x.chunk(2, dim=1)",
        init="self.scale = nn.Parameter(torch.full((4,), 2.0))", prelude="import math",
    )  # fmt: skip
    graph = draft.output(*a.outputs(2))
    source = builder.emit(graph)
    assert "    def cut(self, t):\n        x = t * self.scale\n" in source
    assert "\nimport math\n" in source
    low, high = builder.build(graph)(X)
    assert torch.equal(torch.cat([low, high], dim=1), X * 2)
    assert builder.emit(builder.parse(source)) == source


FLOWS = [
    model("flow.repeat", linear_block(), ("x", ("N", 4)), block="Step", times=3),
    model("flow.repeat", linear_block(), ("x", ("N", 4)), block="Step", times=3, shared=True),
    model("flow.repeat", pair_block(), ("x", ("N", 4)), ("s", ("N", 4)), count=2, block="Pair", times=2),
    model("flow.if", linear_block("Left"), ("x", ("N", 4)), more=(linear_block("Right"),), condition="x.sum() > 0", then="Left", otherwise="Right"),
    model("flow.if", linear_block(), ("x", ("N", 4)), condition="x.sum() > 0", then="Step"),
    model("flow.while", linear_block(), ("x", ("N", 4)), block="Step", condition="x.norm() > 0.5", limit=5),
    model("flow.for_each_step", cell_block(), ("x", ("N", 5, 4)), ("h", ("N", 3)), count=2, block="Cell", dim=1),
]  # fmt: skip


@pytest.mark.parametrize("graph", FLOWS, ids=[f"{i}: {graph.nodes[0].type}" for i, graph in enumerate(FLOWS)])
def test_flow_is_read_back_as_flow(graph: ModelGraph) -> None:
    source = builder.emit(graph)
    again = builder.parse(source)
    assert [node.type for node in again.nodes] == [node.type for node in graph.nodes]
    assert again.nodes[0].params == graph.nodes[0].params
    assert builder.emit(again) == source


def test_a_block_used_with_different_shapes_is_told_them() -> None:
    def stage(name: str, channels: int) -> ModelGraph:
        inner = builder.Draft(name)
        y = inner.input("y", ("N", "C", "H", "W"))
        return inner.output(
            inner.add("nn.BatchNorm2d", inner.add("nn.Conv2d", y, out_channels=channels, kernel_size=1))
        )

    inner = builder.Draft("Around")
    y = inner.input("y", ("N", "C", "H", "W"))
    within = inner.block(stage("Stage", 4))
    around = inner.output(inner.add("nn.BatchNorm2d", y), inner.add(within, y))
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 3, 8, 8))
    type_ = draft.block(around)
    first = draft.add(type_, x)
    wide = draft.add("nn.Conv2d", x, out_channels=7, kernel_size=1)
    second = draft.add(type_, wide)
    graph = draft.output(first[1], second[1])
    source = builder.emit(graph)
    assert "    def __init__(self, channels: int) -> None:" in source
    assert "nn.Conv2d(channels, 4, 1)" in source
    assert "Stage(channels)" in source
    assert "self.around1 = Around(3)" in source
    assert "self.around2 = Around(7)" in source
    outputs = built(graph)(torch.randn(2, 3, 8, 8))
    assert [tuple(output.shape) for output in outputs] == [(2, 4, 8, 8), (2, 4, 8, 8)]
    again = builder.parse(source)
    assert len(again.blocks) == 2
    assert builder.emit(again) == source
