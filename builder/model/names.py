"""Names: what may be one, and which one a new node gets.

Names end up as attributes and variables in the emitted source, so they are Python identifiers that shadow nothing
the source needs. The browser follows the same rules (see tests/model/action_vectors.json).
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Iterable
from difflib import get_close_matches

from builder.model.graph import Graph, ModelGraph

RESERVED = frozenset({*keyword.kwlist, "self", "torch", "nn", "F", "super", "range", "print"})
"""Words the emitted source uses for itself."""

MODULE_ATTRIBUTES = frozenset(
    [
        "T_destination",
        "add_module",
        "apply",
        "bfloat16",
        "buffers",
        "call_super_init",
        "children",
        "compile",
        "cpu",
        "cuda",
        "double",
        "dump_patches",
        "eval",
        "extra_repr",
        "float",
        "forward",
        "get_buffer",
        "get_extra_state",
        "get_parameter",
        "get_submodule",
        "half",
        "ipu",
        "load_state_dict",
        "modules",
        "mtia",
        "named_buffers",
        "named_children",
        "named_modules",
        "named_parameters",
        "parameters",
        "register_backward_hook",
        "register_buffer",
        "register_forward_hook",
        "register_forward_pre_hook",
        "register_full_backward_hook",
        "register_full_backward_pre_hook",
        "register_load_state_dict_post_hook",
        "register_load_state_dict_pre_hook",
        "register_module",
        "register_parameter",
        "register_state_dict_post_hook",
        "register_state_dict_pre_hook",
        "requires_grad_",
        "set_extra_state",
        "set_submodule",
        "share_memory",
        "state_dict",
        "to",
        "to_empty",
        "train",
        "training",
        "type",
        "xpu",
        "zero_grad",
    ]
)
"""Public attributes of nn.Module: a layer of that name would break the module it stands in."""

_STEMS = (
    (r"(Lazy)?ConvTranspose\dd", "upconv"),
    (r"(Lazy)?Conv\dd", "conv"),
    (r"(Lazy)?(Sync)?(Batch|Instance)Norm(\dd)?|LayerNorm|GroupNorm|RMSNorm|LocalResponseNorm|CrossMapLRN2d", "norm"),
    (r"MaxUnpool\dd", "unpool"),
    (r"\w*Pool\dd", "pool"),
    (
        (
            r"ELU|CELU|SELU|GELU|GLU|ReLU6?|LeakyReLU|PReLU|RReLU|SiLU|Mish|Sigmoid|Tanh|Hardtanh|Hardswish"
            r"|Hardsigmoid|Hardshrink|Softshrink|Tanhshrink|Softplus|Softsign|Softmin|Softmax2?d?|LogSoftmax"
            r"|LogSigmoid|Threshold"
        ),
        "act",
    ),
    (r"(Lazy)?Linear", "linear"),
    (r"\w*Dropout(\dd)?", "dropout"),
    (r"Embedding(Bag)?", "embedding"),
    (r"MultiheadAttention", "attention"),
    (r"TransformerEncoder(Layer)?", "encoder"),
    (r"TransformerDecoder(Layer)?", "decoder"),
    (r"\w*Pad\dd", "pad"),
    (r"\w+Loss", "loss"),
    (r"__getitem__", "item"),
)
_FLOW_STEMS = {"flow.repeat": "repeat", "flow.if": "branch", "flow.for_each_step": "steps", "flow.while": "loop"}
_STEM_PATTERNS = [(re.compile(pattern), stem) for pattern, stem in _STEMS]
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def is_identifier(text: object) -> bool:
    """Whether `text` can name an input, a node, an output, a block or a model: a plain ASCII identifier."""
    return (
        isinstance(text, str)
        and len(text) <= 100
        and _IDENTIFIER.fullmatch(text) is not None
        and not text.startswith("__")
        and text not in RESERVED
    )


def stem(type_: str) -> str:
    """The root of a new node's name: "nn.Conv2d" → "conv", "nn.LSTM" → "lstm", "block.ResidualBlock" → "residual_block"."""
    if type_ in _FLOW_STEMS:
        return _FLOW_STEMS[type_]
    last = type_.rsplit(".", 1)[-1]
    if type_.startswith("nn."):
        for pattern, found in _STEM_PATTERNS:
            if pattern.fullmatch(last):
                return found
    if last == "__getitem__":
        return "item"
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", last).lower()
    snake = re.sub(r"[^a-z0-9_]", "_", snake).strip("_")
    return f"n{snake}" if not snake or snake[0].isdigit() else snake


def fresh(root: str, taken: Container[str]) -> str:
    """The first of root1, root2, … that is not taken."""
    number = 1
    while f"{root}{number}" in taken:
        number += 1
    return f"{root}{number}"


def fresh_plain(root: str, taken: Container[str]) -> str:
    """The first of root, root2, root3, … that is not taken: for inputs and outputs."""
    if root not in taken:
        return root
    number = 2
    while f"{root}{number}" in taken:
        number += 1
    return f"{root}{number}"


def graphs(document: ModelGraph) -> tuple[Graph, ...]:
    """The model's own graph, then its blocks'."""
    return (document, *document.blocks)


def taken(document: ModelGraph) -> set[str]:
    """Every id and name in use anywhere in the document."""
    return {text for graph in graphs(document) for item in graph.items for text in (item.id, item.name)}


def near(word: str, known: Iterable[str]) -> str:
    """A clause naming what `word` may have been meant to be, or "" when nothing is near."""
    candidates = list(known)
    matches = get_close_matches(word, candidates, 3, 0.6)
    if not matches:
        lowered = {candidate.rsplit(".", 1)[-1].lower(): candidate for candidate in candidates}
        matches = [lowered[match] for match in get_close_matches(word.rsplit(".", 1)[-1].lower(), lowered, 3, 0.75)]
    return f"; did you mean {' or '.join(matches)}?" if matches else ""
