"""When a call cuts the graph: the words for each way a gradient stops."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

_HARMLESS = {
    "size", "dim", "ndimension", "numel", "nelement", "stride", "storage_offset", "is_contiguous", "data_ptr",
    "is_floating_point", "is_complex", "is_same_size", "element_size", "type", "register_hook", "retain_grad",
    "requires_grad_", "zero_", "get_device", "has_names", "is_pinned", "is_shared", "is_signed", "is_set_to",
    "untyped_storage", "storage", "__repr__", "__format__", "__len__", "__hash__", "__deepcopy__", "__reduce_ex__",
    "backward", "grad", "is_nonzero", "result_type", "can_cast", "zeros_like", "ones_like", "empty_like", "full_like",
    "rand_like", "randn_like", "randint_like", "new_zeros", "new_ones", "new_empty", "new_full",
    "register_post_accumulate_grad_hook", "is_inference", "is_conj", "is_neg", "sym_size", "isfinite", "isnan",
    "isinf", "equal", "allclose", "__dir__", "module_load", "share_memory_", "names", "unflatten_names",
    "_is_view", "_is_all_true", "_has_compatible_shallow_copy_type",
}  # fmt: skip
"""Calls that say something about a tensor, or make one that never had to do with its value."""

_watched: dict[Any, bool] = {}
REWRAPS = frozenset({"tensor", "as_tensor", "asarray", "from_numpy", "Tensor", "FloatTensor", "new_tensor"})
"""Names of what makes a new tensor of an old one's values."""
OF_OTHERS = frozenset({"new_tensor", "__set__", "data.__set__"})
"""Names of calls whose first tensor gives no values: `like.new_tensor(values)`, `tensor.data = values`."""
TO_NUMBER = frozenset({"item", "tolist", "__float__", "__int__", "__bool__", "__index__", "__complex__"})
TO_ARRAY = frozenset({"numpy", "__array__"})


def watched(func: Any) -> bool:
    """Whether a call of this function can be a cut."""
    known = _watched.get(func)
    if known is None:
        name = getattr(func, "__name__", "")
        if name in ("__get__", "__set__") and getattr(getattr(func, "__self__", None), "__name__", "") == "data":
            known = True
        elif name == "__get__":
            known = getattr(getattr(func, "__self__", None), "__name__", "") == "__cuda_array_interface__"
        else:
            known = name not in {"__set__", "__delete__"} and name not in _HARMLESS
        if len(_watched) < 4096:
            _watched[func] = known
    return known


CHOOSERS = frozenset({"max", "min", "topk", "sort", "median", "nanmedian", "mode", "kthvalue", "cummax", "cummin"})
"""Names of what returns values, which have a gradient, and indices, which have none."""
CHOOSING = frozenset(getattr(owner, name) for owner in (torch, Tensor) for name in CHOOSERS)
"""The functions of these names."""
WEAK = frozenset({"value", "comparison", "indices"})
"""Reasons that are usual beside a healthy graph (a logged number, a count of right answers): they explain a missing
gradient only where no other does."""


def attached(tensor: Tensor) -> bool:
    """Whether a gradient reaches this tensor. A view made without grad mode says `requires_grad`, and has no graph."""
    try:
        return tensor.requires_grad and (tensor.grad_fn is not None or not tensor._is_view())
    except RuntimeError:  # a view made without grad mode whose base was changed since: its grad_fn cannot be read
        return False


def before(tensors: list[Tensor]) -> list[Tensor]:
    """The tensors whose graph each of them came from: itself, or what a view without a graph is a view of."""
    bases = [one if attached(one) else one._base for one in tensors if one.requires_grad]
    return [one for one in bases if one is not None]


def reason_for(func: Any, result: Any) -> str | None:
    """Why `result`, made by `func` from a tensor with a gradient, carries none; None when it does carry one.

    One of "detach", "data", "value" (a Python number), "rewrapped", "no_grad", "comparison", "indices", "integer",
    "detached".
    """
    name = getattr(func, "__name__", "")
    if name in TO_NUMBER or name in TO_ARRAY:
        return "value"
    if name == "__set__":
        return "data"
    outputs = result if isinstance(result, tuple | list) else (result,)
    tensors = [one for one in outputs if isinstance(one, Tensor)]
    if func in CHOOSING and len(tensors) == 2 and attached(tensors[0]):
        return "indices"
    if not tensors or any(attached(one) for one in tensors):
        return None
    if name == "__get__":
        return "data"
    if name in {"detach", "detach_"}:
        return "detach"
    if name in REWRAPS:
        return "rewrapped"
    if all(one.dtype is torch.bool for one in tensors):
        return "comparison"
    if not any(one.is_floating_point() or one.is_complex() for one in tensors):
        return "integer"
    return "detached" if torch.is_grad_enabled() else "no_grad"


WORDS = {
    "detach": "detach() takes the tensor out of the graph",
    "data": ".data gives the tensor without its graph",
    "value": "the value leaves the graph as a plain number",
    "rewrapped": "a new tensor is made from the old one's values",
    "no_grad": "grad mode is off here (torch.no_grad or inference_mode)",
    "comparison": "a comparison has no gradient",
    "indices": "the indices it gives are integers, which have no gradient",
    "integer": "the result is an integer, which has no gradient",
    "detached": "the result carries no gradient",
}
