"""The app: navigation, the bar, and the page that is open."""

import streamlit as st

from builder.ui.shell import bar, pages

st.set_page_config(page_title="Tapedeck", layout="wide", initial_sidebar_state="collapsed")
found = pages()


def home() -> None:
    """Where an address without a page leads."""
    st.switch_page(found["build"])


current = st.navigation(
    [st.Page(home, title="Tapedeck", default=True), *found.values()],
    position="hidden",
)
bar(found, current.url_path)
with st.container(key="page"):
    current.run()
