"""Numbers on their way from a device to the processor: the copy is asked for at once and waited for when it is read."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


class Fetch:
    """A copy of one tensor of real numbers to the processor's memory.

    On CUDA the device goes on with what comes next, and only `read` waits, until the copy is there; elsewhere `read`
    copies. The tensor must not change until then.
    """

    def __init__(self, tensor: Tensor) -> None:
        self._done: Any = None
        with torch._C.DisableTorchFunction(), torch.no_grad():
            tensor = tensor.detach()
            if tensor.is_cuda:
                with torch.cuda.device(tensor.device):
                    self._held = tensor.to("cpu", non_blocking=True)  # into pinned memory
                    self._done = torch.cuda.Event()  # type: ignore[no-untyped-call]
                    self._done.record()
            else:
                self._held = tensor

    def read(self) -> NDArray[Any]:
        """The numbers, in the tensor's shape and dtype (float32 for those that numpy does not have)."""
        if self._done is not None:
            self._done.synchronize()
            self._done = None
        with torch._C.DisableTorchFunction():
            held = self._held.cpu()
            found: NDArray[Any] = (held.float() if held.dtype is torch.bfloat16 else held).numpy()
            return found


def as_float32(norms: NDArray[Any]) -> NDArray[np.float32]:
    """Norms taken in float64, held by float32: infinite or NaN only where they are, 0 only where they are."""
    limits = np.finfo(np.float32)
    with np.errstate(all="ignore"):
        held = np.clip(norms, limits.tiny, limits.max)
        return np.where(np.isfinite(norms) & (norms > 0), held, norms).astype(np.float32)
