"""From a run directory to a session that is ready to train: everything that can be wrong is found here, before step 0."""

from __future__ import annotations

import copy
import json
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import lr_scheduler

from builder.data.batches import Batches
from builder.data.prepare import Prepared, prepare
from builder.store.home import write_private
from builder.train.criterion import Interval, make_loss, make_optimizer, make_scheduler
from builder.train.devices import choose, choose_threads, explain_mismatch
from builder.train.error import TrainingError
from builder.train.session import Session
from builder.train.settings import RunSettings
from builder.train.tasks import Plan, check_objective, make_plan, shape_of
from builder.train.validation import Held


@dataclass
class Assembled:
    """All parts of a run. `validation` and `test` may be empty."""

    settings: RunSettings
    prepared: Prepared
    device: torch.device
    session: Session
    loss: nn.Module
    plan: Plan
    scheduler: lr_scheduler.LRScheduler | None
    interval: Interval
    validation: Held
    test: Held
    threads: int


def read_settings(run_dir: Path) -> RunSettings:
    """Errors: TrainingError when settings.json is not valid, with pydantic's words."""
    try:
        return RunSettings.model_validate_json((run_dir / "settings.json").read_bytes())
    except ValueError as error:
        raise TrainingError("settings", "The run's settings are not valid.", str(error), str(error)) from error


def ensure_source(run_dir: Path, settings: RunSettings) -> Path:
    """RUN_DIR/model.py, emitted from the document when it is not there yet.

    Errors: TrainingError code "model" when there is no document, or one with errors.
    """
    path = run_dir / "model.py"
    if path.is_file():
        return path
    if settings.model is None:
        raise TrainingError("model", "The run has no model.", "Save the project again.")
    from builder.code.emit import emit
    from builder.infer.check import check

    report = check(settings.model)
    if not report.ok:
        finding = next(f for f in report.findings if f.severity == "error")
        raise TrainingError("model", f"The model has an error: {finding.message}", "Mend it on the Build page.")
    source = emit(settings.model, report)
    write_private(path, str(source).encode())
    write_private(run_dir / "map.json", json.dumps(source.map).encode())
    return path


def build_model(path: Path) -> nn.Module:
    """The module that model.py defines, executed from that very file."""
    from builder.code.build import build

    return build(path.read_text(encoding="utf-8"), filename=str(path))


def assemble(run_dir: Path, threads: int | None = None) -> Assembled:
    """Load, build, move, and try on two samples. `threads` overrules settings and the trial (a resumed run's own).

    Errors: TrainingError, DataError; whatever the model's own code raises while it is built.
    """
    settings = read_settings(run_dir)
    path = ensure_source(run_dir, settings)
    device = choose(settings.device)
    prepared = prepare(settings.data.model_dump(mode="json"))
    dtype = _input_dtype(settings)
    features = torch.from_numpy(prepared.features).to(device=device, dtype=dtype)
    raw_targets = torch.from_numpy(prepared.targets).to(device)
    rows = torch.from_numpy(prepared.split.train).to(device)

    torch.manual_seed(settings.seed)
    model = build_model(path).to(device)
    loss = make_loss(settings.loss.type, settings.loss.params).to(device)
    named = [*model.named_parameters(), *((f"loss.{name}", p) for name, p in loss.named_parameters())]
    if not any(p.requires_grad for _, p in named):
        raise TrainingError(
            "nothing-to-learn", "The model has no parameter that learns.", "Add a layer with weights, such as Linear."
        )
    sample, sample_targets = features[rows[:2]], raw_targets[rows[:2]]
    if any(isinstance(p, nn.parameter.UninitializedParameter) for p in model.parameters()):
        with torch.no_grad():
            model(sample)  # lazy layers take their sizes from the first batch
    model.train()
    output = _try_model(model, sample, device, settings)
    plan = make_plan(loss, prepared.table.task, len(prepared.table.classes), output, sample_targets)
    check_objective(plan, output, plan.convert(sample_targets))

    targets = plan.convert(raw_targets)
    data = settings.data
    batches = Batches(features[rows], targets[rows], data.batch_size, data.seed, data.shuffle, data.drop_last)
    _check_last_batch(model, batches)
    optimizer = make_optimizer(settings.optimizer.type, settings.optimizer.params, named)
    session = Session(model, plan.objective, optimizer, batches)
    scheduler, interval = None, "epoch"
    if settings.scheduler is not None:
        scheduler, interval = make_scheduler(
            settings.scheduler.type,
            settings.scheduler.params,
            optimizer,
            epochs=settings.epochs,
            steps_per_epoch=len(batches),
            interval=settings.scheduler.interval,
        )
    threads = _set_threads(threads or settings.threads, model, plan, batches, device)
    return Assembled(
        settings,
        prepared,
        device,
        session,
        loss,
        plan,
        scheduler,
        interval,  # type: ignore[arg-type]
        _held(features, targets, prepared.split.validation),
        _held(features, targets, prepared.split.test),
        threads,
    )


def _input_dtype(settings: RunSettings) -> torch.dtype:
    """What the document's input asks for: an Embedding wants whole numbers."""
    if settings.model is None or not settings.model.inputs:
        return torch.float32
    if len(settings.model.inputs) > 1:
        names = ", ".join(i.name for i in settings.model.inputs)
        raise TrainingError(
            "model-input",
            f"The model has {len(settings.model.inputs)} inputs ({names}), the data give one.",
            "Leave one input in the document.",
        )
    dtype: torch.dtype = getattr(torch, settings.model.inputs[0].dtype)
    return dtype


def _try_model(model: nn.Module, sample: Tensor, device: torch.device, settings: RunSettings) -> Any:
    """The output for two samples, of a copy of the model, so that neither weights, statistics nor chance move."""
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return copy.deepcopy(model)(sample)
        except Exception as error:
            if isinstance(error, RuntimeError):
                explained = explain_mismatch(error, model, device)
                if explained is not None:
                    raise explained from error
            wanted = ""
            if settings.model is not None and settings.model.inputs:
                sizes = settings.model.inputs[0].shape
                if tuple(sizes[1:]) != tuple(sample.shape[1:]):
                    wanted = f" The document's input is {tuple(sizes)}: make it {shape_of(sample)}."
            raise TrainingError(
                "model-input",
                f"The model refuses data of shape {shape_of(sample)}: {error}.{wanted}",
                "Change the input or the first layer, or choose other data.",
                str(error),
            ) from error


def _check_last_batch(model: nn.Module, batches: Batches) -> None:
    """BatchNorm cannot learn from a batch of one sample."""
    left = len(batches.features) % batches.batch_size
    alone = left == 1 or batches.batch_size == 1
    if alone and not batches.drop_last and any(isinstance(m, nn.modules.batchnorm._BatchNorm) for m in model.modules()):
        raise TrainingError(
            "single-sample",
            f"{len(batches.features)} samples in batches of {batches.batch_size} leave a batch of one, "
            "which BatchNorm cannot learn from.",
            "Choose another batch size, or drop the last batch.",
        )


def _held(features: Tensor, targets: Tensor, rows: Any) -> Held:
    index = torch.from_numpy(rows)
    on_device = index.to(features.device)
    return Held(features[on_device], targets[on_device], index)


def _set_threads(threads: int | None, model: nn.Module, plan: Plan, batches: Batches, device: torch.device) -> int:
    if threads is not None:
        torch.set_num_threads(threads)
        return threads
    if device.type != "cpu":
        return torch.get_num_threads()
    trial_model = copy.deepcopy(model)
    x, y = batches.features[: batches.batch_size], batches.targets[: batches.batch_size]

    def trial() -> None:
        plan.objective(trial_model(x), y).backward()  # type: ignore[no-untyped-call]

    with torch.random.fork_rng([]), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return choose_threads(trial)
