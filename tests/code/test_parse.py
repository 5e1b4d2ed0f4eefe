"""Modules as people write them: read, written again, and the same outputs under the same seed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

import builder
from builder.code.main_part import random_input
from builder.code.parse import ParseError

HEAD = "import math\nimport torch\nimport torch.nn as nn\nimport torch.nn.functional as F\n\n"

MODULES = {
    "mnist example": (["nn.Conv2d", "F.relu", "nn.Conv2d", "F.relu", "F.max_pool2d", "nn.Dropout", "torch.flatten", "nn.Linear", "F.relu", "F.dropout", "nn.Linear", "F.log_softmax"], """
class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, 1)
        self.conv2 = nn.Conv2d(32, 64, 3, 1)
        self.dropout1 = nn.Dropout(0.25)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        x = self.conv1(x)
        x = F.relu(x)
        x = F.relu(self.conv2(x))
        x = F.max_pool2d(x, 2)
        x = self.dropout1(x)
        x = x.view(x.size(0), -1)
        x = F.dropout(F.relu(self.fc1(x)), 0.5, training=self.training)
        return F.log_softmax(self.fc2(x), dim=1)

if __name__ == "__main__":
    Net()(torch.randn(1, 1, 28, 28))
"""),
    "sequential": (["nn.Linear", "nn.ReLU", "nn.Linear"], """
class Net(nn.Module):
    def __init__(self, hidden=16):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(4, hidden), nn.ReLU(), nn.Linear(hidden, hidden // 2))

    def forward(self, x):
        return self.net(x)
"""),
    "sequential from a comprehension": (["nn.Linear", "nn.Linear", "nn.Linear", "nn.Tanh"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(*[nn.Linear(4, 4) for _ in range(3)], nn.Tanh())

    def forward(self, x):
        return self.net(x)
"""),
    "residual blocks in a list": (["nn.Conv2d", "flow.repeat", "nn.AdaptiveAvgPool2d", "torch.flatten", "nn.Linear"], """
class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1)
        self.relu = nn.ReLU(inplace=True)

    def forward(self, x):
        out = self.conv(x)
        out += x
        return self.relu(out)

class Net(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.stem = nn.Conv2d(3, width, 3)
        self.blocks = nn.ModuleList([Block(width) for _ in range(3)])
        self.pool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(width, 10)

    def forward(self, x):
        x = self.stem(x)
        for block in self.blocks:
            x = block(x)
        x = torch.flatten(self.pool(x), 1)
        return self.fc(x)
"""),
    "operators": (["torch.rsub", "torch.mul", "torch.matmul", "torch.pow", "torch.div", "torch.sub"], """
class Net(nn.Module):
    def forward(self, x, y):
        a = 1 - x
        b = 2 * a @ y
        return b ** 2 / 3 - x

if __name__ == "__main__":
    x = torch.randn(2, 4)
    y = torch.randn(4, 4)
    Net()(x, y)
"""),
    "a layer used twice": (["nn.Linear", "torch.relu", "nn.Linear"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)

    def forward(self, x):
        return self.fc(torch.relu(self.fc(x)))
"""),
    "lstm with the last step": (["nn.Embedding", "nn.LSTM", "Tensor.__getitem__", "nn.Linear"], """
class Net(nn.Module):
    def __init__(self, vocab: int = 50, *, dim: int = 8):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.rnn = nn.LSTM(dim, dim, num_layers=2, batch_first=True)
        self.fc = nn.Linear(dim, 3)

    def forward(self, tokens):
        out, (h, c) = self.rnn(self.embed(tokens))
        return self.fc(out[:, -1]), h
"""),
    "self-attention": (["nn.LayerNorm", "nn.MultiheadAttention", "torch.add", "torch.mean"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(16)
        self.attn = nn.MultiheadAttention(16, 4, batch_first=True)

    def forward(self, x):
        h = self.norm(x)
        x = x + self.attn(h, h, h, need_weights=False)[0]
        return x.mean(dim=1)
"""),
    "a branch on values stays as code": (["nn.Linear", "code"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        h = self.a(x)
        if h.sum() > 0:  # which way depends on the data
            return h * 2
        return h - 1
"""),
    "parameters and printing stay as code": (["nn.Linear", "code", "torch.tanh"], """
class Net(nn.Module):
    def __init__(self, size=4):
        super().__init__()
        self.a = nn.Linear(4, size)
        self.scale = nn.Parameter(torch.ones(size))

    def forward(self, x):
        h = self.a(x)
        h = h * self.scale
        print(h.shape)
        return torch.tanh(h)
"""),
    "helpers and constants of the file stay with the code": (["code"], """
SCALE = 3

def swish(x):
    # a comment that stays
    return x * torch.sigmoid(x) / math.sqrt(SCALE)

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        return swish(self.a(x))
"""),
    "a method is a code node": (["nn.Linear", "nn.Linear", "nn.Linear", "code", "nn.Linear"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.enc = nn.Linear(4, 8)
        self.mu = nn.Linear(8, 2)
        self.logvar = nn.Linear(8, 2)
        self.dec = nn.Linear(2, 4)

    def sample(self, mu, logvar):
        std = torch.exp(0.5 * logvar)
        return mu + torch.randn_like(std) * std

    def forward(self, x):
        h = self.enc(x)
        mu, logvar = self.mu(h), self.logvar(h)
        return self.dec(self.sample(mu, logvar)), mu, logvar
"""),
    "a layer that only code calls": (["code", "torch.relu"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)

    def forward(self, x):
        while x.norm() > 1:
            x = self.a(x) * 0.5
        return torch.relu(x)
"""),
    "an early return": (["nn.Linear", "code"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 4)
        self.b = nn.Linear(4, 4)

    def forward(self, x):
        h = self.a(x)
        if h.sum() > 0:
            return self.b(h)
        h = h - 1
        return h
"""),
    "sizes of the input": (["nn.Embedding", "code"], """
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(10, 4)

    def forward(self, tokens):
        b, t = tokens.shape
        h = self.embed(tokens)
        return h.reshape(b * t, 4)
"""),
}  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_read_written_and_run_it_is_the_same_model(name: str, capsys) -> None:
    types, text = MODULES[name]
    source = HEAD + text
    graph = builder.parse(source)
    assert sorted(node.type for node in graph.nodes) == sorted(types)
    written = builder.emit(graph)
    torch.manual_seed(0)
    before = builder.build(source, name="Net").eval()
    torch.manual_seed(0)
    after = builder.build(graph).eval()
    inputs = [eval(random_input(graph, item), {"torch": torch}) for item in graph.inputs]
    torch.manual_seed(1)
    expected = before(*inputs)
    torch.manual_seed(1)
    found = after(*inputs)
    expected, found = (r if isinstance(r, tuple) else (r,) for r in (expected, found))
    for a, b in zip(found, expected, strict=True):
        assert torch.equal(a, b)
    assert builder.emit(builder.parse(written)) == written


def test_code_is_kept_verbatim() -> None:
    graph = builder.parse(HEAD + MODULES["a branch on values stays as code"][1])
    code = next(node for node in graph.nodes if node.type == "code")
    assert code.params["source"] == ("if h.sum() > 0:  # which way depends on the data\n    return h * 2\nreturn h - 1")
    assert code.params["inputs"] == ["h"]
    helpers = builder.parse(HEAD + MODULES["helpers and constants of the file stay with the code"][1])
    code = next(node for node in helpers.nodes if node.type == "code")
    assert "    # a comment that stays\n" in code.params["prelude"]


def test_names_are_the_attributes_names() -> None:
    graph = builder.parse(HEAD + MODULES["mnist example"][1])
    assert {"conv1", "conv2", "dropout1", "fc1", "fc2"} <= {node.name for node in graph.nodes}
    assert graph.inputs[0].shape == ("N", 1, 28, 28)


def test_nothing_of_the_source_is_run_and_torch_is_not_needed(tmp_path: Path) -> None:
    source = (
        "import torch\nfrom torch import nn\nopen('ran', 'w')\nclass Net(nn.Module):\n"
        "    def __init__(self):\n        super().__init__()\n        open('ran', 'w')\n        self.a = nn.Linear(2, 2)\n"
        "    def forward(self, x):\n        return self.a(x)\n"
    )
    code = f"import sys, builder; g = builder.parse({source!r}); print(len(g.nodes), 'torch' in sys.modules)"
    root = Path(builder.__file__).parent.parent
    answer = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {code}"],
        capture_output=True, text=True, check=True, cwd=tmp_path,
    )  # fmt: skip
    assert answer.stdout == "1 False\n"
    assert not list(tmp_path.iterdir())


ERRORS = [
    ("no Python", "class Net(nn.Module:\n", "line 1: "),
    ("a class comes first", HEAD + "class A:\n    pass\n\nnet = nn.Sequential(nn.Linear(1, 1))\n", "no nn.Module class"),
    ("no module", "x = 1\n", "there is no nn.Module class with a forward in this source"),
    ("no forward", HEAD + "class Net(nn.Module):\n    pass\n", "there is no nn.Module class with a forward"),
    ("any arguments", HEAD + "class Net(nn.Module):\n    def forward(self, *xs):\n        return xs[0]\n", "line 7: forward of Net takes * or ** arguments"),
    ("nothing returned", HEAD + "class Net(nn.Module):\n    def forward(self, x):\n        x = x + 1\n", "forward returns nothing"),
    ("null bytes", "\0", "not Python source"),
    ("itself", HEAD + "class Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.a = Net()\n    def forward(self, x):\n        return self.a(x)\n", "class Net makes instances of itself"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "message"), [row[1:] for row in ERRORS], ids=[row[0] for row in ERRORS])
def test_what_cannot_be_read(source: str, message: str) -> None:
    with pytest.raises(ParseError) as caught:
        builder.parse(source)
    assert message in str(caught.value)


def test_a_class_can_be_chosen() -> None:
    source = HEAD + MODULES["residual blocks in a list"][1]
    assert builder.parse(source).name == "Net"
    from builder.code.parse import parse

    with pytest.raises(ParseError, match="there is no module class 'Nett'; did you mean Net"):
        parse(source, name="Nett")


def test_a_sequential_at_the_top_of_a_file_is_a_model():
    source = """
import torch.nn as nn

hidden = 8
model = nn.Sequential(
    nn.Linear(4, hidden),
    nn.ReLU(),  # act
    nn.Linear(hidden, 2),
)
print(model)
"""
    graph = builder.parse(source)
    assert [node.type for node in graph.nodes] == ["nn.Linear", "nn.ReLU", "nn.Linear"]
    assert graph.nodes[0].params == {"in_features": 4, "out_features": 8}
    scope: dict = {}
    exec(source, scope)
    mine = builder.build(graph)
    mine.load_state_dict(dict(zip(mine.state_dict(), scope["model"].state_dict().values(), strict=True)))
    x = torch.randn(3, 4)
    assert torch.equal(mine(x), scope["model"](x))


def test_layers_assigned_together_and_names_from_torch():
    source = """
from torch.nn import Conv2d, Linear, Module
from torch.nn.functional import adaptive_avg_pool2d as gap
from torch.special import expm1


class Net(Module):
    def __init__(self):
        super().__init__()
        self.c, self.l = Conv2d(3, 4, 3), Linear(4, 2)
        self.steps = [1, 2]

    def forward(self, img):
        h = gap(self.c(img), 1).flatten(1)
        for step in self.steps:
            if h.sum() > step:
                h = expm1(h)
        return self.l(h)
"""
    graph = builder.parse(source)
    types = [node.type for node in graph.nodes]
    assert types[0] == "nn.Conv2d"
    assert types[-1] == "nn.Linear"
    assert "code" in types
    scope: dict = {}
    exec(source, scope)
    theirs, mine = scope["Net"](), builder.build(graph)
    mine.load_state_dict(theirs.state_dict())
    x = torch.randn(2, 3, 8, 8)
    assert torch.equal(mine(x), theirs(x))
