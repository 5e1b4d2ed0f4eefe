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
        (lambda h, _: h * torch.zeros(4), "it becomes zero in the backward of mul"),
    ],
)
def test_the_line_and_the_cause_are_named(squash: Callable[[torch.Tensor, int], torch.Tensor], words: str) -> None:
    (finding,) = zeros_of(squash)
    assert words in finding.message
    assert finding.place is not None
    assert finding.place.file == __file__
    assert finding.place.line == squash.__code__.co_firstlineno
    assert finding.evidence["parameters"] == ["weight"]


def test_a_step_with_a_gradient_in_between_is_no_finding() -> None:
    assert zeros_of(lambda h, step: h if step == 4 else h.round()) == []


def test_no_line_is_named_where_it_changes_from_step_to_step() -> None:
    (finding,) = zeros_of(lambda h, step: h.round() if step % 2 else h.clamp(50.0, 60.0))
    assert finding.message.endswith("exactly zero at every step")


OWN = "OWN = {'forward': staticmethod(lambda c, v: v.round()), 'backward': staticmethod(lambda c, g: g)}\n"
LOOP = (
    "a, b = nn.Linear(4, 4), nn.Linear(4, 4)\n"
    "net = nn.Sequential(a, b)\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
    "x = torch.randn(16, 4)\n"
    "for i in range(4):\n"
    "    h = a(x)\n"
    "    {step}\n"
    "    loss = b(h).pow(2).mean(){more}\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)
FLAT = {
    "round": "h = torch.round(h)",
    "round to a digit": "h = h.round(decimals=1)",
    "floor": "h = h.floor()",
    "ceil": "h = torch.ceil(h)",
    "trunc": "h = h.trunc()",
    "fix": "h = torch.fix(h)",
    "sign": "h = h.sign()",
    "sgn": "h = torch.sgn(h)",
    "division that rounds": "h = torch.div(h, 2, rounding_mode='floor')",
    "in place": "h = h * 2; h.round_()",
    "two of them": "h = h.floor() + h.ceil()",
    "softmax of one": "h = torch.softmax(h[:, :1], dim=-1) * x",
    "log_softmax of one": "h = F.log_softmax(h.sum(1, keepdim=True), 1) + x",
    "gumbel_softmax of one": "h = F.gumbel_softmax(h.unsqueeze(-1), dim=2).squeeze(2) * x",
    "nn.Softmax of one": "h = nn.Softmax(1)(h.mean(1, keepdim=True)) * x",
}


@pytest.mark.parametrize("case", FLAT)
def test_the_step_without_a_derivative_is_named(case: str, examine) -> None:
    (finding,) = examine(OWN + LOOP.format(step=FLAT[case], more=""))
    assert (finding.code, finding.place.line) == ("zero-gradient", 13)
    assert finding.evidence["parameters"] == ["Linear.weight (made at line 7)"]
    assert ("which has size 1" in finding.message) == ("of one" in case)


WELL = {
    "straight through": ("h = h + (h.round() - h).detach()", ""),
    "straight through, with the input's graph": ("h = h + (torch.sign(h) - h).detach()", ""),
    "another term": ("k = h; h = h.round()", " + k.pow(2).mean()"),
    "another term at times": ("k = h; h = h.sign()", " + (k.pow(2).mean() if i % 2 else 0)"),
    "remainder": ("h = h - h.floor()", ""),
    "softmax of several": ("h = torch.softmax(h, -1)", ""),
    "softmax of one at times": (
        "h = torch.softmax(h[:, : i % 2 + 1], -1).sum(1, keepdim=True) * x + 0.1 * (i % 2) * h",
        "",
    ),
    "own derivative": (
        "h = type('R', (torch.autograd.Function,), OWN).apply(h)",
        "",
    ),
}


@pytest.mark.parametrize("case", WELL)
def test_a_step_that_something_leads_around_is_left_alone(case: str, examine) -> None:
    step, more = WELL[case]
    assert examine(OWN + LOOP.format(step=step, more=more)) == []


READING = (
    "cell = nn.{kind}(4, 5, batch_first=True{options})\n"
    "optimizer = torch.optim.SGD(cell.parameters(), 0.1)\n"
    "for i in range(4):\n"
    "    states, final = cell(torch.randn(16, {length}, 4))\n"
    "    loss = {taken}.pow(2).mean()\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)
TWO = ", bidirectional=True"


def reading(examine, kind: str, options: str, length: int, taken: str) -> list[Finding]:
    return examine(READING.format(kind=kind, options=options, length=length, taken=taken))


@pytest.mark.parametrize("kind", ["LSTM", "GRU", "RNN"])
@pytest.mark.parametrize(
    ("options", "length", "taken", "words", "line"),
    [
        (TWO, 7, "states[:, -1]", "the reverse direction has read one input", 10),
        (TWO + ", num_layers=2", 7, "states[:, 6, :]", "the reverse direction has read one input", 10),
        ("", 7, "states[:, 0]", "only the first time step", 10),
        (TWO, 7, "states[:, 0]", "only the first time step", 10),
        ("", 1, "states", "only the first time step", 9),
        (TWO, 1, "states", "sequences have one time step", 9),
    ],
)
def test_a_state_that_nothing_leads_to_is_told_by_the_part_of_the_output_that_is_used(
    examine, kind: str, options: str, length: int, taken: str, words: str, line: int
) -> None:
    (finding,) = reading(examine, kind, options, length, taken)
    assert finding.code == "zero-gradient"
    assert words in finding.message
    assert finding.place.line == line


@pytest.mark.parametrize(
    ("options", "length", "taken"),
    [
        ("", 7, "states[:, -1]"),
        (TWO, 7, "states"),
        (TWO, 7, "states.mean(1)"),
        (TWO, 7, "torch.cat((states[:, -1, :5], states[:, 0, 5:]), 1)"),
        (TWO, 7, "torch.cat(tuple(final), 1)"),
        (TWO, 2, "states[:, -2:]"),
    ],
)
def test_an_output_that_every_state_leads_to_is_left_alone(examine, options: str, length: int, taken: str) -> None:
    assert reading(examine, "GRU", options, length, taken) == []
