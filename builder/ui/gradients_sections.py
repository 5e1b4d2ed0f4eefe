"""The Gradients page's views of what was sampled along the run: widgets only, the pictures are in gradient_plots.py."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np
import streamlit as st

from builder.store.runs import Run
from builder.store.samples import (
    Samples,
    modules,
    ridge,
    signals_over_steps,
    statistics_over_steps,
    successive_over_steps,
)
from builder.ui.colors import Theme
from builder.ui.gradient_figures import distribution_figure
from builder.ui.gradient_plots import (
    HEALTHY,
    called,
    cosine_figure,
    depth_figure,
    noise,
    noise_figure,
    ratio_bars,
    ratio_figure,
    ratios,
    ridge_figure,
    zeros_figure,
)
from builder.ui.plots import plot

Json = dict[str, Any]


@dataclass(frozen=True)
class View:
    """What a view draws: a run at a step, with one parameter chosen."""

    run: Run
    meta: Json
    parameters: list[Json]
    step: int
    chosen: int
    theme: Theme

    @property
    def parameter(self) -> Json:
        return self.parameters[self.chosen]


def heading(title: str, note: str = "", plot: str | None = None) -> None:
    """A section's head: `note` is HTML; with `plot`, buttons that take that plot along."""
    buttons = "".join(
        f'<button type="button" data-save="{kind}" data-plot="{plot}" title="download as {kind.upper()}">{kind.upper()}</button>'
        for kind in ("png", "svg", "csv")
    )
    saved = f"<nav>{buttons}</nav>" if plot else ""
    st.html(f'<div class="td-section"><h3>{escape(title)}</h3><span>{note}</span>{saved}</div>')


def distribution(view: View) -> None:
    """The chosen parameter's gradient at the step, as a histogram."""
    parameter = view.parameter
    found = view.run.histogram(parameter["position"], view.step)
    shape = "×".join(map(str, parameter["shape"])) or "scalar"
    sampled = "" if found is None else f" · step {found['step']:,}"
    kind = "" if parameter["dtype"] == "float32" else f" {parameter['dtype']}"
    heading(parameter["name"], f"{shape}{kind}{sampled}", "gradients-distribution")
    if found is None or found["low"] is None or found["high"] is None:
        st.markdown("No distribution has been sampled for this step.")
        return
    plot(distribution_figure(found, view.theme), "gradients-distribution", f"{view.run.id} {parameter['name']}")


def distributions(view: View) -> None:
    """The chosen parameter's gradient values through time, and at the step."""
    found = ridge(view.run, view.parameter["position"])
    if not len(found.steps):
        _nothing("No distribution has been sampled yet.")
        return
    parameter_box(view)
    heading(
        f"{view.parameter['name']} through time", f"{len(found.steps)} samples, 64 bins each", "gradients-through-time"
    )
    plot(
        ridge_figure(found, view.step, view.theme), "gradients-through-time", f"{view.run.id} {view.parameter['name']}"
    )
    distribution(view)


def updates(view: View) -> None:
    """How far each step moves each weight, relative to the weight."""
    samples = statistics_over_steps(view.run)
    at = samples.at(view.step)
    if at is None:
        _nothing("No update has been sampled yet.")
        return
    row = ratios(samples)[at]
    inside = int(((row >= HEALTHY[0]) & (row <= HEALTHY[2])).sum())
    note = f"step {samples.steps[at]:,} · {inside} of {len(row)} in the usual band"
    left, right = st.columns([1.6, 1], gap="medium")
    with left:
        heading("Update to weight, through time", f"{len(samples.steps)} samples", "gradients-ratios")
        plot(
            ratio_figure(view.parameters, samples, view.step, view.chosen, view.theme), "gradients-ratios", view.run.id
        )
    with right:
        heading("At the step", note, "gradients-ratio-bars")
        plot(ratio_bars(view.parameters, samples, at, view.theme), "gradients-ratio-bars", view.run.id)
    _say(
        "One optimizer step usually changes a weight by about a thousandth of itself. Far below, it hardly learns; far above, it jumps."
    )


def depth(view: View) -> None:
    """The signal through the leaf modules, forward and backward, at the step."""
    samples, known = signals_over_steps(view.run), modules(view.run)
    at = samples.at(view.step)
    if at is None or not called(samples.values[at]):
        _nothing("No signal has been sampled yet: this run was recorded without it, or has not begun.")
        return
    note = f"sampled at step {samples.steps[at]:,} · {len(called(samples.values[at]))} modules in order of call"
    heading("Signal through depth", note, "gradients-depth")
    plot(depth_figure(known, samples, at, view.theme), "gradients-depth", view.run.id)
    heading("Zeros in each output", "what a ReLU or a dropout has switched off", "gradients-zeros")
    plot(zeros_figure(known, samples, at, view.theme), "gradients-zeros", view.run.id)


def gradient_noise(view: View) -> None:
    """How much of a gradient is signal, and how successive gradients agree."""
    samples, batches = successive_over_steps(view.run)
    at = samples.at(view.step)
    if at is None:
        _nothing("Two successive steps' gradients have not been compared yet.")
        return
    cosine, found, ratio = noise(samples, batches)
    left, right = st.columns(2, gap="medium")
    with left:
        words = _number(found[at], "samples") + f" · signal / noise {_plain(ratio[at])}"
        heading("Gradient noise scale", words, "gradients-noise")
        plot(noise_figure(samples, batches, view.step, view.theme), "gradients-noise", view.run.id)
    with right:
        heading("Cosine of successive steps", f"step {samples.steps[at]:,}: {_plain(cosine[at])}", "gradients-cosine")
        plot(noise_figure(samples, batches, view.step, view.theme, "cosine"), "gradients-cosine", view.run.id)
    heading("Cosine of successive steps, parameter × step", _pairs(samples), "gradients-pick-cosines")
    plot(
        cosine_figure(view.parameters, samples, view.step, view.chosen, view.theme),
        "gradients-pick-cosines",
        view.run.id,
    )
    _say(
        "Noise scale: the batch size at which signal and noise are alike, from pairs of successive batches, averaged over "
        "eight pairs (McCandlish et al. 2018). Below it a larger batch buys a better direction; far above it, little."
    )


def _pairs(samples: Samples) -> str:
    return f"{len(samples.steps)} pairs"


def parameter_box(view: View) -> None:
    """A list of parameters, for a view that has no table to choose in."""
    from builder.ui.gradients_link import choose

    names = [p["name"] for p in view.parameters]
    st.session_state["gradients-parameter-box"] = names[view.chosen]
    st.selectbox(
        "parameter",
        names,
        key="gradients-parameter-box",
        label_visibility="collapsed",
        width=320,
        on_change=lambda: choose(st.session_state["gradients-parameter-box"]),
    )


def _nothing(words: str) -> None:
    st.html(f'<p class="td-nothing">{escape(words)}</p>')


def _say(words: str) -> None:
    st.html(f'<p class="td-note">{escape(words)}</p>')


def _number(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if np.isfinite(value) else "noise hides the signal"


def _plain(value: float) -> str:
    return f"{value:.3g}" if np.isfinite(value) else "–"
