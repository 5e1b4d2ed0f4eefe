"""One cause is one finding: what only follows from it is not told beside it."""

from __future__ import annotations

CLASSES = "x = torch.randn(64, 8)\ny = x[:, :3].argmax(1)\nnet = nn.Linear(8, 3)\n"


def test_an_explosion_that_ends_in_infinity_is_an_explosion(examine) -> None:
    (finding,) = examine(
        "x = 30 * torch.randn(64, 8)\n"
        "net = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1))\n"
        "optimizer = torch.optim.SGD(net.parameters(), 0.5)\n"
        "for _ in range(20):\n"
        "    loss = (net(x) - x.sum(1, keepdim=True)).pow(2).mean()\n"
        "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
    )
    assert finding.code == "exploding-gradient"


def test_an_update_by_hand_that_goes_into_a_name_is_named_and_not_the_step_that_is_not_there(examine) -> None:
    (finding,) = examine(
        CLASSES + "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
        "for _ in range(5):\n"
        "    F.cross_entropy(net(x), y).backward()\n"
        "    for p in net.parameters():\n"
        "        p = p - 0.1 * p.grad\n"
        "    optimizer.zero_grad()\n"
    )
    assert finding.code == "result-unused"


def test_what_stands_in_the_wrong_place_is_named(examine) -> None:
    start = CLASSES + "optimizer = torch.optim.SGD(net.parameters(), 0.1)\nfor _ in range(5):\n"
    lines = {
        "zero": "    optimizer.zero_grad()\n",
        "step": "    optimizer.step()\n",
        "backward": "    F.cross_entropy(net(x), y).backward()\n",
    }
    for order, wrong in ((("backward", "zero", "step"), "zero"), (("zero", "step", "backward"), "step")):
        (finding,) = examine(start + "".join(lines[name] for name in order))
        assert finding.code == "step-without-gradients"
        assert finding.place is not None
        head = 5 + start.count("\n")
        assert finding.place.line == head + 1 + order.index(wrong)
        assert ("comes before backward" in finding.message) is (wrong == "step")
