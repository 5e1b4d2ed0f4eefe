"""The Gradients page's questions to the model itself: asked of the run's process while it stands still."""

from __future__ import annotations

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from builder.ui.gradient_plots import matrix_figure, samples_figure
from builder.ui.gradients_sections import View, heading, parameter_box
from builder.ui.plots import plot
from builder.workers.supervisor import WorkerError, attach, send

Json = dict[str, Any]
LIMIT = 30.0
"""Seconds to wait for an answer."""


def per_sample(view: View) -> None:
    """The gradient of every sample of the present batch alone, for the chosen parameter's layer."""
    module = view.parameter["module"]
    heading("Per-sample gradients", escape(f"layer {module or '(the model itself)'} · the batch trained on last"))
    answer = _asked(view, "per_sample", f"Measure {module or 'the model'}", parameters=True, module=module or None)
    if answer is None:
        return
    about = "torch.func: all at once" if answer["method"] == "vmap" else "one backward per sample"
    names = ", ".join(name.rpartition(".")[2] for name in answer["names"])
    heading(
        "Gradient norm of each sample's own loss",
        escape(f"step {answer['step']:,} · {answer['batch']} samples · {names} · {about}"),
        "gradients-samples",
    )
    plot(samples_figure(answer, view.theme), "gradients-samples", f"{view.run.id} {answer['step']}")
    _notes(answer)


def finite_difference(view: View) -> None:
    """Autograd against central differences for some elements of the chosen parameter."""
    name = view.parameter["name"]
    heading("Finite-difference check", escape(f"{name} · float64, on a copy of the model"))
    answer = _asked(view, "finite_difference", f"Check {name}", parameters=True, parameter=name, entries=12)
    if answer is None:
        return
    verdict = "autograd and differences agree" if answer["agrees"] else '<b class="td-bad">✕ they differ</b>'
    heading(answer["parameter"], f"step {answer['step']:,} · loss {answer['loss'] or float('nan'):.6g} · {verdict}")
    rows = answer["entries"]
    st.dataframe(
        pd.DataFrame(
            {
                "element": [", ".join(map(str, row["index"])) or "scalar" for row in rows],
                "weight": [row["value"] for row in rows],
                "autograd": [row["autograd"] for row in rows],
                "central difference": [row["difference"] for row in rows],
                "relative error": [row["error"] for row in rows],
                "verdict": ["✓ agree" if r["agrees"] else "∧ a kink here" if r["kink"] else "✕ differ" for r in rows],
            }
        ),
        hide_index=True,
        row_height=28,
        height=38 + 28 * len(rows),
        key="gradients-check-table",
        column_config={
            **{
                column: st.column_config.NumberColumn(column, format="%.6e")
                for column in ("weight", "autograd", "central difference")
            },
            "relative error": st.column_config.NumberColumn("relative error", format="%.1e"),
        },
    )
    _notes(answer)


def agreement(view: View) -> None:
    """Cosines between the gradients of the batch's halves, its classes, and weight decay."""
    heading("Do the parts of the loss pull the same way?", "cosine between their gradients, at the present weights")
    answer = _asked(view, "cosine", "Compare")
    if answer is None:
        return
    left, right = st.columns([1.6, 1], gap="medium")
    with left:
        heading("Cosine", f"step {answer['step']:,} · {answer['batch']} samples", "gradients-matrix")
        plot(matrix_figure(answer, view.theme), "gradients-matrix", f"{view.run.id} {answer['step']}")
    with right:
        heading("The two halves of the batch, by parameter")
        halves = answer["parameters"]
        st.dataframe(
            pd.DataFrame({"name": list(halves), "cosine": list(halves.values())}),
            hide_index=True,
            row_height=28,
            height=int(min(460, 38 + 28 * max(1, len(halves)))),
            key="gradients-halves",
            column_config={"cosine": st.column_config.NumberColumn("cosine", format="%.3f")},
        )
    _notes(answer)


def _asked(view: View, kind: str, label: str, *, parameters: bool = False, **arguments: Any) -> Json | None:
    """The answer that is kept for this run, kind and question, after a button that asks (again); None without one.

    With `parameters`, the question is about a parameter, and a list of them stands before the button.
    """
    kept: dict[tuple[Any, ...], Json] = st.session_state.setdefault("gradients-answers", {})
    key = (view.run.id, kind, *sorted(arguments.items(), key=str))
    status = view.meta.get("status")
    with st.container(key="gradients-ask", horizontal=True, vertical_alignment="center"):
        if parameters:
            parameter_box(view)
        if view.meta.get("watched"):
            st.html(
                '<p class="td-nothing">A script trains this run, and its model is in the script\'s own process. '
                "This question can be asked of runs that were started on the Train page.</p>"
            )
        elif attach(view.run.directory) is None:
            st.html(
                '<p class="td-nothing">No process holds this run\'s model now. Press Step on the Train page, then ask.</p>'
            )
        elif status in {"running", "starting"}:
            if st.button("Pause", key="gradients-pause", help="the batch must stay while it is measured"):
                _command(view, "pause")
                st.rerun(scope="app")
            st.html('<p class="td-nothing">The run goes on. Pause it to measure.</p>')
        elif st.button(label, key="gradients-measure", type="primary"):
            with st.spinner("measuring …", show_time=True):
                answer = _command(view, "analyse", kind=kind, **arguments)
            if answer is not None:
                kept[key] = answer["analysis"]
    return kept.get(key)


def _command(view: View, name: str, **arguments: Any) -> Json | None:
    """The worker's answer; a refusal is shown and is None."""
    try:
        answer: Json = send(view.run.directory, name, timeout=LIMIT, **arguments)
    except WorkerError as error:
        answer = {"ok": False, "error": {"message": error.message, "fix": ""}}
    if answer.get("ok"):
        return answer
    found = answer.get("error") or {}
    st.html(f'<p class="td-refusal"><b>✕ {escape(found.get("message", ""))}</b> {escape(found.get("fix", ""))}</p>')
    return None


def _notes(answer: Json) -> None:
    if answer["notes"]:
        st.html("".join(f'<p class="td-note">{escape(note)}</p>' for note in answer["notes"]))
