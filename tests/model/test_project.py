"""Project files: what is saved is what is loaded, a wrong file is named by its place, and no write is half done."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

import builder
from builder.model import project
from builder.model.project import DocumentError, Project, load_project, read_project, save
from builder.model.templates import TEMPLATES, template


@pytest.mark.parametrize("row", TEMPLATES, ids=[row.name for row in TEMPLATES])
def test_saved_and_loaded_is_the_same(row, tmp_path: Path) -> None:
    graph = row.make()
    builder.save(graph, tmp_path / "net.json")
    assert builder.load(tmp_path / "net.json") == graph
    assert [p.name for p in tmp_path.iterdir()] == ["net.json"]


def test_training_settings_travel_along(tmp_path: Path) -> None:
    before = Project(model=template("line"), training={"epochs": 3, "loss": {"type": "nn.MSELoss", "params": {}}})
    save(before, tmp_path / "p.json")
    assert load_project(tmp_path / "p.json") == before


def test_a_failed_write_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "net.json"
    builder.save(template("line"), path)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(project.os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        builder.save(template("digits"), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["net.json"]


def _digits() -> dict:
    return Project(model=template("digits")).to_json()


def _set(*path_and_value):
    *path, last, value = path_and_value

    def change(data: dict) -> None:
        for part in path:
            data = data[part]
        data[last] = value

    return change


def _delete(*path):
    def change(data: dict) -> None:
        for part in path[:-1]:
            data = data[part]
        del data[path[-1]]

    return change


WRONG = [
    ("another format", _set("format", "keras"), "format: not a Tapedeck project (\"format\" is 'keras')"),
    ("a newer version", _set("version", 2), "version: this file is of version 2, and this Tapedeck reads up to 1; open it with a newer one"),
    ("no version", _set("version", "1"), "version: a whole number from 1 is expected, got '1'"),
    ("an extra field", _set("plugins", []), "plugins: a project file has no such field"),
    ("no model", _set("model", None), "model: a document is a JSON object, got null"),
    ("a newer document", _set("model", "schema_version", 9), "model.schema_version: this file is of version 9"),
    ("an extra field of a node", _set("model", "nodes", 3, "colour", "red"), "model.nodes[3].colour: there is no such field"),
    ("a missing field", _delete("model", "nodes", 3, "type"), "model.nodes[3].type: is missing"),
    ("a wrong type", _set("model", "nodes", 0, "type", 5), "model.nodes[0].type: a text is expected, got 5"),
    ("params as a list", _set("model", "nodes", 0, "params", []), "model.nodes[0].params: an object of names and values is expected, got a list"),
    ("a name that is none", _set("model", "nodes", 0, "name", "import os"), "model.nodes[0].name: 'import os' is not a Python identifier"),
    ("a keyword", _set("model", "nodes", 0, "id", "class"), "model.nodes[0].id: 'class' is not a Python identifier"),
    ("the model's name", _set("model", "name", "a b"), "model.name: 'a b' is not a Python identifier"),
    ("an id twice", _set("model", "nodes", 1, "id", "conv1"), "model.nodes[1].id: 'conv1' is also the id of model.nodes[0]"),
    ("a wire from nowhere", _set("model", "edges", 0, "source", "nowhere"), "model.edges[0].source: 'nowhere' is no input or node of this graph"),
    ("a wire to nowhere", _set("model", "edges", 0, "target", "images"), "model.edges[0].target: 'images' is no node or output of this graph"),
    ("an output that is no number", _set("model", "edges", 0, "source_port", "first"), "model.edges[0].source_port: an output is numbered as in '0' or '1.0', got 'first'"),
    ("an input that is no name", _set("model", "edges", 0, "target_port", "x)"), "model.edges[0].target_port: 'x)' is not the name of an argument"),
    ("an unknown dtype", _set("model", "inputs", 0, "dtype", "floatt32"), "model.inputs[0].dtype: 'floatt32' is no dtype; did you mean float32"),
    ("a negative size", _set("model", "inputs", 0, "shape", [-1]), "model.inputs[0].shape[0]: a size is a name or a number below 2**31, got -1"),
    ("a fraction as size", _set("model", "inputs", 0, "shape", [1.5]), "model.inputs[0].shape[0]"),
    ("weights of nothing", _set("model", "nodes", 0, "shares", "conv9"), "model.nodes[0].shares: 'conv9' is no node of this graph"),
    ("a huge number", _set("model", "nodes", 0, "params", "out_channels", 10**30), "model.nodes[0].params.out_channels: a whole number fits 64 bits, got one of 31 digits"),
    ("a deep nest", _set("model", "nodes", 0, "params", "a", [[[[[[[[[[[[[[1]]]]]]]]]]]]]]), "nested deeper than 12 levels"),
    ("a long text", _set("model", "nodes", 0, "params", "a", "x" * 300_000), "model.nodes[0].params.a: a text of 300000 characters; at most 200000 are read"),
    ("a long list", _set("model", "nodes", 0, "params", "a", [0] * 20_000), "model.nodes[0].params.a: 20000 values; at most 10000 are read"),
    ("settings that are none", _set("training", 3), "training: settings are a JSON object, got 3"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_a_wrong_file_is_named_by_its_place(change, message) -> None:
    data = copy.deepcopy(_digits())
    change(data)
    with pytest.raises(DocumentError) as caught:
        read_project(json.loads(json.dumps(data)))
    assert message in str(caught.value)


TEXTS = [
    ("empty", b"", "file: not JSON (line 1, column 1: Expecting value)"),
    ("cut off", b'{"format": "tape', "file: not JSON (line 1, column 12"),
    ("a number without end", b'{"version": 1' + b"0" * 5000 + b"}", "file: a number in it has too many digits"),
    ("not text", b"\xff\xfe\x00\x01", "file: not UTF-8 text (byte 0)"),
    ("a list", b"[]", "file: a project is a JSON object, got a list"),
    ("not a number", b'{"format": "tapedeck", "version": NaN}', "file: NaN is not JSON; a number is finite"),
    ("deep", b"[" * 200_000, "file: nested deeper than any project is"),
]


@pytest.mark.parametrize(("text", "message"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_a_file_that_is_no_json(text, message, tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_bytes(text)
    with pytest.raises(DocumentError) as caught:
        builder.load(path)
    assert str(caught.value).startswith(message)


def test_a_file_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "MAX_BYTES", 10)
    (tmp_path / "p.json").write_text("{}" * 10)
    with pytest.raises(DocumentError, match="larger than 0 MB, which no project is"):
        builder.load(tmp_path / "p.json")


def test_too_many_nodes() -> None:
    data = _digits()
    data["model"]["nodes"] = data["model"]["nodes"] * 2000
    with pytest.raises(DocumentError, match=r"model.nodes: 26000 nodes; at most 20000 are read"):
        read_project(data)


def test_a_file_with_a_byte_order_mark_opens(tmp_path: Path) -> None:
    path = tmp_path / "p.json"
    path.write_text(project.dumps(Project(model=template("line"))), encoding="utf-8-sig")
    assert builder.load(path) == template("line")
