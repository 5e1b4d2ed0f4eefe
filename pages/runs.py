"""Runs: everything that was trained, compared, opened again or deleted."""

import streamlit as st

from builder.ui.runs_view import runs_page

runs_page(st.query_params.to_dict())
