"""The list of runs."""

import streamlit as st

st.write("Runs")
