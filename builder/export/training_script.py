"""Model, data, training loop and validation as one script that needs torch, numpy and scikit-learn only.

With the same torch and threads it walks the same steps as the run: same split, same order, same seed.
"""

from __future__ import annotations

import base64
import io
from typing import Any

from builder.data.prepare import prepare
from builder.data.source import DataError
from builder.export.subject import ExportError, Subject
from builder.train.settings import RunSettings

LOADERS = {"digits": "load_digits", "iris": "load_iris", "wine": "load_wine", "breast_cancer": "load_breast_cancer"}
LOSSES = {
    "nn.CrossEntropyLoss": "classification",
    "nn.MSELoss": "regression",
    "nn.L1Loss": "regression",
    "nn.SmoothL1Loss": "regression",
    "nn.HuberLoss": "regression",
}
SCHEDULERS: dict[str, dict[str, str]] = {
    "OneCycleLR": {"max_lr": "10 * optimizer.param_groups[0]['lr']", "total_steps": "EPOCHS * steps"},
    "CosineAnnealingLR": {"T_max": "EPOCHS"},
    "StepLR": {"step_size": "max(1, EPOCHS // 3)"},
    "MultiStepLR": {"milestones": "[EPOCHS // 2, EPOCHS * 3 // 4]"},
    "ExponentialLR": {"gamma": "0.95"},
    "LinearLR": {},
    "ConstantLR": {},
}
LARGEST = 8 * 2**20
"""Bytes of data that may be carried inside the script."""


def training_script(subject: Subject) -> bytes:
    """The script in UTF-8. Errors: ExportError for a loss, scheduler or data that a short script cannot carry."""
    settings = RunSettings.model_validate({**(subject.training or {}), "model": subject.document()})
    assert settings.model is not None
    loss = settings.loss
    task = LOSSES.get(loss.type)
    if task is None:
        raise ExportError(
            f"the training script is written for {', '.join(sorted(LOSSES))}; this project uses {loss.type}"
        )
    source = subject.source()
    head, _, _ = source.partition('\nif __name__ == "__main__":')
    parts = [
        f'"""{settings.model.name}: model, data and training in one file."""\n',
        _imports(head, settings),
        _without_imports(head).strip("\n"),
        f"EPOCHS, BATCH, SEED = {settings.epochs}, {settings.data.batch_size}, {settings.seed}",
        _data(settings),
        _training(settings, settings.model.name, task),
    ]
    joints = ["\n", "\n\n\n", "\n\n\n", "\n\n", "\n\n\n", "\n"]
    return "".join(part.strip("\n") + joint for part, joint in zip(parts, joints, strict=True)).encode()


def _imports(source: str, settings: RunSettings) -> str:
    lines = {line for line in source.splitlines() if line.startswith(("import ", "from "))}
    lines |= {"import numpy as np", "import torch", "from torch import nn"}
    if _plain(settings):
        lines.add(f"from sklearn.datasets import {LOADERS[settings.data.source]}")
    else:
        lines |= {"import base64", "import io"}
    standard = sorted(line for line in lines if line in {"import base64", "import io", "import math"})
    future = sorted(line for line in lines if "__future__" in line)
    rest = sorted(lines - set(standard) - set(future), key=lambda line: line.split()[1])
    return "\n\n".join("\n".join(group) for group in (future, standard, rest) if group)


def _without_imports(source: str) -> str:
    kept = [line for line in source.splitlines() if not line.startswith(("import ", "from "))]
    return "\n".join(kept).strip("\n")


def _plain(settings: RunSettings) -> bool:
    """Whether a few lines with scikit-learn's loader say what the data are."""
    data = settings.data
    return data.source in LOADERS and not data.options and not data.stratify and data.standardize is None


def _data(settings: RunSettings) -> str:
    data = settings.data
    try:
        prepared = prepare(data.model_dump(mode="json"))
    except DataError as error:
        raise ExportError(str(error)) from error
    if not _plain(settings):
        return _carried(prepared)
    sizes = (len(prepared.split.train), len(prepared.split.validation))
    lines = [f"found = {LOADERS[data.source]}()"]
    if data.source == "digits":
        lines.append(
            "features = (found.data / 16.0).astype(np.float32).reshape(-1, 1, 8, 8)  # (1797, 1, 8, 8), 0 to 1"
        )
    else:
        lines.append(f"features = found.data.astype(np.float32)  # {prepared.features.shape}")
    lines += [
        "targets = found.target.astype(np.int64)",
        f"rows = np.random.default_rng(np.random.SeedSequence([{data.seed}, 0x5B117])).permutation(len(features))",
        f"train, validation = np.sort(rows[:{sizes[0]}]), np.sort(rows[{sizes[0]}:{sum(sizes)}])",
    ]
    if data.source != "digits":
        lines += [
            "mean, std = features[train].mean(0), features[train].std(0)",
            "features = (features - mean) / np.where(std > 0, std, 1)",
        ]
    return "\n".join(lines)


def _carried(prepared: Any) -> str:
    """The table itself, compressed, inside the script."""
    import numpy as np

    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        features=prepared.features,
        targets=prepared.targets,
        train=prepared.split.train,
        validation=prepared.split.validation,
    )
    text = base64.b64encode(buffer.getvalue()).decode()
    if len(text) > LARGEST:
        raise ExportError(f"the data are too large to travel inside a script: {len(text) // 2**20} MB")
    lines = [text[at : at + 100] for at in range(0, len(text), 100)]
    return (
        "# The rows of the run, scaled and split as they were, compressed.\n"
        'DATA = """\n' + "\n".join(lines) + '\n"""\n'
        "table = np.load(io.BytesIO(base64.b64decode(DATA)))\n"
        'features, targets, train, validation = (table[k] for k in ("features", "targets", "train", "validation"))'
    )


def _call(type_name: str, first: str, params: dict[str, Any], filled: dict[str, str] | None = None) -> str:
    given = {key: repr(tuple(value) if isinstance(value, list) else value) for key, value in params.items()}
    for key, value in (filled or {}).items():
        given.setdefault(key, value)
    arguments = [first] if first else []
    return f"{type_name}({', '.join([*arguments, *(f'{key}={value}' for key, value in given.items())])})"


def _training(settings: RunSettings, model: str, task: str) -> str:
    optimizer = _call(f"torch.{settings.optimizer.type}", "model.parameters()", settings.optimizer.params)
    schedule, each_step, each_epoch = "", "", ""
    if settings.scheduler is not None:
        name = settings.scheduler.type.rpartition(".")[2]
        if name not in SCHEDULERS or settings.scheduler.interval not in {
            None,
            "step" if name == "OneCycleLR" else "epoch",
        }:
            raise ExportError(f"the training script is written for {', '.join(SCHEDULERS)}; this project uses {name}")
        made = _call(f"torch.optim.lr_scheduler.{name}", "optimizer", settings.scheduler.params, SCHEDULERS[name])
        schedule = f"    scheduler = {made}\n"
        if name == "OneCycleLR":
            each_step = "            scheduler.step()\n"
        else:
            each_epoch = "        scheduler.step()\n"
    order = (
        f"np.random.default_rng(np.random.SeedSequence([{settings.data.seed}, epoch])).permutation(len(x))"
        if settings.data.shuffle
        else "np.arange(len(x))"
    )
    steps = "max(1, len(x) // BATCH)" if settings.data.drop_last else "-(-len(x) // BATCH)"
    score = (
        "(output.argmax(1) == held_y).float().mean()" if task == "classification" else "(output - held_y).abs().mean()"
    )
    label = "accuracy" if task == "classification" else "mean absolute error"
    return f"""def main() -> None:
    device = torch.device("{settings.device}")
    torch.manual_seed(SEED)
    model = {model}().to(device)
    loss_function = {_call(settings.loss.type, "", settings.loss.params)}
    optimizer = {optimizer}
    x, y = torch.from_numpy(features[train]).to(device), torch.from_numpy(targets[train]).to(device)
    held_x = torch.from_numpy(features[validation]).to(device)
    held_y = torch.from_numpy(targets[validation]).to(device)
    steps = {steps}
{schedule}    for epoch in range(EPOCHS):
        model.train()
        order = torch.from_numpy({order}).to(device)
        for step in range(steps):
            batch = order[step * BATCH : (step + 1) * BATCH]
            loss = loss_function(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
{each_step}{each_epoch}        model.eval()
        with torch.no_grad():
            output = model(held_x)
            held, score = loss_function(output, held_y), {score}
        print(f"epoch {{epoch + 1}}/{{EPOCHS}}  loss {{loss.item():.4f}}  validation {{held.item():.4f}}  {label} {{score.item():.4f}}")


if __name__ == "__main__":
    main()"""
