"""A backward pass that raises, or will: recorded or not, it is told with its lines."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from loops import installed, line_with, net
from torch import nn

import builder


def test_an_in_place_change_that_breaks_backward_is_told_with_both_lines() -> None:
    x = torch.ones(3, requires_grad=True)
    with builder.record(nn.Module()) as recorder:
        h = x.exp()  # saved here
        loss = (h * 2).sum()
        h.add_(1)  # changed here
        with pytest.raises(RuntimeError, match="modified by an inplace"):
            loss.backward()
    (found,) = recorder.findings
    assert (found.code, found.file, found.line) == ("modified-in-place", __file__, line_with(__file__, "changed here"))
    assert f"ExpBackward0 saved at line {line_with(__file__, 'saved here')}" in found.message
    assert f"Tensor.add_ at line {line_with(__file__, 'changed here')}" in found.message
    assert installed() == 0


def test_a_backward_that_raises_is_told_with_the_line_of_its_node() -> None:
    class Refuses(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
            return x * 2

        @staticmethod
        def backward(ctx: Any, *gradients: torch.Tensor) -> torch.Tensor:
            raise ValueError("no way back")

    x = torch.ones(3, requires_grad=True)
    with builder.record(nn.Module()) as recorder:
        loss = Refuses.apply(x * 1).sum()  # made here
        with pytest.raises(ValueError, match="no way back"):
            loss.backward()
    (found,) = recorder.findings
    assert (found.code, found.line) == ("backward-failed", line_with(__file__, "made here"))
    assert "RefusesBackward" in found.message
    assert "no way back" in found.message


@pytest.mark.parametrize("changed", [False, True])
def test_a_backward_that_raises_at_a_step_that_is_not_recorded_is_told_all_the_same(changed: bool) -> None:
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer, every=100) as recorder:
        for _ in range(3):
            h = model(torch.randn(8, 4)).exp()  # saved by this line
            loss = h.sum()
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
        h = model(torch.randn(8, 4)).exp()
        loss = h.sum()
        if changed:
            h.add_(1)
        else:
            loss.backward()
        with pytest.raises(RuntimeError):
            loss.backward()
    (found,) = [f for f in recorder.findings if f.code != "not-in-optimizer"]
    assert found.step == 3
    assert "was not recorded" in found.fix
    assert recorder.failed is not None
    assert recorder.tapes[-1] is recorder.failed.tape
    assert recorder.failed.seen["begun"] == -1
    if changed:  # the graph is that of the last tape, and so are its lines
        assert (found.code, found.line) == ("modified-in-place", line_with(__file__, "saved by this line"))
        assert "ExpBackward0" in found.message
    else:
        assert found.code == "backward-failed"
        assert "second time" in found.message
    assert installed() == 0
