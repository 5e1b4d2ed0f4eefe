"""What every-step statistics and 64-bin histograms of all gradients cost, against TensorBoard's on the same steps.

Both are taken of one training, some steps each in turns, and written to disk: ours as the recorder does it, with rows of eight
numbers and a histogram of each parameter committed to SQLite as often as in training; TensorBoard's with
`SummaryWriter.add_histogram`, one call a parameter, which is less than we take. The bare step is taken off both.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import warnings
from pathlib import Path
from time import perf_counter, process_time

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from builder.store.runs import create_run
from builder.store.writer import COMMIT_INTERVAL, RunWriter
from builder.tape.gradient_meter import GradientMeter
from builder.train.settings import RunSettings

warnings.filterwarnings("ignore")
STEPS = 100
ROUNDS = 8


def cnn() -> tuple[nn.Module, torch.Tensor]:
    """The network the app opens with, on digits."""
    model = nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10),
    )  # fmt: skip
    return model, torch.randn(64, 1, 8, 8)


def mlp() -> tuple[nn.Module, torch.Tensor]:
    """Six layers of width 64."""
    layers = [part for _ in range(5) for part in (nn.Linear(64, 64), nn.ReLU())]
    return nn.Sequential(*layers, nn.Linear(64, 10)), torch.randn(64, 64)


def rows(name: str, model: nn.Module, x: torch.Tensor) -> tuple[str, str, str]:
    """One line of the table."""
    from torch.utils.tensorboard import SummaryWriter

    y = torch.randint(0, 10, (64,))
    optimizer = torch.optim.AdamW(model.parameters())
    names, parameters = zip(*model.named_parameters(), strict=True)
    meter = GradientMeter(parameters)
    spent: dict[str, list[float]] = {"bare": [], "ours": [], "theirs": []}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TAPEDECK_HOME"] = folder
        run = create_run(RunSettings().model_dump(mode="json"), source="", source_map={})
        writer, board = RunWriter(run.directory), SummaryWriter(str(Path(folder) / "board"))
        last = perf_counter()
        for number in range(3 * ROUNDS * STEPS):
            kind = ("bare", "ours", "theirs")[number // STEPS % 3]
            if not number % STEPS:
                begun = process_time()
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x), y).backward()
            if kind == "ours":
                meter.hold()
            optimizer.step()
            if kind == "ours":
                meter.read()
                writer.add("statistics", [(number, meter.statistics().tobytes())])
                writer.add("distributions", [(number, meter.histograms().tobytes())])
                if perf_counter() - last > COMMIT_INTERVAL:
                    writer.flush()
                    last = perf_counter()
            elif kind == "theirs":
                for name_, parameter in zip(names, parameters, strict=True):
                    board.add_histogram(name_, parameter.grad, number, bins=64)
            if number % STEPS == STEPS - 1:
                writer.flush()
                board.flush()  # its own thread's work belongs to it
                spent[kind].append((process_time() - begun) / STEPS)
        writer.flush()
        board.flush()
        board.close()
        writer.close()
        run.close()
    bare, ours, theirs = (statistics.median(values[1:]) * 1e3 for values in spent.values())
    ratios = [(c - a) / (b - a) for a, b, c in zip(*spent.values(), strict=True)][1:]
    return (
        f"TensorBoard's histograms / our statistics and histograms, {name}",
        "≥ 10",
        f"{statistics.median(ratios):.1f} × ({theirs - bare:.2f} against {ours - bare:.2f} ms a step, bare {bare:.2f} ms)",
    )


def main() -> None:
    """Print the table."""
    torch.manual_seed(0)
    torch.set_num_threads(1)  # processor time is then the time of the work
    print("| what | goal | measured |\n|---|---|---|")
    for name, make in (("digits CNN", cnn), ("6-layer MLP of width 64", mlp)):
        print("| {} | {} | {} |".format(*rows(name, *make())))


if __name__ == "__main__":
    main()
