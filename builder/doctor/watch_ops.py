"""Sees every call of torch's API while the script runs, and writes what matters of it into the ledger.

Hard here: the watcher stands inside the user's computation. It may not change a number, add a node to the graph,
or raise; what it cannot look at it leaves out.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import torch
from torch.overrides import TorchFunctionMode
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.ledger import (
    ActivationFacts,
    Broadcast,
    Cut,
    DropoutInEval,
    InPlace,
    Ledger,
    LossCall,
    NonFinite,
    SoftmaxCall,
)
from builder.doctor.places import current_place, inside_of
from builder.doctor.watch_layout import LayoutWatcher

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

LOSSES = {
    "cross_entropy", "nll_loss", "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "binary_cross_entropy",
    "binary_cross_entropy_with_logits", "kl_div", "multi_margin_loss", "hinge_embedding_loss",
}  # fmt: skip
SOFTMAXES = {"softmax", "log_softmax", "softmin"}
RELUS = {"relu", "relu_", "relu6"}
DROPOUTS = {"dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout", "feature_alpha_dropout"}
ADDS = {"add", "add_", "__add__", "__iadd__", "__radd__"}
DIFFERENCES = {"sub", "__sub__", "__rsub__", "rsub", "__isub__"}
CHOOSERS = {"max", "min", "topk", "sort", "median", "mode", "kthvalue", "cummax", "cummin"}
"""They return values, which have a gradient, and indices, which have none."""
DRAWS = {"normal", "bernoulli", "multinomial", "poisson", "binomial", "_standard_gamma", "_sample_dirichlet"}
RESHAPING = ("Squeeze", "Unsqueeze", "View", "UnsafeView", "ReshapeAlias", "Expand", "Permute", "Transpose", "TBackward",
             "ToCopy", "Clone", "Alias", "Slice", "Select")  # fmt: skip
"""Nodes that hand on the numbers of their input."""
INDEXERS = {"argmax", "argmin", "argsort", "searchsorted", "bucketize", "multinomial", "bernoulli"}
TO_NUMBER = {"item", "tolist", "__float__", "__int__", "__index__", "__bool__"}
TO_ARRAY = {"numpy", "__array__"}
REWRAPS = {"tensor", "as_tensor", "FloatTensor", "Tensor", "asarray", "from_numpy"}
MEANT_TO_BE_INFINITE = {"masked_fill", "masked_fill_", "full", "full_like", "new_full", "fill_", "tensor", "where",
                        "empty", "empty_like", "new_empty", "log_softmax", "__setitem__", "triu", "tril", "zeros_like",
                        "as_tensor", "from_numpy", "to", "view", "reshape", "expand", "__getitem__"}  # fmt: skip
SMALL_ENOUGH_TO_CHECK = 4_000_000
"""Tensors with more numbers are not searched for NaN."""
PLACES_EACH = 8
"""How often one cut at one line is written down."""


@lru_cache(maxsize=8192)
def name_of(func: Callable[..., Any]) -> str:
    name = getattr(func, "__name__", "")
    if name in ("__get__", "__set__", "__delete__"):
        owner = getattr(func, "__self__", None)
        return f"{getattr(owner, '__name__', '')}.{name}"
    return name


def tensors_in(value: Any, depth: int = 3) -> Iterator[torch.Tensor]:
    if isinstance(value, torch.Tensor):
        yield value
    elif depth and isinstance(value, list | tuple):
        for item in value:
            yield from tensors_in(item, depth - 1)
    elif depth and isinstance(value, dict):
        for item in value.values():
            yield from tensors_in(item, depth - 1)


def plain(tensor: torch.Tensor) -> bool:
    """Whether its numbers can be read here: not fake, not wrapped by vmap or grad, not quantised or sparse."""
    return (
        tensor.layout is torch.strided
        and tensor.device.type != "meta"
        and not torch._C._functorch.is_functorch_wrapped_tensor(tensor)
        and type(tensor) in (torch.Tensor, torch.nn.Parameter)
    )


def finite(tensor: torch.Tensor) -> bool | None:
    """True, False, or None where it cannot be told."""
    if not tensor.is_floating_point() or not plain(tensor) or not 0 < tensor.numel() <= SMALL_ENOUGH_TO_CHECK:
        return None
    return bool(torch.isfinite(tensor.detach()).all())


def span(tensor: torch.Tensor) -> tuple[float, float]:
    """Least and greatest number; (nan, nan) where it cannot be told."""
    if not plain(tensor) or tensor.numel() == 0 or tensor.is_complex():
        return (math.nan, math.nan)
    low, high = torch.aminmax(tensor.detach())
    return (float(low), float(high))


class OpWatcher(TorchFunctionMode):
    """Writes cuts, losses, softmaxes, in-place changes, dead activations and the first NaN into the ledger."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        super().__init__()
        self.ledger = ledger
        self.modules = modules
        self.clock = 0
        self.changes: deque[InPlace] = deque(maxlen=8192)
        self.cut_of: Any = WeakIdKeyDictionary()
        self.sum_of: Any = WeakIdKeyDictionary()
        self.known_cuts: dict[tuple[str, Place], list[Cut]] = {}
        self.layout = LayoutWatcher(ledger, modules)
        self.filled: dict[int, Place] = modules.filled
        self.last_number: Cut | None = None
        self.last_cut: Cut | None = None
        self.found: set[tuple[str, str]] = set()

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Any,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        kwargs = kwargs or {}
        name = name_of(func)
        if name.endswith(("__get__", "__set__", "__delete__")) and name not in (
            "data.__get__",
            "grad.__get__",
        ):
            return func(*args, **kwargs)
        self.clock += 1
        before = None
        try:
            before = self._before(name, args, kwargs)
        except Exception as error:
            self._note(name, error)
        result = func(*args, **kwargs)
        try:
            self._after(name, args, kwargs, result, before)
        except Exception as error:
            self._note(name, error)
        return result

    def _note(self, name: str, error: Exception) -> None:
        text = f"{name} could not be observed: {type(error).__name__}"
        if text not in self.ledger.notes and len(self.ledger.notes) < 50:
            self.ledger.notes.append(text)

    # ---- before the call -------------------------------------------------------------------------------------

    def _before(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if name in LOSSES and len(args) + len(kwargs) >= 2:
            return self._loss_facts(name, args, kwargs)
        if self.ledger_wants_nonfinite():
            return [finite(t) for t in tensors_in((args, kwargs))]
        return None

    def ledger_wants_nonfinite(self) -> bool:
        return ("forward", "NaN") not in self.found

    def _loss_facts(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> LossCall | None:
        value = kwargs.get("input", args[0] if args else None)
        target = kwargs.get("target", args[1] if len(args) > 1 else args[0] if "input" in kwargs and args else None)
        place = current_place()
        if not isinstance(value, torch.Tensor) or not isinstance(target, torch.Tensor) or place is None:
            return None
        rows = False
        if value.dim() == 2 and value.shape[1] > 1 and value.is_floating_point() and plain(value):
            with torch.no_grad():
                data = value.detach()
                rows = bool(((data.sum(1) - 1).abs() < 1e-3).all() and (data >= 0).all())
        made = maker(value)
        return LossCall(
            function=name,
            place=place,
            input_shape=tuple(value.shape),
            target_shape=tuple(target.shape),
            input_dtype=str(value.dtype).removeprefix("torch."),
            target_dtype=str(target.dtype).removeprefix("torch."),
            input_maker=type(made).__name__ if made is not None else "",
            input_made_at=made.metadata.get("doctor", (None, None))[1] if made is not None else None,
            input_range=span(value),
            target_range=span(target),
            input_rows_sum_to_one=rows,
            options={k: v for k, v in kwargs.items() if isinstance(v, str | int | float | bool)},
            value=None,
            clock=self.clock,
            training=torch.is_grad_enabled(),
        )

    # ---- after the call --------------------------------------------------------------------------------------

    def _after(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any, before: Any) -> None:
        inputs = list(tensors_in((args, kwargs)))
        outputs = list(tensors_in(result)) if name != "data.__get__" else [result]
        place: Place | None = None
        if isinstance(before, LossCall) and len(self.ledger.losses) < 20_000:
            self.ledger.losses.append(before)
        for output in outputs:
            if output.grad_fn is not None:
                place = place or current_place()
                self._attribute(output.grad_fn, name, place)
        self.layout.see(name, args, kwargs, inputs, outputs)
        if name == "grad.__get__" and result is None and inputs and not inputs[0].is_leaf:
            self._non_leaf(inputs[0])
        if name in SOFTMAXES and inputs:
            self._softmax(name, args, kwargs, inputs[0])
        if name in DROPOUTS:
            self._dropout(name, args, kwargs)
        if name in RELUS and outputs and torch.is_grad_enabled() and outputs[0].requires_grad:
            self._activation(name, outputs[0])
        if self._changes_in_place(name, kwargs) and inputs:
            self._in_place(name, kwargs.get("out", inputs[0]))
        if name in DIFFERENCES and len(inputs) == 2 and outputs:
            self._broadcast(name, inputs, outputs[0])
        if name in ADDS and outputs and outputs[0].numel() == 1 and outputs[0].grad_fn is not None:
            self._growing_sum(inputs, outputs[0])
        self._cuts(name, inputs, outputs, result)
        if isinstance(before, list):
            self._nonfinite(name, inputs, outputs, before)

    def _attribute(self, node: Any, operation: str, place: Place | None) -> None:
        """Marks every node this call made with its operation, line, module and time."""
        mark = (operation, place, self.modules.path(), self.clock)
        stack = [node]
        while stack:
            node = stack.pop()
            metadata = node.metadata
            if "doctor" in metadata or hasattr(node, "variable"):
                continue
            metadata["doctor"] = mark
            stack.extend(next_node for next_node, _ in node.next_functions if next_node is not None)

    def _softmax(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], value: torch.Tensor) -> None:
        dim = kwargs.get("dim", next((a for a in args[1:] if isinstance(a, int)), None))
        place = current_place()
        if place is not None and len(self.ledger.softmaxes) < 5_000:
            self.ledger.softmaxes.append(SoftmaxCall(name, place, tuple(value.shape), dim, self.clock))

    def _dropout(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        active = kwargs.get("training", args[2] if len(args) > 2 else True)
        rate = kwargs.get("p", args[1] if len(args) > 1 else 0.5)
        place = current_place()
        seldom = len(self.ledger.dropouts_in_eval) < 100
        if active and rate and place is not None and seldom and self.modules.functional_in_eval():
            self.ledger.dropouts_in_eval.append(DropoutInEval(place, name, self.clock))

    def _activation(self, name: str, output: torch.Tensor) -> None:
        place = current_place()
        if place is None or output.dim() < 2 or output.shape[0] < 2 or not plain(output):
            return
        data = output.detach()
        units = data.shape[1] if data.dim() == 4 else data.shape[-1]
        others = [d for d in range(data.dim()) if d != (1 if data.dim() == 4 else data.dim() - 1)]
        dead = float((data.amax(others) <= 0).float().mean())
        key = f"{self.modules.path()}|{place}"
        facts = self.ledger.activations.setdefault(
            key, ActivationFacts(name=self.modules.path() or name, place=place, units=int(units))
        )
        facts.calls += 1
        if len(facts.dead) < 10_000:
            facts.dead.append(dead)

    @staticmethod
    def _changes_in_place(name: str, kwargs: dict[str, Any]) -> bool:
        if name.startswith(("_foreach", "_fused")):
            return False
        inplace = name.endswith("_") and not name.endswith("__")
        operator = name.startswith("__i") and name not in ("__index__", "__invert__", "__int__", "__init__")
        return (
            inplace
            or operator
            or name == "__setitem__"
            or kwargs.get("out") is not None
            or kwargs.get("inplace") is True
        )

    def _in_place(self, name: str, tensor: Any) -> None:
        place = current_place()
        if isinstance(tensor, torch.Tensor) and place is not None and plain(tensor) and not tensor.is_inference():
            self.changed(name, tensor, place)
            if name in ("fill_", "zero_") and tensor.dim() >= 2 and len(self.filled) < 4096:
                self.filled[tensor.untyped_storage().data_ptr()] = place

    def _non_leaf(self, tensor: torch.Tensor) -> None:
        place = current_place()
        if place is not None and not tensor.retains_grad and len(self.ledger.non_leaf_reads) < 100:
            node: Any = tensor.grad_fn
            made = node.metadata.get("doctor", (None, None))[1] if node is not None else None
            self.ledger.non_leaf_reads.append((place, made))

    def changed(self, name: str, tensor: torch.Tensor, place: Place) -> None:
        """Notes that `tensor` was just changed in place."""
        storage = tensor.untyped_storage().data_ptr()
        self.changes.append(InPlace(name, place, storage, tensor._version, tuple(tensor.shape), self.clock))

    def _broadcast(self, name: str, inputs: list[torch.Tensor], output: torch.Tensor) -> None:
        left, right = inputs
        if left.requires_grad == right.requires_grad or left.shape == right.shape:
            return
        shapes = sorted([tuple(left.shape), tuple(right.shape)], key=len)
        if len(shapes[0]) == 1 and shapes[0][0] > 1 and shapes[1] == (shapes[0][0], 1):
            place = current_place()
            if place is not None and len(self.ledger.broadcasts) < 1_000:
                self.ledger.broadcasts.append(
                    Broadcast(name, place, tuple(left.shape), tuple(right.shape), tuple(output.shape), self.clock)
                )

    def _growing_sum(self, inputs: list[torch.Tensor], output: torch.Tensor) -> None:
        place = current_place()
        if place is None:
            return
        steps = len(self.ledger.steps)
        first = steps
        for tensor in inputs:
            known = self.sum_of.get(tensor)
            if known is not None and known[0] == place:
                first = min(first, known[1])
        self.sum_of[output] = (place, first)
        if steps > first:
            self.ledger.growing_sums[place] = max(self.ledger.growing_sums.get(place, 0), steps - first)

    # ---- where the graph is left -----------------------------------------------------------------------------

    def _cuts(
        self,
        name: str,
        inputs: list[torch.Tensor],
        outputs: list[torch.Tensor],
        result: Any,
    ) -> None:
        attached = [t for t in inputs if t.requires_grad]
        if not attached:
            self._pass_on(name, inputs, outputs)
            return
        kind = self._kind_of_cut(name, outputs, result)
        if kind is None:
            return
        place = current_place()
        if place is None:
            return
        cut = self._cut(kind, name, place, attached)
        self.last_cut = cut
        for output in outputs:
            if not output.requires_grad or kind == "rewrap":
                self.cut_of[output] = cut
        if kind in ("item", "numpy"):
            self.last_number = cut

    @staticmethod
    def _kind_of_cut(name: str, outputs: list[torch.Tensor], result: Any) -> str | None:
        if name in TO_NUMBER or (isinstance(result, int | float) and name in TO_NUMBER):
            return "item"
        if name in TO_ARRAY:
            return "numpy"
        if name in REWRAPS and outputs and all(o.grad_fn is None for o in outputs):
            return "rewrap"
        if name in CHOOSERS and len(outputs) == 2 and not outputs[1].requires_grad and outputs[0].requires_grad:
            return "argmax"
        if not outputs or any(o.requires_grad for o in outputs):
            return None
        if name in ("detach", "detach_"):
            return "detach"
        if name == "data.__get__":
            return "data"
        if name in INDEXERS:
            return "argmax"
        if torch.is_inference_mode_enabled():
            return "inference"
        if not torch.is_grad_enabled():
            return "sample" if name in DRAWS or inside_of("distributions", "sample") else "no_grad"
        if not any(o.is_floating_point() or o.is_complex() for o in outputs):
            return "integer"
        return None

    def _cut(self, kind: str, name: str, place: Place, attached: list[torch.Tensor]) -> Cut:
        known = self.known_cuts.setdefault((kind, place), [])
        if len(known) >= PLACES_EACH:
            return known[-1]
        parameters: set[int] = set()
        for tensor in attached:
            parameters |= leaves_of(tensor)
        cut = Cut(kind, name, place, frozenset(parameters), self.clock)
        known.append(cut)
        self.ledger.cuts.append(cut)
        return cut

    def _pass_on(self, name: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor]) -> None:
        """What is computed from a cut-off tensor stays cut off, by the same line."""
        tag = next((self.cut_of[t] for t in inputs if t in self.cut_of), None)
        if tag is None and name in REWRAPS and self.last_number is not None:
            tag = self.last_number
        if tag is not None:
            for output in outputs:
                if output not in self.cut_of:
                    self.cut_of[output] = tag
            if name in TO_NUMBER | TO_ARRAY:
                self.last_number = tag

    # ---- the first NaN -----------------------------------------------------------------------------------------

    def _nonfinite(
        self, name: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor], before: list[bool | None]
    ) -> None:
        if any(state is False for state in before):
            self._from_data(name, inputs, before)
            return
        if name in MEANT_TO_BE_INFINITE:
            return
        for output in outputs:
            if finite(output) is False:
                what = "NaN" if bool(torch.isnan(output.detach()).any()) else "Inf"
                if ("forward", what) in self.found:
                    return
                self.found.add(("forward", what))
                facts = {
                    f"input {i}": f"{tuple(t.shape)} in [{span(t)[0]:.4g}, {span(t)[1]:.4g}]"
                    for i, t in enumerate(inputs[:3])
                }
                self.ledger.nonfinite.append(
                    NonFinite("forward", name, current_place(), self.modules.path(), what, facts, self.clock)
                )
                return

    def _from_data(self, name: str, inputs: list[torch.Tensor], before: list[bool | None]) -> None:
        """A NaN that no observed call made came in with the data."""
        if self.found:
            return
        for tensor, state in zip(inputs, before, strict=False):
            if state is False and not tensor.requires_grad and bool(torch.isnan(tensor.detach()).any()):
                self.found.add(("data", "NaN"))
                count = int(torch.isnan(tensor.detach()).sum())
                facts = {"tensor": str(tuple(tensor.shape)), "NaN values": count}
                self.ledger.nonfinite.append(
                    NonFinite("data", name, current_place(), self.modules.path(), "NaN", facts, self.clock)
                )
                return


def maker(tensor: torch.Tensor) -> Any:
    """The node that computed the numbers of `tensor`: its grad_fn, or the first one behind reshaping and casts."""
    node = tensor.grad_fn
    while node is not None and type(node).__name__.startswith(RESHAPING) and node.next_functions[0][0] is not None:
        node = node.next_functions[0][0]
    return node


def leaves_of(tensor: torch.Tensor, bound: int = 20_000) -> set[int]:
    """Ids of the leaf tensors that `tensor` was computed from."""
    if tensor.grad_fn is None:
        return {id(tensor)} if tensor.requires_grad else set()
    seen: set[Any] = set()
    found: set[int] = set()
    stack: list[Any] = [tensor.grad_fn]
    while stack and len(seen) < bound:
        node = stack.pop()
        if node is None or node in seen:
            continue
        seen.add(node)
        variable = getattr(node, "variable", None)
        if variable is not None:
            found.add(id(variable))
        stack.extend(n for n, _ in node.next_functions)
    return found
