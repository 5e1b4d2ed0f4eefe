"""The rules as a set: each has its code, its page and its place in the corpus."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builder.doctor.pages import pages
from builder.doctor.rules import RULES
from builder.tape.preflight import advice

ROOT = Path(__file__).resolve().parent.parent.parent


def test_every_rule_has_its_own_code() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_rule_says_what_why_and_what_instead(rule) -> None:
    text = rule.__doc__
    assert all(part in text for part in ("Why is this bad?", "Example:", "Instead:"))


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_every_rule_is_seen_in_the_corpus(rule) -> None:
    scripts = (ROOT / "tests" / "corpus" / "broken").glob("*.py")
    assert any(f"# Finding: {rule.code}\n" in s.read_text(encoding="utf-8") for s in scripts)


def test_the_pages_are_those_of_the_rules() -> None:
    folder = ROOT / "docs" / "doctor"
    assert {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir()} == pages(), (
        "run python -m builder.doctor.pages"
    )


BROKEN = ROOT / "tests" / "corpus" / "broken" / "never_zeroed.py"
REPAIRED = ROOT / "tests" / "corpus" / "repaired" / "never_zeroed.py"


def doctor(*arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "builder", "doctor", *arguments]
    return subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)


def test_the_command_prints_one_object_and_nothing_else() -> None:
    answer = doctor(str(BROKEN), "--json")
    assert answer.returncode == 1
    found = json.loads(answer.stdout)
    assert list(found) == ["findings"]
    assert [(set(f), f["code"], Path(f["file"]).name) for f in found["findings"]] == [
        ({"code", "message", "file", "line", "evidence", "fix"}, "never-zeroed", "never_zeroed.py")
    ]


def test_the_command_is_silent_and_content_on_a_healthy_script() -> None:
    answer = doctor(str(REPAIRED), "--json")
    assert (answer.returncode, json.loads(answer.stdout)) == (0, {"findings": []})
    assert answer.stderr  # what the script printed went there


def test_the_command_reads_well() -> None:
    answer = doctor(str(BROKEN))
    assert answer.returncode == 1
    assert "never_zeroed.py:26" in answer.stdout
    assert "never-zeroed" in answer.stdout
    assert "optimizer.zero_grad()" in answer.stdout


def test_a_script_that_is_not_there_is_wrong_use() -> None:
    answer = doctor("nowhere.py")
    assert answer.returncode == 2
    assert answer.stdout == ""


ENDLESS = (
    "import os, signal, torch\n"
    "class Freed:\n"
    "    def __del__(self): os.kill(os.getpid(), signal.SIGINT)\n"
    "model = torch.nn.Linear(2, 1)\n"
    "optimizer = torch.optim.SGD(model.parameters(), lr=1e-3)\n"
    "for step in range(10**9):\n"
    "    model(torch.randn(3, 2)).pow(2).mean().backward()\n"
    "    optimizer.step()\n"
    "    if step == 20:\n"
    "        print('running', flush=True)\n"
)


def test_ctrl_c_tells_what_was_found_so_far(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(ENDLESS, encoding="utf-8")
    line = [sys.executable, "-m", "builder", "doctor", str(script), "--json"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
                          start_new_session=True) as process:  # fmt: skip
        assert process.stderr is not None
        assert any("running" in said for said in process.stderr)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the whole group
        answer, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert [f["code"] for f in json.loads(answer)["findings"]] == ["never-zeroed"]


def test_ctrl_c_ends_the_script_even_while_python_frees_something(tmp_path: Path) -> None:
    """Python throws away what is raised there, and the doctor has references to tensors that are freed all the time."""
    script = tmp_path / "endless.py"
    script.write_text(ENDLESS + "        Freed()\n", encoding="utf-8")
    answer = doctor(str(script), "--json")
    assert answer.returncode == 1
    assert [f["code"] for f in json.loads(answer.stdout)["findings"]] == ["never-zeroed"]
    assert "interrupted: what was found so far" in answer.stderr


def test_a_notebook_is_wrong_use(tmp_path: Path) -> None:
    notebook = tmp_path / "training.ipynb"
    notebook.write_text('{"cells": []}', encoding="utf-8")
    answer = doctor(str(notebook))
    assert answer.returncode == 2
    assert "nbconvert" in answer.stderr


def test_the_script_gets_its_own_arguments_and_its_message_of_exit_is_told(tmp_path: Path) -> None:
    script = tmp_path / "arguments.py"
    script.write_text("import sys\nimport torch\nsys.exit(f'given: {sys.argv[1:]}')\n", encoding="utf-8")
    answer = doctor(str(script), "--json", "--", "--lr", "3")
    assert (answer.returncode, json.loads(answer.stdout)) == (0, {"findings": []})
    assert "given: ['--lr', '3']" in answer.stderr


@pytest.mark.parametrize(
    ("script", "operation"),
    [
        ("iadd_after_relu", "add_"),
        ("write_into_relu_output", "__setitem__"),
        ("inplace_relu_after_sigmoid", "relu"),
        ("weights_stepped_before_second_backward", "SGD.step"),
    ],
)
def test_an_in_place_change_gets_the_same_advice_here_and_in_the_app(script: str, operation: str) -> None:
    (found,) = json.loads(doctor(str(BROKEN.with_name(f"{script}.py")), "--json").stdout)["findings"]
    assert found["evidence"]["changed by"] == operation
    assert found["fix"] == advice(operation)


FAILURES = {
    "shapes": ("import torch\ntorch.ones(3, 4) @ torch.ones(5, 2)\n", 2, "mat1 and mat2 shapes cannot be multiplied", "mend"),
    "a missing package": ("import torch\nimport no_such_package_here\n", 2, "ModuleNotFoundError", "install"),
    "a missing file": ("open('no/such/file')\n", 1, "FileNotFoundError", "folder"),
    "no Python": ("import torch\nfor\n", 2, "SyntaxError", "has not begun to run"),
    "a caller": ("def load():\n    raise ValueError('no data')\n\nload()\n", 2, "ValueError: no data", "mend"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILURES)
def test_a_script_that_fails_is_told_with_its_own_traceback(name: str, tmp_path: Path) -> None:
    text, line, said, fix = FAILURES[name]
    script = tmp_path / "fails.py"
    script.write_text(text, encoding="utf-8")
    answer = doctor(str(script), "--json")
    (found,) = json.loads(answer.stdout)["findings"]
    assert answer.returncode == 1
    assert (found["code"], Path(found["file"]).name, found["line"]) == ("script-failed", "fails.py", line)
    assert said.removesuffix(": no data") in found["message"]
    assert fix in found["fix"]
    assert found["evidence"]["optimizer steps before"] == 0
    assert said in answer.stderr
    assert "builder/doctor" not in answer.stderr


def test_a_failure_inside_backward_names_the_node_and_its_forward(tmp_path: Path) -> None:
    script = tmp_path / "fails.py"
    script.write_text(
        "import torch\n"
        "class Half(torch.autograd.Function):\n"
        "    @staticmethod\n"
        "    def forward(ctx, x):\n"
        "        return x * 1\n"
        "    @staticmethod\n"
        "    def backward(ctx, g):\n"
        "        return g[:1]\n"
        "w = torch.ones(4, requires_grad=True)\n"
        "loss = Half.apply(w * 2).sum()\n"
        "loss.backward()\n",
        encoding="utf-8",
    )
    (found,) = json.loads(doctor(str(script), "--json").stdout)["findings"]
    assert (found["code"], found["line"]) == ("script-failed", 11)
    assert "raised by HalfBackward, whose forward ran at line 10" in found["message"]
