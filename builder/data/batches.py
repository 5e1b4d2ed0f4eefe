"""Batches of data that fits into memory: tensors on the device, cut without a DataLoader."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor

from builder.data.split import order

GATHER_BYTES = 256 * 2**20
"""Up to this size an epoch's samples are brought into order at once, so that a batch is only a view."""


@dataclass
class Batches:
    """The training set, in an order that is a pure function of (seed, epoch, index).

    features `(n, *input_shape)` and targets `(n, ...)` are on the training device. `position` is how many samples of
    `epoch` were handed out: with the seed it says everything about where the run stands.
    """

    features: Tensor
    targets: Tensor
    batch_size: int
    seed: int = 0
    shuffle: bool = True
    drop_last: bool = False
    epoch: int = 0
    position: int = 0
    _queue: list[tuple[Tensor, Tensor]] = field(default_factory=list, repr=False)

    def __len__(self) -> int:
        """Batches per epoch."""
        n = len(self.features)
        return max(1, n // self.batch_size) if self.drop_last else -(-n // self.batch_size)

    @property
    def index(self) -> int:
        """Batches of this epoch handed out so far."""
        return -(-self.position // self.batch_size)

    def seek(self, epoch: int, position: int) -> None:
        """Go to sample `position` of `epoch`."""
        self.epoch, self.position = epoch, position
        self._queue.clear()

    def resize(self, batch_size: int) -> None:
        """Go on with batches of another size from the present sample."""
        self.batch_size = batch_size
        self._queue.clear()

    def __next__(self) -> tuple[Tensor, Tensor]:
        """The next batch: features `(batch, *input_shape)`, targets `(batch, ...)`. Starts the next epoch by itself."""
        if not self._queue:
            self._fill()
        batch = self._queue.pop()
        self.position += len(batch[0])
        return batch

    @property
    def epoch_ended(self) -> bool:
        """Whether the batch handed out last was the last of its epoch."""
        left = len(self.features) - self.position
        return left <= 0 or (self.drop_last and left < self.batch_size and self.position > 0)

    def next_epoch(self) -> None:
        self.seek(self.epoch + 1, 0)

    def _fill(self) -> None:
        n = len(self.features)
        size = self.batch_size
        if self.epoch_ended:
            self.next_epoch()
        rows = torch.from_numpy(order(n, self.seed, self.epoch, shuffle=self.shuffle)[self.position :])
        if self.drop_last and len(rows) >= size:
            rows = rows[: len(rows) // size * size]
        sample_bytes = self.features[0].nbytes + self.targets[0].nbytes
        rows = rows[: max(size, GATHER_BYTES // max(1, sample_bytes) // size * size)]
        rows = rows.to(self.features.device)
        x, y = self.features[rows], self.targets[rows]
        self._queue = list(zip(torch.split(x, size), torch.split(y, size), strict=True))[::-1]
