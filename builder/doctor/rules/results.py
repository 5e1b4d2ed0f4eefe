"""Results that nobody keeps."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger
from builder.doctor.rules.rule import Rule
from builder.doctor.source import rebound_in_loop, thrown_away


class ResultUnused(Rule):
    """A call that gives a new tensor stands alone, or its result goes to the variable of a loop: nothing changes.

    Why is this bad? Without an underscore at its end a method changes nothing; the result has to be kept. And a loop's
    variable is a name for the parameter: giving the name another tensor leaves the parameter as it was.

    Example: `p.grad.clamp(-1, 1)`; `F.dropout(x, 0.5)`; `for p in net.parameters(): p = p.clamp(-1, 1)`

    Instead: `p.grad.clamp_(-1, 1)`; `x = F.dropout(x, 0.5)`; `p.data.clamp_(-1, 1)`, `target.data.copy_(…)`.
    """

    code = "result-unused"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for call, times in ledger.new_tensor_calls.items():
            if times >= 2 and ledger.backwards and thrown_away(call.place, call.operation):
                twin = hasattr(torch.Tensor, f"{call.operation}_")
                yield Finding(
                    self.code,
                    f"the result of {call.operation}() at line {call.place.line} is thrown away: the call changes nothing",
                    call.place,
                    f"use {call.operation}_(…), which changes the tensor, or keep the result"
                    if twin
                    else "keep the result: x = …",
                    {"operation": call.operation, "calls": times},
                )
        for place in sorted(ledger.on_parameters, key=lambda p: (p.file, p.line)):
            name = rebound_in_loop(place)
            if name:
                yield Finding(
                    self.code,
                    f"line {place.line} gives the name {name} another tensor: the parameter it stood for stays as it was",
                    place,
                    f"write into it: {name}.data.copy_(…), or an operation that ends with an underscore",
                    {"variable": name},
                )
