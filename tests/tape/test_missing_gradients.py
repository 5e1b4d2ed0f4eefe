"""Parameters without a gradient: the cut that explains it and its line, and when nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from loops import net
from torch import nn

import builder
from builder.tape.attribute import attributed
from builder.tape.capture import capture, explained
from builder.tape.encode import encode
from builder.tape.record import PATIENCE
from builder.tape.tape import Cut


class Cutting(nn.Module):
    def __init__(self, cut: str) -> None:
        super().__init__()
        self.a, self.b, self.spare = nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(2, 2)
        self.cut = cut

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        h = self.a(x)
        if self.cut == "detach":
            h = h.detach()
        elif self.cut == "data":
            h = h.data
        elif self.cut == "integer":
            h = h.argmax(1, keepdim=True).expand(-1, 4).float()
        elif self.cut == "no_grad":
            with torch.no_grad():
                h = h * 2
        elif self.cut == "comparison":
            h = (h > 0).float()
        elif self.cut == "value":
            h = x * h.sum().item()
        return self.b(h)


@pytest.mark.parametrize("cut", ["detach", "data", "integer", "no_grad", "comparison", "value"])
def test_a_cut_is_found_with_its_line(cut: str) -> None:
    model = Cutting(cut)
    with attributed(model):
        tape = capture(model(torch.randn(3, 4)).sum(), model)
    assert tape.unused_parameters == ["a.weight", "a.bias", "spare.weight", "spare.bias"]
    found = tape.cuts[0]
    assert found.reason == cut
    assert found.starves == ("a.bias", "a.weight")
    words = {"integer": "argmax", "no_grad": "h * 2", "comparison": "h > 0", "value": "item"}
    line = Path(__file__).read_text(encoding="utf-8").splitlines()[found.line - 1]
    assert words.get(cut, cut) in line


def cut(reason: str, before: str, starves: str) -> Cut:
    return Cut(reason, "", "", "", "model.py", 1, (), 1, tuple(before.split()), tuple(starves.split()))


@pytest.mark.parametrize(
    ("cuts", "told"),
    [
        pytest.param([cut("detach", "a", "a")], [("detach", "a")], id="alone"),
        pytest.param([cut("value", "a b", "a b")], [("value", "a b")], id="a weak one alone"),
        pytest.param(
            [cut("value", "a b", "a"), cut("detach", "a", "a")], [("detach", "a"), ("value", "")], id="weak beside sure"
        ),
        pytest.param(
            [cut("value", "a b", "a b"), cut("detach", "a", "a")],
            [("detach", "a"), ("value", "b")],
            id="weak of what is left",
        ),
        pytest.param(
            [cut("value", "a b", "a b"), cut("comparison", "a", "a")],
            [("comparison", "a"), ("value", "b")],
            id="the nearest of weak ones",
        ),
        pytest.param(
            [cut("no_grad", "a", "a"), cut("data", "a", "a")], [("no_grad", "a"), ("data", "a")], id="two sure ones"
        ),
        pytest.param(
            [cut("value", "a", ""), cut("detach", "a b", ""), cut("integer", "a", "a")],
            [("integer", "a"), ("detach", ""), ("value", "")],
            id="cuts of a healthy graph last",
        ),
    ],
)
def test_a_weak_cut_explains_what_no_surer_one_does(cuts: list[Cut], told: list[tuple[str, str]]) -> None:
    assert [(one.reason, " ".join(one.explains)) for one in explained(cuts)] == told


def test_a_logged_number_beside_a_detach_is_no_cause() -> None:
    model = Cutting("detach")
    with attributed(model):
        loss = model(torch.randn(3, 4)).sum()
        model.a(torch.randn(3, 4)).mean().item()
        tape = capture(loss, model)
    assert [(one.reason, one.explains) for one in tape.cuts if one.starves] == [
        ("detach", ("a.bias", "a.weight")),
        ("value", ()),
    ]
    assert [one["explains"] for one in encode(tape)["cuts"]] == [one.explains for one in tape.cuts]


@pytest.mark.parametrize(("turn", "told_within", "told_in_the_end"), [(1, False, False), (99, True, True)])
def test_a_parameter_that_gets_its_gradient_in_a_later_step_is_no_finding(
    turn: int, told_within: bool, told_in_the_end: bool
) -> None:
    """An expert to which no sample went at first; it is told once it has waited long, or at the end."""
    first, second = nn.Linear(4, 1), nn.Linear(4, 1)
    model, x = nn.ModuleList([first, second]), torch.randn(6, 4)
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        for step in range(PATIENCE + 2):
            optimizer.zero_grad()
            (second if step % (turn + 1) == turn else first)(x).pow(2).mean().backward()
            optimizer.step()
        assert bool(recorder.findings) is told_within
    assert [f.code for f in recorder.findings] == ["no-gradient"] * told_in_the_end
    optimizer.zero_grad()
    with builder.record(model, optimizer) as recorder:  # a few steps only: the end tells
        first(x).mean().backward()
        optimizer.step()
        assert recorder.findings == []
    assert [f.code for f in recorder.findings] == ["no-gradient"]


def test_where_paths_change_a_few_steps_are_too_few_to_tell() -> None:
    """Experts of a mixture, of which some get no sample in the steps recorded, and others only in some."""
    experts, x = nn.ModuleList(nn.Linear(4, 1) for _ in range(4)), torch.randn(6, 4)
    optimizer = torch.optim.SGD(experts.parameters(), 0.1)
    with builder.record(experts, optimizer) as recorder:
        for chosen in (0, 1, 2, 0):  # never the last
            optimizer.zero_grad()
            experts[chosen](x).pow(2).mean().backward()
            optimizer.step()
    assert recorder.findings == []
    with builder.record(experts, optimizer) as recorder:
        for step in range(PATIENCE + 1):
            optimizer.zero_grad()
            experts[step % 3](x).pow(2).mean().backward()
            optimizer.step()
    (found,) = recorder.findings
    assert "'3.weight', '3.bias'" in found.message


def test_nobody_waits_for_gradients_of_what_the_optimizer_does_not_hold() -> None:
    class Agent(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.q, self.target = net(), net()

    agent, x = Agent(), torch.randn(6, 4)
    optimizer = torch.optim.SGD(agent.q.parameters(), 0.1)
    for without in (optimizer, None):
        with builder.record(agent, without) as recorder:
            for _ in range(2):
                with torch.no_grad():
                    wanted = agent.target(x)
                loss = (agent.q(x) - wanted).pow(2).mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        told = [f.code for f in recorder.findings]
        assert told == ([] if without is optimizer else ["no-gradient"] * len(told)), told
        assert bool(recorder.tapes[0].unused_parameters) is (without is None)
    assert told


def _stack() -> nn.Sequential:
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.Tanh(), nn.Linear(8, 3))


@pytest.mark.parametrize("stepped", [True, False], ids=["with an optimizer", "without"])
def test_losses_that_share_the_parameters_among_them_are_no_finding(stepped: bool) -> None:
    model = _stack()
    optimizer = torch.optim.SGD(model.parameters(), 0.1) if stepped else None
    with builder.record(model, optimizer) as recorder:
        for _ in range(2):
            model[0](torch.ones(2, 4)).pow(2).mean().backward()
            model[2](torch.ones(2, 8)).mean().backward()
            model[4](torch.ones(2, 8)).pow(2).mean().backward()
            if optimizer is not None:
                optimizer.step()
            model.zero_grad()
    assert recorder.findings == []


def test_what_a_reentrant_checkpoint_reaches_by_itself_is_no_finding() -> None:
    from torch.utils.checkpoint import checkpoint

    model = _stack()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        x = torch.ones(2, 4, requires_grad=True)
        model[4](checkpoint(model[:4], x, use_reentrant=True)).pow(2).sum().backward()
        optimizer.step()
    assert recorder.findings == []


def test_two_cuts_on_one_line_are_both_told() -> None:
    model = nn.ModuleList([nn.Linear(4, 4), nn.Linear(4, 1)])
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with builder.record(model, optimizer) as recorder:
        h = F.linear(torch.ones(2, 4), model[0].weight.detach(), model[0].bias.detach())
        model[1](h).sum().backward()
        optimizer.step()
    (found,) = recorder.findings
    assert found.code == "no-gradient"
    assert "'0.bias', '0.weight'" in found.message
    assert "model[0].weight.detach()" in Path(__file__).read_text(encoding="utf-8").splitlines()[found.line - 1]
