"""Export: the model, its code and its weights as files."""

import streamlit as st

from builder.ui.export_view import export_page

export_page(st.query_params.to_dict())
