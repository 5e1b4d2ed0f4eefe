"""The form of the Train page: made from the catalogue, saved into the project, and clear about what is wrong."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from builder.catalog import catalog
from builder.ui import training_fields
from builder.ui.services import Services, services, use
from builder.ui.workspace import Workspace


class NoWorker:
    """Stands where the warm worker would: the form must not wait for it."""

    def call(self, job, **arguments):
        return {"devices": [{"device": "cpu", "name": "CPU", "kind": "cpu", "memory": None}]}[job]


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    use(Services(worker=NoWorker(), workspace=Workspace()))
    model = {
        "name": "Net",
        "inputs": [{"id": "x", "name": "x", "shape": ["N", 1, 8, 8], "dtype": "float32"}],
        "nodes": [],
        "edges": [],
        "outputs": [],
    }
    yield services().workspace.create("net", model, None)
    use(None)


def page() -> None:
    from builder.ui.services import services
    from builder.ui.training_form import training_form

    training_form(services().workspace.get("net"))


def form() -> AppTest:
    app = AppTest.from_function(page, default_timeout=30).run()
    assert not app.exception
    return app


def widget(app: AppTest, kind: str, label: str):
    return next(found for found in getattr(app, kind) if found.label == label)


def saved() -> dict:
    return services().workspace.get("net").training


def messages(app: AppTest) -> str:
    return "\n".join(element.value for element in app.markdown)


def test_the_form_shows_torch_s_own_parameters_and_defaults() -> None:
    app = form()
    assert widget(app, "selectbox", "optimizer").value == "optim.AdamW"
    assert widget(app, "text_input", "lr").value == "0.001"
    assert widget(app, "text_input", "betas").value == "0.9, 0.999"
    assert widget(app, "text_input", "label_smoothing").value == "0"


def test_every_loss_optimizer_and_scheduler_can_be_chosen() -> None:
    app = form()
    table = catalog()
    for kind in ("loss", "optimizer", "scheduler"):
        names = {entry.name for entry in table.of_kind(kind) if not entry.deprecated}
        assert names <= set(widget(app, "selectbox", kind).options)


@pytest.mark.parametrize("kind", ["loss", "optimizer", "scheduler"])
def test_each_entry_s_form_can_be_drawn(kind) -> None:
    app = form()
    for entry in catalog().of_kind(kind):
        if not entry.deprecated:
            widget(app, "selectbox", kind).set_value(entry.type).run()
            assert not app.exception, entry.type
    assert saved()[kind]["type"] == [e.type for e in catalog().of_kind(kind) if not e.deprecated][-1]


def test_what_is_changed_is_saved_in_the_project_and_nothing_else() -> None:
    app = form()
    assert saved() is None
    widget(app, "text_input", "lr").set_value("3e-4").run()
    assert saved()["optimizer"] == {"type": "optim.AdamW", "params": {"lr": 0.0003}}
    widget(app, "number_input", "epochs").set_value(7).run()
    widget(app, "text_input", "split").set_value("70 / 20 / 10").run()
    assert saved()["epochs"] == 7
    assert saved()["data"]["split"] == [0.7, 0.2, 0.1]
    assert saved()["optimizer"]["params"] == {"lr": 0.0003}


def test_a_change_made_elsewhere_is_shown() -> None:
    app = form()
    widget(app, "number_input", "epochs").set_value(7).run()
    now = services().workspace.get("net")
    services().workspace.edit("net", now.revision, None, {**now.training, "epochs": 99})
    app.run()
    assert widget(app, "number_input", "epochs").value == 99


def test_a_source_of_another_task_brings_the_loss_that_fits() -> None:
    app = form()
    widget(app, "selectbox", "source").set_value("diabetes").run()
    assert saved()["loss"]["type"] == "nn.MSELoss"
    assert "the model takes (N, 1, 8, 8)" in messages(app)


WRONG = [
    # field, text, message
    ("lr", "fast", "'fast' is no float"),
    ("lr", "-1", "lr must be at least 0"),
    ("betas", "0.9", None),
    ("betas", "0.9, 0.99, 0.999", "betas takes 2 numbers, not 3"),
    ("split", "80 / 10", "Three shares that add up to 100"),
    ("split", "0 / 50 / 50", "Three shares that add up to 100"),
]


@pytest.mark.parametrize(("label", "text", "message"), WRONG)
def test_what_is_no_value_is_said_at_the_field_and_not_saved(label, text, message) -> None:
    app = form()
    widget(app, "text_input", label).set_value(text).run()
    assert not app.exception
    if message is not None:
        assert message in messages(app)
        assert saved() is None


def test_the_command_reproduces_the_run() -> None:
    app = form()
    widget(app, "number_input", "seed").set_value(5).run()
    assert app.code[0].value == "tapedeck train net \\\n  --device cpu \\\n  --epochs 20 \\\n  --seed 5"


PARSED = [
    # type, param, text, value
    ("nn.Conv2d", "kernel_size", "3", 3),
    ("nn.Conv2d", "kernel_size", "3, 5", [3, 5]),
    ("nn.Conv2d", "padding", "same", "same"),
    ("optim.AdamW", "betas", "(0.8, 0.99)", [0.8, 0.99]),
    ("optim.Adafactor", "eps", "None, 0.001", [None, 0.001]),
    ("lr_scheduler.MultiStepLR", "milestones", "10", [10]),
    ("nn.CrossEntropyLoss", "weight", "[1, 2.5]", [1, 2.5]),
    ("nn.CrossEntropyLoss", "weight", "", None),
    ("nn.LayerNorm", "normalized_shape", "8, 8", [8, 8]),
]


@pytest.mark.parametrize(("type_", "name", "text", "value"), PARSED)
def test_text_becomes_a_value_and_back(type_, name, text, value) -> None:
    param = catalog().entries[type_].params_by_name[name]
    assert training_fields.parse(param, text) == value
    if value is not None:
        assert training_fields.parse(param, training_fields.shown(value)) == value


@pytest.mark.parametrize(
    ("type_", "name", "text", "message"),
    [
        ("nn.Conv2d", "kernel_size", "big", "'big' is no 2 numbers"),
        ("nn.Conv2d", "kernel_size", "1.5", "whole numbers"),
        ("nn.Conv2d", "kernel_size", "", "kernel_size needs a value"),
        ("nn.Conv2d", "kernel_size", "__import__('os')", "is no 2 numbers"),
    ],
)
def test_text_that_is_no_value_is_refused(type_, name, text, message) -> None:
    with pytest.raises(training_fields.FieldError, match=message):
        training_fields.parse(catalog().entries[type_].params_by_name[name], text)


def test_only_what_differs_from_torch_is_kept() -> None:
    entry = catalog().entries["optim.SGD"]
    assert training_fields.differing({"lr": 0.001, "momentum": 0.9, "nonsense": 1}, entry) == {"momentum": 0.9}
