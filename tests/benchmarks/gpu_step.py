"""A recorded step on a GPU against the same step bare, as ratios within one run: blocks of steps in turns.

    python tests/benchmarks/gpu_step.py

Every step of both looks at its loss when it is over, as a loop that prints it does; the recorded one looks at every
node's norm as well. "waits" counts the moments at which the processor stood still for the GPU.
"""

from __future__ import annotations

import statistics
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from capture import gpt2

from builder.tape.record import record
from builder.tape.step import StepRecorder

warnings.filterwarnings("ignore")

BATCHES = ((8, 64), (64, 128), (256, 128), (512, 128))
"""Sequences and their lengths: the first is the processor's benchmark, far too small for a GPU; the last one fills it."""
BLOCK = 5
ROUNDS = 7


def seconds(step: Callable[[], Any]) -> float:
    """Seconds a step, over a block of them."""
    torch.cuda.synchronize()
    begun = perf_counter()
    for _ in range(BLOCK):
        step()
    torch.cuda.synchronize()
    return (perf_counter() - begun) / BLOCK


def waits(step: Callable[[], Any]) -> int:
    """How often the processor waits for the GPU in one step, by torch's own count of calls that do."""
    torch.cuda.synchronize()
    torch.cuda.set_sync_debug_mode("warn")
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            step()
        return sum("synchroniz" in str(one.message) for one in said)
    finally:
        torch.cuda.set_sync_debug_mode("default")


class Steps:
    """The step of one model, bare and recorded."""

    def __init__(self, sequences: int, length: int) -> None:
        torch.manual_seed(0)
        self.model = gpt2(6, 256, 8, 1000, 128).cuda()
        self.optimizer = torch.optim.AdamW(self.model.parameters())
        self.x = torch.randint(0, 1000, (sequences, length), device="cuda")
        self.recorder = StepRecorder(self.model)
        self.nodes = 0

    def bare(self) -> float:
        self.optimizer.zero_grad()
        loss = self.model(self.x, labels=self.x).loss
        loss.backward()
        self.optimizer.step()
        return float(loss)

    def recorded(self) -> float:
        self.optimizer.zero_grad()
        self.recorder.begin_step()
        loss = self.model(self.x, labels=self.x).loss
        self.recorder.end_forward(loss)
        loss.backward()
        tape = self.recorder.end_backward()
        self.optimizer.step()
        assert tape.measured is not None
        self.nodes = int((tape.measured.norms >= 0).sum())
        return float(loss)


def rows(sequences: int, length: int) -> list[str]:
    """The table's rows for one size of batch."""
    steps = Steps(sequences, length)
    found: dict[str, list[float]] = {"step": [], "record": []}
    bare = []
    for _ in range(3):
        steps.bare()
        steps.recorded()
    for _ in range(ROUNDS):
        bare.append(seconds(steps.bare))
        found["step"].append(seconds(steps.recorded))
        with record(steps.model, steps.optimizer):
            steps.bare()
            found["record"].append(seconds(steps.bare))
    waited = f"{waits(steps.bare)}, {waits(steps.recorded)}"
    names = {"step": "StepRecorder", "record": "record(model, optimizer)"}
    return [
        f"| {sequences} × {length} | {names[kind]} | {steps.nodes} | {statistics.median(bare) * 1e3:.2f} ms "
        f"| {statistics.median(a / b for a, b in zip(taken, bare, strict=True)):.3f} × "
        f"(least {min(taken) / min(bare):.3f}) | {waited} |"
        for kind, taken in found.items()
    ]


def main() -> None:
    """Print the table. Without a GPU it says so."""
    if not torch.cuda.is_available():
        print("no CUDA device here")
        return
    print(f"{torch.cuda.get_device_name()}, torch {torch.__version__}")
    print(
        "| batch | recorded by | nodes | bare step | recorded / bare | waits, bare and recorded |\n|---|---|---|---|---|---|"
    )
    for batch in BATCHES:
        for row in rows(*batch):
            print(row, flush=True)


if __name__ == "__main__":
    main()
