"""Scores of shape (batch, classes, …) flattened to (rows, classes) behind a softmax."""

from __future__ import annotations

import pytest

LOOP = (
    "net = nn.Conv1d(3, {made}, 1)\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
    "x, y = torch.randn(4, 3, 8), torch.randint(0, 2, (4, 8))\n"
    "for _ in range(4):\n"
    "    scores = net(x)\n"
    "    flat = {flat}\n"
    "    loss = F.nll_loss(flat, y.view(-1))\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)


@pytest.mark.parametrize("dim", [1, -2])
def test_rows_behind_a_softmax_over_the_classes_are_no_scores(dim: int, examine) -> None:
    (finding,) = examine(LOOP.format(made=2, flat=f"F.log_softmax(scores, {dim}).reshape(-1, 2)"))
    assert (finding.code, finding.evidence["before"]) == ("view-instead-of-transpose", [4, 2, 8])


@pytest.mark.parametrize(
    "flat",
    [
        "F.log_softmax(scores, 1).permute(0, 2, 1).reshape(-1, 2)",
        "F.log_softmax(scores.transpose(1, 2), 2).reshape(-1, 2)",
        "F.log_softmax(scores.transpose(1, 2).reshape(-1, 2), 1)",
    ],
)
def test_scores_whose_classes_are_last_are_left_alone(flat: str, examine) -> None:
    assert examine(LOOP.format(made=2, flat=flat)) == []


STEPS = (
    "net = nn.Linear(3, 5)\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
    "x, y = torch.randn(4, 8, 3), torch.randint(0, 5, (4, 8))\n"
    "for _ in range(4):\n"
    "    logs = {logs}\n"
    "    loss = F.nll_loss(logs, y)\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)


@pytest.mark.parametrize(
    ("logs", "dim"),
    [
        ("F.log_softmax(net(x), 1).transpose(1, 2)", 2),
        ("F.log_softmax(net(x), 0).permute(0, 2, 1)", 0),
        ("F.log_softmax(net(x).transpose(1, 2), -1)", 2),
    ],
)
def test_a_softmax_beside_the_classes_is_found(logs: str, dim: int, examine) -> None:
    (finding,) = examine(STEPS.format(logs=logs))
    assert (finding.code, finding.place.line, finding.evidence["dim"]) == ("softmax-over-batch", 10, dim)


@pytest.mark.parametrize("logs", ["F.log_softmax(net(x), -1).transpose(1, 2)", "F.log_softmax(net(x).mT, 1)"])
def test_a_softmax_over_the_classes_of_each_step_is_left_alone(logs: str, examine) -> None:
    assert examine(STEPS.format(logs=logs)) == []
