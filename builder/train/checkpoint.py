"""Checkpoints that survive a kill at any moment: a directory that is complete or not there.

A checkpoint is RUN_DIR/checkpoints/<step>/ with weights.safetensors, state.pt (optimizer, scheduler, random states,
where the run stands; loadable with weights_only) and manifest.json (sha256 and size of both), written last. The
directory is made under a temporary name, every file fsynced, renamed, and the parent fsynced.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_model, save_model
from torch import nn

from builder.store.home import private_directory, restrict

KEPT = 2
STATE_LIMIT = 64 * 2**30
"""Bytes a state file may unpack to; more is not a checkpoint of ours."""


def save_checkpoint(run_dir: Path, step: int, model: nn.Module, state: dict[str, Any]) -> Path:
    """Write the checkpoint of `step` and forget all but the newest KEPT.

    Errors: OSError (disk full, no access); the checkpoints before are then untouched.
    """
    parent = private_directory(run_dir / "checkpoints")
    final = parent / f"{step:010d}"
    temporary = parent / f".{step:010d}.{os.getpid()}.tmp"
    shutil.rmtree(temporary, ignore_errors=True)
    private_directory(temporary)
    try:
        save_model(model, str(temporary / "weights.safetensors"))
        torch.save(state, temporary / "state.pt")
        files = {}
        for path in sorted(temporary.iterdir()):
            _sync(path)
            files[path.name] = {"sha256": _digest(path), "size": path.stat().st_size}
        manifest = temporary / "manifest.json"
        manifest.write_text(json.dumps({"version": 1, "step": step, "files": files}), encoding="utf-8")
        _sync(manifest)
        if final.exists():
            shutil.rmtree(final)
        temporary.replace(final)
        _sync(parent)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    for old in _complete(parent)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return final


def _sync(path: Path) -> None:
    if path.is_dir() and os.name != "posix":
        return  # Windows cannot open a directory to sync it
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    if path.is_file():
        restrict(path)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _complete(parent: Path) -> list[Path]:
    """Checkpoint directories, oldest first; what was never finished is left out."""
    if not parent.is_dir():
        return []
    return sorted(p for p in parent.iterdir() if p.name.isdigit() and (p / "manifest.json").is_file())


def sweep(run_dir: Path) -> None:
    """Remove what a killed process left half written."""
    for stray in (run_dir / "checkpoints").glob(".*.tmp"):
        shutil.rmtree(stray, ignore_errors=True)


def forget_checkpoints(run_dir: Path) -> None:
    """Remove every checkpoint of a run: it starts over."""
    shutil.rmtree(run_dir / "checkpoints", ignore_errors=True)
    private_directory(run_dir / "checkpoints")


def is_whole(checkpoint: Path) -> bool:
    """Whether every file is what its manifest says: the size and the SHA-256."""
    try:
        files = json.loads((checkpoint / "manifest.json").read_text(encoding="utf-8"))["files"]
        return all(
            (checkpoint / name).stat().st_size == facts["size"] and _digest(checkpoint / name) == facts["sha256"]
            for name, facts in files.items()
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def latest_checkpoint(run_dir: Path) -> Path | None:
    """The newest checkpoint that is whole; a damaged one is passed over for the one before."""
    for checkpoint in reversed(_complete(run_dir / "checkpoints")):
        if is_whole(checkpoint):
            return checkpoint
    return None


def load_checkpoint(checkpoint: Path, model: nn.Module, device: torch.device) -> dict[str, Any]:
    """Put the weights into `model` and give back the state. Errors: ValueError for a file that is not a checkpoint's."""
    load_model(model, str(checkpoint / "weights.safetensors"), device=str(device))
    path = checkpoint / "state.pt"
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > STATE_LIMIT:
            raise ValueError(f"{path} unpacks to more than {STATE_LIMIT} bytes")
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def random_states() -> dict[str, Any]:
    """The states of every generator a model may draw from, as tensors and plain values."""
    kind, keys, place, has_gauss, gauss = np.random.get_state()  # noqa: NPY002 - the global one is what models use
    version, internal, next_gauss = random.getstate()
    states: dict[str, Any] = {
        "torch": torch.get_rng_state(),
        "numpy": [kind, torch.from_numpy(np.asarray(keys).astype(np.int64)), place, has_gauss, gauss],
        "python": [version, list(internal), next_gauss],
    }
    if torch.cuda.is_available():
        states["cuda"] = torch.cuda.get_rng_state_all()
    if torch.backends.mps.is_available():
        states["mps"] = torch.mps.get_rng_state()
    return states


def restore_random_states(states: dict[str, Any]) -> None:
    """Undo what has been drawn since `random_states`."""
    torch.set_rng_state(states["torch"])
    kind, keys, place, has_gauss, gauss = states["numpy"]
    np.random.set_state((kind, keys.numpy().astype(np.uint32), place, has_gauss, gauss))  # noqa: NPY002
    version, internal, next_gauss = states["python"]
    random.setstate((version, tuple(internal), next_gauss))
    if "cuda" in states and torch.cuda.is_available():
        torch.cuda.set_rng_state_all(states["cuda"])
    if "mps" in states and torch.backends.mps.is_available():
        torch.mps.set_rng_state(states["mps"])
