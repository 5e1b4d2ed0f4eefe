"""Which layers may come next: those that take an output as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from builder.catalog import catalog
from builder.infer.cache import Cache
from builder.infer.symbols import probes
from builder.infer.value import Several, Value, at
from builder.infer.walk import Walk

if TYPE_CHECKING:
    from builder.model.graph import ModelGraph

# What people stack, in the order it is offered, each with parameters it can be tried with.
COMMON: tuple[tuple[str, dict[str, Any]], ...] = (
    ("nn.Linear", {"out_features": 1}),
    ("nn.Conv2d", {"out_channels": 1, "kernel_size": 1}),
    ("nn.Conv1d", {"out_channels": 1, "kernel_size": 1}),
    ("nn.ReLU", {}),
    ("nn.GELU", {}),
    ("nn.BatchNorm2d", {}),
    ("nn.BatchNorm1d", {}),
    ("nn.MaxPool2d", {"kernel_size": 2}),
    ("nn.MaxPool1d", {"kernel_size": 2}),
    ("nn.AdaptiveAvgPool2d", {"output_size": 1}),
    ("nn.Flatten", {}),
    ("nn.Dropout", {}),
    ("nn.LayerNorm", {}),
    ("nn.Embedding", {"num_embeddings": 2, "embedding_dim": 1}),
    ("nn.LSTM", {"hidden_size": 1, "batch_first": True}),
    ("nn.GRU", {"hidden_size": 1, "batch_first": True}),
    ("nn.MultiheadAttention", {"num_heads": 1, "batch_first": True}),
    ("nn.TransformerEncoderLayer", {"nhead": 1, "dim_feedforward": 1, "batch_first": True}),
    ("nn.ConvTranspose2d", {"out_channels": 1, "kernel_size": 1}),
    ("nn.Upsample", {"scale_factor": 2}),
    ("nn.AvgPool2d", {"kernel_size": 2}),
    ("nn.GroupNorm", {"num_groups": 1}),
    ("nn.Softmax", {"dim": 1}),
    ("nn.LogSoftmax", {"dim": 1}),
    ("nn.Sigmoid", {}),
    ("nn.Tanh", {}),
    ("nn.SiLU", {}),
    ("nn.Conv3d", {"out_channels": 1, "kernel_size": 1}),
    ("nn.MaxPool3d", {"kernel_size": 2}),
    ("nn.BatchNorm3d", {}),
)


def fits(graph: ModelGraph, node: str, port: str = "0", cache: Cache | None = None) -> list[str]:
    """Types of the common layers that accept output `port` of `node` (a node's or an input's id), in palette order.

    Layers that would take it only by mistaking its dimensions are left out. Empty when the output is not known.
    """
    cache = cache or Cache()
    with cache.lock:
        table = probes(item.shape for item in graph.inputs)
        walk = Walk(graph, cache.runner, table)
        walk.body(graph, [Value(table.sizes(item.shape), item.dtype) for item in graph.inputs])
        tree = walk.values.get(node)
        value = at(tree, port) if tree is not None else None
        if isinstance(value, Several) and value.parts:
            value = value.parts[0]
        if not isinstance(value, Value):
            return []
        return [type_ for type_, params in COMMON if _accepts(cache, type_, params, value)]


def _accepts(cache: Cache, type_: str, params: dict[str, Any], value: Value) -> bool:
    entry = catalog().get(type_)
    if entry is None:
        return False
    shape = value.shapes[0]
    if type_[-2:-1].isdigit() and type_.endswith("d"):
        ranks = {int(type_[-2]) + 2} | ({2} if type_ == "nn.BatchNorm1d" else set())
        if len(shape) not in ranks:
            return False  # with one dimension less the batch would be read as channels
    if entry.category in {"recurrent", "attention"} and len(shape) != 3:
        return False
    if type_ == "nn.Flatten" and len(shape) < 3:
        return False  # nothing to flatten
    if type_ == "nn.Upsample" and len(shape) != 4:
        return False
    if type_ in {"nn.Softmax", "nn.LogSoftmax"} and len(shape) != 2:
        return False
    wires = {port.name: value for port in entry.inputs if port.required}
    return cache.runner.accepts(entry, params, dict(wires))
