"""The installed torch → a Catalog. Needs torch: run in a worker, or when packaging."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from builder.catalog.categories import COLORS
from builder.catalog.entry import Catalog
from builder.catalog.introspect_modules import module_entries
from builder.catalog.introspect_ops import op_entries
from builder.catalog.introspect_training import training_entries

if TYPE_CHECKING:
    from pathlib import Path


def build() -> Catalog:
    """Reads every layer, loss, optimizer, scheduler and listed op off the installed torch (about 2 s)."""
    import torch

    order = list(COLORS)
    entries = [*module_entries(), *op_entries(), *training_entries()]
    entries.sort(key=lambda entry: order.index(entry.category))
    return Catalog(torch_version=plain_version(torch.__version__), entries={entry.type: entry for entry in entries})


def plain_version(version: str) -> str:
    """2.13.0 of 2.13.0+cpu: builds of one release share their signatures."""
    return str(version).split("+", 1)[0]


def write(catalog: Catalog, path: Path) -> None:
    """Writes the catalogue as JSON, one entry a line, so that a change of torch reads well as a diff."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = catalog.to_json()
    rows = ",\n".join(
        f"{json.dumps(type_)}: {json.dumps(entry, ensure_ascii=False)}" for type_, entry in data["entries"].items()
    )
    text = f'{{"torch_version": {json.dumps(data["torch_version"])}, "entries": {{\n{rows}\n}}}}\n'
    temporary = path.with_suffix(".partial")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)
