"""A page's own style sheet, from assets/."""

from __future__ import annotations

import streamlit as st

from builder.ui.paths import assets_directory


def page_style(name: str) -> None:
    """Puts assets/NAME.css into the page."""
    text = (assets_directory() / f"{name}.css").read_text(encoding="utf-8")
    st.html(f"<style>{text}</style>")
