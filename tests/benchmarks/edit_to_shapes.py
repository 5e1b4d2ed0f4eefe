"""An edit on a canvas of 100 nodes to shapes shown, in Chromium: `python tests/benchmarks/edit_to_shapes.py`.

The clock starts at the key that makes the edit (Enter in a field, a letter on the canvas, Ctrl+Z) and stops in the
first animation frame after the card shows its new shape: typing, network, shapes by PyTorch, drawing, all of it.
Prints milliseconds by kind of edit, and what of it the server spent on shapes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from functools import partial
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
WAIT_FOR_SHAPE = """
([node, text]) => {
  const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot?.querySelector('.studio'));
  const shadow = hosts[0].shadowRoot;
  const shown = () => shadow.querySelector(`[data-node="${node}"] .card-shape`)?.textContent === text;
  window.__shape = new Promise((resolve) => {
    let started = null;
    const start = () => { started ??= performance.now(); };
    window.addEventListener('keydown', start, { capture: true, once: true });
    const look = () => {
      if (started !== null && shown()) { observer.disconnect(); requestAnimationFrame(() => resolve(performance.now() - started)); }
    };
    const observer = new MutationObserver(look);
    observer.observe(shadow, { subtree: true, childList: true, characterData: true });
  });
}
"""


def chain(nodes: int) -> dict[str, Any]:
    """A document of convolution, normalisation, activation, again and again; every shape depends on the ones before."""
    placed, edges, last = [], [], "x"
    kinds = (
        ("conv", "nn.Conv2d", {"out_channels": 16, "kernel_size": 3, "padding": 1}),
        ("norm", "nn.BatchNorm2d", {}),
        ("act", "nn.ReLU", {}),
    )
    for place in range(nodes):
        stem, type_, params = kinds[place % 3]
        name = f"{stem}{place}"
        placed.append({"id": name, "type": type_, "name": name, "params": params})
        edges.append({"source": last, "target": name})
        last = name
    edges.append({"source": last, "target": "y", "target_port": "value"})
    return {
        "schema_version": 1,
        "name": "Chain",
        "inputs": [{"id": "x", "name": "x", "shape": ["N", 3, 16, 16]}],
        "nodes": placed,
        "edges": edges,
        "outputs": [{"id": "y", "name": "y"}],
    }


class Server:
    """The app in a process of its own, with a home of its own."""

    def __init__(self) -> None:
        self.home = tempfile.mkdtemp(prefix="tapedeck-bench-")
        code = "from builder.ui.server import serve; serve(port=8700, on_ready=lambda url: print(url, flush=True))"
        environment = {**os.environ, "TAPEDECK_HOME": self.home}
        self.process = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        )
        assert self.process.stdout is not None
        self.url = next(line.strip() for line in self.process.stdout if line.startswith("http"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.home, ignore_errors=True)

    def make(self, name: str, model: dict[str, Any]) -> None:
        """A project with this model. The link's token becomes a cookie, as in a browser."""
        base = self.url.partition("/?token=")[0]
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        opener.open(self.url).close()
        request = urllib.request.Request(
            f"{base}/tapedeck/project/new",
            data=json.dumps({"name": name, "model": model}).encode(),
            headers={"content-type": "application/json", "origin": base},
        )
        with opener.open(request) as answer:
            assert answer.status == 200


def measure(page: Any, edits: int) -> dict[str, list[float]]:
    """Milliseconds from key to painted shape, by kind of edit."""
    found: dict[str, list[float]] = {"set a parameter": [], "add a layer": [], "undo": []}

    def timed(kind: str, node: str, shape: str, act: Any) -> None:
        page.evaluate(WAIT_FOR_SHAPE, [node, shape])
        act()
        found[kind].append(page.evaluate("window.__shape"))

    for turn in range(edits):
        conv = 3 * (10 + turn % 12)
        card = page.locator(f'[data-node="conv{conv}"]')
        card.dispatch_event("click")
        field = page.locator('[data-param="out_channels"] input')
        wanted = 17 + turn
        field.fill(str(wanted))
        timed("set a parameter", f"conv{conv}", f"N × {wanted} × 16 × 16", partial(field.press, "Enter"))
        page.locator(".canvas").focus()
        page.wait_for_timeout(450)
        timed("add a layer", "act1", f"N × {wanted} × 16 × 16", partial(page.keyboard.press, "r"))
        page.wait_for_timeout(450)
        page.keyboard.press("Control+z")
        page.wait_for_timeout(450)
        timed("undo", f"conv{conv}", "N × 16 × 16 × 16", partial(page.keyboard.press, "Control+z"))
        page.wait_for_timeout(450)
    return found


def table(found: dict[str, list[float]]) -> str:
    rows = [("edit", "median ms", "p95 ms", "edits")]
    everything = [value for values in found.values() for value in values]
    for kind, values in [*found.items(), ("all", everything)]:
        ordered = sorted(values)
        p95 = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
        rows.append((kind, f"{statistics.median(values):.0f}", f"{p95:.0f}", str(len(values))))
    return "\n".join(f"{a:<18}{b:>10}{c:>8}{d:>7}" for a, b, c, d in rows)


def main() -> None:
    from playwright.sync_api import sync_playwright

    sys.path.insert(0, str(ROOT / "tests" / "browser"))
    from chromium import ARGUMENTS, find

    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--nodes", type=int, default=100)
    arguments.add_argument("--edits", type=int, default=24)
    chosen = arguments.parse_args()
    with Server() as server, sync_playwright() as playwright:
        server.make("chain", chain(chosen.nodes))
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(f"{server.url}&project=chain")
        page.locator(".card-shape").filter(has_text="N × 16").first.wait_for(timeout=60_000)
        page.wait_for_timeout(2000)
        measure(page, 3)  # the first edits warm both sides up
        print(f"{chosen.nodes} nodes\n{table(measure(page, chosen.edits))}")
        browser.close()


if __name__ == "__main__":
    main()
