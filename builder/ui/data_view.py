"""A look at the data before anything is trained: rows, pictures, points, and how many of each class."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from html import escape
from typing import Any

import streamlit as st

from builder.ui.colors import SERIES, Theme
from builder.ui.services import services
from builder.workers.supervisor import WorkerError

Json = dict[str, Any]


def data_view(settings: Json) -> None:
    """The button that opens the look."""
    if st.button("Preview …", key="data-preview", help="rows, pictures and classes of this data"):
        _dialog(json.dumps(settings, sort_keys=True))


@st.dialog("Data", width="large")
def _dialog(settings: str) -> None:
    try:
        with st.spinner("Loading the data …"):
            found = _preview(settings)
    except WorkerError as error:
        st.markdown(f":red[✕ {error.message}]")
        return
    show_preview(found)


@st.cache_data(max_entries=32, show_spinner=False)
def _preview(settings: str) -> Json:
    found: Json = services().worker.call("preview", **json.loads(settings))
    return found


def show_preview(found: Json) -> None:
    """Draws what the worker answered."""
    if error := found.get("error"):
        st.markdown(f":red[✕ {error.get('message', '')} {error.get('fix', '')}]")
        return
    st.markdown(_facts(found))
    for note in found.get("notes") or []:
        st.caption(note)
    if found.get("images"):
        st.html(pictures(found["images"]))
    if found.get("points"):
        st.plotly_chart(_scatter(found), theme="streamlit", key="data-points", config={"displayModeBar": False})
    if found.get("rows"):
        columns = found["columns"]
        st.dataframe(
            [dict(zip(columns, row, strict=True)) for row in found["rows"]],
            hide_index=True,
            height=min(260, 38 + 35 * len(found["rows"])),
            key="data-rows",
        )


def _facts(found: Json) -> str:
    parts = found.get("parts") or {}
    shape = ", ".join(map(str, ["N", *found.get("input_shape", [])]))
    words = [
        f"**{found.get('samples', 0):,}** samples of shape **({shape})**",
        f"{found.get('task')} of **{found.get('target')}**",
    ]
    if parts:
        words.append(" · ".join(f"{count:,} {name}" for name, count in parts.items()))
    counts = found.get("counts") or {}
    line = ", ".join(words) + "."
    if counts:
        line += "  \n" + ", ".join(f"{name}: {count:,}" for name, count in list(counts.items())[:20])
    return line


def pictures(images: list[Json]) -> str:
    """Samples as grey pictures with their class below, as HTML."""
    cells = "".join(
        f'<figure style="margin:0"><img alt="{escape(image["label"])}" src="{picture(image["pixels"])}" '
        'style="width:52px;height:52px;image-rendering:pixelated;border:1px solid var(--td-line)">'
        f'<figcaption style="font:11px monospace;text-align:center;color:var(--td-quiet)">{escape(image["label"])}</figcaption></figure>'
        for image in images
    )
    return f'<div style="display:flex;flex-wrap:wrap;gap:6px">{cells}</div>'


def picture(pixels: list[list[float]]) -> str:
    """A grey picture as a PNG data address; the lowest value is black."""
    flat = [value for row in pixels for value in row]
    low, high = min(flat), max(flat)
    scale = 255 / (high - low) if high > low else 0.0
    rows = b"".join(b"\0" + bytes(round((value - low) * scale) for value in row) for row in pixels)

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", len(pixels[0]), len(pixels), 8, 0, 0, 0, 0)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def _scatter(found: Json) -> Any:
    import plotly.graph_objects as go

    theme: Theme = "dark" if st.context.theme.type == "dark" else "light"
    points = found["points"]
    figure = go.Figure()
    given = dict.fromkeys(points.get("label") or [""])
    labels = [name for name in found.get("classes") or [] if name in given] or list(given)
    symbols = ("circle", "x", "square", "diamond", "cross", "triangle-up", "star")
    for index, label in enumerate(labels):
        picked = [i for i in range(len(points["x"])) if not points.get("label") or points["label"][i] == label]
        figure.add_scatter(
            x=[points["x"][i] for i in picked],
            y=[points["y"][i] for i in picked],
            mode="markers",
            name=str(label),
            marker={"size": 5, "color": SERIES[theme][index % 7], "symbol": symbols[index % 7], "opacity": 0.8},
        )
    names = points.get("names") or ["x", "y"]
    figure.update_layout(
        height=320,
        margin={"l": 40, "r": 8, "t": 8, "b": 36},
        xaxis_title=names[0],
        yaxis_title=names[1],
        showlegend=len(labels) > 1,
    )
    return figure
