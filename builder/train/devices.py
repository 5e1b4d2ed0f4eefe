"""The devices of this machine, choosing one, and counting threads."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor, nn

from builder.train.error import TrainingError

KINDS = ("cpu", "cuda", "mps", "xpu")


def devices() -> list[dict[str, Any]]:
    """What could be trained on: {name, label, available, memory (bytes or None), reason (why not, or None)}."""
    found: list[dict[str, Any]] = [
        {"name": "cpu", "label": f"CPU, {os.cpu_count()} cores", "available": True, "memory": None, "reason": None}
    ]
    if torch.cuda.is_available():
        for i in range(torch.cuda.device_count()):
            properties = torch.cuda.get_device_properties(i)
            found.append(_entry(f"cuda:{i}", properties.name, properties.total_memory))
    else:
        found.append(_missing("cuda"))
    if torch.backends.mps.is_available():
        found.append(_entry("mps", "Apple GPU", None))
    elif platform.system() == "Darwin":
        found.append(_missing("mps"))
    if torch.xpu.is_available():
        for i in range(torch.xpu.device_count()):
            intel = torch.xpu.get_device_properties(i)
            found.append(_entry(f"xpu:{i}", intel.name, intel.total_memory))
    return found


def _entry(name: str, label: str, memory: int | None) -> dict[str, Any]:
    return {"name": name, "label": label, "available": True, "memory": memory, "reason": None}


def _missing(kind: str) -> dict[str, Any]:
    return {"name": kind, "label": kind.upper(), "available": False, "memory": None, "reason": why_not(kind)}


def why_not(kind: str) -> str:
    """Why a kind of device is not there, in words."""
    if kind == "cuda":
        if torch.version.cuda is None and torch.version.hip is None:
            return f"this torch ({torch.__version__}) is built without CUDA"
        return "torch finds no NVIDIA or AMD GPU, or its driver is missing"
    if kind == "mps":
        if not torch.backends.mps.is_built():
            return "this torch is built without Metal"
        return "this Mac has no usable GPU, or macOS is older than 14"
    return "torch finds no Intel GPU, or its driver is missing"


def choose(name: str) -> torch.device:
    """The device of that name ("cpu", "cuda", "cuda:1", "mps", "xpu:0", "auto": the best there is).

    Errors: TrainingError code "device" when it is unknown or not on this machine.
    """
    if name == "auto":
        best = [d["name"] for d in devices() if d["available"]]
        return torch.device(best[1] if len(best) > 1 else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise TrainingError(
            "device", f"There is no device named {name!r}.", f"Choose one of {', '.join(KINDS)}.", str(error)
        ) from error
    if device.type not in KINDS:
        raise TrainingError("device", f"Tapedeck cannot train on {name!r}.", f"Choose one of {', '.join(KINDS)}.")
    counts: dict[str, Callable[[], int]] = {
        "cpu": lambda: 1,
        "cuda": lambda: torch.cuda.device_count() if torch.cuda.is_available() else 0,
        "mps": lambda: int(torch.backends.mps.is_available()),
        "xpu": lambda: torch.xpu.device_count() if torch.xpu.is_available() else 0,
    }
    count = counts[device.type]()
    if not count:
        raise TrainingError("device", f"{name} cannot be used: {why_not(device.type)}.", "Choose cpu.")
    if device.index is not None and device.index >= count:
        raise TrainingError("device", f"There is no {name}: this machine has {count}.", f"Choose {device.type}:0.")
    return device


def synchronize(device: torch.device) -> None:
    """Wait until everything asked of the device is done; the CPU always is."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()
    elif device.type == "xpu":
        torch.xpu.synchronize(device)


def _tensors(model: nn.Module) -> Iterator[tuple[str, Tensor]]:
    yield from model.named_parameters()
    yield from model.named_buffers()


def strays(model: nn.Module, device: torch.device) -> list[str]:
    """Names of parameters and buffers that are not on `device` after `model.to(device)`."""
    return [name for name, tensor in _tensors(model) if tensor.device.type != device.type]


def explain_mismatch(error: RuntimeError, model: nn.Module, device: torch.device) -> TrainingError | None:
    """What torch's "Expected all tensors to be on the same device" means for this model; None for any other error."""
    text = str(error)
    if "same device" not in text and "on the same device" not in text and "Input type" not in text:
        return None
    left = strays(model, device)
    where = (
        f"{', '.join(left[:3])} stayed behind on another device"
        if left
        else "forward makes a tensor on another device (torch.zeros(…) without device=x.device, or a plain attribute)"
    )
    return TrainingError(
        "device-mismatch",
        f"The run is on {device}, but {where}.",
        "Register such tensors with register_buffer, or make them with device=x.device.",
        text,
    )


def thread_candidates() -> list[int]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else (os.cpu_count() or 1)
    return sorted({1, *(n for n in (2, 4, 8, 16, 32) if n < cores), cores})


def choose_threads(trial: Callable[[], None], seconds: float = 0.05) -> int:
    """The number of threads under which `trial` (one training step) runs fastest, found by running it.

    Each candidate gets `seconds` of wall time, in two rounds, and counts with its best step; more threads must win by
    5 % to be taken. Leaves torch set to the answer.
    """
    candidates = thread_candidates()
    best = dict.fromkeys(candidates, float("inf"))
    for _ in range(2):
        for count in candidates:
            torch.set_num_threads(count)
            trial()
            end = time.perf_counter() + seconds / 2
            while (start := time.perf_counter()) < end:
                trial()
                best[count] = min(best[count], time.perf_counter() - start)
    chosen = candidates[0]
    for count in candidates[1:]:
        if best[count] < 0.95 * best[chosen]:
            chosen = count
    torch.set_num_threads(chosen)
    return chosen
