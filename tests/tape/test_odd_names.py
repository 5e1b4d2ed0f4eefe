"""Names nobody expects: module names and sources with markup, in every page that is made of a tape or a run."""

from __future__ import annotations

import html
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
import torch
from torch import nn

import builder
from builder.model.graph import Graph
from builder.tape.capture import capture
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
