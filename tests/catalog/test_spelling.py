"""One function, its many names: whichever a script uses, the document holds one."""

from __future__ import annotations

import pytest

import builder
from builder.catalog import catalog, spelling


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("torch.nn.Linear", "nn.Linear"),
        ("torch.nn.modules.conv.Conv2d", "nn.Conv2d"),
        ("torch.nn.functional.relu", "F.relu"),
        ("nn.functional.pad", "F.pad"),
        ("torch.nn.functional.interpolate", "F.interpolate"),
        ("torch.nn.functional.sigmoid", "torch.sigmoid"),
        ("Tensor.mean", "torch.mean"),
        ("Tensor.unsqueeze", "torch.unsqueeze"),
        ("torch.Tensor.view", "Tensor.view"),
        ("torch.masked_fill", "Tensor.masked_fill"),
        ("operator.getitem", "Tensor.__getitem__"),
        ("operator.truediv", "torch.div"),
        ("torch.concat", "torch.cat"),
        ("torch.swapaxes", "torch.transpose"),
        ("torch.special.expit", "torch.sigmoid"),
    ],
)
def test_a_name_finds_its_entry(name: str, type_: str) -> None:
    found = spelling.find(catalog(), name)
    assert found is not None
    assert found.type == type_


@pytest.mark.parametrize("name", ["torch.no_such", "numpy.mean", "operator.attrgetter", "nn.linear", ""])
def test_a_name_of_nothing_finds_nothing(name: str) -> None:
    assert spelling.find(catalog(), name) is None


@pytest.mark.parametrize(
    ("type_", "arguments", "named", "line"),
    [
        ("torch.nn.functional.relu", (), {}, "F.relu(x)"),
        ("F.dropout2d", (), {"p": 0.1}, "F.dropout2d(x, p=0.1, training=self.training)"),
        ("torch.sum", (), {"axis": 1}, "torch.sum(x, dim=1)"),
        ("torch.split", (2, 1), {}, "torch.split(x, 2, dim=1)"),
        ("torch.nn.functional.layer_norm", ((6,),), {}, "F.layer_norm(x, (6,))"),
        ("operator.getitem", ((slice(None), -1),), {}, "x[:, -1]"),
        ("operator.getitem", (0,), {}, "x[0]"),
        ("Tensor.reshape", (), {"shape": (-1, 3)}, "torch.reshape(x, (-1, 3))"),
        (
            "torch.masked_fill",
            (),
            {"mask": "x", "value": float("-inf")},
            'x.masked_fill(torch.gt(x, 0), float("-inf"))',
        ),
    ],
)
def test_a_step_is_written_one_way_whatever_it_was_called(type_, arguments, named, line) -> None:
    draft = builder.Draft("Net")
    x = draft.input("x", ("N", 6))
    if "mask" in named:
        named = {**named, "mask": draft.add("torch.gt", x, 0)}
        line = 'x.masked_fill(h, float("-inf"))'
    graph = draft.output(draft.add(type_, x, *arguments, **named))
    source = builder.emit(graph)
    assert line in source
    assert builder.emit(builder.parse(source)) == source


def test_two_tensors_make_another_function_of_max_and_a_number_on_the_left_of_minus() -> None:
    draft = builder.Draft("Net")
    a, b = draft.input("a", ("N", 6)), draft.input("b", ("N", 6))
    graph = draft.output(draft.add("torch.max", a, b), draft.add("torch.sub", 1, a))
    assert [node.type for node in graph.nodes] == ["torch.maximum", "torch.rsub"]
    source = builder.emit(graph)
    assert "1 - a" in source
    assert builder.emit(builder.parse(source)) == source


def test_einsum_reads_as_torch_writes_it() -> None:
    draft = builder.Draft("Net")
    a, b = draft.input("a", ("N", 6)), draft.input("b", ("N", 6))
    graph = draft.output(draft.add("torch.einsum", "ni,nj->nij", a, b))
    assert 'torch.einsum("ni,nj->nij", a, b)' in builder.emit(graph)
