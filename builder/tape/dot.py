"""A tape as graphviz DOT, torchviz's own DOT of the same loss, and pictures of either by the `dot` program.

Layered layout of unrolled recurrences can take `dot` minutes (50 LSTMCell steps: over 150 s), so it runs as a process of
its own under a time limit, large graphs are asked for in a faster, plainer style, and where that is too slow as well,
plainer layouts follow (LAYOUTS) and the picture says which it is.
"""

from __future__ import annotations

import math
import re
import shutil
import subprocess
import warnings
from collections.abc import Sequence
from itertools import count as count_from
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

from builder.tape.outputs import tensors_in
from builder.tape.walk import roots_of, walk

KINDS = ("svg", "png", "pdf")
TIMEOUT = 20.0
"""Seconds a picture may take, by default."""
PLAIN_FROM = 400
"""Nodes from which on edges are straight and the layout is searched for only briefly."""
TORCHVIZ_DEPTH = 800
"""torchviz recurses once a node along a path; Python ends it at about a thousand."""
LONGEST = 120
"""Letters of a line in a picture. dot refuses a string of 16,384, and long before, a box is wider than any page."""
_CONTROLS = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), 0xFFFD),
}
"""What an SVG can't hold, nor `dot` read: the pictures of the control characters (␀, ␇) in their place, else �."""
_ENTITY = re.compile(r"&(?=#?\w+;)")
_BLUES = ("#eef3fb", "#d3e2f5", "#b1cdec", "#86b3df", "#5b95cf", "#3876bb", "#1f579b", "#103a72")


class Layout(NamedTuple):
    """One way of placing the nodes."""

    words: str
    engine: str
    attributes: str
    share: float
    """Of the time that is left when its turn comes."""
    pixels: int
    """Longest side of a PNG, which is scaled down to it: 50 LSTMCell steps gave 257 million pixels and 16 MB."""


LAYOUTS = (
    Layout("layers and module frames", "dot", "", 0.3, 8000),
    # Frames are what takes longest: 100 LSTMCell steps have not ended after 60 s with them and take 5 s without.
    Layout(
        "layers, without module frames",
        "dot",
        "clusterrank=none, nslimit=0.1, nslimit1=0.1, mclimit=0.01, splines=line",
        0.4,
        8000,
    ),
    Layout("springs by sfdp, without layers and module frames", "sfdp", "splines=line, overlap=prism30", 0.6, 5000),
    Layout("springs by sfdp, with nodes that overlap", "sfdp", "splines=line, overlap=prism0", 1.0, 5000),
)
"""Tried one after the other until one ends in its time: 400 LSTMCell steps, 6,000 nodes, take the last two 5 s and 2 s."""


LAYERS_UP_TO = 5000
"""Nodes up to which layers are tried at all: beyond, they would only take the time the others need."""


class Drawing(NamedTuple):
    """A picture, and the words of the layout it has."""

    content: bytes
    layout: str


class DrawError(RuntimeError):
    """No picture could be made; the message says why and what to do."""


def dot_of(structure: dict[str, Any], values: Sequence[float] | None = None, *, title: str = "") -> str:
    """DOT of an encoded tape (see encode.py): modules as frames, gradient norms (float[nodes]) as colour.

    NaN and Inf are red, zero is dashed, parameters are pills. Edges point the way gradients flow.
    """
    nodes, strings = structure["nodes"], structure["strings"]
    count = len(nodes["name"])

    def text(column: str, i: int) -> str:
        place = nodes[column][i]
        return strings[place] if place >= 0 else ""

    norms = [float(v) for v in values][:count] if values is not None else [-1.0] * count
    measured = [math.log10(n) for n in norms if n > 0 and math.isfinite(n)]
    low, high = (min(measured), max(measured)) if measured else (0.0, 1.0)
    lines = [
        "digraph tape {",
        f'  graph [rankdir=TB, fontname="Helvetica", fontsize=11, color="#9aa4b2", label={quoted(*title.splitlines())}{_plainly(count)}];',
        '  node [shape=box, style="filled,rounded", fontname="Helvetica", fontsize=10, color="#64748b", fillcolor="#ffffff"];',
        '  edge [color="#64748b", arrowsize=0.6];',
    ]
    tree: dict[str, Any] = {}
    for i in range(count):
        branch = tree
        for part in text("module", i).split(".") if text("module", i) else []:
            branch = branch.setdefault(part, {})
        branch.setdefault("", []).append(i)

    def node_line(i: int, indent: str) -> str:
        kind, norm = nodes["kind"][i], norms[i]
        head = text("parameter", i) if kind == 1 else text("operation", i) or text("name", i)
        facts = [head, text("name", i) if kind != 1 else "", text("shape", i)]
        style = []
        if norm != -1.0:
            facts.append(f"‖g‖ {norm:.3g}")
            if not math.isfinite(norm):
                style.append('fillcolor="#c03636", fontcolor="#ffffff", penwidth=2')
            elif norm == 0:
                style.append('style="dashed,rounded"')
            else:
                step = int((math.log10(norm) - low) / max(1e-9, high - low) * (len(_BLUES) - 1))
                font = ', fontcolor="#ffffff"' if step >= 5 else ""
                style.append(f'fillcolor="{_BLUES[step]}"{font}')
        if kind == 1:
            style.append('shape=box, style="filled,rounded", peripheries=2')
        tip = f"{text('file', i)}:{nodes['line'][i]}" if text("file", i) else text("module", i)
        style.append(f"tooltip={quoted(tip)}")
        return f"{indent}n{i} [label={quoted(*(f for f in facts if f))}, {', '.join(style)}];"

    altered = count_from(1)

    def write(branch: dict[str, Any], path: str, indent: str) -> None:
        for name, inner in branch.items():
            if name == "":
                lines.extend(node_line(i, indent) for i in inner)
            else:
                full = f"{path}.{name}" if path else name
                kind = structure["modules"].get(full, "")
                shown = one_line(full)
                unique = shown if shown == full else f"{shown} #{next(altered)}"  # of one name dot makes one frame
                lines.append(f"{indent}subgraph {quoted('cluster_' + unique, most=len(unique) + 8)} {{")
                lines.append(f"{indent}  label={quoted(f'{shown} · {kind}' if kind else shown)}; style=rounded;")
                write(inner, full, indent + "  ")
                lines.append(f"{indent}}}")

    write(tree, "", "  ")
    edges = structure["edges"]
    lines.extend(f"  n{s} -> n{t};" for s, t in zip(edges["source"], edges["target"], strict=True))
    lines.append("}")
    return "\n".join(lines) + "\n"


def torchviz_style_dot(structure: dict[str, Any]) -> str:
    """DOT of an encoded tape in torchviz's own style: flat, leaves blue, the root green, edges towards the root."""
    nodes, strings = structure["nodes"], structure["strings"]
    count = len(nodes["name"])
    lines = [
        "digraph {",
        f'\tgraph [size="{max(12.0, count * 0.15):.1f},{max(12.0, count * 0.15):.1f}"{_plainly(count)}]',
        "\tnode [align=left fontname=monospace fontsize=10 height=0.2 ranksep=0.1 shape=box style=filled]",
    ]
    for i in range(count):
        if nodes["kind"][i] == 1:
            label = quoted(*(strings[nodes[c][i]] for c in ("parameter", "shape") if nodes[c][i] >= 0))
            lines.append(f"\t{i} [label={label} fillcolor=lightblue]")
        else:
            color = "darkolivegreen1" if nodes["kind"][i] == 2 else "lightgrey"
            lines.append(f"\t{i} [label={quoted(strings[nodes['name'][i]])} fillcolor={color}]")
    edges = structure["edges"]
    lines.extend(f"\t{t} -> {s}" for s, t in zip(edges["source"], edges["target"], strict=True))
    return "\n".join([*lines, "}"]) + "\n"


def torchviz_dot(loss_or_outputs: Any, model: Any = None, *, attributes: bool = False) -> str:
    """Torchviz's DOT of a graph that exists now, of the first tensor with a graph in dicts, tuples and dataclasses too.

    Errors: DrawError where torchviz would fail or mislead: no graph, or one too deep for its recursion.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # torchviz compares versions with distutils
        import torchviz
    tensors = [t for t in tensors_in(loss_or_outputs) if t.requires_grad]
    if not tensors:
        raise DrawError("there is no graph to draw: no tensor here has a grad_fn")
    found = walk(roots_of(tensors))
    depth = _depth(found.links.source, found.links.target, len(found.functions))
    if depth > TORCHVIZ_DEPTH:
        raise DrawError(
            f"torchviz can't follow this graph: it is {depth} nodes deep and torchviz recurses; use graphviz"
        )
    parameters: dict[str, Any] | None = None
    if model is not None:
        parameters = {}
        for i, (name, parameter) in enumerate(model.named_parameters()):
            shown = one_line(name)
            shown = shown if shown not in parameters else f"{shown} #{i}"
            parameters[_escaped(shown)] = parameter  # torchviz itself escapes nothing but quotes
    value = tuple(t for t in tensors if t.grad_fn is not None) or tuple(tensors)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return str(
                torchviz.make_dot(
                    value if len(value) > 1 else value[0],
                    params=parameters,
                    show_attrs=attributes,
                    show_saved=attributes,
                ).source
            )
    except RuntimeError as error:
        raise DrawError(f"torchviz could not draw this graph: {error}") from error


def render(source: str, kind: str = "svg", *, timeout: float = TIMEOUT) -> bytes:
    """The picture of a DOT text: svg, png or pdf, as bytes. Errors: as of `draw`."""
    return draw(source, kind, timeout=timeout).content


def draw(source: str, kind: str = "svg", *, timeout: float = TIMEOUT) -> Drawing:
    """The picture of a DOT text, svg, png or pdf, in the best layout there is time for; a plainer one is named in it.

    Errors: DrawError when the `dot` program is missing, has no layout after `timeout` seconds, or refuses the text.
    """
    if kind not in KINDS:
        raise DrawError(f"there is no picture of the kind {kind!r}: choose one of {', '.join(KINDS)}")
    program = shutil.which("dot")
    if program is None:
        raise DrawError(
            "the 'dot' program is not installed: install Graphviz (apt install graphviz, brew install graphviz,"
            " winget install graphviz); the DOT text, the HTML page and the JSON can be had without it"
        )
    end = perf_counter() + timeout
    large = source.count(" [label=") > LAYERS_UP_TO
    for place, layout in enumerate(LAYOUTS):
        if large and layout.engine == "dot":
            continue
        inches = layout.pixels / 96
        bound = f'size="{inches},{inches}"' if kind == "png" else ""
        said = f"label={_noted(source, layout)}, labelloc=t, fontsize=28" if place else ""
        attributes = ", ".join(part for part in (bound, layout.attributes, said) if part)
        try:
            done = subprocess.run(
                [program, f"-K{layout.engine}", f"-T{kind}"],
                input=_with(source, attributes).encode(),
                capture_output=True,
                timeout=max(0.05, (end - perf_counter()) * layout.share),
                check=False,
            )
        except subprocess.TimeoutExpired:
            continue
        if done.returncode < 0:  # it crashed, as dot does on some graphs: another layout may not
            continue
        if done.returncode or not done.stdout:
            raise DrawError(f"dot refused the graph: {done.stderr.decode(errors='replace').strip()[:400]}")
        return Drawing(done.stdout, layout.words)
    raise DrawError(
        f"dot had no layout for this graph after {timeout:g} s, not even the plainest: take the HTML page, which folds"
        " unrolled loops, or the DOT text"
    )


def _with(source: str, attributes: str) -> str:
    """A DOT text with further attributes of the whole graph, which overrule its own."""
    head, brace, _ = source.rpartition("}")
    return f"{head}graph [{attributes}];\n}}\n" if attributes and brace else source


def _noted(source: str, layout: Layout) -> str:
    """The graph's title, and which layout this is."""
    own = re.search(r'^  graph \[.*?\blabel="((?:[^"\\]|\\.)*)"', source, re.MULTILINE)
    title = own[1] if own else ""
    note = f"{layout.words}:{chr(92)}nthe usual layout took too long"
    return f'"{title}{chr(92) + "n" if title else ""}{note}"'


def picture(
    run_directory: str | Path, step: int, kind: str, engine: str = "graphviz", *, timeout: float = TIMEOUT
) -> str:
    """SVG or DOT text of the tape of one recorded step of a run.

    `engine` "torchviz" gives what torchviz drew of that graph if the run kept it, else the same in its style.
    Errors: KeyError when that step has no tape, DrawError when there is no picture.
    """
    from builder.store.runs import Run

    if engine not in {"graphviz", "torchviz"} or kind not in {"svg", "dot"}:
        raise DrawError("there are svg and dot, by graphviz or torchviz")
    run = Run(Path(run_directory))
    try:
        values = run.tape_values(step)
        signature = next(row["signature"] for row in run.tapes(after=step - 1) if row["step"] == step)
        structure = run.tape_structure(signature)
    finally:
        run.close()
    if engine == "torchviz":
        kept = Path(run_directory) / "tapes" / f"{signature}.torchviz.dot"
        source = kept.read_text(encoding="utf-8") if kept.is_file() else torchviz_style_dot(structure)
    else:
        source = dot_of(structure, values.tolist(), title=f"step {step}")
    return source if kind == "dot" else render(source, "svg", timeout=timeout).decode()


def _plainly(count: int) -> str:
    return ", nslimit=1, nslimit1=1, mclimit=0.1, splines=line" if count > PLAIN_FROM else ""


def one_line(text: str, most: int = LONGEST) -> str:
    """One line of a picture: control characters are shown, and the middle of what is longer than `most` is left out."""
    shown = text.translate(_CONTROLS)
    return shown if len(shown) <= most else f"{shown[: most // 2]}…{shown[-(most - most // 2 - 1) :]}"


def quoted(*lines: str, most: int = LONGEST) -> str:
    """Lines of any text as one DOT string."""
    return '"' + "\\n".join(_escaped(one_line(line, most)).replace('"', '\\"') for line in lines) + '"'


def _escaped(text: str) -> str:
    return _ENTITY.sub("&amp;", text.replace("\\", "\\\\"))


def _depth(source: list[int], target: list[int], count: int) -> int:
    """Nodes on the longest path."""
    waiting = [0] * count
    after: list[list[int]] = [[] for _ in range(count)]
    for s, t in zip(source, target, strict=True):
        waiting[t] += 1
        after[s].append(t)
    depth = [1] * count
    ready = [i for i in range(count) if not waiting[i]]
    for here in ready:
        for there in after[here]:
            depth[there] = max(depth[there], depth[here] + 1)
            waiting[there] -= 1
            if not waiting[there]:
                ready.append(there)
    return max(depth, default=0)
