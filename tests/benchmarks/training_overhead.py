"""Training with every parameter's gradient norms recorded at each step and streamed to SQLite, against the bare loop.

`python tests/benchmarks/training_overhead.py` prints a table of ratios (recorded / bare steps per second). Both sides
train the same model on the same batches in one process, in turns (A B A B …); each ratio is of two neighbours, the
figure is the median. The process has the allocator settings every training worker gets.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HEAD = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential({layers})

    def forward(self, x):
        return self.body(x)
"""
CNN = HEAD.format(
    layers="nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2), "
    "nn.Conv2d(16, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2), "
    "nn.Flatten(), nn.Linear(128, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 10)"
)
MLP = HEAD.format(layers=", ".join(["nn.Linear(64, 64), nn.ReLU()"] * 5) + ", nn.Linear(64, 10)")
CASES = {
    "digits CNN, AdamW": (CNN, "image", "optim.AdamW", 0.95),
    "digits CNN, SGD": (CNN, "image", "optim.SGD", 0.95),
    "6-layer MLP of width 64, AdamW": (MLP, "vector", "optim.AdamW", 0.90),
    "6-layer MLP of width 64, SGD": (MLP, "vector", "optim.SGD", 0.90),
}


def bare(run: Any, threads: int) -> Callable[[int], float]:
    """The loop one writes by hand over the same batches; answers seconds for n steps."""
    import torch

    from builder.train.assembly import assemble

    parts = assemble(run.directory, threads)
    model, batches, optimizer = parts.session.model, parts.session.batches, parts.session.optimizer
    loss_function = parts.loss
    assert torch.get_num_threads() == threads

    def train(steps: int) -> float:
        start = time.perf_counter()
        for _ in range(steps):
            x, y = next(batches)
            output = model(x)
            loss = loss_function(output, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return time.perf_counter() - start

    return train


def recorded(run: Any) -> tuple[Callable[[int], float], Any]:
    """The product's own loop with its recorder and its SQLite file; answers seconds for n steps."""
    from builder.store.writer import RunWriter
    from builder.train.commands import Inbox
    from builder.train.loop import Loop

    loop = Loop(run.directory, RunWriter(run.directory), Inbox())
    loop.begin()

    def train(steps: int) -> float:
        start = time.perf_counter()
        for _ in range(steps):
            loop.turn()
        return time.perf_counter() - start

    return train, loop


def measure(case: str, threads: int, pairs: int, seconds: float) -> dict[str, Any]:
    """One case in this process."""
    import gc

    from builder.store.runs import create_run
    from builder.train.settings import RunSettings

    source, form, optimizer, target = CASES[case]
    settings = RunSettings.model_validate(
        {
            "data": {"source": "digits", "options": {"form": form}, "split": [1.0, 0.0, 0.0], "drop_last": True},
            "optimizer": {"type": optimizer, "params": {"lr": 0.001}},
            "epochs": 1_000_000,
            "threads": threads,
        }
    ).model_dump(mode="json")
    runs = [create_run(settings, source=source, source_map={}) for _ in range(2)]
    by_hand = bare(runs[0], threads)
    by_tapedeck, loop = recorded(runs[1])
    gc.collect()
    gc.freeze()
    by_hand(200)
    by_tapedeck(200)
    steps = max(50, int(seconds / (by_hand(100) / 100)))
    ratios, bare_rate, recorded_rate = [], [], []
    for _ in range(pairs):
        a, b = by_hand(steps), by_tapedeck(steps)
        ratios.append(a / b)
        bare_rate.append(steps / a)
        recorded_rate.append(steps / b)
    loop.recorder.commit()
    run = runs[1]
    assert len(run.gradients()[0]) == run.steps()["step"][-1] + 1, "a step is missing in the history"
    quartiles = statistics.quantiles(ratios, n=4)
    return {
        "case": case,
        "threads": threads,
        "bare": statistics.median(bare_rate),
        "recorded": statistics.median(recorded_rate),
        "ratio": statistics.median(ratios),
        "quartiles": [quartiles[0], quartiles[2]],
        "target": target,
        "cost": loop.recorder.budget.report(time.perf_counter(), loop.session.step_number),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--pairs", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=0.7, help="length of each turn")
    parser.add_argument("--only", default="", help="cases whose name contains this")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(measure(arguments.case, arguments.threads[0], arguments.pairs, arguments.seconds)))
        return
    sys.path.insert(0, str(ROOT))
    from builder.workers.supervisor import environment

    print(f"{'case':<34}{'threads':>8}{'bare/s':>9}{'recorded/s':>12}{'ratio':>8}{'quartiles':>16}{'target':>8}")
    with tempfile.TemporaryDirectory() as home:
        for threads in arguments.threads:
            for case in (name for name in CASES if arguments.only in name):
                command = [sys.executable, __file__, "--case", case, "--threads", str(threads)]
                command += ["--pairs", str(arguments.pairs), "--seconds", str(arguments.seconds)]
                env = {**environment(training=True), "TAPEDECK_HOME": home, "PYTHONPATH": str(ROOT)}
                found = json.loads(
                    subprocess.run(command, env={**os.environ, **env}, stdout=subprocess.PIPE, check=True).stdout
                )
                low, high = found["quartiles"]
                print(
                    f"{case:<34}{threads:>8}{found['bare']:>9.0f}{found['recorded']:>12.0f}{found['ratio']:>8.3f}"
                    f"{low:>9.3f}–{high:.3f}{found['target']:>8.2f}   recorder says {found['cost']['share']:.1%}, "
                    f"{found['cost']['microseconds_per_step']:.0f} µs a step",
                    flush=True,
                )


if __name__ == "__main__":
    main()
