"""Modules that exist → documents: with their weights carried over, the same outputs bit for bit."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import builder
from builder.code.trace import TraceError, copy_weights


class Block(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1)
        self.norm = nn.BatchNorm2d(channels)
        self.act = nn.ReLU(inplace=True)

    def forward(self, x):
        h = self.act(self.norm(self.conv(x)))
        h += x
        return self.act(h)


class Residual(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, bias=False)
        self.layers = nn.Sequential(Block(8), Block(8))
        self.fc = nn.Linear(8, 10)

    def forward(self, x):
        x = self.layers(self.stem(x))
        x = F.adaptive_avg_pool2d(x, 1)
        return self.fc(x.view(x.size(0), -1))


class Dynamic(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.a = nn.Linear(4, 4)
        self.scale = nn.Parameter(torch.rand(4))
        self.register_buffer("shift", torch.rand(4))

    def forward(self, x):
        for _ in range(3):
            x = torch.tanh(self.a(x))
            if x.sum() > 100:
                x = x * 2
        return x * self.scale + self.shift, x[:, 0]


class Sequences(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(20, 8, padding_idx=0)
        self.rnn = nn.LSTM(8, 8, batch_first=True, bidirectional=True)
        self.layer = nn.TransformerEncoderLayer(16, 4, 32, batch_first=True, activation="gelu")
        self.attn = nn.MultiheadAttention(16, 4, batch_first=True, bias=False)

    def forward(self, x):
        out, (h, _) = self.rnn(self.embed(x))
        out = self.layer(out)
        a, _ = self.attn(out, out, out)
        return torch.cat([a, out], -1).mean(1), h


MODULES = [
    ("residual network", Residual, [torch.randn(2, 3, 12, 12)]),
    ("loops and branches", Dynamic, [torch.randn(2, 4)]),
    ("recurrent and attention", Sequences, [torch.randint(0, 20, (2, 5))]),
    ("sequential", lambda: nn.Sequential(nn.Linear(4, 4, bias=False), nn.LeakyReLU(0.2), nn.LayerNorm(4)), [torch.randn(2, 4)]),
    ("one layer", lambda: nn.Bilinear(4, 3, 2), [torch.randn(2, 4), torch.randn(2, 3)]),
]  # fmt: skip


@pytest.mark.parametrize(("make", "inputs"), [row[1:] for row in MODULES], ids=[row[0] for row in MODULES])
def test_the_document_computes_the_same(make, inputs) -> None:
    module = make()
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    module.eval()
    was = {name: value.clone() for name, value in module.state_dict().items()}
    graph = builder.trace(module, *inputs)
    built = builder.build(graph).eval()
    assert copy_weights(module, graph, built) == len(built.state_dict()) == len(was)
    expected, found = module(*inputs), built(*inputs)
    expected, found = (r if isinstance(r, tuple) else (r,) for r in (expected, found))
    for a, b in zip(found, expected, strict=True):
        assert torch.equal(a, b)
    assert all(torch.equal(was[name], value) for name, value in module.state_dict().items())
    if not any(node.type == "code" for node in graph.nodes):
        bigger = [torch.cat([value, value]) for value in inputs]
        assert torch.equal(
            built(*bigger)[0] if isinstance(built(*bigger), tuple) else built(*bigger),
            module(*bigger)[0] if isinstance(module(*bigger), tuple) else module(*bigger),
        )


def test_names_are_paths() -> None:
    graph = builder.trace(Residual().eval(), torch.randn(2, 3, 12, 12))
    assert {"stem", "layers_0_conv", "layers_1_norm", "fc"} <= {node.id for node in graph.nodes}
    assert graph.inputs[0].shape == ("N", 3, 12, 12)


class Constant(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return torch.arange(3)
        return torch.zeros(3)


class Numpy(nn.Module):
    def forward(self, x):
        return torch.from_numpy(x.numpy() * 2)


@pytest.mark.parametrize(
    ("module", "inputs", "message"),
    [
        (Constant(), [torch.ones(2)], "Constant cannot be traced: a tensor of shape (3,) that was made inside forward"),
        (Numpy(), [torch.ones(2)], "Numpy cannot be traced"),
        (nn.Linear(2, 2), [3], "input 0 is a int; a document's inputs are tensors"),
        (nn.Linear(2, 2), [torch.ones(2, 5)], "document"),
    ],
)
def test_what_cannot_be_traced_says_why(module, inputs, message) -> None:
    if message == "document":
        assert not builder.check(builder.trace(module, *inputs)).ok
        return
    with pytest.raises(TraceError) as caught:
        builder.trace(module, *inputs)
    assert message in str(caught.value)
