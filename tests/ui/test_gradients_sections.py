"""The Gradients page's further views: their numbers by hand, each drawn from a run as a worker writes it."""

from __future__ import annotations

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from builder.store.runs import create_run
from builder.store.samples import (
    modules,
    ridge,
    signals_over_steps,
    statistics_over_steps,
    successive_over_steps,
)
from builder.store.schema import HISTOGRAM
from builder.store.writer import RunWriter
from builder.ui.colors import SIGNED, mix, text_on
from builder.ui.gradient_plots import (
    called,
    cosine_by_parameter,
    cosine_figure,
    depth_figure,
    matrix_figure,
    noise,
    noise_figure,
    ratio_bars,
    ratio_figure,
    ratios,
    ridge_figure,
    ridge_grid,
    samples_figure,
    zeros_figure,
)
from builder.ui.gradients_link import parameter_of, selection_of

NAMES = ("a.weight", "a.bias", "b.weight")
SAMPLED = (0, 10, 20)
DOCUMENT = {"n1": "a", "n2": "b", "n3": None}


def f32(values) -> bytes:
    return np.asarray(values, dtype=np.float32).tobytes()


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    made = create_run({"name": "small", "model": {"name": "Net"}, "device": "cpu", "epochs": 1})
    writer = RunWriter(made.directory)
    writer.parameters((name, (2, 3), "float32", 6) for name in NAMES)
    writer.add("steps", [(i, 0, i * 0.1, 1.0, 0.5, 0.1, 10.0) for i in range(30)])
    writer.add("gradients", [(i, f32([1.0, 0.5, 0.0])) for i in range(30)])
    row = [1, 0.1, 0.2, -1, 1, 0.25, 2.0, 0.002]
    writer.add("statistics", [(s, f32([row, [*row[:6], 0.0, 0.1], row])) for s in SAMPLED])
    writer.add("modules", [(0, "a", "Linear"), (1, "b", "Linear"), (2, "idle", "ReLU")])
    nan = float("nan")
    signal = [[1, 2.0, 0, 2, 0.5, 1e-3], [0, 1.0, 0, 1, 0.0, 1e-2], [nan] * 6]
    writer.add("signals", [(s, f32(signal)) for s in SAMPLED])
    writer.add("successive", [(s + 1, 4, f32([[3.0, 2.0, 2.0], [-1.0, 1.0, 1.0], [nan] * 3])) for s in SAMPLED])
    for s in SAMPLED:
        found = np.zeros(3, dtype=HISTOGRAM)
        found["low"] = [-1.0 - s, np.nan, np.nan]
        found["high"], found["counts"][0, 32] = 1.0 + s, 6
        writer.add("distributions", [(s, found.tobytes())])
    writer.meta(status="finished")
    writer.close()
    yield made
    made.close()


def page() -> None:
    from builder.ui.gradients_view import gradients_page

    gradients_page({})


@pytest.mark.parametrize(
    "section", ["Norms", "Distributions", "Updates", "Depth", "Noise", "Per sample", "Check", "Agreement"]
)
def test_every_view_is_drawn(run, section: str) -> None:
    app = AppTest.from_function(page, default_timeout=60)
    app.session_state["gradients-section"] = section
    app.run()
    assert not app.exception
    assert any("td-section" in element.proto.body for element in app.get("html"))


@pytest.mark.parametrize("section", ["Per sample", "Check", "Agreement"])
def test_without_a_process_a_question_says_what_to_do(run, section: str) -> None:
    app = AppTest.from_function(page, default_timeout=60)
    app.session_state["gradients-section"] = section
    app.run()
    assert any("Press Step on the Train page" in element.proto.body for element in app.get("html"))


def test_ratios_are_update_over_weight_and_unknown_for_a_zero_weight(run) -> None:
    found = ratios(statistics_over_steps(run))
    assert found.shape == (3, 3)
    assert found[0, 0] == pytest.approx(1e-3)
    assert np.isnan(found[0, 1])


def test_modules_come_in_the_order_of_their_calls(run) -> None:
    signals = signals_over_steps(run)
    assert called(signals.values[0]) == [1, 0]
    figure = depth_figure(modules(run), signals, 0, "light")
    assert list(figure.data[0].x) == ["b", "a"]
    assert list(figure.data[1].y) == pytest.approx([1e-2, 1e-3])


def test_noise_is_that_of_mc_candlish_by_hand(run) -> None:
    samples, batches = successive_over_steps(run)
    cosine, scale, ratio = noise(samples, batches)
    # dot 3 - 1 = 2, squared norms 4 + 1 = 5 each: ½|g₁-g₂|² = 5 - 2 = 3
    assert cosine[0] == pytest.approx(2 / 5)
    assert scale[0] == pytest.approx(4 * 3 / 2)
    assert ratio[0] == pytest.approx(2 / 3)
    assert cosine_by_parameter(samples)[0, :2] == pytest.approx([0.75, -1])


def test_the_noise_scale_of_drawn_gradients_is_found() -> None:
    from builder.store.samples import Samples

    random = np.random.default_rng(0)
    batch, size = 16, 400
    mean, spread = np.full(size, 0.1), 2.0  # true noise scale: 4 * 400 / 4 = 400 samples
    pairs = mean + spread / np.sqrt(batch) * random.standard_normal((600, 2, size))
    rows = [[[a @ b, np.linalg.norm(a), np.linalg.norm(b)]] for a, b in pairs]
    samples = Samples(np.arange(600), np.array(rows, dtype=np.float32))
    _, scale, _ = noise(samples, np.full(600, batch), window=600)
    assert scale[-1] == pytest.approx(400, rel=0.1)


def test_distributions_on_one_axis_keep_all_values(run) -> None:
    edges, shares = ridge_grid(ridge(run, 0))
    assert shares.shape == (96, 3)
    assert shares.sum(0) == pytest.approx(1)
    assert edges[0] == pytest.approx(-edges[-1])
    widths = (shares > 1e-9).sum(0)
    assert widths[0] <= widths[1] <= widths[2]  # the same 64 bins over a wider range


def test_a_run_without_these_tables_has_no_samples(run) -> None:
    import sqlite3

    connection = sqlite3.connect(run.directory / "run.sqlite")
    connection.executescript("DROP TABLE signals; DROP TABLE modules; DROP TABLE successive")
    connection.close()
    assert not len(signals_over_steps(run).steps)
    assert modules(run) == []
    assert not len(successive_over_steps(run)[0].steps)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_picture_names_the_columns_of_its_csv(run, theme) -> None:
    parameters, statistics = run.parameters(), statistics_over_steps(run)
    signals, (pairs, batches) = signals_over_steps(run), successive_over_steps(run)
    answer = {"names": ["a", "b"], "matrix": [[1.0, None], [None, 1.0]]}
    norms = {"norms": [[1.0, 2.0], [None, 1.0]], "losses": [0.1, None], "targets": None}
    for figure in (
        ratio_figure(parameters, statistics, 10, 0, theme),
        ratio_bars(parameters, statistics, 0, theme),
        ridge_figure(ridge(run, 0), 10, theme),
        depth_figure(modules(run), signals, 0, theme),
        zeros_figure(modules(run), signals, 0, theme),
        cosine_figure(parameters, pairs, 10, 0, theme),
        noise_figure(pairs, batches, 10, theme),
        noise_figure(pairs, batches, 10, theme, "cosine"),
        matrix_figure(answer, theme),
        samples_figure(norms, theme),
    ):
        assert len(figure.layout.meta["columns"]) == (3 if figure.data[0].type == "heatmap" else 2)


@pytest.mark.parametrize(
    ("selection", "parameter"),
    [
        ({"parameter": "b.weight"}, "b.weight"),
        ({"module": "a"}, "a.weight"),
        ({"node": "n2"}, "b.weight"),
        ({"node": "n3"}, None),
        ({"parameter": "gone.weight"}, None),
        ({}, None),
    ],
)
def test_what_is_selected_elsewhere_is_a_parameter_here(selection, parameter) -> None:
    assert parameter_of(selection, list(NAMES), DOCUMENT) == parameter


def test_a_parameter_belongs_to_the_nearest_module_of_the_document() -> None:
    document = {"outer": "body", "inner": "body.0", "other": "body.01"}
    assert selection_of("body.0.lin.weight", document) == {
        "node": "inner",
        "module": "body.0.lin",
        "parameter": "body.0.lin.weight",
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_numbers_of_a_matrix_are_in_its_cells_and_can_be_read_there(theme) -> None:
    figure = matrix_figure({"names": ["a", "b"], "matrix": [[1.0, 0.5], [0.5, None]]}, theme)
    _, numbers = figure.data
    assert list(zip(numbers.x, numbers.y, numbers.text, strict=True)) == [
        ("a", "a", "1.00"),
        ("b", "a", "0.50"),
        ("a", "b", "0.50"),
    ]
    assert numbers.textfont.color[1] == text_on(mix(SIGNED[theme], 0.75))
