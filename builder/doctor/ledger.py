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
    passes: set[int] = field(default_factory=set, compare=False)
    """the backward passes whose graph a result of this cut went into: number of each, at most 200"""


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
    """grad_fn of the input behind reshaping: "SoftmaxBackward0"; "" for a leaf or no graph"""
    input_made_at: Place | None
    """the line of that grad_fn"""
    input_range: tuple[float, float]
    target_range: tuple[float, float]
    input_bounds: tuple[float, float]
    """what the last activation of the input can give: (-1, 1) for tanh; infinite where nothing bounds it"""
    target_beyond: float
    """share of the targets outside of `input_bounds`"""
    input_rows_sum_to_one: bool
    softmax_inside: bool
    """the input is the log_softmax of a softmax"""
    softmax_beside: int | None
    """the dimension of the input over which its log_softmax ran, where it is not that of the classes"""
    swapped: bool
    """the target is in the graph, and the input is not and looks like a target: nothing but 0 and 1, or probabilities
    where logarithms of them are expected"""
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
    """A difference or product of an (N, 1) and an (N,) tensor, one of them in the graph: N × N numbers, seldom meant."""

    operation: str
    place: Place
    left: Shape
    right: Shape
    result: Shape
    clock: int


@dataclass(frozen=True)
class NewTensorCall:
    """A call that gives a new tensor where people expect a change of the one it is called on: p.clamp(-1, 1)."""

    operation: str
    place: Place


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
    largest: float = 0.0
    """magnitude of what went into it in forward"""


@dataclass(frozen=True)
class ZeroMaker:
    """A node that got a gradient in backward and handed on exact zeros."""

    node: str
    operation: str
    place: Place | None
    shape: Shape
    """of what it made in forward"""
    softmax_dim: int | None
    """over which its softmax ran, from 0; None for other nodes"""
    parameters: frozenset[int]
    """ids of the parameters behind the zeros"""
    look: int
    """in which of the passes that were looked at, from 0"""
    picked_at: Place | None = None
    """the line that picked a part of its result, by an index or a slice; None where there is none close by"""


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


@dataclass(frozen=True)
class OptimizerMade:
    """One optimizer as it was made."""

    place: Place
    kind: str
    parameter_ids: frozenset[int]
    optimizer: int
    clock: int


@dataclass(frozen=True)
class Clip:
    """One call of clip_grad_norm_ or clip_grad_value_."""

    function: str
    place: Place
    clock: int
    after_backward: bool
    """whether a backward() ran between the optimizer step before it and this call"""
    spent: bool = False
    """it was given an iterator that an optimizer or an earlier call had used up: no parameter was left"""
    scale: float = 1.0
    """by what a GradScaler still had the gradients multiplied; 1 where that is not sure"""
    limit: float | None = None
    """max_norm or clip_value"""


@dataclass
class DataChange:
    """A write through `.data` into a tensor that a node had saved, and that differed when backward ran."""

    operation: str
    place: Place
    node: str
    attribute: str
    saved_at: Place | None
    shape: Shape
    passes: set[int] = field(default_factory=set)
    """numbers of the backward passes that used it"""


@dataclass
class Draw:
    """A sample() of a distribution whose divergence from a prior goes into the loss, too."""

    place: Place
    divergence_at: Place
    parameters: frozenset[int]
    """ids of those that made the distribution"""
    starved: int = 0
    """backward passes in which nothing but the divergence leads to them"""
    fed: int = 0
    """other backward passes"""


@dataclass(frozen=True)
class StaleState:
    """A state_dict() that was loaded into its own model after training had moved both, for they are one memory."""

    taken_at: Place
    loaded_at: Place
    model: str
    steps: int
    """optimizer steps between the two"""
    parameters: int


@dataclass(frozen=True)
class UnloadedState:
    """A load_state_dict(strict=False) after which no tensor of the model had a new value: no name fitted."""

    place: Place
    model: str
    expected: tuple[str, ...]
    given: tuple[str, ...]


@dataclass(frozen=True)
class Reshape:
    """A view or reshape that only gives the sizes of a tensor another order."""

    operation: str
    place: Place
    before: Shape
    after: Shape
    clock: int
    of: str = ""
    """what is known of the tensor: "h_n of nn.LSTM", "scores"; "" where only its sizes tell"""


@dataclass(frozen=True)
class LayoutUse:
    """The output of a layer whose first dimension is time (or batch), reduced or indexed as if it were the other."""

    module: str
    place: Place
    """of the call of the layer"""
    used_at: Place
    batch_first: bool
    what: str
    index: int | None
    shape: Shape


@dataclass(frozen=True)
class InvertedMask:
    """A call of attention whose mask leaves out what was to be seen."""

    function: str
    argument: str  # attn_mask | key_padding_mask
    place: Place
    shape: Shape


@dataclass(frozen=True)
class Hoard:
    """A list or dict that holds losses or outputs with their graph, of so many optimizer steps at one time."""

    place: Place
    """the line that puts them in; where it could not be told, the line that makes them"""
    steps: int
    losses: bool
    """one number each; otherwise outputs of a model"""


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
    made_once: frozenset[int]
    """leaf tensors behind the old nodes, where those were made before any model ran, at lines that have not run again"""
    leaves: frozenset[int]
    grads_before: dict[int, float]
    """norm of every gradient that was there when backward began, by parameter id"""
    steps_before: int
    training_modules: dict[int, bool]
    accumulates: bool
    """backward() fills .grad; autograd.grad() does not"""
    requires_grad: bool = True
    in_step: bool = False
    """it ran inside of an optimizer's step(), as a closure"""
    hooked: bool = False
    """some parameter has a hook, which may have used the gradient"""
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
    made_at: Place | None = None
    """where the module that owns it was made"""
    held: str = ""
    """how an attribute holds it that is not registered: "a plain tensor", "a Python list"; "" otherwise"""
    equal_units: bool = False
    """all units of this weight began alike and have moved together"""
    filled_at: Place | None = None
    """where its numbers were set, or where its layer was made"""
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
    """where .eval() was called last, on it or on a module around it"""
    idle: tuple[str, ...] = ()
    """its Dropout and BatchNorm layers that eval mode kept from their work at every call; () where any did some"""
    parameter_ids: frozenset[int] = frozenset()
    plain_requires_grad: tuple[tuple[str, Place | None], ...] = ()
    """modules on which somebody set the attribute requires_grad, which does nothing, and the line"""
    batch_softmax: Place | None = None
    """where a softmax over dim 0 made the output, although dim 0 of the output is that of the input"""
    misspelt: tuple[tuple[str, str], ...] = ()
    """(parameter, attribute) pairs such as ("fc.weight", "require_grad")"""


@dataclass
class LeafHistory:
    """A leaf tensor that backward filled while there was no optimizer."""

    place: Place
    """of the first of these backward passes"""
    passes: int = 0
    kept: int = 0
    """how many of those after the first began with the gradient that the one before had left"""
    moved: int = 0
    """and how many with other values of the leaf"""
    norm: float = 0.0
    """of its gradient after the last one"""
    value: int = 0
    """fingerprint of the leaf itself then"""


@dataclass
class Ledger:
    """Everything that was seen."""

    cuts: list[Cut] = field(default_factory=list)
    losses: list[LossCall] = field(default_factory=list)
    softmaxes: list[SoftmaxCall] = field(default_factory=list)
    broadcasts: list[Broadcast] = field(default_factory=list)
    new_tensor_calls: dict[NewTensorCall, int] = field(default_factory=dict)
    """how often each ran"""
    on_parameters: set[Place] = field(default_factory=set)
    """lines outside of any model that compute with a parameter or its .data"""
    dropouts_in_eval: list[DropoutInEval] = field(default_factory=list)
    backwards: list[Backward] = field(default_factory=list)
    steps: list[OptimizerStep] = field(default_factory=list)
    zeroings: list[ZeroGrad] = field(default_factory=list)
    nonfinite: list[NonFinite] = field(default_factory=list)
    zero_makers: list[ZeroMaker] = field(default_factory=list)
    parameters: dict[int, ParameterFacts] = field(default_factory=dict)
    leaves: list[LeafHistory] = field(default_factory=list)
    roots: dict[int, ModuleFacts] = field(default_factory=dict)
    activations: dict[str, ActivationFacts] = field(default_factory=dict)
    unregistered: dict[int, tuple[str, str, Place, Place | None]] = field(default_factory=dict)
    """called modules that their root does not own: id → (class, root's class, place of the call, where it was made)"""
    parameters_made: dict[Place, int] = field(default_factory=dict)
    """places inside forward where a new nn.Parameter was made: in how many forwards"""
    optimizers_made: list[OptimizerMade] = field(default_factory=list)
    modules_replaced: dict[int, Place] = field(default_factory=dict)
    """submodules assigned to a module after an optimizer was made: id → line"""
    clips: list[Clip] = field(default_factory=list)
    clips_scaled: list[Clip] = field(default_factory=list)
    """those that changed scaled gradients which then were divided by the scale, most often in GradScaler.step()"""
    data_changes: dict[tuple[Place, Place | None], DataChange] = field(default_factory=dict)
    """by the line of the write and the line of the node that had saved the tensor"""
    draws: dict[Place, Draw] = field(default_factory=dict)
    """by the line of the sample()"""
    scored_draws: set[Place] = field(default_factory=set)
    """lines of a sample() of which log_prob() was asked"""
    stale_states: list[StaleState] = field(default_factory=list)
    unloaded_states: list[UnloadedState] = field(default_factory=list)
    gradient_reads: list[int] = field(default_factory=list)
    """clock of every read of some .grad by other code than torch's own"""
    copies: dict[int, int] = field(default_factory=dict)
    """parameters made as copies of another model's (deepcopy, load_state_dict of its state): id → id of that one"""
    reshapes: list[Reshape] = field(default_factory=list)
    layouts: list[LayoutUse] = field(default_factory=list)
    inverted_masks: list[InvertedMask] = field(default_factory=list)
    batch_softmaxes: dict[Place, Shape] = field(default_factory=dict)
    """softmaxes over dim 0 of a batched matrix product"""
    early_schedules: list[tuple[Place, int]] = field(default_factory=list)
    """scheduler.step() calls before any optimizer.step(): line, and how many backward passes there were"""
    scheduled_at: dict[int, Place] = field(default_factory=dict)
    """id of an optimizer → the last line that called step() of a scheduler of it"""
    non_leaf_reads: list[tuple[Place, Place | None]] = field(default_factory=list)
    """reads of .grad of a tensor that is no leaf: line, and the line that made the tensor"""
    made_anew: dict[Place, int] = field(default_factory=dict)
    """places where a module was called that was made in the same forward and never called again: in how many forwards"""
    withheld: dict[Place, tuple[str, set[int]]] = field(default_factory=dict)
    """backward() of a custom autograd.Function that gave None for an input that needs a gradient, the line it returns
    at → (the function's name, ids of the parameters behind those inputs)"""
    growing_sums: dict[Place, int] = field(default_factory=dict)
    """sums kept over optimizer steps with their graph, and over how many steps"""
    hoards: dict[Place, Hoard] = field(default_factory=dict)
    """lists and dicts that hold the graphs of many steps, as they were when last looked at"""
    optimizers: int = 0
    script_error: tuple[str, str, Place | None] | None = None
    """(type, message, place) of the exception that ended the script"""
    notes: list[str] = field(default_factory=list)
    """what could not be observed"""
