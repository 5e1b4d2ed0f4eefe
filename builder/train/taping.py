"""The tape of a sampled step: taken down while the step runs, kept by signature, its values by step."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from builder.store.node_values import keep_node_values
from builder.tape.encode import encode, measurements
from builder.tape.node_values import NodeWatch, find_node
from builder.tape.nonfinite import finding, look_forward
from builder.tape.preflight import Broken, examine, preflight
from builder.tape.signature import Outline, outline, ran_alike, signature
from builder.tape.step import StepRecorder

if TYPE_CHECKING:
    from torch import Tensor, nn

    from builder.store.writer import RunWriter
    from builder.tape.tape import Tape


class Taper:
    """Tapes single steps of one model into one run. Between `begin` and `after_backward` hooks are on; `abort` takes them off."""

    def __init__(self, model: nn.Module, writer: RunWriter) -> None:
        self.writer = writer
        self._step = StepRecorder(model)
        self._known: set[str] = set()
        self._last = ""
        self._outlines: dict[str, Outline] = {}
        self._batch: int | None = None
        self._stage = 0
        """0: nothing is on; 1: the forward is watched; 2: the backward is."""
        self.wanted: dict[str, Any] | None = None
        """The node whose values are kept at each taped step (see node_values.find_node); None for no node."""
        self._watch: NodeWatch | None = None
        self._broken: list[Broken] = []
        self.suspect = False
        """Whether an earlier step's loss was NaN or Inf; on a GPU only then the loss is looked at before backward."""
        self._forward_told = False
        self._told: set[tuple[str, int]] = set()

    def begin(self) -> None:
        """Before the forward."""
        self._step.begin_step()
        self._stage = 1

    def after_loss(self, loss: Tensor, batch: int | None = None) -> None:
        """The loss of `batch` samples is there: take the graph down and put hooks on its nodes."""
        if self._stage == 1:
            self._batch = batch
            tape = self._step.end_forward(loss)
            self._stage = 2
            self._look_ahead(tape, loss)
            if self.wanted is not None:
                self._watch_node(tape, self.wanted)

    def _look_ahead(self, tape: Tape, loss: Tensor) -> None:
        """Say which in-place changes will break this backward pass, and what made the loss NaN or Inf, each once."""
        self._broken = preflight(tape, self._step.log)
        for one in self._broken:
            found = one.finding()
            if (found.file, found.line) not in self._told:
                self._told.add((found.file, found.line))
                self.writer.event("preflight", {**asdict(found), **one.places(), "signature": signature(tape)})

        if not self._forward_told and (origin := look_forward(tape, loss, suspect=self.suspect)) is not None:
            self._forward_told = True
            told = {**asdict(finding(tape, origin)), "node": origin.node, "signature": signature(tape)}
            self.writer.event("preflight", told)

    def _watch_node(self, tape: Tape, wanted: dict[str, Any]) -> None:
        node = find_node(tape, wanted)
        if node >= 0:
            with suppress(RuntimeError, NotImplementedError):  # what cannot be looked at is not shown
                self._watch = NodeWatch(tape, node)

    def after_backward(self, number: int) -> None:
        """The gradients have flowed: keep the tape as that of step `number`."""
        if self._stage != 2:
            return
        values = self._watch.read() if self._watch is not None else None
        self._watch = None
        tape = self._step.end_backward()
        self._stage = 0
        key = self._keep(tape, number)
        if values is not None:
            keep_node_values(self.writer, number, key, values)

    def after_failure(self, number: int, error: BaseException) -> dict[str, Any] | None:
        """Backward raised: keep the tape so far as that of step `number`, and say what it shows (preflight.examine).

        With the step and signature of that tape added; None when this step is not taped.
        """
        if self._stage != 2:
            return None
        self._unwatch()
        broken = self._broken
        tape = self._step.end_backward(failed=True)
        self._stage = 0
        return {**examine(tape, error, broken), "step": number, "signature": self._keep(tape, number)}

    def _keep(self, tape: Tape, number: int) -> str:
        """Write the tape down as that of step `number`; its signature. A smaller last batch is no other graph."""
        key = signature(tape)
        if key not in self._known:
            self.writer.tape_structure(key, encode(tape, batch=self._batch))
            self._known.add(key)
        if key not in self._outlines:
            self._outlines[key] = outline(tape, self._batch)
        changed = (
            bool(self._last) and key != self._last and not ran_alike(self._outlines[self._last], self._outlines[key])
        )
        self._last = key
        self.writer.add(
            "tapes", [(number, key, len(tape), len(tape.source), measurements(tape).tobytes(), int(changed))]
        )
        return key

    def _unwatch(self) -> None:
        if self._watch is not None:
            self._watch.remove()
        self._watch = None

    @property
    def begun(self) -> bool:
        """Whether this step is being taped."""
        return self._stage > 0

    @property
    def tape(self) -> Tape | None:
        """The graph of the step in progress, between its loss and the end of its backward."""
        return self._step.tape if self._stage == 2 else None

    def stood_still(self, seconds: float) -> None:
        """Backward was held up inside a node: that is not the node's time."""
        self._step.stood_still(seconds)

    def abort(self) -> None:
        """Take everything off. Safe at any time."""
        self._unwatch()
        self._step.abort()
        self._stage = 0
