"""Statistics and histograms of gradients against torch's own, one parameter at a time."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from builder.store.schema import HISTOGRAM_BINS, STATISTICS
from builder.tape import statistics
from builder.tape.gradient_meter import GradientMeter


def _with(*gradients: Tensor | None) -> list[nn.Parameter]:
    found = []
    for gradient in gradients:
        shape = (2, 3) if gradient is None else tuple(gradient.shape)
        dtype = torch.float32 if gradient is None else gradient.dtype
        parameter = nn.Parameter(torch.randn(shape).to(dtype))
        parameter.grad = gradient
        found.append(parameter)
    return found


def parameter_statistics(parameters: list[nn.Parameter], before: list[Tensor]) -> statistics.Floats:
    """As in training: weights held, changed, gradients read. The meter has been through another step already."""
    meter = GradientMeter(parameters)
    now = [p.detach().clone() for p in parameters]
    for _ in range(2):
        for parameter, old in zip(parameters, before, strict=True):
            parameter.data.copy_(old)
        meter.hold()
        for parameter, new in zip(parameters, now, strict=True):
            parameter.data.copy_(new)
        meter.read()
        found = meter.statistics()
        assert not meter.holds
    return found


def histograms(parameters: list[nn.Parameter]) -> np.ndarray:
    meter = GradientMeter(parameters)
    meter.read()
    return meter.histograms()


SPARSE = torch.sparse_coo_tensor(
    torch.tensor([[0, 2]]), torch.tensor([[1.0, -2.0], [0.0, 4.0]]), (5, 2), check_invariants=True
)
GRADIENTS: dict[str, tuple[Tensor | None, ...]] = {
    "plain": (torch.randn(16, 9), torch.randn(16), torch.randn(3, 4, 5) * 1e-6),
    "one has none": (torch.randn(4, 4), None, torch.randn(4)),
    "none has one": (None, None),
    "one number": (torch.tensor(3.0), torch.tensor([2.0])),
    "zeros and constants": (torch.zeros(7), torch.full((3, 3), 0.5), torch.randn(5)),
    "mostly zero": (torch.relu(torch.randn(50, 3)),),
    "half": (torch.randn(8, 8).to(torch.bfloat16), torch.randn(8).to(torch.bfloat16)),
    "several dtypes": (torch.randn(8).to(torch.float16), torch.randn(8).double(), torch.randn(8)),
    "complex": (torch.randn(6, dtype=torch.complex64), torch.randn(3)),
    "sparse": (SPARSE, torch.randn(4)),
    "not a number": (torch.tensor([1.0, float("nan"), 2.0]), torch.randn(4)),
    "infinite": (torch.tensor([1.0, float("inf"), -3.0]), torch.tensor([float("-inf")])),
    "as wide as can be": (torch.tensor([3e38, -3e38, 0.0]), torch.randn(4)),
    "subnormal": (torch.tensor([0.0, 1e-44, 2e-44, 5e-44]), torch.randn(4)),
    "empty": (torch.zeros(0, 3), torch.randn(4)),
    "large": (torch.randn(600, 500), torch.randn(600)),
}
CASES = pytest.mark.parametrize("gradients", GRADIENTS.values(), ids=GRADIENTS)


@CASES
def test_statistics_are_those_of_each_gradient(gradients: tuple[Tensor | None, ...]) -> None:
    parameters = _with(*gradients)
    before = [p.detach() - 0.125 for p in parameters]
    found = parameter_statistics(parameters, before)
    assert found.shape == (len(parameters), len(STATISTICS))
    for row, parameter, old in zip(found.tolist(), parameters, before, strict=True):
        said = dict(zip(STATISTICS, row, strict=True))
        weight, change = (statistics.dense(one.detach()).double() for one in (parameter, parameter.detach() - old))
        rough = {"rel": 1e-2, "abs": 1e-6} if parameter.element_size() == 2 else {"rel": 1e-4, "abs": 1e-9}
        assert said["weight_norm"] == pytest.approx(weight.norm().item(), **rough)
        assert said["update_norm"] == pytest.approx(change.norm().item(), **rough)
        if parameter.grad is None or not parameter.grad.numel():
            assert said["norm"] == (-1.0 if parameter.grad is None else 0.0)
            assert math.isnan(said["mean"])
            continue
        gradient = statistics.dense(parameter.grad).float().double()
        expected = {
            "norm": gradient.norm(),
            "mean": gradient.mean(),
            "std": gradient.std(correction=0),
            "min": gradient.min(),
            "max": gradient.max(),
            "zeros": (gradient == 0).double().mean(),
        }
        for name, value in expected.items():
            if abs(value.item()) > 3.4e38:  # infinite, or more than float32 can hold
                assert not math.isfinite(said[name])
            else:
                assert said[name] == pytest.approx(value.item(), rel=1e-4, abs=1e-12, nan_ok=True), name


@CASES
def test_histograms_are_those_of_histc(gradients: tuple[Tensor | None, ...]) -> None:
    parameters = _with(*gradients)
    found = histograms(parameters)
    assert len(found) == len(parameters)
    for position, parameter in enumerate(parameters):
        if parameter.grad is None:
            assert np.isnan(found[position]["low"])
            continue
        values = statistics.dense(parameter.grad).float().flatten()
        values = values[values.isfinite()]
        if not len(values):
            assert np.isnan(found[position]["low"])
            continue
        low, high, heights = (one.tolist() for one in found[position])
        heights = np.array(heights)
        assert heights.shape == (HISTOGRAM_BINS,)
        assert (low, high) == (values.min().item(), values.max().item())
        assert heights.sum() == len(values)
        if low == high:
            assert heights[HISTOGRAM_BINS // 2] == len(values)
        else:
            oracle, _ = np.histogram(values.double().numpy(), HISTOGRAM_BINS, (low, high))
            # A value on an edge may fall to either side: float32 can't tell.
            off = np.abs(np.cumsum(heights.astype(np.int64)) - np.cumsum(oracle)).max()
            assert off <= max(1, len(values) // 10_000)


def test_both_ways_count_the_same() -> None:
    torch.manual_seed(0)
    parameters = _with(*(torch.randn(shape) for shape in [(16, 1, 3, 3), (16,), (64, 128), (64,)]))
    before = [p.detach() * 0.99 for p in parameters]
    together, alone = parameter_statistics(parameters, before), statistics.statistics_one_by_one(parameters, before)
    np.testing.assert_allclose(together, alone, rtol=2e-5, atol=1e-8)
    for one, other in zip(histograms(parameters), statistics.histograms_one_by_one(parameters), strict=True):
        assert (one["low"], one["high"]) == (other["low"], other["high"])
        a, b = (row["counts"].astype(np.int64) for row in (one, other))
        assert np.abs(a.cumsum() - b.cumsum()).max() <= 1


def test_neither_gradients_nor_weights_are_touched() -> None:
    parameters = _with(torch.randn(7, 3))
    (only,) = parameters
    gradient, weight = only.grad.clone(), only.detach().clone()
    histograms(parameters)
    parameter_statistics(parameters, [weight])
    assert torch.equal(only.grad, gradient)
    assert torch.equal(only, weight)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_model_of_one_parameter_is_measured_as_any_other(dtype: torch.dtype) -> None:
    """Its numbers one after the other are the parameter itself, which requires a gradient."""
    weight = nn.Parameter(torch.ones(3, dtype=dtype))
    meter = GradientMeter([weight])
    for _ in range(2):  # the first step finds out the sizes that the second one holds
        weight.grad = torch.full((3,), 2.0, dtype=dtype)
        meter.hold()
        with torch.no_grad():
            weight.add_(1)
        meter.read()
        table = meter.statistics()
        assert table[0, STATISTICS.index("mean")] == 2
        assert table[0, STATISTICS.index("update_norm")] == pytest.approx(math.sqrt(3), rel=1e-2)
    assert weight.tolist() == [3, 3, 3]
