"""Named programs whose tapes are held against autograd itself: each makes a model (or leaves) and gives its losses.

`program(name)` registers a function that returns (model, losses): `model` is None or a Module, `losses` a function that
runs the forward and returns what `capture` is given. `backward` replaces the plain `loss.backward()`. `needs` names what
a machine may lack: "cuda", or a package.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, NamedTuple

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint


class Program(NamedTuple):
    name: str
    make: Callable[[], tuple[nn.Module | None, Callable[[], Any]]]
    backward: Callable[[Any], None]
    needs: str | None


PROGRAMS: list[Program] = []


def missing(what: str | None) -> bool:
    """Whether this machine lacks it."""
    if what == "cuda":
        return not torch.cuda.is_available()
    return what is not None and find_spec(what) is None


def total(losses: Any) -> None:
    losses.backward()


def program(name: str, backward: Callable[[Any], None] = total, *, needs: str | None = None):
    def keep(make):
        PROGRAMS.append(Program(name, make, backward, needs))
        return make

    return keep


def leaf(*shape: int) -> Tensor:
    return torch.randn(*shape, requires_grad=True)


class Holding(nn.Module):
    """A module made of leaves and a function, so that leaves are parameters."""

    def __init__(self, run: Callable[..., Any], **shapes: tuple[int, ...]) -> None:
        super().__init__()
        for name, shape in shapes.items():
            setattr(self, name, nn.Parameter(torch.randn(shape)))
        self.run = run

    def forward(self, *inputs: Any) -> Any:
        return self.run(self, *inputs)


def simple(name: str, run: Callable[..., Any], **shapes: tuple[int, ...]) -> None:
    """A program in one expression over parameters of these shapes."""

    def make():
        model = Holding(run, **shapes)
        return model, lambda: model()

    program(name)(make)


def layers(name: str, make_model: Callable[[], nn.Module], *shape: int) -> None:
    """A program that is one Module on one random input, its output squared and averaged."""

    def make():
        model = make_model()
        x = torch.randn(*shape)

        def losses():
            out = model(x)
            out = out[0] if isinstance(out, tuple) else out
            return out.pow(2).mean()

        return model, losses

    program(name)(make)


# ---- one operation each

simple("chain", lambda m: (m.a * 2 + 1).tanh().sum(), a=(3, 4))
simple("diamond", lambda m: (m.a.sin() * m.a.cos()).sum(), a=(3,))
simple("many uses of one leaf", lambda m: sum((m.a * k).sum() for k in range(5)), a=(2, 2))
simple("matrix product", lambda m: (m.a @ m.b).pow(2).sum(), a=(3, 4), b=(4, 2))
simple("batched product", lambda m: torch.bmm(m.a, m.b).sum(), a=(2, 3, 4), b=(2, 4, 2))
simple("einsum", lambda m: torch.einsum("ij,jk,kl->il", m.a, m.b, m.c).sum(), a=(2, 3), b=(3, 4), c=(4, 2))
simple("broadcast", lambda m: (m.a + m.b).exp().sum(), a=(3, 1), b=(1, 4))
simple(
    "cat and split",
    lambda m: sum(p.pow(k + 1).sum() for k, p in enumerate(torch.cat([m.a, m.b]).split(2))),
    a=(2, 3),
    b=(4, 3),
)
simple("stack and unbind", lambda m: torch.stack([m.a, m.b]).unbind(1)[0].sum(), a=(3,), b=(3,))
simple("chunk, one part unused", lambda m: m.a.chunk(3)[1].sum(), a=(6, 2))
simple("views", lambda m: m.a.view(2, 6).t().reshape(3, 4).permute(1, 0).unsqueeze(0).expand(2, 4, 3).sum(), a=(3, 4))
simple("indexing", lambda m: (m.a[1:, ::2] * 3).sum() + m.a[0, 0], a=(3, 4))
simple("fancy indexing", lambda m: m.a[torch.tensor([0, 0, 2])].pow(2).sum(), a=(3, 4))
simple(
    "gather and scatter",
    lambda m: (
        torch.zeros(3, 4)
        .scatter_add(1, torch.tensor([[0], [1], [1]]), m.a.gather(1, torch.tensor([[0], [1], [2]])))
        .pow(2)
        .sum()
    ),
    a=(3, 4),
)
simple("where", lambda m: torch.where(m.a > 0, m.a, 0.1 * m.a).sum(), a=(5,))
simple("max with indices", lambda m: m.a.max(1).values.sum(), a=(3, 4))
simple("topk and sort", lambda m: m.a.topk(2).values.sum() + m.a.sort().values[0].sum(), a=(3, 4))
simple("softmax and log", lambda m: -(m.a.softmax(-1) + 1e-9).log().mean(), a=(3, 4))
simple("logsumexp and cumsum", lambda m: m.a.cumsum(0).logsumexp(1).sum(), a=(3, 4))
simple("svd", lambda m: torch.linalg.svdvals(m.a).sum(), a=(3, 3))
simple("fft", lambda m: torch.fft.rfft(m.a).abs().sum(), a=(8,))
simple("complex", lambda m: (torch.complex(m.a, m.b) ** 2).real.sum(), a=(3,), b=(3,))
simple("double precision", lambda m: (m.a.double() * 2).sin().sum(), a=(3,))
simple("half way", lambda m: (m.a.bfloat16() * 2).float().sum(), a=(3,))
simple("in-place on a result", lambda m: (m.a * 2).add_(1).mul_(3).relu_().sum(), a=(4,))
simple("zero gradient", lambda m: (m.a * 0).sum(), a=(4,))
simple("infinite gradient", lambda m: (m.a * 0).sqrt().sum(), a=(4,))
simple("scalar leaf", lambda m: m.a * 3, a=())
simple("the loss is a leaf", lambda m: m.a, a=())
simple("embedding bag of shared rows", lambda m: F.embedding(torch.tensor([0, 1, 1]), m.a).sum(), a=(4, 3))
simple("attention by hand", lambda m: F.scaled_dot_product_attention(m.a, m.a, m.a).sum(), a=(1, 2, 5, 4))
simple("grid sample", lambda m: F.grid_sample(m.a, torch.zeros(1, 2, 2, 2), align_corners=False).sum(), a=(1, 1, 4, 4))


@program("in-place on a view")
def _():
    model = Holding(None, a=(3, 4))

    def run(m):
        h = m.a * 2
        h[0].mul_(3)
        h[:, 1] = 0
        return h.sum()

    model.run = run
    return model, model


# ---- layers

layers("linear", lambda: nn.Linear(4, 3), 5, 4)
layers("mlp", lambda: nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.GELU(), nn.Linear(8, 2)), 5, 4)
layers(
    "cnn",
    lambda: nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(36, 3)
    ),
    2,
    1,
    8,
    8,
)
layers(
    "normalisations",
    lambda: nn.Sequential(nn.LayerNorm(6), nn.Unflatten(1, (2, 3)), nn.GroupNorm(2, 2), nn.InstanceNorm1d(2)),
    4,
    6,
)
layers("dropout", lambda: nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 2)), 5, 4)
layers("rnn", lambda: nn.RNN(3, 4, num_layers=2, batch_first=True), 2, 5, 3)
layers("lstm", lambda: nn.LSTM(3, 4, bidirectional=True), 5, 2, 3)
layers("gru", lambda: nn.GRU(3, 4), 5, 2, 3)
layers("encoder layer", lambda: nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0), 3, 2, 8)
layers("transposed convolution", lambda: nn.ConvTranspose1d(2, 3, 3), 2, 2, 5)
layers("weight norm", lambda: nn.utils.parametrizations.weight_norm(nn.Linear(4, 3)), 5, 4)
layers("spectral norm", lambda: nn.utils.parametrizations.spectral_norm(nn.Linear(4, 3)), 5, 4)
layers(
    "prelu and bilinear upsampling",
    lambda: nn.Sequential(nn.PReLU(), nn.Upsample(scale_factor=2, mode="bilinear"), nn.Conv2d(1, 1, 1)),
    1,
    1,
    3,
    3,
)


class Residual(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(2, 2, 3, padding=1) for _ in range(4))

    def forward(self, x: Tensor) -> Tensor:
        for conv in self.convs:
            x = x + F.relu(conv(x))
        return x.mean()


@program("residual blocks")
def _():
    model, x = Residual(), torch.randn(2, 2, 5, 5)
    return model, lambda: model(x)


@program("multi-head attention")
def _():
    model, x = nn.MultiheadAttention(8, 2), torch.randn(3, 2, 8)
    return model, lambda: model(x, x, x)[0].sum()


@program("lstm cell, unrolled")
def _():
    model, x = nn.LSTMCell(3, 4), torch.randn(12, 2, 3)

    def losses():
        state = None
        for step in x:
            state = model(step, state)
        return state[0].sum()

    return model, losses


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embed = nn.Embedding(7, 4)
        self.head = nn.Linear(4, 7, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.embed(x))


@program("tied weights")
def _():
    model, x = Tied(), torch.tensor([1, 2, 3])
    return model, lambda: F.cross_entropy(model(x), x)


@program("one module called twice")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    return model, lambda: model(model(x).tanh()).sum()


@program("frozen and unused parameters")
def _():
    model, x = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 4)]), torch.randn(2, 4)
    model[0].requires_grad_(False)
    return model, lambda: model[1](model[0](x)).sum()


@program("cut by detach")
def _():
    model, x = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 4)]), torch.randn(2, 4)
    return model, lambda: model[1](model[0](x).detach()).sum()


# ---- losses, outputs


@program("several losses in one list", lambda losses: torch.autograd.backward(losses))
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)

    def losses():
        h = model(x)
        return [h.sum(), h.pow(2).sum()]

    return model, losses


@program("outputs in a dict", lambda out: out["loss"].backward())
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)

    def losses():
        h = model(x)
        return {"loss": h.sum(), "names": ["a"], "count": 3}

    return model, losses


@dataclass
class Output:
    loss: Tensor
    extra: Tensor | None = None


@program("outputs in a dataclass", lambda out: out.loss.backward())
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    return model, lambda: Output(model(x).sum())


def twice(loss: Tensor) -> None:
    loss.backward(retain_graph=True)
    loss.backward()


@program("retain_graph", twice)
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    return model, lambda: model(x).tanh().sum()


@program("double backward")
def _():
    model, x = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 1)), torch.randn(3, 4, requires_grad=True)

    def losses():
        (slope,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
        return ((slope.norm(dim=1) - 1) ** 2).mean()

    return model, losses


@program("backward with create_graph", lambda loss: loss.backward(create_graph=True))
def _():
    x = leaf(3)
    return None, lambda: (x**3).sum()


@program("three orders")
def _():
    x = leaf(3)

    def losses():
        value = (x**4).sum()
        for _ in range(2):
            (slope,) = torch.autograd.grad(value, x, create_graph=True)
            value = slope.sum()
        return value

    return None, losses


# ---- custom functions, hooks


class Scaled(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x)
        ctx.factor = factor
        return x.pow(2) * factor

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return 2 * x * g * ctx.factor, None


class Opaque(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, g):
        return g


class TwoOut(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, y):
        return x + y, x - y

    @staticmethod
    def backward(ctx, g, h):
        return g + h, g - h


@program("custom function")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    return model, lambda: Scaled.apply(model(x), 3.0).sum()


@program("custom function twice in a row")
def _():
    x = leaf(3)
    return None, lambda: Opaque.apply(Opaque.apply(x)).sum()


@program("custom function with two outputs, one unused")
def _():
    x, y = leaf(3), leaf(3)
    return None, lambda: TwoOut.apply(x, y)[0].sum()


@program("custom function as the loss")
def _():
    x = leaf(1)
    return None, lambda: Scaled.apply(x, 2.0)


@program("a tensor hook that scales")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)

    def losses():
        h = model(x)
        h.register_hook(lambda g: g * 2)
        return h.tanh().sum()

    return model, losses


@program("hooks of the user's on parameters")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    model.weight.register_hook(lambda g: g.clamp(-0.1, 0.1))
    model.bias.register_post_accumulate_grad_hook(lambda p: None)
    return model, lambda: model(x).pow(2).sum()


@program("module hooks of the user's")
def _():
    model, x = nn.Sequential(nn.Linear(4, 4), nn.ReLU()), torch.randn(2, 4, requires_grad=True)
    model[0].register_full_backward_hook(lambda m, gi, go: None)
    model[0].register_forward_hook(lambda m, i, o: o * 2)
    return model, lambda: model(x).sum()


@program("retain_grad")
def _():
    x = leaf(3)

    def losses():
        h = x * 2
        h.retain_grad()
        return h.sin().sum()

    return None, losses


# ---- checkpoints, autocast, saved-tensor hooks


@program("checkpoint")
def _():
    model, x = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 4)), torch.randn(2, 4)
    return model, lambda: checkpoint(model, x, use_reentrant=False).sum()


@program("reentrant checkpoint")
def _():
    model, x = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 4)), torch.randn(2, 4, requires_grad=True)
    return model, lambda: checkpoint(model, x, use_reentrant=True).sum()


@program("saved tensors packed by a hook")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)

    def losses():
        with torch.autograd.graph.saved_tensors_hooks(lambda t: t.numpy(), torch.from_numpy):
            return model(x.clone()).tanh().sum()

    return None if model is None else model, losses


@program("autocast")
def _():
    model, x = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.Linear(8, 4)), torch.randn(2, 4)

    def losses():
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return model(x).float().pow(2).mean()

    return model, losses


@program("no_grad in the middle")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)

    def losses():
        with torch.no_grad():
            scale = model(x).abs().max()
        return (model(x) / scale).sum()

    return model, losses


# ---- other kinds of tensors


@program("packed sequence")
def _():
    model = nn.LSTM(3, 4, batch_first=True)
    x = torch.randn(2, 5, 3)

    def losses():
        packed = nn.utils.rnn.pack_padded_sequence(x, torch.tensor([5, 3]), batch_first=True)
        out, _ = model(packed)
        return nn.utils.rnn.pad_packed_sequence(out, batch_first=True)[0].sum()

    return model, losses


@program("packed sequence as the output", lambda out: out.data.sum().backward())
def _():
    model = nn.GRU(3, 4, batch_first=True)
    x = torch.randn(2, 5, 3)
    return model, lambda: model(nn.utils.rnn.pack_padded_sequence(x, torch.tensor([5, 3]), batch_first=True))[0]


@program("nested tensor")
def _():
    model = nn.Linear(3, 2)
    parts = [torch.randn(2, 3), torch.randn(4, 3)]

    def losses():
        return model(torch.nested.nested_tensor(parts, layout=torch.jagged)).values().sum()

    return model, losses


@program("sparse gradient")
def _():
    model = nn.Embedding(10, 3, sparse=True)
    return model, lambda: model(torch.tensor([1, 1, 4])).pow(2).sum()


@program("functional call")
def _():
    model, x = nn.Linear(4, 4), torch.randn(2, 4)
    weights = {name: p * 1.0 for name, p in model.named_parameters()}

    def losses():
        weights.update({name: p * 2.0 for name, p in model.named_parameters()})
        return torch.func.functional_call(model, weights, (x,)).sum()

    return model, losses


@program("vmap")
def _():
    x = leaf(3, 4)
    return None, lambda: torch.func.vmap(lambda row: row.sin().sum())(x).sum()


@program("torch.func.grad inside")
def _():
    x = leaf(3)
    return None, lambda: torch.func.grad(lambda v: (v**3).sum())(x).sum()


@program("function of two modules' outputs, dict of losses", lambda out: sum(out.values()).backward())
def _():
    model = nn.ModuleDict({"a": nn.Linear(4, 2), "b": nn.Linear(4, 2)})
    x = torch.randn(2, 4)
    return model, lambda: {"a": model["a"](x).sum(), "b": model["b"](x).pow(2).sum()}


# ---- models that return more than a tensor


class Pair(NamedTuple):
    scores: Tensor
    hidden: Tensor | None


class Returning(nn.Module):
    """A Linear whose result comes in some wrapping."""

    def __init__(self, wrap: Callable[[Tensor], Any]) -> None:
        super().__init__()
        self.layer = nn.Linear(4, 4)
        self.wrap = wrap

    def forward(self, x: Tensor) -> Any:
        return self.wrap(self.layer(x))


def returning(name: str, wrap: Callable[[Tensor], Any], backward: Callable[[Any], None]) -> None:
    """A program whose model returns this wrapping; the whole of it is captured."""

    def make():
        model, x = Returning(wrap), torch.randn(2, 4)
        return model, lambda: model(x)

    program(name, backward)(make)


returning("a model that returns a named tuple", lambda h: Pair(h.tanh(), h), lambda out: out.scores.sum().backward())
returning("a model that returns a dataclass", lambda h: Output(h.sum(), h), lambda out: out.loss.backward())
returning(
    "a model that returns dicts and tuples within each other",
    lambda h: {"out": (h.sin(), [h.cos()]), "count": 2},
    lambda out: (out["out"][0] * out["out"][1][0]).sum().backward(),
)


# ---- Hugging Face, from tiny configurations


@program("GPT-2", lambda out: out.loss.backward(), needs="transformers")
def _():
    from transformers import GPT2Config, GPT2LMHeadModel

    config = GPT2Config(
        n_layer=2, n_embd=16, n_head=2, vocab_size=30, n_positions=16, bos_token_id=1, eos_token_id=2, use_cache=False
    )
    model, x = GPT2LMHeadModel(config), torch.randint(0, 30, (2, 6))
    return model, lambda: model(x, labels=x)


@program("BERT", lambda out: out.loss.backward(), needs="transformers")
def _():
    from transformers import BertConfig, BertForSequenceClassification

    config = BertConfig(
        num_hidden_layers=2, hidden_size=16, num_attention_heads=2, intermediate_size=32, vocab_size=30,
        max_position_embeddings=16, num_labels=3,
    )  # fmt: skip
    model, x, y = BertForSequenceClassification(config), torch.randint(0, 30, (2, 6)), torch.tensor([0, 2])
    return model, lambda: model(x, labels=y)


@program("T5", lambda out: out.loss.backward(), needs="transformers")
def _():
    from transformers import T5Config, T5ForConditionalGeneration

    config = T5Config(
        num_layers=2, d_model=16, d_kv=8, d_ff=32, num_heads=2, vocab_size=30, decoder_start_token_id=0,
        use_cache=False,
    )  # fmt: skip
    model, x, y = T5ForConditionalGeneration(config), torch.randint(0, 30, (2, 6)), torch.randint(0, 30, (2, 4))
    return model, lambda: model(input_ids=x, labels=y)


# ---- compiled regions


def compiled(name: str, backend: str) -> None:
    """An MLP compiled by a backend that makes no machine code: what counts here is how its graph hangs together."""

    def make():
        torch._dynamo.reset()  # it gives a function up after a few recompilations, and each test makes its own
        model, x = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 2)), torch.randn(3, 4)
        fast = torch.compile(model, backend=backend)
        return model, lambda: fast(x).pow(2).sum()

    program(name)(make)


compiled("compiled, its gradient too", "aot_eager")
compiled("compiled, its gradient by autograd", "eager")


# ---- deep


@program("rnn of 5,000 steps")
def _():
    model, x = nn.RNN(2, 3), torch.randn(5000, 1, 2)
    return model, lambda: model(x)[0].pow(2).mean()


# ---- on a GPU


@program("cuda: cnn", needs="cuda")
def _():
    model = nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(36, 3)
    ).cuda()
    x = torch.randn(2, 1, 8, 8, device="cuda")
    return model, lambda: model(x).pow(2).mean()


@program("cuda: lstm by cuDNN", needs="cuda")
def _():
    model, x = nn.LSTM(3, 4).cuda(), torch.randn(5, 2, 3, device="cuda")
    return model, lambda: model(x)[0].pow(2).mean()


@program("cuda: encoder layer in half precision", needs="cuda")
def _():
    model, x = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0).cuda(), torch.randn(3, 2, 8, device="cuda")

    def losses():
        with torch.autocast("cuda", dtype=torch.float16):
            return model(x).float().pow(2).mean()

    return model, losses


@program("cuda: from the processor to the GPU and back", needs="cuda")
def _():
    first, second, x = nn.Linear(4, 4), nn.Linear(4, 4).cuda(), torch.randn(2, 4)
    model = nn.ModuleList([first, second])
    return model, lambda: second(first(x).tanh().cuda()).cpu().pow(2).sum()


ON_THE_PROCESSOR = {
    "saved tensors packed by a hook",  # packs into numpy
    "autocast",  # of the processor
    "packed sequence", "packed sequence as the output",  # lengths must be on the processor
    "compiled, its gradient too", "compiled, its gradient by autograd",  # a mode for the default device breaks the graph
}  # fmt: skip


def on_cuda(program: Program) -> Program:
    """The same program with everything it makes on a GPU, by torch's own default device."""

    def make():
        with torch.device("cuda"):
            model, losses = program.make()

        def there():
            with torch.device("cuda"):
                return losses()

        return model, there

    return Program(f"on cuda: {program.name}", make, program.backward, "cuda")


if torch.cuda.is_available():
    PROGRAMS += [
        on_cuda(p) for p in PROGRAMS if p.needs != "cuda" and not missing(p.needs) and p.name not in ON_THE_PROCESSOR
    ]


CASES = pytest.mark.parametrize(
    "program",
    [
        pytest.param(p, marks=pytest.mark.skip(f"no {p.needs} here") if missing(p.needs) else (), id=p.name)
        for p in PROGRAMS
    ],
)
"""One test each; those that need what this machine lacks are skipped."""
