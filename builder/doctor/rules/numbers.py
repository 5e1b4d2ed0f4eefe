"""Where NaN and Inf begin, apart from where they only pass through."""

from __future__ import annotations

import math
from collections.abc import Iterator

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger, NonFinite
from builder.doctor.rules.gradients import ExplodingGradient
from builder.doctor.rules.rule import Rule
from builder.doctor.rules.targets import misused
from builder.tape.nonfinite import REMEDIES, plain_name

BLOWN_UP = 1e9
"""Inputs beyond this overflow because the weights, or what they make, have exploded."""


class NonFiniteNumbers(Rule):
    """The loss or a gradient became NaN or Inf.

    Why is this bad? One step with NaN makes every weight NaN.

    Example: `torch.log(p)` with p = 0; `torch.sqrt(x)` at 0 (finite forward, infinite derivative).

    Instead: guard the operation that makes the first one; all later ones only pass it on.
    """

    code = "non-finite"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        bad_loss = next((b for b in ledger.backwards if b.loss is not None and not math.isfinite(b.loss)), None)
        bad_gradient = next(
            (b for b in ledger.backwards if any(not math.isfinite(n) for n in b.grads_after.values())), None
        )
        if bad_loss is None and bad_gradient is None:
            return
        origin = self._origin(
            ledger,
            forward=bad_loss is not None and (bad_gradient is None or bad_loss.index <= bad_gradient.index),
        )
        where = bad_loss or bad_gradient
        if (origin is None or origin.phase != "data") and misused(ledger):
            return  # that is the cause, and it is named
        if origin is not None and origin.largest > BLOWN_UP and any(ExplodingGradient().check(ledger)):
            return  # numbers so large are what an explosion leaves, and that is named
        if origin is None or where is None:
            if where is not None:
                yield Finding(
                    self.code,
                    f"{'the loss' if bad_loss else 'a gradient'} became {'NaN or Inf'} at backward pass {where.index}",
                    where.place,
                    "look at that pass on the tape: the first red node makes it",
                    {"loss": where.loss},
                )
            return
        operation = plain_name(origin.operation)
        line = origin.place.line if origin.place else 0
        if origin.phase == "data":
            message = (
                f"the data has NaN: the tensor that goes into {origin.operation} at line {line} already contains it"
            )
            fix = "clean the data: torch.isnan(x).any() on each batch, or fill missing values when it is read"
        elif origin.phase == "forward":
            message = f"{operation} at line {line} makes the first {origin.what} in forward, out of finite inputs"
            fix = REMEDIES.get(operation, "keep the inputs of this operation in the range where it is finite")
        else:
            message = (
                f"the backward of {operation} (forward at line {line}) makes the first {origin.what}, "
                "out of finite gradients"
            )
            fix = REMEDIES.get(
                operation, "keep the inputs of this operation away from where its derivative is infinite"
            )
        evidence = {
            "module": origin.module,
            **origin.inputs,
            "backward pass": where.index,
            "loss": where.loss,
        }
        yield Finding(self.code, message, origin.place, fix, evidence)

    @staticmethod
    def _origin(ledger: Ledger, *, forward: bool) -> NonFinite | None:
        """What made the first one: the earliest of the phase in question; NaN before Inf."""
        data = [n for n in ledger.nonfinite if n.phase == "data"]
        phase = [n for n in ledger.nonfinite if n.phase == ("forward" if forward else "backward")]
        if not forward and not phase:
            phase = [n for n in ledger.nonfinite if n.phase == "forward"]
        ordered = sorted(phase, key=lambda n: n.clock)
        return data[0] if data else ordered[0] if ordered else None
