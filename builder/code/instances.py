"""Modules that exist → layers of the catalogue: the parameters a layer was made with, read off the layer itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from builder.code.calls import EmitError, constructor
from builder.code.reading import UnreadableError
from builder.model import ports

if TYPE_CHECKING:
    from builder.catalog import Entry, Param

_MISSING = object()


def entry_of_module(module: nn.Module) -> Entry | None:
    """The catalogue's entry of a module's own class; None for classes that are not torch's."""
    kind = type(module)
    if not kind.__module__.startswith("torch.nn.modules") or getattr(nn, kind.__name__, None) is not kind:
        return None
    entry = ports.entry_of(f"nn.{kind.__name__}")
    return entry if entry is not None and entry.kind in {"layer", "loss"} else None


def params_of(entry: Entry, module: nn.Module) -> dict[str, Any]:
    """Parameters that make the same layer again: those that are not torch's defaults. Raises UnreadableError if none do."""
    special = _SPECIAL.get(entry.type)
    told = special(module) if special else {}
    found: dict[str, Any] = {}
    for param in entry.params:
        if param.call:
            continue
        value = told.get(param.name, getattr(module, param.name, _MISSING))
        if value is _MISSING:
            value = _under_another_name(module, param)
        if value is _MISSING:
            if param.required:
                raise UnreadableError(f"{entry.type}: {param.name} cannot be read off the layer")
            continue
        plain = _plain(value, param)
        if param.required or plain != param.default:
            found[param.name] = plain
    _confirm(entry, module, found)
    return found


def _under_another_name(module: nn.Module, param: Param) -> Any:
    for name in (f"_{param.name}", f"num_{param.name}", f"{param.name}_"):
        value = getattr(module, name, _MISSING)
        if value is not _MISSING:
            return value
    return _MISSING


def _plain(value: Any, param: Param) -> Any:
    if param.kind == "bool":
        return value if isinstance(value, bool) else value is not None
    if isinstance(value, torch.Tensor):
        return value.tolist()
    if isinstance(value, torch.dtype):
        return str(value).removeprefix("torch.")
    if isinstance(value, tuple | list):
        parts = [_plain(part, param) for part in value]
        if param.kind in {"ints", "floats"} and parts and all(part == parts[0] for part in parts) and param.length:
            return parts[0]
        return parts
    if value is None or isinstance(value, int | float | str):
        return value
    if callable(value):
        return getattr(value, "__name__", str(value))
    raise UnreadableError(f"{param.name} of {param.kind}")


def _attention(module: nn.Module) -> dict[str, Any]:
    assert isinstance(module, nn.MultiheadAttention)
    return {
        "bias": module.in_proj_bias is not None,
        "add_bias_kv": module.bias_k is not None,
        "kdim": None if module.kdim == module.embed_dim else module.kdim,
        "vdim": None if module.vdim == module.embed_dim else module.vdim,
    }


def _transformer_layer(module: Any) -> dict[str, Any]:
    activation = module.activation
    return {
        "d_model": module.self_attn.embed_dim,
        "nhead": module.self_attn.num_heads,
        "dim_feedforward": module.linear1.out_features,
        "dropout": module.dropout.p,
        "activation": getattr(activation, "__name__", type(activation).__name__.lower()),
        "layer_norm_eps": module.norm1.eps,
        "batch_first": module.self_attn.batch_first,
        "bias": module.linear1.bias is not None,
    }


def _local_norm(module: Any) -> dict[str, Any]:
    return {"elementwise_affine": module.elementwise_affine, "bias": getattr(module, "bias", None) is not None}


_SPECIAL: Mapping[str, Any] = {
    "nn.MultiheadAttention": _attention,
    "nn.TransformerEncoderLayer": _transformer_layer,
    "nn.TransformerDecoderLayer": _transformer_layer,
    "nn.LayerNorm": _local_norm,
    "nn.Bilinear": lambda module: {"bias": module.bias is not None},
}


def _confirm(entry: Entry, module: nn.Module, params: Mapping[str, Any]) -> None:
    """Make the layer on the meta device and compare: same text, same weights' names and shapes."""
    try:
        with torch.device("meta"):
            again = eval(constructor(entry, params, {}), {"torch": torch, "nn": nn})  # noqa: S307 - text of our own
    except (EmitError, TypeError, ValueError, RuntimeError) as error:
        raise UnreadableError(f"{entry.type} cannot be made again: {error}") from None
    here = {name: tuple(value.shape) for name, value in module.state_dict().items()}
    there = {name: tuple(value.shape) for name, value in again.state_dict().items()}
    if here != there or again.extra_repr() != module.extra_repr():
        raise UnreadableError(f"{entry.type} cannot be made again as it is: {module.extra_repr()}")
