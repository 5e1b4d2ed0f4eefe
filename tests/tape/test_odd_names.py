"""Names nobody expects: module names and sources with markup, in every page that is made of a tape or a run."""

from __future__ import annotations

import html
import json
import shutil
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import torch
from torch import nn

import builder
from builder.model.graph import Graph
from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.dot import dot_of, render, torchviz_dot, torchviz_style_dot
from builder.tape.encode import encode
from builder.tape.show import show
from builder.tape.tape import Tape
from builder.tape.watch import watch

MARKUP = [
    "</script><img src=x>",
    "</Script><img src=x>",
    "</sCRIPT ><img src=x>",
    "<!--<script>",
    "<!--<sCriPt",
    "]]><img src=x>&amp;",
]


class Elements(HTMLParser):
    """The elements of a page, and what stands in those with an id."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[dict[str, str | None]] = []
        self.texts: dict[str, str] = {}
        self._id = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.append(dict(attrs))
        self._id = dict(attrs).get("id") or ""

    def handle_data(self, data: str) -> None:
        self.texts[self._id] = self.texts.get(self._id, "") + data


def named(name: str) -> nn.Sequential:
    model = nn.Sequential()
    model.add_module(name, nn.Linear(2, 2))
    return model


def tape_of(name: str) -> Tape:
    model = named(name)
    return capture(model(torch.ones(1, 2)).sum(), model)


PLAIN = ["html", "head", "meta", "title", "meta", "style", "body", "div", "script", "script", "script"]


@pytest.mark.parametrize("name", MARKUP)
def test_markup_in_a_name_is_text_in_the_page_of_a_tape(name: str) -> None:
    page = Elements(show(tape_of(name)).html)
    assert page.tags == PLAIN
    assert f"{name}.weight" in json.loads(page.texts["data"])["structure"]["strings"]
    bundle = json.loads(page.texts["viewer"])
    assert bundle == (Path(builder.__file__).parent.parent / "assets" / "tape.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", MARKUP)
def test_markup_in_a_name_is_text_in_the_page_of_a_document(name: str) -> None:
    draft = builder.Draft("Net")
    graph = draft.output(draft.add("nn.Linear", draft.input("x", ("N", 4)), out_features=2))
    page = Elements(show(Graph(name=name, nodes=graph.nodes)).html)  # as a file may have it
    assert page.tags == PLAIN
    assert json.loads(page.texts["data"])["document"]["name"] == name


@pytest.mark.parametrize("name", MARKUP)
def test_markup_in_a_name_is_text_in_the_page_of_a_run(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from builder.store.runs import Run
    from builder.ui.run_page import run_page

    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    pages = []
    for one in (name, "plain"):
        model = named(one)
        optimizer = torch.optim.SGD(model.parameters(), 0.1)
        with watch(model, optimizer, run=one) as watching:
            for _ in range(3):
                model(torch.ones(1, 2)).sum().backward()
                optimizer.step()
        run = Run(watching.directory)
        try:
            pages.append(run_page(run))
        finally:
            run.close()
    page, plain = map(Elements, pages)
    assert page.tags == plain.tags
    frame = page.attributes[page.tags.index("iframe")]["srcdoc"]
    assert frame is not None
    inner = Elements(frame)
    assert inner.tags == PLAIN
    assert f"{name}.weight" in json.loads(inner.texts["data"])["structure"]["strings"]
    assert html.escape(name) in pages[0]


# ---- pictures

ODD = {
    "nul": ("nul\0x", "nul␀x"),
    "bell": ("bell\x07x", "bell␇x"),
    "tab and newline": ("a\tb\nc\rd", "a␉b␊c␍d"),
    "delete and next line": ("a\x7fb\x85c", "a␡b\ufffdc"),
    "half a letter": ("a\ud83cb\uffff", "a\ufffdb\ufffd"),
    "20,000 letters": ("x" * 10_000 + "y" * 10_000, "x" * 60 + "…" + "y" * 59),
    "markup": ("<b>&amp;&#7;&lt;", "<b>&amp;&#7;&lt;"),
    "escapes": ('\\N\\"q\\', '\\N\\"q\\'),
    "others": ("日本語🎛\u2028{{}}", "日本語🎛\u2028{{}}"),
}
"""A module's name, and what stands for it in a picture (before ".weight")."""
needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="no graphviz here")


def with_ending(shown: str, ending: str) -> str:
    """The name of a parameter: where the middle is left out, its end still counts."""
    return (shown[: -len(ending)] if "…" in shown else shown) + ending


def lines_of(svg: bytes) -> list[str]:
    return [element.text or "" for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


@needs_dot
@pytest.mark.parametrize(("name", "shown"), ODD.values(), ids=ODD.keys())
def test_any_name_is_drawn_and_control_characters_and_long_ones_are_shown_as_such(name: str, shown: str) -> None:
    structure = encode(tape_of(name))
    for style in (dot_of, torchviz_style_dot):
        source = style(structure)
        for kind in ("png", "pdf"):
            assert render(source, kind)[:4] == {"png": b"\x89PNG", "pdf": b"%PDF"}[kind]
        lines = lines_of(render(source))
        assert {with_ending(shown, ".weight"), with_ending(shown, ".bias")} <= set(lines)
    assert any(
        line.startswith(shown[:50]) and line.endswith(" · Linear") for line in lines_of(render(dot_of(structure)))
    )


@needs_dot
@pytest.mark.parametrize(("name", "shown"), ODD.values(), ids=ODD.keys())
def test_torchvizs_own_picture_is_drawn_of_any_name(name: str, shown: str) -> None:
    model = named(name)
    lines = lines_of(render(torchviz_dot(model(torch.ones(1, 2)).sum(), model)))
    assert {with_ending(shown, ".weight"), with_ending(shown, ".bias")} <= set(lines)


@needs_dot
def test_two_long_names_that_differ_in_the_middle_have_a_frame_and_a_leaf_each() -> None:
    model = nn.Sequential()
    for letter in "ab":
        model.add_module("x" * 300 + letter + "y" * 300, nn.Linear(2, 2))
    with attributed(model):
        loss = model(torch.ones(1, 2)).sum()
    svg = render(dot_of(encode(capture(loss, model))))
    assert svg.count(b'class="cluster"') == 2
    assert (
        sum(
            line.startswith("x" * 60 + "…" + "y" * 54 + ".bias") for line in lines_of(render(torchviz_dot(loss, model)))
        )
        == 2
    )


def test_a_title_of_several_lines_keeps_them() -> None:
    source = dot_of(encode(tape_of("one")), title="step 3\nof \x07")
    assert 'label="step 3\\nof ␇"' in source


@needs_dot
@pytest.mark.parametrize(("name", "shown"), [ODD["nul"], ODD["20,000 letters"], ODD["markup"]])
def test_without_the_viewer_the_page_of_a_tape_or_document_has_the_picture(
    name: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builder.tape.show.viewer", lambda: None)
    drawn = show(tape_of(name)).html
    assert drawn.count("<svg") == 1
    assert html.escape(with_ending(shown, ".weight"), quote=False) in drawn
    draft = builder.Draft("Net")
    graph = draft.output(draft.add("nn.Linear", draft.input("x", ("N", 4)), out_features=2))
    first = graph.nodes[0].model_copy(update={"name": name})
    page = show(graph.model_copy(update={"nodes": [first]})).html
    assert page.count("<svg") == 1
    assert html.escape(shown, quote=False) in page


@needs_dot
def test_the_page_of_a_tape_opens_with_names_that_pictures_shorten() -> None:
    for name, _ in ODD.values():
        page = Elements(show(tape_of(name)).html)
        assert page.tags == PLAIN
        assert f"{name}.weight" in json.loads(page.texts["data"])["structure"]["strings"]
