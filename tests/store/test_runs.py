"""Runs on disk: made privately, listed, read back as written, honest about a dead worker."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from builder.store.heatmap import heat_map
from builder.store.home import home, write_private
from builder.store.runs import Run, create_run, find_run, list_runs
from builder.store.writer import RunWriter

SETTINGS = {"name": "My run!", "data": {"source": "iris"}, "device": "cpu", "epochs": 3, "model": {"name": "Net"}}


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path / "home"))


def written(steps: int = 100, parameters: int = 3) -> tuple[Run, RunWriter]:
    run = create_run(SETTINGS, source="x = 1\n", source_map={"a": 1})
    writer = RunWriter(run.directory)
    writer.parameters([(f"body.{i}.weight", (2, 3), "float32", 6) for i in range(parameters)])
    writer.add("steps", [(i, i // 10, i * 0.1, 1 / (i + 1), i / steps, 0.1, 10.0) for i in range(steps)])
    writer.add("gradients", [(i, np.full(parameters, i, dtype=np.float32).tobytes()) for i in range(steps)])
    writer.flush()
    return run, writer


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_everything_is_private() -> None:
    run, _ = written()
    for path in [home(), run.directory, *run.directory.rglob("*")]:
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_run_reads_back_as_it_was_written() -> None:
    run, writer = written()
    assert run.settings() == SETTINGS
    assert run.source() == "x = 1\n"
    assert run.source_map() == {"a": 1}
    steps = run.steps(after=97)
    assert steps["step"].tolist() == [98, 99]
    assert steps["loss"].tolist() == [1 / 99, 1 / 100]
    assert [p["module"] for p in run.parameters()] == ["body.0", "body.1", "body.2"]
    at, norms = run.gradients(after=98)
    assert at.tolist() == [99]
    assert norms.tolist() == [[99, 99, 99]]
    writer.event("set", {"lr": 0.5}, step=7)
    writer.meta(status="finished", cost={"share": 0.01})
    writer.flush()
    assert [(e["kind"], e["step"], e["payload"]) for e in run.events()] == [("set", 7, {"lr": 0.5})]
    assert run.meta()["cost"] == {"share": 0.01}


def test_what_is_not_a_number_survives() -> None:
    run, writer = written(steps=2)
    writer.add("steps", [(2, 0, 0.2, float("nan"), None, 0.1, 1.0), (3, 0, 0.3, float("inf"), 0.5, 0.1, 1.0)])
    writer.add("gradients", [(2, np.array([np.nan, np.inf, -1], dtype=np.float32).tobytes())])
    writer.flush()
    loss = run.steps(after=1)["loss"]
    assert np.isnan(loss[0])
    assert np.isinf(loss[1])
    norms = run.gradients(after=1)[1][0]
    assert np.isnan(norms[0])
    assert np.isinf(norms[1])
    assert norms[2] == -1


def test_the_thinned_curve_keeps_every_extreme() -> None:
    run, writer = written(steps=5000)
    writer.add("steps", [(1234, 0, 1.0, 99.0, 0.0, 0.1, 1.0), (3333, 0, 1.0, float("nan"), 0.0, 0.1, 1.0)])
    writer.flush()
    curve = run.curve(200)
    assert len(curve["step"]) <= 202
    assert {0, 1234, 3333, 4999} <= set(curve["step"].tolist())


HEAT = {
    "fewer steps than columns": (10, None, None, 400, 10),
    "more steps than columns": (1000, None, None, 50, 50),
    "a stretch": (1000, 100, 199, 400, 100),
    "beyond the end": (10, 50, 60, 400, 0),
}


@pytest.mark.parametrize("name", HEAT)
def test_the_heat_map_has_a_column_per_stretch(name: str) -> None:
    steps, start, end, columns, expected = HEAT[name]
    run, _ = written(steps=steps)
    found = heat_map(run, start, end, columns)
    assert len(found.first) == expected
    if expected:
        assert found.norms.shape == (expected, 3)
        assert (found.first <= found.last).all()
        middle = (found.first + found.last) / 2
        assert np.abs(found.norms[:, 0] - middle).max() <= (found.last - found.first).max() + 1


def test_one_nan_makes_its_cell_nan_and_no_other() -> None:
    run, writer = written(steps=100)
    writer.add("gradients", [(55, np.array([np.nan, 1, 1], dtype=np.float32).tobytes())])
    writer.flush()
    found = heat_map(run, columns=10)
    assert np.isnan(found.norms).sum() == 1
    assert np.isnan(found.norms[5, 0])


def test_cut_forgets_what_a_resumed_run_walks_again() -> None:
    run, writer = written(steps=100)
    writer.cut(49)
    assert run.last_step() == 49
    assert run.gradient_range() == (0, 49)


def test_runs_are_listed_newest_first_and_found_by_id() -> None:
    first, writer = written(steps=5)
    writer.close()
    time.sleep(0.01)
    second = create_run(SETTINGS, project="mine")
    rows = list_runs()
    assert [row["id"] for row in rows] == [second.id, first.id]
    assert rows[1]["step"] == 4
    assert rows[1]["name"] == "My run!"
    assert [row["project"] for row in rows] == ["mine", None]
    assert find_run(first.id).directory == first.directory


@pytest.mark.parametrize("name", ["nowhere", "../runs", "a/b", "", ".hidden"])
def test_no_other_path_is_a_run(name: str) -> None:
    with pytest.raises(KeyError, match="there is no run named"):
        find_run(name)


def test_a_worker_that_died_is_noticed() -> None:
    run, writer = written(steps=5)
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True
    )
    writer.meta(status="running", pid=int(ended.stdout))
    writer.close()
    (run.directory / "worker.log").write_text("Killed\n")
    meta = run.meta()
    assert meta["status"] == "failed"
    assert meta["error"]["type"] == "WorkerDied"
    assert meta["error"]["traceback"] == "Killed\n"
    assert run.last_step() == 4
    assert Run(run.directory).meta()["status"] == "failed"


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        (
            {"checkpoint": {"step": 3, "time": 0.0}},
            (
                "The training process ended without a word: it was killed, or ran out"
                " of memory. Every recorded step is kept; the run can be resumed from its last checkpoint."
            ),
        ),
        (
            {},
            (
                "The training process ended without a word: it was killed, or ran out of memory. Every recorded step is"
                " kept; no checkpoint had been written yet, so the run can only be started anew."
            ),
        ),
        (
            {"watched": True},
            ("The script ended without a word: it was killed, or ran out of memory. Every recorded step is kept."),
        ),
    ],
    ids=["with a checkpoint", "without one", "a watched script"],
)
def test_what_is_said_of_it_promises_only_what_there_is(facts: dict[str, Any], message: str) -> None:
    run, writer = written(steps=5)
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True, check=True
    )
    writer.meta(status="running", pid=int(ended.stdout), **facts)
    writer.close()
    assert run.meta()["error"]["message"] == message


def test_a_living_worker_is_left_alone() -> None:
    run, writer = written(steps=5)
    writer.meta(status="running", pid=os.getpid())
    writer.close()
    assert run.meta()["status"] == "running"


def test_a_reader_sees_that_something_was_committed() -> None:
    run, writer = written(steps=1)
    before = run.version()
    assert run.version() == before
    writer.meta(status="running")
    writer.flush()
    assert run.version() != before


def test_a_killed_writer_loses_nothing_it_committed(tmp_path: Path) -> None:
    run = create_run(SETTINGS)
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom builder.store.writer import RunWriter\n"
        f"w = RunWriter(Path({str(run.directory)!r}))\n"
        "for i in range(200):\n    w.add('steps', [(i, 0, 0.0, 1.0, None, 0.1, 1.0)]); w.flush()\nos._exit(9)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2])
    assert run.last_step() == 199


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    write_private(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_private(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
