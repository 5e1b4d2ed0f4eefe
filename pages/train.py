"""Train: data, loss, optimizer and run on the left; curves, gradients and what the task shows in the middle."""

import streamlit as st

from builder.ui.training_page import training_page

training_page(st.query_params.to_dict())
