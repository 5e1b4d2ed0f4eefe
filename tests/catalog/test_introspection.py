"""The catalogue against the installed torch: nothing of it is missing, and what is there can be made."""

from __future__ import annotations

import inspect
import json

import pytest
import torch
from torch import nn

from builder.catalog import Catalog, Entry, catalog, overrides
from builder.catalog.build import build
from builder.catalog.introspect_modules import public_modules
from builder.catalog.introspect_ops import resolve
from builder.catalog.introspect_training import public_optimizers, public_schedulers
from builder.catalog.read import path_of

MADE = catalog()

MINIMAL: dict[str, dict] = {
    "nn.GroupNorm": {"num_groups": 2, "num_channels": 4},
    "nn.MultiheadAttention": {"embed_dim": 4, "num_heads": 2},
    "nn.TransformerEncoderLayer": {"d_model": 4, "nhead": 2, "dim_feedforward": 8},
    "nn.TransformerDecoderLayer": {"d_model": 4, "nhead": 2, "dim_feedforward": 8},
    "nn.Transformer": {
        "d_model": 4,
        "nhead": 2,
        "num_encoder_layers": 1,
        "num_decoder_layers": 1,
        "dim_feedforward": 8,
    },
    "nn.FractionalMaxPool2d": {"kernel_size": 2, "output_size": 2},
    "nn.FractionalMaxPool3d": {"kernel_size": 2, "output_size": 2},
    "nn.AdaptiveLogSoftmaxWithLoss": {"in_features": 4, "n_classes": 5, "cutoffs": [2]},
    "nn.Unflatten": {"dim": 1, "unflattened_size": (2, 2)},
}


def value_for(param) -> object:
    return {"int": 2, "float": 0.5, "ints": 2, "shape": (2,), "bool": False}[param.kind]


def made(entry: Entry) -> nn.Module:
    required = [param for param in entry.params if param.required and not param.call]
    params = MINIMAL.get(entry.type) or {param.name: value_for(param) for param in required}
    return getattr(nn, entry.name)(**params)


MODULES = [entry for entry in MADE.entries.values() if entry.type.startswith("nn.")]


@pytest.mark.parametrize(
    ("prefix", "public"),
    [("nn", public_modules), ("optim", public_optimizers), ("lr_scheduler", public_schedulers)],
)
def test_every_public_class_of_torch_is_in_the_catalogue_or_explained(prefix, public) -> None:
    known = {type_.removeprefix(f"{prefix}.") for type_ in MADE.entries} | set(overrides.NOT_PLACEABLE)
    assert [name for name in public() if name not in known] == []


def test_every_class_of_the_torch_modules_files_is_reachable_as_torch_nn() -> None:
    """A layer defined in torch.nn.modules but not exported there would be missed by the test above."""
    public = set(public_modules())
    hidden = {
        name
        for name in nn.modules.__all__
        if inspect.isclass(getattr(nn.modules, name)) and issubclass(getattr(nn.modules, name), nn.Module)
    }
    assert hidden <= public


def test_the_explained_list_names_only_classes_that_exist() -> None:
    known = {*public_modules(), *public_optimizers(), *public_schedulers()}
    assert set(overrides.NOT_PLACEABLE) <= known
    assert all(reason for reason in overrides.NOT_PLACEABLE.values())


@pytest.mark.parametrize("table", ["CHOICES", "KINDS", "DEFAULTS", "OUTPUT_WHEN"])
def test_override_rows_name_what_exists(table) -> None:
    wrong = []
    for type_, name in getattr(overrides, table):
        if type_ == "*":
            found = any(name in entry.params_by_name for entry in MADE.entries.values())
        else:
            entry = MADE.entries[type_]
            found = name in entry.params_by_name or name in {port.name for port in entry.outputs}
        if not found:
            wrong.append((type_, name))
    assert wrong == []


def test_the_shipped_file_equals_a_fresh_introspection() -> None:
    assert path_of(torch.__version__.split("+")[0]).stem == f"torch-{torch.__version__.split('+')[0]}"
    assert build().to_json() == MADE.to_json(), "run `python -m builder.catalog`"


def test_reading_back_is_the_identity() -> None:
    assert Catalog.model_validate(json.loads(json.dumps(MADE.to_json()))) == MADE


@pytest.mark.parametrize("entry", MODULES, ids=lambda entry: entry.type)
@pytest.mark.filterwarnings("ignore")  # torch warns of lazy and deprecated ones; that they can be made counts
def test_a_layer_is_made_from_its_required_params_alone(entry) -> None:
    assert isinstance(made(entry), nn.Module)


@pytest.mark.parametrize("entry", MODULES, ids=lambda entry: entry.type)
def test_ports_and_params_are_arguments_of_torch(entry) -> None:
    cls = getattr(nn, entry.name)
    init = inspect.signature(cls.__init__).parameters
    forward = inspect.signature(cls.forward).parameters
    if "args" not in init:
        assert {p.name for p in entry.params if not p.call} <= set(init)
        for param in entry.params:
            if not param.call and not param.required and (entry.type, param.name) not in overrides.DEFAULTS:
                default = init[param.name].default
                expected = list(default) if isinstance(default, tuple) else default
                assert param.default == expected
    assert {p.name for p in entry.params if p.call} | {p.name for p in entry.inputs} <= set(forward)


@pytest.mark.parametrize("entry", MADE.of_kind("optimizer"), ids=lambda entry: entry.type)
def test_an_optimizer_is_made_from_its_defaults(entry) -> None:
    weight = nn.Parameter(torch.zeros(2, 2))
    params = {p.name: tuple(p.default) if p.kind == "floats" else p.default for p in entry.params}
    getattr(torch.optim, entry.name)([weight], **params)


SCHEDULED = {
    "lr_scheduler.OneCycleLR": {"max_lr": 0.1, "total_steps": 10},
    "lr_scheduler.CyclicLR": {"base_lr": 0.1, "max_lr": 0.2},
}


@pytest.mark.parametrize("entry", MADE.of_kind("scheduler"), ids=lambda entry: entry.type)
def test_a_scheduler_is_made_from_its_required_params(entry) -> None:
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(2))], lr=0.1, momentum=0.9)
    required = {p.name: [2] if p.name == "milestones" else value_for(p) for p in entry.params if p.required}
    getattr(torch.optim.lr_scheduler, entry.name)(optimizer, **SCHEDULED.get(entry.type, required))


@pytest.mark.parametrize("entry", MADE.of_kind("op"), ids=lambda entry: entry.type)
def test_an_op_is_callable_and_takes_a_tensor(entry) -> None:
    assert callable(resolve(entry.type))
    assert entry.inputs
    assert entry.inputs[0].required
    assert entry.doc


R = torch.rand
LABELS = torch.tensor([1, 0, 2, 3])
GIVEN: dict[str, tuple[torch.Tensor, ...]] = {
    "torch.imag": (torch.zeros(4, dtype=torch.complex64),),
    "torch.quantile": (R(4), torch.tensor(0.5)),
    "torch.take_along_dim": (R(4), LABELS),
    "torch.masked_select": (R(4), R(4) > 0.5),
    "torch.bucketize": (R(4), torch.arange(3.0)),
    "torch.bitwise_and": (LABELS, LABELS),
    "torch.bitwise_or": (LABELS, LABELS),
    "torch.bitwise_not": (LABELS,),
    "torch.mv": (R(3, 4), R(4)),
    "torch.cross": (R(4, 3), R(4, 3)),
    "torch.addmv": (R(3), R(3, 4), R(4)),
    "F.dropout2d": (R(2, 3, 4, 4),),
    "F.dropout3d": (R(2, 3, 4, 4, 4),),
    "F.prelu": (R(4), R(1)),
    "F.bilinear": (R(2, 3), R(2, 4), R(5, 3, 4)),
    **{f"F.conv{n}d": (R(2, 3, *[5] * n), R(4, 3, *[3] * n)) for n in (1, 2, 3)},
    **{f"F.conv_transpose{n}d": (R(2, 3, *[5] * n), R(3, 4, *[3] * n)) for n in (1, 2, 3)},
    "F.batch_norm": (R(2, 3), R(3), R(3)),
    "F.instance_norm": (R(2, 3, 4),),
    "F.nll_loss": (R(4, 4), LABELS),
    "F.multi_margin_loss": (R(4, 4), LABELS),
    "F.multilabel_margin_loss": (R(4), LABELS),
    "F.cosine_embedding_loss": (R(4, 3), R(4, 3), torch.ones(4)),
    "F.ctc_loss": (
        R(5, 1, 4).log_softmax(2), torch.tensor([[1, 2]]), torch.tensor([5]), torch.tensor([2]),
    ),
}  # fmt: skip
"""Operands of the ops that do not take any square matrix; in the order of their ports."""

CALLS = [entry for entry in MADE.of_kind("op") if not any(p.required for p in entry.params)]
SHAPES = {
    "torch.bmm": (2, 3, 3),
    "torch.baddbmm": (2, 3, 3),
    "torch.dot": (4,),
    "torch.outer": (4,),
    "F.scaled_dot_product_attention": (2, 3, 3),
}


@pytest.mark.parametrize("entry", CALLS, ids=lambda entry: entry.type)
@pytest.mark.filterwarnings("ignore:reduction. 'mean' divides:UserWarning")  # kl_div says so of torch's own default
@pytest.mark.filterwarnings("ignore:Using torch.cross without:UserWarning")  # of its own default, too
def test_an_op_runs_on_its_required_ports_alone(entry) -> None:
    if entry.type in {"F.one_hot", "F.embedding", "F.grid_sample", "F.interpolate", "torch.addcmul"}:
        pytest.skip("needs indices, a grid or a size")
    if entry.type == "torch.clamp":
        pytest.skip("needs one of its two bounds")
    if entry.type in GIVEN:
        by_port = dict(zip((port.name for port in entry.inputs if port.required), GIVEN[entry.type], strict=True))
        assert isinstance(resolve(entry.type)(**by_port), torch.Tensor)
        return
    tensor = torch.rand(SHAPES.get(entry.type, (4, 4)))
    if entry.type.startswith("torch.logical"):
        tensor = tensor > 0.5
    arguments: dict[str, object] = {}
    for port in entry.inputs:
        if port.required and port.name != "input":
            arguments[port.name] = [tensor, tensor] if port.list else tensor
    if "condition" in arguments:
        arguments["condition"] = tensor > 0.5
    if "mask" in arguments:
        arguments |= {"mask": tensor > 0.5, "value": 1.0}
    first = [tensor] if entry.inputs[0].name == "input" else []
    if "softm" in entry.type and entry.type != "F.gumbel_softmax" and "dim" in entry.params_by_name:
        arguments["dim"] = 1
    if entry.type == "torch.where":
        arguments["input"], first = tensor, []
    result = resolve(entry.type)(*first, **arguments)
    assert isinstance(result, (torch.Tensor, tuple))


def test_suggestions_name_parameters_that_exist() -> None:
    for type_, name in overrides.SUGGESTIONS:
        owners = [entry for entry in MADE.entries.values() if type_ in ("*", entry.type)]
        assert any(name in entry.params_by_name for entry in owners), (type_, name)


@pytest.mark.parametrize(
    "entry",
    [entry for entry in MODULES if any(param.suggestion is not None for param in entry.params)],
    ids=lambda entry: entry.type,
)
def test_a_layer_placed_by_hand_can_be_made_from_what_is_suggested(entry: Entry) -> None:
    filled = {param.name: 8 for param in entry.params if param.inferred and param.required}
    missing = [param for param in entry.params if param.required and not param.inferred and param.suggestion is None]
    if not missing:  # nn.Fold's output_size, say, only its person knows
        suggestions = {param.name: param.suggestion for param in entry.params if param.suggestion is not None}
        getattr(nn, entry.name)(**filled, **suggestions)
