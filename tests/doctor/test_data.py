"""Writes through `.data` into what autograd saved, and those that change no gradient."""

from __future__ import annotations

import pytest

LOOP = (
    "a, b = nn.Linear(4, 4), nn.Linear(4, 1)\n"
    "net = nn.ModuleList([a, b])\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.01)\n"
    "x = torch.randn(8, 4)\n"
    "for i in range(4):\n"
    "    {first}\n"
    "    {write}\n"
    "    {then}\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)
LOSS = "loss = b(h).pow(2).mean()"

WRONG = {
    "the result of tanh, scaled": ("h = torch.tanh(a(x))", "h.data.mul_(0.5)", LOSS),
    "the result of sigmoid, with an operator": ("h = torch.sigmoid(a(x))", "h.data += 1", LOSS),
    "a part of it": ("h = torch.exp(a(x))", "h.data[0] = 0", LOSS),
    "a part of it, with an operator": ("h = torch.exp(a(x))", "h.data[:2] *= 3", LOSS),
    "kept under a name": ("h = torch.tanh(a(x))", "d = h.data; d.mul_(0.5)", LOSS),
    "the input of a layer": ("h = a(x); k = b(h)", "h.data.add_(1)", "loss = k.pow(2).mean()"),
    "weights before backward": ("k = b(torch.tanh(a(x)))", "b.weight.data.mul_(2)", "loss = k.pow(2).mean()"),
    "a relu whose units come alive": ("h = torch.relu(a(x))", "h.data.add_(1)", LOSS),
    "by an initialisation": ("k = b(torch.tanh(a(x)))", "nn.init.normal_(b.weight.data)", "loss = k.pow(2).mean()"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_write_into_what_was_saved_is_found(case: str, examine) -> None:
    first, write, then = WRONG[case]
    (finding,) = examine(LOOP.format(first=first, write=write, then=then))
    assert (finding.code, finding.place.line) == ("changed-through-data", 12)
    assert finding.evidence["saved at"].endswith(":11")
    assert finding.evidence["backward passes"] == 4


WELL = {
    "taken back before backward": ("h = torch.tanh(a(x))", "h.data.add_(1); h.data.sub_(1)", LOSS),
    "before it is used": ("pass", "b.weight.data.clamp_(-0.1, 0.1)", "loss = b(torch.tanh(a(x))).pow(2).mean()"),
    "of a result that nobody saved": ("h = a(x)", "h.data.mul_(0.5)", "loss = (b(h.clone()) * 2).mean()"),
    "a relu that stays alive": ("h = torch.relu(a(x))", "h.data.mul_(0.5)", LOSS),
    "the same numbers": ("h = torch.tanh(a(x))", "h.data.clamp_(-1, 1)", LOSS),
    "next to nothing": ("k = b(torch.tanh(a(x)))", "b.weight.data.mul_(1 + 1e-6)", "loss = k.pow(2).mean()"),
    "of a clone": ("h = torch.tanh(a(x))", "h = h.clone(); h.data.mul_(0.5)", LOSS),
    "of a graph that is not used": (
        "seen = b(torch.tanh(a(x)))", "b.weight.data.mul_(0.99)", "loss = b(torch.tanh(a(x))).pow(2).mean()",
    ),
    "rounded on purpose before use": (
        "h = a(x)", "h.data.copy_(h.data.round())", "loss = b(h).pow(2).mean() + h.pow(2).mean()",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WELL)
def test_a_write_that_changes_no_gradient_is_left_alone(case: str, examine) -> None:
    first, write, then = WELL[case]
    assert examine(LOOP.format(first=first, write=write, then=then)) == []


def test_weights_changed_after_backward_are_left_alone(examine) -> None:
    assert examine(
        "net = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 1))\n"
        "for _ in range(4):\n"
        "    net.zero_grad(); net(torch.randn(8, 4)).pow(2).mean().backward()\n"
        "    for p in net.parameters():\n"
        "        p.data -= 0.01 * p.grad\n"
        "        p.data.clamp_(-0.5, 0.5)\n"
    ) == []  # fmt: skip
