"""The bar on top of every page: mark, pages, theme; and what a page fills below it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import streamlit as st

from builder.ui.colors import streamlit_theme
from builder.ui.paths import app_directory
from builder.ui.routes_assets import PAGES

BAR_SCRIPT = """// the bar
const PAGES = [PAGE_NAMES];
function theme() {
  const app = document.querySelector("[data-testid=stApp]") ?? document.body;
  const numbers = getComputedStyle(app).backgroundColor.match(/[0-9.]+/g)?.map(Number) ?? [255, 255, 255];
  return numbers[0] + numbers[1] + numbers[2] < 384 ? "dark" : "light";
}
function remember(wanted) {
  for (const name of [...PAGES, ""]) localStorage.setItem("stActiveTheme-/" + name + "-v2", JSON.stringify(wanted));
  localStorage.setItem("tapedeck:theme", wanted);
}
export default function (args) {
  for (const name of PAGES) {
    const place = document.querySelector(".st-key-page-" + name);
    if (!place) continue;
    place.dataset.page = name;
    const link = place.querySelector("a");
    if (!link) continue;
    for (const word of link.querySelectorAll("p")) word.dataset.name = word.textContent;
    if (name === args.data.current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.documentElement.dataset.open = args.data.current;
  const root = args.parentElement;
  let button = root.querySelector("button");
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.className = "td-theme";
    root.appendChild(button);
  }
  const show = () => {
    const now = theme();
    document.documentElement.dataset.theme = now;
    button.title = now === "dark" ? "Light theme" : "Dark theme";
    button.setAttribute("aria-label", button.title);
    button.textContent = now === "dark" ? "\\u2600" : "\\u263e";
  };
  button.onclick = () => {
    const wanted = theme() === "dark" ? "Light" : "Dark";
    remember(wanted);
    // Streamlit takes a theme by message, without a reload; it then remembers "System" for this page, so our own
    // note is written after it.
    const message = { stCommVersion: 1, type: "SET_CUSTOM_THEME_CONFIG", themeName: "", themeInfo: args.data.themes[wanted] };
    window.postMessage(message, window.location.origin);
    const after = () => { remember(wanted); show(); };
    for (const wait of [60, 200, 600]) setTimeout(after, wait);
  };
  show();
  setTimeout(show, 300);
}
"""


FILES = {"tape": "graph"}
"""Pages whose file is not called like their title."""


def pages() -> dict[str, st.Page]:
    """The pages that exist, by name, in the order of the bar."""
    folder = app_directory() / "pages"
    found = {}
    for name in PAGES:
        file = f"{FILES.get(name, name)}.py"
        if (folder / file).is_file():
            found[name] = st.Page(Path("pages") / file, title=name.capitalize(), url_path=name)
    return found


def themes() -> dict[str, dict[str, Any]]:
    """Both themes in the words of Streamlit's browser side."""
    found: dict[str, dict[str, Any]] = {}
    for name, base in (("Light", 0), ("Dark", 1)):
        options: dict[str, Any] = {"base": base, "bodyFont": "sans-serif", "codeFont": "monospace"}
        for key, value in streamlit_theme().items():
            part = key.removeprefix("theme.")
            if part.startswith(f"{name.lower()}."):
                options[part.partition(".")[2]] = value
            elif "." not in part and part not in {"font", "codeFont"}:
                options[part] = value
        found[name] = options
    return found


def bar(found: dict[str, st.Page], current: str) -> None:
    """The bar itself, 44 px. `current` is the name of the page that is open."""
    names = ", ".join(f'"{name}"' for name in found)
    script = st.components.v2.component(
        "tapedeck.bar", js=BAR_SCRIPT.replace("PAGE_NAMES", names), isolate_styles=False
    )
    with st.container(key="bar", horizontal=True, vertical_alignment="center"):
        st.html('<div class="td-brand">Tapedeck</div>', width="content")
        for name, page in found.items():
            with st.container(key=f"page-{name}", width="content"):
                st.page_link(page, label=name.capitalize())
        with st.container(key="bar-end", width="content"):
            script(key="bar-script", data={"current": current, "themes": themes()})


def page_link(name: str, label: str, query: dict[str, str] | None = None) -> None:
    """A link to another page of the app, with what it is to show; nothing where there is no such page."""
    page = pages().get(name)
    if page is not None:
        st.page_link(page, label=label, query_params=query)
