"""A watched node's values, and what a run leaves when its backward pass fails."""

from __future__ import annotations

import pytest
import torch
from runs_on_disk import HEAD, mlp, new_run, train

from builder.store.node_values import read_node_values, watched_steps
from builder.train.worker import main

BREAKS = HEAD.format(layers="nn.Linear(4, 8), nn.Tanh(), nn.ReLU(inplace=True), nn.Linear(8, 3)")


def event_kinds(run) -> list[str]:
    return [event["kind"] for event in run.events()]


def test_a_watched_node_leaves_its_gradient_and_what_it_saved() -> None:
    run = new_run(mlp(4, 3))
    gradients = {}

    def look(loop) -> None:
        step = loop.session.step_number - 1
        if step == 0:
            wanted = {"name": "TanhBackward0", "module": "body.1", "occurrence": 0}
            loop._obeyed["watch_node"](wanted)
            loop.session.model.body[1].register_full_backward_hook(
                lambda _m, _i, out: gradients.__setitem__(loop.session.step_number, out[0].clone())
            )
        elif step == 2:
            loop._obeyed["watch_node"]({})

    train(run, after_step=look)
    event = next(e for e in run.events() if e["kind"] == "node_values")
    at, node = event["payload"]["signature"], event["payload"]["node"]
    assert event["step"] == 1
    assert watched_steps(run.directory, at, node) == [1]
    found = read_node_values(run.directory, 1, at, node)
    expected = gradients[1]
    assert found["gradient"]["facts"]["norm"] == pytest.approx(float(expected.norm()), rel=1e-5)
    assert found["gradient"]["picture"]["full"] == [32, 16]
    assert torch.tensor(found["gradient"]["picture"]["values"]) == pytest.approx(
        expected.flatten().cpu().numpy(), rel=1e-4
    )
    assert sum(found["gradient"]["histogram"]["counts"]) == 32 * 16
    (saved,) = found["saved"]
    assert (saved["name"], saved["shape"], saved["bytes"], saved["state"]) == ("result", [32, 16], 2048, "held")
    assert saved["shared"] == "1 other node"  # the Linear after it saved the same memory
    assert saved["facts"]["max"] <= 1


def test_watching_changes_no_number() -> None:
    plain, watched = new_run(mlp(4, 3)), new_run(mlp(4, 3))
    train(plain)
    wanted = {"name": "AddmmBackward0", "module": "body.0"}
    train(watched, after_step=lambda loop: loop._obeyed["watch_node"](wanted))
    assert "node_values" in event_kinds(watched)
    assert plain.gradients()[1].tobytes() == watched.gradients()[1].tobytes()


def test_a_node_that_is_not_there_is_no_failure() -> None:
    run = new_run(mlp(4, 3))
    train(run, after_step=lambda loop: loop._obeyed["watch_node"]({"name": "Nowhere", "index": 900, "signature": "a"}))
    assert run.meta()["status"] == "finished"
    assert "node_values" not in event_kinds(run)


@pytest.mark.parametrize("tapes", [True, False])
def test_a_failed_backward_leaves_the_tape_so_far(tapes: bool, capsys: pytest.CaptureFixture[str]) -> None:
    run = new_run(BREAKS, recorder={"tapes": tapes})
    assert main(run.directory, idle_limit=0.0) == 1
    error = run.meta()["error"]
    found = error["post_mortem"]
    assert "inplace" in error["message"]
    assert (found["name"], found["module"], found["step"]) == ("TanhBackward0", "body.1", 0)
    assert (found["saved"]["operation"], found["changed"]["operation"]) == ("torch.tanh", "F.relu")
    assert found["changed"]["module"] == "body.2"
    assert "leave out inplace=True" in error["fix"]
    (row,) = run.tapes()
    assert row["signature"] == found["signature"]
    values = run.tape_values(0)
    assert 0 < (values == -1).sum() < len(values)
    told = next(e["payload"] for e in run.events() if e["kind"] == "preflight")
    assert told["code"] == "modified-in-place"
    assert "inplace" in capsys.readouterr().err
