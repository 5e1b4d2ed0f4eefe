"""Documents as they arrive from browsers and files, and the examples: the border where JSON is judged."""

from __future__ import annotations

from typing import Any

from builder.data.sources import SOURCES
from builder.model.graph import Edge, Input, ModelGraph, Output
from builder.model.project import loads
from builder.model.project import read_document as parse_document
from builder.model.templates import TEMPLATES, example
from builder.train.settings import RunSettings, suggested_loss

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


def unplaced(model: Json) -> Json:
    """A document nobody has arranged, without positions: the canvas, which knows how high its cards are, places them."""
    for graph in (model, *model["blocks"]):
        for item in (*graph["inputs"], *graph["nodes"], *graph["outputs"]):
            item["position"] = None
    return model


def examples() -> list[Json]:
    """What a new project can start from: [{name, label, about}]."""
    return [{"name": row.name, "label": row.label, "about": row.about} for row in TEMPLATES]


def example_project(name: str = "") -> Json:
    """{name, model, training} of an example; without a name the one a newcomer sees first. Errors: KeyError."""
    chosen = example(name or TEMPLATES[0].name)
    graph = chosen.make()
    training = read_training({**(training_for(graph) or {}), **chosen.training})
    return {"name": chosen.name, "model": unplaced(graph.model_dump(mode="json")), "training": training}


def empty_project(name: str = "") -> Json:
    """{name, model, training} of a document that gives back its one input: a layer stacked on it goes in between."""
    graph = ModelGraph(
        name="Net",
        inputs=(Input(id="x", name="x", shape=("N", 1, 8, 8)),),
        outputs=(Output(id="output", name="output"),),
        edges=(Edge(source="x", target="output", target_port="value"),),
    )
    return {"name": name or "untitled", "model": graph.model_dump(mode="json"), "training": training_for(graph)}


def training_for(graph: ModelGraph) -> Json | None:
    """Run settings a new model can begin with: the first data source of its input's shape, and what suits its task."""
    shape = graph.inputs[0].shape[1:] if graph.inputs else ()
    source = next((row for row in SOURCES if row.facts.input_shape == shape), SOURCES[0])
    loss = suggested_loss(source.facts.task)
    return read_training({"data": {"source": source.name}, "loss": loss.model_dump(), **dict(source.suggested)})
