"""The Train page put together: the form on the left, the live component in the middle."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from builder.ui.component import mount
from builder.ui.page_style import page_style
from builder.ui.routes_project import opened
from builder.ui.training_form import training_form
from builder.ui.workspace import Project, is_name


def project_of(query: Mapping[str, str]) -> Project:
    """The project the address names, else the one edited last."""
    name = query.get("project", "")
    try:
        return opened(name if is_name(name) else None)
    except KeyError:
        return opened(None)


def training_page(query: Mapping[str, str]) -> None:
    """Draws the page for what the address names: `project`, `run`."""
    project = project_of(query)
    page_style("train")
    with st.container(key="train-form"):
        training_form(project)
    with st.container(key="train-view"):
        mount("train", key="train", data={"project": project.name, "run": query.get("run")})
