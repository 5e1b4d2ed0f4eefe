"""Gradients per sample, against finite differences, and against each other: PyTorch, one backward at a time, is the oracle."""

from __future__ import annotations

import copy
import math

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from builder.tape.analysis import (
    AnalysisError,
    cosine,
    cosines,
    finite_difference,
    gradients_of_parts,
    gradients_of_terms,
    per_sample,
)


class Recurrent(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.cell = nn.LSTM(4, 5, batch_first=True)
        self.head = nn.Linear(5, 3)

    def forward(self, x):
        return self.head(self.cell(x)[0][:, -1])


class Branching(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = nn.Linear(4, 3), nn.Linear(4, 3)

    def forward(self, x):
        return self.left(x) if x.sum() > 0 else self.left(x) + self.right(x)


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.second = nn.Linear(4, 4)
        self.second.weight = self.first.weight
        self.head = nn.Linear(4, 3)

    def forward(self, x):
        return self.head(torch.tanh(self.second(torch.tanh(self.first(x)))))


def frozen() -> nn.Module:
    model = nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 3))
    model[0].weight.requires_grad_(False)
    return model


MODELS = {
    "one linear layer": (lambda: nn.Linear(4, 3), (4,)),
    "a perceptron": (lambda: nn.Sequential(nn.Linear(4, 6), nn.Tanh(), nn.Linear(6, 3)), (4,)),
    "a part is frozen": (frozen, (4,)),
    "convolutions": (
        lambda: nn.Sequential(nn.Conv2d(1, 3, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(12, 3)),
        (1, 6, 6),
    ),
    "group norm": (
        lambda: nn.Sequential(nn.Conv2d(2, 4, 3), nn.GroupNorm(2, 4), nn.Flatten(), nn.Linear(16, 3)),
        (2, 4, 4),
    ),
    "layer norm": (lambda: nn.Sequential(nn.Linear(4, 6), nn.LayerNorm(6), nn.GELU(), nn.Linear(6, 3)), (4,)),
    "batch norm in evaluation": (
        lambda: nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.Linear(6, 3)).eval(),
        (4,),
    ),
    "tied weights": (Tied, (4,)),
    "attention": (
        lambda: nn.Sequential(
            nn.TransformerEncoderLayer(4, 2, 8, dropout=0.0, batch_first=True), nn.Flatten(), nn.Linear(12, 3)
        ),
        (3, 4),
    ),
    "an LSTM": (Recurrent, (3, 4)),
    "a choice by the data": (Branching, (4,)),
}


def made(name: str, n: int = 6):
    torch.manual_seed(0)
    build, shape = MODELS[name]
    model = build()
    return model, torch.randn(n, *shape), torch.arange(n) % 3


@pytest.mark.parametrize("name", MODELS)
def test_per_sample_norms_are_those_of_a_loop_of_single_backwards(name: str) -> None:
    model, x, y = made(name)
    found = per_sample(model, F.cross_entropy, x, y)
    learning = {n: p for n, p in model.named_parameters() if p.requires_grad}
    assert found.names == list(learning)
    for i in range(len(x)):
        loss = F.cross_entropy(model(x[i : i + 1]), y[i : i + 1])
        grads = torch.autograd.grad(loss, list(learning.values()), allow_unused=True)
        norms = torch.stack([torch.tensor(0.0) if g is None else g.norm() for g in grads])
        torch.testing.assert_close(found.norms[i], norms, rtol=1e-4, atol=1e-6)
        torch.testing.assert_close(found.losses[i], loss.detach())
    assert found.method == ("loop" if name == "a choice by the data" else "vmap")
    assert found.method == "vmap" or "one backward per sample" in found.notes[0]


def test_only_the_layer_that_was_asked_for() -> None:
    model, x, y = made("a perceptron")
    found = per_sample(model, F.cross_entropy, x, y, ["2.weight"])
    everything = per_sample(model, F.cross_entropy, x, y)
    assert found.names == ["2.weight"]
    torch.testing.assert_close(found.norms[:, 0], everything.norms[:, 2])


@pytest.mark.parametrize("norm", [nn.BatchNorm1d(6), nn.BatchNorm1d(6, track_running_stats=False).eval()])
def test_batch_norm_is_refused_by_name(norm: nn.Module) -> None:
    model = nn.Sequential(nn.Linear(4, 6), norm, nn.Linear(6, 3))
    with pytest.raises(AnalysisError, match=r"1 \(BatchNorm1d\) normalizes each sample by the statistics of its batch"):
        per_sample(model, F.cross_entropy, torch.randn(4, 4), torch.zeros(4, dtype=torch.long))


def test_a_loss_that_is_no_mean_is_said() -> None:
    model, x, y = made("a perceptron")
    found = per_sample(model, lambda o, t: F.cross_entropy(o, t, reduction="sum"), x, y)
    assert "is not the mean" in found.notes[0]


@pytest.mark.parametrize("question", ["per sample", "difference", "parts"])
def test_nothing_of_the_model_or_the_random_numbers_changes(question: str) -> None:
    torch.manual_seed(0)
    norm: nn.Module = nn.LayerNorm(6) if question == "per sample" else nn.BatchNorm1d(6)
    model = nn.Sequential(nn.Linear(4, 6), norm, nn.ReLU(), nn.Dropout(0.5), nn.Linear(6, 3))
    x, y = torch.randn(6, 4), torch.arange(6) % 3
    F.cross_entropy(model(x), y).backward()
    before = copy.deepcopy(model.state_dict())
    gradients = [p.grad.clone() for p in model.parameters()]
    state = torch.get_rng_state()
    if question == "per sample":
        per_sample(model, F.cross_entropy, x, y)
    elif question == "difference":
        finite_difference(model, F.cross_entropy, x, y, "0.weight")
    else:
        gradients_of_parts(model, F.cross_entropy, x, y, {"all": torch.arange(6), "some": torch.arange(3)})
    assert torch.equal(state, torch.get_rng_state())
    assert all(torch.equal(a, b) for a, b in zip(before.values(), model.state_dict().values(), strict=True))
    assert all(torch.equal(a, p.grad) for a, p in zip(gradients, model.parameters(), strict=True))
    assert all(p.requires_grad for p in model.parameters())


@pytest.mark.parametrize("name", [n for n in MODELS if n not in {"a part is frozen", "a choice by the data"}])
def test_finite_differences_agree_with_autograd(name: str) -> None:
    model, x, y = made(name)
    for parameter, weight in model.named_parameters():
        check = finite_difference(model, F.cross_entropy, x, y, parameter, entries=6)
        assert check.agrees, (parameter, check.entries)
        assert len(check.entries) == min(6, weight.numel())
        double = copy.deepcopy(model).double()
        F.cross_entropy(double(x.double()), y).backward()
        gradient = dict(double.named_parameters())[parameter].grad
        for entry in check.entries:
            assert entry.autograd == pytest.approx(float(gradient[entry.index]), rel=1e-9, abs=1e-15)


class Wrong(torch.autograd.Function):
    """Squares, and answers with a gradient that is too small by a tenth."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return 1.8 * x * gradient


class WrongModel(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.inner = nn.Linear(4, 3)

    def forward(self, x):
        return Wrong.apply(self.inner(x))


def test_a_wrong_backward_is_found() -> None:
    torch.manual_seed(0)
    check = finite_difference(WrongModel(), F.mse_loss, torch.randn(5, 4), torch.randn(5, 3), "inner.weight")
    assert not check.agrees
    assert check.entries[0].error == pytest.approx(0.1, abs=1e-6)
    assert not check.entries[0].kink


def test_a_kink_is_called_one() -> None:
    model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.ReLU())
    with torch.no_grad():
        model[0].weight.zero_()
    check = finite_difference(model, F.l1_loss, torch.ones(1, 1), torch.full((1, 1), -1.0), "0.weight")
    assert check.entries[0].kink
    assert check.agrees


def test_a_parameter_that_does_not_matter_has_no_gradient_and_no_difference() -> None:
    class Idle(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.used, self.idle = nn.Linear(2, 2), nn.Linear(2, 2)

        def forward(self, x):
            return self.used(x)

    check = finite_difference(Idle(), F.mse_loss, torch.randn(3, 2), torch.randn(3, 2), "idle.weight")
    assert "does not depend on idle.weight" in check.notes[0]
    assert all(entry.difference == 0 for entry in check.entries)


def test_an_unknown_parameter_is_refused() -> None:
    with pytest.raises(AnalysisError, match="no parameter 'nope' that learns"):
        finite_difference(nn.Linear(2, 2), F.mse_loss, torch.randn(3, 2), torch.randn(3, 2), "nope")


def test_terms_have_the_gradients_of_each_alone_and_their_cosine_is_that_by_hand() -> None:
    model, x, y = made("a perceptron")
    terms = {"fit": F.cross_entropy, "small": lambda o, _: o.square().mean()}
    found = gradients_of_terms(model, terms, x, y)
    flat = {}
    for name, objective in terms.items():
        grads = torch.autograd.grad(objective(model(x), y), list(model.parameters()))
        for got, wanted in zip(found[name].values(), grads, strict=True):
            torch.testing.assert_close(got, wanted)
        flat[name] = torch.cat([g.flatten() for g in grads])
    by_hand = float(F.cosine_similarity(flat["fit"], flat["small"], dim=0))
    assert cosines(found)[0][1] == pytest.approx(by_hand, rel=1e-5)
    assert cosine(found["fit"], found["fit"]) == pytest.approx(1)


def test_halves_average_to_the_whole() -> None:
    model, x, y = made("convolutions")
    parts = {"all": torch.arange(6), "a": torch.arange(3), "b": torch.arange(3, 6)}
    found = gradients_of_parts(model, F.cross_entropy, x, y, parts)
    for name, whole in found["all"].items():
        torch.testing.assert_close((found["a"][name] + found["b"][name]) / 2, whole, rtol=1e-4, atol=1e-6)


def test_a_zero_gradient_has_no_direction() -> None:
    assert math.isnan(cosine({"w": torch.zeros(3)}, {"w": torch.ones(3)}))
    assert math.isnan(cosine({"w": None}, {"w": torch.ones(3)}))
