"""A run's weights: the newest checkpoint's safetensors as they lie there, or as a state dict."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

from builder.export.subject import ExportError, Subject, newest_checkpoint


def weights_path(subject: Subject) -> Path:
    """The newest checkpoint's weights, compared with the checksum that was written with them. Errors: ExportError."""
    checkpoint = newest_checkpoint(subject)
    path = checkpoint / "weights.safetensors"
    manifest = json.loads((checkpoint / "manifest.json").read_text(encoding="utf-8"))
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != manifest["files"][path.name]["sha256"]:
        raise ExportError(f"checkpoint {checkpoint.name} is damaged: its checksum does not fit")
    return path


def safetensors_file(subject: Subject) -> bytes:
    """The bytes of the checkpoint's weights.safetensors."""
    return weights_path(subject).read_bytes()


def state_dict_file(subject: Subject) -> bytes:
    """The same tensors as torch.save writes them; torch.load(…, weights_only=True) reads them."""
    import torch
    from safetensors.torch import load_file

    buffer = io.BytesIO()
    torch.save(load_file(weights_path(subject)), buffer)
    return buffer.getvalue()
