"""A recorder that is stopped elsewhere than it was started: in another thread, within backward, out of turn."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable
from typing import Any

import pytest
import torch
from raw_graph import clean
from torch import nn
from torch.overrides import TorchFunctionMode

from builder.tape.attribute import attributed
from builder.tape.record import Recorder, record

NEW_PARAMETER = nn.Parameter.__new__


def elsewhere(do: Callable[[], Any]) -> BaseException | None:
    """What it raises in a thread of its own."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            do()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return raised[0] if raised else None


class Setting:
    """A model, its optimizer and a recorder of both."""

    def __init__(self) -> None:
        self.model = nn.Linear(4, 2)
        self.optimizer = torch.optim.SGD(self.model.parameters(), 0.1)
        self.recorder = Recorder(self.model, self.optimizer)

    def step(self) -> None:
        self.model(torch.ones(3, 4)).sum().backward()
        self.optimizer.step()


@pytest.fixture
def setting() -> Setting:
    return Setting()


def nothing_left(setting: Setting) -> bool:
    return (
        clean()
        and nn.Parameter.__new__ is NEW_PARAMETER
        and not setting.optimizer._optimizer_step_pre_hooks  # type: ignore[attr-defined]
        and not setting.optimizer._optimizer_step_post_hooks  # type: ignore[attr-defined]
    )


def test_stopped_in_another_thread_it_says_where_and_sees_nothing_until_it_is_stopped_there(setting: Setting) -> None:
    filters = list(warnings.filters)
    setting.recorder.start()
    setting.step()
    error = elsewhere(setting.recorder.stop)
    assert isinstance(error, RuntimeError)
    assert str(error).startswith("a recorder is stopped in the thread that started it, MainThread")
    assert nn.Parameter.__new__ is NEW_PARAMETER
    setting.step()
    assert (len(setting.recorder.tapes), setting.recorder.step) == (1, 1)
    assert torch._C._len_torch_function_stack() == 1  # type: ignore[attr-defined]
    setting.recorder.stop()
    assert nothing_left(setting)
    assert warnings.filters == filters
    setting.recorder.stop()
    assert nothing_left(setting)


def test_stopped_in_another_thread_within_a_block_the_block_ends_as_ever(setting: Setting) -> None:
    with setting.recorder:
        setting.step()
        assert elsewhere(setting.recorder.stop) is not None
        assert elsewhere(setting.recorder.stop) is not None  # again: no more happens
        setting.step()
    assert nothing_left(setting)
    assert [f.code for f in setting.recorder.findings] == []


def test_it_starts_anew_where_it_was_started_though_it_was_stopped_elsewhere(setting: Setting) -> None:
    setting.recorder.start()
    elsewhere(setting.recorder.stop)
    setting.recorder.start()
    setting.step()
    assert len(setting.recorder.tapes) == 1
    setting.recorder.stop()
    assert nothing_left(setting)


def test_a_recorder_whose_thread_has_ended_is_stopped_anywhere(setting: Setting) -> None:
    def begin() -> None:
        setting.recorder.start()
        setting.step()

    assert elsewhere(begin) is None
    setting.recorder.stop()
    assert nothing_left(setting)
    with record(setting.model, setting.optimizer) as again:
        setting.step()
    assert len(again.tapes) == 1


def test_stopped_while_a_step_runs_in_its_own_thread_it_stays_off(setting: Setting) -> None:
    setting.recorder.on_tape = lambda _: elsewhere(setting.recorder.stop)  # in the midst of a backward pass
    with setting.recorder:
        setting.step()
        seen = len(setting.recorder.tapes), setting.recorder.step
        setting.step()
        assert (len(setting.recorder.tapes), setting.recorder.step) == seen
    assert nothing_left(setting)


def test_stopped_within_a_backward_pass_it_says_so_and_is_stopped_after_it(setting: Setting) -> None:
    setting.recorder.start()
    y = setting.model(torch.ones(3, 4))
    raised: list[str] = []

    def stop(_gradient: torch.Tensor) -> None:
        try:
            setting.recorder.stop()
        except RuntimeError as error:
            raised.append(str(error))

    y.register_hook(stop)
    y.sum().backward()
    assert raised == [
        (
            "a recorder can't be stopped within a backward pass that it records: it sees nothing any more;"
            " call stop() after the pass to take off the rest"
        )
    ]
    setting.recorder.stop()
    assert nothing_left(setting)


def test_recorders_stop_in_any_order(setting: Setting) -> None:
    other = Recorder(setting.model, setting.optimizer)
    setting.recorder.start()
    other.start()
    setting.recorder.stop()
    setting.step()
    other.stop()
    assert (len(setting.recorder.tapes), len(other.tapes)) == (0, 1)
    assert nothing_left(setting)


class Calls(TorchFunctionMode):
    """A mode of the user's own."""

    count = 0

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += 1
        return func(*args, **(kwargs or {}))


def test_a_mode_of_the_users_own_stays_where_it_is() -> None:
    model, users = nn.Linear(4, 2), Calls()
    block = attributed(model)
    block.__enter__()
    with users:
        block.__exit__(None, None, None)  # ended before what was begun after it
        before = users.count
        model(torch.ones(3, 4))
        assert users.count > before
    assert clean()
