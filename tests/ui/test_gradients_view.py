"""The Gradients page on a small run, written as a worker writes it."""

from __future__ import annotations

import os

import numpy as np
import plotly.graph_objects as go
import pytest
from streamlit.testing.v1 import AppTest

from builder.store.heatmap import heat_map
from builder.store.runs import create_run
from builder.store.schema import HISTOGRAM
from builder.store.writer import RunWriter
from builder.ui.gradient_figures import decades, distribution_figure, heat_figure, parameter_table, sparkline
from builder.ui.gradients_view import moment_at
from builder.ui.plot_style import name_rows, styled

STEPS = 30
NAMES = ("a.weight", "a.bias", "b.weight")


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    made = create_run({"name": "small", "model": {"name": "Net"}, "device": "cpu", "epochs": 1})
    writer = RunWriter(made.directory)
    writer.parameters((name, (2, 3), "float32", 6) for name in NAMES)
    norms = np.array([[10.0 ** -(step / 10), 0.0, 1.0] for step in range(STEPS)], dtype=np.float32)
    norms[20, 2] = np.nan
    writer.add("steps", [(i, 0, i * 0.1, 1.0, 0.5, 0.1, 10.0) for i in range(STEPS)])
    writer.add("gradients", [(i, norms[i].tobytes()) for i in range(STEPS)])
    rows = np.tile(np.array([1, 0.1, 0.2, -1, 1, 0.25, 2.0, 0.002], dtype=np.float32), (3, 1))
    writer.add("statistics", [(0, rows.tobytes()), (20, (rows * 2).tobytes())])
    found = np.zeros(3, dtype=HISTOGRAM)
    found["low"], found["high"], found["counts"] = [-1.0, np.nan, np.nan], 1.0, np.arange(64)
    writer.add("distributions", [(10, found.tobytes())])
    writer.meta(status="finished")
    writer.close()
    yield made
    made.close()


def page() -> None:
    from builder.ui.gradients_view import gradients_page

    gradients_page({})


def test_without_a_run_the_page_says_what_to_do(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    offered = []
    monkeypatch.setattr("builder.ui.gradients_view.page_link", lambda name, label: offered.append((name, label)))
    app = AppTest.from_function(page, default_timeout=30).run()
    assert not app.exception
    assert any("No gradients yet" in element.proto.body for element in app.get("html"))
    assert [name for name, _ in offered] == ["train", "build"]


@pytest.mark.parametrize(
    ("status", "steps", "said"),
    [
        ("running", 0, "Waiting for"),
        ("finished", 3, "No parameter of this run"),
    ],
)
def test_a_run_without_gradients_says_why(tmp_path, monkeypatch, status: str, steps: int, said: str) -> None:
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    made = create_run({"name": "none", "model": {"name": "Net"}, "device": "cpu"})
    writer = RunWriter(made.directory)
    writer.add("steps", [(i, 0, i * 0.1, 1.0, None, 0.1, 10.0) for i in range(steps)])
    writer.meta(status=status, pid=os.getpid())
    writer.close()
    app = AppTest.from_function(page, default_timeout=30).run()
    made.close()
    assert not app.exception
    assert any(said in element.value for element in app.markdown)


def test_the_page_shows_the_newest_run_and_the_slider_scrubs_it(run) -> None:
    app = AppTest.from_function(page, default_timeout=30).run()
    assert not app.exception
    assert app.slider[0].value == STEPS - 1
    table = app.dataframe[0].value
    assert list(table["name"]) == list(NAMES)
    assert table["norm"].iloc[0] == pytest.approx(10**-2.9, rel=1e-5)
    app.slider[0].set_value(10).run()
    assert app.dataframe[0].value["norm"].iloc[0] == pytest.approx(0.1, rel=1e-5)
    assert not app.exception


def test_a_step_without_a_sample_takes_the_one_before_it(run) -> None:
    assert moment_at(run, 19).sampled == 0
    assert moment_at(run, 20).sampled == 20
    assert moment_at(run, 25).sampled == 20


def test_the_table_s_columns_are_the_statistics(run) -> None:
    moment = moment_at(run, 25)
    table = parameter_table(run.parameters(), moment.norms, moment.statistics, heat_map(run))
    row = table.iloc[0]
    assert row["shape"] == "2 × 3"
    assert row["zeros"] == pytest.approx(0.5)
    assert row["update / weight"] == pytest.approx(0.001)
    assert len(row["history"]) == STEPS


def test_a_sparkline_leaves_out_what_has_no_logarithm(run) -> None:
    heat = heat_map(run)
    assert sparkline(heat, 1) == []
    assert len(sparkline(heat, 2)) == STEPS - 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_heat_map_marks_what_is_not_a_number_in_red(run, theme) -> None:
    figure = heat_figure(run.parameters(), heat_map(run), 12, 0, theme)
    assert len(figure.data) == 2
    bad = np.array(figure.data[1].z, dtype=float)
    assert np.argwhere(~np.isnan(bad)).tolist() == [[2, 20]]
    assert figure.layout.shapes[0].x0 == 12
    assert "<b>a.weight</b>" in figure.layout.yaxis.ticktext


@pytest.mark.parametrize(("count", "chosen"), [(3, None), (40, 7), (41, 0), (500, 499), (500, None)])
def test_names_down_the_side_never_run_into_each_other(count: int, chosen: int | None) -> None:
    figure = styled(go.Figure(), "light", 420)
    name_rows(figure, [f"layer.{i}.weight" for i in range(count)], "light", chosen)
    rows = [int(str(name).split(".")[1]) for name in figure.layout.yaxis.tickvals]
    apart = np.diff(rows) * (420 - 50) / count
    assert (apart >= 13.5).all()
    assert len(rows) > min(count, 420 / 14) / 3
    bold = [text for text in figure.layout.yaxis.ticktext if "<b>" in text]
    assert bold == ([] if chosen is None else [f"<b>layer.{chosen}.weight</b>"])


@pytest.mark.parametrize(
    ("norms", "bounds"),
    [([], (-6, 0)), ([0.5], (-3, 0)), ([1e-30, 1.0], (-6, 0)), ([20.0, 2e-3], (-3, 2)), ([np.nan, np.inf, 5], (-2, 1))],
)
def test_the_scale_spans_three_to_six_decades(norms, bounds) -> None:
    assert decades(np.array(norms, dtype=np.float32)) == bounds


def test_a_distribution_adds_up_to_one(run) -> None:
    found = run.histogram(0, 15)
    assert found is not None
    figure = distribution_figure(found, "light")
    assert sum(figure.data[0].y) == pytest.approx(1)
    assert figure.data[0].x[0] == pytest.approx(-1 + 1 / 64)
