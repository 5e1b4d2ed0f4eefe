"""Where a gradient becomes zero: the line of the operation, and nothing where it is not sure."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import nn

from builder.doctor.finding import Finding
from builder.doctor.observe import observe
from builder.doctor.rules import examine


def zeros_of(squash: Callable[[torch.Tensor, int], torch.Tensor], steps: int = 6) -> list[Finding]:
    """The findings of a training whose model ends in `squash(output, step)`."""
    torch.manual_seed(0)
    model = nn.Linear(4, 4)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    with observe() as ledger:
        for step in range(steps):
            loss = (squash(model(torch.randn(8, 4)), step) - 3).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    assert ledger.notes == []
    return [f for f in examine(ledger) if f.code == "zero-gradient"]


@pytest.mark.parametrize(
    ("squash", "words"),
    [
        (lambda h, _: h.clamp(50.0, 60.0), "outside the bounds of clamp"),
        (lambda h, _: torch.floor(h), "floor is constant between its jumps"),
        (lambda h, _: h * torch.zeros(4), "it becomes zero in the backward of mul"),
        (lambda h, _: h[:, :1].softmax(dim=1), "has size 1, so its result is always 1"),
    ],
)
def test_the_line_and_the_cause_are_named(squash: Callable[[torch.Tensor, int], torch.Tensor], words: str) -> None:
    (finding,) = zeros_of(squash)
    assert words in finding.message
    assert finding.place is not None
    assert finding.place.file == __file__
    assert finding.place.line == squash.__code__.co_firstlineno
    assert finding.evidence["parameters"] == ["weight"]


def test_what_passes_the_gradient_around_a_step_is_well() -> None:
    assert zeros_of(lambda h, _: h + (h.round() - h).detach()) == []


def test_a_step_with_a_gradient_in_between_is_no_finding() -> None:
    assert zeros_of(lambda h, step: h if step == 4 else h.round()) == []


def test_no_line_is_named_where_it_changes_from_step_to_step() -> None:
    (finding,) = zeros_of(lambda h, step: h.round() if step % 2 else h.clamp(50.0, 60.0))
    assert finding.message.endswith("exactly zero at every step")
