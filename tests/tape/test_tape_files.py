"""Tapes that leave: JSON held to its published schema; and two tapes in one structure."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import torch
from torch import nn

from builder.store.runs import Run, create_run
from builder.store.writer import RunWriter
from builder.tape.dot import DrawError
from builder.tape.files import tape_file
from builder.tape.overlay import ADDED, CHANGED, GONE, SAME, overlay
from builder.train.taping import Taper

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs" / "tape-schema.json").read_text(encoding="utf-8"))


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.a = nn.Linear(4, 8)
        self.b = nn.Linear(8, 3)
        self.way = "plain"

    def forward(self, x):
        h = self.a(x)
        if self.way == "gated":
            h = h * torch.sigmoid(h)
        if self.way == "clipped":
            h = torch.relu(h)
        return self.b(h)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Steps 0 plain, 1 gated, 2 clipped, 3 plain with a smaller batch."""
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    made = create_run({"name": "net", "model": {}, "data": {}, "epochs": 1}, source="", source_map={})
    writer = RunWriter(made.directory)
    model = Net()
    taper = Taper(model, writer)
    for step, (way, batch) in enumerate([("plain", 8), ("gated", 8), ("clipped", 8), ("plain", 5)]):
        model.way = way
        taper.begin()
        loss = model(torch.randn(batch, 4)).square().mean()
        taper.after_loss(loss)
        loss.backward()
        taper.after_backward(step)
    writer.close()
    return made


def structure(run: Run, step: int) -> dict:
    return run.tape_structure(next(row["signature"] for row in run.tapes() if row["step"] == step))


def kinds(found: dict) -> dict[int, list[str]]:
    nodes = found["nodes"]
    told: dict[int, list[str]] = {SAME: [], ADDED: [], GONE: [], CHANGED: []}
    for name, change in zip(nodes["name"], nodes["change"], strict=True):
        told[change].append(found["strings"][name])
    return told


def test_json_is_as_the_schema_says(run: Run):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for step in range(4):
        found = json.loads(tape_file(run.directory, step, "json"))
        jsonschema.validate(found, SCHEMA)
        assert {len(column) for column in found["structure"]["nodes"].values()} == {len(found["norms"])}


MAGIC = [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF-"), ("dot", b"digraph"), ("html", b"<!doctype html>")]


@pytest.mark.parametrize(("kind", "begins"), MAGIC, ids=[row[0] for row in MAGIC])
def test_every_file_is_what_its_name_says(run: Run, kind: str, begins: bytes):
    assert tape_file(run.directory, None, kind).startswith(begins)


def test_without_graphviz_only_the_pictures_are_missing(run: Run, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    for kind, begins in MAGIC:
        if kind in {"svg", "png", "pdf"}:
            with pytest.raises(DrawError, match="install Graphviz"):
                tape_file(run.directory, None, kind)
        else:
            assert tape_file(run.directory, None, kind).startswith(begins)
    jsonschema.validate(json.loads(tape_file(run.directory, None, "json")), SCHEMA)


def test_a_file_that_there_is_not(run: Run):
    with pytest.raises(DrawError, match="no file of the kind 'gif'"):
        tape_file(run.directory, 0, "gif")
    with pytest.raises(KeyError, match="no tape at step 99"):
        tape_file(run.directory, 99, "json")


def test_what_is_added_gone_and_changed(run: Run):
    plain, gated, clipped, small = (structure(run, step) for step in range(4))
    assert sorted(kinds(overlay(plain, gated))[ADDED]) == ["MulBackward0", "SigmoidBackward0"]
    assert sorted(kinds(overlay(gated, plain))[GONE]) == ["MulBackward0", "SigmoidBackward0"]
    swapped = kinds(overlay(gated, clipped))
    assert swapped[ADDED] == ["ReluBackward0"]
    assert sorted(swapped[GONE]) == ["MulBackward0", "SigmoidBackward0"]
    assert "AddmmBackward0" in kinds(overlay(plain, small))[CHANGED]
    assert set(overlay(plain, plain)["nodes"]["change"]) == {SAME}


@pytest.mark.parametrize("pair", [(0, 1), (1, 0), (1, 2), (2, 1), (0, 3)], ids=str)
def test_both_tapes_together_run_one_way(run: Run, pair: tuple[int, int]):
    found = overlay(structure(run, pair[0]), structure(run, pair[1]))
    order = found["nodes"]["order"]
    assert sorted(order) == list(range(len(order)))
    edges = found["edges"]
    assert all(order[s] < order[t] for s, t in zip(edges["source"], edges["target"], strict=True))


def test_edited_source_matches_in_spite_of_moved_lines(run: Run):
    plain = structure(run, 0)
    moved = json.loads(json.dumps(plain))
    moved["nodes"]["line"] = [line + 3 if line > 0 else line for line in moved["nodes"]["line"]]
    moved["sources"] = {file: "# one\n# two\n# three\n" + text for file, text in moved["sources"].items()}
    assert set(overlay(plain, moved)["nodes"]["change"]) == {SAME}
