"""The Gradients page: its frame, its step slider, and the first view: table, heat map, one distribution.

One slider over the run's steps moves every view. While the run goes, a fragment draws the chosen one again each second;
while it stands still, nothing is drawn until something new is recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st
from numpy.typing import NDArray

from builder.store.heatmap import HeatMap, heat_map
from builder.store.runs import LIVE, Run, find_run, list_runs
from builder.ui.gradient_figures import heat_figure, parameter_table
from builder.ui.gradients_analysis import agreement, finite_difference, per_sample
from builder.ui.gradients_link import choose, chosen_name, linked, table_key
from builder.ui.gradients_sections import (
    View,
    depth,
    distribution,
    distributions,
    gradient_noise,
    heading,
    updates,
)
from builder.ui.page_style import page_style
from builder.ui.plot_style import theme_now
from builder.ui.plots import plot
from builder.ui.run_states import STATES
from builder.ui.shell import page_link

Json = dict[str, Any]
REFRESH = 1.0
"""Seconds between two drawings while the run goes, and between two looks at one that stands still."""
MOVING = ("starting", "running")


@dataclass(frozen=True)
class Moment:
    """What is known of one step of a run."""

    step: int
    norms: NDArray[np.float32] | None
    sampled: int | None
    statistics: NDArray[np.float32] | None


def gradients_page(query: Mapping[str, str]) -> None:
    """Draws the page for the run the address names, else the newest one with a history."""
    page_style("gradients")
    runs = [row for row in list_runs() if row["step"] is not None or row["status"] in LIVE]
    if not runs:
        _empty()
        return
    names = [row["id"] for row in runs]
    wanted = query.get("run") or st.session_state.get("gradients-run")
    with st.container(key="gradients-head", horizontal=True, vertical_alignment="center"):
        labels = {row["id"]: f"{row['name']} · {row['id']}" for row in runs}
        chosen = st.selectbox(
            "run", names, names.index(wanted) if wanted in names else 0, format_func=labels.__getitem__,
            key="gradients-run", label_visibility="collapsed",
        )  # fmt: skip
    seen = _seen(chosen)
    moving = seen is not None and seen[0] in MOVING
    st.fragment(_body, run_every=REFRESH if moving else None)(chosen, None if seen is None else seen[0])
    if seen is not None and seen[0] in LIVE and not moving:
        st.fragment(_wake, run_every=REFRESH)(chosen, seen)


def _empty() -> None:
    with st.container(key="gradients-empty"):
        st.html(
            "<h2>No gradients yet</h2><p>They are recorded at every step of a run, also of a script of yours that says "
            "<code>builder.watch(model, optimizer)</code>.</p>"
        )
        with st.container(horizontal=True):
            page_link("train", "Train the open model")
            page_link("build", "Build a model")


def _seen(identifier: str) -> tuple[Any, ...] | None:
    """A run's state, and the newest step of each thing recorded; None where there is no such run."""
    try:
        run = find_run(identifier)
    except KeyError:
        return None
    try:
        return run.meta().get("status"), *run.newest()
    finally:
        run.close()


def _wake(identifier: str, seen: tuple[Any, ...]) -> None:
    """Looks whether a run that stands still has gone on, or made a step, and draws the page again only then."""
    if _seen(identifier) != seen:
        st.rerun(scope="app")


def _body(identifier: str, status: str | None) -> None:
    """The page below the run's name. `status` is what the run was when this began: another one begins the page anew."""
    try:
        run = find_run(identifier)
    except KeyError:
        st.markdown("This run is no longer there. Choose another one.")
        return
    try:
        if run.meta().get("status") != status:
            st.rerun(scope="app")
        _draw(run)
    finally:
        run.close()


def _draw(run: Run) -> None:
    meta = run.meta()
    parameters = run.parameters()
    bounds = run.gradient_range()
    if not parameters or bounds is None:
        error = meta.get("error") or {}
        if meta.get("status") == "failed":
            st.markdown(f":red[✕ {error.get('type')}: {error.get('message')}]")
        elif meta.get("status") in LIVE:
            st.markdown("Waiting for the first backward pass …")
        else:
            st.markdown("No parameter of this run was trained, so none has gradients. What flowed is on the Tape page.")
        return
    names = [p["name"] for p in parameters]
    linked(run, names)
    with st.container(key="gradients-controls", horizontal=True, vertical_alignment="center"):
        section = st.segmented_control(
            "view",
            list(SECTIONS),
            default="Norms",
            required=True,
            key="gradients-section",
            label_visibility="collapsed",
        )
        state = STATES.get(str(meta.get("status")), "")
        st.html(f'<span class="td-state" title="the run\'s state">{state}</span>')
        step = _step(run.id, bounds, live=meta.get("status") in LIVE)
    view = View(run, meta, parameters, step, names.index(chosen_name(names)), theme_now())
    with st.container(key=f"gradients-view-{str(section).lower().replace(' ', '-')}"):
        SECTIONS[section or "Norms"](view)


def _norms(view: View) -> None:
    heat = heat_map(view.run, columns=400)
    moment = moment_at(view.run, view.step)
    table = parameter_table(view.parameters, moment.norms, moment.statistics, _thinned(heat))
    figure = heat_figure(view.parameters, heat, view.step, view.chosen, view.theme)
    heading("Gradient norm, parameter × step", _summary(moment), "gradients-pick-norms")
    plot(figure, "gradients-pick-norms", view.run.id)
    left, right = st.columns([2.2, 1], gap="medium")
    with left:
        heading("Parameters", "" if moment.sampled is None else f"statistics sampled at step {moment.sampled:,}")
        _table(table, view)
    with right:
        distribution(view)


SECTIONS: dict[str, Callable[[View], None]] = {
    "Norms": _norms,
    "Distributions": distributions,
    "Updates": updates,
    "Depth": depth,
    "Noise": gradient_noise,
    "Per sample": per_sample,
    "Check": finite_difference,
    "Agreement": agreement,
}


def _step(run: str, bounds: tuple[int, int], *, live: bool) -> int:
    """The step that is looked at; while following, the newest.

    A slider is a new one whenever its bounds change. So while the run is followed there is none, and afterwards its end
    stays where it was when following ended: it does not slip out of the hand each second.
    """
    first, last = bounds
    follow = live and st.checkbox("follow", True, key="gradients-follow", help="stay at the newest step")
    held = f"gradients-bounds-{run}"
    with st.container(key="gradients-scrub"):
        if follow or first == last:
            st.session_state.pop(held, None)
            st.session_state["gradients-step"] = last
            st.html(f'<div class="td-following" data-step="{last}"><span>step {last:,}</span></div>')
            return last
        if live:
            first, last = st.session_state.setdefault(held, bounds)
        known = st.session_state.get("gradients-step")
        if known is None or not first <= known <= last:
            st.session_state["gradients-step"] = last
        return int(st.slider("step", first, last, key="gradients-step", label_visibility="collapsed", format="step %d"))


def moment_at(run: Run, step: int) -> Moment:
    """The gradients of `step` (or the recorded step before it), and the sample of statistics nearest before it."""
    steps, norms = run.gradients_at(np.array([step]))
    if not len(steps):
        before, rows = run.gradients(after=step - 64, limit=64)
        kept = before <= step
        steps, norms = before[kept][-1:], rows[kept][-1:]
    sample = run.statistics(step)
    return Moment(
        step,
        norms[0] if len(steps) else None,
        None if sample is None else sample[0],
        None if sample is None else sample[1],
    )


def _summary(moment: Moment) -> str:
    if moment.norms is None:
        return ""
    kept = moment.norms[moment.norms != -1]
    total = float(np.sqrt(np.sum(np.square(kept, dtype=np.float64)))) if len(kept) else 0.0
    dead = int((kept == 0).sum())
    bad = int((~np.isfinite(kept)).sum())
    words = [f"step {moment.step:,}", f"whole norm {total:.3g}"]
    words += [f"{dead} without gradient"] if dead else []
    words += [f'<b class="td-bad">✕ {bad} not finite</b>'] if bad else []
    return " · ".join(words)


def _thinned(heat: HeatMap) -> HeatMap:
    """At most 40 columns: what a sparkline shows."""
    if len(heat.first) <= 40:
        return heat
    kept = np.unique(np.linspace(0, len(heat.first) - 1, 40).astype(np.int64))
    return HeatMap(heat.first[kept], heat.last[kept], heat.norms[kept])


def _picked_row() -> None:
    rows = st.session_state[table_key()]["selection"]["rows"]
    names = st.session_state.get("gradients-names", [])
    if rows and rows[0] < len(names):
        choose(names[rows[0]])


def _table(table: pd.DataFrame, view: View) -> None:
    st.session_state["gradients-names"] = [p["name"] for p in view.parameters]
    number = {
        name: st.column_config.NumberColumn(name, format="%.1e", width=68) for name in ("mean", "std", "min", "max")
    }
    st.dataframe(
        table,
        hide_index=True,
        height=int(min(400, 38 + 28 * len(table))),
        row_height=28,
        key=table_key(),
        on_select=_picked_row,
        selection_mode="single-row",
        selection_default={"selection": {"rows": [view.chosen], "columns": [], "cells": []}},
        column_config={
            "name": st.column_config.TextColumn("name", width=124, pinned=True),
            "shape": st.column_config.TextColumn("shape", width=84),
            "norm": st.column_config.NumberColumn("norm", format="%.1e", width=68),
            "history": st.column_config.LineChartColumn(
                "norm, whole run", width=96, help="log10 of the norm over the run"
            ),
            **number,
            "zeros": st.column_config.NumberColumn("zeros", format="percent", width=56, help="share of exact zeros"),
            "update / weight": st.column_config.NumberColumn(
                "update / weight",
                format="%.1e",
                width=88,
                help="norm of one step's change over the norm of the weight; about 1e-3 is usual",
            ),
        },
    )
