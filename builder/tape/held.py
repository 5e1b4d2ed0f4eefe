"""Norms of gradients on a device where each call costs a launch: many are held and measured by one call.

A gradient that is held is not changed meanwhile: autograd adds into a gradient in place only where nobody else has it.
Who changes one all the same is noticed by its version, and that norm counts as not measured.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from builder.tape.fetch import Fetch, as_float32

LEAST_BYTES = 64 * 2**20
MOST_BYTES = 256 * 2**20
SHARE = 1 / 256
"""Of a GPU's memory what gradients may take while they are held, between the two: the more, the fewer calls."""
TOGETHER = 256
"""Gradients that are measured by one call."""

_raw_stream: Callable[[int], int] | None = getattr(torch._C, "_cuda_getCurrentRawStream", None)
_is_dense: Callable[[Tensor], bool] = torch.ops.aten.is_non_overlapping_and_dense.default


class HeldNorms:
    """The norms of one backward pass on one device, each with the place (row) it belongs to: `hold`, then `fetch`."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.wide = torch.float32 if device.type == "mps" else torch.float64
        """What the squares are added up in: float32's own range is too small for squares of large and small numbers."""
        self._rows: list[int] = []
        self._which: list[int] = []
        """Of each row the gradient it is the norm of: many nodes pass on what they got, or turn only its shape."""
        self._gradients: list[Tensor] = []
        self._versions: list[int] = []
        self._spread: list[bool] = []
        """Of each gradient whether its numbers lie apart, or one place holds several."""
        self._known: dict[tuple[int, int, torch.dtype], int] = {}
        self._bytes = 0
        self._taken: list[tuple[list[list[int]], Tensor]] = []
        """The rows of each norm, and the norms."""
        self._most = most_bytes(torch.cuda.get_device_properties(device).total_memory if device.type == "cuda" else 0)
        self._streamed = device.type == "cuda" and _raw_stream is not None
        self._stream = -1
        self._streams: set[int] = set()

    def hold(self, row: int, gradient: Tensor) -> None:
        """Keep a gradient on this device until it is measured with others. Real, strided numbers only."""
        if self._streamed:
            assert _raw_stream is not None
            stream = _raw_stream(self.device.index)
            if stream != self._stream:
                self.measure()
                self._stream = stream
        spread = not (gradient.is_contiguous() or _is_dense(gradient))
        version = gradient._version
        self._rows.append(row)
        if not spread:  # two that fill the same memory have the same numbers, in whatever order
            key = (gradient.data_ptr(), gradient.numel(), gradient.dtype)
            known = self._known.setdefault(key, len(self._gradients))
            if known < len(self._gradients) and self._versions[known] == version:
                self._which.append(known)
                return
        self._which.append(len(self._gradients))
        self._gradients.append(gradient)
        self._versions.append(version)
        self._spread.append(spread)
        self._bytes += gradient.nbytes
        if self._bytes > self._most or len(self._gradients) >= TOGETHER:
            self.measure()

    def put(self, row: int, norm: Tensor) -> None:
        """A norm that was measured by itself: a scalar on this device."""
        self._taken.append(([[row]], norm.detach().reshape(1).to(self.wide)))
        if self._streamed:
            assert _raw_stream is not None
            self._streams.add(_raw_stream(self.device.index))

    def measure(self) -> None:
        """Measure what is held and let go of it, on the stream that it was made on."""
        if not self._rows:
            return
        gradients, rows_of = self._gradients, self._rows_of()
        groups: dict[tuple[torch.dtype, bool], list[int]] = {}
        for i, gradient in enumerate(gradients):  # one kernel measures them all where they have one dtype and lie dense
            if gradient._version == self._versions[i]:
                groups.setdefault((gradient.dtype, self._spread[i]), []).append(i)
        self._rows, self._which, self._gradients, self._versions, self._spread = [], [], [], [], []
        self._known, self._bytes = {}, 0
        with torch._C.DisableTorchFunction(), torch.no_grad(), self._on_stream():
            for places in groups.values():
                norms = torch.stack(list(torch._foreach_norm([gradients[i] for i in places], 2, dtype=self.wide)))
                self._taken.append(([rows_of[i] for i in places], norms))
        if self._streamed:
            self._streams.add(self._stream)

    def _rows_of(self) -> list[list[int]]:
        """The rows of each gradient that is held."""
        found: list[list[int]] = [[] for _ in self._gradients]
        for row, which in zip(self._rows, self._which, strict=True):
            found[which].append(row)
        return found

    def _on_stream(self) -> AbstractContextManager[Any]:
        if not self._streamed:
            return nullcontext()
        return torch.cuda.stream(_stream_at(self._stream, self.device))

    def fetch(self) -> Callable[[NDArray[np.float32]], None]:
        """Ask for all norms; what is returned waits for them and writes each to its row of an array."""
        self.measure()
        taken, self._taken = self._taken, []
        if not taken:
            return lambda _values: None
        lists = [rows for portion, _ in taken for rows in portion]
        rows = np.array([row for several in lists for row in several], np.int64)
        which = np.repeat(np.arange(len(lists)), [len(several) for several in lists])
        with torch._C.DisableTorchFunction(), torch.no_grad():
            self._wait_for_streams([norms for _, norms in taken])
            fetched = Fetch(torch.cat([norms for _, norms in taken]))

        def write(values: NDArray[np.float32]) -> None:
            values[rows] = as_float32(fetched.read())[which]

        return write

    def _wait_for_streams(self, norms: list[Tensor]) -> None:
        """What is read here was measured on the streams of the pass."""
        if not self._streamed:
            return
        here = torch.cuda.current_stream(self.device)
        others = self._streams - {here.cuda_stream}
        for stream in others:
            here.wait_stream(_stream_at(stream, self.device))
        if others:
            for one in norms:
                one.record_stream(here)


def most_bytes(memory: int) -> int:
    """What gradients may take while they are held on a device of so many bytes of memory."""
    return int(min(MOST_BYTES, max(LEAST_BYTES, memory * SHARE)))


def _stream_at(raw: int, device: torch.device) -> torch.cuda.Stream:
    if raw == 0:  # ExternalStream(0) is a new stream, not the default one
        return torch.cuda.default_stream(device)
    return torch.cuda.ExternalStream(raw, device=device)  # type: ignore[no-untyped-call]
