"""Every program's tape against the raw walk and autograd's own gradients; recording changes no bit and leaves nothing."""

from __future__ import annotations

import math
import warnings

import pytest
import torch
from raw_graph import clean, leaves_of, raw_walk, same
from tape_programs import CASES, PROGRAMS, Program

from builder.tape import measure
from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.encode import encode
from builder.tape.outputs import tensors_in
from builder.tape.record import record
from builder.tape.signature import signature
from builder.tape.step import StepRecorder
from builder.tape.walk import roots_of

HIDING = {
    "compiled, its gradient too": "CompiledFunctionBackward",
    "reentrant checkpoint": "CheckpointFunctionBackward",
    **({"lstm": "MkldnnRnnLayerBackward0"} if torch.backends.mkldnn.is_available() else {}),
    "cuda: lstm by cuDNN": "CudnnRnnBackward0",
    **{f"on cuda: {name}": "CudnnRnnBackward0" for name in ("rnn", "lstm", "gru", "rnn of 5,000 steps")},
    "on cuda: reentrant checkpoint": "CheckpointFunctionBackward",
}
"""Programs of which a part can't be seen, and the node that stands for it."""


@pytest.fixture(autouse=True)
def _quiet_torch():
    """torch's own words on create_graph, nested tensors and reentrant checkpoints; on a GPU, no luck in the order."""
    with warnings.catch_warnings(), torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True):
        warnings.simplefilter("ignore")
        yield


@CASES
def test_the_tape_is_the_raw_walk(program: Program) -> None:
    torch.manual_seed(0)
    model, losses = program.make()
    value = losses()
    tape = capture(value, model)
    nodes, edges = raw_walk(roots_of(list(tensors_in(value))))
    assert set(tape.functions) == set(nodes)
    assert len(tape.nodes) == len(nodes)
    found = {(tape.functions[e.source], tape.functions[e.target], e.slot, e.port) for e in tape.edges}
    assert found == edges
    assert len(tape.edges) == len(edges)


@CASES
def test_every_node_knows_where_it_was_made(program: Program) -> None:
    torch.manual_seed(0)
    model, losses = program.make()
    with attributed(model):
        tape = capture(losses(), model)
    unknown = [n for n in tape.nodes if n.kind != "leaf" and n.name != "AccumulateGrad" and n.line < 1]
    assert not unknown
    assert all(n.parameter for n in tape.nodes if n.name == "AccumulateGrad")
    assert clean()


@CASES
def test_recording_changes_no_bit(program: Program) -> None:
    found = []
    for recording in (False, True):
        torch.manual_seed(0)
        model, losses = program.make()
        if recording:
            with record(model if model is not None else torch.nn.Module(), None) as recorder:
                value = losses()
                held = leaves_of(value)
                torch.manual_seed(1)
                program.backward(value)
            assert recorder.tapes
            assert not [f for f in recorder.findings if f.code == "not-recorded" and "torch.func" not in f.message]
        else:
            value = losses()
            held = leaves_of(value)
            torch.manual_seed(1)
            program.backward(value)
        found.append([t.grad for t in held])
    assert all(same(a, b) for a, b in zip(*found, strict=True))
    assert clean()


@pytest.mark.parametrize("held", [False, True], ids=["", "held"])
@CASES
def test_norms_are_those_of_the_gradients(program: Program, held: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if held:  # as on a GPU: many gradients are measured by one call
        monkeypatch.setattr(measure, "waits", lambda _device: True)
    torch.manual_seed(0)
    model, losses = program.make()
    recorder = StepRecorder(model if model is not None else torch.nn.Module())
    recorder.begin_step()
    value = losses()
    tape = recorder.end_forward(value)
    functions = list(tape.functions)
    for function in functions:
        if type(function).__name__ == "AccumulateGrad":
            function.variable.grad = None
    program.backward(value)
    tape = recorder.end_backward()
    calls = 2 if program.backward.__name__ == "twice" else 1
    for i, function in enumerate(functions):
        if type(function).__name__ != "AccumulateGrad" or function.variable.grad is None:
            continue
        gradient = function.variable.grad.detach()
        if gradient.layout is not torch.strided:
            gradient = gradient.coalesce().values()
        expected = torch.linalg.vector_norm(gradient.double()).item() / calls
        measured = float(tape.measured.norms[i])
        if math.isfinite(expected):
            assert measured == pytest.approx(expected, rel=1e-5, abs=1e-7), tape.nodes[i]
        else:
            assert not math.isfinite(measured)
    assert clean()
    del functions


@CASES
def test_encoding_is_complete(program: Program) -> None:
    torch.manual_seed(0)
    model, losses = program.make()
    value = losses()
    tape = capture(value, model)
    encoded = encode(tape)
    count = len(tape)
    assert all(len(column) == count for column in encoded["nodes"].values())
    assert sorted(encoded["nodes"]["order"]) == list(range(count))
    assert encoded["signature"] == signature(capture(value, model))
    program.backward(value)
    after = capture(value, model)
    assert (after.source, after.target, after.names) == (tape.source, tape.target, tape.names)


@CASES
def test_what_hides_its_inside_says_how_to_see_it(program: Program) -> None:
    model, losses = program.make()
    hiding = {n.name for n in capture(losses(), model).nodes if n.opaque}
    assert hiding == ({HIDING[program.name]} if program.name in HIDING else set())


def test_there_are_enough_programs() -> None:
    assert len([p for p in PROGRAMS if p.needs != "cuda"]) >= 60
    assert len({p.name for p in PROGRAMS}) == len(PROGRAMS)
