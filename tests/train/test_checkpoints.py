"""A run that was killed goes on as if it had not been; a damaged checkpoint is passed over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from runs_on_disk import CNN, mlp, new_run, train

from builder.store.runs import Run
from builder.store.writer import RunWriter
from builder.train import checkpoint as checkpoints
from builder.train.checkpoint import is_whole, latest_checkpoint, save_checkpoint, sweep
from builder.train.commands import Inbox
from builder.train.loop import Loop

ROOT = Path(__file__).resolve().parents[2]


def stopped_at(run: Run, step: int) -> None:
    """Train to a step, then stop as the stop command does."""
    inbox = Inbox()
    writer = RunWriter(run.directory)
    loop = Loop(run.directory, writer, inbox, idle_limit=0.0)

    def stop(running: Loop) -> None:
        if running.session.step_number == step:
            running._stop({})

    loop.after_step = stop
    loop.run()
    writer.close()


RESUMED: dict[str, dict[str, Any]] = {
    "dropout and batch norm, mid-epoch": {"data": {"source": "digits", "batch_size": 64}},
    "momentum and a schedule per step": {
        "data": {"source": "digits", "batch_size": 64},
        "optimizer": {"type": "optim.SGD", "params": {"lr": 0.05, "momentum": 0.9}},
        "scheduler": {"type": "lr_scheduler.OneCycleLR"},
    },
    "a schedule on a plateau": {
        "data": {"source": "digits", "batch_size": 64},
        "scheduler": {"type": "lr_scheduler.ReduceLROnPlateau", "params": {"patience": 0, "threshold": 0.9}},
    },
    "schedules in sequence": {
        "data": {"source": "digits", "batch_size": 200},
        "scheduler": {
            "type": "lr_scheduler.SequentialLR",
            "params": {
                "schedulers": [
                    {"type": "lr_scheduler.LinearLR"},
                    {"type": "lr_scheduler.CosineAnnealingLR", "params": {"T_max": 3}},
                ],
                "milestones": [1],
            },
        },
    },
}


@pytest.mark.parametrize("name", RESUMED)
def test_a_stopped_run_goes_on_bit_for_bit(name: str) -> None:
    changes = RESUMED[name] | {"epochs": 3}
    whole, parted = new_run(CNN, **changes), new_run(CNN, **changes)
    expected = train(whole)
    stopped_at(parted, 11)
    assert parted.meta()["status"] == "stopped"
    found = train(parted)
    assert parted.steps()["step"].tolist() == whole.steps()["step"].tolist()
    assert parted.steps()["loss"].tolist() == whole.steps()["loss"].tolist()
    assert parted.steps()["lr"].tolist() == whole.steps()["lr"].tolist()
    assert np.array_equal(parted.gradients()[1], whole.gradients()[1])
    for key, tensor in expected.session.model.state_dict().items():
        assert torch.equal(found.session.model.state_dict()[key], tensor), key
    assert parted.steps()["time"].tolist() == sorted(parted.steps()["time"].tolist())


def test_kill_9_loses_no_committed_step_and_changes_no_later_one() -> None:
    """A process is killed in the middle, again and again; the history is that of a run that was left alone."""
    changes: dict[str, Any] = {"data": {"source": "digits", "batch_size": 64}, "epochs": 8}
    whole, killed = new_run(CNN, **changes), new_run(CNN, **changes)
    train(whole)
    code = (
        "import sys, time; from builder.train import loop; loop.CHECKPOINT_INTERVAL = 0.02;"
        "from builder.train.loop import Loop;"
        "slow = Loop._after_step\n"
        "def after(self):\n    slow(self); time.sleep(0.004)\n"
        "Loop._after_step = after\n"
        f"from builder.train.worker import main; sys.exit(main({str(killed.directory)!r}, idle_limit=0.0))"
    )
    kills = 0
    while True:
        process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env={**os.environ})
        seen = killed.last_step() or 0
        deadline = time.monotonic() + 60
        while process.poll() is None and (killed.last_step() or 0) < seen + 45 and time.monotonic() < deadline:
            time.sleep(0.01)
        if process.poll() is None and kills < 2:
            last = killed.last_step() or 0
            process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
            process.wait()
            kills += 1
            assert (killed.last_step() or 0) >= last
            assert killed.meta()["status"] == "failed"
            continue
        assert process.wait(120) == 0
        break
    assert kills == 2
    assert killed.meta()["status"] == "finished"
    assert killed.steps()["step"].tolist() == whole.steps()["step"].tolist()
    assert killed.steps()["loss"].tolist() == whole.steps()["loss"].tolist()
    assert any(e["kind"] == "resumed" and e["step"] > 0 for e in killed.events())


def a_checkpoint(directory: Path, step: int) -> Path:
    model = torch.nn.Linear(2, 2)
    optimizer = torch.optim.Adam(model.parameters())
    return save_checkpoint(directory, step, model, {"step": step, "optimizer": optimizer.state_dict()})


def test_two_are_kept(tmp_path: Path) -> None:
    for step in (5, 10, 15):
        a_checkpoint(tmp_path, step)
    assert sorted(p.name for p in (tmp_path / "checkpoints").iterdir()) == ["0000000010", "0000000015"]


DAMAGE = {
    "one bit of the weights": ("weights.safetensors", lambda raw: raw[:-1] + bytes([raw[-1] ^ 1])),
    "one bit of the state": ("state.pt", lambda raw: raw[:50] + bytes([raw[50] ^ 4]) + raw[51:]),
    "a torn file": ("state.pt", lambda raw: raw[: len(raw) // 2]),
    "no file": ("weights.safetensors", None),
    "a broken manifest": ("manifest.json", lambda raw: raw[:10]),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_checkpoint_is_passed_over(name: str, tmp_path: Path) -> None:
    older, newer = a_checkpoint(tmp_path, 5), a_checkpoint(tmp_path, 10)
    assert latest_checkpoint(tmp_path) == newer
    file, change = DAMAGE[name]
    if change is None:
        (newer / file).unlink()
    else:
        (newer / file).write_bytes(change((newer / file).read_bytes()))
    assert not is_whole(newer)
    assert latest_checkpoint(tmp_path) == older


def test_a_full_disk_leaves_the_checkpoint_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = a_checkpoint(tmp_path, 5)

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoints, "_sync", full)
    with pytest.raises(OSError, match="No space left"):
        a_checkpoint(tmp_path, 10)
    assert latest_checkpoint(tmp_path) == older
    assert [p.name for p in (tmp_path / "checkpoints").iterdir()] == ["0000000005"]


def test_a_full_disk_is_reported_and_training_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("builder.train.loop.save_checkpoint", full)
    run = new_run(mlp(4, 3), epochs=2)
    train(run)
    assert run.meta()["status"] == "finished"
    notes = [e["payload"]["message"] for e in run.events() if e["kind"] == "note"]
    assert notes == ["no checkpoint could be written: [Errno 28] No space left on device"]


def test_what_a_killed_process_left_half_written_is_swept(tmp_path: Path) -> None:
    a_checkpoint(tmp_path, 5)
    stray = tmp_path / "checkpoints" / ".0000000010.123.tmp"
    stray.mkdir()
    (stray / "weights.safetensors").write_bytes(b"half")
    assert latest_checkpoint(tmp_path) == tmp_path / "checkpoints" / "0000000005"
    sweep(tmp_path)
    assert not stray.exists()
