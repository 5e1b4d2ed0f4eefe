"""Structural findings, each from the smallest document that has it; and undo and redo."""

from __future__ import annotations

import pytest

from builder.model.actions import ActionError, perform
from builder.model.check import check_structure, needs_trust
from builder.model.graph import Edge, Graph, Input, ModelGraph, Node, Output
from builder.model.history import History
from builder.model.templates import template

X = (Input(id="x", name="x", shape=("N", 4)),)
OUT = (Output(id="output", name="output"),)


def net(*nodes: Node, edges: tuple = (), **fields) -> ModelGraph:
    found = tuple(Edge(source=s, target=t, target_port=p) for s, t, p in edges)
    return ModelGraph(**{"name": "Net", "inputs": X, "outputs": OUT, "nodes": nodes, "edges": found, **fields})


def node(id_: str, type_: str, **params) -> Node:
    return Node(id=id_, type=type_, name=id_, params=params)


A = node("a", "nn.ReLU")
IN, END = ("x", "a", "input"), ("a", "output", "value")
BLOCK = Graph(
    name="Block", inputs=(Input(id="y", name="y", shape=("N", 4)),), nodes=(Node(id="b", type="block.Block", name="b"),)
)

CASES = [
    ("fine", net(A, edges=(IN, END)), []),
    ("no outputs", net(A, edges=(IN,), outputs=()), ["no-output: The model returns nothing: add an output."]),
    ("an unknown type", net(node("a", "nn.Relu"), edges=(IN, END)), ["unknown-type: a: there is no layer or op 'nn.Relu'; did you mean nn.ReLU"]),
    ("an optimizer on the canvas", net(node("a", "optim.SGD"), edges=(IN, END)), ["unknown-type: a: there is no layer or op 'optim.SGD'"]),
    ("an unwired input", net(A, edges=(END,)), ["unconnected: a needs input: nothing is connected there."]),
    ("an unwired output", net(A, edges=(IN,)), ["unconnected: Nothing is connected to the output output."]),
    ("a circle", net(A, node("b", "nn.ReLU"), edges=(("b", "a", "input"), ("a", "b", "input"), END)),
        ["cycle: a depends on its own output: values only flow forward.", "cycle: b depends on its own output: values only flow forward."]),
    ("an unknown parameter", net(node("a", "nn.ReLU", inplce=True), edges=(IN, END)), ["unknown-param: nn.ReLU has no parameter inplce; did you mean inplace"]),
    ("a text for a number", net(node("a", "nn.Linear", out_features="ten"), edges=(IN, END)), ["bad-param: a, out_features: a whole number is expected, got 'ten'."]),
    ("a number too small", net(node("a", "nn.Linear", out_features=0), edges=(IN, END)), ["bad-param: a, out_features: at least 1 is expected, got 0."]),
    ("a choice there is not", net(node("a", "nn.GELU", approximate="sine"), edges=(IN, END)), ["bad-param: a, approximate: one of none, tanh is expected, got 'sine'."]),
    ("a missing parameter", net(node("a", "nn.Linear"), edges=(IN, END)), ["missing-param: a needs out_features."]),
    ("a filled parameter", net(node("a", "nn.Linear", out_features=2), edges=(IN, END)), []),
    ("a name of modules", net(node("eval", "nn.ReLU"), edges=(("x", "eval", "input"), ("eval", "output", "value"))),
        ["bad-name: A node cannot be called eval: nn.Module has an attribute of that name."]),
    ("a name twice", net(A, Node(id="b", type="nn.ReLU", name="a"), edges=(IN, ("a", "b", "input"), ("b", "output", "value"))), ["duplicate-name: Another item here is called a too."]),
    ("a wire from nowhere", net(A, edges=(("gone", "a", "input"), END)), ["dangling-wire: A wire comes from 'gone', which is not there."]),
    ("weights of another kind", net(node("b", "nn.Tanh"), Node(id="a", type="nn.ReLU", name="a", shares="b"), edges=(("x", "b", "input"), IN, END)),
        ["bad-share: a shares the weights of 'b', which it cannot."]),
    ("no such block", net(node("a", "block.Gone"), edges=(("x", "a", "y"), END)), ["no-such-block: a: there is no block 'Gone'."]),
    ("a block within itself", net(A, edges=(IN, END), blocks=(BLOCK,)),
        ["recursive-block: Block Block uses itself, so it would never end.", "unconnected: b needs y: nothing is connected there."]),
    ("repeat without a block", net(node("a", "flow.repeat", times=2), edges=(IN, END)), ["no-such-block: a needs a block to run."]),
    ("code with bad names", net(node("a", "code", source="", inputs=["1x"], outputs=["y"]), edges=(IN, END)),
        ["bad-param: a: inputs is a list of names Python can use.", "unconnected: a needs 1x: nothing is connected there."]),
]  # fmt: skip


@pytest.mark.parametrize(("document", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_findings(document: ModelGraph, expected: list[str]) -> None:
    found = [f"{finding.code}: {finding.message}" for finding in check_structure(document)]
    assert len(found) == len(expected), found
    for line, start in zip(found, expected, strict=True):
        assert line.startswith(start)
    assert all(finding.to_json()["message"] for finding in check_structure(document))


@pytest.mark.parametrize("name", ["a name of modules", "a name twice", "an unknown parameter", "a wire from nowhere"])
def test_a_fix_mends_what_it_is_offered_for(name: str) -> None:
    document = next(row[1] for row in CASES if row[0] == name)
    (finding,) = check_structure(document)
    for action in finding.fix.actions:
        document = perform(document, action["action"], action["arguments"])
    assert finding.code not in {left.code for left in check_structure(document)}


def test_only_code_needs_trust() -> None:
    assert not needs_trust(template("digits"))
    assert needs_trust(net(node("a", "code", source="y = x", inputs=["x"], outputs=["y"])))


def test_undo_and_redo_walk_the_same_documents() -> None:
    start = History(template("line"))
    one = start.do("add_node", type="nn.ReLU", after={"node": "linear1", "port": "0"})
    two = one.do("rename", id="act1", name="gate")
    assert [step.label for step in two.past] == ["add layer", "rename"]
    assert two.undo().document == one.document
    assert two.undo().undo().document == start.document
    assert two.undo().undo().undo().document == start.document
    assert two.undo().redo().document == two.document
    assert two.redo() is two
    assert two.undo().do("rename_model", name="Other").future == ()


def test_what_changes_nothing_leaves_no_step() -> None:
    history = History(template("line"))
    assert history.do("set_params", id="linear1", params={}) is history
    with pytest.raises(ActionError, match="there is no node gone"):
        history.do("rename", id="gone", name="a")


def test_one_drag_is_one_step() -> None:
    history = History(template("line"))
    for x in range(5):
        history = history.do("move", positions={"linear1": [x, 7.0]})
    assert len(history.past) == 1
    assert history.undo().document == template("line")
