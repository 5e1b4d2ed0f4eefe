"""The tape viewer in a real Chromium: first picture, panning, recolouring, for tapes of many shapes and sizes.

    python tests/benchmarks/tape_viewer.py [NAME …]

A static page imports the built bundle (assets/tape.js) and draws generated tapes. "first picture" runs from the parsed
JSON being in the page to the first frame that shows it; each shape is measured in a fresh page that has stood for a
second, so that only what a page warms up by itself is warm.
"""

from __future__ import annotations

import functools
import http.server
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

PAGE = """<!doctype html><meta charset="utf-8"><body style="margin:0">
<div id="root" style="width:100vw;height:100vh"></div>
<script type="module">
import { renderStandalone } from "/assets/tape.js";
window.measure = async (structure, unfold) => {
  const count = structure.nodes.name.length;
  const values = Float32Array.from({ length: count }, (_, i) => 10 ** (-1 - (5 * structure.nodes.order[i]) / count));
  const root = document.getElementById("root");
  const begin = performance.now();
  const viewer = await renderStandalone(root, structure, values, { theme: "light", panels: false });
  const first = performance.now() - begin;
  let unfolded = null;
  if (unfold) {
    const start = performance.now();
    await viewer.openAll();
    await new Promise(requestAnimationFrame);
    unfolded = performance.now() - start;
  }
  const shown = viewer.stats.shown;
  const recolours = [];
  for (let i = 0; i < 5; i++) {
    const other = values.map((value) => value * (1 + i));
    const start = performance.now();
    viewer.setValues({ step: i, norms: other, edgeNorms: null, times: null });
    viewer.flush();
    viewer.canvas.getContext("2d").getImageData(0, 0, 1, 1); // waits until every pixel is there
    recolours.push(performance.now() - start);
  }
  const frames = [];
  let last = performance.now();
  for (let i = 0; i < 120; i++) {
    viewer.pan(i % 40 < 20 ? -9 : 9, i % 60 < 30 ? -6 : 6);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  frames.sort((a, b) => a - b);
  recolours.sort((a, b) => a - b);
  return { first, unfolded, shown, recolour: recolours[2], fps: 1000 / frames[60], slow: frames[114], layout: viewer.stats.layout };
};
window.ready = true;
</script>"""


class Writer:
    """Writes a tape's columns node by node; nodes are made in the order of the forward pass, as autograd does."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, int, str]] = []
        self.inputs: list[list[int]] = []
        self.leaves: dict[str, int] = {}
        self.modules: dict[str, str] = {"": "Model"}

    def op(
        self, name: str, *inputs: int, module: str = "", shape: str = "(4, 16)", line: int = 10, cls: str = "Module"
    ) -> int:
        self.modules.setdefault(module, cls)
        self.rows.append((f"{name}Backward0", module, shape, line, ""))
        self.inputs.append(list(inputs))
        return len(self.rows) - 1

    def leaf(self, name: str) -> int:
        if name not in self.leaves:
            self.rows.append(("AccumulateGrad", name.rpartition(".")[0], "(16, 16)", -1, name))
            self.inputs.append([])
            self.leaves[name] = len(self.rows) - 1
        return self.leaves[name]

    def linear(self, x: int | None, module: str, line: int = 10) -> int:
        turned = self.op("T", self.leaf(f"{module}.weight"), module=module, line=line, cls="Linear")
        inputs = [self.leaf(f"{module}.bias"), *([] if x is None else [x]), turned]
        return self.op("Addmm", *inputs, module=module, line=line, cls="Linear")

    def structure(self) -> dict[str, Any]:
        count = len(self.rows)
        strings: dict[str, int] = {}

        def intern(text: str) -> int:
            return strings.setdefault(text, len(strings))

        place = {old: count - 1 - old for old in range(count)}  # node 0 is the loss, made last
        rows = list(reversed(self.rows))
        edges = [(place[i], place[j], k) for i, made in enumerate(self.inputs) for k, j in enumerate(made)]
        fires = [i for i, row in enumerate(rows) if not row[4]] + [i for i, row in enumerate(rows) if row[4]]
        order = [0] * count
        for at, node in enumerate(fires):
            order[node] = at
        nodes = {
            "name": [intern(row[0]) for row in rows],
            "kind": [2 if i == 0 else 1 if row[4] else 0 for i, row in enumerate(rows)],
            "module": [intern(row[1]) for row in rows],
            "operation": [intern("")] * count,
            "file": [intern("model.py")] * count,
            "line": [row[3] for row in rows],
            "shape": [intern(row[2]) for row in rows],
            "dtype": [intern("float32")] * count,
            "device": [intern("cpu")] * count,
            "parameter": [intern(row[4]) if row[4] else -1 for row in rows],
            "order": order,
            "saved_bytes": [256] * count,
            "repeat": [-1] * count,
        }
        return {
            "version": 1,
            "signature": f"{count:x}",
            "strings": list(strings),
            "nodes": nodes,
            "edges": {
                "source": [e[0] for e in edges],
                "target": [e[1] for e in edges],
                "slot": [e[2] for e in edges],
            },
            "modules": self.modules,
            "sources": {},
            "unused_parameters": [],
            "cuts": [],
        }


def chain(layers: int) -> dict[str, Any]:
    """`layers` different modules in a row."""
    tape, x = Writer(), None
    for i in range(layers):
        x = tape.op("Tanh", tape.linear(x, f"layers.{i}"), line=20)
    tape.op("Mean", x or 0, shape="()", line=30)
    return tape.structure()


def ragged_chain(nodes: int) -> dict[str, Any]:
    """A deep chain that never repeats: nothing of it folds."""
    tape, x = tape_start()
    for i in range(nodes):
        x = tape.op(("Mul", "Add", "Tanh", "Relu", "Sigmoid")[(i * i + i // 7) % 5], x, line=i)
    tape.op("Mean", x, shape="()")
    return tape.structure()


def tape_start() -> tuple[Writer, int]:
    tape = Writer()
    return tape, tape.linear(None, "stem")


def wide(branches: int) -> dict[str, Any]:
    """Many modules side by side, joined at the end."""
    tape, ends = Writer(), []
    for i in range(branches):
        hidden = tape.op("Relu", tape.linear(None, f"branches.{i}.0"), module=f"branches.{i}.1", cls="ReLU")
        tape.modules[f"branches.{i}"] = "Sequential"
        ends.append(tape.linear(hidden, f"branches.{i}.2"))
    tape.op("Mean", tape.op("Cat", *ends), shape="()")
    return tape.structure()


def lstm(steps: int) -> dict[str, Any]:
    """nn.LSTMCell, unrolled."""
    tape = Writer()
    h: int | None = None
    c: int | None = None

    def op(name: str, *inputs: int) -> int:
        return tape.op(name, *inputs, module="cell", cls="LSTMCell")

    for _ in range(steps):
        a = op("Addmm", tape.leaf("cell.bias_ih"), op("T", tape.leaf("cell.weight_ih")))
        turned = op("T", tape.leaf("cell.weight_hh"))
        b = op("Addmm", tape.leaf("cell.bias_hh"), *([] if h is None else [h]), turned)
        gates = op("UnsafeSplit", op("Add", a, b))
        i, f, o = op("Sigmoid", gates), op("Sigmoid", gates), op("Sigmoid", gates)
        g = op("Tanh", gates)
        new = op("Mul", i, g)
        c = new if c is None else op("Add", op("Mul", f, c), new)
        h = op("Mul", o, op("Tanh", c))
    tape.op("Mean", tape.linear(h, "head"), shape="()")
    return tape.structure()


def transformer(layers: int) -> dict[str, Any]:
    """Blocks of attention and feed-forward with residual connections, about 75 nodes each."""
    tape, x = tape_start()
    for i in range(layers):
        name = f"layers.{i}"
        tape.modules[name], tape.modules[f"{name}.attention"] = "Block", "Attention"
        normed = tape.op(
            "NativeLayerNorm", x, tape.leaf(f"{name}.norm1.weight"), module=f"{name}.norm1", cls="LayerNorm"
        )
        parts = []
        for part in ("query", "key", "value"):
            y = tape.linear(normed, f"{name}.attention.{part}")
            for op in ("View", "Transpose", "Clone", "UnsafeView"):
                y = tape.op(op, y, module=f"{name}.attention")
            parts.append(y)
        scores = tape.op(
            "Div", tape.op("Bmm", parts[0], parts[1], module=f"{name}.attention"), module=f"{name}.attention"
        )
        weights = tape.op(
            "NativeDropout", tape.op("Softmax", scores, module=f"{name}.attention"), module=f"{name}.attention"
        )
        y = tape.op("Bmm", weights, parts[2], module=f"{name}.attention")
        for op in ("Transpose", "Clone", "View"):
            y = tape.op(op, y, module=f"{name}.attention")
        x = tape.op("Add", x, tape.linear(y, f"{name}.attention.out"), module=name)
        normed = tape.op(
            "NativeLayerNorm", x, tape.leaf(f"{name}.norm2.weight"), module=f"{name}.norm2", cls="LayerNorm"
        )
        y = tape.op("Gelu", tape.linear(normed, f"{name}.mlp.0"), module=f"{name}.mlp.1", cls="GELU")
        tape.modules[f"{name}.mlp"] = "Sequential"
        x = tape.op("Add", x, tape.linear(y, f"{name}.mlp.2"), module=name)
    tape.op("NllLoss", tape.op("LogSoftmax", tape.linear(x, "head")), shape="()")
    return tape.structure()


SHAPES: dict[str, tuple[Callable[[], dict[str, Any]], bool]] = {
    "deep chain, 2,000": (lambda: chain(500), False),
    "chain without repeats, 2,000": (lambda: ragged_chain(2000), True),
    "wide, 2,000": (lambda: wide(290), False),
    "LSTMCell × 200": (lambda: lstm(200), False),
    "LSTMCell × 1,000": (lambda: lstm(1000), False),
    "transformer, 12 layers": (lambda: transformer(12), True),
    "transformer, 10,000, unfolded": (lambda: transformer(232), True),
    "chain without repeats, 10,000, unfolded": (lambda: ragged_chain(10_000), True),
    "LSTMCell × 700, 10,000, unfolded": (lambda: lstm(700), True),
    "wide, 10,000, unfolded": (lambda: wide(1430), True),
    "transformer, 100,000": (lambda: transformer(2320), False),
    "LSTMCell × 7,000, 100,000": (lambda: lstm(7000), False),
}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the repository's built files and the page, and says nothing."""

    def log_message(self, *_: object) -> None: ...

    def do_GET(self) -> None:
        if self.path == "/":
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode())
        else:
            super().do_GET()


def main(wanted: list[str]) -> None:
    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    from chromium import ARGUMENTS, find
    from playwright.sync_api import sync_playwright

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(ROOT)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("| tape | nodes | shown | first picture ms | unfold all ms | recolour ms | pan fps | slowest 5 % ms |")
    print("|---|---|---|---|---|---|---|---|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        for name, (make, unfold) in SHAPES.items():
            if wanted and not any(word in name for word in wanted):
                continue
            structure = make()
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.goto(f"http://127.0.0.1:{server.server_port}/")
            page.wait_for_function("window.ready")
            text = json.dumps(structure)
            page.evaluate("text => { window.structure = JSON.parse(text); }", text)
            page.wait_for_timeout(1000)  # as in the app, the page stands before the data come
            row = page.evaluate(f"measure(window.structure, {str(unfold).lower()})")
            unfolded = f"{row['unfolded']:.0f}" if row["unfolded"] is not None else "–"
            print(
                f"| {name} | {len(structure['nodes']['name']):,} | {row['shown']:,} | {row['first']:.0f} | {unfolded} "
                f"| {row['recolour']:.1f} | {row['fps']:.0f} | {row['slow']:.1f} |",
                flush=True,
            )
            page.close()
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main(sys.argv[1:])
