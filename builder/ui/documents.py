"""Documents as they arrive from browsers and files, and the examples: the border where JSON is judged."""

from __future__ import annotations

from typing import Any

from builder.model.graph import ModelGraph
from builder.model.project import loads
from builder.model.project import read_document as parse_document
from builder.train.settings import RunSettings

Json = dict[str, Any]


def read_model(data: Any) -> Json:
    """A document as JSON, whole and valid. Errors: DocumentError that names the place."""
    return parse_document(data).model_dump(mode="json")


def read_training(data: Any) -> Json | None:
    """RunSettings without the model, as JSON. Errors: ValidationError."""
    if data is None:
        return None
    settings = RunSettings.model_validate({key: part for key, part in dict(data).items() if key != "model"})
    return settings.model_dump(mode="json", exclude={"model"})


def read_content(content: str | bytes) -> tuple[Json, Json | None]:
    """(model, training) of a project file's text. Errors: DocumentError that names what is wrong where."""
    project = loads(content)
    return project.model.model_dump(mode="json"), read_training(project.training)


def examples() -> list[Json]:
    """What a new project can start from: [{name, label, doc}]."""
    try:
        from builder.model.templates import TEMPLATES
    except ImportError:
        return []
    return [{"name": t.name} for t in TEMPLATES]


def example_project(name: str = "") -> Json:
    """{name, model, training} of an example; without a name the one a newcomer sees first. Errors: KeyError."""
    model = ModelGraph(name="Net").model_dump(mode="json")
    return {"name": name or "digits-cnn", "model": model, "training": read_training({})}
