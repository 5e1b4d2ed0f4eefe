"""Every layer of torch.nn placed, configured and shaped: what is inferred is what the built module really does."""

import warnings

import pytest
import torch
from layer_samples import SAMPLES

import builder
from builder.catalog import catalog
from builder.infer.cache import Cache
from builder.infer.check import check
from builder.model.draft import Handle

SPECIAL = {
    "unit": ("float32", lambda shape: torch.rand(shape)),
    "ones": ("int64", lambda shape: torch.ones(shape, dtype=torch.int64)),
    "fours": ("int64", lambda shape: torch.full(shape, 4)),
    "sixteens": ("int64", lambda shape: torch.full(shape, 16)),
    "bool": ("bool", lambda shape: torch.zeros(shape, dtype=torch.bool)),
}
CACHE = Cache()
CASES = [(type_, place) for type_, samples in SAMPLES.items() for place in range(len(samples))]


def draft_of(type_, params, inputs):
    draft = builder.Draft("Net")
    handles, makers = {}, []
    for name, spec in inputs.items():
        shape, kind, *bound = spec if spec and isinstance(spec[0], tuple) else (spec, "float32")
        dtype, make = SPECIAL.get(kind, (kind, None))
        if make is None:
            make = (lambda s, b=bound: torch.randint(b[0], s)) if bound else (lambda s: torch.randn(s))
        handles[name] = draft.input(f"{name}_", shape, dtype=dtype)
        makers.append((shape, make))
    node = draft.add(type_, name="node", **handles, **params)
    return draft, node, makers


def test_no_layer_is_left_out():
    placeable = {e.type for kind in ("layer", "loss") for e in catalog().of_kind(kind)}
    assert placeable == set(SAMPLES)


@pytest.mark.parametrize(("type_", "place"), CASES, ids=[f"{t}-{p}" for t, p in CASES])
def test_inferred_is_what_runs(type_, place):
    params, inputs = SAMPLES[type_][place]
    draft, node, makers = draft_of(type_, params, inputs)
    graph = draft.output(node)
    report = check(graph, CACHE)
    assert report.ok, report.findings
    ports = [port for (n, port) in report.shapes if n == "node"]
    if ports not in ([], ["0"]):
        draft, node, makers = draft_of(type_, params, inputs)
        graph = draft.output(*(Handle("node", tuple(map(int, port.split(".")))) for port in ports))
        report = check(graph, CACHE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.manual_seed(0)
        model = builder.build(builder.emit(graph, report))
        for batch in (2, 3):
            real = model(*(make(tuple(batch if s == "N" else s for s in shape)) for shape, make in makers))
            real_ports = dict(tensors(real))
            shapes = {port: shape for (n, port), shape in report.shapes.items() if n == "node"}
            assert len(shapes) == len(real_ports)
            for port, tensor in zip(sorted(shapes), real_ports.values(), strict=True):
                assert tuple(evaluate(s, batch) for s in shapes[port]) == tuple(tensor.shape), port
                assert report.dtypes["node", port] == str(tensor.dtype).removeprefix("torch.")
    assert report.parameters == sum(p.numel() for p in model.parameters())
    assert report.bytes == sum(p.numel() * p.element_size() for p in model.parameters())


def tensors(result, prefix=""):
    if isinstance(result, torch.Tensor):
        yield prefix or "0", result
    elif isinstance(result, tuple | list):
        for place, part in enumerate(result):
            yield from tensors(part, f"{prefix}.{place}" if prefix else str(place))


def evaluate(size, batch):
    return size if isinstance(size, int) else eval(size, {"N": batch})
