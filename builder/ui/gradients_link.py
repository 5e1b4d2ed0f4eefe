"""What is chosen on the Gradients page, shared with the other pages through the page's small component."""

from __future__ import annotations

from typing import Any

import streamlit as st

from builder.store.runs import Run
from builder.ui.component import mount

Json = dict[str, Any]
LINK = "gradients-link"


def choose(name: str) -> None:
    """Choose a parameter on this page; every other page hears of it."""
    st.session_state["gradients-parameter"] = name
    st.session_state["gradients-chosen"] = st.session_state.get("gradients-chosen", 0) + 1


def table_key() -> str:
    """The key of the table of parameters."""
    return str(st.session_state.get("gradients-table-key", "gradients-table"))


def chosen_name(names: list[str]) -> str:
    """The chosen parameter; at first the first one."""
    wanted = st.session_state.get("gradients-parameter")
    return wanted if wanted in names else names[0]


def linked(run: Run, names: list[str]) -> None:
    """Mounts the component: clicks on heat maps, the shared selection, plots as files."""
    name = chosen_name(names)
    st.session_state["gradients-modules"] = {key: value.get("module") for key, value in run.source_map().items()}
    st.session_state["gradients-known"] = names
    with st.container(key="gradients-link-box"):
        mount(
            "gradients",
            key=LINK,
            data={
                "chosen": st.session_state.get("gradients-chosen", 0),
                "selected": selection_of(name, st.session_state["gradients-modules"]),
            },
            told={"picked": _picked, "selected": _selected},
        )


def selection_of(parameter: str, modules: dict[str, str | None]) -> Json:
    """{node, module, parameter}: the document's node is the one whose module is nearest around the parameter."""
    module = parameter.rpartition(".")[0]
    around = [
        (path, node) for node, path in modules.items() if path and (module == path or module.startswith(f"{path}."))
    ]
    return {"node": max(around)[1] if around else None, "module": module or None, "parameter": parameter}


def parameter_of(selection: Json, names: list[str], modules: dict[str, str | None]) -> str | None:
    """The parameter that a selection made elsewhere stands for: itself, or the first of its layer; None without one."""
    if selection.get("parameter") in names:
        return str(selection["parameter"])
    module = selection.get("module") or modules.get(str(selection.get("node")))
    return next((name for name in names if module and name.startswith(f"{module}.")), None)


def _told(name: str) -> Json:
    state = st.session_state.get(LINK) or {}
    found = state.get(name) if isinstance(state, dict) else getattr(state, name, None)
    return dict(found) if found else {}


def _picked() -> None:
    """A cell of a heat map was clicked: go to its step, choose its parameter."""
    told = _told("picked")
    if not told:
        return
    if isinstance(told.get("step"), int | float):
        st.session_state["gradients-follow"] = False
        st.session_state["gradients-step"] = int(told["step"])
    if told.get("parameter") in st.session_state.get("gradients-known", []):
        choose(told["parameter"])
        _mark_row()


def _selected() -> None:
    """Something was selected on another page or in another tab."""
    names, modules = st.session_state.get("gradients-known", []), st.session_state.get("gradients-modules", {})
    parameter = parameter_of(_told("selected"), names, modules)
    if parameter is not None:
        st.session_state["gradients-parameter"] = parameter
        _mark_row()


def _mark_row() -> None:
    """Let the table begin anew with the row of what was chosen elsewhere: a key of its own makes it."""
    st.session_state["gradients-table-key"] = f"gradients-table-{st.session_state['gradients-parameter']}"
