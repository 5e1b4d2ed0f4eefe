"""Sees what goes into loss functions, and the softmaxes and differences that losses are made of."""

from __future__ import annotations

from typing import Any

import torch

from builder.doctor.ledger import Broadcast, Ledger, LossCall, SoftmaxCall
from builder.doctor.marks import maker, place_of
from builder.doctor.places import current_place
from builder.doctor.tensors import plain, span

LOSSES = {
    "cross_entropy", "nll_loss", "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "binary_cross_entropy",
    "binary_cross_entropy_with_logits", "kl_div", "ctc_loss", "multi_margin_loss", "hinge_embedding_loss",
}  # fmt: skip
SOFTMAXES = {"softmax", "log_softmax", "softmin"}
DIFFERENCES = {"sub", "__sub__", "__rsub__", "rsub", "__isub__"}
MOST_LOSSES = 20_000


class LossWatcher:
    """Writes loss calls, softmaxes and broadcasting differences into the ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger

    def before(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], clock: int) -> LossCall | None:
        """The facts of a loss call, read before it runs; None for any other call."""
        if name not in LOSSES or len(args) + len(kwargs) < 2:
            return None
        first, second = ("log_probs", "targets") if name == "ctc_loss" else ("input", "target")
        value = kwargs.get(first, args[0] if args else None)
        target = kwargs.get(second, args[1] if len(args) > 1 else args[0] if first in kwargs and args else None)
        place = current_place()
        if not isinstance(value, torch.Tensor) or not isinstance(target, torch.Tensor) or place is None:
            return None
        made = maker(value)
        return LossCall(
            function=name,
            place=place,
            input_shape=tuple(value.shape),
            target_shape=tuple(target.shape),
            input_dtype=str(value.dtype).removeprefix("torch."),
            target_dtype=str(target.dtype).removeprefix("torch."),
            input_maker=type(made).__name__ if made is not None else "",
            input_made_at=place_of(made),
            input_range=span(value),
            target_range=span(target),
            input_rows_sum_to_one=rows_sum_to_one(
                value.flatten(0, -2) if name == "ctc_loss" and value.dim() > 1 else value
            ),
            options={k: v for k, v in kwargs.items() if isinstance(v, str | int | float | bool)},
            value=None,
            clock=clock,
            training=torch.is_grad_enabled(),
        )

    def see(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        inputs: list[torch.Tensor],
        outputs: list[torch.Tensor],
        clock: int,
    ) -> None:
        """One call of torch's API with its result."""
        if name in SOFTMAXES and inputs:
            dim = kwargs.get("dim", next((a for a in args[1:] if isinstance(a, int)), None))
            place = current_place()
            if place is not None and len(self.ledger.softmaxes) < 5_000:
                self.ledger.softmaxes.append(SoftmaxCall(name, place, tuple(inputs[0].shape), dim, clock))
        elif name in DIFFERENCES and len(inputs) == 2 and outputs:
            self._broadcast(name, inputs, outputs[0], clock)

    def ran(self, call: LossCall) -> None:
        """A loss call that `before` read came to its end."""
        if len(self.ledger.losses) < MOST_LOSSES:
            self.ledger.losses.append(call)

    def _broadcast(self, name: str, inputs: list[torch.Tensor], output: torch.Tensor, clock: int) -> None:
        left, right = inputs
        if left.requires_grad == right.requires_grad or left.shape == right.shape:
            return
        shapes = sorted([tuple(left.shape), tuple(right.shape)], key=len)
        if len(shapes[0]) == 1 and shapes[0][0] > 1 and shapes[1] == (shapes[0][0], 1):
            place = current_place()
            if place is not None and len(self.ledger.broadcasts) < 1_000:
                self.ledger.broadcasts.append(
                    Broadcast(name, place, tuple(left.shape), tuple(right.shape), tuple(output.shape), clock)
                )


def rows_sum_to_one(value: torch.Tensor) -> bool:
    """Whether a (N, C) tensor holds a distribution over C in each row."""
    if value.dim() != 2 or value.shape[1] < 2 or not value.is_floating_point() or not plain(value):
        return False
    with torch.no_grad():
        data = value.detach()
        return bool(((data.sum(1) - 1).abs() < 1e-3).all() and (data >= 0).all())
