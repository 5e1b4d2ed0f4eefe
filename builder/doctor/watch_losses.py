"""Sees what goes into loss functions, and the softmaxes and differences that losses are made of."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
from torch.distributions import Categorical

from builder.doctor.ledger import Broadcast, Ledger, LossCall, SoftmaxCall
from builder.doctor.marks import RESHAPING, behind, maker, place_of
from builder.doctor.places import current_place
from builder.doctor.standing import Standing
from builder.doctor.tensors import each_with_each, plain, span

LOSSES = {
    "cross_entropy", "nll_loss", "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "binary_cross_entropy",
    "binary_cross_entropy_with_logits", "kl_div", "ctc_loss", "multi_margin_loss", "hinge_embedding_loss",
    "soft_margin_loss", "multilabel_soft_margin_loss", "cosine_embedding_loss", "margin_ranking_loss", "poisson_nll_loss",
}  # fmt: skip
OPERANDS = {
    "ctc_loss": ("log_probs", "targets"),
    "cosine_embedding_loss": ("input1", "input2", "target"),
    "margin_ranking_loss": ("input1", "input2", "target"),
}
"""What the inputs and, last, the target of a loss are called where it is not "input" and "target"."""
FLAGS = {"log_target": (5, False), "log_input": (2, True)}
"""Options that rules ask for: where they may stand among the arguments, and what they are by default."""
BOUNDS = {"ReluBackward": (0.0, math.inf), "SigmoidBackward": (0.0, 1.0), "TanhBackward": (-1.0, 1.0)}
SOFTMAXES = {"softmax", "log_softmax", "softmin"}
DIFFERENCES = {"sub", "__sub__", "__rsub__", "rsub", "__isub__"}
PRODUCTS = {"mul", "__mul__", "__rmul__", "multiply"}
ELEMENTWISE_NODES = ("Neg", "Exp", "Log", "Sub", "Add", "Mul", "Div", "Clamp", "Minimum", "Maximum", *RESHAPING)
PICKS = ("GatherBackward", "IndexBackward", "TakeAlongDimBackward")
"""Nodes that take one number of each row"""
MOST_VALUES = 1 << 22
"""Log-probabilities of more than so many are not summed."""
MOST_LOSSES = 20_000


class LossWatcher:
    """Writes loss calls, softmaxes and broadcasting differences into the ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.standing = Standing()
        self.clock = 0

    def start(self) -> None:
        self.standing.around(Categorical, "log_prob", self._around_log_prob)

    def stop(self) -> None:
        self.standing.end()

    def before(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], clock: int) -> LossCall | None:
        """The facts of a loss call, read before it runs; None for any other call."""
        self.clock = clock
        if name not in LOSSES or len(args) + len(kwargs) < 2:
            return None
        value, target = operands(name, args, kwargs)
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
            input_bounds=bounds(made),
            target_beyond=share_beyond(target, *bounds(made)),
            input_rows_sum_to_one=rows_sum_to_one(
                value.flatten(0, -2) if name == "ctc_loss" and value.dim() > 1 else value
            ),
            softmax_inside=softmax_inside(made),
            softmax_beside=softmax_beside(value, made) if name == "nll_loss" else None,
            swapped=target.requires_grad and not value.requires_grad and like_a_target(name, value),
            options=options(args, kwargs),
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
            self._broadcast("the difference", inputs[0], inputs[1], outputs[0])
        elif name in PRODUCTS and len(inputs) == 2 and outputs and any(picked(t) for t in inputs if t.requires_grad):
            self._broadcast("the product", inputs[0], inputs[1], outputs[0])

    def ran(self, call: LossCall) -> None:
        """A loss call that `before` read came to its end."""
        if len(self.ledger.losses) < MOST_LOSSES:
            self.ledger.losses.append(call)

    def _broadcast(self, name: str, left: torch.Tensor, right: torch.Tensor, output: torch.Tensor) -> None:
        if left.requires_grad != right.requires_grad:
            self._paired(name, tuple(left.shape), tuple(right.shape), tuple(output.shape))

    def _paired(self, name: str, left: tuple[int, ...], right: tuple[int, ...], result: tuple[int, ...]) -> None:
        if not each_with_each(left, right) or len(self.ledger.broadcasts) >= 1_000:
            return
        place = current_place()
        if place is not None:
            self.ledger.broadcasts.append(Broadcast(name, place, left, right, result, self.clock))

    def _around_log_prob(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def log_prob(distribution: Categorical, value: torch.Tensor) -> Any:
            result = original(distribution, value)
            if isinstance(result, torch.Tensor) and result.requires_grad:
                shapes = tuple(distribution.batch_shape), tuple(value.shape)
                self._paired("log_prob of a Categorical", *shapes, tuple(result.shape))
            return result

        return log_prob


def picked(tensor: torch.Tensor) -> bool:
    """Whether one number was picked of each row, as the logarithm of the probability of an action is, and then computed with."""
    node = tensor.grad_fn
    for _ in range(8):
        if node is None or type(node).__name__.startswith(PICKS):
            return node is not None
        if not type(node).__name__.startswith(ELEMENTWISE_NODES):
            return False
        node = next((n for n, _ in node.next_functions if n is not None and not hasattr(n, "variable")), None)
    return False


def operands(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, Any]:
    """Input and target of a loss call; of a loss of two inputs, the first one that is in the graph."""
    names = OPERANDS.get(name, ("input", "target"))
    given = dict(zip(names, args, strict=False)) | {k: v for k, v in kwargs.items() if k in names}
    inputs = [given.get(n) for n in names[:-1]]
    return next((i for i in inputs if isinstance(i, torch.Tensor) and i.requires_grad), inputs[0]), given.get(names[-1])


def options(args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """The options that were given by name, and FLAGS as they are."""
    named = {k: v for k, v in kwargs.items() if isinstance(v, str | int | float | bool)}
    flags = {k: args[at] if len(args) > at else default for k, (at, default) in FLAGS.items()}
    return flags | named


def bounds(made: Any) -> tuple[float, float]:
    """Between which numbers the result of a node stays."""
    name = type(made).__name__
    if name.startswith(("ClampBackward", "HardtanhBackward")):
        suffix = "_val" if name.startswith("Hardtanh") else ""
        low, high = (getattr(made, f"_saved_{end}{suffix}", None) for end in ("min", "max"))
        return (
            float(low) if isinstance(low, int | float) else -math.inf,
            float(high) if isinstance(high, int | float) else math.inf,
        )
    return next((b for start, b in BOUNDS.items() if name.startswith(start)), (-math.inf, math.inf))


def share_beyond(target: torch.Tensor, low: float, high: float) -> float:
    """Which share of the targets lies outside of `low` … `high`; 0 where it cannot be told."""
    if (low, high) == (-math.inf, math.inf) or not plain(target) or target.numel() == 0 or target.is_complex():
        return 0.0
    data = target.detach()
    return float(((data < low) | (data > high)).float().mean())


def softmax_inside(made: Any) -> bool:
    """Whether a node is the log_softmax of a softmax."""
    if not type(made).__name__.startswith("LogSoftmaxBackward"):
        return False
    return type(behind(made.next_functions[0][0])).__name__.startswith("SoftmaxBackward")


def like_a_target(name: str, value: torch.Tensor) -> bool:
    """Whether what a loss was given as input can only be its target."""
    low, high = span(value)
    if name == "kl_div":
        return low >= 0 and 1e-3 < high <= 1.001
    if name not in {"binary_cross_entropy", "binary_cross_entropy_with_logits", "cross_entropy"} or (low, high) != (
        0,
        1,
    ):
        return False
    return bool(((value == 0) | (value == 1)).all())


def softmax_beside(value: torch.Tensor, made: Any) -> int | None:
    """The dimension of log-probabilities (N, C, …) that was normalised in place of C; None where it is C, or nothing is."""
    if not type(made).__name__.startswith("LogSoftmaxBackward") or not plain(value):
        return None
    if value.dim() < 3 or min(value.shape) < 2 or value.numel() > MOST_VALUES:
        return None
    with torch.no_grad():
        probabilities = value.detach().exp()
        whole = [d for d in range(value.dim()) if bool(((probabilities.sum(d) - 1).abs() < 1e-3).all())]
    return whole[0] if len(whole) == 1 and whole != [1] else None


def rows_sum_to_one(value: torch.Tensor) -> bool:
    """Whether a (N, C) tensor holds a distribution over C in each row."""
    if value.dim() != 2 or value.shape[1] < 2 or not value.is_floating_point() or not plain(value):
        return False
    with torch.no_grad():
        data = value.detach()
        return bool(((data.sum(1) - 1).abs() < 1e-3).all() and (data >= 0).all())
