"""Mounts a built component: a few lines of inline JavaScript load its bundle from the route of assets.

The bundle itself never travels through Streamlit, which would send it again at every change of `data`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from builder.ui.routes_assets import asset_url

LOADER = """// {name}
const address = new URL("{url}", window.location.origin).href;
let loaded = null;
export default function (args) {{
  let clean = null;
  let gone = false;
  loaded ??= import(address);
  loaded.then(
    (bundle) => {{ if (!gone) clean = bundle.default(args); }},
    (error) => {{
      loaded = null;
      const box = document.createElement("div");
      box.setAttribute("role", "alert");
      box.style.cssText = "padding:24px;font:14px var(--st-font);color:var(--st-text-color)";
      box.textContent = "This view could not be loaded: " + error;
      args.parentElement.replaceChildren(box);
    }},
  );
  return () => {{ gone = true; if (typeof clean === "function") clean(); }};
}}
"""


def mount(
    name: str,
    *,
    key: str,
    data: dict[str, Any] | None = None,
    told: Mapping[str, Callable[[], None]] | None = None,
    isolated: bool = True,
) -> Any:
    """The component assets/NAME.js in this place of the page, with `data` (JSON, small: the rest goes by the routes).

    `told` maps the name of a value that the component sends to what is called then, before the page runs again.
    One that is not `isolated` stands in the page itself, without a shadow root: the page's style reaches it.
    """
    url = asset_url(f"{name}.js")
    renderer = st.components.v2.component(
        f"tapedeck.{name}", js=LOADER.format(name=name, url=url), isolate_styles=isolated
    )
    heard: dict[str, Any] = {f"on_{value}_change": call for value, call in (told or {}).items()}
    return renderer(key=key, data={"api": "/tapedeck", **(data or {})}, **heard)
