"""Playground: the open model as a program, to be changed and run."""

import streamlit as st

from builder.ui.playground_view import playground_page

playground_page(st.query_params.to_dict())
