"""Tape: the autograd graph as it really is, with its gradients."""

import streamlit as st

from builder.ui.tape_view import tape_view

tape_view(st.query_params.to_dict())
