"""What a worker can be asked: one ordered table per kind of worker. A new job is one row.

Arguments and results are JSON. Each job imports what it needs when it first runs, so one broken part never takes the
others with it.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.model.graph import ModelGraph

Json = Any


@dataclass(frozen=True)
class Job:
    """A question by name, what answers it, and one line that says what it is."""

    name: str
    run: Callable[..., Json]
    doc: str


def find(jobs: tuple[Job, ...], name: object) -> Job:
    """The job of that name. Errors: LookupError that lists what there is."""
    for job in jobs:
        if job.name == name:
            return job
    raise LookupError(f"there is no job {name!r}; there are {', '.join(job.name for job in jobs)}")


def document(model: dict[str, Any]) -> ModelGraph:
    return ModelGraph.model_validate(model)


# One cache per process: what was inferred for a node is found again whichever project or tab asks.
_cache: list[Any] = []


def _node_cache() -> Any:
    if not _cache:
        from builder.infer.cache import Cache

        _cache.append(Cache())
    return _cache[0]


def check(model: dict[str, Any]) -> Json:
    """Shapes, findings, sizes and source of a document: Report as JSON."""
    from builder.infer.check import check as check_document

    return check_document(document(model), _node_cache()).to_json()


def fits(model: dict[str, Any], node: str, port: str = "0") -> Json:
    """The types of layers that accept this output as it is."""
    from builder.infer.fits import fits as layers_that_fit

    return layers_that_fit(document(model), node, port, _node_cache())


def emit(model: dict[str, Any]) -> Json:
    """{"source", "map"} of a document."""
    from builder.code.emit import emit as emit_source
    from builder.infer.check import check as check_document

    graph = document(model)
    source = emit_source(graph, check_document(graph, _node_cache()))
    return {"source": str(source), "map": source.map}


def parse(source: str) -> Json:
    """The document that a source describes, as JSON."""
    from builder.code.parse import parse as parse_source

    return parse_source(source).model_dump(mode="json")


def catalog() -> Json:
    """Everything that can be placed or chosen with the installed torch; read off it, once, when none is shipped for it."""
    from builder.catalog import catalog as read_catalog
    from builder.catalog.read import also_look_in, is_exact
    from builder.store.home import cache_directory, private_directory

    made_here = private_directory(cache_directory() / "catalog")
    also_look_in(made_here)
    if not is_exact():
        from builder.catalog.build import build, write

        made = build()
        write(made, made_here / f"torch-{made.torch_version}.json")
    return read_catalog().to_json()


def devices() -> Json:
    """The devices of this machine: [{"device", "kind", "name", "memory" (bytes) or None}], the CPU first."""
    import torch

    found: list[dict[str, Any]] = [
        {"device": "cpu", "kind": "cpu", "name": _processor(), "memory": None, "threads": torch.get_num_threads()}
    ]
    families: tuple[tuple[str, Any], ...] = (("cuda", torch.cuda), ("xpu", torch.xpu))
    for kind, family in families:
        for index in range(family.device_count() if family.is_available() else 0):
            known = family.get_device_properties(index)
            device = f"{kind}:{index}"
            found.append({"device": device, "kind": kind, "name": known.name, "memory": known.total_memory})
    if torch.backends.mps.is_available():
        found.append({"device": "mps", "kind": "mps", "name": "Apple GPU", "memory": None})
    return found


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123
            for line in lines:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def preview(**data: Any) -> Json:
    """Rows, statistics and pictures of a data source; `data` is that part of the run's settings."""
    from builder.data.preview import preview as preview_data

    return preview_data(**data)


def state_dict(run: str, path: str) -> Json:
    """Write the newest checkpoint of the run directory `run` to `path`, as torch.save does: the bytes written."""
    from builder.export.subject import Subject
    from builder.export.weights import state_dict_file
    from builder.store.home import write_private

    content = state_dict_file(Subject({}, None, Path(run)))
    write_private(Path(path), content)
    return len(content)


def dot(run: str, step: int, kind: str = "svg", engine: str = "graphviz") -> Json:
    """SVG or DOT text of the tape of one step of a run directory."""
    from builder.tape.dot import picture

    return picture(run, step, kind, engine)


def tape_file(run: str, step: int, kind: str = "svg", engine: str = "graphviz") -> Json:
    """The tape of one step of a run directory as a file of that kind (svg, png, pdf, dot, html, json), in base64."""
    import base64

    from builder.tape.files import tape_file as make

    return base64.b64encode(make(run, step, kind, engine)).decode()


MODEL_JOBS: tuple[Job, ...] = (
    Job("check", check, "shapes, findings, sizes and source of a document"),
    Job("fits", fits, "layers that accept an output as it is"),
    Job("emit", emit, "the source of a document"),
    Job("parse", parse, "the document of a source"),
    Job("catalog", catalog, "what can be placed with the installed torch"),
    Job("devices", devices, "the devices of this machine"),
    Job("preview", preview, "rows, statistics and pictures of a data source"),
)

EXPORT_JOBS: tuple[Job, ...] = (
    Job("emit", emit, "the source of a document"),
    Job("state_dict", state_dict, "a run's weights as torch.save writes them"),
    Job("dot", dot, "the tape of one step as SVG or DOT"),
    Job("tape_file", tape_file, "the tape of one step as a picture, a page or JSON"),
)


def import_torch() -> None:
    import torch  # noqa: F401


def warm_up() -> None:
    """Meet the first check's cost (importing torch, its first fake tensors) before anyone waits for it."""
    from builder.infer.check import check as check_document
    from builder.model.graph import Edge, Input, Node, Output

    check_document(
        ModelGraph(
            name="Warm",
            inputs=(Input(id="x", name="x", shape=("N", 1, 8, 8)),),
            nodes=(
                Node(id="c", type="nn.Conv2d", name="c", params={"out_channels": 2, "kernel_size": 3}),
                Node(id="f", type="nn.Flatten", name="f"),
                Node(id="l", type="nn.Linear", name="l", params={"out_features": 2}),
            ),
            edges=(
                Edge(source="x", target="c"),
                Edge(source="c", target="f"),
                Edge(source="f", target="l"),
                Edge(source="l", target="y", target_port="value"),
            ),
            outputs=(Output(id="y", name="y"),),
        )
    )
