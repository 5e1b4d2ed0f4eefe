"""Training with the Train page open in a Chromium on the same cores, against the bare loop: `python tests/benchmarks/page_open.py`.

A run of the app and the loop one writes by hand take turns (A B A B …) on the same model, data, threads and kind of
process; each ratio is of two neighbours, the figure is the median. While the run goes the page counts its frames and its
updates; at the end the time is taken until a stop is answered, and until a reloaded page shows the run again.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from training_overhead import CASES, bare

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests" / "browser"))
CASE = "digits CNN, AdamW"
COUNTING = """seconds => new Promise((done) => {
  const root = [...document.querySelectorAll("*")].map((e) => e.shadowRoot).find((r) => r?.querySelector(".train"));
  let frames = 0, updates = 0, longest = 0, last = performance.now();
  const begun = last;
  const observer = new MutationObserver(() => updates++);
  observer.observe(root.querySelector("[data-fact=step]"), { childList: true, characterData: true, subtree: true });
  const frame = (now) => {
    frames++;
    longest = Math.max(longest, now - last);
    last = now;
    if (now - begun < seconds * 1000) return requestAnimationFrame(frame);
    observer.disconnect();
    done({ frames: frames / (now - begun) * 1000, updates: updates / (now - begun) * 1000, longest });
  };
  requestAnimationFrame(frame);
})"""


def training(threads: int) -> dict[str, Any]:
    """The settings of both sides: no validation, whole batches only, no end."""
    _, form, optimizer, _ = CASES[CASE]
    return {
        "data": {"source": "digits", "options": {"form": form}, "split": [1.0, 0.0, 0.0], "drop_last": True},
        "optimizer": {"type": optimizer, "params": {"lr": 0.001}},
        "epochs": 1_000_000,
        "threads": threads,
    }


def model() -> dict[str, Any]:
    """The same CNN as a document."""
    from builder import Draft

    draft = Draft("Net")
    h = draft.input("x", ("N", 1, 8, 8))
    for channels in (16, 32):
        h = draft.add("nn.Conv2d", h, out_channels=channels, kernel_size=3, padding=1)
        h = draft.add("nn.BatchNorm2d", h)
        h = draft.add("nn.ReLU", h)
        h = draft.add("nn.MaxPool2d", h, kernel_size=2)
    h = draft.add("nn.Flatten", h)
    h = draft.add("nn.ReLU", draft.add("nn.Linear", h, out_features=64))
    h = draft.add("nn.Dropout", h, p=0.2)
    return draft.output(draft.add("nn.Linear", h, out_features=10)).model_dump(mode="json")


def by_hand(threads: int) -> None:
    """The bare loop in a process of its own: reads a number of seconds, trains that long, answers steps per second."""
    from builder.store.runs import create_run
    from builder.train.settings import RunSettings

    settings = RunSettings.model_validate(training(threads)).model_dump(mode="json")
    train = bare(create_run(settings, source=CASES[CASE][0], source_map={}), threads)
    train(300)
    print("ready", flush=True)
    for line in sys.stdin:
        end, steps, spent = time.perf_counter() + float(line), 0, 0.0
        while time.perf_counter() < end:
            spent += train(50)
            steps += 50
        print(steps / spent, flush=True)


class ByHand:
    """That process."""

    def __init__(self, threads: int, home: Path) -> None:
        from builder.workers.supervisor import environment

        env = {**environment(training=True), "TAPEDECK_HOME": str(home / "by-hand"), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, __file__, "--by-hand", "--threads", str(threads)]
        self.process = subprocess.Popen(
            command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert self.process.stdout
        assert self.process.stdout.readline().strip() == "ready"

    def rate(self, seconds: float) -> float:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{seconds}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait(10)


def measure(threads: int, pairs: int, seconds: float) -> dict[str, Any]:
    """One number of threads."""
    from chromium import ARGUMENTS, find
    from main_job import call, running
    from playwright.sync_api import sync_playwright
    from running_app import start_server, stop_server

    from builder.store.runs import Run
    from builder.workers.supervisor import send

    home = Path(tempfile.mkdtemp(prefix="tapedeck-bench-"))
    server = start_server(home, 8720)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1440, "height": 900}, base_url=server.url)
        page.goto(f"/?token={server.token}")
        identifier = call(page, "runs", {"model": model(), "training": training(threads)})["run"]
        directory = home / "runs" / identifier
        page.goto(f"/train?run={identifier}")
        running(page)
        hand = ByHand(threads, home)
        run = Run(directory)

        def rate() -> float:
            """Steps per second of the run, by its own history, between two moments of it going."""
            send(directory, "play")
            time.sleep(0.2)
            first, begun = run.last_step() or 0, time.perf_counter()
            time.sleep(seconds)
            last, ended = run.last_step() or 0, time.perf_counter()
            send(directory, "pause")
            return (last - first) / (ended - begun)

        send(directory, "pause")
        rate(), hand.rate(1.0)
        by_page, bare_rates = [], []
        for _ in range(pairs):
            time.sleep(0.3)
            bare_rates.append(hand.rate(seconds))
            by_page.append(rate())
        send(directory, "play")
        page.wait_for_timeout(500)
        liveliness = page.evaluate(COUNTING, 5)
        begun = time.perf_counter()
        page.reload(wait_until="commit")
        page.locator(".pill.state.running").wait_for(timeout=60_000)
        found = time.perf_counter() - begun
        page.wait_for_timeout(1000)
        begun = time.perf_counter()
        page.locator("[data-action=stop]").click()
        page.locator(".pill.state.stopped").wait_for(timeout=60_000)
        stopped = time.perf_counter() - begun
        hand.close()
        run.close()
        browser.close()
    stop_server(server)
    ratios = [a / b for a, b in zip(by_page, bare_rates, strict=True)]
    quartiles = statistics.quantiles(ratios, n=4)
    return {
        "threads": threads,
        "bare": statistics.median(bare_rates),
        "page": statistics.median(by_page),
        "ratio": statistics.median(ratios),
        "quartiles": [quartiles[0], quartiles[2]],
        **liveliness,
        "found": found,
        "stopped": stopped,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, nargs="+", default=[1])
    parser.add_argument("--pairs", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=3.0, help="length of each turn")
    parser.add_argument("--by-hand", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.by_hand:
        by_hand(arguments.threads[0])
        return
    for threads in arguments.threads:
        found = measure(threads, arguments.pairs, arguments.seconds)
        low, high = found["quartiles"]
        print(
            f"{CASE}, {threads} threads, load {os.getloadavg()[0]:.1f}\n"
            f"  page open / bare loop      {found['ratio']:.3f} ({low:.3f}–{high:.3f}), target 0.85"
            f"   ({found['page']:.0f} against {found['bare']:.0f} steps/s)\n"
            f"  page frames a second       {found['frames']:.1f}, target 60 (longest {found['longest']:.0f} ms)\n"
            f"  updates a second           {found['updates']:.1f}, target 10\n"
            f"  run found after a reload   {found['found']:.2f} s, target 3\n"
            f"  stop shown after           {found['stopped'] * 1000:.0f} ms, target 200",
            flush=True,
        )
        print(json.dumps(found), file=sys.stderr)


if __name__ == "__main__":
    main()
