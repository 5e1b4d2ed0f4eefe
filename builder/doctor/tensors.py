"""Reads tensors that belong to somebody else: never raises, adds nothing to the graph, leaves out what cannot be read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import torch

SMALL_ENOUGH_TO_CHECK = 4_000_000
"""Tensors with more numbers are not searched for NaN."""


def unseen() -> AbstractContextManager[None]:
    """While the doctor itself computes something: its calls are not the user's and are not observed."""
    found: AbstractContextManager[None] = torch._C.DisableTorchFunction()
    return found


def tensors_in(value: object, depth: int = 3) -> Iterator[torch.Tensor]:
    """The tensors in arguments or results, through lists, tuples and dicts."""
    if isinstance(value, torch.Tensor):
        yield value
    elif depth and isinstance(value, list | tuple):
        for item in value:
            yield from tensors_in(item, depth - 1)
    elif depth and isinstance(value, dict):
        for item in value.values():
            yield from tensors_in(item, depth - 1)


def node_of(tensor: torch.Tensor) -> Any:
    """The node that made a tensor; None for a leaf, and for a view made without grad mode whose base was changed since."""
    try:
        return tensor.grad_fn
    except RuntimeError:
        return None


def plain(tensor: torch.Tensor) -> bool:
    """Whether its numbers can be read here: not fake, not wrapped by vmap or grad, not quantised or sparse."""
    return (
        tensor.layout is torch.strided
        and tensor.device.type != "meta"
        and not torch._C._functorch.is_functorch_wrapped_tensor(tensor)
        and type(tensor) in (torch.Tensor, torch.nn.Parameter)
    )


def lent(parameter: torch.Tensor) -> bool:
    """Whether torch.func has put it in a parameter's place for one call: computed from others, or wrapped."""
    return not parameter.is_leaf or torch._C._functorch.is_functorch_wrapped_tensor(parameter)


def batched(tensor: torch.Tensor) -> bool:
    """Whether it stands for one sample of many, within vmap: it has no number that could be read."""
    functorch = torch._C._functorch
    while functorch.is_functorch_wrapped_tensor(tensor):
        if functorch.is_batchedtensor(tensor):
            return True
        tensor = functorch.get_unwrapped(tensor)
    return False


def gradient_norms(parameters: Iterable[torch.Tensor]) -> dict[int, float]:
    """The norm of every gradient that is there and dense, by the parameter's id."""
    with torch.no_grad():
        return {
            id(p): float(torch.linalg.vector_norm(p.grad.detach().float()))
            for p in parameters
            if p.grad is not None and p.grad.layout is torch.strided
        }


def finite(tensor: torch.Tensor) -> bool | None:
    """True, False, or None where it cannot be told."""
    if not tensor.is_floating_point() or not plain(tensor) or not 0 < tensor.numel() <= SMALL_ENOUGH_TO_CHECK:
        return None
    if tensor.dtype.itemsize < 2:  # torch has no sums of 8 bits
        return None
    values = tensor.detach()
    if math.isfinite(values.sum().item()):  # NaN and Inf go through a sum; it may overflow by itself
        return True
    return bool(torch.isfinite(values).all())


def span(tensor: torch.Tensor) -> tuple[float, float]:
    """Least and greatest number; (nan, nan) where it cannot be told."""
    if not plain(tensor) or tensor.numel() == 0 or tensor.is_complex():
        return (math.nan, math.nan)
    low, high = torch.aminmax(tensor.detach())
    return (float(low), float(high))


def fingerprint(parameter: torch.Tensor) -> int:
    """A number that changes when the parameter's values do (its first 4,096 and their sum)."""
    data = parameter.detach().reshape(-1)
    head = data[:4096].to("cpu", torch.float64)
    total = float(data.double().sum())
    return hash((head.numpy().tobytes(), 0.0 if math.isnan(total) else total))


def each_with_each(left: tuple[int, ...], right: tuple[int, ...]) -> bool:
    """Whether two shapes are (N, 1, …) and (N, …): broadcasting then pairs every sample with every other."""
    short, long = sorted((left, right), key=len)
    return len(short) > 0 and short[0] > 1 and long == (short[0], 1, *short[1:])
