"""One use of every layer and loss of torch.nn: its parameters, and inputs it accepts.

An input is a shape of a float32 tensor, or (shape, dtype) or (shape, dtype, bound) for whole numbers below bound.
"N" is the batch. Parameters that follow from the input are left out.
"""

N = "N"
IDS = "int64"


def whole(*shape, bound):
    return (shape, IDS, bound)


SEQUENCE, IMAGE, VOLUME = (N, 4, 16), (N, 4, 12, 16), (N, 4, 8, 8, 8)
BY_DIMENSION = {1: SEQUENCE, 2: IMAGE, 3: VOLUME}
ANY = (N, 6, 8)

SAMPLES: dict[str, list[tuple[dict, dict]]] = {}


def sample(type_, params=None, **inputs):
    SAMPLES.setdefault(type_, []).append((params or {}, inputs))


for d, shape in BY_DIMENSION.items():
    for lazy in ("", "Lazy"):
        sample(f"nn.{lazy}Conv{d}d", {"out_channels": 8, "kernel_size": 3, "stride": 2}, input=shape)
        sample(f"nn.{lazy}ConvTranspose{d}d", {"out_channels": 6, "kernel_size": 2, "stride": 2}, input=shape)
        sample(f"nn.{lazy}BatchNorm{d}d", input=shape)
        sample(f"nn.{lazy}InstanceNorm{d}d", {"affine": True}, input=shape)
    sample(f"nn.Conv{d}d", {"out_channels": 8, "kernel_size": 3, "padding": "same", "groups": 2}, input=shape)
    sample(f"nn.Conv{d}d", {"out_channels": 2, "kernel_size": 1}, input=shape[1:])
    for kind in ("Avg", "Max"):
        sample(f"nn.{kind}Pool{d}d", {"kernel_size": 2}, input=shape)
        sample(f"nn.Adaptive{kind}Pool{d}d", {"output_size": 3}, input=shape)
    sample(f"nn.MaxPool{d}d", {"kernel_size": 2, "return_indices": True}, input=shape)
    sample(f"nn.LPPool{d}d", {"norm_type": 2.0, "kernel_size": 2}, input=shape)
    pooled = (*shape[:2], *(s // 2 for s in shape[2:]))
    sample(f"nn.MaxUnpool{d}d", {"kernel_size": 2}, input=pooled, indices=(pooled, IDS, 4))
    for pad in ("Circular", "Reflection", "Replication", "Zero"):
        sample(f"nn.{pad}Pad{d}d", {"padding": 1}, input=shape)
    sample(f"nn.ConstantPad{d}d", {"padding": 2, "value": 0.5}, input=shape)
    sample(f"nn.Dropout{d}d", input=shape)
sample("nn.FractionalMaxPool2d", {"kernel_size": 2, "output_size": [5, 6]}, input=IMAGE)
sample("nn.FractionalMaxPool3d", {"kernel_size": 2, "output_ratio": [0.5, 0.5, 0.5]}, input=VOLUME)
sample("nn.BatchNorm1d", input=(N, 10))

sample("nn.Linear", {"out_features": 5}, input=ANY)
sample("nn.Linear", {"out_features": 5, "bias": False}, input=(N, 3))
sample("nn.LazyLinear", {"out_features": 5}, input=ANY)
sample("nn.Bilinear", {"out_features": 7}, input1=(N, 5), input2=(N, 6))
sample("nn.Identity", input=ANY)

sample("nn.CrossMapLRN2d", {"size": 3}, input=IMAGE)
sample("nn.LocalResponseNorm", {"size": 3}, input=IMAGE)
sample("nn.GroupNorm", {"num_groups": 2}, input=IMAGE)
sample("nn.LayerNorm", input=ANY)
sample("nn.LayerNorm", {"normalized_shape": [6, 8]}, input=ANY)
sample("nn.RMSNorm", x=ANY)

for name in [
    "CELU",
    "ELU",
    "GELU",
    "Hardshrink",
    "Hardsigmoid",
    "Hardswish",
    "Hardtanh",
    "LeakyReLU",
    "LogSigmoid",
    "Mish",
    "PReLU",
    "RReLU",
    "ReLU",
    "ReLU6",
    "SELU",
    "SiLU",
    "Sigmoid",
    "Softplus",
    "Softshrink",
    "Softsign",
    "Tanh",
    "Tanhshrink",
    "AlphaDropout",
    "Dropout",
    "FeatureAlphaDropout",
]:
    sample(f"nn.{name}", input=ANY)
sample("nn.ReLU", {"inplace": True}, input=ANY)
sample("nn.GLU", input=ANY)
sample("nn.Threshold", {"threshold": 0.1, "value": 0.0}, input=ANY)
for name in ("Softmax", "Softmin", "LogSoftmax"):
    sample(f"nn.{name}", {"dim": 1}, input=ANY)
sample("nn.Softmax2d", input=IMAGE)

for name in ("RNN", "GRU", "LSTM"):
    sample(f"nn.{name}", {"hidden_size": 5, "batch_first": True}, input=ANY)
    sample(f"nn.{name}", {"hidden_size": 5, "num_layers": 2, "bidirectional": True}, input=(7, N, 8))
    sample(f"nn.{name}Cell", {"hidden_size": 5}, input=(N, 8))
sample("nn.LSTM", {"hidden_size": 5, "proj_size": 3}, input=(7, N, 8))
sample("nn.GRU", {"hidden_size": 5, "batch_first": True}, input=ANY, hx=(1, N, 5))

sample("nn.MultiheadAttention", {"num_heads": 2, "batch_first": True}, query=ANY, key=ANY, value=ANY)
sample(
    "nn.MultiheadAttention",
    {"num_heads": 2, "batch_first": True, "need_weights": False},
    query=ANY,
    key=(N, 5, 12),
    value=(N, 5, 10),
    key_padding_mask=((N, 5), "bool"),
)
sample("nn.TransformerEncoderLayer", {"nhead": 2, "batch_first": True}, src=ANY)
sample("nn.TransformerDecoderLayer", {"nhead": 2, "batch_first": True}, tgt=ANY, memory=(N, 5, 8))
sample(
    "nn.Transformer",
    {"nhead": 2, "num_encoder_layers": 1, "num_decoder_layers": 1, "dim_feedforward": 16, "batch_first": True},
    src=ANY,
    tgt=(N, 5, 8),
)

sample("nn.Embedding", {"num_embeddings": 20, "embedding_dim": 6}, input=whole(N, 5, bound=20))
sample("nn.EmbeddingBag", {"num_embeddings": 20, "embedding_dim": 6}, input=whole(N, 5, bound=20))

sample("nn.ChannelShuffle", {"groups": 2}, input=IMAGE)
sample("nn.Flatten", input=IMAGE)
sample("nn.Flatten", {"start_dim": 0}, input=(N, 3, 2))
sample("nn.Unflatten", {"dim": 1, "unflattened_size": [2, 3]}, input=ANY)
sample("nn.Unfold", {"kernel_size": 2, "stride": 2}, input=IMAGE)
sample("nn.Fold", {"output_size": [4, 6], "kernel_size": 2, "stride": 2}, input=(N, 12, 6))
sample("nn.PixelShuffle", {"upscale_factor": 2}, input=IMAGE)
sample("nn.PixelUnshuffle", {"downscale_factor": 2}, input=IMAGE)
sample("nn.Upsample", {"scale_factor": 2}, input=IMAGE)
sample("nn.Upsample", {"size": [5, 7], "mode": "bilinear"}, input=IMAGE)
sample("nn.UpsamplingBilinear2d", {"scale_factor": 2}, input=IMAGE)
sample("nn.UpsamplingNearest2d", {"size": [24, 32]}, input=IMAGE)

sample("nn.CosineSimilarity", x1=ANY, x2=ANY)
sample("nn.PairwiseDistance", x1=(N, 6), x2=(N, 6))

SCORES, LABELS = (N, 10), whole(N, bound=10)
sample("nn.CrossEntropyLoss", input=SCORES, target=LABELS)
sample("nn.CrossEntropyLoss", {"weight": [1.0] * 10, "reduction": "none"}, input=SCORES, target=LABELS)
sample("nn.NLLLoss", input=SCORES, target=LABELS)
sample("nn.NLLLoss2d", input=(N, 10, 4, 4), target=whole(N, 4, 4, bound=10))
sample("nn.MultiMarginLoss", input=SCORES, target=LABELS)
sample("nn.MultiLabelMarginLoss", input=SCORES, target=whole(N, 10, bound=10))
sample("nn.MultiLabelSoftMarginLoss", input=SCORES, target=SCORES)
for name in ["BCEWithLogits", "HingeEmbedding", "Huber", "KLDiv", "L1", "MSE", "SmoothL1", "SoftMargin"]:
    sample(f"nn.{name}Loss", input=SCORES, target=SCORES)
sample("nn.BCELoss", input=((N, 10), "unit"), target=((N, 10), "unit"))
sample("nn.PoissonNLLLoss", log_input=SCORES, target=SCORES)
sample("nn.GaussianNLLLoss", input=SCORES, target=SCORES, var=((N, 10), "unit"))
sample("nn.MarginRankingLoss", input1=(N,), input2=(N,), target=(N,))
sample("nn.CosineEmbeddingLoss", input1=SCORES, input2=SCORES, target=(N,))
sample("nn.TripletMarginLoss", anchor=SCORES, positive=SCORES, negative=SCORES)
sample("nn.TripletMarginWithDistanceLoss", anchor=SCORES, positive=SCORES, negative=SCORES)
sample(
    "nn.AdaptiveLogSoftmaxWithLoss", {"n_classes": 20, "cutoffs": [5, 10]}, input_=(N, 8), target_=whole(N, bound=20)
)
sample("nn.LinearCrossEntropyLoss", {"num_classes": 10}, input=(N, 8), target=LABELS)
sample(
    "nn.CTCLoss",
    log_probs=(16, N, 10),
    targets=((N, 4), "ones"),
    input_lengths=((N,), "sixteens"),
    target_lengths=((N,), "fours"),
)
