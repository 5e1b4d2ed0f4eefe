"""Every example of the menu trains as it comes, with the settings it comes with, and its loss goes down."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from runs_on_disk import train

from builder.code.emit import emit
from builder.model.graph import ModelGraph
from builder.model.templates import TEMPLATES
from builder.store.runs import create_run
from builder.train.settings import RunSettings
from builder.ui.documents import example_project


@pytest.mark.parametrize("name", [row.name for row in TEMPLATES])
def test_it_learns(name: str) -> None:
    project: dict[str, Any] = example_project(name)
    graph = ModelGraph.model_validate(project["model"])
    changes = {"epochs": 2, "threads": 1, "model": graph}
    settings = RunSettings.model_validate({**project["training"], **changes}).model_dump(mode="json")
    run = create_run(settings, source=emit(graph), source_map={})
    assert train(run).status == "finished"
    assert run.meta()["samples"]["train"] > 100
    loss = run.steps()["loss"]
    assert np.isfinite(loss).all()
    assert loss[-5:].mean() < loss[:5].mean()
