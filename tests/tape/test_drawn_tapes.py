"""A tape as DOT, as a picture and as a page."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from loops import net

import builder
from builder.tape.capture import capture
from builder.tape.dot import DrawError, dot_of, render, torchviz_dot
from builder.tape.encode import encode
from builder.tape.show import show


def test_dot_draws_modules_norms_and_parameters() -> None:
    model = net()
    with builder.record(model) as recorder:
        model(torch.ones(2, 4)).sum().backward()
    tape = recorder.tapes[0]
    text = dot_of(encode(tape), tape.measured.norms.tolist(), title='a "title"')
    assert 'label="0 · Linear"' in text
    assert "2.weight" in text
    assert text.count("->") == len(tape.edges)
    assert "digraph" in torchviz_dot({"loss": model(torch.ones(1, 4)).sum()}, model)


def test_pictures_that_can_not_be_drawn_say_why(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = torch.ones(1, requires_grad=True) * 1
    for _ in range(1200):
        deep = deep + 1
    with pytest.raises(DrawError, match="nodes deep"):
        torchviz_dot(deep)
    with pytest.raises(DrawError, match="no graph to draw"):
        torchviz_dot(torch.ones(1))
    with pytest.raises(DrawError, match="no picture of the kind 'gif'"):
        render("digraph {}", "gif")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(DrawError, match="not installed"):
        render("digraph {}")


def test_show_makes_one_page_of_a_tape_and_of_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = net()
    page = show(capture(model(torch.ones(2, 4)).sum(), model))
    path = page.save(tmp_path / "tape.html")
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert "http://" not in text.split('id="viewer"')[0]
    assert page._repr_html_().startswith("<iframe srcdoc=")
    draft = builder.Draft("Net")
    graph = draft.output(draft.add("nn.Linear", draft.input("x", ("N", 4)), out_features=2))
    assert '"type": "nn.Linear"' in show(graph).html
    assert 'id="viewer"' in show(graph).html
    assert '"type": "nn.Linear"' in show(builder.model.graph.Graph(name="Block", nodes=graph.nodes)).html
    with monkeypatch.context() as patch:
        patch.setattr("builder.tape.show.viewer", lambda: None)  # no bundle was built: a picture, or its source
        plain = show(graph).html
        assert "nn.Linear" in plain
        assert 'id="viewer"' not in plain
    with pytest.raises(TypeError, match="takes a tape or a model document"):
        show(3)
