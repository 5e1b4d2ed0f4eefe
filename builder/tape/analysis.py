"""Questions about gradients that need the model in hand: per sample, against finite differences, and against each other.

Every function takes a model, an objective (`objective(output, target)`, a scalar) and one batch, and leaves the model as
it was: weights, `.grad`, buffers and random numbers are what they were before.

>>> found = per_sample(model, nn.functional.cross_entropy, x, y)
>>> found.norms  # (batch, parameters)
"""

from __future__ import annotations

import copy
import itertools
import math
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.func import functional_call, grad_and_value, vmap
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.dropout import _DropoutNd

Objective = Callable[[Any, Tensor], Tensor]
Gradients = dict[str, Tensor | None]

CHUNK_BYTES = 256 * 2**20
"""Bytes of per-sample gradients that are in memory at once."""
STEP = torch.finfo(torch.float64).eps ** (1 / 3)
"""The step of a central difference in float64 at which rounding and truncation errors are alike: about 6e-6."""
RELATIVE_TOLERANCE, ABSOLUTE_TOLERANCE = 1e-5, 1e-8


class AnalysisError(Exception):
    """A question that has no answer for this model. `code`, the sentence, and what to do instead."""

    def __init__(self, code: str, message: str, fix: str = "") -> None:
        super().__init__(message)
        self.code, self.message, self.fix = code, message, fix


@dataclass(frozen=True)
class PerSample:
    """Gradient norms of each sample's own loss: `norms` (batch, parameters), `losses` (batch,), in the order of `names`."""

    names: list[str]
    norms: Tensor
    losses: Tensor
    method: str
    """"vmap": all at once by torch.func; "loop": one backward per sample."""
    notes: list[str]


@dataclass(frozen=True)
class Entry:
    """One element of a parameter: its gradient by autograd and by a central difference."""

    index: tuple[int, ...]
    value: float
    autograd: float
    difference: float
    agrees: bool
    kink: bool
    """The loss bends sharply here (a ReLU or a maximum changes sides): left and right differ, no derivative exists."""

    @property
    def error(self) -> float:
        """|autograd - difference| over the larger of the two; 0 when both are 0."""
        largest = max(abs(self.autograd), abs(self.difference))
        return abs(self.autograd - self.difference) / largest if largest else 0.0


@dataclass(frozen=True)
class Check:
    """The finite-difference check of one parameter, in float64 on a copy of the model."""

    name: str
    loss: float
    entries: list[Entry]
    notes: list[str]

    @property
    def agrees(self) -> bool:
        return all(entry.agrees or entry.kink for entry in self.entries)


def per_sample(
    model: nn.Module,
    objective: Objective,
    inputs: Tensor,
    target: Tensor,
    names: Sequence[str] | None = None,
    *,
    limit: float = math.inf,
) -> PerSample:
    """Gradient norms of every sample's own loss, by vmap(grad(functional_call)) or, where that cannot be, one by one.

    `inputs` (batch, …), `target` (batch, …); `names` of parameters, by default all that learn; `limit` in seconds.
    Errors: AnalysisError "batch-statistics" when samples see each other in the forward (BatchNorm while training);
    "unknown-parameter"; "too-slow"; "failed" with PyTorch's reason.
    """
    for path, module in model.named_modules():
        if isinstance(module, _BatchNorm) and (module.training or module.running_mean is None):
            raise AnalysisError(
                "batch-statistics",
                f"{path or 'the model'} ({type(module).__name__}) normalizes each sample by the statistics of its batch: "
                "a sample has no gradient of its own.",
                "Use GroupNorm or LayerNorm where a sample must have one.",
            )
    end = time.monotonic() + limit
    chosen = _chosen(model, names)
    rest = {n: p.detach() for n, p in model.named_parameters() if n not in chosen}
    notes = ["Dropout drew other units than in the training step."] if _drops(model) else []

    def loss_of(parameters: dict[str, Tensor], buffers: dict[str, Tensor], one: Tensor, wanted: Tensor) -> Tensor:
        output = functional_call(model, {**rest, **parameters, **buffers}, (one.unsqueeze(0),))
        return objective(output, wanted.unsqueeze(0))

    def norms_of(parameters: dict[str, Tensor], buffers: dict[str, Tensor], one: Tensor, wanted: Tensor) -> Any:
        gradients, loss = grad_and_value(loss_of)(parameters, buffers, one, wanted)
        return {name: gradient.norm() for name, gradient in gradients.items()}, loss.detach()

    size = max(1, sum(p.nbytes for p in chosen.values()))
    with _untouched(model):
        try:
            batched = vmap(
                norms_of, in_dims=(None, None, 0, 0), randomness="different", chunk_size=max(1, CHUNK_BYTES // size)
            )
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", "There is a performance drop")  # done sample by sample inside torch
                norms, losses = batched(chosen, _buffers(model), inputs, target)
            table = torch.stack([norms[name] for name in chosen], 1)  # (batch, parameters)
            method = "vmap"
        except (RuntimeError, NotImplementedError, ValueError) as error:
            reason = _first_sentence(error)
            notes.append(f"torch.func cannot do this model at once ({reason}): one backward per sample.")
            method = "loop"
            rows: list[Tensor] = []
            values: list[Tensor] = []
            for one, wanted in zip(inputs, target, strict=True):
                if time.monotonic() > end:
                    raise AnalysisError(
                        "too-slow", f"Only {len(rows)} of {len(inputs)} samples in {limit:g} s."
                    ) from error
                parameters = {name: p.detach().requires_grad_() for name, p in chosen.items()}
                try:
                    loss = loss_of(parameters, _buffers(model), one, wanted)
                    found = torch.autograd.grad(loss, list(parameters.values()), allow_unused=True)
                except (RuntimeError, ValueError) as failure:
                    raise AnalysisError(
                        "failed", f"The model does not take one sample alone: {_first_sentence(failure)}"
                    ) from failure
                rows.append(
                    torch.stack([one.new_zeros((), dtype=torch.float32) if g is None else g.norm() for g in found])
                )
                values.append(loss.detach())
            table, losses = torch.stack(rows), torch.stack(values)
        whole = objective(functional_call(model, {**_parameters(model), **_buffers(model)}, (inputs,)), target).detach()
    mean = losses.float().mean()
    if not _drops(model) and not torch.isclose(mean, whole.float(), rtol=1e-3, atol=1e-6):
        notes.append(
            f"The batch's loss ({float(whole):.4g}) is not the mean of its samples' losses ({float(mean):.4g})."
        )
    return PerSample(list(chosen), table.detach(), losses.detach(), method, notes)


def finite_difference(
    model: nn.Module,
    objective: Objective,
    inputs: Tensor,
    target: Tensor,
    name: str,
    *,
    entries: int = 8,
    seed: int = 0,
    limit: float = math.inf,
) -> Check:
    """Autograd against central differences, in float64 on a copy, for some elements of the parameter `name`.

    Half of the elements are those of largest gradient, half are drawn by `seed`; dropout draws the same units each time.
    `objective` must take float64. Errors: AnalysisError "unknown-parameter"; "failed" with PyTorch's reason; "too-slow".
    """
    _chosen(model, [name])
    end = time.monotonic() + limit
    with _untouched(model):
        double = copy.deepcopy(model).double()
        x = inputs.double() if inputs.is_floating_point() else inputs
        y = target.double() if target.is_floating_point() else target
        parameters = {n: p.detach() for n, p in double.named_parameters()}
        weight = parameters[name]
        buffers = _buffers(double)

        def loss_at(changed: Tensor) -> Tensor:
            torch.manual_seed(seed)
            values = {**parameters, name: changed, **{n: b.clone() for n, b in buffers.items()}}
            return objective(functional_call(double, values, (x,)), y)

        try:
            leaf = weight.clone().requires_grad_()
            loss = loss_at(leaf)
            found = torch.autograd.grad(loss, [leaf], allow_unused=True)[0] if loss.requires_grad else None
        except (RuntimeError, ValueError) as error:
            raise AnalysisError("failed", f"The model does not run in float64: {_first_sentence(error)}") from error
        gradient = torch.zeros_like(weight) if found is None else found
        notes = [] if found is not None else [f"The loss does not depend on {name}: autograd has no gradient for it."]
        base = float(loss.detach())
        rows: list[Entry] = []
        with torch.no_grad():
            for flat in _elements(gradient, entries, seed):
                if time.monotonic() > end:
                    if not rows:
                        raise AnalysisError("too-slow", f"Not one element in {limit:g} s.")
                    notes.append(f"Only {len(rows)} elements in {limit:g} s.")
                    break
                rows.append(_compare(loss_at, weight, gradient, flat, base))
    return Check(name, base, rows, notes)


def gradients_of_terms(
    model: nn.Module, terms: Mapping[str, Objective], inputs: Tensor, target: Tensor
) -> dict[str, Gradients]:
    """The gradient of each term of the loss, from one forward: {term: {parameter: gradient or None}}."""
    with _untouched(model):
        parameters = {name: p.detach().requires_grad_() for name, p in _chosen(model, None).items()}
        frozen = {n: p.detach() for n, p in model.named_parameters() if n not in parameters}
        output = functional_call(model, {**frozen, **parameters, **_buffers(model)}, (inputs,))
        found: dict[str, Gradients] = {}
        for term, objective in terms.items():
            values = torch.autograd.grad(
                objective(output, target), list(parameters.values()), retain_graph=True, allow_unused=True
            )
            found[term] = dict(zip(parameters, values, strict=True))
    return found


def gradients_of_parts(
    model: nn.Module, objective: Objective, inputs: Tensor, target: Tensor, parts: Mapping[str, Tensor]
) -> dict[str, Gradients]:
    """The gradient of each part of the batch alone: `parts` maps a name to indices of samples. BatchNorm sees that part only."""
    found: dict[str, Gradients] = {}
    for name, index in parts.items():
        found |= gradients_of_terms(model, {name: objective}, inputs[index], target[index])
    return found


def cosine(one: Gradients, other: Gradients, name: str | None = None) -> float:
    """Cosine between two gradients, of all parameters together or of `name`; NaN where one is zero or missing."""
    names = [name] if name is not None else [n for n in one if n in other]
    dot = left = right = 0.0
    for key in names:
        a, b = one[key], other[key]
        a_flat, b_flat = (None if t is None else t.detach().double().flatten() for t in (a, b))
        left += 0.0 if a_flat is None else float(a_flat @ a_flat)
        right += 0.0 if b_flat is None else float(b_flat @ b_flat)
        if a_flat is not None and b_flat is not None:
            dot += float(a_flat @ b_flat)
    return dot / math.sqrt(left * right) if left > 0 and right > 0 else math.nan


def cosines(gradients: Mapping[str, Gradients]) -> list[list[float]]:
    """Cosine of each gradient with each: a symmetric matrix in the mapping's order, 1 on its diagonal."""
    names = list(gradients)
    matrix = [[1.0] * len(names) for _ in names]
    for i, j in itertools.combinations(range(len(names)), 2):
        matrix[i][j] = matrix[j][i] = cosine(gradients[names[i]], gradients[names[j]])
    return matrix


def _compare(loss_at: Callable[[Tensor], Tensor], weight: Tensor, gradient: Tensor, flat: int, base: float) -> Entry:
    """One element: the loss a small step to either side."""
    value = float(weight.flatten()[flat])
    step = STEP * max(1.0, abs(value))
    sides = []
    for sign in (1, -1):
        moved = weight.clone()
        moved.view(-1)[flat] = value + sign * step
        sides.append((float(loss_at(moved)), float(moved.view(-1)[flat]) - value))
    (above, up), (below, down) = sides
    difference = (above - below) / (up - down)
    right, left = (above - base) / up, (below - base) / down
    autograd = float(gradient.flatten()[flat])
    largest = max(abs(autograd), abs(difference))
    agrees = abs(autograd - difference) <= RELATIVE_TOLERANCE * largest + ABSOLUTE_TOLERANCE * max(1.0, abs(base))
    between = min(left, right) - 1e-6 * largest <= autograd <= max(left, right) + 1e-6 * largest
    kink = not agrees and between and abs(right - left) > 1e-3 * max(abs(right), abs(left))
    index = tuple(int(i) for i in torch.unravel_index(torch.tensor(flat), weight.shape)) if weight.dim() else ()
    return Entry(index, value, autograd, difference, bool(agrees), bool(kink))


def _elements(gradient: Tensor, count: int, seed: int) -> list[int]:
    """Flat indices: the largest by magnitude, then others drawn at random; each once."""
    total = gradient.numel()
    largest = gradient.abs().flatten().topk(min(total, (count + 1) // 2)).indices.tolist()
    drawn = torch.randperm(total, generator=torch.Generator().manual_seed(seed))[: 2 * count].tolist()
    return list(dict.fromkeys([*largest, *drawn]))[: min(count, total)]


def _chosen(model: nn.Module, names: Sequence[str] | None) -> dict[str, Tensor]:
    """The named parameters that learn. Errors: AnalysisError."""
    known = {name: p for name, p in model.named_parameters() if p.requires_grad}
    if names is None:
        return {name: p.detach() for name, p in known.items()}
    for name in names:
        if name not in known:
            raise AnalysisError("unknown-parameter", f"There is no parameter {name!r} that learns.")
    return {name: known[name].detach() for name in names}


def _parameters(model: nn.Module) -> dict[str, Tensor]:
    return {name: p.detach() for name, p in model.named_parameters()}


def _buffers(model: nn.Module) -> dict[str, Tensor]:
    """Copies: what a forward writes into them is forgotten."""
    return {name: buffer.detach().clone() for name, buffer in model.named_buffers()}


def _drops(model: nn.Module) -> bool:
    return any(isinstance(m, _DropoutNd) and m.training and m.p > 0 for m in model.modules())


@contextmanager
def _untouched(model: nn.Module) -> Iterator[None]:
    """Random numbers drawn inside were never drawn."""
    devices = sorted({p.device.index or 0 for p in model.parameters() if p.device.type == "cuda"})
    with torch.random.fork_rng(devices=devices):
        yield


def _first_sentence(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].split(". ")[0].rstrip(".")[:160] if lines else type(error).__name__
