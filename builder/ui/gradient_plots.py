"""The Gradients page's further pictures: distributions through time, updates, depth, noise, samples, agreement."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from builder.store.samples import Ridge, Samples
from builder.store.schema import SIGNALS, STATISTICS, SUCCESSIVE
from builder.ui.colors import MAGNITUDE, MEANINGS, SERIES, SIGNED, SURFACES, Theme, mix, scale, text_on
from builder.ui.plot_style import name_rows, styled

Json = dict[str, Any]
Floats = NDArray[np.float64]

HEALTHY = (1e-4, 1e-3, 1e-2)
"""Update-to-weight ratios: lower end, middle and upper end of what is usual (Karpathy, makemore part 3)."""
DASHES = ("solid", "dash", "dot", "dashdot")
SIDE = 68
"""Pixels left and right of the pictures by module: one stands under the other."""
ROWS = 96
"""Rows of the picture of a distribution through time."""


def ratios(statistics: Samples) -> Floats:
    """float64[samples, parameters]: norm of one step's change over the norm of the weight; NaN where the weight is zero."""
    update = statistics.values[:, :, STATISTICS.index("update_norm")].astype(np.float64)
    weight = statistics.values[:, :, STATISTICS.index("weight_norm")].astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Floats = np.where(weight > 0, update / weight, np.nan)
    return found


def ratio_figure(parameters: list[Json], statistics: Samples, step: int, chosen: int, theme: Theme) -> Any:
    """Update-to-weight ratio of each parameter over steps, log10, the usual band shaded; the chosen one drawn thick."""
    import plotly.graph_objects as go

    values = ratios(statistics)
    figure = go.Figure()
    low, middle, high = HEALTHY
    figure.add_hrect(y0=low, y1=high, fillcolor=MEANINGS[theme]["running"], opacity=0.09, line_width=0, layer="below")
    figure.add_hline(y=middle, line={"color": MEANINGS[theme]["running"], "width": 1, "dash": "dash"})
    order = [i for i in range(len(parameters)) if i != chosen] + [chosen]
    for i in order:
        picked = i == chosen
        column = np.where(values[:, i] > 0, values[:, i], np.nan)
        figure.add_scatter(
            x=statistics.steps,
            y=column,
            name=parameters[i]["name"],
            mode="lines+markers" if len(statistics.steps) < 30 else "lines",
            marker={"size": 3},
            line={
                "color": MEANINGS[theme]["selection"] if picked else SERIES[theme][i % len(SERIES[theme])],
                "width": 2.6 if picked else 1.1,
                "dash": "solid" if picked else DASHES[i // len(SERIES[theme]) % len(DASHES)],
            },
            opacity=1.0 if picked else 0.6,
            hovertemplate="%{fullData.name}<br>step %{x:,}<br>%{y:.2e}<extra></extra>",
        )
    figure.add_annotation(
        xref="paper", x=0.995, y=np.log10(high), yanchor="top", yshift=-3, xanchor="right", showarrow=False,
        text="usual: 1e-4 … 1e-2", font={"size": 11, "color": SURFACES[theme]["text"]},
        bgcolor=SURFACES[theme]["canvas"], opacity=0.92, borderpad=2,
    )  # fmt: skip
    _time(figure, theme, 440, step, ["step", "update / weight"])
    figure.update_yaxes(type="log", tickformat=".0e", dtick=1, range=_ratio_decades(values))
    figure.update_yaxes(title_text="‖update‖ / ‖weight‖")
    return figure


def ratio_bars(parameters: list[Json], statistics: Samples, at: int, theme: Theme) -> Any:
    """The ratios of one sample, parameter by parameter."""
    import plotly.graph_objects as go

    row = ratios(statistics)[at]
    names = [p["name"] for p in parameters]
    inside = (row >= HEALTHY[0]) & (row <= HEALTHY[2])
    shown = np.where(row > 0, row, np.nan)
    figure = go.Figure()
    figure.add_vrect(x0=HEALTHY[0], x1=HEALTHY[2], fillcolor=MEANINGS[theme]["running"], opacity=0.09, line_width=0)
    figure.add_scatter(
        x=shown,
        y=names,
        mode="markers",
        name="update / weight",
        marker={
            "size": 8,
            "symbol": ["circle" if ok else "diamond-open" for ok in inside],
            "color": [MEANINGS[theme]["train"] if ok else MEANINGS[theme]["stale"] for ok in inside],
            "line": {"width": 1.5},
        },
        hovertemplate="%{y}<br>%{x:.2e}<extra></extra>",
    )
    styled(figure, theme, int(min(440, max(180, 60 + 30 * len(names)))))
    figure.update_layout(meta={"columns": ["update / weight", "parameter"]})
    figure.update_xaxes(
        type="log", tickformat=".0e", dtick=1, title_text="‖update‖ / ‖weight‖", range=_ratio_decades(row)
    )
    name_rows(figure, names, theme)
    return figure


def _ratio_decades(values: Floats) -> list[float]:
    """log10 bounds of an axis of ratios: the usual band with a decade around it, and what lies beyond."""
    known = values[np.isfinite(values) & (values > 0)]
    low, high = (np.log10(known.min()), np.log10(known.max())) if len(known) else (-5.0, -1.0)
    return [max(min(-5.0, float(np.floor(low))), -9.0) - 0.15, min(max(-1.0, float(np.ceil(high))), 3.0) + 0.15]


def ridge_grid(ridge: Ridge, rows: int = ROWS) -> tuple[Floats, Floats]:
    """All samples on one axis of values: (edges float64[rows + 1], share per row float64[rows, samples]); shares add up to 1.

    The axis spans what 98 % of the samples' ranges need, so that one outlier does not flatten the rest; what lies
    beyond it is counted in the outermost rows.
    """
    low, high = float(np.quantile(ridge.low, 0.02)), float(np.quantile(ridge.high, 0.98))
    if not high > low:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, rows + 1)
    shares = np.zeros((rows, len(ridge.steps)))
    for i, counts in enumerate(ridge.counts):
        total = counts.sum()
        if total <= 0:
            continue
        own = np.linspace(ridge.low[i], ridge.high[i], len(counts) + 1)
        if own[0] == own[-1]:
            below = (edges >= own[0]).astype(np.float64)
        else:
            below = np.interp(edges, own, np.concatenate([[0.0], np.cumsum(counts) / total]))
        below[0], below[-1] = 0.0, 1.0
        shares[:, i] = np.diff(below)
    return edges, shares


def ridge_figure(ridge: Ridge, step: int, theme: Theme) -> Any:
    """A parameter's gradient values through time: steps across, values up, colour the share of values, log10."""
    import plotly.graph_objects as go

    edges, shares = ridge_grid(ridge)
    top = float(shares.max()) or 1.0
    high = float(np.ceil(np.log10(top)))
    low = high - 4
    with np.errstate(divide="ignore"):
        cells = np.where(shares > 0, np.clip(np.log10(np.maximum(shares, 1e-30)), low, high), np.nan)
    middles = (edges[:-1] + edges[1:]) / 2
    figure = go.Figure()
    figure.add_heatmap(
        z=cells,
        x=ridge.steps,
        y=middles,
        zmin=low,
        zmax=high,
        colorscale=scale(MAGNITUDE[theme]),
        customdata=shares,
        hovertemplate="step %{x:,}<br>gradient near %{y:.2e}<br>%{customdata:.2%} of the values<extra></extra>",
        colorbar=_bar(theme, np.arange(low, high + 1), [f"1e{int(t)}" for t in np.arange(low, high + 1)]),
    )
    figure.add_hline(y=0, line={"color": SURFACES[theme]["quiet"], "width": 1, "dash": "dot"})
    _time(figure, theme, 360, step, ["step", "gradient", "share of values"])
    _between(figure, ridge.steps, step)
    figure.update_yaxes(tickformat="~g", title_text="gradient", showgrid=False)
    return figure


def depth_figure(modules: list[Json], signals: Samples, at: int, theme: Theme) -> Any:
    """Root mean square of each leaf module's output (forward) and of the gradient that comes back to it (backward)."""
    import plotly.graph_objects as go

    rows = called(signals.values[at])
    values = signals.values[at][rows]
    labels = [modules[i]["path"] for i in rows]
    kinds = [modules[i]["type"] for i in rows]
    meanings = MEANINGS[theme]
    figure = go.Figure()
    for column, name, color, dash, symbol, axis in (
        ("rms", "activation, forward →", meanings["train"], "solid", "circle", "y"),
        ("gradient_rms", "← gradient, backward", meanings["validation"], "dash", "diamond", "y2"),
    ):
        found = values[:, SIGNALS.index(column)]
        figure.add_scatter(
            x=labels, y=np.where(found > 0, found, np.nan), name=name, yaxis=axis, mode="lines+markers", customdata=kinds,
            line={"color": color, "width": 1.8, "dash": dash}, marker={"size": 6, "symbol": symbol, "color": color},
            hovertemplate="%{x} %{customdata}<br>" + name.strip("←→ ") + ": root mean square %{y:.3g}<extra></extra>",
        )  # fmt: skip
    bad = np.isinf(values[:, 1:]).any(1)
    for i in np.flatnonzero(bad):
        figure.add_vline(x=int(i), line={"color": meanings["error"], "width": 2})
    styled(figure, theme, 420)
    quiet = SURFACES[theme]["quiet"]
    figure.update_layout(
        meta={"columns": ["module", "root mean square"]},
        showlegend=True,
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "font": {"size": 12}},
        margin={"l": SIDE, "r": SIDE, "t": 28, "b": 6},
        yaxis={"type": "log", "exponentformat": "e", "title": {"text": "activation"}},
        yaxis2={
            "type": "log", "exponentformat": "e", "overlaying": "y", "side": "right", "showgrid": False,
            "title": {"text": "gradient", "standoff": 12, "font": {"size": 11, "color": quiet}}, "tickfont": {"size": 11, "color": quiet},
        },
    )  # fmt: skip
    figure.update_layout(yaxis={"automargin": False})
    for axis, column in (("yaxis", "rms"), ("yaxis2", "gradient_rms")):
        figure.update_layout({axis: {"range": _whole_decades(values[:, SIGNALS.index(column)]), "dtick": 1}})
    shown = labels if len(labels) <= 40 else labels[:: max(1, len(labels) // 30)]
    figure.update_xaxes(
        type="category",
        categoryorder="array",
        categoryarray=labels,
        tickvals=shown,
        ticktext=[f"{name}<br>{kinds[labels.index(name)]}" if len(labels) <= 16 else name for name in shown],
        showgrid=False,
        range=[-0.5, len(labels) - 0.5],
        tickfont={"family": "Source Code Pro, monospace", "size": 11, "color": quiet},
    )
    return figure


def zeros_figure(modules: list[Json], signals: Samples, at: int, theme: Theme) -> Any:
    """The share of exact zeros in each leaf module's output: what a ReLU has switched off."""
    import plotly.graph_objects as go

    rows = called(signals.values[at])
    labels = [modules[i]["path"] for i in rows]
    figure = go.Figure()
    figure.add_bar(
        x=labels,
        y=signals.values[at][rows, SIGNALS.index("zeros")],
        name="zeros",
        marker={"color": MAGNITUDE[theme][3], "line": {"width": 0}},
        hovertemplate="%{x}<br>%{y:.1%} zeros<extra></extra>",
    )
    styled(figure, theme, 190)
    figure.update_layout(
        bargap=0.35, meta={"columns": ["module", "share of zeros"]}, margin={"l": SIDE, "r": SIDE, "t": 8, "b": 6}
    )
    figure.update_xaxes(
        type="category", showticklabels=len(labels) <= 40, showgrid=False, range=[-0.5, len(labels) - 0.5],
        tickfont={"family": "Source Code Pro, monospace", "size": 11, "color": SURFACES[theme]["quiet"]},
    )  # fmt: skip
    figure.update_yaxes(tickformat=".0%", range=[0, 1.02], tickvals=[0, 0.5, 1], automargin=False)
    return figure


def called(rows: NDArray[np.float32]) -> list[int]:
    """Positions of the modules that ran, in the order of their first call."""
    order = rows[:, SIGNALS.index("order")]
    return [int(i) for i in np.argsort(order, kind="stable") if np.isfinite(order[i])]


def noise(successive: Samples, batches: NDArray[np.int64], window: int = 8) -> tuple[Floats, Floats, Floats]:
    """(cosine, noise scale, signal-to-noise ratio) at each pair of successive steps, of all parameters together.

    From two batches of size B at nearly the same weights: g₁·g₂ estimates |G|², ½|g₁-g₂|² estimates tr(Σ)/B, and
    tr(Σ)/|G|² is the simple noise scale in samples (McCandlish et al. 2018, arXiv:1812.06162). Numerators and
    denominators are averaged over the last `window` pairs first; where the signal is not above zero, or the batch's size is
    not known (0), the scale is NaN.
    """
    sums = np.nansum(successive.values.astype(np.float64) ** np.array([1, 2, 2]), axis=1)  # (pairs, dot | a² | b²)
    dot, new, old = (sums[:, i] for i in range(len(SUCCESSIVE)))
    with np.errstate(divide="ignore", invalid="ignore"):
        cosine = np.where(new * old > 0, dot / np.sqrt(new * old), np.nan)
        signal = _smooth(dot, window)
        spread = _smooth((new + old) / 2 - dot, window)
        scale_of_noise = np.where((signal > 0) & (batches > 0), batches * spread / signal, np.nan)
        ratio = np.where(spread > 0, np.maximum(signal, 0) / spread, np.nan)
    return cosine, scale_of_noise, ratio


def cosine_by_parameter(successive: Samples) -> Floats:
    """float64[pairs, parameters]; NaN where a gradient is zero or missing."""
    values = successive.values.astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        lengths = values[:, :, 1] * values[:, :, 2]
        found: Floats = np.where(lengths > 0, values[:, :, 0] / lengths, np.nan)
    return found


def cosine_figure(parameters: list[Json], successive: Samples, step: int, chosen: int, theme: Theme) -> Any:
    """Cosine between the gradients of two successive steps, parameter by step, on the signed scale."""
    names = [p["name"] for p in parameters]
    cells = cosine_by_parameter(successive).T
    figure = _signed(cells, list(successive.steps), names, theme)
    figure.data[0].hovertemplate = "%{y}<br>steps %{x:,} and the one before<br>cosine %{z:.3f}<extra></extra>"
    _time(figure, theme, int(min(380, max(170, 50 + 20 * len(names)))), step, ["step", "parameter", "cosine"])
    _between(figure, successive.steps, step)
    name_rows(figure, names, theme, chosen)
    return figure


def noise_figure(successive: Samples, batches: NDArray[np.int64], step: int, theme: Theme, what: str = "scale") -> Any:
    """The gradient noise scale in samples with the batch size as a line ("scale"), or the cosine of all together."""
    import plotly.graph_objects as go

    cosine, found, _ = noise(successive, batches)
    figure = go.Figure()
    values = found if what == "scale" else cosine
    figure.add_scatter(
        x=successive.steps,
        y=values,
        mode="lines+markers",
        marker={"size": 4},
        name="noise scale" if what == "scale" else "cosine",
        line={"color": MEANINGS[theme]["train"], "width": 1.6},
        hovertemplate="step %{x:,}<br>%{y:.3g}<extra></extra>",
    )
    if what == "scale":
        figure.add_scatter(
            x=successive.steps, y=batches, mode="lines", name="batch size",
            line={"color": SURFACES[theme]["quiet"], "width": 1.2, "dash": "dash", "shape": "hv"},
            hovertemplate="batch of %{y:,}<extra></extra>",
        )  # fmt: skip
        figure.update_layout(showlegend=True, legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0})
    _time(figure, theme, 240, step, ["step", "samples" if what == "scale" else "cosine"])
    if what == "scale":
        figure.update_layout(showlegend=True, margin={"l": 8, "r": 8, "t": 26, "b": 6})
        seen = np.concatenate([values, batches]).astype(np.float32)
        figure.update_yaxes(type="log", tickformat=",", dtick=1, title_text="samples", range=_whole_decades(seen))
    else:
        figure.add_hline(y=0, line={"color": SURFACES[theme]["quiet"], "width": 1, "dash": "dot"})
        figure.update_yaxes(range=[-1.05, 1.05], title_text="cosine")
    return figure


def samples_figure(found: Json, theme: Theme) -> Any:
    """The gradient norm of each sample's own loss, largest first, over the parameters that were asked for."""
    import plotly.graph_objects as go

    norms = np.array([[np.nan if v is None else v for v in row] for row in found["norms"]], dtype=np.float64)
    total = np.sqrt((norms**2).sum(1))
    order = np.argsort(-np.nan_to_num(total, nan=np.inf), kind="stable")
    losses = np.array([np.nan if v is None else v for v in found["losses"]], dtype=np.float64)
    targets = found.get("targets")
    facts = np.stack([order, losses[order]], 1).astype(object)
    facts = np.column_stack([facts, [str(targets[i]) if targets else "" for i in order]])
    figure = go.Figure()
    figure.add_bar(
        x=np.arange(len(order)),
        y=total[order],
        name="gradient norm",
        marker={"color": MEANINGS[theme]["train"], "line": {"width": 0}},
        customdata=facts,
        hovertemplate="sample %{customdata[0]} of the batch"
        + ("<br>class %{customdata[2]}" if targets else "")
        + "<br>gradient norm %{y:.3g}<br>loss %{customdata[1]:.3g}<extra></extra>",
    )
    median = float(np.nanmedian(total)) if len(total) else 0.0
    figure.add_hline(y=median, line={"color": SURFACES[theme]["quiet"], "width": 1, "dash": "dash"})
    figure.add_annotation(
        xref="paper", x=1, xanchor="right", y=median, yanchor="bottom", showarrow=False, text=f"median {median:.3g}",
        font={"size": 11, "color": SURFACES[theme]["quiet"]},
    )  # fmt: skip
    styled(figure, theme, 300)
    figure.update_layout(bargap=0.1, meta={"columns": ["rank", "gradient norm"]})
    figure.update_xaxes(title_text="samples of the batch, largest first", showgrid=False)
    figure.update_yaxes(rangemode="tozero", tickformat="~g")
    if (
        0 < median < np.nanmax(total, initial=0.0) / 1000
    ):  # a few hard samples: on a plain axis the rest is a line at zero
        low, high = _whole_decades(np.array([median, np.nanmax(total)], dtype=np.float32))
        figure.update_yaxes(type="log", tickformat=".0e", dtick=max(1, round((high - low) / 6)), range=[low, high])
        figure.layout.annotations[0].y = np.log10(median)  # an annotation counts in decades, a line does not
    return figure


def matrix_figure(found: Json, theme: Theme) -> Any:
    """Cosines of gradients with each other, on the signed scale."""
    cells = np.array([[np.nan if v is None else v for v in row] for row in found["matrix"]], dtype=np.float64)
    names = found["names"]
    figure = _signed(cells, names, names, theme)
    figure.data[0].hovertemplate = "%{y}<br>%{x}<br>cosine %{z:.3f}<extra></extra>"
    if len(names) <= 14:
        _numbers(figure, cells, names, theme)
    styled(figure, theme, int(min(520, 110 + 26 * len(names))))
    figure.update_layout(meta={"columns": ["gradient of", "and of", "cosine"]})
    figure.update_yaxes(autorange="reversed", showgrid=False)
    figure.update_xaxes(showgrid=False, tickangle=-35)
    return figure


def _numbers(figure: Any, cells: Floats, names: list[str], theme: Theme) -> None:
    """The value in each cell, dark or light as the cell's own colour asks: Plotly's choice is pale on the middle ones."""
    known = [(row, column) for row, column in np.ndindex(cells.shape) if np.isfinite(cells[row, column])]
    values = [float(cells[at]) for at in known]
    figure.add_scatter(
        x=[names[column] for _, column in known], y=[names[row] for row, _ in known], mode="text",
        text=[f"{value:.2f}" for value in values], hoverinfo="skip", showlegend=False,
        textfont={"size": 10, "color": [text_on(mix(SIGNED[theme], (value + 1) / 2)) for value in values]},
    )  # fmt: skip


def _signed(cells: Floats, x: list[Any], y: list[str], theme: Theme) -> Any:
    import plotly.graph_objects as go

    figure = go.Figure()
    figure.add_heatmap(
        z=cells, x=x, y=y, zmin=-1, zmax=1, colorscale=scale(SIGNED[theme]), xgap=1 if len(x) < 60 else 0, ygap=1,
        colorbar=_bar(theme, [-1, 0, 1], ["-1", "0", "1"]),
    )  # fmt: skip
    return figure


def _bar(theme: Theme, values: Any, texts: list[str]) -> Json:
    return {
        "thickness": 8,
        "outlinewidth": 0,
        "tickvals": list(values),
        "ticktext": texts,
        "tickfont": {"size": 10, "color": SURFACES[theme]["quiet"]},
    }


def _time(figure: Any, theme: Theme, height: int, step: int, columns: list[str]) -> None:
    """Steps across, with a line at the one that is looked at."""
    figure.add_vline(x=step, line={"color": MEANINGS[theme]["event"], "width": 1.5, "dash": "dot"})
    styled(figure, theme, height)
    figure.update_layout(meta={"columns": columns})
    figure.update_xaxes(title_text="step", tickformat=",d", showgrid=False)


def _between(figure: Any, steps: NDArray[np.int64], step: int) -> None:
    """Cells reach half way to their neighbours; the axis ends where the samples do, or at the step that is looked at."""
    first, last = min(int(steps[0]), step), max(int(steps[-1]), step)
    figure.update_xaxes(range=[first - 0.5, last + 0.5])


def _smooth(values: Floats, window: int) -> Floats:
    """The mean of the last `window` values, of fewer at the start."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(0, ends - window)
    found: Floats = (sums[ends] - sums[starts]) / (ends - starts)
    return found


def _whole_decades(values: NDArray[np.float32]) -> list[float]:
    kept = values[np.isfinite(values) & (values > 0)].astype(np.float64)
    if not len(kept):
        return [-1.0, 1.0]
    low, high = float(np.floor(np.log10(kept.min()) - 0.1)), float(np.ceil(np.log10(kept.max()) + 0.1))
    return [low, high]
