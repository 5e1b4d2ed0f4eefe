"""What users read when something does not fit, and the fix one click applies: every fix is applied here, and mends."""

import pytest

import builder
from builder.infer.cache import Cache
from builder.infer.check import check
from builder.model.actions import perform

CACHE = Cache()
IMAGE = ("N", 1, 28, 28)


def chain(*steps, x=IMAGE, dtype="float32"):
    draft = builder.Draft("Net")
    h = draft.input("x", x, dtype=dtype)
    for type_, *params in steps:
        h = draft.add(type_, h, **(params[0] if params else {}))
    return draft.output(h)


def pair(type_, a, b, dtypes=("float32", "float32"), **params):
    draft = builder.Draft("Net")
    x, y = draft.input("a", a, dtype=dtypes[0]), draft.input("b", b, dtype=dtypes[1])
    arguments = ([x, y],) if type_ in {"torch.cat", "torch.stack"} else (x, y)
    return draft.output(draft.add(type_, *arguments, **params))


CONV = {"out_channels": 8, "kernel_size": 3}
ROWS = [
    # name, document, code, message, parameter, fix
    ("Linear behind an image", chain(("nn.Conv2d", CONV), ("nn.Linear", {"in_features": 128, "out_features": 10})),
     "shape-mismatch", "linear1 expects 128 features in the last dimension, but its input (N, 8, 26, 26) has 26.",
     "in_features", "insert Flatten before"),
    ("Linear of the wrong size", chain(("nn.Flatten",), ("nn.Linear", {"in_features": 128, "out_features": 10})),
     "shape-mismatch", "linear1 expects 128 features in the last dimension, but its input (N, 784) has 784.",
     "in_features", "set in_features to 784"),
    ("channels", chain(("nn.Conv2d", {"in_channels": 3, **CONV})),
     "shape-mismatch", "conv1 expects 3 channels, but its input (N, 1, 28, 28) has 1.", "in_channels", "set in_channels to 1"),
    ("Conv2d on features", chain(("nn.Conv2d", CONV), x=("N", 10)),
     "wrong-dimensions", "conv1 takes (N, channels, height, width); its input (N, 10) has 2 dimensions.", None, None),
    ("channels last", chain(("nn.Conv2d", {"in_channels": 3, **CONV}), x=("N", 28, 28, 3)),
     "shape-mismatch", "conv1 expects 3 channels, but its input (N, 28, 28, 3) has 28.", "in_channels", "put channels first"),
    ("no channels", chain(("nn.Conv2d", {"in_channels": 1, **CONV}), x=("N", 28, 28)), "shape-mismatch",
     "conv1 takes (N, channels, height, width); its input (N, 28, 28) has no channels dimension, so N is read as channels.",
     None, "insert a channels dimension"),
    ("no channels, filled", chain(("nn.Conv2d", CONV), x=("N", 28, 28)), "shape-mismatch",
     "conv1 takes (N, channels, height, width); its input (N, 28, 28) has no channels dimension, so N would be read as channels.",
     None, "insert a channels dimension"),
    ("sequence the wrong way round", chain(("nn.Conv1d", {"in_channels": 5, **CONV}), x=("N", 20, 5)), "shape-mismatch",
     "conv1 expects 5 channels, but its input (N, 20, 5) has 20.", "in_channels", "swap the last two dimensions"),
    ("kernel too large", chain(("nn.Conv2d", {"out_channels": 8, "kernel_size": 30})), "too-small",
     "conv1: a window of 30 does not fit into its input (N, 1, 28, 28).", "kernel_size", "set kernel_size to 28"),
    ("pool too large", chain(("nn.MaxPool2d", {"kernel_size": 40})), "too-small",
     "pool1: a window of 40 does not fit into its input (N, 1, 28, 28).", "kernel_size", "set kernel_size to 28"),
    ("pool padding", chain(("nn.MaxPool2d", {"kernel_size": 2, "padding": 2})), "refused-parameter",
     "pool1: padding 2 is more than half of its window, 2.", "padding", "set padding to 1"),
    ("groups", chain(("nn.Conv2d", {"groups": 3, **CONV})), "refused-parameter",
     "conv1: in_channels must be divisible by groups.", "groups", "set groups to 1"),
    ("group norm", chain(("nn.GroupNorm", {"num_groups": 4}), x=("N", 6, 5, 5)), "refused-parameter",
     "norm1: 6 channels cannot be divided into 4 groups.", "num_groups", "set num_groups to 3"),
    ("heads", chain(("nn.TransformerEncoderLayer", {"nhead": 2}), x=("N", 6, 9)), "refused-parameter",
     "encoder1: the features of its input (N, 6, 9) must be divisible by the number of heads.", "nhead", "set nhead to 1"),
    ("batch norm of an image", chain(("nn.BatchNorm1d",), x=("N", 3, 8, 8)), "wrong-dimensions",
     "norm1 takes (N, features) or (N, channels, length); its input (N, 3, 8, 8) has 4 dimensions.", None, "insert Flatten before"),
    ("batch norm's channels", chain(("nn.BatchNorm2d", {"num_features": 5})), "shape-mismatch",
     "norm1 expects 5 channels, but its input (N, 1, 28, 28) has 1.", "num_features", "set num_features to 1"),
    ("layer norm", chain(("nn.LayerNorm", {"normalized_shape": [5]})), "shape-mismatch",
     "norm1 normalizes over the last sizes (5), but its input is (N, 1, 28, 28).", "normalized_shape", "set normalized_shape to [28]"),
    ("embedding of decimals", chain(("nn.Embedding", {"num_embeddings": 5, "embedding_dim": 3}), x=("N", 5)), "wrong-dtype",
     "embedding1 takes whole numbers (int64) as input, but gets float32.", None, "insert long() before input"),
    ("Linear of whole numbers", chain(("nn.Linear", {"out_features": 3}), x=("N", 5), dtype="int64"), "wrong-dtype",
     "linear1 computes with decimal numbers (float32), but gets int64.", None, "insert float() before input"),
    ("softmax of whole numbers", chain(("nn.Softmax", {"dim": 1}), x=("N", 5), dtype="int64"), "wrong-dtype",
     "act1 computes with decimal numbers (float32), but gets int64.", None, "insert float() before input"),
    ("double precision", chain(("nn.Linear", {"out_features": 3}), x=("N", 5), dtype="float64"), "wrong-dtype",
     "linear1 gets float64; its weights are of another dtype.", None, "insert float() before input"),
    ("LSTM of an image", chain(("nn.LSTM", {"hidden_size": 3})), "wrong-dimensions",
     "lstm1 takes (sequence, N, features), or (N, sequence, features) with batch_first; its input (N, 1, 28, 28) has 4 dimensions.",
     None, "squeeze dimension 1 of input"),
    ("LSTM's input size", chain(("nn.LSTM", {"input_size": 3, "hidden_size": 3}), x=("N", 5, 7)), "shape-mismatch",
     "lstm1 expects 3 features, but its input (N, 5, 7) has 7.", "input_size", "set input_size to 7"),
    ("view", chain(("Tensor.view", {"size": [-1, 100]})), "shape-mismatch",
     "view1 cannot turn (N, 1, 28, 28) into (-1, 100): the number of elements differs.", "size", None),
    ("dimension of flatten", chain(("torch.flatten", {"start_dim": 6})), "no-such-dimension",
     "flatten1 is to use dimension 6, but its input (N, 1, 28, 28) has dimensions 0 to 3.", "start_dim", "set start_dim to -1"),
    ("dimension of softmax", chain(("nn.Softmax", {"dim": 7})), "no-such-dimension",
     "act1 is to use dimension 7, but its input (N, 1, 28, 28) has dimensions 0 to 3.", "dim", "set dim to -1"),
    ("dimension of transpose", chain(("torch.transpose", {"dim0": 0, "dim1": 9})), "no-such-dimension",
     "transpose1 is to use dimension 9, but its input (N, 1, 28, 28) has dimensions 0 to 3.", "dim1", "set dim1 to -1"),
    ("permute", chain(("torch.permute", {"dims": [0, 1]})), "shape-mismatch",
     "permute1: dims must name every dimension of its input (N, 1, 28, 28) once.", "dims", None),
    ("pixel shuffle", chain(("nn.PixelShuffle", {"upscale_factor": 2})), "shape-mismatch",
     "pixel_shuffle1: its 1 channels cannot be divided by 4, the square of upscale_factor.", "upscale_factor", None),
    ("unflatten", chain(("nn.Flatten",), ("nn.Unflatten", {"dim": 1, "unflattened_size": [3, 5]})), "shape-mismatch",
     "unflatten1: 3, 5 do not multiply up to 784, the size of dimension 1.", "unflattened_size", None),
    ("index", chain(("Tensor.__getitem__", {"index": ":, 5"})), "no-such-dimension",
     "item1: there is no place 5 in dimension 1, which has 1.", "index", None),
    ("split", chain(("torch.split", {"split_size_or_sections": [1, 2], "dim": 1})), "shape-mismatch",
     "split1: the sizes [1, 2] do not add up to 1.", "split_size_or_sections", None),
    ("reflection", chain(("nn.ReflectionPad2d", {"padding": 40})), "refused-parameter",
     "pad1: a padding of 40, 40 must be smaller than its input (N, 1, 28, 28).", "padding", None),
    ("upsampling", chain(("nn.Upsample", {"scale_factor": 2, "mode": "linear"})), "refused-parameter",
     "upsample1: mode linear is for inputs of 3 dimensions; this one, (N, 1, 28, 28), has 4.", "mode", "set mode back to nearest"),
    ("open size", chain(("nn.Linear", {"out_features": 3}), x=("N", "T")), "open-size",
     "in_features of linear1 follows from its input (N, T), where that size is only a name: give it a number, or set in_features.",
     "in_features", None),
    ("add, channels", pair("torch.add", ("N", 16, 28, 28), ("N", 8, 28, 28)), "shape-mismatch",
     "add1 gets (N, 16, 28, 28) and (N, 8, 28, 28): sizes 16 and 8 of dimension 1 differ.", None, "insert Conv2d 1×1 before other"),
    ("add, features", pair("torch.add", ("N", 16), ("N", 8)), "shape-mismatch",
     "add1 gets (N, 16) and (N, 8): sizes 16 and 8 of dimension 1 differ.", None, "insert Linear before other"),
    ("add, sizes", pair("torch.add", ("N", 16, 28, 28), ("N", 16, 14, 14)), "shape-mismatch",
     "add1 gets (N, 16, 28, 28) and (N, 16, 14, 14): sizes 28 and 14 of dimension 3 differ.", None, "resize other to 28 × 28"),
    ("add, dimensions", pair("torch.add", ("N", 16), ("N", 16, 28, 28)), "shape-mismatch",
     "add1 gets (N, 16) and (N, 16, 28, 28): sizes 16 and 28 of dimension 3 differ.", None, "add 2 dimensions to input"),
    ("add, two batches", pair("torch.add", ("N", 16), ("M", 16)), "shape-mismatch",
     "add1 gets (N, 16) and (M, 16): sizes N and M of dimension 0 differ.", None, None),
    ("cat, sizes", pair("torch.cat", ("N", 16, 28, 28), ("N", 16, 14, 14), dim=1), "shape-mismatch",
     "cat1 joins (N, 16, 28, 28) and (N, 16, 14, 14) along dimension 1: all other sizes must be equal.", None,
     "resize tensors.1 to 28 × 28"),
    ("cat, dimensions", pair("torch.cat", ("N", 16), ("N", 16, 14), dim=1), "shape-mismatch",
     "cat1 gets (N, 16) and (N, 16, 14): they must have the same number of dimensions.", None, None),
    ("stack", pair("torch.stack", ("N", 16), ("N", 8)), "shape-mismatch",
     "stack1 stacks (N, 16) and (N, 8): they must have equal shapes.", None, "insert Linear before tensors.1"),
    ("matmul", pair("torch.matmul", ("N", 16, 8), ("N", 16, 8)), "shape-mismatch",
     "To multiply (N, 16, 8) by (N, 16, 8), the last size of the first (8) must equal the second to last of the second (16).",
     None, "transpose other"),
    ("matmul, dtypes", pair("torch.matmul", ("N", 8), (8, 3), ("float32", "float64")), "wrong-dtype",
     "matmul1 gets float32 and float64; they must agree.", None, "insert float() before other"),
    ("classes as a column", pair("nn.CrossEntropyLoss", ("N", 10), ("N", 1), ("float32", "int64")), "shape-mismatch",
     "loss1 compares (N, 10) with a target of (N, 1): these do not go together.", None, "squeeze dimension 1 of target"),
    ("classes as decimals", pair("nn.NLLLoss", ("N", 10), ("N",)), "wrong-dtype",
     "loss1 takes whole numbers (int64) as target, but gets float32.", None, "insert long() before target"),
    ("probabilities as a column", pair("nn.BCELoss", ("N", 1), ("N",)), "shape-mismatch",
     "loss1 compares (N, 1) with a target of (N,): these do not go together.", None, "squeeze dimension 1 of input"),
    ("a negative count", chain(("nn.Conv2d", {"out_channels": -8, "kernel_size": 3})), "bad-param", None, "out_channels",
     "set out_channels to 8"),
    ("a fraction", chain(("nn.Linear", {"out_features": 1.5}), x=("N", 3)), "bad-param",
     "linear1, out_features: a whole number is expected, got 1.5.", "out_features", "set out_features to 2"),
    ("a text", chain(("nn.Linear", {"out_features": "ten"}), x=("N", 3)), "bad-param",
     "linear1, out_features: a whole number is expected, got 'ten'.", "out_features", None),
    ("padding mode", chain(("nn.Conv2d", {"padding_mode": "mirror", **CONV})), "bad-param", None, "padding_mode",
     "set padding_mode back to zeros"),
    ("dropout", chain(("nn.Dropout", {"p": 2.0})), "refused-parameter",
     "dropout1: the probability to drop must be between 0 and 1, not 2.0.", "p", "set p back to 0.5"),
    ("nothing set", chain(("nn.Linear",), x=("N", 3)), "missing-param", "linear1 needs out_features.", "out_features", None),
    ("an index that is code", chain(("Tensor.__getitem__", {"index": "__import__('os')"})), "refused-parameter", None, "index", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("graph", "code", "message", "param", "label"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_said_and_mended(graph, code, message, param, label):
    report = check(graph, CACHE)
    errors = [finding for finding in report.findings if finding.severity == "error"]
    assert len(errors) == 1
    (finding,) = errors
    assert (finding.code, finding.param) == (code, param)
    if message is not None:
        assert finding.message == message
    assert (finding.fix.label if finding.fix else None) == label
    if finding.fix:
        for action in finding.fix.actions:
            graph = perform(graph, action.action, action.arguments)
        mended = check(graph, CACHE)
        assert mended.ok, mended.findings
        builder.build(builder.emit(graph, mended))


def test_the_error_sits_on_its_wire_with_its_shapes_and_pytorchs_words():
    graph = chain(("nn.Flatten",), ("nn.Linear", {"in_features": 5, "out_features": 2}), ("nn.ReLU",))
    report = check(graph, CACHE)
    (finding,) = report.findings
    assert finding.node == "linear1"
    assert finding.edge.source == "flatten1"
    assert finding.shapes == {"input": ["N", 784]}
    assert finding.detail.startswith("mat1 and mat2 shapes cannot be multiplied")
    assert report.waiting == ("act1",)
    assert ("flatten1", "0") in report.shapes
    assert ("act1", "0") not in report.shapes


def test_what_feeds_nothing_is_only_a_warning():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 4))
    graph = draft.output(draft.add("nn.Linear", x, out_features=2))
    graph = perform(graph, "add_node", {"type": "nn.Linear", "id": "spare"})
    report = check(graph, CACHE)
    assert report.ok
    assert {f.severity for f in report.findings} == {"warning"}


def test_a_loss_that_broadcasts_is_warned_of():
    report = check(pair("nn.MSELoss", ("N", 1), ("N",)), CACHE)
    assert report.ok
    assert [f.code for f in report.findings] == ["torch-warns"]
    assert "Using a target size" in report.findings[0].message


def test_two_errors_are_two_findings_and_the_rest_goes_on():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 4))
    a = draft.add("nn.Linear", x, in_features=3, out_features=2)
    b = draft.add("nn.Conv2d", x, out_channels=2, kernel_size=3)
    c = draft.add("nn.Linear", x, out_features=7)
    report = check(draft.output(a, b, c), CACHE)
    assert {f.node for f in report.findings} == {"linear1", "conv1"}
    assert report.shapes["linear2", "0"] == ("N", 7)


def test_code_nodes_are_not_run():
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 4))
    node = draft.add("code", inputs=["x"], outputs=["y"], source="raise SystemExit('ran')", x=x)
    report = check(draft.output(draft.add("nn.ReLU", node)), CACHE)
    assert report.ok
    assert [f.code for f in report.findings] == ["trust"]
    assert ("act1", "0") not in report.shapes
