"""Draft: what a script writes, and the errors it reads."""

from __future__ import annotations

import pytest
import torch

import builder
from builder.model.draft import DraftError, Handle


def test_a_document_in_five_lines() -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 1, 28, 28), dtype="float32")
    h = draft.add("nn.Conv2d", x, out_channels=16, kernel_size=(3, 3))
    h = draft.add("torch.relu", h)
    graph = draft.output(h)
    assert [(node.id, node.type) for node in graph.nodes] == [("conv1", "nn.Conv2d"), ("relu1", "torch.relu")]
    assert graph.nodes[0].params == {"out_channels": 16, "kernel_size": [3, 3]}
    assert [(e.source, e.target, e.target_port) for e in graph.edges] == [
        ("x", "conv1", "input"),
        ("conv1", "relu1", "input"),
        ("relu1", "output", "value"),
    ]
    with pytest.raises(ValueError, match="frozen"):
        graph.name = "Other"


def test_forwards_keywords_may_be_wires() -> None:
    draft = builder.Draft("Net")
    q = draft.input("q", ("N", 5, 32))
    mask = draft.input("mask", (5, 5))
    a = draft.add("nn.MultiheadAttention", q, q, q, attn_mask=mask, embed_dim=32, num_heads=4)
    graph = draft.output(a)
    assert {e.target_port: e.source for e in graph.edges if e.target == "attention1"} == {
        "query": "q", "key": "q", "value": "q", "attn_mask": "mask",
    }  # fmt: skip


def test_outputs_are_taken_apart_by_number() -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 5, 8))
    out, state = draft.add("nn.LSTM", x, hidden_size=8).outputs(2)
    assert (out.port, state.port, state[0].port, state.outputs(2)[1].port) == ("0", "1", "1.0", "1.1")
    assert x.port == "0"


def test_lists_fill_list_ports_and_numbers_follow_wires() -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 8))
    draft.add("torch.cat", [x, x], dim=1)
    draft.add("Tensor.view", x, -1, 4)
    draft.add("torch.add", x, 2)
    graph = draft.output(x)
    assert [e.target_port for e in graph.edges][:2] == ["tensors.0", "tensors.1"]
    assert [node.params for node in graph.nodes] == [{"dim": 1}, {"size": [-1, 4]}, {"other": 2}]


def test_torchs_own_values_become_plain_ones() -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 8), dtype=torch.float64)
    draft.add("torch.reshape", x, shape=torch.Size((-1, 4)))
    graph = draft.output(x)
    assert graph.inputs[0].dtype == "float64"
    assert graph.nodes[0].params == {"shape": [-1, 4]}


def test_names_are_what_a_step_is_or_what_is_asked_for() -> None:
    draft = builder.Draft("Net")
    h = draft.input("x", ("N", 8))
    for type_ in ("nn.Linear", "nn.ReLU", "nn.Linear", "nn.GELU", "nn.Dropout"):
        h = draft.add(type_, h, **({"out_features": 8} if type_ == "nn.Linear" else {}))
    h = draft.add("nn.Linear", h, out_features=2, name="classifier")
    assert [node.name for node in draft.output(h).nodes] == [
        "linear1", "act1", "linear2", "act2", "dropout1", "classifier",
    ]  # fmt: skip


def test_blocks_are_documents_used_again() -> None:
    inner = builder.Draft("Residual")
    y = inner.input("y", ("N", 8))
    block = inner.output(inner.add("torch.add", y, inner.add("nn.Linear", y, out_features=8)))
    draft = builder.Draft("Net")
    h = draft.input("x", ("N", 8))
    type_ = draft.block(block)
    assert type_ == "block.Residual"
    first = draft.add(type_, h)
    h = draft.add(type_, first)
    h = draft.add(type_, h, shares=first)
    graph = draft.output(h)
    assert [node.name for node in graph.nodes] == ["residual1", "residual2", "residual3"]
    torch.manual_seed(0)
    model = builder.build(graph)
    assert [name for name, _ in model.named_children()] == ["residual1", "residual2"]
    x = torch.randn(2, 8)
    h = x
    for step in (model.residual1, model.residual2, model.residual1):
        h = h + step.linear1(h)
    assert torch.equal(model(x), h)


ERRORS = [
    ("an unknown layer", lambda d, x: d.add("nn.Conv2D", x), "there is no layer or op 'nn.Conv2D'; did you mean nn.Conv2d"),
    ("an unknown op", lambda d, x: d.add("torch.concatt", x), "there is no layer or op 'torch.concatt'"),
    ("an unknown parameter", lambda d, x: d.add("nn.Linear", x, out_featurs=1), "nn.Linear has no parameter 'out_featurs'; did you mean out_features"),
    ("too many inputs", lambda d, x: d.add("nn.Linear", x, x), "nn.Linear takes 1 input (input), got 2"),
    ("a number without a name", lambda d, x: d.add("nn.Linear", x, 10), "nn.Linear: parameters are given by name, got 10 without one"),
    ("a text for a tensor", lambda d, x: d.add("nn.Linear", "x"), "nn.Linear takes values from input() or add() here, got the text 'x'"),
    ("a list for one tensor", lambda d, x: d.add("nn.ReLU", [x, x]), "nn.ReLU, input 'input' takes one value, got a list of 2"),
    ("the same input twice", lambda d, x: d.add("torch.add", x, x, input=x), "torch.add is given 'input' twice"),
    ("another draft's value", lambda d, x: d.add("nn.ReLU", Handle("conv9")), "nn.ReLU, input 'input': 'conv9' belongs to another draft"),
    ("a value taken apart", lambda d, x: tuple(d.add("nn.LSTM", x, hidden_size=2)), "'lstm1' is one value in a draft; say .outputs(n) to take it apart into n outputs"),
    ("a slice", lambda d, x: x[1:], 'to index a tensor add "Tensor.__getitem__"'),
    ("a taken name", lambda d, x: d.add("nn.ReLU", x, name="x"), "the name 'x' is taken; names are unique in a document"),
    ("no identifier", lambda d, x: d.add("nn.ReLU", x, name="my act"), "the name of a node is a Python identifier torch does not need itself, got 'my act'"),
    ("an attribute of modules", lambda d, x: d.add("nn.ReLU", x, name="forward"), "'forward' cannot name a node: nn.Module has an attribute of that name"),
    ("a bad shape", lambda d, x: d.input("y", "N"), "input 'y': a shape is a tuple of positive numbers and names, got 'N'"),
    ("a bad size", lambda d, x: d.input("y", ("N", -1)), "a shape is a tuple of positive numbers and names"),
    ("a bad dtype", lambda d, x: d.input("y", ("N",), "float23"), "input 'y': unknown dtype 'float23'; did you mean"),
    ("a function as parameter", lambda d, x: d.add("nn.Linear", x, out_features=len), "parameter 'out_features': a document keeps numbers, texts and lists, not builtin"),
    ("no outputs", lambda d, x: d.output(), "a model returns at least one value: output(h)"),
    ("a number as output", lambda d, x: d.output(3), "output() takes what input() or add() gave, got int 3"),
    ("weights of another kind", lambda d, x: d.add("nn.ReLU", x, shares=d.add("nn.Tanh", x)), "nn.ReLU cannot share the weights of 'act1', which is nn.Tanh"),
    ("an unknown block", lambda d, x: d.add("block.Residual", x), "there is no block named 'Residual' in this draft"),
]  # fmt: skip


@pytest.mark.parametrize(("act", "message"), [row[1:] for row in ERRORS], ids=[row[0] for row in ERRORS])
def test_wrong_use_says_what_is_wrong(act, message) -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 8))
    with pytest.raises(DraftError) as caught:
        act(draft, x)
    assert message in str(caught.value)


def test_a_model_needs_a_name_python_can_use() -> None:
    with pytest.raises(DraftError, match="a model's name is a Python identifier such as 'Net', got 'my net'"):
        builder.Draft("my net")


def test_module_attributes_are_all_known() -> None:
    from builder.model.names import MODULE_ATTRIBUTES

    public = {name for name in dir(torch.nn.Module()) if not name.startswith("_")}
    added = {
        n for n in public if not getattr(getattr(torch.nn.Module, n, None), "__module__", "torch").startswith("torch")
    }
    assert public - added <= MODULE_ATTRIBUTES  # other libraries put methods of their own on it when they are imported
