"""What emit writes: as it is read, where each node is in it, and what it refuses to write."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
import torch

import builder
from builder.code.build import execute
from builder.code.calls import EmitError
from builder.model.actions import perform
from builder.model.graph import Edge, Input, ModelGraph, Node, Output
from builder.model.templates import TEMPLATES, template

RESNET = """\
import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(16, 16, 3, padding=1),  # conv1 (N, 16, 8, 8)
            nn.BatchNorm2d(16),  # norm1 (N, 16, 8, 8)
            nn.ReLU(),  # act1 (N, 16, 8, 8)
            nn.Conv2d(16, 16, 3, padding=1),  # conv2 (N, 16, 8, 8)
            nn.BatchNorm2d(16),  # norm2 (N, 16, 8, 8)
        )
        self.act2 = nn.ReLU()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        # x: (N, 16, 8, 8)
        h = self.layers(x)  # (N, 16, 8, 8)
        h = h + x  # (N, 16, 8, 8)
        return self.act2(h)  # (N, 16, 8, 8)


class SmallResNet(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, 16, 3, padding=1)
        self.body = nn.Sequential(*(Residual() for _ in range(3)))
        self.layers = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),  # pool1 (N, 16, 1, 1)
            nn.Flatten(),  # flatten1 (N, 16)
            nn.Linear(16, 10),  # classifier (N, 10)
        )

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        # images: (N, 1, 8, 8)
        x = self.stem(images)  # (N, 16, 8, 8)
        x = self.body(x)  # (N, 16, 8, 8)
        return self.layers(x)  # (N, 10)


if __name__ == "__main__":
    model = SmallResNet()
    print(model)
    images = torch.randn(2, 1, 8, 8)
    output = model(images)
    print(tuple(output.shape))
"""

LSTM = """\
    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        # rows: (N, 8, 8)
        _, (h_n, _) = self.lstm1(rows)  # (1, N, 32)
        x = h_n[-1]  # (N, 32)
        return self.linear1(x)  # (N, 10)
"""


def test_as_it_is_read() -> None:
    assert builder.emit(template("resnet")) == RESNET
    assert LSTM in builder.emit(template("lstm"))


@pytest.mark.parametrize("row", TEMPLATES, ids=[row.name for row in TEMPLATES])
def test_every_line_of_the_map_is_the_nodes(row) -> None:
    graph = row.make()
    source = builder.emit(graph)
    lines = source.splitlines()
    model = builder.build(graph)
    modules = dict(model.named_modules())
    for part in (graph, *graph.blocks):
        for node in part.nodes:
            place = source.map[node.id]
            if node.type.startswith("nn."):
                first, last = place["init"]
                assert first == last
                assert f"{node.type}(" in lines[first - 1]
                for path in place["modules"]:
                    assert type(modules[path]).__name__ == node.type[3:]
                assert place["module"] == place["modules"][0]
            first, last = place["forward"]
            assert " = " in lines[first - 1] or "return" in lines[last - 1]
    for name, (first, last) in source.spans.items():
        assert lines[first - 1].startswith(f"class {name}(")
        assert lines[last - 1].startswith("        return ")


@pytest.mark.parametrize("row", TEMPLATES, ids=[row.name for row in TEMPLATES])
def test_the_same_document_gives_the_same_text_from_report_json_or_nothing(row) -> None:
    graph = row.make()
    report = builder.check(graph)
    assert builder.emit(graph) == builder.emit(graph, report) == builder.emit(graph, report.to_json())


def test_it_runs_alone(tmp_path: Path) -> None:
    path = tmp_path / "model.py"
    draft = builder.Draft("TwoHeads")
    x = draft.input("x", ("N", 4))
    graph = draft.output(draft.add("nn.Linear", x, out_features=8), draft.add("nn.Softmax", x, dim=1))
    path.write_text(builder.emit(graph), encoding="utf-8")
    answer = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True, check=True)
    assert answer.stdout.endswith("(2, 8)\n(2, 4)\n")
    imports = {
        ast.unparse(n) for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Import | ast.ImportFrom)
    }
    assert imports == {"import torch", "from torch import nn"}


def test_tracebacks_and_inspect_show_the_source(tmp_path: Path) -> None:
    graph = template("line")
    model = builder.build(graph)
    assert inspect.getsource(type(model)).startswith("class Line(nn.Module):")
    with pytest.raises(RuntimeError, match="cannot be multiplied") as caught:
        model(torch.zeros(2, 3))
    assert "return self.linear1(x)  # (N, 1)" in "".join(traceback.format_exception(caught.value))
    module = execute(builder.emit(graph), tmp_path / "model.py")
    assert module.__file__ == str(tmp_path / "model.py")


def test_building_moves_no_seed() -> None:
    torch.manual_seed(3)
    expected = torch.nn.Linear(1, 1).weight
    torch.manual_seed(3)
    assert torch.equal(builder.build(template("line")).linear1.weight, expected)


def test_what_feeds_nothing_is_left_out_and_an_open_end_is_returned() -> None:
    graph = perform(template("line"), "add_node", {"type": "nn.Tanh", "after": {"node": "x", "port": "0"}})
    source = builder.emit(graph)
    assert "Tanh" not in source
    assert source.map["act1"] == {"module": None, "modules": [], "init": None, "forward": None}
    without = perform(template("line"), "remove", {"ids": ["output"]})
    assert "return self.linear1(x)" in builder.emit(without)


def _one(type_: str, params: dict | None = None, port: str = "input", name: str = "a", **fields) -> ModelGraph:
    return ModelGraph(
        **{"name": "Net", **fields},
        inputs=(Input(id="x", name="x", shape=("N", 4)),),
        nodes=(Node(id="a", type=type_, name=name, params=params or {}),),
        edges=(Edge(source="x", target="a", target_port=port), Edge(source="a", target="output", target_port="value")),
        outputs=(Output(id="output", name="output"),),
    )


REFUSED = [
    ("a function that is no op", _one("torch.load"), "there is no layer or op 'torch.load'"),
    ("a hub", _one("torch.hub.load"), "there is no layer or op 'torch.hub.load'"),
    ("code in a type", _one("nn.ReLU(); import os; nn.ReLU"), "there is no layer or op"),
    ("code in a name", _one("nn.ReLU", name="a = 1; b"), "is not a Python identifier"),
    ("code in the model's name", _one("nn.ReLU").with_(name="Net:\n  pass"), "is not a Python identifier"),
    ("code in a parameter's name", _one("nn.ReLU", {"inplace=print(1), x": 1}), "nn.ReLU has no parameter"),
    ("code in an index", _one("Tensor.__getitem__", {"index": "__import__('os')"}), "is no index"),
    ("a name in an index", _one("Tensor.__getitem__", {"index": "x"}), "is no index"),
    ("code in a dtype", _one("F.softmax", {"dim": 1, "dtype": "float32)\nimport os\n("}), "is no dtype"),
    ("code in a port", _one("nn.ReLU", port="input=1)\nimport os#"), "has no input"),
    ("an object as parameter", _one("nn.Linear", {"out_features": {"a": 1}}), "is not a number, a text or a list"),
    ("a method of modules", _one("nn.ReLU", name="forward"), "nn.Module has that attribute"),
    ("a condition that calls", _one("flow.if", {"condition": "exit()", "then": "B"}), "there is no block 'B'"),
]  # fmt: skip


@pytest.mark.parametrize(("graph", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_it_writes_nothing_it_has_not_checked(graph: ModelGraph, message: str) -> None:
    with pytest.raises(EmitError) as caught:
        builder.emit(graph, {})
    assert message in str(caught.value)


def test_a_text_stays_a_text() -> None:
    graph = _one("nn.GELU", {"approximate": 'tanh"); import os; ("'})
    assert "approximate='tanh\"); import os; (\"'" in builder.emit(graph, {})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x.mean() > 0", None),
        ("x.shape[0] > 2 and (not x.isnan().any())", None),
        ("y > 0", "names 'y'; the inputs here are: x"),
        ("x.__class__", "a condition cannot use .__class__"),
        ("print(x)", "a condition cannot call functions"),
        ("lambda: 1", "a condition cannot hold Lambda"),
        ("[i for i in x]", "a condition cannot hold ListComp"),
        ("x >", "is no Python expression"),
        ("", "a condition is a Python comparison"),
    ],
)
def test_conditions_can_only_compare(text: str, message: str | None) -> None:
    from builder.code.literals import LiteralError, condition

    if message is None:
        assert condition(text, {"x": "y"}) == text.replace("x", "y")
        return
    with pytest.raises(LiteralError) as caught:
        condition(text, {"x": "h"})
    assert message in str(caught.value)


def test_a_circle_is_named() -> None:
    graph = _one("nn.ReLU")
    graph = graph.with_(edges=(Edge(source="a", target="a"), graph.edges[1]))
    with pytest.raises(EmitError, match="these nodes feed each other in a circle: a") as caught:
        builder.emit(graph, {})
    assert caught.value.node == "a"


def test_build_refuses_what_the_structure_check_refuses() -> None:
    graph = perform(template("line"), "disconnect", {"target": "linear1", "target_port": "input"})
    assert "self.linear1(...)" in builder.emit(graph, {})
    with pytest.raises(EmitError, match="linear1 needs input: nothing is connected there"):
        builder.build(graph)
