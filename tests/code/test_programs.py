"""The emitted module against the same layers made by hand under the same seed: outputs and gradients, bit for bit."""

# ruff: noqa: PLC3002 - a lambda called in place names a value within a row of the table

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import builder
from builder.code.main_part import random_input


@dataclass(frozen=True)
class Program:
    """One row: inputs, the draft, the layers in the order a person would make them, and their forward."""

    name: str
    inputs: tuple[tuple[Any, ...], ...]
    draft: Callable[..., Any]
    layers: Callable[[], list[nn.Module]]
    forward: Callable[..., Any]


X = (("x", ("N", 6)),)
IMAGE = (("x", ("N", 3, 8, 8)),)
SEQUENCE = (("x", ("N", 5, 8)),)
TOKENS = (("x", ("N", 5), "int64"),)
PAIR = (("a", ("N", 6)), ("b", ("N", 6)))

PROGRAMS = [
    Program("linear", X, lambda d, x: d.add("nn.Linear", x, out_features=3), lambda: [nn.Linear(6, 3)], lambda m, x: m[0](x)),
    Program(
        "linear without bias", X,
        lambda d, x: d.add("nn.Linear", x, out_features=3, bias=False),
        lambda: [nn.Linear(6, 3, bias=False)],
        lambda m, x: m[0](x),
    ),
    Program(
        "two layers", X,
        lambda d, x: d.add("nn.Linear", d.add("nn.Tanh", d.add("nn.Linear", x, out_features=5)), out_features=2),
        lambda: [nn.Linear(6, 5), nn.Tanh(), nn.Linear(5, 2)],
        lambda m, x: m[2](m[1](m[0](x))),
    ),
    Program(
        "conv, norm, act, pool", IMAGE,
        lambda d, x: d.add("nn.MaxPool2d", d.add("nn.ReLU", d.add("nn.BatchNorm2d", d.add("nn.Conv2d", x, out_channels=4, kernel_size=3, padding=1))), kernel_size=2),
        lambda: [nn.Conv2d(3, 4, 3, padding=1), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2)],
        lambda m, x: m[3](m[2](m[1](m[0](x)))),
    ),
    Program(
        "cnn with head", IMAGE,
        lambda d, x: d.add("nn.Linear", d.add("nn.Flatten", d.add("nn.ReLU", d.add("nn.Conv2d", x, out_channels=4, kernel_size=3))), out_features=10),
        lambda: [nn.Conv2d(3, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 10)],
        lambda m, x: m[3](m[2](m[1](m[0](x)))),
    ),
    Program(
        "rectangular kernel", IMAGE,
        lambda d, x: d.add("nn.Conv2d", x, out_channels=4, kernel_size=(3, 1), stride=(2, 1), padding="valid", padding_mode="reflect"),
        lambda: [nn.Conv2d(3, 4, (3, 1), stride=(2, 1), padding="valid", padding_mode="reflect")],
        lambda m, x: m[0](x),
    ),
    Program(
        "transposed convolution", IMAGE,
        lambda d, x: d.add("nn.ConvTranspose2d", x, out_channels=2, kernel_size=2, stride=2),
        lambda: [nn.ConvTranspose2d(3, 2, 2, stride=2)],
        lambda m, x: m[0](x),
    ),
    Program(
        "depthwise", IMAGE,
        lambda d, x: d.add("nn.Conv2d", x, out_channels=3, kernel_size=3, groups=3),
        lambda: [nn.Conv2d(3, 3, 3, groups=3)],
        lambda m, x: m[0](x),
    ),
    Program(
        "conv1d", SEQUENCE,
        lambda d, x: d.add("nn.Conv1d", x, out_channels=4, kernel_size=3, dilation=2),
        lambda: [nn.Conv1d(5, 4, 3, dilation=2)],
        lambda m, x: m[0](x),
    ),
    Program(
        "skip by +", X,
        lambda d, x: d.add("torch.add", d.add("nn.Linear", x, out_features=6), x),
        lambda: [nn.Linear(6, 6)],
        lambda m, x: m[0](x) + x,
    ),
    Program(
        "skip across two", X,
        lambda d, x: d.add("nn.ReLU", d.add("torch.add", x, d.add("nn.Linear", d.add("nn.ReLU", d.add("nn.Linear", x, out_features=4)), out_features=6))),
        lambda: [nn.Linear(6, 4), nn.Linear(4, 6)],
        lambda m, x: F.relu(x + m[1](F.relu(m[0](x)))),
    ),
    Program("scaled sum", PAIR, lambda d, a, b: d.add("torch.add", a, b, alpha=2), list, lambda m, a, b: torch.add(a, b, alpha=2)),
    Program("a number", X, lambda d, x: d.add("torch.mul", x, 0.5), list, lambda m, x: x * 0.5),
    Program("minus and divided", PAIR, lambda d, a, b: d.add("torch.div", d.add("torch.sub", a, b), 3), list, lambda m, a, b: (a - b) / 3),
    Program("a power", X, lambda d, x: d.add("torch.pow", x, 2), list, lambda m, x: x**2),
    Program("matmul", (("a", ("N", 4, 3)), ("b", ("N", 3, 5))), lambda d, a, b: d.add("torch.matmul", a, b), list, lambda m, a, b: a @ b),
    Program("cat", PAIR, lambda d, a, b: d.add("torch.cat", [a, b, a], dim=1), list, lambda m, a, b: torch.cat([a, b, a], dim=1)),
    Program("stack", PAIR, lambda d, a, b: d.add("torch.stack", [a, b], dim=-1), list, lambda m, a, b: torch.stack([a, b], dim=-1)),
    Program(
        "split", X,
        lambda d, x: (lambda parts: d.add("torch.mul", parts[0], parts[2]))(d.add("torch.split", x, 2, dim=1).outputs(3)),
        list,
        lambda m, x: torch.split(x, 2, dim=1)[0] * torch.split(x, 2, dim=1)[2],
    ),
    Program(
        "chunk", X,
        lambda d, x: (lambda a, b: (d.add("torch.sigmoid", b), a))(*d.add("torch.chunk", x, 2, dim=1).outputs(2)),
        list,
        lambda m, x: (torch.sigmoid(x[:, 3:]), x[:, :3]),
    ),
    Program("view", IMAGE, lambda d, x: d.add("Tensor.view", x, size=(-1, 192)), list, lambda m, x: x.view(-1, 192)),
    Program("reshape", IMAGE, lambda d, x: d.add("torch.reshape", x, shape=(-1, 3, 64)), list, lambda m, x: x.reshape(-1, 3, 64)),
    Program("permute", IMAGE, lambda d, x: d.add("torch.permute", x, dims=(0, 2, 3, 1)), list, lambda m, x: x.permute(0, 2, 3, 1)),
    Program("transpose", SEQUENCE, lambda d, x: d.add("torch.transpose", x, dim0=1, dim1=2), list, lambda m, x: x.transpose(1, 2)),
    Program("indexing", IMAGE, lambda d, x: d.add("Tensor.__getitem__", x, index=":, 0, 1:-1, None"), list, lambda m, x: x[:, 0, 1:-1, None]),
    Program("mean over two", IMAGE, lambda d, x: d.add("torch.mean", x, dim=(2, 3), keepdim=True), list, lambda m, x: x.mean((2, 3), keepdim=True)),
    Program("max with indices", X, lambda d, x: d.add("torch.max", x, dim=1).outputs(2), list, lambda m, x: tuple(torch.max(x, dim=1))),
    Program("max without", X, lambda d, x: d.add("torch.max", x), list, lambda m, x: torch.max(x)),
    Program("topk", X, lambda d, x: d.add("torch.topk", x, k=2)[0], list, lambda m, x: torch.topk(x, 2)[0]),
    Program("softmax", X, lambda d, x: d.add("torch.softmax", x, dim=1), list, lambda m, x: torch.softmax(x, 1)),
    Program("pad", IMAGE, lambda d, x: d.add("F.pad", x, pad=(1, 2, 0, 1), mode="reflect"), list, lambda m, x: F.pad(x, (1, 2, 0, 1), mode="reflect")),
    Program("interpolate", IMAGE, lambda d, x: d.add("F.interpolate", x, scale_factor=2.0, mode="nearest"), list, lambda m, x: F.interpolate(x, scale_factor=2.0, mode="nearest")),
    Program("where", PAIR, lambda d, a, b: d.add("torch.where", d.add("torch.gt", a, b), a, 0.0), list, lambda m, a, b: torch.where(a > b, a, 0.0)),
    Program("clamp", X, lambda d, x: d.add("torch.clamp", x, min=-0.5, max=0.5), list, lambda m, x: x.clamp(-0.5, 0.5)),
    Program("einsum", PAIR, lambda d, a, b: d.add("torch.einsum", [a, b], equation="ni,nj->nij"), list, lambda m, a, b: torch.einsum("ni,nj->nij", a, b)),
    Program(
        "lstm, last state", SEQUENCE,
        lambda d, x: d.add("nn.Linear", d.add("Tensor.__getitem__", d.add("nn.LSTM", x, hidden_size=4, num_layers=2, batch_first=True)[1][0], index="-1"), out_features=2),
        lambda: [nn.LSTM(8, 4, num_layers=2, batch_first=True), nn.Linear(4, 2)],
        lambda m, x: m[1](m[0](x)[1][0][-1]),
    ),
    Program(
        "lstm, all outputs", SEQUENCE,
        lambda d, x: (lambda out, state: (out, *state.outputs(2)))(*d.add("nn.LSTM", x, hidden_size=4, batch_first=True).outputs(2)),
        lambda: [nn.LSTM(8, 4, batch_first=True)],
        lambda m, x: (lambda out, state: (out, *state))(*m[0](x)),
    ),
    Program(
        "lstm with a state given", (("x", ("N", 5, 8)), ("h", (1, "N", 4)), ("c", (1, "N", 4))),
        lambda d, x, h, c: d.add("nn.LSTM", x, (h, c), hidden_size=4, batch_first=True)[0],
        lambda: [nn.LSTM(8, 4, batch_first=True)],
        lambda m, x, h, c: m[0](x, (h, c))[0],
    ),
    Program(
        "a state carried over", SEQUENCE,
        lambda d, x: d.add("nn.LSTM", x, d.add("nn.LSTM", x, hidden_size=4, batch_first=True)[1], hidden_size=4, batch_first=True)[0],
        lambda: [nn.LSTM(8, 4, batch_first=True), nn.LSTM(8, 4, batch_first=True)],
        lambda m, x: m[1](x, m[0](x)[1])[0],
    ),
    Program(
        "gru, both ways", SEQUENCE,
        lambda d, x: d.add("nn.GRU", x, hidden_size=4, bidirectional=True, batch_first=True)[0],
        lambda: [nn.GRU(8, 4, bidirectional=True, batch_first=True)],
        lambda m, x: m[0](x)[0],
    ),
    Program(
        "lstm cell", (("x", ("N", 8)),),
        lambda d, x: d.add("nn.LSTMCell", x, hidden_size=4).outputs(2),
        lambda: [nn.LSTMCell(8, 4)],
        lambda m, x: m[0](x),
    ),
    Program(
        "attention with a mask", (("q", ("N", 5, 8)), ("k", ("N", 7, 8)), ("v", ("N", 7, 8)), ("mask", (5, 7))),
        lambda d, q, k, v, mask: d.add("nn.MultiheadAttention", q, k, v, attn_mask=mask, num_heads=2, batch_first=True)[0],
        lambda: [nn.MultiheadAttention(8, 2, batch_first=True)],
        lambda m, q, k, v, mask: m[0](q, k, v, attn_mask=mask)[0],
    ),
    Program(
        "attention and its weights", SEQUENCE,
        lambda d, x: d.add("nn.MultiheadAttention", x, x, x, embed_dim=8, num_heads=2, batch_first=True).outputs(2),
        lambda: [nn.MultiheadAttention(8, 2, batch_first=True)],
        lambda m, x: m[0](x, x, x),
    ),
    Program(
        "scaled dot product", SEQUENCE,
        lambda d, x: d.add("F.scaled_dot_product_attention", x, x, x, is_causal=True),
        list,
        lambda m, x: F.scaled_dot_product_attention(x, x, x, is_causal=True),
    ),
    Program(
        "transformer layer", SEQUENCE,
        lambda d, x: d.add("nn.TransformerEncoderLayer", x, nhead=2, dim_feedforward=16, dropout=0.0, batch_first=True, norm_first=True),
        lambda: [nn.TransformerEncoderLayer(8, 2, dim_feedforward=16, dropout=0.0, batch_first=True, norm_first=True)],
        lambda m, x: m[0](x),
    ),
    Program(
        "bilinear", PAIR,
        lambda d, a, b: d.add("nn.Bilinear", a, b, out_features=3),
        lambda: [nn.Bilinear(6, 6, 3)],
        lambda m, a, b: m[0](a, b),
    ),
    Program(
        "embedding", TOKENS,
        lambda d, x: d.add("nn.Embedding", x, num_embeddings=10, embedding_dim=4, padding_idx=0),
        lambda: [nn.Embedding(10, 4, padding_idx=0)],
        lambda m, x: m[0](x),
    ),
    Program(
        "shared weights", X,
        lambda d, x: (lambda h: d.add("nn.Linear", d.add("nn.ReLU", h), shares=h))(d.add("nn.Linear", x, out_features=6)),
        lambda: [nn.Linear(6, 6)],
        lambda m, x: m[0](F.relu(m[0](x))),
    ),
    Program(
        "two towers, one set of weights", PAIR,
        lambda d, a, b: (lambda h: d.add("torch.sub", h, d.add("nn.Linear", b, shares=h)))(d.add("nn.Linear", a, out_features=4)),
        lambda: [nn.Linear(6, 4)],
        lambda m, a, b: m[0](a) - m[0](b),
    ),
    Program(
        "several outputs", X,
        lambda d, x: (lambda h: (d.add("nn.Linear", h, out_features=2), d.add("nn.Linear", h, out_features=3), h))(d.add("nn.ReLU", d.add("nn.Linear", x, out_features=4))),
        lambda: [nn.Linear(6, 4), nn.Linear(4, 2), nn.Linear(4, 3)],
        lambda m, x: (lambda h: (m[1](h), m[2](h), h))(F.relu(m[0](x))),
    ),
    Program(
        "branches made in turn keep their order", X,
        lambda d, x: (lambda a, b: d.add("torch.cat", [d.add("nn.Linear", d.add("nn.ReLU", a), out_features=2), d.add("nn.Linear", d.add("nn.ReLU", b), out_features=2)], dim=1))(d.add("nn.Linear", x, out_features=3), d.add("nn.Linear", x, out_features=3)),
        lambda: [nn.Linear(6, 3), nn.Linear(6, 3), nn.Linear(3, 2), nn.Linear(3, 2)],
        lambda m, x: torch.cat([m[2](F.relu(m[0](x))), m[3](F.relu(m[1](x)))], dim=1),
    ),
    Program(
        "mse as a layer", PAIR,
        lambda d, a, b: d.add("nn.MSELoss", d.add("nn.Linear", a, out_features=6), b),
        lambda: [nn.Linear(6, 6)],
        lambda m, a, b: F.mse_loss(m[0](a), b),
    ),
    Program(
        "cross entropy with weights", (("x", ("N", 2)), ("y", ("N",), "int64")),
        lambda d, x, y: d.add("nn.CrossEntropyLoss", x, y, weight=[0.25, 0.75], label_smoothing=0.1),
        list,
        lambda m, x, y: F.cross_entropy(x, y, torch.tensor([0.25, 0.75]), label_smoothing=0.1),
    ),
    Program(
        "pool and unpool", IMAGE,
        lambda d, x: (lambda h, i: d.add("nn.MaxUnpool2d", h, i, kernel_size=2))(*d.add("nn.MaxPool2d", x, kernel_size=2, return_indices=True).outputs(2)),
        list,
        lambda m, x: F.max_unpool2d(*F.max_pool2d(x, 2, return_indices=True), 2),
    ),
    Program(
        "norms", SEQUENCE,
        lambda d, x: d.add("nn.RMSNorm", d.add("nn.GroupNorm", d.add("nn.LayerNorm", x), num_groups=5)),
        lambda: [nn.LayerNorm(8), nn.GroupNorm(5, 5), nn.RMSNorm(8)],
        lambda m, x: m[2](m[1](m[0](x))),
    ),
    Program(
        "dropout in training", X,
        lambda d, x: d.add("F.dropout", d.add("nn.Dropout", x, p=0.5), p=0.25),
        list,
        lambda m, x: F.dropout(F.dropout(x, 0.5), 0.25),
    ),
    Program(
        "threshold and prelu", X,
        lambda d, x: d.add("nn.PReLU", d.add("nn.Threshold", x, threshold=0.1, value=-1.0), num_parameters=6),
        lambda: [nn.PReLU(6)],
        lambda m, x: m[0](F.threshold(x, 0.1, -1.0)),
    ),
]  # fmt: skip


def _draft(program: Program) -> builder.ModelGraph:
    draft = builder.Draft("Net")
    handles = [draft.input(*item) for item in program.inputs]
    outputs = program.draft(draft, *handles)
    return draft.output(*outputs) if isinstance(outputs, tuple) else draft.output(outputs)


def _gradients(result: Any, leaves: list[torch.Tensor]) -> list[torch.Tensor | None]:
    results = [r for r in (result if isinstance(result, tuple) else (result,)) if r.requires_grad]
    if not results:
        return []
    return list(torch.autograd.grad(sum(r.square().sum() for r in results), leaves, allow_unused=True))


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.name for program in PROGRAMS])
def test_same_as_by_hand(program: Program) -> None:
    graph = _draft(program)
    report = builder.check(graph)
    assert report.ok, report.findings
    torch.manual_seed(7)
    built = builder.build(graph)
    torch.manual_seed(7)
    by_hand = nn.ModuleList(program.layers())
    assert sum(p.numel() for p in built.parameters()) == sum(p.numel() for p in by_hand.parameters())
    torch.manual_seed(8)
    inputs = [eval(random_input(graph, item), {"torch": torch}) for item in graph.inputs]
    inputs = [value.requires_grad_() if value.is_floating_point() else value for value in inputs]
    torch.manual_seed(9)
    expected = program.forward(by_hand, *inputs)
    torch.manual_seed(9)
    found = built(*inputs)
    assert isinstance(found, tuple) == isinstance(expected, tuple)
    for a, b in zip(
        found if isinstance(found, tuple) else (found,),
        expected if isinstance(expected, tuple) else (expected,),
        strict=True,
    ):
        assert torch.equal(a, b)
    leaves = [value for value in inputs if value.requires_grad]
    for a, b in zip(
        _gradients(found, [*built.parameters(), *leaves]),
        _gradients(expected, [*by_hand.parameters(), *leaves]),
        strict=True,
    ):
        assert (a is None and b is None) or torch.equal(a, b)


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.name for program in PROGRAMS])
def test_written_read_and_written_again_is_the_same(program: Program) -> None:
    source = builder.emit(_draft(program))
    assert builder.emit(builder.parse(source)) == source
