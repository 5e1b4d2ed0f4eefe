"""Whose a line is: this package's own code is never the user's, wherever it stands on the stack."""

from __future__ import annotations

import functools
import sysconfig
from pathlib import Path

import pytest
import torch

import builder
from builder.tape.attribute import attributed
from builder.tape.capture import capture
from builder.tape.sites import is_users

PACKAGE = Path(builder.__file__).parent
FILES = [
    ("the recorder", str(PACKAGE / "tape" / "attribute.py"), False),
    ("the training loop", str(PACKAGE / "train" / "loop.py"), False),
    ("what measures signals", str(PACKAGE / "train" / "signals.py"), False),
    ("torch", torch.nn.functional.__file__, False),
    ("Python's own library", functools.__file__, False),
    ("an installed library", str(Path(sysconfig.get_path("purelib")) / "transformers" / "model.py"), True),
    ("a script", "/home/somebody/train.py", True),
    ("a notebook's cell", "<ipython-input-3>", True),
]


@pytest.mark.parametrize(("file", "users"), [row[1:] for row in FILES], ids=[row[0] for row in FILES])
def test_whose_a_file_is(file: str, users: bool):
    assert is_users(file) is users


def ours(name: str, source: str):
    """A function of that source, as if it stood in a module of this package."""
    names: dict[str, object] = {"torch": torch}
    exec(compile(source, str(PACKAGE / "train" / "made_for_a_test.py"), "exec"), names)
    return names[name]


def test_a_detach_of_our_own_is_no_cut():
    model = torch.nn.Linear(3, 2)
    seen = []
    hook = ours("keep", "def keep(module, inputs, output):\n    output.detach().mean()\n")
    handle = model.register_forward_hook(hook)
    with attributed(model):
        out = model(torch.randn(4, 3))
        seen.append(out.detach())
        tape = capture(out.sum(), model)
    handle.remove()
    assert [(cut.reason, Path(cut.file).name) for cut in tape.cuts] == [("detach", Path(__file__).name)]


def test_a_loss_of_our_own_is_attributed_to_who_called_it():
    loss_of = ours("loss_of", "def loss_of(out):\n    return (out * out).mean()\n")
    model = torch.nn.Linear(3, 2)
    with attributed(model):
        tape = capture(loss_of(model(torch.randn(4, 3))), model)
    assert {Path(node.file).name for node in tape.nodes if node.operation} == {Path(__file__).name}
