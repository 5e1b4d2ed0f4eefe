"""The facts of one observed run, in the order they happened. observe.py writes them; rules only read."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from builder.doctor.finding import Place

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Cut:
    """A call whose result left the autograd graph although an input was in it."""

    kind: str  # detach | data | no_grad | argmax | item | numpy | integer | rewrap | inference
    operation: str
    place: Place
    parameters: frozenset[int]
    """ids of the parameters whose gradient the cut takes away"""
    clock: int


@dataclass(frozen=True)
class LossCall:
    """A call of a loss function of torch.nn.functional, with what went in and what came out."""

    function: str
    place: Place
    input_shape: Shape
    target_shape: Shape
    input_dtype: str
    target_dtype: str
    input_maker: str
    """grad_fn of the input: "SoftmaxBackward0"; "" for a leaf or no graph"""
    input_range: tuple[float, float]
    target_range: tuple[float, float]
    input_rows_sum_to_one: bool
    options: dict[str, Any]
    value: float | None
    clock: int
    training: bool


@dataclass(frozen=True)
class SoftmaxCall:
    function: str
    place: Place
    shape: Shape
    dim: int | None
    clock: int


@dataclass(frozen=True)
class Broadcast:
    """A difference of an (N, 1) and an (N,) tensor, one of them in the graph: N × N numbers, seldom meant."""

    operation: str
    place: Place
    left: Shape
    right: Shape
    result: Shape
    clock: int


@dataclass(frozen=True)
class DropoutInEval:
    """A functional dropout that was active while its model was in eval mode."""

    place: Place
    function: str
    clock: int


@dataclass(frozen=True)
class NonFinite:
    """The first call that turned finite tensors into NaN or Inf, in forward or in backward."""

    phase: str  # data | forward | backward
    operation: str
    place: Place | None
    module: str
    what: str  # NaN | Inf
    inputs: dict[str, Any]
    clock: int


@dataclass(frozen=True)
class InPlace:
    """An in-place change of a tensor: its storage, the version it made, and the line."""

    operation: str
    place: Place
    storage: int
    version: int
    shape: Shape
    clock: int


@dataclass(frozen=True)
class Saver:
    """A node that saved a tensor for backward which was changed in place afterwards."""

    node: str
    attribute: str
    made_at: Place | None
    storage: int
    changes: tuple[InPlace, ...]
    shape: Shape
    module: str


@dataclass
class Backward:
    """One call of backward or autograd.grad."""

    index: int
    place: Place
    clock: int
    loss: float | None
    nodes: int
    old_nodes: int
    """nodes of this graph that were made before the previous backward"""
    new_nodes: int
    old_place: Place | None
    leaves: frozenset[int]
    grads_before: dict[int, float]
    """norm of every gradient that was there when backward began, by parameter id"""
    steps_before: int
    training_modules: dict[int, bool]
    accumulates: bool
    """backward() fills .grad; autograd.grad() does not"""
    requires_grad: bool = True
    error: str | None = None
    error_type: str | None = None
    savers: tuple[Saver, ...] = ()
    failed_node: str | None = None
    failed_place: Place | None = None
    grads_after: dict[int, float] = field(default_factory=dict)
    loss_cut: Cut | None = None
    loss_place: Place | None = None


@dataclass(frozen=True)
class OptimizerStep:
    place: Place
    clock: int
    optimizer: int
    kind: str
    parameters: int
    parameter_ids: frozenset[int]
    with_gradient: int
    """parameters whose .grad is a tensor with at least one number that is not zero"""
    gradient_norm: float
    backwards_before: int
    zeroed_since_backward: Place | None
    learning_rate: float


@dataclass(frozen=True)
class ZeroGrad:
    place: Place
    clock: int
    parameters: frozenset[int]


@dataclass
class ParameterFacts:
    """One parameter over the run."""

    id: int
    name: str
    module: str
    shape: Shape
    requires_grad: bool
    registered: bool
    owner_place: Place | None
    in_optimizer: bool = False
    gradients: int = 0
    """backward calls after which it had a gradient"""
    backwards: int = 0
    """accumulating backward calls that ended while it was known"""
    zero_gradients: int = 0
    norms: deque[float] = field(default_factory=lambda: deque(maxlen=512))
    first_value: int | None = None
    changed: bool = False


@dataclass
class ActivationFacts:
    """A ReLU-like output over the calls in training: how many of its units were zero for a whole batch."""

    name: str
    place: Place
    units: int
    calls: int = 0
    dead: list[float] = field(default_factory=list)


@dataclass
class ModuleFacts:
    """One root module (called from outside any other) over the run."""

    id: int
    class_name: str
    place: Place
    parameters: int
    mode_dependent: tuple[str, ...]
    """names of the Dropout and BatchNorm layers inside"""
    training_calls: int = 0
    eval_calls: int = 0
    eval_place: Place | None = None
    """where .eval() was called last"""
    parameter_ids: frozenset[int] = frozenset()
    plain_requires_grad: tuple[str, ...] = ()
    """modules on which somebody set the attribute requires_grad, which does nothing"""
    misspelt: tuple[tuple[str, str], ...] = ()
    """(parameter, attribute) pairs such as ("fc.weight", "require_grad")"""


@dataclass
class Ledger:
    """Everything that was seen."""

    cuts: list[Cut] = field(default_factory=list)
    losses: list[LossCall] = field(default_factory=list)
    softmaxes: list[SoftmaxCall] = field(default_factory=list)
    broadcasts: list[Broadcast] = field(default_factory=list)
    dropouts_in_eval: list[DropoutInEval] = field(default_factory=list)
    backwards: list[Backward] = field(default_factory=list)
    steps: list[OptimizerStep] = field(default_factory=list)
    zeroings: list[ZeroGrad] = field(default_factory=list)
    nonfinite: list[NonFinite] = field(default_factory=list)
    parameters: dict[int, ParameterFacts] = field(default_factory=dict)
    roots: dict[int, ModuleFacts] = field(default_factory=dict)
    activations: dict[str, ActivationFacts] = field(default_factory=dict)
    unregistered: dict[int, tuple[str, str, Place]] = field(default_factory=dict)
    """called modules that their root does not own: id → (class, root's class, place of the call)"""
    made_anew: dict[Place, int] = field(default_factory=dict)
    """places where a module was called that its model does not own and nobody had called before: in how many forwards"""
    growing_sums: dict[Place, int] = field(default_factory=dict)
    """sums kept over optimizer steps with their graph, and over how many steps"""
    optimizers: int = 0
    script_error: tuple[str, str, Place | None] | None = None
    """(type, message, place) of the exception that ended the script"""
    notes: list[str] = field(default_factory=list)
    """what could not be observed"""
