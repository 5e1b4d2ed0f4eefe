"""The JSON of every program's tape, as it leaves a run: held to the published schema and to the tape it is of."""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import torch
from tape_programs import CASES, Program
from torch import nn

from builder.store.runs import create_run
from builder.store.writer import RunWriter
from builder.tape.encode import encode, measurements
from builder.tape.files import document, tape_file
from builder.tape.step import StepRecorder
from builder.tape.tape import Tape

SCHEMA = jsonschema.Draft202012Validator(
    json.loads((Path(__file__).resolve().parents[2] / "docs" / "tape-schema.json").read_text(encoding="utf-8"))
)
INDICES = ("name", "module", "operation", "file", "shape", "dtype", "device", "parameter", "repeat")


@pytest.fixture(autouse=True)
def _quiet_torch() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def taped(program: Program) -> Tape:
    torch.manual_seed(0)
    model, losses = program.make()
    recorder = StepRecorder(model if model is not None else nn.Module())
    recorder.begin_step()
    value = losses()
    recorder.end_forward(value)
    program.backward(value)
    return recorder.end_backward()


def exported(tape: Tape, home: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, dict[str, Any]]:
    """The run that holds this tape as its step 7, and its JSON, read as strictly as JSON is."""
    monkeypatch.setenv("TAPEDECK_HOME", str(home))
    run = create_run({"name": "a program", "model": {}}, source="")
    writer = RunWriter(run.directory)
    structure = encode(tape)
    writer.tape_structure(structure["signature"], structure)
    writer.add("tapes", [(7, structure["signature"], len(tape), len(tape.edges), measurements(tape).tobytes(), 0)])
    writer.close()

    def refuse(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    return run, json.loads(tape_file(run.directory, 7, "json"), parse_constant=refuse)


def tells(told: float | str | None, value: float | None) -> bool:
    """Whether this is how the value stands in JSON: seven digits, "NaN", "Infinity", null where it was not measured."""
    if value is None or told is None:
        return value is told
    return math.isclose(float(told), value, rel_tol=6e-7) or (told == "NaN" and math.isnan(value))


@CASES
def test_the_json_is_as_the_schema_says_and_tells_the_tape(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tape = taped(program)
    run, found = exported(tape, tmp_path, monkeypatch)
    run.close()
    wrong = next(SCHEMA.iter_errors(found), None)
    assert wrong is None, wrong
    structure = found["structure"]
    nodes, edges, strings = structure["nodes"], structure["edges"], structure["strings"]
    assert {
        len(column) for column in (*nodes.values(), found["norms"], found["milliseconds"], found["cancellation"])
    } == {len(tape)}
    assert {len(column) for column in (*edges.values(), found["contributions"])} == {len(tape.edges)}
    assert all(-1 <= place < len(strings) for column in INDICES for place in nodes[column])
    for edge, source, target, slot, port, along in zip(
        tape.edges, *(edges[name] for name in ("source", "target", "slot", "port")), found["contributions"], strict=True
    ):
        assert (source, target, slot, port) == (edge.source, edge.target, edge.slot, edge.port)
        assert tells(along, edge.norm)
    for i, node in enumerate(tape.nodes):
        assert strings[nodes["name"][i]] == node.name
        assert tells(found["norms"][i], node.norm)
        assert tells(found["cancellation"][i], node.cancellation)


def test_a_tape_of_an_older_version_has_no_cancellation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weight = torch.ones(2, requires_grad=True)
    recorder = StepRecorder(nn.Module())
    recorder.begin_step()
    loss = (2 * weight - 5 * weight).sum()
    recorder.end_forward(loss)
    loss.backward()
    run, found = exported(recorder.end_backward(), tmp_path, monkeypatch)
    assert [value for value in found["cancellation"] if value is not None] == [pytest.approx(1 - 3 / 7)]
    plain = run.tape_structure

    def older(signature: str) -> dict[str, Any]:
        structure = plain(signature)
        del structure["edges"]["port"]
        return structure

    monkeypatch.setattr(run, "tape_structure", older)
    found = document(run, 7)
    run.close()
    assert found["cancellation"] is None
    SCHEMA.validate(found)


BROKEN = [
    ("a column that is missing", lambda found: found["structure"]["nodes"].pop("order")),
    ("a number as NaN text of another spelling", lambda found: found["norms"].__setitem__(0, "nan")),
    ("a share beyond one", lambda found: found["cancellation"].__setitem__(0, 1.5)),
    ("an unknown field", lambda found: found.update(extra=1)),
]


@pytest.mark.parametrize("spoil", [row[1] for row in BROKEN], ids=[row[0] for row in BROKEN])
def test_the_schema_refuses_what_is_not_so(spoil: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = StepRecorder(nn.Module())
    recorder.begin_step()
    loss = torch.ones(2, requires_grad=True).sum()
    recorder.end_forward(loss)
    loss.backward()
    run, found = exported(recorder.end_backward(), tmp_path, monkeypatch)
    run.close()
    SCHEMA.validate(found)
    spoil(found)
    with pytest.raises(jsonschema.ValidationError):
        SCHEMA.validate(found)
