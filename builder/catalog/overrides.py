"""The facts torch's signatures do not tell: one row per layer or parameter, and nothing else.

Everything here is checked against the installed torch by tests/catalog: a row that names a class or parameter
which does not exist fails there.
"""

from __future__ import annotations

from typing import Any

NOT_PLACEABLE: dict[str, str] = {
    "Module": "the abstract base of every layer",
    "Container": "a deprecated name of Module",
    "Sequential": "a chain on the canvas becomes one in the code",
    "ModuleList": "holds layers, computes nothing",
    "ModuleDict": "holds layers, computes nothing",
    "ParameterList": "holds parameters, computes nothing",
    "ParameterDict": "holds parameters, computes nothing",
    "RNNBase": "the abstract base of RNN, LSTM and GRU",
    "RNNCellBase": "the abstract base of the cells",
    "DataParallel": "wraps a whole model; chosen with the device, not placed",
    "SyncBatchNorm": "needs a process group; BatchNorm becomes this when training is distributed",
    "TransformerEncoder": "repeats a TransformerEncoderLayer: place that layer and repeat it",
    "TransformerDecoder": "repeats a TransformerDecoderLayer: place that layer and repeat it",
    "LRScheduler": "the abstract base of every scheduler",
    "Optimizer": "the abstract base of every optimizer",
    "LambdaLR": "takes a Python function, which settings as data cannot hold",
    "MultiplicativeLR": "takes a Python function, which settings as data cannot hold",
    "ChainedScheduler": "takes other schedulers",
    "SequentialLR": "takes other schedulers",
}
"""Public classes of torch.nn, torch.optim and torch.optim.lr_scheduler that no entry is made for, and why."""

DROPPED_PARAMS = frozenset(
    {
        "device",  # the run's device decides, model and data together
        "size_average",  # deprecated in favour of reduction
        "reduce",
        "custom_encoder",  # modules or functions as arguments: not data
        "custom_decoder",
        "distance_function",
        "process_group",
        "options",
    }
)

INFERRED: dict[str, str] = {
    "in_features": "*",
    "in_channels": "*",
    "num_features": "*",
    "normalized_shape": "*",
    "input_size": "*",
    "num_channels": "*",
    "embed_dim": "*",
    "d_model": "*",
    "in1_features": "*",
    "in2_features": "*",
}
"""Parameters that fill themselves from the input's shape, in every layer that has them."""

CHOICES: dict[tuple[str, str], tuple[Any, ...]] = {
    ("*", "padding_mode"): ("zeros", "reflect", "replicate", "circular"),
    ("*", "reduction"): ("none", "mean", "sum"),
    ("nn.KLDivLoss", "reduction"): ("none", "batchmean", "mean", "sum"),
    ("nn.LinearCrossEntropyLoss", "reduction"): ("mean", "sum"),
    ("nn.ConvTranspose1d", "padding_mode"): ("zeros",),
    ("nn.ConvTranspose2d", "padding_mode"): ("zeros",),
    ("nn.ConvTranspose3d", "padding_mode"): ("zeros",),
    ("nn.LazyConvTranspose1d", "padding_mode"): ("zeros",),
    ("nn.LazyConvTranspose2d", "padding_mode"): ("zeros",),
    ("nn.LazyConvTranspose3d", "padding_mode"): ("zeros",),
    ("nn.RNN", "nonlinearity"): ("tanh", "relu"),
    ("nn.RNNCell", "nonlinearity"): ("tanh", "relu"),
    ("nn.GELU", "approximate"): ("none", "tanh"),
    ("F.gelu", "approximate"): ("none", "tanh"),
    ("nn.EmbeddingBag", "mode"): ("sum", "mean", "max"),
    ("nn.Upsample", "mode"): ("nearest", "linear", "bilinear", "bicubic", "trilinear"),
    ("F.interpolate", "mode"): (
        "nearest",
        "nearest-exact",
        "linear",
        "bilinear",
        "bicubic",
        "trilinear",
        "area",
    ),
    ("F.pad", "mode"): ("constant", "reflect", "replicate", "circular"),
    ("nn.Transformer", "activation"): ("relu", "gelu"),
    ("nn.TransformerEncoderLayer", "activation"): ("relu", "gelu"),
    ("nn.TransformerDecoderLayer", "activation"): ("relu", "gelu"),
    ("nn.Conv1d", "padding"): ("valid", "same"),
    ("nn.Conv2d", "padding"): ("valid", "same"),
    ("nn.Conv3d", "padding"): ("valid", "same"),
    ("nn.LazyConv1d", "padding"): ("valid", "same"),
    ("nn.LazyConv2d", "padding"): ("valid", "same"),
    ("nn.LazyConv3d", "padding"): ("valid", "same"),
    ("torch.div", "rounding_mode"): ("trunc", "floor"),
    ("torch.quantile", "interpolation"): ("linear", "lower", "higher", "midpoint", "nearest"),
    ("F.kl_div", "reduction"): ("none", "batchmean", "mean", "sum"),
    ("F.grid_sample", "mode"): ("bilinear", "nearest", "bicubic"),
    ("F.grid_sample", "padding_mode"): ("zeros", "border", "reflection"),
    ("lr_scheduler.ReduceLROnPlateau", "mode"): ("min", "max"),
    ("lr_scheduler.ReduceLROnPlateau", "threshold_mode"): ("rel", "abs"),
    ("lr_scheduler.CyclicLR", "mode"): ("triangular", "triangular2", "exp_range"),
    ("lr_scheduler.CyclicLR", "scale_mode"): ("cycle", "iterations"),
    ("optim.LBFGS", "line_search_fn"): ("strong_wolfe",),
    ("optim.Muon", "adjust_lr_fn"): ("original", "match_rms_adamw"),
}
"""Allowed values where the annotation is only `str`. For `ints` these are values beside numbers."""

KINDS: dict[tuple[str, str], str] = {
    ("*", "normalized_shape"): "shape",
    ("nn.Unflatten", "dim"): "int",
    ("nn.Unflatten", "unflattened_size"): "shape",
    ("torch.unflatten", "sizes"): "shape",
    ("torch.reshape", "shape"): "shape",
    ("Tensor.view", "size"): "shape",
    ("Tensor.expand", "size"): "shape",
    ("Tensor.repeat", "repeats"): "shape",
    ("torch.tile", "dims"): "shape",
    ("torch.broadcast_to", "size"): "shape",
    ("torch.repeat_interleave", "repeats"): "int",
    ("torch.norm", "p"): "any",
    ("F.grid_sample", "align_corners"): "bool",
    ("F.affine_grid", "align_corners"): "bool",
    ("F.affine_grid", "size"): "shape",
    ("nn.ChannelShuffle", "groups"): "int",
    ("nn.MultiheadAttention", "embed_dim"): "int",
    ("nn.MultiheadAttention", "num_heads"): "int",
    ("nn.MultiheadAttention", "kdim"): "int",
    ("nn.MultiheadAttention", "vdim"): "int",
    ("nn.AdaptiveLogSoftmaxWithLoss", "cutoffs"): "ints",
    ("nn.PixelShuffle", "upscale_factor"): "int",
    ("lr_scheduler.CyclicLR", "base_lr"): "float",
    ("lr_scheduler.CyclicLR", "max_lr"): "float",
    ("lr_scheduler.CyclicLR", "base_momentum"): "float",
    ("lr_scheduler.CyclicLR", "max_momentum"): "float",
    ("lr_scheduler.OneCycleLR", "max_lr"): "float",
    ("lr_scheduler.OneCycleLR", "base_momentum"): "float",
    ("lr_scheduler.OneCycleLR", "max_momentum"): "float",
    ("lr_scheduler.ReduceLROnPlateau", "min_lr"): "float",
}

DEFAULTS: dict[tuple[str, str], Any] = {
    ("nn.Transformer", "activation"): "relu",
    ("nn.TransformerEncoderLayer", "activation"): "relu",
    ("nn.TransformerDecoderLayer", "activation"): "relu",
}
"""Defaults that are Python objects in torch's signature, as the data torch accepts just as well."""

DROPPED_OF: dict[str, frozenset[str]] = {
    "lr_scheduler.CyclicLR": frozenset({"scale_fn"}),
    "nn.Identity": frozenset({"args", "kwargs"}),
    "nn.Softmax2d": frozenset({"args", "kwargs"}),
    "nn.Hardtanh": frozenset({"min_value", "max_value"}),  # deprecated names of min_val and max_val
    "F.softmax": frozenset({"_stacklevel"}),
    "F.log_softmax": frozenset({"_stacklevel"}),
    "nn.MaxUnpool1d": frozenset({"output_size"}),
}

OUTPUTS: dict[str, tuple[Any, ...]] = {
    "nn.LSTM": ("output", ("(h_n, c_n)", "h_n", "c_n")),
    "nn.GRU": ("output", "h_n"),
    "nn.RNN": ("output", "h_n"),
    "nn.LSTMCell": ("h_1", "c_1"),
    "nn.MultiheadAttention": ("attn_output", "attn_output_weights"),
    "nn.AdaptiveLogSoftmaxWithLoss": ("output", "loss"),
    "nn.MaxPool1d": ("output", "indices"),
    "nn.MaxPool2d": ("output", "indices"),
    "nn.MaxPool3d": ("output", "indices"),
    "nn.AdaptiveMaxPool1d": ("output", "indices"),
    "nn.AdaptiveMaxPool2d": ("output", "indices"),
    "nn.AdaptiveMaxPool3d": ("output", "indices"),
    "nn.FractionalMaxPool2d": ("output", "indices"),
    "nn.FractionalMaxPool3d": ("output", "indices"),
    "torch.max": ("values", "indices"),
    "torch.min": ("values", "indices"),
    "torch.median": ("values", "indices"),
    "torch.topk": ("values", "indices"),
    "torch.sort": ("values", "indices"),
    "torch.kthvalue": ("values", "indices"),
    "torch.cummax": ("values", "indices"),
    "torch.cummin": ("values", "indices"),
    "torch.var_mean": ("var", "mean"),
    "torch.std_mean": ("std", "mean"),
    "torch.aminmax": ("min", "max"),
}
"""Names of several outputs. A nested tuple is (its own name, the names of its children). See
OUTPUT_WHEN for those that are not always there."""

LIST_OUTPUTS = frozenset({"torch.split", "torch.chunk", "torch.unbind"})
"""Ops that return as many tensors as their arguments say."""

OUTPUT_WHEN: dict[tuple[str, str], str] = {
    ("nn.MaxPool1d", "indices"): "return_indices",
    ("nn.MaxPool2d", "indices"): "return_indices",
    ("nn.MaxPool3d", "indices"): "return_indices",
    ("nn.AdaptiveMaxPool1d", "indices"): "return_indices",
    ("nn.AdaptiveMaxPool2d", "indices"): "return_indices",
    ("nn.AdaptiveMaxPool3d", "indices"): "return_indices",
    ("nn.FractionalMaxPool2d", "indices"): "return_indices",
    ("nn.FractionalMaxPool3d", "indices"): "return_indices",
    ("nn.MultiheadAttention", "attn_output_weights"): "need_weights",
    ("torch.max", "indices"): "dim",
    ("torch.min", "indices"): "dim",
    ("torch.median", "indices"): "dim",
}
"""(type, output) → the param that brings this output about: there is none while it is false or None."""

VALUE_ONLY: frozenset[tuple[str, str]] = frozenset({("torch.narrow", "start"), ("torch.repeat_interleave", "repeats")})
"""Arguments that may be a tensor, but are only ever meant as a number."""

TENSORS: frozenset[tuple[str, str]] = frozenset({("torch.cdist", "x2"), ("torch.tensordot", "b")})
"""Tensors behind the first that torch's Python functions take without an annotation."""

DOCS: dict[str, str] = {
    "nn.NLLLoss2d": "The negative log likelihood loss; NLLLoss takes images just as well",
    "torch.rsub": "Subtracts the input from a number or tensor, as in 1 - x",
    "torch.relu": "Applies the rectified linear unit function element-wise",
    "torch.log_softmax": "Applies a softmax followed by a logarithm",
    "nn.CrossMapLRN2d": "Applies local response normalization across channels; see LocalResponseNorm",
}
"""First lines of the few classes torch left without a docstring."""

INPUT_PARTS: dict[tuple[str, str], tuple[str, ...]] = {
    ("nn.LSTM", "hx"): ("h_0", "c_0"),
    ("nn.LSTMCell", "hx"): ("h_0", "c_0"),
}
"""Inputs that are a tuple of tensors, with the names torch's documentation gives the parts."""

OPTIONAL_PORTS: dict[str, frozenset[str]] = {
    "nn.RNNCell": frozenset({"hx"}),
    "nn.GRUCell": frozenset({"hx"}),
    "nn.LSTMCell": frozenset({"hx"}),
}

KEYS: dict[str, str] = {
    "nn.ReLU": "R",
    "nn.BatchNorm2d": "B",
    "nn.MaxPool2d": "M",
    "nn.Conv2d": "C",
    "nn.Linear": "L",
    "nn.Dropout": "D",
    "nn.Flatten": "F",
    "nn.GELU": "G",
    "nn.LayerNorm": "N",
    "nn.Embedding": "E",
    "nn.MultiheadAttention": "A",
    "nn.LSTM": "S",
    "nn.Sigmoid": "I",
    "nn.Tanh": "T",
    "nn.AdaptiveAvgPool2d": "P",
    "torch.cat": "K",
    "torch.add": "+",
}
"""One-key shortcuts of the palette."""

SUGGESTIONS: dict[tuple[str, str], Any] = {
    ("*", "out_channels"): 16,
    ("*", "out_features"): 64,
    ("*", "hidden_size"): 64,
    ("*", "num_embeddings"): 1000,
    ("*", "embedding_dim"): 64,
    ("*", "kernel_size"): 2,
    **{
        (f"nn.{lazy}Conv{way}{n}d", "kernel_size"): 3
        for lazy in ("", "Lazy")
        for way in ("", "Transpose")
        for n in (1, 2, 3)
    },
    ("nn.Unfold", "kernel_size"): 3,
    ("nn.Fold", "kernel_size"): 3,
    ("nn.Fold", "output_size"): None,
    ("*", "output_size"): 1,
    ("nn.FractionalMaxPool2d", "output_ratio"): 0.5,
    ("nn.FractionalMaxPool3d", "output_ratio"): 0.5,
    ("*", "num_heads"): 4,
    ("*", "nhead"): 4,
    ("*", "num_groups"): 4,
    ("nn.ChannelShuffle", "groups"): 2,
    ("*", "norm_type"): 2.0,
    ("*", "padding"): 1,
    ("F.pad", "pad"): [1, 1],
    ("*", "upscale_factor"): 2,
    ("*", "downscale_factor"): 2,
    ("nn.CrossMapLRN2d", "size"): 5,
    ("nn.LocalResponseNorm", "size"): 5,
    ("nn.Threshold", "threshold"): 0.0,
    ("nn.Threshold", "value"): 0.0,
    ("*", "value"): 0.0,
    ("nn.LinearCrossEntropyLoss", "num_classes"): 10,
    ("torch.softmax", "dim"): -1,
    ("torch.log_softmax", "dim"): -1,
    ("torch.logsumexp", "dim"): -1,
    ("torch.cumsum", "dim"): -1,
    ("torch.cumprod", "dim"): -1,
    ("torch.unsqueeze", "dim"): 1,
    ("torch.transpose", "dim0"): 1,
    ("torch.transpose", "dim1"): -1,
    ("torch.flip", "dims"): [-1],
    ("torch.chunk", "chunks"): 2,
    ("torch.chunk", "dim"): -1,
    ("torch.split", "split_size_or_sections"): 1,
    ("torch.split", "dim"): -1,
    ("torch.narrow", "dim"): -1,
    ("torch.narrow", "start"): 0,
    ("torch.narrow", "length"): 1,
    ("torch.select", "dim"): -1,
    ("torch.select", "index"): 0,
    ("torch.topk", "k"): 1,
    ("Tensor.__getitem__", "index"): ":, 0",
    ("Tensor.to", "dtype"): "float32",
    ("torch.multinomial", "num_samples"): 1,
    ("torch.kthvalue", "k"): 1,
    ("torch.cummax", "dim"): -1,
    ("torch.cummin", "dim"): -1,
    ("torch.logcumsumexp", "dim"): -1,
    ("torch.matrix_power", "n"): 2,
    ("torch.full_like", "fill_value"): 0.0,
    ("torch.scatter", "dim"): -1,
    ("torch.scatter_add", "dim"): -1,
    ("torch.index_add", "dim"): 0,
    ("F.local_response_norm", "size"): 5,
    ("F.threshold", "threshold"): 0.0,
    ("F.channel_shuffle", "groups"): 2,
    ("F.unfold", "kernel_size"): 3,
    ("F.softmin", "dim"): -1,
}
"""What a layer placed by hand starts with where torch has no default; `*` speaks of required parameters only."""

DIVIDES: dict[str, int] = {"num_heads": -1, "nhead": -1, "num_groups": 1}
"""Parameters that must divide a dimension of the input: which one."""
