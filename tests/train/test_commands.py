"""What each command does to a run, between two phases and between two steps."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from runs_on_disk import CNN, mlp, new_run, train

from builder.store.runs import Run
from builder.store.writer import RunWriter
from builder.train.commands import Inbox
from builder.train.loop import Loop

if TYPE_CHECKING:
    from collections.abc import Iterator


class Driven:
    """A run in a thread of its own, driven by commands as the pages do it."""

    def __init__(self, run: Run, *, paused: bool = True) -> None:
        self.run = run
        self.inbox = Inbox()
        self.writer = RunWriter(run.directory)
        self.loop = Loop(run.directory, self.writer, self.inbox, idle_limit=30.0)
        self.thread = threading.Thread(target=self.loop.run, kwargs={"paused": paused}, daemon=True)
        self.thread.start()

    def __call__(self, command: str, **arguments: Any) -> dict[str, Any]:
        return self.inbox.submit(command, arguments, timeout=30.0)

    def end(self) -> None:
        if self.loop.status != "stopped":  # else nobody is there to answer
            self("stop")
        self.thread.join(30)
        self.writer.close()


@pytest.fixture
def driven() -> Iterator[Driven]:
    found = Driven(new_run(mlp(4, 3), epochs=100_000))
    yield found
    found.end()


def test_one_step_is_one_step(driven: Driven) -> None:
    for expected in range(3):
        answer = driven("step")
        assert answer["ok"]
        assert answer["step"] == expected
        assert answer["status"] == "paused"
    assert driven.run.steps()["step"].tolist() == [0, 1, 2]
    assert driven.run.gradients()[0].tolist() == [0, 1, 2]


def test_the_five_phases_one_by_one(driven: Driven) -> None:
    done = [driven("phase")["done"] for _ in range(5)]
    assert done == ["forward", "loss", "zero_grad", "backward", "step"]
    assert driven("status")["step"] == 0
    assert driven.run.steps()["step"].tolist() == [0]


def test_gradients_are_there_to_see_after_backward_and_before_the_step(driven: Driven) -> None:
    answer = driven("phase", name="backward")
    assert answer["next_phase"] == "step"
    assert answer["phase"] == 4
    assert driven.run.steps()["step"].tolist() == []
    assert driven.run.gradients()[0].tolist() == [0]
    shown = driven.run.gradients()[1]
    driven("step")
    assert np.array_equal(driven.run.gradients()[1], shown)
    assert driven.run.steps()["step"].tolist() == [0]


def test_the_number_of_steps_is_the_same_in_the_middle_of_one(driven: Driven) -> None:
    totals = [driven("phase")["total_steps"] for _ in range(11)]
    assert len(set(totals)) == 1


def test_a_step_in_phases_is_the_step_at_once() -> None:
    losses = []
    for commands in (["step"] * 3, ["phase"] * 15, ["phase", "step", "phase", "phase", "step", "step"]):
        run = new_run(mlp(4, 3), epochs=10)
        driven = Driven(run)
        for name in commands:
            driven(name)
        losses.append(run.steps()["loss"].tolist())
        driven.end()
    assert losses[0] == losses[1] == losses[2]


def test_play_and_pause(driven: Driven) -> None:
    assert driven("play")["status"] == "running"
    answer = driven("pause")
    assert answer["status"] == "paused"
    again = driven("status")
    assert again["step"] == answer["step"]
    assert driven.run.last_step() == (answer["step"] if answer["step"] >= 0 else None)
    assert driven.run.meta()["status"] == "paused"


def test_stop_ends_the_run_and_keeps_it(driven: Driven) -> None:
    driven("step")
    assert driven("stop")["status"] == "stopped"
    driven.thread.join(30)
    assert driven.run.meta()["status"] == "stopped"
    assert [p.name for p in (driven.run.directory / "checkpoints").iterdir()] == ["0000000001"]
    driven.inbox.close()
    assert driven("play")["error"]["code"] == "ended"


def test_reset_goes_back_to_the_first_weights(driven: Driven) -> None:
    first = [driven("step") and driven.run.steps()["loss"][-1] for _ in range(3)]
    answer = driven("reset")
    assert answer["step"] == -1
    assert driven.run.last_step() is None
    assert [driven("step") and driven.run.steps()["loss"][-1] for _ in range(3)] == first


def test_set_changes_the_next_step_and_the_settings(driven: Driven) -> None:
    driven("step")
    answer = driven("set", lr=0.5, batch_size=60, epochs=3)
    assert answer["ok"]
    driven("step")
    assert driven.run.steps()["lr"].tolist() == [0.001, 0.5]
    meta = driven.run.meta()
    assert meta["batch_size"] == 60
    assert meta["epochs"] == 3
    saved = json.loads((driven.run.directory / "settings.json").read_text())
    assert saved["epochs"] == 3
    assert [e["payload"] for e in driven.run.events() if e["kind"] == "set"] == [
        {"lr": 0.5, "batch_size": 60, "epochs": 3}
    ]


REFUSED = {
    "an unknown command": ("dance", {}, "unknown-command", "no command 'dance'"),
    "an unknown setting": ("set", {"speed": 3}, "bad-arguments", "not ['speed']"),
    "nothing to set": ("set", {}, "bad-arguments", "set takes"),
    "a learning rate in words": ("set", {"lr": "fast"}, "bad-arguments", "could not convert"),
    "a negative learning rate": ("set", {"lr": -1}, "bad-arguments", "not possible"),
    "no batch": ("set", {"batch_size": 0}, "bad-arguments", "not possible"),
    "an unknown phase": ("phase", {"name": "sideways"}, "bad-arguments", "no phase 'sideways'"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_done_is_refused_and_the_run_lives(name: str, driven: Driven) -> None:
    command, arguments, code, text = REFUSED[name]
    answer = driven(command, **arguments)
    assert not answer["ok"]
    assert answer["error"]["code"] == code
    assert text in answer["error"]["message"]
    assert driven("step")["ok"]


def test_a_refused_set_changes_nothing(driven: Driven) -> None:
    assert not driven("set", lr=0.5, batch_size=0)["ok"]
    driven("step")
    assert driven.run.steps()["lr"].tolist() == [0.001]


def test_more_epochs_after_the_end() -> None:
    driven = Driven(new_run(mlp(4, 3), epochs=1), paused=False)
    while driven("status")["status"] == "running":
        pass
    assert driven.run.meta()["status"] == "finished"
    assert driven("play")["error"]["code"] == "finished"
    last = driven.run.last_step()
    assert last == 3
    driven("set", epochs=2)
    assert driven("play")["status"] == "running"
    while driven("status")["status"] == "running":
        pass
    assert driven.run.last_step() == 7
    assert len(driven.run.validation()) == 2
    driven.end()


SLOW_TO_VALIDATE = """import time

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.line = nn.Linear(4, 3)

    def forward(self, x):
        if not self.training:
            time.sleep(0.02)
        return self.line(x)
"""


def test_a_command_interrupts_a_validation_which_is_done_again_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.train.validation.BATCH", 3)
    source = SLOW_TO_VALIDATE
    changes: dict[str, Any] = {"data": {"source": "iris", "batch_size": 60, "split": [0.4, 0.6, 0.0]}, "epochs": 2}
    whole, parted = new_run(source, **changes), new_run(source, **changes)
    train(whole)
    driven = Driven(parted, paused=False)
    while driven("status")["step"] < 0:
        pass
    assert driven("pause")["ok"]
    assert driven("status")["epoch"] == 0
    assert parted.validation() == []
    driven("play")
    assert driven("stop")["status"] == "stopped"
    assert parted.validation() == []
    driven.end()
    train(parted)
    assert parted.validation() == whole.validation()
    assert parted.steps()["loss"].tolist() == whole.steps()["loss"].tolist()


def test_two_who_command_at_once_are_both_answered(driven: Driven) -> None:
    answers: list[dict[str, Any]] = []
    threads = [threading.Thread(target=lambda: answers.append(driven("step"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(a["step"] for a in answers) == list(range(8))


def test_progress_is_known() -> None:
    seen = []
    run = new_run(CNN, data={"source": "digits", "batch_size": 500}, epochs=2)
    train(run, after_step=lambda loop: seen.append((loop.session.step_number, loop.total_steps)))
    assert [total for _, total in seen] == [6] * 6
    assert run.meta()["total_steps"] == 6
