"""Where a line of the user's stands: the first frame that is neither torch's nor ours."""

from __future__ import annotations

import os
import sysconfig
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from types import FrameType

TORCH = os.path.dirname(torch.__file__) + os.sep  # noqa: PTH120  (compared with co_filename, a str)
OURS = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep  # noqa: PTH100, PTH120
"""This package, all of it: its recorder, its training loop and its losses are never the user's."""
STANDARD = os.path.join(sysconfig.get_path("stdlib"), "")  # noqa: PTH118
APPLY = os.path.join(TORCH, "autograd", "function.py")  # noqa: PTH118
OPTIMIZERS = os.path.join(TORCH, "optim") + os.sep  # noqa: PTH118
COMPILERS = tuple(os.path.join(TORCH, part) + os.sep for part in ("_functorch", "_dynamo"))  # noqa: PTH118

_foreign: dict[str, bool] = {}


def is_users(filename: str) -> bool:
    """Whether code of this file is the user's own (or a library's that is not torch)."""
    known = _foreign.get(filename)
    if known is None:
        known = _foreign[filename] = not (filename.startswith((TORCH, OURS, "<frozen")) or _is_standard(filename))
    return known


def _is_standard(filename: str) -> bool:
    """Whether a file belongs to Python's own library; what is installed beside it does not."""
    return filename.startswith(STANDARD) and "site-packages" not in filename and "dist-packages" not in filename


def is_ours(frame: FrameType | None) -> bool:
    """Whether the call at this frame was made by this package: the nearest frame outside torch is one of ours."""
    while frame is not None:
        filename = frame.f_code.co_filename
        if filename.startswith(OURS):
            return True
        if not filename.startswith(TORCH) and is_users(filename):
            return False
        frame = frame.f_back
    return False


def users_frame(frame: FrameType | None) -> FrameType | None:
    """The nearest frame, from this one outwards, that is the user's."""
    while frame is not None:
        code = frame.f_code.co_filename
        known = _foreign.get(code)
        if known or (known is None and is_users(code)):
            return frame
        frame = frame.f_back
    return None


def caller_of_apply(frame: FrameType | None) -> FrameType | None:
    """Within a custom Function's forward: the user's frame that called `apply`; None elsewhere."""
    while frame is not None:
        if frame.f_code.co_filename == APPLY and frame.f_code.co_name == "apply":
            return users_frame(frame)
        frame = frame.f_back
    return None


def in_compiled_code(frame: FrameType | None) -> bool:
    """Whether this call comes from the code around a compiled region."""
    while frame is not None:
        filename = frame.f_code.co_filename
        if filename.startswith(COMPILERS):
            return True
        if is_users(filename):
            return False
        frame = frame.f_back
    return False


def is_optimizers(frame: FrameType | None) -> bool:
    """Whether this call comes from within an optimizer's step."""
    while frame is not None:
        filename = frame.f_code.co_filename
        if filename.startswith(OPTIMIZERS):
            return True
        if is_users(filename):
            return False
        frame = frame.f_back
    return False


_operations: dict[Any, str] = {}


def operation_name(function: Any) -> str:
    """The name a user knows a torch function by: "F.relu", "torch.cat", "Tensor.view"."""
    try:
        name = _operations.get(function)
    except TypeError:
        return str(getattr(function, "__name__", "call"))
    if name is None:
        name = _name(function)
        if len(_operations) < 4096:
            _operations[function] = name
    return name


def _name(function: Any) -> str:
    name = str(getattr(function, "__name__", type(function).__name__))
    module = str(getattr(function, "__module__", None) or "")
    qualified = str(getattr(function, "__qualname__", name))
    if name in {"__get__", "__set__"}:
        return f"Tensor.{getattr(getattr(function, '__self__', None), '__name__', name)}"
    if qualified.startswith(("Tensor.", "TensorBase.", "_TensorBase.")):
        return f"Tensor.{name}"
    if module in {"torch.nn.functional", "torch._C._nn"}:
        return f"F.{name}"
    for part in ("fft", "linalg", "special"):
        if module == f"torch._C._{part}":
            return f"torch.{part}.{name.removeprefix(part + '_')}"
    if module.startswith("torch._ops"):
        return f"torch.ops.{module.removeprefix('torch._ops.')}.{name}"
    if module in {"torch", "torch.functional"} or qualified.startswith("_VariableFunctionsClass."):
        return f"torch.{name}"
    return f"{module}.{name}" if module else name
