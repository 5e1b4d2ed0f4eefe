"""A device besides the CPU where there is none: its tensors hold one of the CPU, and what is not on it is refused.

Importing this makes the device "second" and lets runs be trained on it. It is for the whole process and cannot be taken
back: run it in a process of its own.

    python tests/train/second_device.py '{"RUN_DIR": [ANALYSIS, …], …}'
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Self

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.utils import _pytree as pytree
from torch.utils.backend_registration import _setup_privateuseone_for_python_backend

NAME = "second"
_setup_privateuseone_for_python_backend(NAME)
DEVICE = torch.device(NAME, 0)


class Second(Tensor):
    """A tensor on the second device; `inner` has its numbers."""

    inner: Tensor

    @staticmethod
    def __new__(cls, inner: Tensor) -> Self:
        made = Tensor._make_wrapper_subclass(
            cls,
            inner.size(),
            strides=inner.stride(),
            storage_offset=inner.storage_offset(),
            dtype=inner.dtype,
            layout=inner.layout,
            device=DEVICE,
        )
        made.inner = inner
        return made

    @classmethod
    def __torch_dispatch__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return run(func, args, kwargs or {})

    def tolist(self) -> Any:
        return self.inner.tolist()


def run(func: Any, args: Any, kwargs: dict[str, Any]) -> Any:
    """An operation on the tensors inside. Errors: RuntimeError where one of them is not on the device, as CUDA's."""
    tensors = [value for value in pytree.tree_leaves((args, kwargs)) if isinstance(value, Tensor)]
    here = [tensor for tensor in tensors if isinstance(tensor, Second)]
    name = func.overloadpacket.__name__
    if here and name not in {"copy_", "_to_copy", "index", "index_put_"}:  # as on a GPU, an index may be elsewhere
        for tensor in tensors:
            if not isinstance(tensor, Second) and tensor.dim() > 0:
                raise RuntimeError(f"Expected all tensors to be on the same device, but found {NAME} and cpu! ({func})")
    asked = kwargs.get("device")
    stays = torch.device(asked).type == NAME if asked is not None else bool(here)
    inside = pytree.tree_map(lambda value: value.inner if isinstance(value, Second) else value, (args, kwargs))
    result = func(*inside[0], **(inside[1] if asked is None else {**inside[1], "device": "cpu"}))
    if name == "copy_":
        return args[0]

    def outside(value: Any) -> Any:
        if not isinstance(value, Tensor) or not stays:
            return value
        for tensor in here:  # what is changed in place is given back itself
            if tensor.inner is value:
                return tensor
        return Second(value)

    return pytree.tree_map(outside, result)


_library = torch.library.Library("aten", "IMPL")
_library.impl(
    "empty.memory_format", lambda size, **how: Second(torch.empty(size, dtype=how.get("dtype"))), "PrivateUse1"
)
_library.impl(
    "empty_strided",
    lambda size, stride, **how: Second(torch.empty_strided(size, stride, dtype=how.get("dtype"))),
    "PrivateUse1",
)


def _save_model(model: nn.Module, path: str) -> None:
    """safetensors asks for the address of every tensor, and a wrapper has none."""
    save_file({name: value.detach().cpu().clone() for name, value in model.state_dict().items()}, path)


def _load_model(model: nn.Module, path: str, device: str) -> None:
    model.load_state_dict({name: value.to(device) for name, value in load_file(path).items()})


def train_all(runs: dict[str, list[dict[str, Any]]]) -> None:
    """Train these runs on the second device, whatever theirs is, and ask each for its analyses at its end."""
    from builder.store.writer import RunWriter
    from builder.train import assembly, checkpoint
    from builder.train.analysing import analyse
    from builder.train.commands import Inbox
    from builder.train.loop import Loop

    assembly.choose = lambda _name: DEVICE  # type: ignore[assignment]
    checkpoint.save_model, checkpoint.load_model = _save_model, _load_model  # type: ignore[assignment]
    for directory, analyses in runs.items():
        writer = RunWriter(Path(directory))
        try:
            loop = Loop(Path(directory), writer, Inbox(), idle_limit=0.0)
            loop.run()
            assert {p.device for p in loop.session.model.parameters()} == {DEVICE}
            for asked in analyses:
                torch.manual_seed(0)
                writer.event("analysis", analyse(loop.parts, asked)["analysis"], step=loop.session.step_number - 1)
        finally:
            writer.close()


if __name__ == "__main__":
    train_all(json.loads(sys.argv[1]))
