"""Project files: a document and its run settings as versioned JSON, written whole or not at all.

What is read comes from anywhere, so it is checked before anything is made of it: format and version, sizes, types,
names. The first thing wrong is named with its place, as in "nodes[3].params.kernel_size: …".
"""

from __future__ import annotations

import json
import math
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from builder.model import names
from builder.model.draft import DTYPES
from builder.model.graph import SCHEMA_VERSION, Frozen, Graph, ModelGraph

FORMAT = "tapedeck"
VERSION = 1

MAX_BYTES = 32 * 2**20
MAX_NODES = 20_000
MAX_EDGES = 100_000
MAX_BLOCKS = 1_000
MAX_DEPTH = 12
MAX_TEXT = 200_000
MAX_LIST = 10_000


class DocumentError(ValueError):
    """A document that cannot be used; the message begins with the place: "model.nodes[3].params.kernel_size: …"."""


class Project(Frozen):
    """What a project file holds: the document, and how it is trained (None: not chosen yet)."""

    model: ModelGraph
    training: dict[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """The file's content."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "model": self.model.model_dump(mode="json"),
            "training": self.training,
        }


def save(graph: ModelGraph | Project, path: str | Path) -> None:
    """Write a document or project. After a crash or on a full disk the old file is still there, whole."""
    project = graph if isinstance(graph, Project) else Project(model=graph)
    write_atomically(Path(path), dumps(project))


def load(path: str | Path) -> ModelGraph:
    """Read the document of a file `save` wrote. Raises DocumentError naming what is wrong where, or OSError."""
    return load_project(path).model


def load_project(path: str | Path) -> Project:
    """Read a whole project file: document and training settings. Raises DocumentError or OSError."""
    path = Path(path)
    if path.stat().st_size > MAX_BYTES:
        raise DocumentError(f"{path.name}: larger than {MAX_BYTES // 2**20} MB, which no project is")
    return loads(path.read_bytes())


def dumps(project: Project) -> str:
    """A project as the text of its file."""
    return json.dumps(project.to_json(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def loads(text: str | bytes) -> Project:
    """The project a file's text holds. Raises DocumentError."""
    if len(text) > MAX_BYTES:
        raise DocumentError(f"file: larger than {MAX_BYTES // 2**20} MB, which no project is")
    try:
        data = json.loads(text.decode("utf-8-sig") if isinstance(text, bytes) else text, parse_constant=_no_constant)
    except DocumentError:  # of _no_constant
        raise
    except UnicodeDecodeError as error:
        raise DocumentError(f"file: not UTF-8 text (byte {error.start})") from None
    except json.JSONDecodeError as error:
        raise DocumentError(f"file: not JSON (line {error.lineno}, column {error.colno}: {error.msg})") from None
    except ValueError:  # Python refuses to read a number of thousands of digits
        raise DocumentError("file: a number in it has too many digits") from None
    except RecursionError:
        raise DocumentError("file: nested deeper than any project is") from None
    return read_project(data)


def _no_constant(name: str) -> float:
    raise DocumentError(f"file: {name} is not JSON; a number is finite")


def read_project(data: Any) -> Project:
    """A project from its JSON data, wherever that came from. Raises DocumentError."""
    if not isinstance(data, Mapping):
        raise DocumentError(f"file: a project is a JSON object, got {_kind(data)}")
    if data.get("format") != FORMAT:
        raise DocumentError(f'format: not a Tapedeck project ("format" is {data.get("format")!r:.40})')
    _check_version(data.get("version"), "version", VERSION)
    unknown = sorted(set(data) - {"format", "version", "model", "training"})
    if unknown:
        raise DocumentError(f"{unknown[0]}: a project file has no such field")
    training = data.get("training")
    if training is not None:
        if not isinstance(training, Mapping):
            raise DocumentError(f"training: settings are a JSON object, got {_kind(training)}")
        _check_value(training, "training", 0)
    return Project.model_construct(
        model=read_document(data.get("model"), "model"), training=dict(training) if training is not None else None
    )


def read_document(data: Any, place: str = "") -> ModelGraph:
    """A document from its JSON data, as the browser sends it. Raises DocumentError; `place` begins its message."""
    prefix = f"{place}." if place else ""
    if not isinstance(data, Mapping):
        raise DocumentError(f"{place or 'document'}: a document is a JSON object, got {_kind(data)}")
    _check_version(data.get("schema_version", SCHEMA_VERSION), f"{prefix}schema_version", SCHEMA_VERSION)
    _check_sizes(data, prefix)
    try:
        document = ModelGraph.model_validate_json(json.dumps(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        raise DocumentError(f"{prefix}{_path(first['loc'])}: {_words(first)}") from None
    except (TypeError, ValueError, RecursionError) as error:
        raise DocumentError(f"{place or 'document'}: {error}") from None
    _check_names(document, prefix)
    return document


def _check_version(version: Any, place: str, current: int) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise DocumentError(f"{place}: a whole number from 1 is expected, got {version!r:.40}")
    if version > current:
        raise DocumentError(
            f"{place}: this file is of version {version}, and this Tapedeck reads up to {current}; open it with a newer one"
        )


def _check_sizes(data: Mapping[str, Any], prefix: str) -> None:
    blocks = data.get("blocks", ())
    graphs = [(data, prefix)]
    if isinstance(blocks, list):
        if len(blocks) > MAX_BLOCKS:
            raise DocumentError(f"{prefix}blocks: {len(blocks)} blocks; at most {MAX_BLOCKS} are read")
        graphs += [(b, f"{prefix}blocks[{i}].") for i, b in enumerate(blocks) if isinstance(b, Mapping)]
    for graph, place in graphs:
        for field, limit in (("nodes", MAX_NODES), ("edges", MAX_EDGES), ("inputs", 1000), ("outputs", 1000)):
            items = graph.get(field, ())
            if isinstance(items, list) and len(items) > limit:
                raise DocumentError(f"{place}{field}: {len(items)} {field}; at most {limit} are read")
        nodes = graph.get("nodes", ())
        for i, node in enumerate(nodes if isinstance(nodes, list) else ()):
            params = node.get("params") if isinstance(node, Mapping) else None
            if isinstance(params, Mapping):
                for name, value in params.items():
                    _check_value(value, f"{place}nodes[{i}].params.{name:.60}", 0)


def _check_value(value: Any, place: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise DocumentError(f"{place}: nested deeper than {MAX_DEPTH} levels")
    if isinstance(value, str) and len(value) > MAX_TEXT:
        raise DocumentError(f"{place}: a text of {len(value)} characters; at most {MAX_TEXT} are read")
    if isinstance(value, float) and not math.isfinite(value):
        raise DocumentError(f"{place}: a number is finite, got {value}")
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**63:
        raise DocumentError(f"{place}: a whole number fits 64 bits, got one of {len(str(value))} digits")
    if isinstance(value, list | tuple | Mapping) and len(value) > MAX_LIST:
        raise DocumentError(f"{place}: {len(value)} values; at most {MAX_LIST} are read")
    if isinstance(value, Mapping):
        for name, part in value.items():
            _check_value(part, f"{place}.{name:.60}", depth + 1)
    elif isinstance(value, list | tuple):
        for i, part in enumerate(value):
            _check_value(part, f"{place}[{i}]", depth + 1)


def _check_names(document: ModelGraph, prefix: str) -> None:
    if not names.is_identifier(document.name):
        raise DocumentError(f"{prefix}name: {document.name!r:.60} is not a Python identifier")
    ids: dict[str, str] = {}
    classes = {document.name}
    graphs: list[tuple[Graph, str]] = [(document, prefix)]
    for i, block in enumerate(document.blocks):
        place = f"{prefix}blocks[{i}]."
        if not names.is_identifier(block.name):
            raise DocumentError(f"{place}name: {block.name!r:.60} is not a Python identifier")
        if block.name in classes:
            raise DocumentError(f"{place}name: {block.name!r} is the name of another block or of the model")
        classes.add(block.name)
        graphs.append((block, place))
    for graph, place in graphs:
        _check_items(graph, place, ids)


def _check_items(graph: Graph, place: str, ids: dict[str, str]) -> None:
    here: dict[str, str] = {}
    for field in ("inputs", "nodes", "outputs"):
        for i, item in enumerate(getattr(graph, field)):
            at = f"{place}{field}[{i}]"
            for kind in ("id", "name"):
                if not names.is_identifier(getattr(item, kind)):
                    raise DocumentError(f"{at}.{kind}: {getattr(item, kind)!r:.60} is not a Python identifier")
            if item.id in ids:
                raise DocumentError(f"{at}.id: {item.id!r} is also the id of {ids[item.id]}")
            ids[item.id] = at
            here[item.id] = field
    for i, item in enumerate(graph.inputs):
        at = f"{place}inputs[{i}]"
        if item.dtype not in DTYPES:
            raise DocumentError(f"{at}.dtype: {item.dtype!r:.40} is no dtype{names.near(item.dtype, DTYPES)}")
        if len(item.shape) > 16:
            raise DocumentError(f"{at}.shape: {len(item.shape)} dimensions; at most 16 are read")
        for j, size in enumerate(item.shape):
            good = names.is_identifier(size) if isinstance(size, str) else 0 <= size < 2**31
            if not good:
                raise DocumentError(f"{at}.shape[{j}]: a size is a name or a number below 2**31, got {size!r:.40}")
    for i, edge in enumerate(graph.edges):
        at = f"{place}edges[{i}]"
        if here.get(edge.source) in {None, "outputs"}:
            raise DocumentError(f"{at}.source: {edge.source!r:.60} is no input or node of this graph")
        if here.get(edge.target) in {None, "inputs"}:
            raise DocumentError(f"{at}.target: {edge.target!r:.60} is no node or output of this graph")
        if not all(part.isdigit() and len(part) < 6 for part in edge.source_port.split(".")):
            raise DocumentError(
                f"{at}.source_port: an output is numbered as in '0' or '1.0', got {edge.source_port!r:.40}"
            )
        port, _, number = edge.target_port.partition(".")
        if not names.is_identifier(port) or (number and not (number.isdigit() and len(number) < 6)):
            raise DocumentError(f"{at}.target_port: {edge.target_port!r:.60} is not the name of an argument")
    for i, node in enumerate(graph.nodes):
        if node.shares is not None and here.get(node.shares) != "nodes":
            raise DocumentError(f"{place}nodes[{i}].shares: {node.shares!r:.60} is no node of this graph")


def _path(location: tuple[int | str, ...]) -> str:
    text = ""
    for part in location:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


_EXPECTED = {
    "missing": "is missing",
    "extra_forbidden": "there is no such field",
    "string_type": "a text is expected",
    "int_type": "a whole number is expected",
    "dict_type": "an object of names and values is expected",
    "tuple_type": "a list is expected",
}


def _words(error: Any) -> str:
    words = _EXPECTED.get(error["type"], str(error["msg"]).lower())
    return words if error["type"] in {"missing", "extra_forbidden"} else f"{words}, got {_kind(error['input'])}"


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    return repr(value)[:60]


def write_atomically(path: Path, text: str) -> None:
    """Write a file whole: beside it, flushed to the disk, then moved into place."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    if hasattr(os, "O_DIRECTORY"):  # the move itself reaches the disk; Windows has no such call and needs none
        directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
