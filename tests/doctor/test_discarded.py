"""Gradients that are cleared before a step uses them."""

from __future__ import annotations

import pytest

START = (
    "net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.01)\n"
    "x = torch.randn(16, 4)\n"
    "def loss():\n"
    "    return (net(x) - x[:, :1]).pow(2).mean()\n"
)

DISCARDED = {
    "a step at every fourth batch": (
        "for i in range(16):\n    optimizer.zero_grad()\n    loss().backward()\n    if i % 4 == 3: optimizer.step()\n"
    ),
    "a step after the epoch": (
        "for _ in range(4):\n"
        "    for _ in range(4):\n        net.zero_grad()\n        loss().backward()\n"
        "    optimizer.step()\n"
    ),
    "cleared behind the condition": (
        "for i in range(16):\n    loss().backward()\n    if i % 2: optimizer.step()\n    optimizer.zero_grad()\n"
    ),
    "clipped every time": (
        "for i in range(16):\n    optimizer.zero_grad()\n    loss().backward()\n"
        "    nn.utils.clip_grad_norm_(net.parameters(), 1.0)\n    if i % 4 == 3: optimizer.step()\n"
    ),
}


@pytest.mark.parametrize("case", DISCARDED)
def test_gradients_cleared_before_the_step_are_found(case: str, examine) -> None:
    (finding,) = examine(START + DISCARDED[case])
    assert finding.code == "gradients-discarded"
    assert finding.place is not None
    assert finding.evidence["cleared unused"] >= 8


WELL = {
    "accumulated": (
        "for i in range(16):\n    loss().backward()\n    if i % 4 == 3: optimizer.step(); optimizer.zero_grad()\n"
    ),
    "a few left over at the end of an epoch": (
        "for _ in range(4):\n    optimizer.zero_grad()\n"
        "    for i in range(5):\n        loss().backward()\n"
        "        if i % 2: optimizer.step(); optimizer.zero_grad()\n"
    ),
    "gradients read by hand": (
        "for i in range(16):\n    optimizer.zero_grad()\n    loss().backward()\n"
        "    total = sum(p.grad.norm() for p in net.parameters())\n    if i % 4 == 3: optimizer.step()\n"
    ),
    "collected by a hook": (
        "seen = []\nnet[0].weight.register_hook(lambda g: seen.append(g.norm()))\n"
        "for i in range(16):\n    optimizer.zero_grad()\n    loss().backward()\n    if i % 4 == 3: optimizer.step()\n"
    ),
    "a closure that is evaluated again and again": (
        "optimizer = torch.optim.LBFGS(net.parameters(), max_iter=5)\n"
        "def closure():\n    optimizer.zero_grad()\n    value = loss()\n    value.backward()\n    return value\n"
        "for _ in range(4): optimizer.step(closure)\n"
    ),
    "an attack on the input": (
        "for _ in range(4):\n"
        "    moved = x.clone()\n"
        "    for _ in range(3):\n"
        "        moved.requires_grad_()\n"
        "        net.zero_grad()\n        net(moved).sum().backward()\n"
        "        moved = (moved + moved.grad.sign() * 0.01).detach()\n"
        "    optimizer.zero_grad()\n    (net(moved) - x[:, :1]).pow(2).mean().backward()\n    optimizer.step()\n"
    ),
    "steps left out for gradients that are not finite": (
        "scaler = torch.amp.GradScaler('cpu')\n"
        "for i in range(12):\n"
        "    optimizer.zero_grad()\n"
        "    scaled = scaler.scale(loss())\n"
        "    if i < 8: scaled = scaled * float('inf')\n"
        "    scaled.backward()\n    scaler.step(optimizer)\n    scaler.update()\n"
    ),
    "a discriminator that the generator's pass reaches": (
        "critic = nn.Linear(1, 1)\nother = torch.optim.SGD(critic.parameters(), 0.01)\n"
        "for _ in range(6):\n"
        "    other.zero_grad()\n    critic(net(x).detach()).mean().backward()\n    other.step()\n"
        "    optimizer.zero_grad()\n    critic(net(x)).pow(2).mean().backward()\n    optimizer.step()\n"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WELL)
def test_gradients_that_somebody_uses_are_left_alone(case: str, examine) -> None:
    assert [f for f in examine(START + WELL[case]) if f.code == "gradients-discarded"] == []
