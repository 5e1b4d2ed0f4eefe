"""Updates without an optimizer: gradients that are never cleared, and those that are."""

from __future__ import annotations

import pytest

START = (
    "w, b = torch.zeros(4, 1, requires_grad=True), torch.zeros(1, requires_grad=True)\n"
    "x = torch.randn(32, 4)\n"
    "y = x.sum(1, keepdim=True)\n"
    "def loss(): return (x @ w + b - y).pow(2).mean()\n"
    "for step in range(8):\n"
)
FORGOTTEN = {
    "without grad mode": "    with torch.no_grad():\n        w -= 0.01 * w.grad\n        b -= 0.01 * b.grad\n",
    "through data": "    w.data -= 0.01 * w.grad\n    b.data -= 0.01 * b.grad\n",
    "one of two": "    w.data -= 0.01 * w.grad\n    b.data -= 0.01 * b.grad\n    b.grad = None\n",
}


@pytest.mark.parametrize("case", FORGOTTEN)
def test_gradients_that_are_never_cleared_are_found(case: str, examine) -> None:
    (finding,) = examine(START + "    loss().backward()\n" + FORGOTTEN[case])
    assert (finding.code, finding.place.line) == ("never-zeroed", 11)
    assert finding.evidence["backward passes"] == 8


def test_so_are_those_of_a_module(examine) -> None:
    (finding,) = examine(
        "net = nn.Linear(4, 1)\nx = torch.randn(32, 4)\n"
        "for _ in range(6):\n"
        "    net(x).pow(2).mean().backward()\n"
        "    for p in net.parameters(): p.data.sub_(p.grad, alpha=0.01)\n"
    )
    assert finding.code == "never-zeroed"


WELL = {
    "cleared": "    loss().backward()\n    w.data -= 0.01 * w.grad; b.data -= 0.01 * b.grad\n    w.grad = b.grad = None\n",
    "set to zero": (
        "    loss().backward()\n    w.data -= 0.01 * w.grad; b.data -= 0.01 * b.grad\n    w.grad.zero_(); b.grad.zero_()\n"
    ),
    "a velocity": (  # what is left of the gradient carries on
        "    loss().backward()\n    w.data -= 0.01 * w.grad; b.data -= 0.01 * b.grad\n"
        "    w.grad.mul_(0.9); b.grad.mul_(0.9)\n"
    ),
    "accumulated": (
        "    loss().backward()\n"
        "    if step % 4 == 3:\n        w.data -= 0.01 * w.grad; b.data -= 0.01 * b.grad\n        w.grad = b.grad = None\n"
    ),
    "never moved": "    loss().backward()\n",
    "too few to tell": (
        "    if step < 3:\n        loss().backward()\n        w.data -= 0.01 * w.grad; b.data -= 0.01 * b.grad\n"
    ),
}


@pytest.mark.parametrize("case", WELL)
def test_what_is_cleared_or_meant_is_left_alone(case: str, examine) -> None:
    assert examine(START + WELL[case]) == []
