"""A tape, or a model document, as one HTML page that needs nothing else: for notebooks, mails and archives."""

from __future__ import annotations

import html
import json
import math
import sys
from pathlib import Path
from typing import Any

from builder.tape.dot import DrawError, dot_of, one_line, quoted, render
from builder.tape.encode import encode, measurements, values
from builder.tape.tape import Tape

HEIGHT = 640
"""Height in a notebook, in pixels."""
_PLACES = ("../../assets/tape.js", "../_app/assets/tape.js")
"""Where the viewer's bundle stands, in a checkout and in an installed package."""


class Page:
    """A self-contained HTML page. Notebooks show it; `save` writes it; `html` is its text."""

    def __init__(self, text: str) -> None:
        self.html = text

    def save(self, path: str | Path) -> Path:
        """Write the page; returns where."""
        path = Path(path)
        path.write_text(self.html, encoding="utf-8")
        return path

    def _repr_html_(self) -> str:
        source = html.escape(self.html, quote=True)
        return f'<iframe srcdoc="{source}" style="width:100%;height:{HEIGHT}px;border:0" title="Tapedeck"></iframe>'

    def __repr__(self) -> str:
        return f"<Page of {len(self.html):,} characters; .save(path) writes it>"


def show(tape_or_graph: Any) -> Page:
    """A page that shows a tape (with the gradients, if measured) or a model document, to pan, zoom and click; opens offline.

    Errors: TypeError for anything else.
    """
    if isinstance(tape_or_graph, Tape):
        return show_structure(
            encode(tape_or_graph), values(tape_or_graph).tolist(), measurements(tape_or_graph).tolist()
        )
    documents = sys.modules.get("builder.model.graph")  # no document exists before this is loaded
    if documents is not None and isinstance(tape_or_graph, documents.Graph):
        return show_document(tape_or_graph)
    raise TypeError(
        f"show() takes a tape or a model document, not {type(tape_or_graph).__name__}: capture(loss, model) makes a tape"
    )


def show_structure(
    structure: dict[str, Any], norms: list[float] | None = None, measured: list[float] | None = None
) -> Page:
    """The page of an encoded tape; `norms` are those of one step, float[nodes], `measured` all that encode.measurements gives."""
    title = f"Tape of {len(structure['nodes']['name'])} nodes"
    bundle = viewer()
    if bundle is None:
        return Page(_page(title, _svg(dot_of(structure, norms), title)))
    numbers = measured if measured is not None else norms
    carried = None if numbers is None else [_number(number) for number in numbers]
    return Page(_page(title, _viewer_of({"structure": structure, "values": carried}, bundle)))


def show_document(graph: Any) -> Page:
    """The page of a model document, or of one of its blocks: a Graph of builder.model.graph."""
    bundle = viewer()
    if bundle is None:
        return Page(_page(graph.name, _svg(_document_dot(graph), graph.name)))
    return Page(_page(graph.name, _viewer_of({"document": graph.model_dump(mode="json")}, bundle)))


def _viewer_of(data: dict[str, Any], bundle: str) -> str:
    """The viewer filling the page, with what it shows."""
    return (
        '<div id="tape" style="position:fixed;inset:0"></div>'
        f'<script type="application/json" id="data">{_inert(data)}</script>'
        f'<script type="application/json" id="viewer">{_inert(bundle)}</script>'
        f'<script type="module">{_BOOT}</script>'
    )


def viewer() -> str | None:
    """The viewer's bundle; None where it was not built."""
    for place in _PLACES:
        path = (Path(__file__).parent / place).resolve()
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return None


_BOOT = """
const text = JSON.parse(document.getElementById("viewer").textContent);
const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const { renderDocument, renderStandalone } = await import(url);
const data = JSON.parse(document.getElementById("data").textContent);
const root = document.getElementById("tape");
if (data.document) await renderDocument(root, data.document);
else {
  const numbers = data.values && data.values.map((v) => (v === "NaN" ? NaN : v === "Infinity" ? Infinity : v));
  await renderStandalone(root, data.structure, numbers);
}
document.documentElement.dataset.ready = "true";
"""


def _inert(value: Any) -> str:
    """JSON for a script element: without a "<" nothing in it is a tag, in whatever case, and it reads as the same."""
    return json.dumps(value).replace("<", "\\u003c")


def _number(value: float) -> float | str:
    return value if math.isfinite(value) else "NaN" if math.isnan(value) else "Infinity"


def _page(title: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        '<meta name="viewport" content="width=device-width"><style>:root{color-scheme:light dark}'
        # The viewer takes its theme from the page's ground, so there is one to read.
        "body{margin:0;font:13px system-ui,sans-serif;background:#ffffff}"
        "@media(prefers-color-scheme:dark){body{background:#14161a;color:#e6e9ee}}svg{max-width:100%;height:auto}</style></head>"
        f"<body>{body}</body></html>\n"
    )


def _svg(source: str, title: str) -> str:
    """The picture, or the DOT text and why there is no picture."""
    try:
        picture = render(source, "svg").decode()
        return picture[picture.index("<svg") :]
    except DrawError as error:
        return f"<h1>{html.escape(title)}</h1><p>{html.escape(str(error))}</p><pre>{html.escape(source)}</pre>"


def _document_dot(graph: Any) -> str:
    places: dict[str, str] = {}

    def place(id_: str) -> str:
        return places.setdefault(id_, f"n{len(places)}")

    lines = [
        "digraph model {",
        '  node [shape=box, style=rounded, fontname="Helvetica", fontsize=11];',
        *(f"  {place(i.id)} [label={quoted(f'{i.name} {list(i.shape)}')}, shape=oval];" for i in graph.inputs),
    ]
    for node in graph.nodes:
        set_ = ", ".join(f"{name}={value}" for name, value in node.params.items())
        label = quoted(*(part for part in (node.name, node.type, one_line(set_, 60)) if part))
        lines.append(f"  {place(node.id)} [label={label}];")
    lines += [f"  {place(o.id)} [label={quoted(o.name)}, shape=oval];" for o in graph.outputs]
    lines += [f"  {place(edge.source)} -> {place(edge.target)};" for edge in graph.edges]
    return "\n".join([*lines, "}"]) + "\n"
