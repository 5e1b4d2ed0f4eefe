"""Floating-point operations of what runs: torch's own counts, and those of fused CPU kernels that torch does not count.

A multiply-add counts as two, as in torch.utils.flop_counter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import flop_registry, sdpa_flop_count


def _rnn_layer(x: Tensor, weight_ih: Tensor, weight_hh: Tensor, *_: Any, **__: Any) -> int:
    """One layer and direction of nn.LSTM, fused by oneDNN: x is [time, batch, features]."""
    return 2 * x.shape[0] * x.shape[1] * (weight_ih.numel() + weight_hh.numel())


def _attention(query: Tensor, key: Tensor, value: Tensor, *_: Any, **__: Any) -> int:
    found: int = sdpa_flop_count(query.shape, key.shape, value.shape)  # type: ignore[no-untyped-call]
    return found


def _trilinear(
    a: Tensor, b: Tensor, c: Tensor, expand_a: Sequence[int], expand_b: Sequence[int], expand_c: Sequence[int],
    summed: Sequence[int], *_: Any, **__: Any,
) -> int:  # fmt: skip
    """nn.Bilinear: one dimension is summed away after the other."""
    shapes = []
    for tensor, expanded in ((a, expand_a), (b, expand_b), (c, expand_c)):
        shape = list(tensor.shape)
        for dim in sorted(expanded):
            shape.insert(dim, 1)
        shapes.append(shape)
    left = list(torch.broadcast_shapes(*shapes))  # type: ignore[no-untyped-call]
    total = 0
    for dim in summed:
        total += 2 * prod(left)
        left[dim] = 1
    return total


FUSED: dict[str, Callable[..., int]] = {
    "mkldnn_rnn_layer": _rnn_layer,
    "_scaled_dot_product_flash_attention_for_cpu": _attention,
    "_trilinear": _trilinear,
}
"""By the name of the aten operation."""
_counts: dict[Any, Callable[..., int]] = {
    getattr(torch.ops.aten, name): count for name, count in FUSED.items() if hasattr(torch.ops.aten, name)
}


class FlopCounter(TorchDispatchMode):
    """Adds up in `total` what is known of each operation.

    torch's FlopCounterMode also takes composite operations apart, which makes a BatchNorm cost 15 ms to no effect.
    """

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call, unused-ignore]
        self.total = 0

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        out = func(*args, **kwargs)
        packet = func._overloadpacket
        count = flop_registry.get(packet)
        if count is not None:
            self.total += int(count(*args, **kwargs, out_val=out))
        elif packet in _counts:
            self.total += int(_counts[packet](*args, **kwargs))
        return out
