"""The tape of a sampled step: taken down while the step runs, kept by signature, its values by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builder.tape.encode import encode, measurements
from builder.tape.signature import signature
from builder.tape.step import StepRecorder

if TYPE_CHECKING:
    from torch import Tensor, nn

    from builder.store.writer import RunWriter


class Taper:
    """Tapes single steps of one model into one run. Between `begin` and `after_backward` hooks are on; `abort` takes them off."""

    def __init__(self, model: nn.Module, writer: RunWriter) -> None:
        self.writer = writer
        self._step = StepRecorder(model)
        self._known: set[str] = set()
        self._last = ""
        self._stage = 0
        """0: nothing is on; 1: the forward is watched; 2: the backward is."""

    def begin(self) -> None:
        """Before the forward."""
        self._step.begin_step()
        self._stage = 1

    def after_loss(self, loss: Tensor) -> None:
        """The loss is there: take the graph down and put hooks on its nodes."""
        if self._stage == 1:
            self._step.end_forward(loss)
            self._stage = 2

    def after_backward(self, number: int) -> None:
        """The gradients have flowed: keep the tape as that of step `number`."""
        if self._stage != 2:
            return
        tape = self._step.end_backward()
        self._stage = 0
        key = signature(tape)
        if key not in self._known:
            self.writer.tape_structure(key, encode(tape))
            self._known.add(key)
        changed = bool(self._last) and key != self._last
        self._last = key
        self.writer.add(
            "tapes", [(number, key, len(tape), len(tape.source), measurements(tape).tobytes(), int(changed))]
        )

    def abort(self) -> None:
        """Take everything off. Safe at any time."""
        self._step.abort()
        self._stage = 0
