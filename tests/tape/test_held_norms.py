"""Gradients that are held to be measured many at a time: as on a GPU, here on the processor as well."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from builder.tape import held, measure
from builder.tape.step import StepRecorder


@pytest.fixture(autouse=True)
def _as_on_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measure, "waits", lambda _device: True)


def norms_of(model: nn.Module, loss_of) -> dict[str, float | None]:
    """Norm into every node, by its parameter or name."""
    recorder = StepRecorder(model)
    recorder.begin_step()
    loss = loss_of()
    recorder.end_forward(loss)
    loss.backward()
    found: dict[str, float | None] = {}
    for node in recorder.end_backward().nodes:
        name = node.parameter or node.name
        found[f"{name} {node.index}" if name in found else name] = node.norm
    return found


def mlp() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 1))


@pytest.mark.parametrize(
    ("memory", "held_bytes"),
    [(0, 64 * 2**20), (8 * 2**30, 64 * 2**20), (24 * 2**30, 96 * 2**20), (80 * 2**30, 256 * 2**20)],
)
def test_a_large_gpu_holds_more(memory: int, held_bytes: int) -> None:
    assert held.most_bytes(memory) == held_bytes


def test_they_are_measured_in_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    foreach = torch._foreach_norm

    def counted(tensors, *rest, **named):
        calls.append(len(tensors))
        return foreach(tensors, *rest, **named)

    monkeypatch.setattr(torch, "_foreach_norm", counted)
    model, x = mlp(), torch.randn(4, 8)
    one_call = norms_of(model, lambda: model(x).sum())
    measured = sum(calls)
    assert measured < len(one_call)  # what only passes a gradient on has the norm of what it got
    assert len(calls) <= 2  # what is spread over its storage by strides goes apart
    calls.clear()
    monkeypatch.setattr(held, "TOGETHER", 3)
    assert norms_of(model, lambda: model(x).sum()) == one_call
    assert len(calls) >= measured // 3
    calls.clear()
    monkeypatch.setattr(held, "TOGETHER", 10**6)
    monkeypatch.setattr(held, "LEAST_BYTES", 1)
    assert norms_of(model, lambda: model(x).sum()) == one_call
    assert len(calls) > measured // 2


def test_a_leaf_takes_its_gradient_over_all_the_same() -> None:
    """Autograd copies a gradient whose tensor someone else has too: it would cost memory that the bare step does not."""
    seen = []

    class Noted(torch.autograd.Function):
        @staticmethod
        def forward(ctx, weight):
            return weight.clone()

        @staticmethod
        def backward(ctx, gradient):
            given = gradient * 1
            seen.append(given.data_ptr())
            return given

    model = nn.Module()
    model.weight = nn.Parameter(torch.randn(3))
    norms_of(model, lambda: (Noted.apply(model.weight) * 2).sum())
    assert model.weight.grad.data_ptr() == seen[0]


def test_views_of_one_memory_are_not_taken_for_each_other() -> None:
    x = torch.randn(4, 4, requires_grad=True)

    def run() -> Tensor:
        rows, columns = x[:2] * 1, x[:, :2] * 1
        whole = torch.cat([rows.reshape(-1), columns.reshape(-1)])
        return (whole * torch.arange(16.0)).sum()

    found = norms_of(nn.Module(), run)
    weights = torch.arange(16.0)
    parts = {float(weights[:8].norm()), float(weights[8:].norm())}
    muls = {norm for name, norm in found.items() if name.startswith("MulBackward0")}
    assert all(any(norm == pytest.approx(part, rel=1e-6) for norm in muls) for part in parts)


def test_large_and_small_gradients_are_neither_infinite_nor_zero() -> None:
    model = nn.Linear(4, 1, bias=False)
    for factor in (1e25, 1e-25):
        found = norms_of(model, lambda factor=factor: model(torch.full((1, 4), factor)).sum())
        assert found["weight"] == pytest.approx(2 * factor, rel=1e-5)


def test_a_gradient_that_a_hook_changes_afterwards_was_measured_before() -> None:
    model, x = mlp(), torch.randn(4, 8)
    plain = norms_of(model, lambda: model(x).sum())
    model.zero_grad()

    def spoil(p: Tensor) -> None:
        p.grad.mul_(1000)

    for parameter in model.parameters():
        parameter.register_post_accumulate_grad_hook(spoil)
    assert norms_of(model, lambda: model(x).sum()) == plain


class Spoils(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, gradient):
        return gradient.mul_(2)


def test_a_gradient_that_a_function_changes_in_place_was_measured_before() -> None:
    x = torch.ones(4, requires_grad=True)
    model = nn.Module()
    found = norms_of(model, lambda: (Spoils.apply(x) * torch.full((4,), 3.0)).sum())
    assert found["SpoilsBackward"] == pytest.approx(6.0)  # four times 3


def test_one_that_is_changed_unseen_counts_as_not_measured() -> None:
    kept: list[Tensor] = []
    x = torch.ones(4, requires_grad=True)

    def keep(gradient: Tensor) -> None:
        kept.append(gradient)

    def spoil(_gradient: Tensor) -> None:
        kept[0].mul_(1000)

    def run() -> Tensor:
        h = x * 2
        h.register_hook(spoil)
        late = h.sin()
        late.register_hook(keep)
        return (late * torch.full((4,), 3.0)).sum()

    found = norms_of(nn.Module(), run)
    assert found["SinBackward0"] is None
    assert found["MulBackward0"] is not None


def test_what_waits_is_read_at_the_first_look() -> None:
    model, x = mlp(), torch.randn(4, 8)
    recorder = StepRecorder(model)
    recorder.begin_step()
    loss = model(x).sum()
    recorder.end_forward(loss)
    loss.backward()
    tape = recorder.end_backward()
    assert callable(tape.measured_) or tape.measured_ is not None
    order = tape.order.tolist()
    assert sorted(order) == list(range(len(tape)))
    assert tape.measured is tape.measured
    assert min(tape.measured.norms) >= 0
