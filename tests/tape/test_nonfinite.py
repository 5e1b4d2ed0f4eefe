"""The first NaN or Inf of a forward pass is named at its line, apart from what only passes it on."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn, optim
from torch.nn.functional import softmax

from builder import record
from builder.tape.findings import Finding


def log_of_zero(h: Tensor) -> Tensor:
    chances = h.relu() * 0
    return chances.log().sum()  # made


def divided_by_zero(h: Tensor) -> Tensor:
    count = (h * 0).sum()
    return (h.sum() / count).square().mean()  # made


def root_of_negative(h: Tensor) -> Tensor:
    return (-h.square() - 1).sqrt().mean()  # made


def overflow(h: Tensor) -> Tensor:
    large = (h.abs() + 100).exp()  # made
    return (large * 2).tanh().mean() + large.mean()


def power(h: Tensor) -> Tensor:
    return (h - 10).pow(0.5).sum()  # made


def mean_of_nothing(h: Tensor) -> Tensor:
    return h[h > 1e9].mean() + h.sum()  # made


def row_without_entries(h: Tensor) -> Tensor:
    scores = h.masked_fill(torch.ones(3, 4, dtype=torch.bool), -math.inf)
    return softmax(scores, 1).sum()  # made


def masked_elsewhere(h: Tensor) -> Tensor:
    """An infinite mask that is meant, and a logarithm that is not."""
    scores = h @ h.t() / 2 + torch.triu(torch.full((3, 3), -math.inf), 1)
    scores = (scores.masked_fill(torch.eye(3) > 2, -math.inf) / 2) * 1.5
    weights = softmax(scores, 1)
    return (weights - weights).log().sum()  # made


def product_of_large(h: Tensor) -> Tensor:
    large = h.abs() + 1e30
    return (large * large).mean()  # made


WAYS = [log_of_zero, divided_by_zero, root_of_negative, overflow, power, mean_of_nothing, row_without_entries]
WAYS += [masked_elsewhere, product_of_large]


def found_in(way: Callable[[Tensor], Tensor], data: Tensor | None = None, steps: int = 2) -> list[Finding]:
    torch.manual_seed(0)
    model = nn.Linear(4, 4)
    optimizer = optim.SGD(model.parameters(), 0.1)
    with record(model, optimizer) as recorder:
        for _ in range(steps):
            optimizer.zero_grad()
            way(model(torch.randn(3, 4) if data is None else data)).backward()
            optimizer.step()
    return [one for one in recorder.findings if one.code == "non-finite"]


def marked(way: Callable[[Tensor], Tensor]) -> tuple[str, int]:
    lines, start = inspect.getsourcelines(way)
    return Path(__file__).name, next(start + i for i, line in enumerate(lines) if "# made" in line)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_the_line_that_makes_it_is_named_once(way: Callable[[Tensor], Tensor]) -> None:
    (found,) = found_in(way)
    assert (Path(found.file).name, found.line) == marked(way)
    assert "in forward" in found.message
    assert found.fix


def test_nan_in_the_data_is_called_so() -> None:
    (found,) = found_in(lambda h: h.square().mean(), torch.tensor([[1.0, 2.0, math.nan, 0.0]]))
    assert found.message.startswith("the data has NaN")


def test_a_weight_that_is_nan_already_came_from_an_earlier_step() -> None:
    model = nn.Linear(4, 1)
    with torch.no_grad():
        model.weight[0, 1] = math.nan
    with record(model) as recorder:
        model(torch.randn(3, 4)).mean().backward()
    (found,) = [one for one in recorder.findings if one.code == "non-finite"]
    assert found.message.startswith("NaN stands in 'weight' already before this step")


def test_an_infinite_derivative_of_a_finite_loss_is_backwards() -> None:
    def way(h: Tensor) -> Tensor:
        return (h * 0).abs().sqrt().sum()

    (found,) = found_in(way, steps=1)
    assert "backward of Tensor.sqrt" in found.message


def innocent_first(h: Tensor) -> Tensor:
    zero = h - h.detach()
    a = zero * 2.0
    b = torch.sqrt(zero)  # made
    return a.sum() + b.sum()


def innocent_last(h: Tensor) -> Tensor:
    zero = h - h.detach()
    b = torch.sqrt(zero)  # made
    a = zero * 2.0
    return b.sum() + a.sum()


@pytest.mark.parametrize("way", [innocent_first, innocent_last])
def test_where_paths_join_the_one_that_makes_it_is_named(way: Callable[[Tensor], Tensor]) -> None:
    (found,) = found_in(way, steps=1)
    assert (Path(found.file).name, found.line) == marked(way)
    assert "5 nodes after it" in found.evidence


def test_each_of_several_origins_is_named_with_those_that_pass_its_own_on() -> None:
    def way(h: Tensor) -> Tensor:
        zero = h - h.detach()
        root = torch.sqrt(zero[:, 0])
        return root.sum() + torch.pow(zero[:, 1], 0.5).sum()

    found = found_in(way, steps=1)
    assert {one.message.rpartition(": ")[2] for one in found} == {
        "the backward of torch.sqrt makes it",
        "the backward of torch.pow makes it",
    }
    assert all("6 nodes after it" in one.evidence for one in found)


@pytest.mark.parametrize("factor", [1e25, 1e-25, 1e200, 1e-200])
def test_a_finite_gradient_whose_square_overflows_is_neither_infinite_nor_zero(factor: float) -> None:
    torch.manual_seed(0)
    dtype = torch.float64 if abs(math.log10(factor)) > 30 else torch.float32
    model = nn.Linear(4, 4, dtype=dtype)
    optimizer = optim.SGD(model.parameters(), 0.0)
    with record(model, optimizer) as recorder:
        (model(torch.randn(8, 4, dtype=dtype)) * factor).sum().backward()
        optimizer.step()
    assert not recorder.findings
    norms = [n.norm for n in recorder.tapes[0].nodes] + recorder.gradients[0].norms.tolist()
    assert all(norm is not None and 0.0 < norm < math.inf for norm in norms)
    if dtype is torch.float32:
        true = [float(p.grad.double().norm()) for p in model.parameters() if p.grad is not None]
        assert recorder.gradients[0].norms.tolist() == pytest.approx(true, rel=1e-5)


@pytest.mark.parametrize("way", [masked_elsewhere, log_of_zero, overflow])
def test_looking_changes_no_gradient(way: Callable[[Tensor], Tensor]) -> None:
    def gradient(recorded: bool) -> Tensor:
        torch.manual_seed(0)
        model = nn.Linear(4, 4)
        recorder = record(model)
        if recorded:
            recorder.start()
        way(model(torch.randn(3, 4))).backward()
        recorder.stop()
        assert model.weight.grad is not None
        return model.weight.grad

    assert torch.equal(gradient(True).nan_to_num(7.0), gradient(False).nan_to_num(7.0))
