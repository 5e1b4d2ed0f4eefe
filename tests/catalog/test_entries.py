"""What the catalogue says, as rows: the layers people use most, and those whose form is unusual."""

from __future__ import annotations

import subprocess
import sys

import pytest

from builder.catalog import catalog
from builder.catalog.categories import COLORS
from builder.catalog.introspect_signature import docs_of, first_line, plain
from builder.catalog.read import SHIPPED, path_of

MADE = catalog()

PARAMS = [
    # type, param, facts
    ("nn.Conv2d", "in_channels", {"kind": "int", "required": True, "inferred": True, "minimum": 1}),
    ("nn.Conv2d", "kernel_size", {"kind": "ints", "required": True, "length": 2}),
    ("nn.Conv2d", "padding", {"kind": "ints", "default": 0, "choices": ("valid", "same")}),
    (
        "nn.Conv2d",
        "padding_mode",
        {"kind": "choice", "choices": ("zeros", "reflect", "replicate", "circular")},
    ),
    ("nn.Conv2d", "bias", {"kind": "bool", "default": True}),
    ("nn.Conv2d", "dtype", {"kind": "dtype", "nullable": True}),
    ("nn.LayerNorm", "normalized_shape", {"kind": "shape", "inferred": True}),
    ("nn.LSTM", "input_size", {"kind": "int", "inferred": True}),
    ("nn.RNN", "nonlinearity", {"kind": "choice", "choices": ("tanh", "relu")}),
    ("nn.MultiheadAttention", "embed_dim", {"kind": "int", "inferred": True}),
    ("nn.MultiheadAttention", "need_weights", {"kind": "bool", "call": True}),
    ("nn.BatchNorm2d", "momentum", {"kind": "float", "nullable": True, "default": 0.1}),
    ("nn.ReflectionPad2d", "padding", {"kind": "ints", "length": 4}),
    ("nn.CrossEntropyLoss", "weight", {"kind": "any", "tensor": True, "nullable": True}),
    ("nn.CrossEntropyLoss", "reduction", {"kind": "choice", "choices": ("none", "mean", "sum")}),
    ("nn.CrossEntropyLoss", "label_smoothing", {"kind": "float", "default": 0.0}),
    ("nn.TransformerEncoderLayer", "activation", {"kind": "choice", "default": "relu", "tensor": False}),
    ("optim.AdamW", "lr", {"kind": "float", "default": 0.001, "minimum": 0}),
    ("optim.AdamW", "betas", {"kind": "floats", "length": 2, "default": [0.9, 0.999]}),
    ("lr_scheduler.OneCycleLR", "anneal_strategy", {"kind": "choice", "choices": ("cos", "linear")}),
    ("lr_scheduler.MultiStepLR", "milestones", {"kind": "ints", "required": True}),
    ("torch.add", "other", {"kind": "float", "required": False}),
    ("torch.permute", "dims", {"kind": "ints", "required": True}),
    ("torch.reshape", "shape", {"kind": "shape", "required": True}),
    ("torch.einsum", "equation", {"kind": "str", "required": True}),
    ("Tensor.__getitem__", "index", {"kind": "str", "required": True}),
    ("F.pad", "mode", {"kind": "choice", "default": "constant"}),
    ("F.interpolate", "mode", {"kind": "choice", "default": "nearest"}),
]


@pytest.mark.parametrize(("type_", "name", "facts"), PARAMS, ids=lambda value: value if isinstance(value, str) else "")
def test_params(type_, name, facts) -> None:
    param = MADE.entries[type_].params_by_name[name]
    assert {key: getattr(param, key) for key in facts} == facts


PORTS = [
    # type, required inputs, optional inputs, outputs
    ("nn.Linear", ["input"], [], ["output"]),
    ("nn.LSTM", ["input"], ["hx"], ["output", ["h_n", "c_n"]]),
    ("nn.GRU", ["input"], ["hx"], ["output", "h_n"]),
    ("nn.LSTMCell", ["input"], ["hx"], ["h_1", "c_1"]),
    ("nn.Bilinear", ["input1", "input2"], [], ["output"]),
    ("nn.MaxUnpool2d", ["input", "indices"], [], ["output"]),
    ("nn.MaxPool2d", ["input"], [], ["output", "indices"]),
    ("nn.CrossEntropyLoss", ["input", "target"], [], ["output"]),
    ("nn.TripletMarginLoss", ["anchor", "positive", "negative"], [], ["output"]),
    (
        "nn.MultiheadAttention",
        ["query", "key", "value"],
        ["key_padding_mask", "attn_mask"],
        ["attn_output", "attn_output_weights"],
    ),
    ("nn.TransformerDecoderLayer", ["tgt", "memory"], None, ["output"]),
    ("torch.add", ["input", "other"], [], ["output"]),
    ("torch.cat", ["tensors"], [], ["output"]),
    ("torch.chunk", ["input"], [], ["outputs"]),
    ("torch.where", ["condition", "input", "other"], [], ["output"]),
    ("torch.max", ["input"], [], ["values", "indices"]),
    ("Tensor.view", ["input"], [], ["output"]),
    ("F.scaled_dot_product_attention", ["query", "key", "value"], ["attn_mask"], ["output"]),
    ("F.layer_norm", ["input"], ["weight", "bias"], ["output"]),
]


@pytest.mark.parametrize(
    ("type_", "required", "optional", "outputs"), PORTS, ids=lambda v: v if isinstance(v, str) else ""
)
def test_ports(type_, required, optional, outputs) -> None:
    entry = MADE.entries[type_]
    assert [port.name for port in entry.inputs if port.required] == required
    if optional is not None:
        assert [port.name for port in entry.inputs if not port.required] == optional
    assert [[c.name for c in p.children] if p.children else p.name for p in entry.outputs] == outputs


def test_lists_and_conditional_outputs_say_so() -> None:
    assert MADE.entries["torch.cat"].inputs[0].list
    assert MADE.entries["torch.split"].outputs[0].list
    assert MADE.entries["nn.MaxPool2d"].outputs[1].when == "return_indices"
    assert MADE.entries["torch.max"].outputs[1].when == "dim"


def test_every_entry_has_a_first_line_a_colour_and_no_marks_of_rst() -> None:
    for entry in MADE.entries.values():
        assert entry.doc, entry.type
        assert COLORS[entry.category] == entry.color
        assert "`" not in entry.doc, entry.type
        assert ":math:" not in entry.doc, entry.type


def test_shortcuts_are_unique() -> None:
    keys = [entry.key for entry in MADE.entries.values() if entry.key]
    assert len(keys) == len(set(keys))
    assert {"R", "B", "M", "C", "L", "D", "F"} <= set(keys)


def test_kinds_are_all_there() -> None:
    for kind in ("layer", "op", "loss", "optimizer", "scheduler"):
        assert len(MADE.of_kind(kind)) > 8
    assert MADE.get("nn.NoSuchLayer") is None


def test_reading_needs_no_torch() -> None:
    code = "import sys; from builder.catalog import catalog; catalog(); print('torch' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"


@pytest.mark.parametrize("version", ["2.10.0", "2.99.1", "3.0.0"])
def test_another_torch_gets_the_nearest_shipped_catalogue(version) -> None:
    assert path_of(version).parent == SHIPPED


MARKS = [
    ("the :class:`torch.Tensor` to use", "the Tensor to use"),
    ("``True`` or ``False``", "True or False"),
    (":math:`x \\geq 0`", "x ≥ 0"),
    ("see :func:`~torch.nn.functional.pad`", "see nn.functional.pad"),
]


@pytest.mark.parametrize(("text", "shown"), MARKS)
def test_docstring_marks_become_plain_words(text, shown) -> None:
    assert plain(text) == shown


def test_args_sections_are_read_with_their_continued_lines() -> None:
    docs = docs_of(
        """One line.

        Args:
            lr (float, optional): learning rate,
                used everywhere (default: 1e-3)
            other: a number

        Shape:
            - Input: anything
        """
    )
    assert docs == {
        "lr": ("float, optional", "learning rate, used everywhere (default: 1e-3)"),
        "other": ("", "a number"),
    }


def test_the_first_line_skips_a_builtin_s_signature() -> None:
    assert first_line("\nrelu(input) -> Tensor\n\nRectifies the input. And more.") == "Rectifies the input"


def test_a_torch_none_is_shipped_for_gets_a_catalogue_of_its_own(tmp_path, monkeypatch) -> None:
    from builder.catalog import read
    from builder.workers.jobs import catalog as job

    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    monkeypatch.setattr(read, "SHIPPED", tmp_path / "shipped")
    monkeypatch.setattr(read, "_FOLDERS", [])
    assert job() == MADE.to_json()
    assert [path.name for path in (tmp_path / "cache" / "catalog").iterdir()] == [f"torch-{MADE.torch_version}.json"]
