"""Results that are thrown away, and names of a loop that get another tensor."""

from __future__ import annotations

import pytest

LOOP = (
    "net, other = nn.Linear(4, 1), nn.Linear(4, 1)\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.01)\n"
    "x = torch.randn(16, 4)\n"
    "for _ in range(4):\n"
    "    optimizer.zero_grad()\n"
    "    out = net(x)\n"
    "    out.pow(2).mean().backward()\n"
    "{lines}"
    "    optimizer.step()\n"
)
UNUSED = {
    "gradients": "    for p in net.parameters():\n        p.grad.clamp(-1, 1)\n",
    "a shape": "    out.squeeze(1)\n",
    "a cast": "    x.double()\n",
    "a function": "    torch.relu(out)\n",
    "a loop over parameters": "    for p in net.parameters():\n        p = p.clamp(-1, 1)\n",
    "a loop over their data": "    for _, p in net.named_parameters():\n        p = p.data.clamp(-1, 1)\n",
    "a loop over two models": (
        "    for p, q in zip(net.parameters(), other.parameters()):\n        q = 0.9 * q + 0.1 * p\n"
    ),
}


@pytest.mark.parametrize("case", UNUSED)
def test_a_result_that_nobody_keeps_is_found(case: str, examine) -> None:
    (finding,) = examine(LOOP.format(lines=UNUSED[case]))
    assert (finding.code, finding.place.line) == ("result-unused", 12 + UNUSED[case].count("\n"))


WELL = {
    "in place": "    for p in net.parameters():\n        p.grad.clamp_(-1, 1)\n",
    "an argument that makes it in place": "    F.relu(x, inplace=True)\n",
    "kept": "    flat = out.squeeze(1)\n",
    "given on": "    print(out.squeeze(1).shape)\n",
    "nothing to change": "    x.float()\n    x.to('cpu')\n",
    "a module": "    net.float()\n    net.to('cpu')\n",
    "another name": "    for p in net.parameters():\n        q = p.clamp(-1, 1)\n",
    "read later": "    for p in net.parameters():\n        p = p.view(-1)\n        print(p.shape)\n",
    "written into": "    for p in net.parameters():\n        p.data = p.data.clamp(-1, 1)\n",
    "added in place": "    with torch.no_grad():\n        for p in net.parameters():\n            p += 0\n",
    "a loop over a list": "    for row in list(net.weight):\n        row = row.clamp(-1, 1)\n",
}


@pytest.mark.parametrize("case", WELL)
def test_results_that_are_kept_and_changes_in_place_are_left_alone(case: str, examine) -> None:
    assert examine(LOOP.format(lines=WELL[case])) == []
