"""How far contributions cancel where paths join: worked out by hand, and held against the gradients themselves."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from builder.tape.capture import capture
from builder.tape.joins import cancellation, cosine
from builder.tape.measure import Meter
from builder.tape.step import StepRecorder
from builder.tape.tape import Node, Tape


def measured(run: Callable[..., Tensor], *, edges: bool = True, **leaves: list[float]) -> Tape:
    model = nn.ParameterDict({name: nn.Parameter(torch.tensor(values)) for name, values in leaves.items()})
    recorder = StepRecorder(model, edges=edges)
    recorder.begin_step()
    loss = run(**dict(model.items()))
    recorder.end_forward(loss)
    loss.backward()
    return recorder.end_backward()


def leaf(tape: Tape, name: str = "x") -> Node:
    return next(node for node in tape.nodes if node.parameter == name)


BY_HAND = [
    # what flows into x, then 1 - ‖Σ‖ / Σ‖·‖ and the cosine
    ("alike", lambda x: (2 * x + 3 * x).sum(), [2.0, 3.0], 0.0, 1.0),
    ("against each other", lambda x: (2 * x - 5 * x).sum(), [2.0, 5.0], 1 - 3 / 7, -1.0),
    ("nothing is left", lambda x: (2 * x - 2 * x).sum(), [2.0, 2.0], 1.0, -1.0),
    ("x times x", lambda x: (x * x).sum(), [7.0, 7.0], 0.0, 1.0),
    ("three", lambda x: (x + 2 * x - 4 * x).sum(), [1.0, 2.0, 4.0], 1 - 1 / 7, None),
    ("one", lambda x: (2 * x).sum(), [2.0], None, None),
    ("all zero", lambda x: (0 * x + 0 * x).sum(), [0.0, 0.0], None, None),
    ("one is zero", lambda x: (0 * x + 2 * x).sum(), [0.0, 2.0], 0.0, None),
    ("not finite", lambda x: ((x - 7).sqrt() + x).sum(), [1.0, math.inf], None, None),
]


@pytest.mark.parametrize(
    ("run", "flows", "cancelled", "angle"), [row[1:] for row in BY_HAND], ids=[r[0] for r in BY_HAND]
)
def test_one_number_on_several_paths(
    run: Callable[[Tensor], Tensor], flows: list[float], cancelled: float | None, angle: float | None
) -> None:
    node = leaf(measured(run, x=[7.0]))
    assert sorted(edge.norm for edge in node.contributions) == pytest.approx(flows)
    assert {edge.target for edge in node.contributions} == {node.index}
    assert node.cancellation == pytest.approx(cancelled, abs=1e-6)
    assert node.cosine == pytest.approx(angle, abs=1e-6)


def test_contributions_at_a_right_angle() -> None:
    # (3, 0) and (0, 4) make (3, 4): 5 of 7 are left, and the angle is a right one.
    node = leaf(measured(lambda x: 3 * x[0] + 4 * x[1], x=[1.0, 1.0]))
    assert (node.norm, node.cancellation, node.cosine) == (5.0, pytest.approx(1 - 5 / 7), pytest.approx(0, abs=1e-6))


def test_gradients_of_different_outputs_are_never_added() -> None:
    # Into the halves of x flow 2 and 3, each alone at its port: nothing joins. With a second one at the first port,
    # (2 - 1, 3): at best √((2+1)² + 3²) = √18 would arrive, √10 does (entries come in twos, which cancels out).
    def halves(x: Tensor) -> Tensor:
        p, q = x.split(2)
        return (2 * p).sum() + (3 * q).sum()

    def joined(x: Tensor) -> Tensor:
        p, q = x.split(2)
        return (2 * p).sum() + (3 * q).sum() + (-1 * p).sum()

    def split(tape: Tape) -> Node:
        return next(node for node in tape.nodes if node.name == "SplitBackward0")

    alone = split(measured(halves, x=[1.0, 2.0, 3.0, 4.0]))
    assert (len(alone.contributions), alone.cancellation, alone.cosine) == (2, None, None)
    both = split(measured(joined, x=[1.0, 2.0, 3.0, 4.0]))
    assert both.cancellation == pytest.approx(1 - math.sqrt(10 / 18))
    assert both.cosine is None


def test_the_cosine_is_that_of_the_gradients() -> None:
    torch.manual_seed(0)
    a, b = torch.randn(50), torch.randn(50)
    node = leaf(measured(lambda x: (x * a).sum() + (x * b).sum(), x=[1.0] * 50))
    assert node.cosine == pytest.approx(torch.cosine_similarity(a, b, dim=0).item(), abs=1e-5)
    assert node.cancellation == pytest.approx(1 - ((a + b).norm() / (a.norm() + b.norm())).item(), abs=1e-5)


def test_what_was_not_measured_has_no_figure() -> None:
    def run(x: Tensor) -> Tensor:
        return (2 * x - 5 * x).sum()

    x = torch.ones(1, requires_grad=True)
    assert leaf(capture(run(x))).cancellation is None
    node = leaf(measured(run, edges=False, x=[1.0]))
    assert (node.norm, node.cancellation, node.cosine) == (3.0, None, None)
    assert [edge.norm for edge in node.contributions] == [None, None]  # not the sum that they make


def test_a_root_that_something_flows_into_has_none() -> None:
    x = torch.tensor([1.0], requires_grad=True)
    first = (x * 2).sum()
    second = first * 3 + first * 4
    tape = capture([first, second])
    meter = Meter(tape)
    meter.attach()
    torch.autograd.backward([first, second])
    meter.detach()
    tape.measure(meter.read())
    root = next(node for node in tape.nodes[: tape.roots] if node.name == "SumBackward0")
    assert root.norm == 8.0  # 3 + 4 and the 1 it begins with
    assert (len(root.contributions), root.cancellation) == (2, None)


def test_a_hook_that_enlarges_the_sum_leaves_no_figure() -> None:
    def run(x: Tensor) -> Tensor:
        h = x * 1
        h.register_hook(lambda gradient: gradient * 10)
        return (2 * h + 3 * h).sum()

    tape = measured(run, x=[1.0])
    joins = [node for node in tape.nodes if len(node.contributions) == 2]
    assert [(node.norm, node.cancellation, node.cosine) for node in joins] == [(50.0, None, None)]


@pytest.mark.parametrize("size", [1e-30, 1e-6, 1.0, 1e6, 1e30])
def test_figures_do_not_depend_on_the_scale(size: float) -> None:
    assert cancellation(5 * size, [(0, 3 * size), (0, 4 * size)]) == pytest.approx(1 - 5 / 7)
    assert cosine(5 * size, [(0, 3 * size), (0, 4 * size)]) == pytest.approx(0, abs=1e-9)


def test_norms_too_far_apart_tell_no_angle() -> None:
    assert cosine(1.0, [(0, 1.0), (0, 1e-5)]) is None
    assert cancellation(1.0, [(0, 1.0), (0, 1e-5)]) == pytest.approx(1e-5, rel=1e-3)
