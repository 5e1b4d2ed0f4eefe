"""The real model worker: what the server asks of it, over the real connection."""

import pytest

import builder
from builder.infer.check import check
from builder.workers.supervisor import ModelWorker, WorkerError


@pytest.fixture(scope="module")
def worker():
    found = ModelWorker()
    found.start()
    yield found
    found.close()


@pytest.fixture(scope="module")
def graph():
    draft = builder.Draft("Net")
    h = draft.input("x", ("N", 1, 8, 8))
    h = draft.add("nn.Conv2d", h, out_channels=4, kernel_size=3)
    h = draft.add("nn.Flatten", h)
    return draft.output(draft.add("nn.Linear", h, out_features=10))


def test_check_answers_what_the_facade_answers(worker, graph):
    answer = worker.call("check", model=graph.model_dump(mode="json"))
    here = check(graph).to_json()
    for report in (answer, here):
        report.pop("milliseconds")
    assert answer == here
    assert answer["ok"]
    assert "class Net(nn.Module)" in answer["source"]


def test_a_document_that_is_none_is_refused(worker):
    with pytest.raises(WorkerError, match="validation error") as caught:
        worker.call("check", model={"name": 3})
    assert caught.value.kind == "ValidationError"


def test_fits_are_common_layers_that_accept_the_output(worker, graph):
    model = graph.model_dump(mode="json")
    after_conv = worker.call("fits", model=model, node="conv1", port="0")
    assert {"nn.Conv2d", "nn.ReLU", "nn.Flatten", "nn.MaxPool2d"} <= set(after_conv)
    assert not {"nn.Conv1d", "nn.LSTM", "nn.Embedding"} & set(after_conv)
    after_flatten = worker.call("fits", model=model, node="flatten1")
    assert {"nn.Linear", "nn.ReLU", "nn.Dropout"} <= set(after_flatten)
    assert not {"nn.Conv2d", "nn.Flatten", "nn.MaxPool2d"} & set(after_flatten)
    assert worker.call("fits", model=model, node="nowhere") == []


def test_every_layer_that_is_said_to_fit_can_be_stacked(worker, graph):
    from builder.infer.fits import COMMON
    from builder.model.actions import perform

    params = dict(COMMON)
    for type_ in worker.call("fits", model=graph.model_dump(mode="json"), node="conv1"):
        edited = perform(
            graph,
            "add_node",
            {"type": type_, "id": "next", "params": params[type_], "after": {"node": "conv1", "port": "0"}},
        )
        errors = [f for f in check(edited).findings if f.node == "next" and f.severity == "error"]
        assert errors == []


def test_emit_and_parse(worker, graph):
    written = worker.call("emit", model=graph.model_dump(mode="json"))
    assert written["source"] == str(builder.emit(graph))
    assert written["map"]["conv1"]["forward"] is not None
    parsed = worker.call("parse", source=written["source"])
    assert [node["type"] for node in parsed["nodes"]] == ["nn.Conv2d", "nn.Flatten", "nn.Linear"]


def test_preview(worker):
    found = worker.call("preview", source="iris", options={}, split=[0.8, 0.1, 0.1], batch_size=16)
    assert found["samples"] == 150


def test_devices_begin_with_the_cpu(worker):
    found = worker.call("devices")
    assert found[0]["device"] == "cpu"
    assert found[0]["name"]
    assert all({"device", "kind", "name", "memory"} <= set(row) for row in found)


def test_catalog(worker):
    assert "nn.Conv2d" in worker.call("catalog")["entries"]
