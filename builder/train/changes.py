"""What one phase of a step changed: gradients empty → filled, weights old → new. Read, never touched."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from builder.tape.gradient_view import number

if TYPE_CHECKING:
    from builder.train.session import Session

Json = dict[str, Any]

MOST_ROWS = 200
"""Parameters listed one by one; totals are over all."""


class PhaseChange:
    """Made before a phase; `report` after it.

    {phase, words, before, after, rows: [{name, before, after, update?}]}: norms of gradients (null: no gradient) or, for
    step, of weights; before and after: {filled, norm} of gradients, {norm} of weights, {shape, norm} of the output.
    """

    def __init__(self, session: Session, phase: str) -> None:
        self.session = session
        self.phase = phase
        self.named = [(name, p) for name, p in session.model.named_parameters() if p.requires_grad]
        self.before = self._gradients() if phase in {"zero_grad", "backward"} else []
        self.weights = [p.detach().clone() for _, p in self.named] if phase == "step" else []

    def _gradients(self) -> list[float | None]:
        return [None if p.grad is None else _norm(p.grad) for _, p in self.named]

    def report(self, *, skipped: bool = False) -> Json:
        """After the phase."""
        if self.phase == "forward":
            output = self.session.output
            first = output if isinstance(output, Tensor) else output[0]
            told = {"shape": list(first.shape), "norm": number(_norm(first.detach()))}
            return self._told(f"an output of {_times(first.shape)}", {}, told)
        if self.phase == "loss":
            assert self.session.loss_value is not None
            value = float(self.session.loss_value.detach())
            return self._told(f"loss {value:.4g}", {}, {"loss": number(value)})
        if self.phase == "step":
            return self._weights_report()
        now = self._gradients()
        before, after = _total(self.before), _total(now)
        words = f"{before['filled']} of {len(now)} gradients filled → {after['filled']}"
        if self.phase == "backward" and before["filled"]:
            words += ", added to what was there"
        if skipped:
            words = f"left out: {before['filled']} gradients stay"
        rows = [
            {"name": name, "before": _plain(old), "after": _plain(new)}
            for (name, _), old, new in zip(self.named, self.before, now, strict=True)
        ]
        return self._told(words, before, after, rows, skipped=skipped)

    def _weights_report(self) -> Json:
        rows = []
        moved = 0
        squares = [0.0, 0.0, 0.0]
        for (name, p), old in zip(self.named, self.weights, strict=True):
            norms = (_norm(old), _norm(p.detach()), _norm(p.detach() - old))
            squares = [s + n * n for s, n in zip(squares, norms, strict=True)]
            moved += norms[2] != 0
            rows.append(
                {"name": name, "before": number(norms[0]), "after": number(norms[1]), "update": number(norms[2])}
            )
        totals = [math.sqrt(s) if s >= 0 else s for s in squares]
        words = f"{moved} of {len(rows)} weights moved, by {totals[2]:.3g} of {totals[0]:.3g}"
        return self._told(
            words, {"norm": number(totals[0])}, {"norm": number(totals[1]), "update": number(totals[2])}, rows
        )

    def _told(
        self, words: str, before: Json, after: Json, rows: list[Json] | None = None, *, skipped: bool = False
    ) -> Json:
        told = {"phase": self.phase, "words": words, "before": before, "after": after, "rows": (rows or [])[:MOST_ROWS]}
        return told | ({"skipped": True} if skipped else {})


def _norm(tensor: Tensor) -> float:
    values = tensor.coalesce().values() if tensor.is_sparse else tensor
    return float(torch.linalg.vector_norm(values))


def _plain(norm: float | None) -> float | str | None:
    """A norm that is not finite as text: null already means that there is no gradient."""
    return None if norm is None else norm if math.isfinite(norm) else str(norm)


def _total(norms: list[float | None]) -> Json:
    there = [norm for norm in norms if norm is not None]
    return {"filled": len(there), "norm": number(math.sqrt(sum(n * n for n in there))) if there else None}


def _times(shape: torch.Size) -> str:
    return "×".join(map(str, shape)) or "one number"
