"""Categories of the palette, the colour group of each, and which torch module file or op belongs to which."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from builder.catalog.entry import Color

COLORS: dict[str, Color] = {
    "convolution": "convolution",
    "linear": "linear",
    "normalization": "normalization",
    "activation": "activation",
    "pooling": "pooling",
    "recurrent": "recurrent",
    "attention": "attention",
    "embedding": "linear",
    "dropout": "dropout",
    "padding": "shape",
    "shape": "shape",
    "vision": "shape",
    "distance": "shape",
    "loss": "io",
    "op.arithmetic": "shape",
    "op.elementwise": "shape",
    "op.activation": "activation",
    "op.reduction": "shape",
    "op.shape": "shape",
    "op.joining": "shape",
    "op.indexing": "shape",
    "op.comparison": "shape",
    "op.matrix": "linear",
    "op.attention": "attention",
    "op.padding": "shape",
    "op.pooling": "pooling",
    "op.convolution": "convolution",
    "op.normalization": "normalization",
    "op.loss": "io",
    "op.vision": "shape",
    "op.dropout": "dropout",
    "op.creation": "shape",
    "optimizer": "io",
    "scheduler": "io",
}
"""Every category in palette order, with the group whose colour it takes."""

OF_MODULE_FILE: dict[str, str] = {
    "conv": "convolution",
    "linear": "linear",
    "batchnorm": "normalization",
    "instancenorm": "normalization",
    "normalization": "normalization",
    "activation": "activation",
    "pooling": "pooling",
    "rnn": "recurrent",
    "transformer": "attention",
    "sparse": "embedding",
    "dropout": "dropout",
    "padding": "padding",
    "flatten": "shape",
    "fold": "shape",
    "channelshuffle": "shape",
    "pixelshuffle": "vision",
    "upsampling": "vision",
    "distance": "distance",
    "loss": "loss",
    "adaptive": "loss",
}
"""torch.nn.modules.<file> → category: a new class of torch lands where torch itself filed it."""
