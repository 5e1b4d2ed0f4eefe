"""The training process: what it leaves on disk when it ends, well or badly; the tapes it takes; devices."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from runs_on_disk import CNN, DEVICE, HEAD, mlp, new_run, settings, train
from torch import nn

from builder.store.runs import create_run
from builder.tape.budget import Budget, Part
from builder.train.commands import Inbox
from builder.train.devices import choose, choose_threads, devices, explain_mismatch
from builder.train.error import TrainingError
from builder.train.settings import RunSettings
from builder.train.worker import main

FAILS_LATER = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.line = nn.Linear(4, 3)
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        if self.calls > 5:
            raise ValueError("the sixth batch is too much")
        return self.line(x)
"""


def test_a_crash_says_where_and_loses_no_step(capsys: pytest.CaptureFixture[str]) -> None:
    run = new_run(FAILS_LATER, epochs=50)
    inbox = Inbox()
    assert main(run.directory, inbox, idle_limit=0.0) == 1
    meta = run.meta()
    assert meta["status"] == "failed"
    assert meta["error"]["type"] == "ValueError"
    assert meta["error"]["message"] == "the sixth batch is too much"
    assert 'model.py", line 14, in forward' in meta["error"]["traceback"]
    assert run.steps()["step"].tolist() == [0, 1, 2, 3]  # the fifth batch was the validation
    assert run.gradients()[0].tolist() == [0, 1, 2, 3]
    assert [e["kind"] for e in run.events()][-1] == "error"
    assert "the sixth batch" in capsys.readouterr().err
    assert inbox.submit("play", {})["error"]["code"] == "ended"


def test_what_the_user_can_mend_comes_with_its_fix(capsys: pytest.CaptureFixture[str]) -> None:
    run = new_run(mlp(4, 2))
    assert main(run.directory, idle_limit=0.0) == 1
    error = run.meta()["error"]
    assert error["code"] == "loss-output"
    assert "out_features=3" in error["fix"]
    capsys.readouterr()


def test_a_run_that_ends_well() -> None:
    run = new_run(mlp(4, 3))
    assert main(run.directory, idle_limit=0.0) == 0
    meta = run.meta()
    assert meta["status"] == "finished"
    assert meta["task"] == "classification"
    assert meta["metric"] == "accuracy"
    assert meta["total_steps"] == 8
    assert torch.device(meta["device"]).type == torch.device(DEVICE).type
    assert meta["threads"] == 1
    assert meta["cost"]["share"] > 0
    assert set(meta["cost"]["parts"]) == {
        "norms and history",
        "tapes",
        "statistics",
        "histograms",
        "signals",
        "successive",
    }
    assert run.validation_detail()["detail"]["confusion"]


def test_the_document_is_emitted_when_no_source_is_given() -> None:
    import builder

    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 4))
    graph = draft.output(
        draft.add("nn.Linear", draft.add("torch.relu", draft.add("nn.Linear", x, out_features=8)), out_features=3)
    )
    run = create_run(settings(model=graph.model_dump(mode="json")).model_dump(mode="json"))
    train(run)
    assert "class Net(nn.Module)" in (run.source() or "")
    assert set(run.source_map()) >= {node.id for node in graph.nodes}


def test_the_tape_of_a_step_is_kept_by_signature_and_its_values_by_step() -> None:
    run = new_run(CNN, data={"source": "digits", "batch_size": 1000}, recorder={"budget": 1.0}, epochs=2)
    train(run)
    row = run.tapes()[0]
    assert row["step"] == 0
    structure = run.tape_structure(row["signature"])
    values = run.tape_values(0)
    assert len(values) == row["nodes"] == len(structure["nodes"]["name"])
    assert row["edges"] == len(structure["edges"]["source"])
    names = [structure["strings"][i] if i >= 0 else None for i in structure["nodes"]["parameter"]]
    norms = dict(zip((p["name"] for p in run.parameters()), run.gradients()[1][0], strict=True))
    for name, value in zip(names, values, strict=True):
        if name is not None:
            assert value == pytest.approx(norms[name], rel=1e-5), name
    files = {structure["strings"][i] for i in structure["nodes"]["file"] if i >= 0}
    assert str(run.directory / "model.py") in files


def test_budget_spaces_what_is_expensive() -> None:
    budget = Budget(0.1, {"tapes": Part("tapes", 0.5)}, started=0.0)
    part = budget.due(0.001)
    assert part is not None  # the first is free
    budget.charge(part, 0.12, 0.2)
    assert budget.due(0.3) is None  # its interval has not passed
    assert budget.due(0.8) is None  # 0.12 s are not yet within the planned share of 0.8 s
    assert 0.8 < budget.look_at <= 1.8
    assert budget.due(2.1) is part
    assert budget.report(2.0, 10)["share"] == pytest.approx(0.06)


def test_no_budget_samples_nothing_after_the_first_step() -> None:
    run = new_run(mlp(4, 3), recorder={"budget": 0.0}, epochs=20)
    train(run)
    assert run.statistics_steps() == [0]
    assert len(run.gradients()[0]) == 80


def test_the_cpu_is_always_there_and_what_is_not_says_why() -> None:
    found = {row["name"]: row for row in devices()}
    assert found["cpu"]["available"]
    assert (
        choose("auto").type
        == next((row["name"] for row in reversed(devices()) if row["available"]), "cpu").split(":")[0]
    )
    if not torch.cuda.is_available():
        assert not found["cuda"]["available"]
        with pytest.raises(TrainingError, match=r"cuda cannot be used: .*Choose cpu"):
            choose("cuda")


def test_a_tensor_left_behind_is_explained() -> None:
    class Forgetful(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.line = nn.Linear(2, 2)

    error = RuntimeError("Expected all tensors to be on the same device, but found at least two devices, meta and cpu!")
    explained = explain_mismatch(error, Forgetful(), torch.device("meta"))
    assert explained is not None
    assert "line.weight, line.bias stayed behind" in explained.message
    assert explain_mismatch(RuntimeError("something else"), Forgetful(), torch.device("cpu")) is None


def test_model_and_data_both_move() -> None:
    kinds = [row["name"] for row in devices() if row["available"]]
    for name in kinds:
        run = new_run(HEAD.format(layers="nn.Linear(4, 3)"), device=name)
        loop = train(run)
        assert {p.device.type for p in loop.session.model.parameters()} == {name.split(":")[0]}
        assert loop.session.batches.features.device.type == name.split(":")[0]


def test_threads_are_chosen_among_what_the_machine_has() -> None:
    x = torch.randn(8, 8)
    chosen = choose_threads(lambda: x @ x, seconds=0.002)
    assert chosen == torch.get_num_threads()
    assert chosen >= 1


def test_settings_are_checked_and_need_no_torch() -> None:
    import subprocess
    import sys
    from pathlib import Path

    assert RunSettings.model_validate({"format": "tapedeck", "version": 1}).epochs == 20
    for wrong, text in [
        ({"epochs": 0}, "epochs"),
        ({"data": {"split": [0.5, 0.1, 0.1]}}, "add up to 1"),
        ({"optimiser": {}}, "Extra inputs"),
    ]:
        with pytest.raises(ValueError, match=text):
            RunSettings.model_validate(wrong)
    code = "import sys; import builder.train.settings, builder.train.commands; print('torch' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert answer.stdout.strip() == "False"


def test_metrics_of_every_step_are_recorded_even_for_large_outputs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.train.recording.HELD_BYTES", 100)
    run = new_run(mlp(4, 3))
    train(run)
    assert np.isfinite(run.steps()["metric"]).all()
    assert len(run.steps()["step"]) == 8


BRANCH = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Linear(4, 8)
        self.head = nn.Linear(8, 3)
        self.calls = 0

    def forward(self, x):
        h = self.stem(x)
        self.calls += self.training
        if self.calls % 3 == 0:
            h = torch.tanh(h)
        return self.head(h)
"""


@pytest.mark.parametrize(("source", "marks"), [(mlp(4, 3), False), (BRANCH, True)], ids=["plain", "branching"])
def test_a_smaller_last_batch_is_no_other_graph(source: str, marks: bool) -> None:
    run = new_run(source, data={"source": "iris", "batch_size": 32}, recorder={"budget": 1.0}, epochs=3)
    loops = train(run, after_step=lambda loop: loop.recorder.capture_next())
    assert len(loops.session.batches) * 32 > 120  # the last batch of an epoch is smaller
    rows = run.tapes()
    assert len(rows) == 12
    assert len({row["signature"] for row in rows}) == (4 if marks else 2)
    batches = {run.tape_structure(row["signature"])["batch"] for row in rows}
    assert batches == {32, 24}
    changed = [row["step"] for row in rows if row["changed"]]
    assert changed == ([2, 3, 5, 6, 8, 9, 11] if marks else [])


def test_the_wait_after_the_end_is_no_time_of_training() -> None:
    run = new_run(mlp(4, 3), epochs=1)
    assert main(run.directory, Inbox(), idle_limit=2.0) == 0
    cost = run.meta()["cost"]
    assert cost["elapsed"] < 2.0
    assert cost["share"] == pytest.approx(cost["seconds"] / cost["elapsed"])
