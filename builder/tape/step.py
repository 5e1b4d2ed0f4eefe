"""One recorded step: attribution while the forward runs, hooks while the backward runs, a tape with values after it."""

from __future__ import annotations

from typing import Any

from torch import nn

from builder.tape.attribute import Attribution
from builder.tape.capture import capture
from builder.tape.log import Log
from builder.tape.measure import Meter
from builder.tape.tape import Tape


class StepRecorder:
    """For loops that call the phases themselves: `begin_step`, forward and loss, `end_forward`, backward, `end_backward`.

    Nothing is installed outside a begun step. `abort` takes everything off, at any moment; a step that raises anywhere
    must end in it. Gradients are bit-identical with and without.
    """

    def __init__(self, model: nn.Module, *, edges: bool = True, cuts: bool = True) -> None:
        self.model = model
        self._edges = edges
        self._attribution = Attribution(model, cuts=cuts)
        self._meter: Meter | None = None
        self.tape: Tape | None = None

    @property
    def log(self) -> Log:
        """What was seen of this step's forward."""
        return self._attribution.log

    def begin_step(self) -> None:
        """Before the forward: nodes made from now on are attributed."""
        self.abort()
        self._attribution.begin()

    def end_forward(self, loss: Any) -> Tape:
        """When the loss is there: takes the graph down and puts hooks on its nodes. The tape has no values yet."""
        self._attribution.end()
        tape = capture(loss, self.model, log=self._attribution.log)
        self._meter = Meter(tape, edges=self._edges, log=self._attribution.log)
        self._meter.attach()
        self.tape = tape
        return tape

    def end_backward(self, *, failed: bool = False) -> Tape:
        """After backward: hooks off, values in. The tape no longer holds the graph.

        On a GPU nothing waits here: the values are on their way, and the first look at `measured` waits for them.
        With `failed` the tape says which node was running when backward raised. Errors: RuntimeError without a step.
        """
        meter, tape = self._meter, self.tape
        if meter is None or tape is None:
            raise RuntimeError("end_backward() without end_forward(): no step was begun")
        meter.detach()
        try:
            tape.measure(meter.fetch(failed=failed))
            if failed or not meter.waits:
                _ = tape.measured
        finally:
            self.abort()
        return tape

    def stood_still(self, seconds: float) -> None:
        """The node that is about to run was held up before it began: that is nobody's time."""
        if self._meter is not None:
            self._meter.stood_still(seconds)

    def abort(self) -> None:
        """Take off everything, keep nothing of the graph. Safe to call at any time, any number of times."""
        try:
            self._attribution.end()
        finally:
            if self._meter is not None:
                self._meter.detach()
            self._meter = None
            if self.tape is not None:
                self.tape.release()
            self.tape = None
            self._attribution.forget()
