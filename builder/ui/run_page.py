"""A run as one HTML file that stands alone: curves, gradient heat map, newest tape, settings, source; to keep and send.

It is light or dark as its reader's system is: style and pictures carry both.
"""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

from builder.store.heatmap import heat_map
from builder.store.runs import Run
from builder.ui.colors import MAGNITUDE, MEANINGS, SURFACES, Theme, scale

COLOURS = "body{{color:{text};background:{canvas}}}pre{{background:{code};border-color:{line}}}small{{color:{quiet}}}"
STYLE = """:root{color-scheme:light dark}body{font:14px/1.5 "Source Sans 3",system-ui,sans-serif;max-width:1080px;margin:24px auto;padding:0 20px}
h1{font-size:20px}h2{font-size:15px;margin:28px 0 6px}pre{border:1px solid;padding:12px;overflow:auto;font-size:12px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:16px}"""
THEMES = """const dark=matchMedia("(prefers-color-scheme: dark)");
const show=()=>{for(const one of document.querySelectorAll("script.themes")){
const plot=one.previousElementSibling.querySelector(".plotly-graph-div"),{traces,layout}=JSON.parse(one.textContent)[dark.matches?"dark":"light"];
traces.forEach((trace,i)=>Object.assign(plot.data[i],trace));Object.assign(plot.layout,layout);Plotly.redraw(plot)}};
dark.addEventListener("change",show);if(dark.matches)show();"""
"""Paints the pictures as the reader's system is: each carries what differs between the themes beside it."""


def run_page(run: Run) -> str:
    """The page's HTML; Plotly travels inside it, nothing is loaded from anywhere."""
    meta, settings, summary = run.meta(), run.settings(), run.summary()
    settings.pop("model", None)
    metric = str(meta.get("metric") or "metric")
    facts = ", ".join(
        f"{key} {summary[key]}" for key in ("status", "device", "step", "epoch") if summary.get(key) is not None
    )
    has_metric = bool(np.isfinite(run.curve(2000)["metric"]).any())
    curves = _curve(run, "loss", "Loss") + (_curve(run, "metric", metric.capitalize()) if has_metric else "")
    parts = [
        f"<h1>{html.escape(str(summary['name']))} <small>{html.escape(run.id)}</small></h1><p>{html.escape(facts)}</p>",
        f'<div class="{"pair" if has_metric else ""}">{curves}</div>',
        f"<h2>Gradient norm, parameter by step</h2>{_heat(run)}",
        _tape(run),
        f"<h2>Settings</h2><pre>{html.escape(json.dumps(settings, indent=1))}</pre>",
        f"<h2>Source</h2><pre>{html.escape(run.source() or '')}</pre>",
    ]
    style = (
        f"{STYLE}{COLOURS.format(**SURFACES['light'])}"
        f"@media(prefers-color-scheme:dark){{{COLOURS.format(**SURFACES['dark'])}}}"
    )
    head = f"<meta charset='utf-8'><title>{html.escape(run.id)}</title><style>{style}</style>"
    return (
        f"<!doctype html><html><head>{head}<script>{get_plotlyjs()}</script></head>"
        f"<body>{''.join(parts)}<script>{THEMES}</script></body></html>"
    )


def _curve(run: Run, what: str, title: str) -> str:
    steps = run.curve(2000)
    known = ~np.isnan(steps[what])
    held = [row for row in run.validation() if row[what] is not None]

    def drawn(theme: Theme) -> Any:
        colors = MEANINGS[theme]
        figure = go.Figure()
        figure.add_scatter(
            x=steps["step"][known], y=steps[what][known], name="train", line={"color": colors["train"], "width": 1.4}
        )
        figure.add_scatter(
            x=[row["step"] for row in held], y=[row[what] for row in held], name="validation",
            line={"color": colors["validation"], "width": 1.4, "dash": "dash"},
        )  # fmt: skip
        return figure

    return f"<div><h2>{html.escape(title)}</h2>{_div(drawn, 320)}</div>"


def _heat(run: Run) -> str:
    found = heat_map(run, columns=400)
    if not len(found.norms):
        return "<p>No gradients were recorded.</p>"
    norms = found.norms.astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.where(norms > 0, np.log10(norms), np.nan)
    names = [row["name"] for row in run.parameters()]

    def drawn(theme: Theme) -> Any:
        figure = go.Figure(
            go.Heatmap(
                z=values.T, x=found.first, y=names, colorscale=scale(MAGNITUDE[theme]),
                colorbar={"title": {"text": "log10"}},
            )
        )  # fmt: skip
        figure.update_yaxes(autorange="reversed")
        return figure

    return _div(drawn, min(max(220, 18 * len(names) + 60), 900))


def _tape(run: Run) -> str:
    """The newest tape with pan, zoom and click, in a frame of its own: two pages' styles do not mix."""
    rows = run.tapes()
    if not rows:
        return "<h2>Tape</h2><p>No tape was recorded.</p>"
    from builder.tape.show import show_structure  # it loads torch, which a page without a tape can do without

    row = rows[-1]
    numbers = run.tape_measurements(row["step"]).tolist()
    page = show_structure(run.tape_structure(row["signature"]), numbers[: row["nodes"]], numbers)
    return f"<h2>Tape of step {row['step']:,}</h2>{page._repr_html_()}"


def _div(drawn: Callable[[Theme], Any], height: int) -> str:
    """The light picture, and beside it what is to be put over it for either theme."""
    light, dark = (_framed(drawn(theme), theme, height) for theme in ("light", "dark"))
    over = {"light": _over(light, dark), "dark": _over(dark, light)}
    carried = json.dumps(over).replace("</", "<\\/")
    figure = light.to_html(full_html=False, include_plotlyjs=False)
    return f'{figure}<script type="application/json" class="themes">{carried}</script>'


def _framed(figure: Any, theme: Theme, height: int) -> Any:
    surfaces = SURFACES[theme]
    figure.update_layout(
        height=height, margin={"l": 10, "r": 10, "t": 10, "b": 10}, template="plotly_white",
        paper_bgcolor=surfaces["canvas"], plot_bgcolor=surfaces["canvas"], font={"color": surfaces["text"]},
        hoverlabel={"bgcolor": surfaces["panel"], "bordercolor": surfaces["line"], "font": {"color": surfaces["text"]}},
    )  # fmt: skip
    axis = {"gridcolor": surfaces["line"], "zerolinecolor": surfaces["line"], "linecolor": surfaces["line"]}
    figure.update_xaxes(**axis)
    figure.update_yaxes(**axis)
    return figure


def _over(figure: Any, other: Any) -> dict[str, Any]:
    """What of a picture is not as in the other: by trace, and of the layout."""
    mine, theirs = (json.loads(one.to_json()) for one in (figure, other))
    return {
        "traces": [
            {key: value for key, value in trace.items() if value != beside.get(key)}
            for trace, beside in zip(mine["data"], theirs["data"], strict=True)
        ],
        "layout": {key: value for key, value in mine["layout"].items() if value != theirs["layout"].get(key)},
    }
