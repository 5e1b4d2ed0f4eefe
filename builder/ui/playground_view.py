"""The Playground page: the open model's code with a few lines that use it, to be changed and run.

Running is off unless the server was started with --allow-code; then each run is a process of its own, fenced in as far
as the platform allows (workers/isolation.py), and the page says how far that is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from builder.export.subject import ExportError
from builder.ui.export_view import PROJECT, subject_of
from builder.ui.page_style import page_style
from builder.ui.services import services
from builder.workers.isolation import WALL_CLOCK, Outcome, namespaces_work, run_code
from builder.workers.supervisor import WorkerError

TRIAL = """
    output.float().sum().backward()
    for name, parameter in model.named_parameters():
        print(f"{name:24} {tuple(parameter.shape)!s:20} gradient norm {parameter.grad.norm():.4g}")
"""


def playground_page(query: Mapping[str, str]) -> None:
    """Draws the page for the project that the address names, else the one edited last."""
    page_style("runs")
    allowed = services().allow_code
    try:
        source = subject_of(PROJECT, query.get("project")).source()
    except (ExportError, WorkerError, OSError) as error:
        source, problem = "import torch\nfrom torch import nn\n", str(error)
    else:
        problem = ""
    with st.container(key="play-columns", horizontal=True):
        with st.container(key="play-code"):
            st.html("<h2>Playground</h2>")
            if problem:
                st.warning(f"The model's code cannot be shown: {problem}")
            if allowed:
                _editor(source)
            else:
                st.code(with_trial(source), language="python", line_numbers=True)
        with st.container(key="play-output"):
            if allowed:
                _output()
            else:
                st.html(
                    "<h2>Running is off</h2><p>Code on this page would run on this machine with your rights, so it runs "
                    "only when you say so: start the app with</p><pre>tapedeck --allow-code</pre>"
                    "<p>Until then the page shows the open model as a program: copy it, or take it along on Export.</p>"
                )


def with_trial(source: str) -> str:
    """The model's program, with a backward pass and every gradient's norm at its end where it has one output."""
    text = source.rstrip("\n")
    return text + TRIAL if "    output = model(" in text else text + "\n"


def _editor(source: str) -> None:
    program = with_trial(source)
    if st.session_state.get("play-base") != program:  # another model, or the model was edited: its program is shown
        st.session_state["play-base"] = st.session_state["play-text"] = program
    st.text_area("program", key="play-text", height=620, label_visibility="collapsed")
    with st.container(key="play-actions", horizontal=True, vertical_alignment="center"):
        if st.button("Run", type="primary", shortcut="Ctrl+Enter", key="play-run"):
            with st.spinner(f"running, at most {WALL_CLOCK:.0f} s"):
                st.session_state["play-outcome"] = run_code(st.session_state["play-text"])
        if st.button("Start over", key="play-reset", disabled=st.session_state["play-text"] == program):
            st.session_state.pop("play-base", None)
            st.rerun()


def _output() -> None:
    found: Any = st.session_state.get("play-outcome")
    fences = (
        "Isolated: no network, no other processes, Tapedeck's own files hidden."
        if namespaces_work()
        else "Not isolated: this platform has no namespaces for it, so the program can do what you can do."
    )
    if found is None:
        st.html(f"<h2>Output</h2><p>Press Run. {fences}</p>")
        return
    outcome: Outcome = found
    st.html(f"<h2>Output <span>{verdict(outcome)}</span></h2>")
    if outcome.stdout:
        st.code(outcome.stdout, language=None)
    if outcome.stderr:
        st.code(outcome.stderr, language="python")
    if outcome.truncated:
        st.caption("There was more output than is kept.")
    st.caption(fences)


def verdict(outcome: Outcome) -> str:
    """How a program ended, in a few words."""
    if outcome.status is None:
        return f"ended after {outcome.seconds:.0f} s, the most it may take"
    if outcome.status < 0:
        return f"ended by signal {-outcome.status} after {outcome.seconds:.1f} s"
    return f"{'done' if outcome.status == 0 else f'exit status {outcome.status}'} in {outcome.seconds:.1f} s"
