"""The Gradients page's pictures and its table, from a run's arrays: no widgets here."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from builder.store.heatmap import HeatMap
from builder.store.schema import STATISTICS
from builder.ui.colors import MAGNITUDE, MEANINGS, SURFACES, Theme, scale
from builder.ui.plot_style import name_rows, styled

Json = dict[str, Any]

TABLE_COLUMNS = ("name", "shape", "norm", "history", "mean", "std", "min", "max", "zeros", "update / weight")


def parameter_table(
    parameters: list[Json], norms: NDArray[np.float32] | None, statistics: NDArray[np.float32] | None, history: HeatMap
) -> pd.DataFrame:
    """One row per parameter, in the model's order.

    `norms` float32[parameters] of the chosen step, -1 for none; `statistics` float32[parameters, 8] of the sample
    nearest to it; both may be None. "zeros" is a share 0–1, "update / weight" the ratio of their norms.
    """
    count = len(parameters)
    blank = np.full(count, np.nan, dtype=np.float32)
    columns = {name: blank if statistics is None else statistics[:, i] for i, name in enumerate(STATISTICS)}
    norm = columns["norm"] if norms is None else np.where(norms == -1, np.nan, norms)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = columns["update_norm"] / columns["weight_norm"]
    return pd.DataFrame(
        {
            "name": [p["name"] for p in parameters],
            "shape": [" × ".join(map(str, p["shape"])) or "scalar" for p in parameters],
            "norm": norm,
            "history": [sparkline(history, i) for i in range(count)],
            "mean": columns["mean"],
            "std": columns["std"],
            "min": columns["min"],
            "max": columns["max"],
            "zeros": columns["zeros"],
            "update / weight": ratio,
        },
        columns=list(TABLE_COLUMNS),
    )


def sparkline(history: HeatMap, position: int) -> list[float]:
    """log10 of a parameter's norm over the run; steps without a finite one are left out."""
    if not history.norms.size:
        return []
    column = history.norms[:, position]
    kept = column[np.isfinite(column) & (column > 0)]
    return [round(float(value), 3) for value in np.log10(kept)]


def decades(norms: NDArray[np.float32]) -> tuple[float, float]:
    """log10 bounds of the positive finite norms, whole decades, between three and six apart: what is smaller is as pale as it gets."""
    kept = norms[np.isfinite(norms) & (norms > 0)]
    if not len(kept):
        return -6.0, 0.0
    top = float(np.ceil(np.log10(kept.max())))
    bottom = float(np.floor(np.log10(kept.min())))
    return max(top - 6, min(top - 3, bottom)), top


def heat_figure(parameters: list[Json], heat: HeatMap, step: int | None, chosen: int | None, theme: Theme) -> Any:
    """Gradient norm, parameter by step, over log10; NaN and Inf in red; a line at `step`, a mark at the chosen row."""
    import plotly.graph_objects as go

    names = [p["name"] for p in parameters]
    norms = heat.norms.T  # (parameters, columns)
    low, high = decades(norms)
    with np.errstate(divide="ignore", invalid="ignore"):
        cells = np.where((norms > 0) & np.isfinite(norms), np.log10(np.maximum(norms, 1e-38)), np.nan)
        cells = np.where(norms == 0, low, cells)
    bad = np.where(np.isnan(norms) | np.isinf(norms), 1.0, np.nan)
    figure = go.Figure()
    ticks = np.arange(low, high + 1, max(1, round((high - low) / 4)))
    figure.add_heatmap(
        z=cells,
        x=heat.first,
        y=names,
        zmin=low,
        zmax=high,
        colorscale=scale(MAGNITUDE[theme]),
        customdata=norms,
        hovertemplate="%{y}<br>step %{x:,}<br>norm %{customdata:.3g}<extra></extra>",
        ygap=1 if len(names) <= 40 else 0,
        colorbar={
            "thickness": 8,
            "outlinewidth": 0,
            "tickvals": ticks,
            "ticktext": [f"1e{int(tick)}" for tick in ticks],
            "tickfont": {"size": 10, "color": SURFACES[theme]["quiet"]},
        },
    )
    if not np.isnan(bad).all():
        error = MEANINGS[theme]["error"]
        figure.add_heatmap(
            z=bad,
            x=heat.first,
            y=names,
            colorscale=[[0, error], [1, error]],
            showscale=False,
            hovertemplate="%{y}<br>step %{x:,}<br>not a number<extra></extra>",
        )
    if step is not None:
        figure.add_vline(x=step, line={"color": MEANINGS[theme]["event"], "width": 1.5, "dash": "dot"})
    height = int(min(420, max(150, 40 + 22 * len(names))))
    styled(figure, theme, height)
    figure.update_layout(meta={"columns": ["step", "parameter", "norm"]})
    name_rows(figure, names, theme, chosen)
    figure.update_xaxes(showgrid=False, title_text="step", tickformat=",d", rangemode="nonnegative")
    return figure


def distribution_figure(histogram: Json, theme: Theme) -> Any:
    """Counts of a parameter's gradient values between low and high, zero marked."""
    import plotly.graph_objects as go

    counts = np.asarray(histogram["counts"], dtype=np.float64)
    low, high = float(histogram["low"]), float(histogram["high"])
    edges = np.linspace(low, high, len(counts) + 1)
    middles = (edges[:-1] + edges[1:]) / 2
    total = counts.sum() or 1.0
    figure = go.Figure()
    figure.add_bar(
        x=middles,
        y=counts / total,
        name="gradient",
        width=(high - low) / len(counts) if high > low else 1.0,
        marker={"color": MEANINGS[theme]["train"], "line": {"width": 0}},
        customdata=np.stack([edges[:-1], edges[1:], counts], axis=1),
        hovertemplate="%{customdata[0]:.3g} … %{customdata[1]:.3g}<br>%{customdata[2]:,.0f} values (%{y:.1%})<extra></extra>",
    )
    if low < 0 < high:
        figure.add_vline(x=0, line={"color": SURFACES[theme]["quiet"], "width": 1, "dash": "dot"})
    styled(figure, theme, 260)
    figure.update_layout(bargap=0, meta={"columns": ["gradient", "share of values"]})
    figure.update_yaxes(tickformat=".0%", rangemode="tozero")
    figure.update_xaxes(title_text="gradient", showgrid=False, tickformat="~g", nticks=5)
    return figure
