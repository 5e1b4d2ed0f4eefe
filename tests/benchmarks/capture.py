"""What seeing autograd costs, as ratios within one run: capture against torchviz and torchlens, recording against the bare step."""

from __future__ import annotations

import gc
import statistics
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import torch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.encode import encode, values
from builder.tape.step import StepRecorder
from builder.tape.tape import Tape

warnings.filterwarnings("ignore")


def best(run: Callable[[], Any], times: int, number: int = 1) -> float:
    """The least processor time of `times` rounds of `number` runs, in ms a run: other work on the machine counts less."""
    taken = []
    collecting = gc.isenabled()
    gc.collect()
    gc.disable()  # as timeit does
    try:
        for _ in range(times):
            begun = process_time()
            for _ in range(number):
                run()
            taken.append((process_time() - begun) / number)
    finally:
        if collecting:
            gc.enable()
    return min(taken) * 1e3


def gpt2(layers: int, width: int, heads: int, vocabulary: int, context: int, dropout: float = 0.0) -> nn.Module:
    from transformers import GPT2Config, GPT2LMHeadModel

    return GPT2LMHeadModel(
        GPT2Config(
            n_layer=layers, n_embd=width, n_head=heads, vocab_size=vocabulary, n_positions=context,
            attn_pdrop=dropout, embd_pdrop=dropout, resid_pdrop=dropout, bos_token_id=1, eos_token_id=2,
        )
    )  # fmt: skip


def decoded(tape: Tape) -> Tape:
    """What a capture holds made into plain values: edges, every node's place, shape, dtype and device of its outputs."""
    _ = tape.source, tape.target, tape.slot, tape.port
    _ = tape.forms.rows
    for place in tape.places.tolist():
        _ = tape.sites[place] if place >= 0 else None
    return tape


def capture_rows() -> list[tuple[str, str, str]]:
    """Capture on a 12-layer GPT-2, against torchviz and torchlens on the same loss."""
    import torchlens
    import torchviz

    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # processor time is then the time of the work
    torch.manual_seed(0)
    model = gpt2(12, 64, 4, 200, 64, dropout=0.1)
    x = torch.randint(0, 200, (2, 16))
    with attributed(model):
        loss = model(x, labels=x).loss
    parameters = dict(model.named_parameters())
    ours = best(lambda: capture(loss, model), 60, 5)
    plain_values = best(lambda: decoded(capture(loss, model)), 60, 5)
    plain = best(lambda: torchviz.make_dot(loss), 20, 2)
    named = best(lambda: torchviz.make_dot(loss, params=parameters), 20, 2)
    full = best(lambda: torchviz.make_dot(loss, params=parameters, show_attrs=True, show_saved=True), 5)

    def whole() -> Tape:
        with attributed(model):
            made = model(x, labels=x).loss
        return decoded(capture(made, model))

    forward = best(lambda: model(x, labels=x).loss, 10)
    attributed_forward = best(whole, 10)
    lens = best(lambda: torchlens.trace(model, x), 3)
    tape = capture(loss, model)
    torch.set_num_threads(threads)
    return [
        ("capture, GPT-2 of 12 layers", f"{len(tape)} nodes", f"{ours:.2f} ms"),
        ("  torchviz.make_dot / capture", "≥ 10", f"{plain / ours:.1f} × (with names {named / ours:.1f} ×, with saved tensors {full / ours:.1f} ×)"),
        ("  the same, every edge, place and shape made into plain values too", "", f"{plain / plain_values:.1f} ×"),
        ("  forward with attribution and capture / forward", "", f"{attributed_forward / forward:.2f} ×"),
        ("  torchlens forward / forward with attribution and capture", "", f"{lens / attributed_forward:.1f} ×"),
        ("  torchlens capture / ours, forward taken off both", "≥ 50", f"{(lens - forward) / max(1e-9, attributed_forward - forward):.1f} ×"),
        ("  torchlens.trace / capture", "≥ 50", f"{lens / ours:.1f} ×"),
    ]  # fmt: skip


def large_rows() -> list[tuple[str, str, str]]:
    """A graph of 200,000 nodes, and what a tape takes on disk."""
    import gzip
    import json

    x = torch.ones(1, requires_grad=True)
    value = x
    with attributed():
        for _ in range(100_000):
            value = value.sin() * 2
    begun = perf_counter()
    tape = capture(value)
    taken = perf_counter() - begun
    begun = perf_counter()
    structure = encode(tape, sources=False)
    encoded = perf_counter() - begun
    size = len(gzip.compress(json.dumps(structure).encode(), compresslevel=5)) + values(tape).nbytes
    return [
        (f"capture of {len(tape):,} nodes", "≤ 2 s", f"{taken:.2f} s (encoded in {encoded:.2f} s more)"),
        ("  on disk, a node, structure and one step's values", "≤ 60 bytes", f"{size / len(tape):.1f} bytes"),
    ]


def step_rows(rounds: int = 12) -> list[tuple[str, str, str]]:
    """A step of a 5 M GPT-2 with every node's gradient norm, against the same step bare; alternating."""
    torch.manual_seed(0)
    model = gpt2(6, 256, 8, 1000, 128)
    count = sum(p.numel() for p in model.parameters()) / 1e6
    optimizer = torch.optim.AdamW(model.parameters())
    x = torch.randint(0, 1000, (8, 64))
    recorder = StepRecorder(model)

    def bare() -> None:
        optimizer.zero_grad()
        model(x, labels=x).loss.backward()
        optimizer.step()

    def recorded() -> Tape:
        optimizer.zero_grad()
        recorder.begin_step()
        loss = model(x, labels=x).loss
        recorder.end_forward(loss)
        loss.backward()
        tape = recorder.end_backward()
        optimizer.step()
        return tape

    bare()
    tape = recorded()
    ratios, one, other = [], [], []
    for _ in range(rounds):
        begun = perf_counter()
        bare()
        middle = perf_counter()
        recorded()
        end = perf_counter()
        one.append(middle - begun)
        other.append(end - middle)
        ratios.append((end - middle) / (middle - begun))
    ratio = statistics.median(ratios)
    return [
        (
            f"recorded step / bare step, GPT-2 of {count:.1f} M parameters, {len(tape)} nodes",
            "≤ 1.2",
            f"{ratio:.3f} × (least {min(other) / min(one):.3f} ×, bare {min(one) * 1e3:.0f} ms)",
        )
    ]


def main() -> None:
    """Print the table."""
    rows = [*capture_rows(), *large_rows(), *step_rows()]
    print("| what | goal | measured |\n|---|---|---|")
    for what, goal, found in rows:
        print(f"| {what} | {goal} | {found} |")


if __name__ == "__main__":
    main()
