"""Shapes of whole documents: names for open sizes, several outputs, shared weights, blocks and flow."""

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

import builder
from builder.infer.cache import Cache
from builder.infer.check import check
from builder.infer.symbols import probes
from builder.model.graph import Edge, Graph, Input, ModelGraph, Node, Output

CACHE = Cache()


def one(type_, x, given="float32", **params):
    draft = builder.Draft("Net")
    return draft.output(draft.add(type_, draft.input("x", x, dtype=given), name="node", **params))


NAMED = [
    # type, input, params, output
    ("nn.Flatten", ("N", 3, 4), {}, ("N", 12)),
    ("nn.Flatten", ("N", "T", 4), {}, ("N", "4*T")),
    ("nn.Flatten", ("N", "T", 4), {"start_dim": 0}, ("4*N*T",)),
    ("nn.Flatten", ("N", "T"), {"start_dim": 0}, ("N*T",)),
    ("nn.Linear", ("N", "T", 4), {"out_features": 2}, ("N", "T", 2)),
    ("nn.Linear", (4,), {"out_features": 2}, (2,)),
    ("nn.Conv1d", ("N", 4, "T"), {"out_channels": 2, "kernel_size": 3}, ("N", 2, "T-2")),
    ("nn.Conv1d", ("N", 4, "T"), {"out_channels": 2, "kernel_size": 3, "padding": 1, "stride": 2}, ("N", 2, "T//2")),
    ("nn.Conv2d", ("N", 3, "H", "W"), {"out_channels": 2, "kernel_size": 3, "padding": 1}, ("N", 2, "H", "W")),
    ("nn.Conv2d", ("N", 3, "H", "W"), {"out_channels": 2, "kernel_size": 3}, ("N", 2, "H-2", "W-2")),
    ("nn.MaxPool2d", ("N", 3, "H", "W"), {"kernel_size": 2}, ("N", 3, "H//2", "W//2")),
    ("nn.Upsample", ("N", 3, "H", "W"), {"scale_factor": 2}, ("N", 3, "2*H", "2*W")),
    ("nn.ConvTranspose2d", ("N", 3, 5, 5), {"out_channels": 4, "kernel_size": 2, "stride": 2}, ("N", 4, 10, 10)),
    ("nn.AdaptiveAvgPool2d", ("N", 3, "H", "W"), {"output_size": 1}, ("N", 3, 1, 1)),
    ("nn.LSTM", ("N", "T", 4), {"hidden_size": 5, "batch_first": True}, ("N", "T", 5)),
    ("nn.Embedding", ("N", "T"), {"num_embeddings": 9, "embedding_dim": 5}, ("N", "T", 5)),
    ("nn.ZeroPad2d", ("N", 3, "H", "W"), {"padding": 2}, ("N", 3, "H+4", "W+4")),
    ("torch.permute", ("N", 3, "H", "W"), {"dims": [0, 2, 3, 1]}, ("N", "H", "W", 3)),
    ("torch.unsqueeze", ("N", "T"), {"dim": 1}, ("N", 1, "T")),
    ("torch.mean", ("N", "T", 4), {"dim": [1]}, ("N", 4)),
    ("torch.sum", ("N", 4), {}, ()),
    ("torch.reshape", ("N", 12), {"shape": [-1, 3, 4]}, ("N", 3, 4)),
    ("torch.reshape", ("N", 12), {"shape": [-1]}, ("12*N",)),
    ("Tensor.view", ("N", "T", 4), {"size": [-1, 2]}, ("2*N*T", 2)),
    ("Tensor.__getitem__", ("N", "T", 4), {"index": ":, -1"}, ("N", 4)),
    ("Tensor.__getitem__", ("N", "T", 4), {"index": ":, 1:"}, ("N", "T-1", 4)),
    ("Tensor.__getitem__", ("N", "T", 4), {"index": ":, ::2"}, ("N", "T//2", 4)),
    ("torch.argmax", ("N", 10), {"dim": 1}, ("N",)),
    ("torch.topk", ("N", 10), {"k": 3}, ("N", 3)),
    ("F.pad", ("N", 4), {"pad": [1, 2]}, ("N", 7)),
    ("F.one_hot", ("N",), {"num_classes": 5}, ("N", 5)),
    ("F.interpolate", ("N", 3, 8, 8), {"size": [5, 7]}, ("N", 3, 5, 7)),
    ("torch.flatten", ("N", 3, 4, 5), {"start_dim": 1, "end_dim": 2}, ("N", 12, 5)),
    ("Tensor.float", ("N", 3), {}, ("N", 3)),
]  # fmt: skip


@pytest.mark.parametrize(("type_", "x", "params", "expected"), NAMED, ids=[f"{r[0]}{r[1]}" for r in NAMED])
def test_named_sizes(type_, x, params, expected):
    dtype = "int64" if type_ in {"nn.Embedding", "F.one_hot"} else "float32"
    report = check(one(type_, x, dtype, **params), CACHE)
    assert report.ok, report.findings
    port = "0"
    assert report.shapes["node", port] == expected


DTYPES = [
    ("torch.argmax", "float32", {"dim": 1}, "int64"),
    ("Tensor.long", "float32", {}, "int64"),
    ("Tensor.float", "int64", {}, "float32"),
    ("torch.gt", "float32", {"other": 0.5}, "bool"),
    ("nn.ReLU", "float64", {}, "float64"),
    ("nn.Linear", "float64", {"out_features": 2, "dtype": "float64"}, "float64"),
    ("torch.mean", "float16", {}, "float16"),
]


@pytest.mark.parametrize(("type_", "given", "params", "expected"), DTYPES, ids=[r[0] for r in DTYPES])
def test_dtypes(type_, given, params, expected):
    report = check(one(type_, ("N", 3), given, **params), CACHE)
    assert report.ok, report.findings
    assert report.dtypes["node", "0"] == expected


def test_a_size_that_no_formula_names():
    table = probes([("N", "T")])
    assert table.name(((12, 5), (18, 5), (12, 20))) == ("N", "?")


def test_several_outputs_nested_and_lists():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 7, 6))
    lstm = draft.add("nn.LSTM", x, hidden_size=4, batch_first=True)
    o, h, c = lstm[0], lstm[1][0], lstm[1][1]
    a, b = draft.add("torch.split", x, split_size_or_sections=[2, 5], dim=1).outputs(2)
    joined = draft.add("torch.cat", [a, b, x], dim=1)
    report = check(draft.output(o, h, c, joined), CACHE)
    assert report.ok, report.findings
    assert report.shapes["lstm1", "0"] == ("N", 7, 4)
    assert report.shapes["lstm1", "1.0"] == (1, "N", 4)
    assert report.shapes["split1", "1"] == ("N", 5, 6)
    assert report.shapes["cat1", "0"] == ("N", 14, 6)


def test_optional_wires_and_state():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 7, 6))
    mask = draft.input("mask", (7, 7), dtype="bool")
    a = draft.add("nn.MultiheadAttention", x, x, x, attn_mask=mask, num_heads=2, batch_first=True)
    first = draft.add("nn.LSTM", x, hidden_size=4, batch_first=True)
    second = draft.add("nn.LSTM", x, hx=first[1], hidden_size=4, batch_first=True)
    report = check(draft.output(a, second), CACHE)
    assert report.ok, report.findings
    assert report.shapes["attention1", "1"] == ("N", 7, 7)
    assert report.shapes["lstm2", "0"] == ("N", 7, 4)


@pytest.mark.parametrize("params", [{}, {"need_weights": True}, {"need_weights": False}], ids=str)
def test_attention_is_unpacked_whatever_it_returns(params):
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 7, 6))
    h = draft.add("nn.MultiheadAttention", x, x, x, num_heads=2, batch_first=True, **params)
    graph = draft.output(draft.add("nn.Linear", h, out_features=3))
    report = check(graph, CACHE)
    assert report.ok, report.findings
    assert tuple(builder.build(builder.emit(graph, report))(torch.randn(2, 7, 6)).shape) == (2, 7, 3)


def test_an_output_that_is_not_there():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 6))
    graph = draft.output(draft.add("torch.chunk", x, chunks=2, dim=1)[5])
    report = check(graph, CACHE)
    assert ("output", "0") not in report.shapes


def test_shared_weights_are_counted_once():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 6))
    first = draft.add("nn.Linear", x, out_features=6)
    second = draft.add("nn.Linear", first, shares=first)
    graph = draft.output(second)
    report = check(graph, CACHE)
    assert report.ok, report.findings
    assert report.parameters == 42
    assert report.sizes["linear2"].parameters == 0
    assert report.sizes["linear2"].flops == report.sizes["linear1"].flops == 72


def test_sharing_with_another_shape_is_an_error_of_the_sharer():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 6))
    first = draft.add("nn.Linear", x, out_features=5)
    second = draft.add("nn.Linear", first, shares=first)
    report = check(draft.output(second), CACHE)
    assert [(f.node, f.message) for f in report.findings] == [
        ("linear2", "linear2 expects 6 features in the last dimension, but its input (N, 5) has 5.")
    ]


BLOCK = Graph(
    name="Block",
    inputs=(Input(id="bx", name="bx", shape=("N", 8)),),
    nodes=(
        Node(id="bl", type="nn.Linear", name="bl", params={"out_features": 8}),
        Node(id="br", type="nn.ReLU", name="br"),
    ),
    edges=(
        Edge(source="bx", target="bl"),
        Edge(source="bl", target="br"),
        Edge(source="br", target="bo", target_port="value"),
    ),
    outputs=(Output(id="bo", name="bo"),),
)
CELL = Graph(
    name="Cell",
    inputs=(Input(id="cx", name="cx", shape=("N", 8)), Input(id="ch", name="ch", shape=("N", 8))),
    nodes=(Node(id="cc", type="nn.GRUCell", name="cc", params={"hidden_size": 8}),),
    edges=(
        Edge(source="cx", target="cc"),
        Edge(source="ch", target="cc", target_port="hx"),
        Edge(source="cc", target="co", target_port="value"),
    ),
    outputs=(Output(id="co", name="co"),),
)
SHRINK = Graph(
    name="Shrink",
    inputs=(Input(id="sx", name="sx", shape=("N", 8)),),
    nodes=(Node(id="sl", type="nn.Linear", name="sl", params={"out_features": 4}),),
    edges=(Edge(source="sx", target="sl"), Edge(source="sl", target="so", target_port="value")),
    outputs=(Output(id="so", name="so"),),
)


def using(body, type_, shape=("N", 8), port=None, more=(), **params):
    return ModelGraph(
        name="Net",
        inputs=(Input(id="x", name="x", shape=shape), *more),
        nodes=(Node(id="node", type=type_, name="node", params=params),),
        edges=(
            Edge(source="x", target="node", target_port=port or body.inputs[0].name),
            *(Edge(source=i.id, target="node", target_port="ch") for i in more),
            Edge(source="node", target="out", target_port="value"),
        ),
        outputs=(Output(id="out", name="out"),),
        blocks=(body,),
    )


STATE = (Input(id="h", name="h", shape=("N", 8)),)
FLOW = [
    ("block", using(BLOCK, "block.Block"), ("N", 8), 72),
    ("repeat", using(BLOCK, "flow.repeat", block="Block", times=3), ("N", 8), 216),
    ("repeat shared", using(BLOCK, "flow.repeat", block="Block", times=3, shared=True), ("N", 8), 72),
    ("repeat once", using(SHRINK, "flow.repeat", block="Shrink", times=1), ("N", 4), 36),
    ("while", using(BLOCK, "flow.while", block="Block", condition="bx.mean() > 0"), ("N", 8), 72),
    ("if", using(BLOCK, "flow.if", then="Block", condition="bx.mean() > 0"), ("N", 8), 72),
    ("each step", using(BLOCK, "flow.for_each_step", ("N", 5, 8), block="Block"), ("N", 5, 8), 72),
    ("each step of T", using(SHRINK, "flow.for_each_step", ("N", "T", 8), block="Shrink"), ("N", "T", 4), 36),
    ("each step with state", using(CELL, "flow.for_each_step", ("N", 5, 8), more=STATE, block="Cell"), ("N", 5, 8), 432),
]  # fmt: skip


@pytest.mark.parametrize(("graph", "shape", "parameters"), [r[1:] for r in FLOW], ids=[r[0] for r in FLOW])
def test_blocks_and_flow(graph, shape, parameters):
    report = check(graph, CACHE)
    assert report.ok, report.findings
    assert report.shapes["out", "0"] == shape
    assert report.parameters == parameters
    model = builder.build(builder.emit(graph, report))
    assert sum(p.numel() for p in model.parameters()) == parameters
    sizes = {"N": 3, "T": 4}
    inputs = [torch.randn(*(sizes.get(s, s) for s in item.shape)) for item in graph.inputs]
    real = model(*inputs)
    real = real[0] if isinstance(real, tuple) else real
    assert tuple(real.shape) == tuple(sizes.get(s, s) for s in shape)


def test_a_repeated_block_must_keep_its_shape():
    report = check(using(SHRINK, "flow.repeat", block="Shrink", times=2), CACHE)
    assert [f.message for f in report.findings] == [
        "Shrink turns (N, 8) into (N, 4), so its output cannot be its next input; what is repeated must keep its shape."
    ]


def test_an_error_inside_a_block_is_on_the_inner_node():
    report = check(using(BLOCK, "block.Block", ("N", 2, 8, 8), port="bx"), CACHE)
    assert report.ok
    wrong = BLOCK.with_(nodes=(BLOCK.nodes[0].with_(params={"in_features": 3, "out_features": 8}), BLOCK.nodes[1]))
    report = check(using(wrong, "block.Block"), CACHE)
    assert [f.node for f in report.findings] == ["bl"]
    assert set(report.waiting) == {"br", "node"}


def test_only_what_an_edit_touches_runs_again():
    def net(width):
        draft = builder.Draft("Net")
        h = draft.input("x", ("N", 8))
        for i in range(20):
            h = draft.add("nn.Linear", h, out_features=100 + i if i != 10 else width)
        return draft.output(h)

    cache = Cache()
    check(net(50), cache)
    before = cache.runner.runs
    check(net(50), cache)
    assert cache.runner.runs == before
    check(net(51), cache)
    assert cache.runner.runs == before + 2


def test_flops_and_bytes_are_per_sample_whatever_the_batch():
    draft = builder.Draft("Net")
    h = draft.input("x", ("N", 3, 16, 16))
    h = draft.add("nn.Conv2d", h, out_channels=8, kernel_size=3)
    h = draft.add("nn.ReLU", h)
    h = draft.add("nn.Flatten", h)
    graph = draft.output(draft.add("nn.Linear", h, out_features=10))
    report = check(graph, CACHE)
    model = builder.build(builder.emit(graph, report))
    with FlopCounterMode(display=False) as counter:
        model(torch.randn(1, 3, 16, 16))
    assert report.flops == counter.get_total_flops()
    assert report.activation_bytes == 4 * (8 * 14 * 14 * 2 + 10)
    assert sum(size.flops for size in report.sizes.values()) == report.flops


def test_the_report_is_json():
    import json

    report = check(one("nn.Linear", ("N", 4), out_features=2), CACHE).to_json()
    assert json.loads(json.dumps(report)) == report
    assert report["shapes"]["node"]["0"] == ["N", 2]
    assert report["filled"] == {"node": {"in_features": 4}}
    assert "self.node = nn.Linear(4, 2)" in report["source"]
    assert report["map"]["node"]["module"] == "node"


def test_what_depends_on_values_is_said_not_guessed():
    report = check(one("F.one_hot", ("N",), "int64"), CACHE)
    assert report.ok
    assert [f.code for f in report.findings] == ["depends-on-values"]


def test_an_empty_document():
    report = check(ModelGraph(name="Net"), CACHE)
    assert report.shapes == {}
    assert report.parameters == 0


def _recurrent(kind: str, **params):
    draft = builder.Draft("Net")
    sequence, _ = draft.add(kind, draft.input("x", ("N", 7, 6)), hidden_size=8, batch_first=True, **params).outputs(2)
    return draft.output(sequence), torch.randn(1, 7, 6)


def _attending():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 2, 5, 8))
    return draft.output(draft.add("F.scaled_dot_product_attention", x, x, x)), torch.randn(1, 2, 5, 8)


@pytest.mark.parametrize(
    "make",
    [
        lambda: _recurrent("nn.LSTM"),
        lambda: _recurrent("nn.LSTM", num_layers=2, bidirectional=True),
        lambda: _recurrent("nn.GRU"),
        lambda: _recurrent("nn.RNN", num_layers=3),
        _attending,
    ],
    ids=["LSTM", "LSTM of two layers, both ways", "GRU", "RNN", "attention"],
)
@pytest.mark.filterwarnings("ignore:TF32 acceleration")
def test_flops_of_fused_kernels_are_those_of_the_plain_operations(make):
    graph, x = make()
    model = builder.build(graph)
    plain = FlopCounterMode(display=False)
    with torch.backends.mkldnn.flags(enabled=False), sdpa_kernel(SDPBackend.MATH), plain:
        model(x)
    assert builder.check(graph).flops == plain.get_total_flops() > 0


def test_flops_of_a_bilinear_layer():
    draft = builder.Draft("Net")
    graph = draft.output(
        draft.add("nn.Bilinear", draft.input("a", ("N", 5)), draft.input("b", ("N", 6)), out_features=3)
    )
    assert builder.check(graph).flops == 2 * 3 * 5 * 6 + 2 * 3 * 6
