"""Run directories for tests: small models, written as the emitted source would be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from builder.store.runs import Run, create_run
from builder.store.writer import RunWriter
from builder.train.commands import Inbox
from builder.train.loop import Loop
from builder.train.settings import RunSettings

if TYPE_CHECKING:
    from collections.abc import Callable

DEVICE = os.environ.get("TEST_DEVICE", "cpu")
"""What these tests train on."""

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
    layers="nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), "
    "nn.Dropout(0.2), nn.Linear(128, 10)"
)
LINE = HEAD.format(layers="nn.Linear(1, 1)")


def mlp(inputs: int, outputs: int, *, ending: str = "") -> str:
    return HEAD.format(layers=f"nn.Linear({inputs}, 16), nn.Tanh(), nn.Linear(16, {outputs}){ending}")


def settings(**changes: Any) -> RunSettings:
    """Small, quick settings: iris, one thread; on the processor, or on what TEST_DEVICE names."""
    plain: dict[str, Any] = {
        "data": {"source": "iris", "batch_size": 32},
        "epochs": 2,
        "threads": 1,
        "device": DEVICE,
    }
    return RunSettings.model_validate(plain | changes)


def new_run(source: str, **changes: Any) -> Run:
    """A run directory with that model.py."""
    return create_run(settings(**changes).model_dump(mode="json"), source=source, source_map={})


def train(run: Run, *, inbox: Inbox | None = None, after_step: Callable[[Loop], None] | None = None) -> Loop:
    """Train it here and now, to its end."""
    writer = RunWriter(run.directory)
    try:
        loop = Loop(run.directory, writer, inbox or Inbox(), idle_limit=0.0)
        loop.after_step = after_step
        loop.run()
    finally:
        writer.close()
    return loop
