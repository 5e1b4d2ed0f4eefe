"""A step that raises, in any program, forward or backward: nothing of ours stays behind and the next step is right.

Every hook there is ends in a `RemovableHandle`, so all that are made by this package while a program runs are collected
and must be removed by the end. The same failing steps without us are the oracle for the step that follows.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
import torch
from raw_graph import clean, leaves_of, raw_walk, same
from tape_programs import CASES, Program
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode
from torch.utils.hooks import RemovableHandle

from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.outputs import tensors_in
from builder.tape.record import record
from builder.tape.sites import OURS, is_users
from builder.tape.step import StepRecorder
from builder.tape.tape import Tape
from builder.tape.walk import roots_of


class Planned(Exception):
    """What the user's own code raises here."""


class Calls(TorchFunctionMode):
    """The user's own function mode: counts calls, and raises at one of them."""

    def __init__(self, at: int | None = None) -> None:
        super().__init__()
        self.count = 0
        self.at = at

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        # Not at a switch such as grad mode's: who raises at its end leaves it on, with or without us.
        if not torch.compiler.is_compiling() and any(isinstance(value, Tensor) for value in args):
            self.count += 1
            if self.count == self.at:
                raise Planned
        return func(*args, **(kwargs or {}))


class Executed:
    """The user's own hooks on all nodes of a graph: count them as they run, and raise at one."""

    def __init__(self, value: Any, at: int | None = None) -> None:
        self.count = 0
        self.at = at
        nodes, _ = raw_walk(roots_of(list(tensors_in(value))))
        self.nodes = nodes  # a leaf's node lives only while someone holds it
        self.handles = [node.register_prehook(self) for node in nodes]

    def __call__(self, _gradients: Any) -> None:
        self.count += 1
        if self.count == self.at:
            raise Planned

    def remove(self) -> None:
        for handle in self.handles:
            handle.remove()


@pytest.fixture(autouse=True)
def _quiet_torch() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


ALIVE: list[Any] = []
"""Losses of the steps so far: hooks on a graph that died would be gone in any case."""


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[RemovableHandle]]:
    """The handles of all hooks that this package puts anywhere."""
    found: list[RemovableHandle] = []
    plain = RemovableHandle.__init__

    def init(self: RemovableHandle, *args: Any, **kwargs: Any) -> None:
        plain(self, *args, **kwargs)
        if made_by_us(sys._getframe(1)):
            found.append(self)

    monkeypatch.setattr(RemovableHandle, "__init__", init)
    yield found
    ALIVE.clear()


def made_by_us(frame: FrameType | None) -> bool:
    """Whether the nearest frame outside torch is this package's; our function mode only passes the user's calls on."""
    while frame is not None:
        filename = frame.f_code.co_filename
        if filename.startswith(OURS) and frame.f_code.co_name != "__torch_function__":
            return True
        if is_users(filename):
            return False
        frame = frame.f_back
    return False


def still_there(handles: list[RemovableHandle]) -> list[RemovableHandle]:
    return [h for h in handles if (hooks := h.hooks_dict_ref()) is not None and h.id in hooks]


@contextmanager
def nothing_left(ours: list[RemovableHandle]) -> Iterator[None]:
    before = list(warnings.filters)
    yield
    assert clean()
    assert ours, "this test must have seen hooks of ours come"
    assert still_there(ours) == []
    assert warnings.filters == before


def fails_forward(losses: Any, at: int) -> None:
    with pytest.raises(Planned), Calls(at):
        ended_with(losses())


def ended_with(_value: Any) -> None:
    """A program of fewer calls than that raises at its end."""
    raise Planned


def midway(program: Program, phase: str) -> int:
    """The call, or the node as executed, that is half way through this program."""
    torch.manual_seed(0)
    _, losses = program.make()
    with Calls() as calls:
        value = losses()
    if phase == "forward":
        return calls.count // 2 + 1
    seen = Executed(value)
    program.backward(value)
    return seen.count // 2 + 1


def one_step(program: Program, losses: Any, look: Callable[[Any], object] = id) -> list[Tensor | None]:
    """Gradients of a whole step; `look` is shown its losses."""
    torch.manual_seed(2)
    value = losses()
    ALIVE.append(value)
    look(value)
    held = leaves_of(value)
    for leaf in held:
        leaf.grad = None
    torch.manual_seed(3)
    program.backward(value)
    return [leaf.grad for leaf in held]


def fail(program: Program, losses: Any, phase: str, at: int, around: Any = None) -> None:
    """A step that raises half way. `around` is a StepRecorder that is told of it, as the training loop does."""
    torch.manual_seed(1)
    if around is not None:
        around.begin_step()
    try:
        if phase == "forward":
            fails_forward(losses, at)
            return
        value = losses()
        ALIVE.append(value)
        if around is not None:
            around.end_forward(value)
        users = Executed(value, at)
        try:
            with pytest.raises(Planned):
                program.backward(value)
        finally:
            users.remove()
    finally:
        if around is not None:
            around.abort()


@pytest.mark.parametrize("phase", ["forward", "backward"])
@CASES
def test_a_step_that_raises_leaves_nothing_and_the_next_is_right(
    program: Program, phase: str, ours: list[RemovableHandle]
) -> None:
    at = midway(program, phase)
    torch.manual_seed(0)
    _, losses = program.make()
    fail(program, losses, phase, at)
    expected = one_step(program, losses)
    for way in (in_record, in_attributed, in_steps):
        ours.clear()
        ALIVE.clear()
        torch.manual_seed(0)
        model, losses = program.make()
        with nothing_left(ours):
            found = way(program, model, losses, phase, at)
        assert all(same(a, b) for a, b in zip(expected, found, strict=True)), way


def in_record(program: Program, model: Any, losses: Any, phase: str, at: int) -> list[Tensor | None]:
    with record(model if model is not None else nn.Module()) as recorder:
        fail(program, losses, phase, at)
        found = one_step(program, losses)
    assert not [f for f in recorder.findings if f.code == "not-recorded" and "torch.func" not in f.message]
    last = recorder.tapes[-1]
    assert last.measured is not None
    assert last.measured.failed == -1
    return found


def in_attributed(program: Program, model: Any, losses: Any, phase: str, at: int) -> list[Tensor | None]:
    tapes: list[Tape] = []
    with attributed(model):
        fail(program, losses, phase, at)
        found = one_step(program, losses, lambda value: tapes.append(capture(value, model)))
    assert not [n for n in tapes[0].nodes if n.name != "AccumulateGrad" and n.line < 1]
    return found


def in_steps(program: Program, model: Any, losses: Any, phase: str, at: int) -> list[Tensor | None]:
    around = StepRecorder(model if model is not None else nn.Module())
    fail(program, losses, phase, at, around)
    assert clean()  # at once, not only when the recorder is gone
    return one_step(program, losses)


@pytest.mark.parametrize("way", ["record", "attributed"])
@pytest.mark.parametrize("phase", ["forward", "backward"])
def test_an_exception_that_ends_the_block_leaves_nothing(phase: str, way: str, ours: list[RemovableHandle]) -> None:
    model, x = nn.Sequential(nn.Linear(4, 4), nn.Tanh(), nn.Linear(4, 1)), torch.randn(3, 4)

    def step() -> None:
        loss = model(x).sum()
        ALIVE.append(loss)
        if phase == "backward":
            Executed(loss, 3)
        loss.backward()

    calls = Calls(3 if phase == "forward" else None)
    block = record(model) if way == "record" else attributed(model)
    with nothing_left(ours), pytest.raises(Planned), block, calls:
        step()
