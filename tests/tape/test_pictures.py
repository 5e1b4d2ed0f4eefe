"""Pictures by graphviz: what there is without the program, and what is drawn where the usual layout takes too long."""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path
from time import perf_counter

import pytest
import torch
from torch import nn

from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.dot import LAYERS_UP_TO, LAYOUTS, DrawError, dot_of, draw, render
from builder.tape.encode import encode
from builder.tape.show import show
from builder.tape.tape import Tape

WORDS = [layout.words for layout in LAYOUTS]
needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="no graphviz here")


def unrolled(steps: int) -> Tape:
    """The tape of an LSTMCell unrolled: some 15 nodes a step, which defeats layered layout."""
    cell = nn.LSTMCell(4, 4)
    with attributed(cell):
        state = None
        for _ in range(steps):
            state = cell(torch.ones(1, 4), state)
        return capture(state[0].sum(), cell)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A `dot` of the test's own, alone on the PATH: `behave` is its body, with the engine, the kind and the text."""

    def make(behave: str) -> Path:
        path = tmp_path / "dot"
        path.write_text(
            f"#!{sys.executable} -S\nimport os, sys, time\nengine, kind = sys.argv[1][2:], sys.argv[2][2:]\n"
            f"text = sys.stdin.read()\nframes = 'clusterrank=none' not in text\n{behave}\n"
        )
        path.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        return path

    return make


def test_without_graphviz_pictures_say_so_and_the_rest_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    tape = unrolled(2)
    source = dot_of(encode(tape))
    for kind in ("svg", "png", "pdf"):
        with pytest.raises(
            DrawError, match=r"'dot' program is not installed: install Graphviz .* can be had without it"
        ):
            render(source, kind)
    assert source.startswith("digraph")
    assert show(tape).html.startswith("<!doctype html>")
    assert "AccumulateGrad" in show(tape).html


USUAL = 'graph [rankdir=TB, label="a \\"b\\""];'
LADDER = [
    ("in time", "print('usual')", 0, "usual"),
    ("frames take too long", "time.sleep(60 if frames and engine == 'dot' else 0); print('flat')", 1, "flat"),
    ("layers take too long", "time.sleep(60 if engine == 'dot' else 0); print('springs')", 2, "springs"),
    ("it crashes", "os.abort() if engine == 'dot' else print('springs')", 2, "springs"),
    ("all but the last", "time.sleep(0 if 'prism0' in text else 60); print('last')", 3, "last"),
]


@pytest.mark.parametrize(("behave", "place", "drawn"), [row[1:] for row in LADDER], ids=[row[0] for row in LADDER])
def test_plainer_layouts_follow(program, behave: str, place: int, drawn: str) -> None:
    program(behave)
    began = perf_counter()
    found = draw(f"digraph {{\n  {USUAL}\n  a -> b;\n}}\n", timeout=4)
    assert (found.content.decode().strip(), found.layout) == (drawn, WORDS[place])
    assert perf_counter() - began < 6


def test_a_plainer_layout_is_named_under_the_title_and_the_usual_one_is_not(program) -> None:
    program("time.sleep(60 if frames else 0); print(text)")
    source = f"digraph {{\n  {USUAL}\n  a -> b;\n}}\n"
    assert (
        'label="a \\"b\\"\\nlayers, without module frames:\\nthe usual layout took too long"'
        in draw(source, timeout=3).content.decode()
    )
    program("print(text)")
    assert draw(source).content.decode().strip() == source.strip()


def test_layers_are_not_tried_on_the_largest_graphs(program) -> None:
    program("print(engine)")
    nodes = "\n".join(f"  n{i} [label=x];" for i in range(LAYERS_UP_TO + 1))
    assert draw(f"digraph {{\n{nodes}\n}}\n").content.decode().strip() == "sfdp"


def test_where_nothing_ends_in_time_the_message_says_what_to_do(program) -> None:
    program("time.sleep(60)")
    began = perf_counter()
    with pytest.raises(DrawError, match=r"no layout for this graph after 1 s.* take the HTML page"):
        draw("digraph { a -> b }", timeout=1)
    assert perf_counter() - began < 3


def test_what_dot_refuses_is_told_at_once(program) -> None:
    program("sys.exit('syntax error in line 1')")
    with pytest.raises(DrawError, match="dot refused the graph: syntax error in line 1"):
        draw("digraph {")


@needs_dot
def test_a_recurrence_of_fifty_steps_is_drawn_within_its_time() -> None:
    tape = unrolled(50)
    began = perf_counter()
    found = draw(dot_of(encode(tape), title="fifty"), timeout=6)  # the usual layout alone takes longer than its share
    assert perf_counter() - began < 8
    assert found.layout in WORDS
    text = found.content.decode()
    assert text.count('class="node"') == len(tape)
    assert (found.layout == WORDS[0]) or "the usual layout took too long" in text


@needs_dot
def test_a_png_is_bounded() -> None:
    tape = unrolled(20)
    content = render(dot_of(encode(tape)), "png")
    width, height = struct.unpack(">II", content[16:24])
    assert max(width, height) <= LAYOUTS[0].pixels + 2
    assert max(width, height) > LAYOUTS[0].pixels // 2  # the picture is larger than that, so it was scaled
    assert len(content) < 6_000_000
