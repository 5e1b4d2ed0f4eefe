"""The command `analyse`: what needs the model and the present batch while a run stands still, as JSON."""

from __future__ import annotations

import copy
import math
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from builder.tape.analysis import (
    AnalysisError,
    Gradients,
    Objective,
    cosine,
    cosines,
    finite_difference,
    gradients_of_parts,
    per_sample,
)
from builder.train.error import TrainingError
from builder.train.tasks import make_plan

if TYPE_CHECKING:
    from builder.train.assembly import Assembled

Json = dict[str, Any]
LIMIT = 20.0
"""Seconds an analysis may take."""
MOST_CLASSES = 12


def analyse(parts: Assembled, arguments: Json) -> Json:
    """The answer to `kind`: "per_sample" {module}, "finite_difference" {parameter, entries, seed}, or "cosine" {}.

    Of the batch trained on last, with the weights as they are now; nothing of the run is changed. Errors:
    TrainingError code "no-batch" before the first step, "bad-arguments", and those of AnalysisError.
    """
    session = parts.session
    if session.input is None or session.target is None:
        raise TrainingError("no-batch", "There is no batch in hand yet.", "Do one step, then ask again.")
    kinds = {"per_sample": _per_sample, "finite_difference": _finite_difference, "cosine": _cosine}
    kind = arguments.get("kind")
    if kind not in kinds:
        raise TrainingError("bad-arguments", f"There is no analysis {kind!r}.", f"There are {', '.join(kinds)}.")
    try:
        answer = kinds[kind](parts, session.input, session.target, arguments)
    except AnalysisError as error:
        raise TrainingError(error.code, error.message, error.fix) from error
    return {"analysis": {"kind": kind, "step": session.step_number - 1, "batch": len(session.input), **answer}}


def _per_sample(parts: Assembled, inputs: Tensor, target: Tensor, arguments: Json) -> Json:
    """{names, norms [batch][parameters], losses [batch], targets [batch] or null, method, notes}."""
    model = parts.session.model
    module = arguments.get("module")
    names = [name for name, p in model.named_parameters() if p.requires_grad]
    if module is not None:
        names = [name for name in names if name == module or name.startswith(f"{module}.")]
        if not names:
            raise TrainingError("bad-arguments", f"{module} has no parameter that learns.", "Choose another layer.")
    found = per_sample(model, parts.session.objective, inputs, target, names, limit=LIMIT)
    labels = _labels(parts, target)
    return {
        "names": found.names,
        "norms": [[_finite(v) for v in row] for row in found.norms.double().cpu().tolist()],
        "losses": [_finite(v) for v in found.losses.double().cpu().tolist()],
        "targets": None if labels is None else [parts.prepared.table.classes[i] for i in labels.tolist()],
        "method": found.method,
        "notes": found.notes,
    }


def _finite_difference(parts: Assembled, inputs: Tensor, target: Tensor, arguments: Json) -> Json:
    """{parameter, loss, agrees, entries: [{index, value, autograd, difference, error, agrees, kink}], notes}."""
    entries = int(arguments.get("entries", 8))
    if not 1 <= entries <= 64:
        raise TrainingError("bad-arguments", f"{entries} elements: choose 1 to 64.")
    found = finite_difference(
        parts.session.model,
        _double_objective(parts, inputs),
        inputs,
        target,
        str(arguments.get("parameter")),
        entries=entries,
        seed=int(arguments.get("seed", 0)),
        limit=LIMIT,
    )
    return {
        "parameter": found.name,
        "loss": _finite(found.loss),
        "agrees": found.agrees,
        "notes": found.notes,
        "entries": [
            {
                "index": list(entry.index),
                "value": _finite(entry.value),
                "autograd": _finite(entry.autograd),
                "difference": _finite(entry.difference),
                "error": _finite(entry.error),
                "agrees": entry.agrees,
                "kink": entry.kink,
            }
            for entry in found.entries
        ],
    }


def _double_objective(parts: Assembled, inputs: Tensor) -> Objective:
    """The objective with the loss's own tensors (class weights) in float64."""
    loss = copy.deepcopy(parts.loss).double()
    batches = parts.session.batches
    raw = torch.from_numpy(parts.prepared.targets[parts.prepared.split.train[:2]]).to(batches.targets.device)
    model = parts.session.model
    training = model.training
    model.eval()
    try:
        with torch.no_grad():
            output = model(inputs[:2])
    finally:
        model.train(training)
    table = parts.prepared.table
    return make_plan(loss, table.task, len(table.classes), output, raw).objective


def _cosine(parts: Assembled, inputs: Tensor, target: Tensor, _arguments: Json) -> Json:
    """{names, matrix [n][n], parameters: {name: cosine of the two halves}, notes}; NaN is null.

    The gradients of the whole batch, its two halves, each class in it, and weight decay where the optimizer has one.
    """
    session = parts.session
    everything = torch.arange(len(inputs), device=inputs.device)
    pieces = {"whole batch": everything}
    if len(inputs) >= 2:
        pieces |= {"first half": everything[: len(inputs) // 2], "second half": everything[len(inputs) // 2 :]}
    labels = _labels(parts, target)
    least = 2 if any("BatchNorm" in type(m).__name__ for m in session.model.modules()) else 1
    notes = []
    if labels is not None:
        classes = parts.prepared.table.classes
        present = [i for i in range(len(classes)) if int((labels == i).sum()) >= least][:MOST_CLASSES]
        pieces |= {f"class {classes[i]}": (labels == i).nonzero().flatten().to(inputs.device) for i in present}
    if least == 2:
        notes.append("BatchNorm normalizes each part by its own statistics.")
    gradients = gradients_of_parts(session.model, session.objective, inputs, target, pieces)
    decay = _decay(parts)
    if decay:
        gradients["weight decay"] = decay
    halves = ("first half", "second half")
    return {
        "names": list(gradients),
        "matrix": [[_finite(v) for v in row] for row in cosines(gradients)],
        "parameters": {
            name: _finite(cosine(gradients[halves[0]], gradients[halves[1]], name)) for name in gradients["whole batch"]
        }
        if halves[0] in gradients
        else {},
        "notes": notes,
    }


def _decay(parts: Assembled) -> Gradients | None:
    """The gradient of the penalty that weight decay stands for: decay times weight."""
    strength = {
        id(p): group.get("weight_decay", 0) for group in parts.session.optimizer.param_groups for p in group["params"]
    }
    if not any(strength.values()):
        return None
    named = parts.session.model.named_parameters()
    return {name: p.detach() * strength.get(id(p), 0) for name, p in named if p.requires_grad}


def _labels(parts: Assembled, target: Tensor) -> Tensor | None:
    """The class of each sample `(batch,)`, on the CPU; None when there are no classes."""
    if parts.plan.task != "classification" or not parts.prepared.table.classes:
        return None
    actual = parts.plan.actual(target).detach().cpu()
    return actual.long() if actual.dim() == 1 and len(actual) == len(target) else None


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
