"""What the Build page gives its component: which project is open. All else goes by the routes, not through Streamlit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.ui.component import mount
from builder.ui.workspace import is_name


def studio_data(query: Mapping[str, str]) -> dict[str, Any]:
    """The component's data, from the page's address: `project`, a name, or None for the one edited last."""
    project = query.get("project", "")
    return {"project": project if is_name(project) else None}


def studio(query: Mapping[str, str]) -> None:
    """The Build page's component in this place of the page, as high as the window below the bar."""
    mount("studio", key="studio", data=studio_data(query))
