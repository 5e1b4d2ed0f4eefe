"""What the Runs page says of runs beside each other."""

from __future__ import annotations

import pytest

from builder.ui.runs_view import differing, facts_of, run_table

ROW = {"id": "r", "name": "net", "status": "finished", "created": 0.0, "step": 68, "total_steps": 69}
SETTINGS = {"data": {"source": "digits", "batch_size": 64}, "seed": 0, "loss": {"type": "nn.CrossEntropyLoss"}}


def facts(lr: float, threads: int = 1) -> dict[str, str]:
    settings = {**SETTINGS, "optimizer": {"type": "optim.SGD", "params": {"lr": lr}}}
    meta = {"device": "cpu", "threads": threads, "metric": "accuracy", "test": {"loss": 0.25, "metric": 0.9}}
    return facts_of(ROW, meta, settings)


def test_only_what_is_not_the_same_in_all_is_compared():
    found = differing([facts(0.1), facts(0.1, threads=2), facts(0.01)])
    assert found == [
        ("optimizer", ["optim.SGD(lr=0.1)", "optim.SGD(lr=0.1)", "optim.SGD(lr=0.01)"]),
        ("device", ["cpu, 1 thread", "cpu, 2 threads", "cpu, 1 thread"]),
    ]
    assert differing([facts(0.1), facts(0.1)]) == []
    assert differing([]) == []


def test_a_metric_goes_by_its_name():
    assert facts(0.1)["test"] == "loss 0.25, accuracy 0.9"


@pytest.mark.parametrize(
    ("status", "step", "total", "shown"),
    [
        ("running", 636, 1380, "● running 46 %"),
        ("stopped", 0, 69, "■ stopped 1 %"),
        ("failed", None, 69, "✕ failed"),
        ("running", 5, None, "● running"),
        ("finished", 68, 69, "✓ finished"),
    ],
)
def test_a_run_that_has_not_come_to_its_end_says_how_far_it_is(status, step, total, shown):
    assert run_table([{**ROW, "status": status, "step": step, "total_steps": total}])["state"].tolist() == [shown]
