"""How every Plotly figure of the app looks: the table of colours, small type, no chrome."""

from __future__ import annotations

from math import ceil
from typing import Any

import streamlit as st

from builder.ui.colors import SURFACES, Theme

CONFIG = {"displayModeBar": False, "responsive": False, "doubleClick": "reset"}
"""No buttons of Plotly's own; the component in plots.ts watches its own width."""

LINE = 14
"""Pixels that a line of small type takes."""


def theme_now() -> Theme:
    """The theme the browser shows."""
    return "dark" if st.context.theme.type == "dark" else "light"


def styled(figure: Any, theme: Theme, height: int) -> Any:
    """The figure with the house's ground, lines and type; `height` in pixels."""
    surfaces = SURFACES[theme]
    axis = {
        "gridcolor": surfaces["line"],
        "linecolor": surfaces["line"],
        "zeroline": False,
        "tickfont": {"size": 11, "color": surfaces["quiet"]},
        "title": {"font": {"size": 11, "color": surfaces["quiet"]}, "standoff": 6},
    }
    figure.update_layout(
        height=height,
        margin={"l": 8, "r": 8, "t": 6, "b": 6},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": "Source Sans, sans-serif", "size": 12, "color": surfaces["text"]},
        hoverlabel={
            "bgcolor": surfaces["panel"],
            "bordercolor": surfaces["line"],
            "font": {"color": surfaces["text"], "size": 12, "family": "Source Sans, sans-serif"},
        },
        showlegend=False,
    )
    figure.update_xaxes(**axis, automargin=True)
    figure.update_yaxes(**axis, automargin=True)
    return figure


def name_rows(figure: Any, names: list[str], theme: Theme, chosen: int | None = None) -> None:
    """Names down the side of a styled figure, the chosen one bold; as many as its height has lines of text for."""
    room = figure.layout.height - 50  # the steps below, and the margins
    every = max(1, ceil(len(names) * LINE / room))
    rows = [i for i in range(0, len(names), every) if chosen is None or abs(i - chosen) >= every]
    if chosen is not None:
        rows = sorted([*rows, chosen])
    figure.update_yaxes(
        autorange="reversed",
        tickvals=[names[i] for i in rows],
        ticktext=[f"<b>{names[i]}</b>" if i == chosen else names[i] for i in rows],
        showgrid=False,
        tickfont={"size": 11, "family": "Source Code Pro, monospace", "color": SURFACES[theme]["quiet"]},
    )
