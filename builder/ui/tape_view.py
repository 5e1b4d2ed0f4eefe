"""What the Tape page gives its component: which run is open. Tapes and norms go by the routes, not through Streamlit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from builder.ui.component import mount


def tape_data(query: Mapping[str, str]) -> dict[str, Any]:
    """The component's data, from the page's address: `run`, an id, or None for the one at work, else the newest."""
    run = query.get("run", "")
    return {"run": run if re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9._-]*", run) else None}


def tape_view(query: Mapping[str, str]) -> None:
    """The Tape page's component in this place of the page, as high as the window below the bar."""
    mount("tape", key="tape", data=tape_data(query))
