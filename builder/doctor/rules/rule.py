"""What a rule is: one class, one code, one reading of the ledger."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import ClassVar

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger, OptimizerStep, ParameterFacts


class Rule(ABC):
    """A named mistake. The docstring of each rule is its page in the docs.

    It opens with one sentence; then "Why is this bad?", "Example" and "Instead" follow.
    """

    code: ClassVar[str]

    @abstractmethod
    def check(self, ledger: Ledger) -> Iterator[Finding]:
        """Findings of which the rule is sure; nothing where it is not."""


def steps_after(ledger: Ledger, backward: int) -> list[OptimizerStep]:
    """The optimizer steps that use the gradients of a backward pass: those before the next backward pass after the first."""
    at = bisect_right(ledger.steps, backward, key=lambda s: s.backwards_before)
    if at == len(ledger.steps):
        return []
    passes = ledger.steps[at].backwards_before
    return list(takewhile(lambda s: s.backwards_before == passes, islice(ledger.steps, at, None)))


def full_names(parameters: list[ParameterFacts], ledger: Ledger) -> list[str]:
    """Names that tell the parameters of several models apart: "Linear.weight (made at line 8)" where "weight" repeats."""
    counts = Counter(p.name for p in ledger.parameters.values())
    names = []
    for p in parameters:
        name = p.name
        if counts[name] > 1:
            root = next((r.class_name for r in ledger.roots.values() if p.id in r.parameter_ids), p.module)
            name = f"{root}.{name}" + (f" (made at line {p.made_at.line})" if p.made_at else "")
        names.append(name)
    return names


def name_list(names: list[str], most: int = 4) -> str:
    """The names, the first few in full: `a, b, c, d and 3 more`."""
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
