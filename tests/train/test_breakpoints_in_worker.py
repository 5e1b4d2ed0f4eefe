"""A real training process stopped inside its backward pass: it stands, shows, obeys, and trains on as if nothing were."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from runs_on_disk import mlp, new_run

from builder.workers.supervisor import attach, send, start_run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.store.runs import Run


class Process:
    """One run in its own process, as the pages drive it."""

    def __init__(self, run: Run) -> None:
        self.run = run
        start_run(run.directory)
        end = time.monotonic() + 60
        while attach(run.directory) is None or self("status", timeout=60.0).get("status") not in {"running", "paused"}:
            assert time.monotonic() < end, run.meta()
            time.sleep(0.05)
        assert self("pause")["ok"]

    def __call__(self, command: str, **arguments: Any) -> dict[str, Any]:
        return send(self.run.directory, command, **arguments)

    def meta(self, key: str) -> Any:
        return self.run.meta().get(key)

    def wait_until_it_stands(self) -> dict[str, Any]:
        end = time.monotonic() + 30
        while (standing := self.meta("standing")) is None:
            assert time.monotonic() < end, self.run.meta()
            time.sleep(0.02)
        return standing


@pytest.fixture
def process() -> Iterator[Process]:
    found = Process(new_run(mlp(4, 3), epochs=1_000_000))
    yield found
    found("stop")
    end = time.monotonic() + 30
    while found.meta("status") != "stopped" and time.monotonic() < end:
        time.sleep(0.05)
    assert found.meta("status") == "stopped"
    assert found.meta("standing") is None


def test_a_breakpoint_on_a_module_stops_there_and_every_command_is_answered(process: Process) -> None:
    answer = process("break", add={"module": "body.1"})
    assert [one["words"] for one in answer["breakpoints"]] == ["body.1"]
    step = process("status")["step"]
    stood = process("step")
    here = stood["standing"]
    assert (here["name"], here["module"]) == ("TanhBackward0", "body.1")
    assert here["next"]["module"] == "body.0"
    assert here["reason"] == "body.1"
    assert here["gradient"]["shape"][1] == 16
    assert process.meta("standing") == here
    assert process.meta("breakpoints") == answer["breakpoints"]
    structure = process.run.tape_structure(here["signature"])
    assert structure["strings"][structure["nodes"]["name"][here["node"]]] == "TanhBackward0"

    shown = process("gradient")
    rows, columns = here["gradient"]["shape"]
    assert (shown["picture"]["rows"], shown["picture"]["columns"]) == (rows, columns)
    assert np.linalg.norm(shown["picture"]["values"]) == pytest.approx(here["gradient"]["norm"], rel=1e-3)
    assert sum(shown["histogram"]["counts"]) == rows * columns
    assert process("status")["standing"]["node"] == here["node"]
    assert process("set", lr=0.1)["error"]["code"] == "standing"
    assert process("next")["standing"]["module"] == "body.0"
    assert process("break", clear=True)["breakpoints"] == []
    assert process("continue")["ok"]
    assert process("step")["step"] == step + 2
    assert process.meta("standing") is None


def test_node_by_node_to_the_end(process: Process) -> None:
    here = process("backward_step")["standing"]
    assert (here["node"], here["place"], here["reason"]) == (0, 0, "step")
    visited = [here["node"]]
    while (here := process("backward_step")["standing"]) is not None:
        visited.append(here["node"])
        assert here["place"] == len(visited) - 1
    assert sorted(visited) == list(range(len(visited)))
    status = process("status")
    assert (status["phase"], status["next_phase"]) == (4, "step")
    assert process("phase")["done"] == "step"
    assert process.run.tapes()[-1]["step"] == process("status")["step"]


def test_a_running_run_stops_by_itself_and_runs_on(process: Process) -> None:
    process("break", set=[{"when": "above", "value": 1e-12, "module": "body.2"}])
    process("play")
    here = process.wait_until_it_stands()
    assert here["reason"] == "body.2, when its norm is above 1e-12"
    assert process.meta("status") == "paused"
    process("break", clear=True)
    assert process("continue")["status"] == "running"
    before = process("status")["step"]
    end = time.monotonic() + 30
    while process("status")["step"] < before + 5:
        assert time.monotonic() < end
        time.sleep(0.02)
    assert process.meta("status") == "running"


def test_pause_and_stop_work_while_it_stands(process: Process) -> None:
    process("break", set=[{"module": "body.0"}])
    process("play")
    here = process.wait_until_it_stands()
    assert process("pause")["standing"]["node"] == here["node"]
    process("continue")
    end = time.monotonic() + 30
    while process("status").get("standing") or process("status")["phase"]:
        assert time.monotonic() < end
        time.sleep(0.02)
    assert process("status")["status"] == "paused"
    assert process("step")["standing"]["module"] == "body.0"
    # the fixture stops it while it stands


def test_abort_gives_the_step_up_and_the_same_batch_comes_again(process: Process) -> None:
    step = process("status")["step"]
    process("break", set=[{"name": "TanhBackward0"}])
    assert process("step")["standing"]["name"] == "TanhBackward0"
    process("abort")
    status = process("status")
    assert (status["phase"], status["step"], status["status"]) == (0, step, "paused")
    assert process("break", clear=True)["ok"]
    assert process("step")["step"] == step + 1


def test_a_replaced_gradient_flows_on(process: Process) -> None:
    process("break", set=[{"name": "TanhBackward0"}])
    process("phase", name="backward")
    answer = process("replace", by="zeros")
    assert answer["standing"]["gradient"]["norm"] == 0
    assert process("replace", by="odd")["error"]["message"].startswith("replace: a gradient can be replaced by")
    process("break", clear=True)
    process("continue")
    change = _change(process, "backward")
    rows = {row["name"]: row["after"] for row in change["rows"]}
    assert rows["body.0.weight"] == 0
    assert rows["body.2.weight"] > 0
    process("step")


def _change(process: Process, phase: str) -> dict[str, Any]:
    end = time.monotonic() + 30
    while (process.meta("change") or {}).get("phase") != phase:
        assert time.monotonic() < end
        time.sleep(0.02)
    return process.meta("change")


def test_what_each_phase_changed(process: Process) -> None:
    process("step")
    told = {phase: process("phase")["change"] for phase in ("forward", "loss", "zero_grad", "backward", "step")}
    assert told["forward"]["after"]["shape"][1] == 3
    assert told["loss"]["after"]["loss"] > 0
    assert (told["zero_grad"]["before"]["filled"], told["zero_grad"]["after"]["filled"]) == (4, 0)
    assert (told["backward"]["before"]["filled"], told["backward"]["after"]["filled"]) == (0, 4)
    assert told["backward"]["words"] == "0 of 4 gradients filled → 4"
    assert told["step"]["after"]["update"] > 0
    assert all(row["update"] > 0 for row in told["step"]["rows"])
    assert process.meta("change")["phase"] == "step"


def test_zero_grad_can_be_left_out_and_gradients_add_up(process: Process) -> None:
    process("set", lr=0.0)  # the same weights, so that the sum can be told from one gradient alone
    process("phase", name="step")
    alone = process("phase", name="backward")["change"]["after"]["norm"]
    process("phase", name="step")
    change = process("phase", name="zero_grad", zero_grad=False)["change"]
    assert change["skipped"]
    assert change["words"] == "left out: 4 gradients stay"
    summed = process("phase", name="backward")["change"]
    assert summed["words"].endswith("added to what was there")
    assert summed["before"]["norm"] == pytest.approx(alone, rel=1e-4)
    assert summed["after"]["norm"] > alone * 1.1


def test_orders_without_a_stop_are_refused(process: Process) -> None:
    for name in ("next", "abort", "gradient", "replace"):
        assert process(name)["error"]["code"] == "not-standing", name
    assert process("break", add={"layer": "x"})["error"]["code"] == "bad-arguments"
