"""The Runs page: every run with its state, loss, metric and time; the chosen ones compared; open, stop, delete."""

from __future__ import annotations

import time
from collections.abc import Mapping
from html import escape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from builder.store.runs import LIVE, find_run, list_runs
from builder.ui.answers import ProblemError
from builder.ui.colors import MEANINGS, SERIES, SURFACES, Theme
from builder.ui.page_style import page_style
from builder.ui.plot_style import styled, theme_now
from builder.ui.plots import plot
from builder.ui.routes_runs import command, delete
from builder.ui.run_states import STATES
from builder.ui.shell import page_link
from builder.workers.supervisor import WorkerError

Json = dict[str, Any]
REFRESH = 2.0
"""Seconds between two looks at the runs while one of them is trained."""
IDLE = 6.0
"""Seconds between two looks while none is: a script, another tab or the command line may begin one."""
DASHES = ("solid", "dash", "dot", "dashdot", "longdash", "longdashdot")
COMPARED = 6
MARKED = 60
"""Validations up to which each is marked: of more, the marks are one thick line."""
WATCHED = "watched"
"""The task of a run that a script of its own trains: it is not ours to stop."""


def runs_page(query: Mapping[str, str]) -> None:
    """Draws the page; `run` in the address is chosen first."""
    page_style("runs")
    live = any(row["status"] in LIVE for row in list_runs())
    st.fragment(_body, run_every=REFRESH if live else IDLE)(query.get("run"), live=live)


def _empty() -> None:
    with st.container(key="runs-empty"):
        st.html("<h2>No runs yet</h2><p>A run keeps its settings, curves, gradients, tapes and weights here.</p>")
        with st.container(horizontal=True):
            page_link("build", "Build a model")
            page_link("train", "Train it")


def _body(wanted: str | None, *, live: bool) -> None:
    rows = list_runs()
    if any(row["status"] in LIVE for row in rows) != live:
        st.rerun(scope="app")  # look more often from now on, or less
    if not rows:
        _empty()
        return
    with st.container(key="runs-columns", horizontal=True):
        with st.container(key="runs-list"):
            st.html(f"<h2>Runs <span>{len(rows)}</span></h2>")
            chosen = _table(rows)
        with st.container(key="runs-detail"):
            named = [row for row in rows if row["id"] == wanted]
            shown = [rows[index] for index in chosen if index < len(rows)] or named or rows[:1]
            _actions(shown, picked=bool(chosen))
            _compare(shown[:COMPARED])
            if len(shown) == 1:
                _facts(shown[0])
            else:
                _differences(shown[:COMPARED])


def run_table(rows: list[Json]) -> pd.DataFrame:
    """What the list shows of each run."""
    return pd.DataFrame(
        {
            "run": [row["name"] for row in rows],
            "state": [_state(row) for row in rows],
            "loss": [row.get("loss") for row in rows],
            "val. loss": [(row.get("validation") or {}).get("loss") for row in rows],
            "val. metric": [(row.get("validation") or {}).get("metric") for row in rows],
            "made": [time.strftime("%d %b %H:%M", time.localtime(row["created"])) for row in rows],
            "data": [row.get("source") for row in rows],
            "device": [row.get("device") for row in rows],
            "id": [row["id"] for row in rows],
        }
    )


def _state(row: Json) -> str:
    """The word for it, and how far it has come where it has not come to its end."""
    word = str(STATES.get(row["status"], row["status"]))
    if row["status"] == "finished" or row.get("step") is None or not row.get("total_steps"):
        return word
    return f"{word} {min(1.0, _done(row) / float(row['total_steps'])):.0%}".replace("%", " %")


def _table(rows: list[Json]) -> list[int]:
    found = st.dataframe(
        run_table(rows),
        key="runs-table",
        hide_index=True,
        on_select="rerun",
        selection_mode="multi-row",
        row_height=28,
        height=min(760, 38 + 28 * len(rows)),
        placeholder="–",
        column_config={
            "run": st.column_config.TextColumn(width=142),
            "state": st.column_config.TextColumn(width=108),
            "loss": st.column_config.NumberColumn(format="%.4g", width=66),
            "val. loss": st.column_config.NumberColumn(format="%.4g", width=70),
            "val. metric": st.column_config.NumberColumn(format="%.3f", width=78),
            "made": st.column_config.TextColumn(width=88),
            "data": st.column_config.TextColumn(width=88),
            "device": st.column_config.TextColumn(width=66),
        },
    )
    return list(found.selection.rows)


def _actions(shown: list[Json], *, picked: bool) -> None:
    with st.container(key="runs-actions", horizontal=True, vertical_alignment="center"):
        if len(shown) == 1:
            row = shown[0]
            title = escape(f"{row['name']} {row['id']}")
            st.html(f'<h2 title="{title}">{escape(row["name"])} <code>{escape(row["id"])}</code></h2>')
            for name, label in (
                ("train", "Open on Train"),
                ("tape", "Tape"),
                ("gradients", "Gradients"),
                ("export", "Export…"),
            ):
                page_link(name, label, {"run": row["id"]})
            if row["status"] in LIVE and row["task"] != WATCHED and st.button("Stop", key="runs-stop"):
                _stop(row["id"])
        else:
            st.html(f"<h2>{len(shown)} runs compared</h2>")
        if st.button("Delete…", key="runs-delete", disabled=not picked and len(shown) != 1):
            _confirm([row["id"] for row in shown], [row["name"] for row in shown])


def _stop(identifier: str) -> None:
    try:
        command(identifier, "stop", {})
    except (ProblemError, WorkerError) as error:
        st.toast(str(error))


@st.dialog("Delete runs")
def _confirm(identifiers: list[str], names: list[str]) -> None:
    count = len(identifiers)
    st.write(f"Delete {names[0] if count == 1 else f'{count} runs'} with all curves, gradients, tapes and weights?")
    st.caption("This cannot be undone.")
    with st.container(horizontal=True):
        if st.button("Delete", type="primary", key="runs-delete-really"):
            refused = []
            for identifier in identifiers:
                try:
                    delete(identifier)
                except (ProblemError, OSError, KeyError) as error:
                    refused.append(f"{identifier}: {error}")
            if refused:
                st.error("\n\n".join(refused))
            else:
                st.rerun()
        if st.button("Keep", key="runs-keep"):
            st.rerun()


def _compare(shown: list[Json]) -> None:
    with st.container(key="runs-options", horizontal=True, vertical_alignment="center"):
        axis = st.segmented_control(
            "over", ["step", "epoch", "time"], default="step", key="runs-axis", label_visibility="collapsed"
        )
        log = st.toggle("log loss", key="runs-log")
        smooth = st.toggle("smooth", key="runs-smooth")
    theme = theme_now()
    curves = []
    for row in shown:
        run = find_run(row["id"])
        try:
            curves.append((row, run.curve(1500), run.validation(), run.meta().get("metric")))
        finally:
            run.close()
    over = axis or "step"
    metrics = {metric for *_, metric in curves if metric}
    with st.container(key="runs-charts", horizontal=True):
        for what in ("loss", "metric") if metrics else ("loss",):
            title = "Loss" if what == "loss" else " / ".join(sorted(metrics)).capitalize() or "Metric"
            with st.container():
                st.html(f"<h3>{escape(title)}</h3>")
                figure = comparison(curves, what, over, theme, log=log and what == "loss", smooth=smooth)
                plot(figure, f"runs-{what}", f"{over} {log} {[row['id'] for row in shown]}")
    if len(shown) > 1:
        st.html(_legend(shown, theme))
    elif metrics:
        st.html(_key(theme))


def comparison(
    curves: list[tuple[Json, Any, list[Json], str | None]],
    what: str,
    over: str,
    theme: Theme,
    *,
    log: bool,
    smooth: bool,
) -> Any:
    """Train (solid) and validation (marks) of each run; each run has a colour and a dash of its own."""
    figure = go.Figure()
    for index, (row, steps, validation, _) in enumerate(curves):
        color, dash = SERIES[theme][index % len(SERIES[theme])], DASHES[index % len(DASHES)]
        held_color = color
        if len(curves) == 1:
            color, held_color = MEANINGS[theme]["train"], MEANINGS[theme]["validation"]
        values = pd.Series(steps[what])
        if smooth and len(values) > 20:
            values = values.rolling(max(2, len(values) // 60), min_periods=1).mean()
        known = values.notna()
        if known.any():
            figure.add_scatter(
                x=steps[over][known.to_numpy()], y=values[known], mode="lines", name=f"{row['name']} train",
                line={"color": color, "width": 1.4, "dash": dash},
            )  # fmt: skip
        held = [point for point in validation if point[what] is not None]
        if held:
            at = _positions(held, steps, over)
            figure.add_scatter(
                x=at, y=[point[what] for point in held], mode="lines+markers" if len(held) <= MARKED else "lines", name=f"{row['name']} validation",
                line={"color": held_color, "width": 1.4, "dash": "dash"}, marker={"size": 4, "symbol": "circle-open"},
            )  # fmt: skip
    styled(figure, theme, 300)
    figure.update_xaxes(title_text={"time": "seconds"}.get(over, over))
    if log:
        figure.update_yaxes(type="log")
    return figure


def _positions(held: list[Json], steps: Any, over: str) -> list[float]:
    """Where validation points lie on the axis; time is that of the nearest recorded step."""
    if over != "time" or not len(steps["step"]):
        return [float(point[over]) if over in point else float(point["step"]) for point in held]
    index = steps["step"].searchsorted([point["step"] for point in held]).clip(0, len(steps["step"]) - 1)
    return [float(value) for value in steps["time"][index]]


def _legend(shown: list[Json], theme: Theme) -> str:
    items = []
    for index, row in enumerate(shown):
        color, dash = SERIES[theme][index % len(SERIES[theme])], DASHES[index % len(DASHES)]
        style = "solid" if dash == "solid" else "dotted" if dash == "dot" else "dashed"
        items.append(
            f'<span><i style="border-top:2px {style} {color}"></i>{escape(row["name"])} <code>{escape(row["id"][-4:])}</code></span>'
        )
    items.append("<span>○ validation</span>")
    return f'<div class="td-legend" style="color:{SURFACES[theme]["text"]}">{"".join(items)}</div>'


def _key(theme: Theme) -> str:
    """Which line is which, of one run alone."""
    items = "".join(
        f'<span><i style="border-top:2px {style} {MEANINGS[theme][what]}"></i>{what}</span>'
        for what, style in (("train", "solid"), ("validation", "dashed"))
    )
    return f'<div class="td-legend">{items}</div>'


def _facts(row: Json) -> None:
    run = find_run(row["id"])
    try:
        meta, settings = run.meta(), run.settings()
    finally:
        run.close()
    if meta.get("status") == "failed" and meta.get("error"):
        error = meta["error"]
        st.error(f"**{error.get('type', 'Error')}**: {error.get('message', '')}\n\n{error.get('fix', '')}")
        if error.get("traceback"):
            with st.expander("Traceback"):
                st.code(error["traceback"], language="python")
    if meta.get("watched"):
        _list(
            {
                "script": str(meta.get("script") or "–"),
                "python": str(meta.get("python") or "–"),
                "device": str(meta.get("device") or "–"),
                "steps": f"{_done(row):,}",
            }
        )
        return
    _list(facts_of(row, meta, settings))


def facts_of(row: Json, meta: Json, settings: Json) -> dict[str, str]:
    """What a run was trained with and how far it got, each a line of text."""
    data, test = settings.get("data", {}), meta.get("test") or {}
    names = {"metric": str(meta.get("metric") or "metric")}
    return {
        "data": f"{data.get('source')}, batch {data.get('batch_size')}, seed {settings.get('seed')}",
        "loss": _call(settings.get("loss")),
        "optimizer": _call(settings.get("optimizer")),
        "scheduler": _call(settings.get("scheduler")),
        "device": f"{meta.get('device') or settings.get('device')}, {_threads(meta.get('threads'))}",
        "steps": f"{_done(row):,} of {row.get('total_steps') or 0:,}",
        "test": ", ".join(f"{names.get(key, key)} {value:.4g}" for key, value in test.items() if value is not None)
        or "–",
    }


def _differences(shown: list[Json]) -> None:
    """A table of what is not the same in the runs compared; a script's runs have no settings to compare."""
    known = []
    for row in shown:
        run = find_run(row["id"])
        try:
            meta, settings = run.meta(), run.settings()
        finally:
            run.close()
        if not meta.get("watched"):
            known.append((row, facts_of(row, meta, settings)))
    rows = differing([facts for _, facts in known])
    if not rows:
        return
    head = "".join(f"<th>{escape(row['name'])} <code>{escape(row['id'][-4:])}</code></th>" for row, _ in known)
    body = "".join(
        f"<tr><th>{name}</th>{''.join(f'<td>{escape(value)}</td>' for value in values)}</tr>" for name, values in rows
    )
    st.html(f'<table class="td-differences"><thead><tr><th></th>{head}</tr></thead><tbody>{body}</tbody></table>')


def differing(facts: list[dict[str, str]]) -> list[tuple[str, list[str]]]:
    """The facts that are not the same in all, with the value of each."""
    rows = [(name, [one[name] for one in facts]) for name in (facts[0] if facts else ())]
    return [(name, values) for name, values in rows if len(set(values)) > 1]


def _list(facts: dict[str, str]) -> None:
    cells = "".join(f"<dt>{key}</dt><dd>{escape(value)}</dd>" for key, value in facts.items())
    st.html(f'<dl class="td-facts">{cells}</dl>')


def _done(row: Json) -> int:
    """Steps that are done; steps are counted from 0."""
    return 0 if row.get("step") is None else int(row["step"]) + 1


def _threads(number: int | None) -> str:
    return "1 thread" if number == 1 else f"{number or '–'} threads"


def _call(part: Json | None) -> str:
    if not part:
        return "–"
    return f"{part['type']}({', '.join(f'{key}={value}' for key, value in (part.get('params') or {}).items())})"
