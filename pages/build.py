"""Build: stack layers, see shapes and code."""

import streamlit as st

from builder.ui.studio import studio

studio(st.query_params.to_dict())
