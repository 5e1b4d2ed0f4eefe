"""Gradients: every parameter's gradient in a table, over the run in a heat map, and one distribution."""

import streamlit as st

from builder.ui.gradients_view import gradients_page

gradients_page(st.query_params.to_dict())
