"""A Plotly figure on a page, drawn in place: what is drawn again while a run goes neither blinks nor loses its zoom."""

from __future__ import annotations

from typing import Any

import streamlit as st

from builder.ui.component import mount
from builder.ui.plot_style import CONFIG
from builder.ui.routes_assets import plotly_url


def plot(figure: Any, key: str, about: str = "") -> None:
    """`figure` in a container called `key`; the reader's zoom is kept for as long as `about` (run, parameter …) is the same.

    st.plotly_chart is not used here: it makes a new chart whenever the figure changes (measured: 11 new charts in 11
    refreshes, each with frames in which none was there).
    """
    import plotly.io

    figure.update_layout(uirevision=about or "same")
    with st.container(key=key):
        mount(
            "plots",
            key=f"{key}-plot",
            data={"figure": plotly.io.to_json(figure, validate=False), "config": CONFIG, "script": plotly_url()},
            isolated=False,
        )
