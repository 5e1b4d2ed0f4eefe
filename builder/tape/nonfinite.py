"""Where the first NaN or Inf of a forward pass comes from, read off the graph before backward frees what shows it.

Nothing is watched while the forward runs. Only when the loss is not finite are the saved tensors looked at: each knows
the node that made it, so it says of that node whether its output was finite. Of a node whose output nobody saved it may
be computed again from what the node itself saved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from builder.tape.findings import Finding
from builder.tape.outputs import tensors_in
from builder.tape.saved import saved_names
from builder.tape.tape import LEAF

if TYPE_CHECKING:
    from builder.tape.tape import Tape

LARGEST = 64 * 2**20
"""Numbers in a tensor up to which it is searched."""
MASKS = {"MaskedFillBackward0", "MaskedFillBackward1", "WhereBackward0", "IndexPutBackward0", "CopySlices"}
"""Nodes that write infinities on purpose, before a softmax."""
CARRIERS = MASKS | {"AddBackward0", "CatBackward0", "LogSoftmaxBackward0"}
"""Nodes whose infinite outputs may be meant: a mask that is added, the logarithm of no chance at all."""
REMEDIES = {
    "log": "keep the argument of log above 0: torch.log(x.clamp_min(eps)), or log_softmax instead of log(softmax)",
    "sqrt": "sqrt has an infinite derivative at 0: torch.sqrt(x + eps)",
    "norm": "the norm has no derivative at 0: add eps under the root",
    "vector_norm": "the norm has no derivative at 0: add eps under the root",
    "div": "keep the divisor away from 0: x / (y + eps)",
    "exp": "exp overflows above 88 in float32: subtract the largest value first (logsumexp, softmax)",
    "pow": "a negative base with a fractional exponent is NaN, and 0 with an exponent below 1 has an infinite derivative",
    "acos": "acos has an infinite derivative at ±1: clamp to (-1 + eps, 1 - eps)",
    "asin": "asin has an infinite derivative at ±1: clamp to (-1 + eps, 1 - eps)",
    "atan2": "atan2 has no derivative at (0, 0): add eps",
    "std": "std has an infinite derivative where all values are equal, and is NaN for one value: add eps under the root",
    "where": "both branches of torch.where get a gradient: mask the argument before the dangerous operation, not after it",
    "softmax": "a row of only -inf has no softmax: leave at least one entry unmasked",
    "mean": "the mean of nothing is NaN: skip empty selections",
}
ALIASES = {"truediv": "div", "true_divide": "div", "divide": "div", "rtruediv": "div", "rpow": "pow", "log2": "log",
           "log10": "log", "log1p": "log", "rsqrt": "sqrt", "reciprocal": "div"}  # fmt: skip


def plain_name(operation: str) -> str:
    """The name under which there may be a remedy: "log" for "Tensor.log2", "div" for "__truediv__", "exp" for "exp_"."""
    name = operation.rpartition(".")[2].strip("_")
    return ALIASES.get(name, name)


@dataclass(frozen=True, slots=True)
class Origin:
    """What was found: at `node` (index on the tape) the first number that is not finite appears."""

    node: int
    kind: str
    """"parameter", "data" or "operation"."""
    what: str
    """"NaN" or "Inf"."""
    since: int
    """The node from which on it may have been made; `node` itself where that is certain."""
    shape: tuple[int, ...]


def is_finite(loss: Any) -> bool:
    """Whether every number of a loss is finite. Waits for the device."""
    return all(_what(one) is None for one in tensors_in(loss))


def look_forward(tape: Tape, loss: Any, *, suspect: bool) -> Origin | None:
    """`forward_origin` of a loss that is not finite, before its backward; None for a finite one.

    Looking makes a GPU wait, so there it is only done where a step before it was not finite (`suspect`).
    """
    on_cpu = all(one.device.type == "cpu" for one in tensors_in(loss))
    return None if not (on_cpu or suspect) or is_finite(loss) else forward_origin(tape)


def forward_origin(tape: Tape) -> Origin | None:
    """Where the forward pass of a loss that is not finite stopped being finite; None where that can't be told.

    Changes nothing and runs no hook. Errors: RuntimeError when the tape was released.
    """
    with torch._C.DisableTorchFunction(), torch.no_grad():
        return _origin(tape)


def _origin(tape: Tape) -> Origin | None:
    functions = tape.functions
    index = {function: i for i, function in enumerate(functions)}
    outputs: dict[int, tuple[str | None, tuple[int, ...]]] = {}
    data: list[Origin] = []
    for i, function in enumerate(functions):
        variable = getattr(function, "variable", None)
        if isinstance(variable, Tensor) and (what := _what(variable)) is not None:
            return Origin(i, "parameter", what, i, tuple(variable.shape))
        for tensor in _saved(function):
            what = _what(tensor)
            maker = index.get(tensor.grad_fn) if tensor.grad_fn is not None else None
            if maker is not None:
                if what is not None or maker not in outputs:
                    outputs[maker] = (what, tuple(tensor.shape))
            elif what == "NaN" and not tensor.requires_grad:
                data.append(Origin(i, "data", what, i, tuple(tensor.shape)))
    numbers = tape.sequence
    if data:
        return min(data, key=lambda one: int(numbers[one.node]))
    for root in range(tape.roots):
        outputs.setdefault(root, ("NaN", ()))  # the loss is not finite, whoever saved it or not
    after = _after(tape)
    bad = [
        i
        for i, (what, _) in outputs.items()
        if what == "NaN" or i < tape.roots or (what == "Inf" and not _meant(tape, i, outputs, after))
    ]
    first = min(bad, key=lambda i: int(numbers[i]))
    unknown = _unknown_before(first, outputs, after)
    for i in sorted(unknown, key=lambda i: int(numbers[i])):
        made = _computed_again(functions[i], tape.names[i])
        if made is not None and (what := _what(made)) is not None:
            return Origin(i, "operation", what, i, tuple(made.shape))
    what, shape = outputs[first]
    since = min([first, *unknown], key=lambda i: int(numbers[i]))
    return Origin(first, "operation", what or "NaN", since, shape)


def finding(tape: Tape, origin: Origin) -> Finding:
    """The same in words."""
    node = tape.nodes[origin.node]
    if origin.kind == "parameter":
        message = f"{origin.what} stands in '{node.parameter}' already before this step: an earlier step put it there"
        fix = "look at the step before: its gradient was not finite, or the learning rate is too large"
    elif origin.kind == "data":
        message = f"the data has NaN: a tensor that goes into {node.operation or node.name} already contains it"
        fix = "clean the data: torch.isnan(x).any() on each batch, or fill missing values when it is read"
    else:
        operation = node.operation or node.name
        message = f"the value becomes {origin.what} in forward: {operation} makes it"
        if origin.since != origin.node:
            start = tape.nodes[origin.since]
            message += f", or what runs before it from {start.operation or start.name} at line {start.line} on"
        fix = REMEDIES.get(plain_name(operation), "keep the inputs of this operation in the range where it is finite")
    evidence = f"{node.name} of shape {list(origin.shape)} in module '{node.module}'; the loss is not finite"
    return Finding("non-finite", message, node.file, node.line, evidence, fix, tape.step)


def _what(tensor: Tensor) -> str | None:
    """What stands in a tensor that is no number: "NaN", "Inf" or None."""
    if not (tensor.is_floating_point() or tensor.is_complex()) or tensor.layout is not torch.strided:
        return None
    if tensor.is_nested or tensor.device.type == "meta" or not 0 < tensor.numel() <= LARGEST:
        return None
    if torch.isfinite(tensor).all():
        return None
    return "NaN" if torch.isnan(tensor).any() else "Inf"


def _saved(function: Any) -> Iterator[Tensor]:
    """What a node saved, each with the node that made it; nothing that a hook packed or that was changed since."""
    for raw in saved_names(type(function)):
        try:
            held = getattr(function, raw)
            parts = held if isinstance(held, tuple) else (held,)
            if any(one.unpack_hook is not None for one in parts):
                continue
            values = getattr(function, raw.removeprefix("_raw"))
        except (RuntimeError, AttributeError):
            continue
        for one in values if isinstance(values, tuple | list) else (values,):
            if isinstance(one, Tensor):
                yield one


def _after(tape: Tape) -> list[list[int]]:
    """For each node those whose outputs went into it: the next ones in gradient direction, without leaves."""
    found: list[list[int]] = [[] for _ in range(len(tape))]
    for source, target in zip(tape.source, tape.target, strict=True):
        if tape.kinds[target] != LEAF:
            found[source].append(target)
    return found


def _unknown_before(node: int, outputs: dict[int, Any], after: list[list[int]]) -> set[int]:
    """`node` and those before it of whose outputs nothing is known, without one in between of which something is."""
    found, waiting = {node}, [node]
    while waiting:
        for target in after[waiting.pop()]:
            if target not in outputs and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def _meant(tape: Tape, node: int, outputs: dict[int, Any], after: list[list[int]]) -> bool:
    """Whether the infinities of a node may come from a mask: it is one, or nothing between it and one is finite."""
    if tape.names[node] in CARRIERS:
        return True
    seen, waiting = {node}, [node]
    while waiting:
        for target in after[waiting.pop()]:
            known = outputs.get(target)
            if target in seen or (known is not None and known[0] is None):
                continue
            if tape.names[target] in (MASKS if known is None else CARRIERS):
                return True
            seen.add(target)
            waiting.append(target)
    return False


def _of(function: Any, *names: str) -> list[Any] | None:
    """Saved values of these names; None where one is missing."""
    found = []
    for name in names:
        try:
            if getattr(function, f"_raw_saved_{name}", None) is not None:
                held = getattr(function, f"_raw_saved_{name}")
                if held.unpack_hook is not None or held.data is None:
                    return None
            found.append(getattr(function, f"_saved_{name}"))
        except (RuntimeError, AttributeError):
            return None
    return found


_AGAIN: dict[str, tuple[tuple[str, ...], Callable[..., Tensor]]] = {
    "LogBackward0": (("self",), torch.log),
    "Log2Backward0": (("self",), torch.log2),
    "Log10Backward0": (("self",), torch.log10),
    "Log1PBackward0": (("self",), torch.log1p),
    "PowBackward0": (("self", "exponent"), torch.pow),
    "PowBackward1": (("self", "exponent"), torch.pow),
    "DivBackward0": (("other",), torch.reciprocal),
    "MulBackward0": (("self", "other"), torch.mul),
    "MmBackward0": (("self", "mat2"), torch.mm),
    "BmmBackward0": (("self", "mat2"), torch.bmm),
    "AddmmBackward0": (("mat1", "mat2"), torch.mm),
    "AcosBackward0": (("self",), torch.acos),
    "AsinBackward0": (("self",), torch.asin),
    "AcoshBackward0": (("self",), torch.acosh),
    "AtanhBackward0": (("self",), torch.atanh),
    "XlogyBackward0": (("self", "other"), torch.xlogy),
}


def _computed_again(function: Any, name: str) -> Tensor | None:
    """What a node's operation gave, or a part of it that shows whether it was finite; None where that can't be told."""
    if name.startswith("MeanBackward"):
        return torch.tensor(float("nan")) if _of(function, "self_sym_numel") == [0] else None
    how = _AGAIN.get(name)
    values = _of(function, *how[0]) if how is not None else None
    if how is None or values is None or not any(isinstance(one, Tensor) for one in values):
        return None
    try:
        return how[1](*values)
    except (RuntimeError, TypeError):
        return None
