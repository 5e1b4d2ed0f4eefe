"""Any valid document saves, loads, is written, built and run, and is read back as the same text."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import builder
from builder.model.actions import ACTIONS, ActionError, perform
from builder.model.check import check_structure
from builder.model.graph import ModelGraph
from builder.model.project import DocumentError, read_document

WIDTH = 8
UNARY = (
    ("nn.Linear", {"out_features": WIDTH}), ("nn.ReLU", {}), ("nn.Tanh", {}), ("nn.LayerNorm", {}), ("torch.sigmoid", {}),
    ("nn.Dropout", {"p": 0.1}), ("F.gelu", {}), ("torch.softmax", {"dim": 1}), ("Tensor.view", {"size": [-1, WIDTH]}),
    ("torch.mul", {"other": 0.5}), ("Tensor.__getitem__", {"index": ":, :"}), ("nn.Identity", {}),
    ("torch.clamp", {"min": -1.0}), ("nn.Linear", {"out_features": WIDTH, "bias": False}),
)  # fmt: skip
BINARY = ("torch.add", "torch.sub", "torch.mul", "torch.maximum")


@st.composite
def documents(draw: st.DrawFn) -> ModelGraph:
    """Graphs of values of shape (N, 8): chains, branches, joins, several inputs and outputs, shared weights, blocks."""
    draft = builder.Draft("Net")
    values = [draft.input(f"x{i}", ("N", WIDTH)) for i in range(draw(st.integers(1, 2)))]
    block = None
    if draw(st.booleans()):
        inner = builder.Draft("Part")
        h = y = inner.input("y", ("N", WIDTH))
        for type_, params in draw(st.lists(st.sampled_from(UNARY), min_size=1, max_size=3)):
            h = inner.add(type_, h, **params)
        block = draft.block(inner.output(inner.add("torch.add", h, y)))
    linears = []
    for _ in range(draw(st.integers(1, 10))):
        kind = draw(
            st.sampled_from(["unary", "unary", "unary", "binary", "cat", "split", "lstm", "shared", "block", "repeat"])
        )
        source = draw(st.sampled_from(values))
        other = draw(st.sampled_from(values))
        if kind == "unary":
            type_, params = draw(st.sampled_from(UNARY))
            values.append(draft.add(type_, source, **params))
            if type_ == "nn.Linear":
                linears.append(values[-1])
        elif kind == "binary":
            values.append(draft.add(draw(st.sampled_from(BINARY)), source, other))
        elif kind == "cat":
            joined = draft.add("torch.cat", [source, other], dim=1)
            values.append(draft.add("nn.Linear", joined, out_features=WIDTH))
        elif kind == "split":
            a, b = draft.add("torch.chunk", source, 2, dim=1).outputs(2)
            values.append(draft.add("torch.cat", [b, a], dim=-1))
        elif kind == "lstm":
            out, state = draft.add("nn.LSTM", source, hidden_size=WIDTH).outputs(2)
            values.append(out)
            values.append(draft.add("torch.add", out, draft.add("Tensor.__getitem__", state[0], index="-1")))
        elif kind == "shared" and linears:
            values.append(draft.add("nn.Linear", source, shares=draw(st.sampled_from(linears))))
        elif kind == "block" and block:
            values.append(draft.add(block, source))
        elif kind == "repeat" and block:
            times = draw(st.integers(1, 3))
            values.append(draft.add("flow.repeat", source, block="Part", times=times, shared=draw(st.booleans())))
    outputs = [values[-1], *draw(st.lists(st.sampled_from(values), max_size=2))]
    return draft.output(*outputs)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_through_the_whole_pipeline(graph: ModelGraph) -> None:
    assert check_structure(graph) == []
    with tempfile.TemporaryDirectory() as folder:
        builder.save(graph, Path(folder) / "net.json")
        assert builder.load(Path(folder) / "net.json") == graph
    report = builder.check(graph)
    assert report.ok, report.findings
    source = builder.emit(graph, report)
    assert source == builder.emit(graph, report.to_json())
    model = builder.build(source, name="Net").eval()
    assert sum(p.numel() for p in model.parameters()) == _parameters_in_use(graph, model)
    inputs = [torch.randn(3, WIDTH) for _ in graph.inputs]
    outputs = model(*inputs)
    outputs = outputs if isinstance(outputs, tuple) else (outputs,)
    for output, item in zip(outputs, graph.outputs, strict=True):
        assert tuple(output.shape) == tuple(3 if size == "N" else size for size in report.shapes[item.id, "0"])
    again = builder.parse(source)
    assert builder.emit(again) == source
    twin = builder.build(again).eval()
    twin.load_state_dict(model.state_dict())
    found = twin(*inputs)
    for a, b in zip(found if isinstance(found, tuple) else (found,), outputs, strict=True):
        assert torch.equal(a, b)


def _parameters_in_use(graph: ModelGraph, model: torch.nn.Module) -> int:
    """Every parameter belongs to a layer the map names, at one of its places."""
    source = builder.emit(graph)
    paths = {path for place in source.map.values() for path in place["modules"]}
    return sum(p.numel() for name, p in model.named_parameters() if name.rpartition(".")[0] in paths)


NAMES = st.sampled_from(["x0", "linear1", "act1", "output", "gone", "a b", "class", "cat1", "lstm1"])
ARGUMENTS = {
    "add_node": st.fixed_dictionaries({"type": st.sampled_from(["nn.ReLU", "torch.cat", "nn.Gone"])}, optional={"after": st.fixed_dictionaries({"node": NAMES, "port": st.just("0")}), "id": NAMES}),
    "remove": st.fixed_dictionaries({"ids": st.lists(NAMES, max_size=3)}),
    "connect": st.fixed_dictionaries({"source": NAMES, "target": NAMES}, optional={"target_port": st.sampled_from(["input", "tensors.1", "value"])}),
    "disconnect": st.fixed_dictionaries({"target": NAMES, "target_port": st.sampled_from(["input", "tensors.0"])}),
    "set_param": st.fixed_dictionaries({"id": NAMES, "param": st.just("out_features")}, optional={"value": st.integers(-(2**63) + 1, 2**63 - 1)}),
    "set_params": st.fixed_dictionaries({"id": NAMES, "params": st.just({"p": 0.5})}),
    "rename": st.fixed_dictionaries({"id": NAMES, "name": NAMES}),
    "move": st.fixed_dictionaries({"positions": st.dictionaries(NAMES, st.tuples(st.integers(0, 9), st.integers(0, 9)))}),
    "insert_between": st.fixed_dictionaries({"type": st.just("nn.ReLU"), "target": NAMES, "target_port": st.just("input")}),
    "replace_type": st.fixed_dictionaries({"id": NAMES, "type": st.just("nn.GELU")}),
    "set_input": st.fixed_dictionaries({"id": NAMES}, optional={"name": NAMES, "shape": st.just(["N", 3])}),
    "add_input": st.fixed_dictionaries({}, optional={"name": NAMES}),
    "add_output": st.fixed_dictionaries({"source": NAMES}),
    "group": st.fixed_dictionaries({"ids": st.lists(NAMES, min_size=1, max_size=3), "shapes": st.dictionaries(NAMES, st.just({"0": ["N", 3]}), min_size=2)}, optional={"name": NAMES}),
    "rename_model": st.fixed_dictionaries({"name": NAMES}),
    "paste": st.just({"fragment": {"nodes": [{"id": "linear1", "type": "nn.Linear", "name": "linear1"}], "edges": []}, "offset": [1, 1]}),
}  # fmt: skip
EDITS = st.sampled_from(sorted(ACTIONS)).flatmap(lambda name: st.tuples(st.just(name), ARGUMENTS[name]))


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), st.lists(EDITS, max_size=12))
def test_any_edits_leave_a_document_that_can_be_saved(graph: ModelGraph, edits: list) -> None:
    for name, arguments in edits:
        try:
            graph = perform(graph, name, arguments)
        except ActionError:
            continue
    assert read_document(graph.model_dump(mode="json")) == graph
    codes = {finding.code for finding in check_structure(graph)}
    assert not codes & {"duplicate-id", "dangling-wire", "two-wires", "cycle", "bad-share"}


@settings(max_examples=200, deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda x: st.lists(x, max_size=3) | st.dictionaries(st.sampled_from(["name", "nodes", "edges", "inputs", "id", "type", "params"]), x, max_size=4)))  # fmt: skip
def test_any_json_is_a_document_or_a_document_error(data: object) -> None:
    try:
        read_document(data)
    except DocumentError:
        return
